// SPDX-License-Identifier: GPL-3.0-or-later
// What the small files beside a tokenizer.json say of its tokens: names of special ones, ids, and how each is found.
#include <QtTest>
#include <algorithm>
#include <memory>

#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

Json added(const std::string& content) { return {{"content", content}, {"special", true}, {"normalized", false}}; }

}  // namespace

class NamedTokensTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TestFolder> folder_;
    std::filesystem::path path(const char* name) { return folder_->path() / name; }

  private slots:
    void init() { folder_ = std::make_unique<TestFolder>(); }

    // transformers would give each the next id, for which a model need not have a row.
    void aSpecialTokenThatTheTokenizerDoesNotHaveIsRefused_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* file, const char* json, const char* key) {
            QTest::addRow("%s %s", file, json) << QString(file) << QString(json) << QString(key);
        };
        for (const char* file : {"special_tokens_map.json", "tokenizer_config.json"}) {
            row(file, R"({"additional_special_tokens": ["<|end|>", "<x>"]})", "additional_special_tokens");
            row(file, R"({"extra_special_tokens": ["<x>"]})", "extra_special_tokens");
            row(file, R"({"pad_token": "<x>"})", "pad_token");
            row(file, R"({"eos_token": {"content": "<x>"}})", "eos_token");
            row(file, R"({"image_token": "<x>"})", "image_token");
        }
        row("tokenizer_config.json", R"({"extra_special_tokens": {"image_token": "<x>"}})", "extra_special_tokens");
        row("tokenizer_config.json",
            R"({"pad_token": "<x>", "added_tokens_decoder": {"256": {"content": "<|end|>", "special": true}}})",
            "pad_token");
    }
    void aSpecialTokenThatTheTokenizerDoesNotHaveIsRefused() {
        QFETCH(QString, file);
        QFETCH(QString, json);
        QFETCH(QString, key);
        folder_->write("m/tokenizer.json", tiny_byte_level());
        folder_->write("m/" + file.toStdString(), json.toStdString());
        const std::string named = key.toStdString() + " names the token \"<x>\"";
        for (const std::string& said :
             {message_of([&] { open_tokenizer(path("m")); }), message_of([&] { tokenizer_values(path("m"), 300); })})
            QVERIFY2(says(said, {qPrintable(file), named.c_str(), "Add it with its id"}), said.c_str());
        // Where the tokenizer has it, it may be called special.
        folder_->write("m/" + file.toStdString(), QString(json).replace("<x>", "A").toStdString());
        QCOMPARE(open_tokenizer(path("m"))->token_id("A").value_or(-1), static_cast<int>('A'));
    }

    // transformers does not read the map then.
    void aMapBesideAListOfAddedTokensDoesNotCount() {
        folder_->write("m/tokenizer.json", tiny_byte_level());
        folder_->write("m/special_tokens_map.json", Json{{"pad_token", "<x>"}});
        folder_->write("m/tokenizer_config.json", Json{{"added_tokens_decoder", {{"256", added("<|end|>")}}}});
        QCOMPARE(open_tokenizer(path("m"))->vocab_size(), 257);
        folder_->write("m/tokenizer_config.json", Json::object());
        QVERIFY(says(message_of([&] { open_tokenizer(path("m")); }), {"special_tokens_map.json", "<x>"}));
    }

    void anAddedTokenDoesNotTakeAnIdOfATokenizerJson() {
        folder_->write("m/tokenizer.json", tiny_byte_level());
        const auto refused = [&](const char* file, const Json& json, const char* token, const char* id) {
            folder_->write("m/added_tokens.json", Json::object());
            folder_->write("m/tokenizer_config.json", Json::object());
            folder_->write(std::string("m/") + file, json);
            const std::string said = message_of([&] { open_tokenizer(path("m")); }),
                              exported = message_of([&] { tokenizer_values(path("m"), 400); });
            QVERIFY2(says(said, {file, token, id, "in the vocabulary of", "tokenizer.json", "Copy "}), said.c_str());
            QCOMPARE(exported, said);
        };
        refused("added_tokens.json", Json{{"The", 37}}, "the id 37 is \"The\" here and \"%\"", "37");
        refused("added_tokens.json", Json{{"%", 300}}, "\"%\" has the id 300", "and 37 in");
        refused("tokenizer_config.json", Json{{"added_tokens_decoder", {{"37", added("The")}}}}, "\"The\"", "37");
        folder_->write("m/tokenizer_config.json", Json::object());
        folder_->write("m/added_tokens.json", Json{{"%", 37}, {"<x>", 300}});  // what the vocabulary says too
        QCOMPARE(open_tokenizer(path("m"))->encode("%<x>"), (std::vector<int>{37, 300}));
    }

    // As transformers 5.
    void howATokenIsFoundIsSaidByAddedTokensDecoder() {
        folder_->write("m/tokenizer.json", tiny_byte_level());
        QCOMPARE(open_tokenizer(path("m"))->encode("a <|end|> b"), (std::vector<int>{'a', ' ', 256, ' ', 'b'}));
        const auto encoded = [&](const char* flag, const char* text) {
            Json token = added("<|end|>");
            token[flag] = true;
            folder_->write("m/tokenizer_config.json", Json{{"added_tokens_decoder", {{"256", token}}}});
            return open_tokenizer(path("m"))->encode(text);
        };
        QCOMPARE(encoded("lstrip", "a <|end|> b"), (std::vector<int>{'a', 256, ' ', 'b'}));
        QCOMPARE(encoded("rstrip", "a <|end|> b"), (std::vector<int>{'a', ' ', 256, 'b'}));
        const std::vector<int> within = encoded("single_word", "a<|end|>b");
        QVERIFY(std::find(within.begin(), within.end(), 256) == within.end());
    }

    void idsOfAddedTokensDecoderAreKeptWithTheirGaps() {
        folder_->write("m/tokenizer.json", tiny_byte_level());
        folder_->write("m/tokenizer_config.json",
                       Json{{"added_tokens_decoder", {{"302", added("<x>")}, {"305", added("<y>")}}}});
        QCOMPARE(open_tokenizer(path("m"))->encode("<x><y>"), (std::vector<int>{302, 305}));
    }
};

QTEST_APPLESS_MAIN(NamedTokensTest)
#include "named_tokens_test.moc"
