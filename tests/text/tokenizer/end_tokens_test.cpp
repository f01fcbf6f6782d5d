// SPDX-License-Identifier: GPL-3.0-or-later
// Every file's end tokens end a text, and no text begins twice.
#include <QtTest>

#include "engine/model/gguf_model.h"
#include "engine/text/text_prompt.h"
#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

class EndTokensTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TestFolder> folder_;
    std::vector<int> ends() { return open_tokenizer(folder_->path())->end_ids; }

  private slots:
    void init() {
        folder_ = std::make_unique<TestFolder>();
        folder_->write("tokenizer.json", tiny_byte_level());
    }

    void everyFileMayNameEnds() {
        QCOMPARE(ends(), std::vector<int>{});
        folder_->write("config.json", Json{{"eos_token_id", Json::array({7, 5})}});
        QCOMPARE(ends(), (std::vector<int>{5, 7}));
        QCOMPARE(open_tokenizer(folder_->path())->eos_id.value_or(-1), 7);
        folder_->write("generation_config.json", Json{{"eos_token_id", 9}});
        QCOMPARE(ends(), (std::vector<int>{5, 7, 9}));
        QCOMPARE(open_tokenizer(folder_->path())->eos_id.value_or(-1), 9);
        folder_->write("tokenizer_config.json", Json{{"eos_token", "<|end|>"}});
        QCOMPARE(ends(), (std::vector<int>{5, 7, 9, 256}));
        QCOMPARE(open_tokenizer(folder_->path())->eos_id.value_or(-1), 256);
        QVERIFY(open_tokenizer(folder_->path())->ends(5));
        QVERIFY(!open_tokenizer(folder_->path())->ends(6));
        folder_->write("config.json", Json{{"eos_token_id", Json::array({7, "x"})}});
        QVERIFY(says(message_of([&] { ends(); }), {"config.json", "eos_token_id"}));
        // None, as people write it.
        for (const Json& none : {Json(-1), Json::array(), Json::array({-1})}) {
            folder_->write("config.json", Json{{"eos_token_id", none}});
            QCOMPARE(ends(), (std::vector<int>{9, 256}));
        }
        folder_->write("config.json", Json{{"eos_token_id", -2}});
        QVERIFY(says(message_of([&] { ends(); }), {"config.json", "eos_token_id"}));
        // Beyond the tokens, unless the embedding has rows for them.
        for (const char* key : {"bos_token_id", "eos_token_id"}) {
            folder_->write("config.json", Json{{"vocab_size", 600}, {key, 599}});
            QCOMPARE(message_of([&] { ends(); }), std::string());
            folder_->write("generation_config.json", Json{{key, 600}});
            QVERIFY(
                says(message_of([&] { ends(); }), {"generation_config.json", key, "is 600, beyond the 600 tokens"}));
            std::filesystem::remove(folder_->path() / "generation_config.json");
        }
    }

    void theyTravelInGguf() {
        folder_->write("config.json", Json{{"eos_token_id", Json::array({'a', 'b', 'c', 'd'})}});
        folder_->write("tokenizer_config.json", Json{{"eos_token", "<|end|>"}});
        const auto file = folder_->path() / "t.gguf";
        GgufValues values = tokenizer_values(folder_->path(), 257);
        write_gguf(file, values, {});
        QCOMPARE(open_tokenizer(file)->end_ids, ends());
        QCOMPARE(open_tokenizer(file)->eos_id.value_or(-1), 256);
        const auto folder = folder_->path() / "again";
        std::filesystem::create_directory(folder);
        unpack_tokenizer(file, folder);
        QCOMPARE(open_tokenizer(folder)->end_ids, ends());
        // Another program's keys alone.
        std::erase_if(values, [](const auto& one) { return one.first == tokenizer_key; });
        for (auto& [key, value] : values)
            if (key == "tokenizer.ggml.pre") value = std::string("gpt-2");
        write_gguf(file, values, {});
        QCOMPARE(open_tokenizer(file)->end_ids, (std::vector<int>{'a', 'b', 256}));
    }

    // As llama.cpp: a control token of a known name ends a text though no key names it.
    void aKnownEndOfAGgufFileNeedsNoKey() {
        Json tokenizer = tiny_byte_level();
        tokenizer["added_tokens"] = Json::array({Json{{"id", 256}, {"content", "<|im_end|>"}, {"special", true}},
                                                 Json{{"id", 257}, {"content", "<|other|>"}, {"special", true}}});
        folder_->write("tokenizer.json", tokenizer);
        write_gguf(folder_->path() / "t.gguf", tokenizer_values(folder_->path(), 258), {});
        QCOMPARE(open_tokenizer(folder_->path() / "t.gguf")->end_ids, std::vector<int>{256});
    }

    // As the folder is opened, so it is exported.
    void tokensOfTheSmallFilesAreExported() {
        folder_->write("added_tokens.json", Json{{"<|beside|>", 257}});
        const std::string said = message_of([&] { tokenizer_values(folder_->path(), 257); });
        QVERIFY2(says(said, {"258 tokens", "257 rows"}), said.c_str());
        write_gguf(folder_->path() / "t.gguf", tokenizer_values(folder_->path(), 258), {});
        for (const std::filesystem::path& one : {folder_->path(), folder_->path() / "t.gguf"})
            QCOMPARE(open_tokenizer(one)->encode("<|beside|>"), std::vector<int>{257});
    }

    void whatComesAfterAnyEndIsNoText() {
        folder_->write("config.json", Json{{"eos_token_id", Json::array({256, 'x'})}});
        const auto tokenizer = open_tokenizer(folder_->path());
        QCOMPARE(written_text(*tokenizer, {'a', 'x', 'b'}), std::string("a"));
    }

    void noTextBeginsTwice() {
        folder_->write("tokenizer_config.json", Json{{"bos_token", "<|end|>"}, {"add_bos_token", true}});
        const auto tokenizer = open_tokenizer(folder_->path());
        QCOMPARE(text_prompt(*tokenizer, "a"), (std::vector<int>{256, 'a'}));
        QCOMPARE(text_prompt(*tokenizer, "<|end|>a", {.special = SpecialTokens::as_tokens}),
                 (std::vector<int>{256, 'a'}));
        QCOMPARE(text_prompt(*tokenizer, ""), std::vector<int>{256});
    }
};

QTEST_APPLESS_MAIN(EndTokensTest)
#include "end_tokens_test.moc"
