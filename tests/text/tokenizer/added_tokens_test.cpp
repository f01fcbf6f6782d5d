// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens added to a vocabulary are found and written back, whichever file names them, and travel in GGUF.
#include <QtTest>

#include "engine/base/file.h"
#include "engine/model/gguf_model.h"
#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

constexpr const char* mark = "\xE2\x96\x81";

// A sentencepiece BPE model of bytes, letters and a few words: <unk> <s> </s>, 256 bytes, then pieces.
SentencePieceProto little_model(bool prefix = true) {
    SentencePieceProto proto;
    proto.bpe = proto.byte_fallback = true;
    proto.add_dummy_prefix = prefix;
    proto.remove_extra_whitespaces = false;
    proto.pieces = {{"<unk>", 0, PieceType::unknown}, {"<s>", 0, PieceType::control}, {"</s>", 0, PieceType::control}};
    for (unsigned byte = 0; byte < 256; ++byte) {
        char name[8];
        std::snprintf(name, sizeof name, "<0x%02X>", byte);
        proto.pieces.push_back({name, 0, PieceType::byte});
    }
    float score = 0;
    for (const std::string& text : {std::string(mark) + "a", std::string("re"), std::string(mark) + "re",
                                    std::string(mark) + "red", std::string("us"), std::string("er")})
        proto.pieces.push_back({text, score -= 1, PieceType::normal});
    for (const char* text : {mark, "a", "b", "d", "e", "r", "s", "u"})
        proto.pieces.push_back({text, -100, PieceType::normal});
    return proto;
}
const int first_free = static_cast<int>(little_model().pieces.size());

// The same model as a tokenizer.json: merges in the order of the scores.
Json as_json(const SentencePieceProto& proto) {
    Json vocabulary = Json::object(), merges = Json::array();
    for (std::size_t id = 0; id < proto.pieces.size(); ++id) vocabulary[proto.pieces[id].text] = id;
    for (const std::string& pair : {std::string(mark) + " a", std::string("r e"), std::string(mark) + " re",
                                    std::string(mark) + "re d", std::string("u s"), std::string("e r")})
        merges.push_back(pair);
    const Json space = {{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", mark}};
    const Json prepend = {{"type", "Prepend"}, {"prepend", mark}};
    const Json back = {{"type", "Replace"}, {"pattern", {{"String", mark}}}, {"content", " "}};
    const Json strip = {{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}};
    return {{"added_tokens", Json::array()},
            {"normalizer", {{"type", "Sequence"}, {"normalizers", Json::array({prepend, space})}}},
            {"pre_tokenizer", nullptr},
            {"decoder",
             {{"type", "Sequence"},
              {"decoders", Json::array({back, Json{{"type", "ByteFallback"}}, Json{{"type", "Fuse"}}, strip})}}},
            {"model",
             {{"type", "BPE"},
              {"unk_token", "<unk>"},
              {"fuse_unk", true},
              {"byte_fallback", true},
              {"vocab", vocabulary},
              {"merges", merges}}}};
}

Json added(int id, const std::string& content, bool special = true, bool normalized = false) {
    return {{"id", id}, {"content", content}, {"special", special}, {"normalized", normalized}};
}

const GgufValue* find(const GgufValues& values, const std::string& key) {
    for (const auto& [name, value] : values)
        if (name == key) return &value;
    return nullptr;
}

}  // namespace

class AddedTokensTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TestFolder> folder_;
    std::filesystem::path path(const char* name) { return folder_->path() / name; }
    void write_model(const std::string& name, bool prefix = true) {
        folder_->write(name + "/tokenizer.model", write_sentencepiece_proto(little_model(prefix)));
    }

  private slots:
    void init() { folder_ = std::make_unique<TestFolder>(); }

    void everyFileBesideATokenizerModelIsRead() {
        const int start = first_free, end = first_free + 1;
        Json file = as_json(little_model());
        file["added_tokens"] = Json::array({added(start, "<|start|>"), added(end, "<|end|>")});
        write_model("fast");
        folder_->write("fast/tokenizer.json", file);
        write_model("decoder");
        folder_->write(
            "decoder/tokenizer_config.json",
            Json{{"added_tokens_decoder",
                  {{std::to_string(start), added(start, "<|start|>")}, {std::to_string(end), added(end, "<|end|>")}}}});
        write_model("slow");
        folder_->write("slow/added_tokens.json", Json{{"<|start|>", start}, {"<|end|>", end}});
        folder_->write("slow/special_tokens_map.json",
                       Json{{"additional_special_tokens", Json::array({"<|start|>", "<|end|>"})}});
        const std::string text = "<|start|>user a red<|end|>";
        const std::vector<int> words = open_tokenizer(path("slow"))->encode("user a red");
        for (const char* name : {"fast", "decoder", "slow"}) {
            const auto tokenizer = open_tokenizer(path(name));
            QCOMPARE(std::string(tokenizer->kind()), std::string("sentencepiece"));
            QCOMPARE(tokenizer->vocab_size(), first_free + 2);
            std::vector<int> expected{start};
            expected.insert(expected.end(), words.begin(), words.end());
            expected.push_back(end);
            QCOMPARE(tokenizer->encode(text), expected);
            QCOMPARE(tokenizer->decode(expected, true), text);
            QCOMPARE(tokenizer->decode(expected), std::string("user a red"));
            QCOMPARE(tokenizer->token_bytes(start), std::string());
            QCOMPARE(tokenizer->token_id("<|end|>").value_or(-1), end);
            // In plain text they are letters like any other.
            const std::vector<int> plain = tokenizer->encode(text, SpecialTokens::as_text);
            QVERIFY(std::find(plain.begin(), plain.end(), start) == plain.end());
            QCOMPARE(tokenizer->decode(plain), text);
        }
    }

    void theEndMayBeAnAddedToken() {
        write_model("m");
        folder_->write("m/tokenizer_config.json",
                       Json{{"eos_token", "<|end|>"},
                            {"added_tokens_decoder", {{std::to_string(first_free), added(0, "<|end|>")}}}});
        const auto tokenizer = open_tokenizer(path("m"));
        QCOMPARE(tokenizer->eos_id.value_or(-1), first_free);
        QVERIFY(tokenizer->ends(first_free));
    }

    void filesThatContradictEachOtherAreRefused() {
        write_model("m");
        folder_->write("m/added_tokens.json", Json{{"<a>", first_free}});
        folder_->write("m/tokenizer_config.json",
                       Json{{"added_tokens_decoder", {{std::to_string(first_free), added(0, "<b>")}}}});
        QVERIFY(says(message_of([&] { open_tokenizer(path("m")); }),
                     {"added_tokens.json", "tokenizer_config.json", "<a>", "<b>", std::to_string(first_free).c_str()}));
        folder_->write("m/tokenizer_config.json",
                       Json{{"added_tokens_decoder", {{std::to_string(first_free + 1), added(0, "<a>")}}}});
        QVERIFY(says(message_of([&] { open_tokenizer(path("m")); }), {"<a>", "has the id"}));
        folder_->write("m/tokenizer_config.json", Json{{"added_tokens_decoder", {{"x", added(0, "<a>")}}}});
        QVERIFY(says(message_of([&] { open_tokenizer(path("m")); }), {"added_tokens_decoder", "\"x\""}));
        folder_->write("m/tokenizer_config.json", Json::object());
        folder_->write("m/added_tokens.json", Json{{"<a>", -1}});
        QVERIFY(says(message_of([&] { open_tokenizer(path("m")); }), {"added_tokens.json", "<a>"}));
    }

    void whatIsNoTokenIsRefusedByFileAndKey_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* file, const char* json, const char* key) {
            QTest::addRow("%s %s", file, json) << QString(file) << QString(json) << QString(key);
        };
        for (const char* file : {"special_tokens_map.json", "tokenizer_config.json"}) {
            row(file, R"({"eos_token": 5})", "eos_token is neither");
            row(file, R"({"pad_token": ["a", "b"]})", "pad_token is neither");
            row(file, R"({"eos_token": {"content": null}})", "eos_token is neither");
            row(file, R"({"unk_token": {"lstrip": false}})", "unk_token is neither");
            row(file, R"({"additional_special_tokens": "x"})", "additional_special_tokens is not a list");
            row(file, R"({"additional_special_tokens": ["<a>", 7]})", "additional_special_tokens[1] is neither");
            row(file, R"({"extra_special_tokens": "x"})", "extra_special_tokens is not a list or an object");
            row(file, R"({"extra_special_tokens": {"a": 7}})", "extra_special_tokens[\"a\"] is neither");
            row(file, "[5]", "is not a JSON object");
        }
        row("tokenizer_config.json", R"({"legacy": "no"})", "legacy is a string, expected true or false");
        row("tokenizer_config.json", R"({"added_tokens_decoder": {"512": {"content": ""}}})",
            "added_tokens_decoder[\"512\"]: the token of id 512 has an empty text");
        row("added_tokens.json", R"({"": 512})", "the token of id 512 has an empty text");
    }
    void whatIsNoTokenIsRefusedByFileAndKey() {
        QFETCH(QString, file);
        QFETCH(QString, json);
        QFETCH(QString, key);
        write_model("m");
        folder_->write("m/" + file.toStdString(), json.toStdString());
        const std::string said = message_of([&] { open_tokenizer(path("m")); });
        QVERIFY2(says(said, {(path("m") / file.toStdString()).c_str(), qPrintable(key), ". Copy "}), said.c_str());
    }

    void aTokenMayBeATextAnObjectOrNull() {
        write_model("m");
        const char* const tokens = R"({"eos_token": null, "bos_token": {"content": "<s>"}, "unk_token": "<unk>",
                                       "pad_token": "", "add_bos_token": null, "legacy": null,
                                       "additional_special_tokens": ["<s>", {"content": "</s>"}]})";
        folder_->write("m/tokenizer_config.json", std::string(tokens));
        folder_->write("m/special_tokens_map.json", std::string(tokens));
        QCOMPARE(open_tokenizer(path("m"))->bos_id.value_or(-1), 1);
        folder_->write("m/special_tokens_map.json", std::string(R"({"additional_special_tokens": null})"));
        QVERIFY(open_tokenizer(path("m")));
    }

    // As transformers' slow tokenizer: the piece is still found in texts, its id is written as the added token.
    void anAddedTokenTakesTheIdOfAPiece() {
        write_model("m");
        const int piece = *open_tokenizer(path("m"))->token_id("us");
        folder_->write("m/added_tokens.json", Json{{"<|x|>", piece}});
        const auto tokenizer = open_tokenizer(path("m"));
        QCOMPARE(tokenizer->encode("a<|x|>")[1], piece);
        QCOMPARE(tokenizer->decode(std::vector<int>{piece}, true), std::string("<|x|>"));
    }

    void specialTokensMeanTheSameInEveryKindOfFile() {
        write_model("model");
        Json file = as_json(little_model());
        file["added_tokens"] = Json::array({added(0, "<unk>"), added(1, "<s>"), added(2, "</s>")});
        folder_->write("json/tokenizer.json", file);
        write_gguf(path("model.gguf"), tokenizer_values(path("model"), first_free), {});
        for (const char* name : {"model", "json", "model.gguf"}) {
            const auto tokenizer = open_tokenizer(path(name));
            const std::vector<int> tokens = tokenizer->encode("<s>a</s>", SpecialTokens::as_tokens);
            QCOMPARE(tokens.front(), 1);
            QCOMPARE(tokens.back(), 2);
            QCOMPARE(tokens.size(), std::size_t{3});
            const std::vector<int> text = tokenizer->encode("<s>a</s>", SpecialTokens::as_text);
            QVERIFY(std::find(text.begin(), text.end(), 2) == text.end());
            QCOMPARE(tokenizer->decode(text), std::string("<s>a</s>"));
        }
    }

    void aSpaceStandsBehindAddedTokensOnlyWhereTheFileSaysSo() {
        write_model("m");
        const auto first_after = [&] { return open_tokenizer(path("m"))->encode("<x>a").at(1); };
        const Json decoder = {{std::to_string(first_free), added(0, "<x>")}};
        folder_->write("m/tokenizer_config.json", Json{{"added_tokens_decoder", decoder}});
        const int with_space = *open_tokenizer(path("m"))->token_id(std::string(mark) + "a"),
                  alone = *open_tokenizer(path("m"))->token_id("a");
        QCOMPARE(first_after(), with_space);
        folder_->write("m/tokenizer_config.json", Json{{"added_tokens_decoder", decoder}, {"legacy", false}});
        QCOMPARE(first_after(), alone);
        // It is told to GGUF too, and comes back.
        write_gguf(path("m.gguf"), tokenizer_values(path("m"), first_free + 1), {});
        QCOMPARE(open_tokenizer(path("m.gguf"))->encode("<x>a").at(1), alone);
        // tokenizer.json is the better witness.
        Json file = as_json(little_model());
        folder_->write("m/tokenizer.json", file);
        QCOMPARE(first_after(), with_space);
        file["normalizer"] = nullptr;
        file["pre_tokenizer"] = {
            {"type", "Metaspace"}, {"replacement", mark}, {"prepend_scheme", "first"}, {"split", false}};
        folder_->write("m/tokenizer.json", file);
        QCOMPARE(first_after(), alone);
    }

    // Ids and texts by tokenizers 0.23.3.
    void theSpaceBeforeANormalizedTokenSurvives() {
        Json file = as_json(little_model());
        file["added_tokens"] = Json::array({added(first_free, "<x>", false, true)});
        folder_->write("m/tokenizer.json", file);
        const auto tokenizer = open_tokenizer(path("m"));
        for (const char* text : {"a <x> b", "<x> b", " <x>b", "a  <x>"}) {
            const std::vector<int> ids = tokenizer->encode(text);
            QVERIFY(std::find(ids.begin(), ids.end(), first_free) != ids.end());
            QCOMPARE(tokenizer->decode(ids), std::string(text));
        }
        QCOMPARE(tokenizer->token_bytes(first_free), std::string(" <x>"));
        const std::vector<int> glued = tokenizer->encode("a<x>b");
        QVERIFY(std::find(glued.begin(), glued.end(), first_free) == glued.end());
    }

    void noSpecialTokenLiesInAPlainPartOfAText() {
        Json file = as_json(little_model());
        const auto encoded = [&](bool normalized, const char* text, const std::vector<Span>& plain) {
            file["added_tokens"] =
                Json::array({added(first_free, "<x>", true, normalized), added(first_free + 1, "<y>", false),
                             added(first_free + 2, "<x>>", true, normalized)});
            folder_->write("m/tokenizer.json", file);
            const auto tokenizer = open_tokenizer(path("m"));
            std::string seen;
            for (const int id : tokenizer->encode(text, SpecialTokens::as_tokens, plain))
                seen += id >= first_free ? std::string(1, static_cast<char>('A' + id - first_free))
                                         : tokenizer->token_bytes(id);
            return seen;
        };
        QCOMPARE(encoded(false, "a<x>b<x>", {}), std::string(" aA bA"));
        QCOMPARE(encoded(false, "a<x>b<x>", {{1, 4}}), std::string(" a<x>bA"));
        QCOMPARE(encoded(false, "a<x>b<x>", {{0, 2}, {7, 8}}), std::string(" a<x>b<x>"));  // a byte is enough
        QCOMPARE(encoded(false, "a<x>b", {{2, 2}}), std::string(" a<x>b"));                // or a place where one stood
        QCOMPARE(encoded(false, "a<x>b", {{1, 1}, {4, 4}}), std::string(" aA b"));
        QCOMPARE(encoded(false, "<x>>", {{3, 4}}), std::string("A >"));  // the longest that ends before it
        QCOMPARE(encoded(false, "<x><x>", {{0, 2}}), std::string(" <x>A"));
        QCOMPARE(encoded(false, "<y><x>", {{0, 6}}), std::string("B <x>"));  // what is not special is found always
        // Searched in the normal form, where the places are others.
        QCOMPARE(encoded(true, "a <x> b <x>", {{0, 5}}), std::string(" a <x> bA"));
        QCOMPARE(encoded(true, "a <x> b <x>", {{5, 11}}), std::string(" aA b <x>"));
    }

    // As tokenizers 0.23.3 numbers them: by the vocabulary, else behind it, whatever the file says.
    void idsAreThoseOfTheTokenizersLibrary() {
        const auto ids_of = [&](const Json& list, const std::vector<const char*>& texts) {
            Json file = tiny_byte_level();
            file["added_tokens"] = list;
            folder_->write("m/tokenizer.json", file);
            const auto tokenizer = open_tokenizer(path("m"));
            std::vector<int> ids;
            for (const char* text : texts) ids.push_back(tokenizer->token_id(text).value_or(-1));
            return ids;
        };
        QCOMPARE(ids_of(Json::array({added(300, "<x>"), added(400, "<y>")}), {"<x>", "<y>"}),
                 (std::vector<int>{256, 257}));
        QCOMPARE(ids_of(Json::array({added(258, "<y>"), added(257, "<x>")}), {"<x>", "<y>"}),
                 (std::vector<int>{257, 256}));
        QCOMPARE(ids_of(Json::array({added(256, "<x>"), added(257, "<x>"), added(258, "<y>")}), {"<x>", "<y>"}),
                 (std::vector<int>{256, 257}));
        QCOMPARE(ids_of(Json::array({added(256, "<x>"), added(256, "<y>")}), {"<x>", "<y>"}),
                 (std::vector<int>{256, 257}));
        QCOMPARE(ids_of(Json::array({added(256, "A")}), {"A"}), std::vector<int>{'A'});
        Json file = tiny_byte_level();
        file["model"]["vocab"]["far"] = 999;  // entries are counted, not the largest id
        file["added_tokens"] = Json::array({added(1000, "<x>")});
        folder_->write("m/tokenizer.json", file);
        QCOMPARE(open_tokenizer(path("m"))->token_id("<x>").value_or(-1), 257);
        QCOMPARE(open_tokenizer(path("m"))->vocab_size(), 1000);
    }

    void addedTokensTravelInGguf() {
        write_model("m");
        folder_->write("m/tokenizer_config.json",
                       Json{{"added_tokens_decoder",
                             {{std::to_string(first_free), added(0, "<|a|>")},
                              {std::to_string(first_free + 1), added(0, "<tool>", false)}}}});
        const GgufValues values = tokenizer_values(path("m"), first_free + 3);
        const auto& texts = std::get<std::vector<std::string>>(*find(values, "tokenizer.ggml.tokens"));
        const auto& types = std::get<std::vector<std::int32_t>>(*find(values, "tokenizer.ggml.token_type"));
        const auto at = static_cast<std::size_t>(first_free);
        QCOMPARE(texts[at], std::string("<|a|>"));
        QCOMPARE(types[at], 3);
        QCOMPARE(types[at + 1], 4);
        QCOMPARE(texts[at + 2], "[PAD" + std::to_string(at + 2) + "]");
        QCOMPARE(types[at + 2], 5);
        write_gguf(path("m.gguf"), values, {});
        const auto original = open_tokenizer(path("m"));
        unpack_tokenizer(path("m.gguf"), [&] {
            std::filesystem::create_directory(path("u"));
            return path("u");
        }());
        for (const char* name : {"m.gguf", "u"}) {
            const auto again = open_tokenizer(path(name));
            for (const char* text : {"<|a|>a red<tool>us</s>", "[PAD999]<tool> a"})
                for (const auto special :
                     {SpecialTokens::as_reference, SpecialTokens::as_text, SpecialTokens::as_tokens})
                    QCOMPARE(again->encode(text, special), original->encode(text, special));
        }
        QVERIFY(says(message_of([&] { tokenizer_values(path("m"), first_free + 1); }), {"rows"}));
        // Another program's file, without what is ours: control tokens are found all the same.
        GgufValues foreign = values;
        std::erase_if(foreign, [](const auto& one) { return one.first == tokenizer_key; });
        write_gguf(path("foreign.gguf"), foreign, {});
        QCOMPARE(open_tokenizer(path("foreign.gguf"))->encode("<|a|>a"), original->encode("<|a|>a"));
    }

    void severalUnknownTokensOpen() {
        write_model("m");
        GgufValues values = tokenizer_values(path("m"), first_free + 2);
        for (auto& [key, value] : values)
            if (key == "tokenizer.ggml.token_type")
                for (const int id : {first_free, first_free + 1})
                    std::get<std::vector<std::int32_t>>(value)[static_cast<std::size_t>(id)] = 2;
        write_gguf(path("m.gguf"), values, {});
        const auto tokenizer = open_tokenizer(path("m.gguf"));
        QCOMPARE(tokenizer->encode("a red"), open_tokenizer(path("m"))->encode("a red"));
        QCOMPARE(tokenizer->token_bytes(first_free), std::string());
        std::erase_if(values, [](const auto& one) { return one.first == "tokenizer.ggml.unknown_token_id"; });
        write_gguf(path("n.gguf"), values, {});
        QCOMPARE(open_tokenizer(path("n.gguf"))->encode("a red"), tokenizer->encode("a red"));
        // Doubled and empty tokens, as careless converters write them.
        for (auto& [key, value] : values)
            if (key == "tokenizer.ggml.tokens") {
                std::get<std::vector<std::string>>(value)[static_cast<std::size_t>(first_free)] = "";
                std::get<std::vector<std::string>>(value)[static_cast<std::size_t>(first_free) + 1] = "";
            }
        write_gguf(path("o.gguf"), values, {});
        QCOMPARE(open_tokenizer(path("o.gguf"))->encode("a red"), tokenizer->encode("a red"));
    }

    void aTokenizerJsonOfWordsIsWrittenWithScoresByRank() {
        Json file = as_json(little_model());
        file["added_tokens"] =
            Json::array({added(0, "<unk>"), added(1, "<s>"), added(2, "</s>"), added(first_free, "<|a|>")});
        folder_->write("m/tokenizer.json", file);
        folder_->write("m/tokenizer_config.json",
                       Json{{"bos_token", "<s>"}, {"eos_token", "</s>"}, {"add_bos_token", true}});
        GgufValues values = tokenizer_values(path("m"), first_free + 1);
        QCOMPARE(std::get<std::string>(*find(values, "tokenizer.ggml.model")), std::string("llama"));
        QVERIFY(known_elsewhere(values));
        const auto& scores = std::get<std::vector<float>>(*find(values, "tokenizer.ggml.scores"));
        const auto& types = std::get<std::vector<std::int32_t>>(*find(values, "tokenizer.ggml.token_type"));
        QCOMPARE(types[0], 2);
        QCOMPARE(types[1], 3);
        QCOMPARE(types[3], 6);
        for (std::size_t rank = 0; rank < 6; ++rank) QCOMPARE(scores[259 + rank], -static_cast<float>(rank));
        QVERIFY(std::get<bool>(*find(values, "tokenizer.ggml.add_space_prefix")));
        write_gguf(path("m.gguf"), values, {});
        // As other programs read it, by scores, and as we do, by merges.
        std::erase_if(values, [](const auto& one) { return one.first == tokenizer_key; });
        write_gguf(path("scores.gguf"), values, {});
        const auto original = open_tokenizer(path("m"));
        for (const char* text : {"a red user", "", " ", "reuser  a", "h\xC3\xA9 <|a|>a", "red\nred", "erre rered"})
            for (const char* name : {"m.gguf", "scores.gguf"})
                QCOMPARE(open_tokenizer(path(name))->encode(text), original->encode(text));
        QCOMPARE(std::string(open_tokenizer(path("scores.gguf"))->kind()), std::string("sentencepiece"));
        QVERIFY(open_tokenizer(path("scores.gguf"))->add_bos);
        // A program that goes by scores would join what has no merge: that is said.
        file["model"]["merges"].erase(3);
        folder_->write("m/tokenizer.json", file);
        QVERIFY(!known_elsewhere(tokenizer_values(path("m"), first_free + 1)));
        file = as_json(little_model());
        file["normalizer"]["normalizers"].push_back({{"type", "Lowercase"}});
        folder_->write("m/tokenizer.json", file);
        values = tokenizer_values(path("m"), first_free + 1);
        QVERIFY(!known_elsewhere(values));
        write_gguf(path("lower.gguf"), values, {});
        QCOMPARE(open_tokenizer(path("lower.gguf"))->encode("RED"), open_tokenizer(path("m"))->encode("red"));
    }
};

QTEST_APPLESS_MAIN(AddedTokensTest)
#include "added_tokens_test.moc"
