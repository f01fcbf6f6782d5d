// SPDX-License-Identifier: GPL-3.0-or-later
// A tokenizer that travelled in a .gguf file cuts every text as the one in the folder does.
#include "engine/text/tokenizer/gguf_tokenizer.h"

#include <QtTest>
#include <fstream>
#include <limits>

#include "engine/model/gguf_model.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"
#include "engine/text/tokenizer/word_rules.h"
#include "tests/places.h"
#include "tests/shared_data.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

std::vector<std::string> texts(const std::string& golden) {
    std::ifstream file(shared_path("golden/tokenizer/" + golden + ".jsonl"));
    std::vector<std::string> found;
    for (std::string line; std::getline(file, line);) found.push_back(Json::parse(line).at("text").get<std::string>());
    return found;
}

bool alike(const Tokenizer& a, const Tokenizer& b, const std::vector<std::string>& all) {
    for (const std::string& text : all) {
        const std::vector<int> ids = a.encode(text);
        if (b.encode(text) != ids || b.decode(ids) != a.decode(ids)) {
            qWarning("%s", text.c_str());
            return false;
        }
        for (const int id : ids)
            if (a.token_bytes(id) != b.token_bytes(id)) return false;
    }
    return !all.empty() && a.bos_id == b.bos_id && a.eos_id == b.eos_id && a.add_bos == b.add_bos &&
           a.chat_template == b.chat_template && std::string(a.kind()) == b.kind();
}

const GgufValue* find(const GgufValues& values, const std::string& key) {
    for (const auto& [name, value] : values)
        if (name == key) return &value;
    return nullptr;
}
std::string text_of(const GgufValues& values, const std::string& key) {
    const GgufValue* const value = find(values, key);
    return value ? std::get<std::string>(*value) : "";
}

}  // namespace

class GgufTokenizerTest : public QObject {
    Q_OBJECT

    // The file that llama.cpp's ids in the data are of: byte tokens, then what each merge makes.
    static GgufValues words_of_llama_cpp(const Json& data, const std::string& rule) {
        std::vector<std::string> tokens, merges;
        for (const char32_t character : byte_alphabet) append_utf8(tokens.emplace_back(), character);
        for (const Json& merge : data["merges"]) {
            merges.push_back(merge.get<std::string>());
            tokens.push_back(merges.back());
            tokens.back().erase(tokens.back().find(' ', 1), 1);
        }
        std::vector<std::int32_t> types(tokens.size(), number_of(PieceType::normal));
        GgufValues values{{"tokenizer.ggml.model", std::string("gpt2")},
                          {"tokenizer.ggml.tokens", std::move(tokens)},
                          {"tokenizer.ggml.token_type", std::move(types)},
                          {"tokenizer.ggml.merges", std::move(merges)}};
        if (!rule.empty()) values.emplace_back("tokenizer.ggml.pre", rule);
        return values;
    }
    TestFolder folder_;
    std::filesystem::path written(const GgufValues& values) {
        write_gguf(folder_.path() / "t.gguf", values, {});
        return folder_.path() / "t.gguf";
    }

    std::filesystem::path unpacked_;
    const std::filesystem::path& fresh_folder() {
        unpacked_ = folder_.path() / "unpacked";
        std::filesystem::remove_all(unpacked_);
        std::filesystem::create_directory(unpacked_);
        return unpacked_;
    }

  private slots:
    void aFileWithoutARuleForWordsIsCutAsLlamaCppDoes() {
        const Json data = read_json(source_path("tests/text/data/words_of_llama_cpp.json"));
        for (const char* rule : {"", "default", "gpt-2"}) {
            const auto tokenizer = open_tokenizer(written(words_of_llama_cpp(data, rule)));
            const char* ids = std::string(rule) == "gpt-2" ? "gpt-2" : "default";
            for (const Json& item : data["items"]) {
                const std::string text = item["text"].get<std::string>();
                QVERIFY2(tokenizer->encode(text) == item[ids].get<std::vector<int>>(), (rule + (" " + text)).c_str());
            }
            QCOMPARE(tokenizer->notes.size(), std::size_t{*rule == '\0'});
            if (*rule == '\0') QVERIFY(has(tokenizer->notes[0], "tokenizer.ggml.pre is missing"));
        }
        // What other programs wrote, they know.
        QVERIFY(read_elsewhere(words_of_llama_cpp(data, "default")).empty());
    }

    void aTokenThatMergesNeedIsOneWhateverItsTypeSays() {
        const Json data = read_json(source_path("tests/text/data/words_of_llama_cpp.json"));
        GgufValues values = words_of_llama_cpp(data, "gpt-2");
        for (auto& [key, value] : values)
            if (key == "tokenizer.ggml.token_type")
                for (const std::size_t id : {std::size_t{'!'}, std::size_t{256}})  // 256: the first merge's
                    std::get<std::vector<std::int32_t>>(value)[id] = number_of(PieceType::unused);
        const auto tokenizer = open_tokenizer(written(values));
        for (const Json& item : data["items"])
            QVERIFY(tokenizer->encode(item["text"].get<std::string>()) == item["gpt-2"].get<std::vector<int>>());
        // One of a token that is nowhere is the file's fault, and it is no tokenizer.json.
        for (auto& [key, value] : values)
            if (key == "tokenizer.ggml.merges") std::get<std::vector<std::string>>(value).push_back("1 zz");
        const std::string said = message_of([&] { open_tokenizer(written(values)); });
        QVERIFY2(says(said, {"t.gguf", "\"zz\"", "Fetch the file again"}) && !has(said, "tokenizer.json"),
                 said.c_str());
    }

    void realTokenizersTravel_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("golden");
        QTest::addColumn<int>("vocabulary");
        QTest::addColumn<QString>("rule");
        QTest::newRow("stories260K") << "models/stories260K"
                                     << "stories260K" << 512 << "default";
        QTest::newRow("llama2") << "tokenizers/llama2"
                                << "llama2" << 32000 << "default";
        QTest::newRow("qwen3") << "tokenizers/qwen3"
                               << "qwen3" << 151936 << "qwen2";
    }
    void realTokenizersTravel() {
        NEED_SHARED("tokenizers");
        QFETCH(QString, place);
        QFETCH(QString, golden);
        QFETCH(int, vocabulary);
        QFETCH(QString, rule);
        const auto original = open_tokenizer(shared_path(place.toStdString()));
        GgufValues values = tokenizer_values(shared_path(place.toStdString()), vocabulary);
        QCOMPARE(text_of(values, "tokenizer.ggml.pre"), rule.toStdString());
        // As it was tried with llama.cpp.
        const std::string elsewhere = read_elsewhere(values);
        if (golden == "qwen3")
            for (const char* part : {"llama.cpp reads texts with", "(NFC)", "</s>", "by their names"})
                QVERIFY2(has(elsewhere, part), elsewhere.c_str());
        else
            QCOMPARE(elsewhere, std::string());
        QCOMPARE(std::get<std::vector<std::string>>(*find(values, "tokenizer.ggml.tokens")).size(),
                 static_cast<std::size_t>(vocabulary));
        const std::vector<std::string> all = texts(golden.toStdString());
        QVERIFY(alike(*original, *open_tokenizer(written(values)), all));
        // Passed on from file to file.
        QVERIFY(alike(*original, *open_tokenizer(written(tokenizer_values(written(values), vocabulary))), all));
        unpack_tokenizer(written(values), fresh_folder());
        QVERIFY(alike(*original, *open_tokenizer(unpacked_), all));
        // As another program would have written it, without what is ours.
        std::erase_if(values, [](const auto& one) { return one.first.starts_with("bitdistill."); });
        QVERIFY(alike(*original, *open_tokenizer(written(values)), all));
        unpack_tokenizer(written(values), fresh_folder());
        QVERIFY(alike(*original, *open_tokenizer(unpacked_), all));
    }

    void wordRulesAreKnownByTheirPattern() {
        for (const char* name : {"qwen2", "llama-bpe", "smollm", "gpt-2"}) {
            const std::optional<WordRule> rule = word_rule(name);
            QVERIFY(rule);
            QCOMPARE(word_rule_name(rule->pre_tokenizer).value_or(""), std::string(name));
        }
        QVERIFY(!word_rule("tekken"));
        QVERIFY(!word_rule_name(Json{{"type", "Whitespace"}}));
        QVERIFY(!word_rule_name(Json{{"type", "ByteLevel"}}));  // a space is put before the text
    }

    void whatANormalizerRewritesIsSaid() {
        Json file = tiny_byte_level({{"a", "b"}});
        folder_.write("norm/tokenizer.json", file);
        file["pre_tokenizer"] = word_rule("qwen2")->pre_tokenizer;
        const auto said = [&](const Json& normalizer) {
            file["normalizer"] = normalizer;
            folder_.write("norm/tokenizer.json", file);
            return read_elsewhere(tokenizer_values(folder_.path() / "norm", 300));
        };
        QVERIFY(!has(said(nullptr), "tokenizer"));
        QVERIFY(has(said({{"type", "NFC"}}), "composes (NFC)"));
        QVERIFY(has(said({{"type", "NFKC"}}), "rewrites (NFKC)"));
        const std::string both = said(
            {{"type", "Sequence"}, {"normalizers", Json::array({Json{{"type", "NFD"}}, Json{{"type", "Lowercase"}}})}});
        QVERIFY2(has(both, "apart (NFD); or capital letters"), both.c_str());
    }

    void aRuleOfItsOwnIsOurs() {
        Json file = tiny_byte_level({{"a", "b"}});
        file["pre_tokenizer"] = {{"type", "Sequence"},
                                 {"pretokenizers", Json::array({Json{{"type", "Digits"}}, file["pre_tokenizer"]})}};
        folder_.write("own/tokenizer.json", file);
        const GgufValues values = tokenizer_values(folder_.path() / "own", 300);
        QVERIFY(!known_elsewhere(values));
        QVERIFY(alike(*open_tokenizer(folder_.path() / "own"), *open_tokenizer(written(values)),
                      {"abab 12 34ab", "<|end|>", "Zoë\n\n  x"}));
    }

    // Hugging Face's tokenizers refuses a tokenizer.json with a key that it does not know.
    void anUnpackedTokenizerHasTheKeysOfOthersOnly() {
        Json file = tiny_byte_level({{"a", "b"}});
        file["model"]["byte_fallback"] = true;  // no bytes to fall back on: other programs need other rules
        file["pre_tokenizer"] = nullptr;
        file["decoder"] = nullptr;
        folder_.write("four/tokenizer.json", file);
        folder_.write("four/config.json", Json{{"eos_token_id", Json::array({'a', 'b', 'c', 'd'})}});
        const std::vector<int> ends = open_tokenizer(folder_.path() / "four")->end_ids;
        QVERIFY(ends.size() >= 4);
        GgufValues values = tokenizer_values(folder_.path() / "four", 300);
        const auto own =
            std::find_if(values.begin(), values.end(), [](auto& one) { return one.first == tokenizer_key; });
        QVERIFY(own != values.end());
        const Json words = Json::parse(std::get<std::string>(own->second));
        Json older = words;  // as versions of before wrote it
        older.erase("bitdistill");
        for (const auto& [key, value] : words.at("bitdistill").items()) older[key] = value;
        QVERIFY(older.contains("end_ids") && older.contains("only_ours"));
        for (const Json& form : {words, older}) {
            own->second = form.dump();
            QVERIFY(!known_elsewhere(values));
            unpack_tokenizer(written(values), fresh_folder());
            const std::vector<int> unpacked = open_tokenizer(unpacked_)->end_ids;  // and the vocabulary's "<|end|>"
            for (const int id : ends) QVERIFY(std::find(unpacked.begin(), unpacked.end(), id) != unpacked.end());
            const Json parts = read_json(unpacked_ / "tokenizer.json");
            for (const auto& [key, value] : parts.items())
                QVERIFY2(QStringList({"version", "truncation", "padding", "added_tokens", "normalizer", "pre_tokenizer",
                                      "post_processor", "decoder", "model"})
                             .contains(QString::fromStdString(key)),
                         key.c_str());
        }
    }

    void whatIsWrongIsNamed() {
        folder_.write("small/tokenizer.json", tiny_byte_level());
        QVERIFY(says(message_of([&] { tokenizer_values(folder_.path() / "small", 100); }), {"100", "tokenizer.json"}));
        folder_.write("empty/README", std::string());
        QVERIFY(says(message_of([&] { tokenizer_values(folder_.path() / "empty", 100); }), {"no config.json"}));
        folder_.write("empty/config.json", Json::object());
        QVERIFY(says(message_of([&] { tokenizer_values(folder_.path() / "empty", 100); }), {"tokenizer.model"}));
        QVERIFY(says(message_of([&] { open_tokenizer(written({})); }), {"t.gguf", "no tokenizer"}));
        QVERIFY(says(message_of([&] {
                         open_tokenizer(written({{"tokenizer.ggml.model", std::string("bert")}}));
                     }),
                     {"bert"}));
        GgufValues values = tokenizer_values(folder_.path() / "small", 257);
        std::erase_if(values, [](const auto& one) { return one.first.starts_with("bitdistill."); });
        for (auto& [key, value] : values)
            if (key == "tokenizer.ggml.pre") value = std::string("tekken");
        QVERIFY(says(message_of([&] { open_tokenizer(written(values)); }),
                     {"tekken", "qwen2", "default", "tokenizer.json"}));
        std::erase_if(values, [](const auto& one) { return one.first == "tokenizer.ggml.merges"; });
        QVERIFY(says(message_of([&] { open_tokenizer(written(values)); }), {"merges"}));
        QVERIFY(says(message_of([&] {
                         open_tokenizer(written({{"tokenizer.ggml.model", std::string("llama")},
                                                 {"tokenizer.ggml.tokens", std::vector<std::string>{"a", "b"}},
                                                 {"tokenizer.ggml.scores", std::vector<float>{0}}}));
                     }),
                     {"score"}));
        QVERIFY(says(message_of([&] {
                         open_tokenizer(written({{"tokenizer.ggml.model", std::string("llama")},
                                                 {"tokenizer.ggml.tokens", std::vector<std::string>{"a", "b"}},
                                                 {"tokenizer.ggml.scores",
                                                  std::vector<float>{0, std::numeric_limits<float>::quiet_NaN()}}}));
                     }),
                     {"t.gguf", "score of token 1 is not a finite number"}));
    }
};

QTEST_GUILESS_MAIN(GgufTokenizerTest)
#include "gguf_tokenizer_test.moc"
