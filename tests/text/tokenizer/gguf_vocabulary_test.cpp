// SPDX-License-Identifier: GPL-3.0-or-later
// A .gguf file of others gives llama.cpp's ids and ends where it does; one of ours gives the ids of its source. The ids
// expected here are those of llama.cpp (llama-cpp-python 0.3.36) for the same files.
#include <QtTest>

#include "engine/base/file.h"
#include "engine/model/gguf_model.h"
#include "engine/text/text_prompt.h"
#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "tests/shared_data.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

using Ids = std::vector<int>;
constexpr int space_id = 410, upon_id = 407, other_id = 500;  // of stories260K: "▁", "▁upon", one that no text here has
const Ids upon_a_time = {403, 407, 261, 378};
const char* const two_spaces = " two  spaces\n\nx";
const Ids two_spaces_ids = {410, 259, 424, 414, 410, 262, 427, 412, 331, 419, 13, 13, 444};

}  // namespace

class GgufVocabularyTest : public QObject {
    Q_OBJECT
    TestFolder folder_;
    GgufValues values_;

    void erase(const std::string& key) {
        std::erase_if(values_, [&](const auto& one) { return one.first == "tokenizer.ggml." + key; });
    }
    void put(const std::string& key, GgufValue value) {
        erase(key);
        values_.emplace_back("tokenizer.ggml." + key, std::move(value));
    }
    template <class T>
    std::vector<T>& list(const std::string& key) {
        for (auto& [name, value] : values_)
            if (name == "tokenizer.ggml." + key) return std::get<std::vector<T>>(value);
        throw Error("no such list", key);
    }
    void token(int id, const std::string& text, PieceType type) {
        list<std::string>("tokens")[static_cast<std::size_t>(id)] = text;
        list<std::int32_t>("token_type")[static_cast<std::size_t>(id)] = number_of(type);
    }
    std::string text(int id) { return list<std::string>("tokens")[static_cast<std::size_t>(id)]; }

    std::unique_ptr<Tokenizer> opened() {
        write_gguf(folder_.path() / "t.gguf", values_, {});
        return open_tokenizer(folder_.path() / "t.gguf");
    }
    // From the file and from the folder that it is unpacked to.
    Ids ids(const char* of, SpecialTokens special = SpecialTokens::as_text) {
        const Ids found = opened()->encode(of, special);
        const auto unpacked = folder_.path() / "unpacked";
        std::filesystem::remove_all(unpacked);
        std::filesystem::create_directory(unpacked);
        unpack_tokenizer(folder_.path() / "t.gguf", unpacked);
        if (open_tokenizer(unpacked)->encode(of, special) != found) throw Error("other ids once unpacked", of);
        return found;
    }

  private slots:
    void init() {
        NEED_SHARED("models");
        values_ = tokenizer_values(shared_path("models/stories260K"), 512);
        std::erase_if(values_, [](const auto& one) { return one.first.starts_with("bitdistill."); });
    }

    void whatHasATokensTextIsThatToken() {
        for (const PieceType type :
             {PieceType::control, PieceType::unused, PieceType::unknown, PieceType::user_defined, PieceType::normal}) {
            token(upon_id, text(upon_id), type);
            QCOMPARE(ids("Once upon a time"), upon_a_time);
            token(space_id, text(space_id), type);
            QCOMPARE(ids("Once upon a time"), upon_a_time);
            QCOMPARE(ids(two_spaces), two_spaces_ids);
        }
    }

    void bytesAreFoundByTheirNames() {
        for (std::int32_t& type : list<std::int32_t>("token_type"))
            if (type == number_of(PieceType::byte)) type = number_of(PieceType::normal);
        QCOMPARE(ids(two_spaces), two_spaces_ids);
        QCOMPARE(opened()->decode(Ids{403, 13}), std::string("Once\n"));
        erase("token_type");
        QCOMPARE(ids(two_spaces), two_spaces_ids);
    }

    void aUserDefinedTokenIsFoundFirstAndASpaceFollowsIt() {
        token(other_id, "  ", PieceType::user_defined);
        QCOMPARE(ids(two_spaces), (Ids{410, 259, 424, 414, 500, 262, 427, 412, 331, 419, 13, 13, 444}));
        token(other_id, "upon", PieceType::user_defined);
        QCOMPARE(ids("Once upon a time"), (Ids{403, 410, 500, 410, 261, 378}));
        token(other_id, " upon", PieceType::user_defined);
        QCOMPARE(ids("Once upon a time"), (Ids{403, 500, 410, 261, 378}));
        token(other_id, "\xE2\x96\x81\xE2\x96\x81", PieceType::user_defined);
        list<float>("scores")[other_id] = -1e6f;
        QCOMPARE(ids(two_spaces), two_spaces_ids);
    }

    void spacesAreNeverTrimmed() {
        put("remove_extra_whitespaces", true);
        QCOMPARE(ids(two_spaces), two_spaces_ids);
        put("precompiled_charsmap", std::vector<std::uint8_t>{0, 0, 0, 0});
        QCOMPARE(ids(two_spaces), two_spaces_ids);
    }

    void idsThatNoKeyGivesHaveDefaults() {
        for (const char* key : {"bos_token_id", "eos_token_id", "unknown_token_id"}) erase(key);
        const auto tokenizer = opened();
        QCOMPARE(text_prompt(*tokenizer, "Once upon"), (Ids{1, 403, 407}));
        QCOMPARE(tokenizer->eos_id.value_or(-1), 2);
        QCOMPARE(tokenizer->end_ids, Ids{2});
        QVERIFY(tokenizer->notes.empty());
    }

    void anIdBeyondTheTokensIsTheDefaultAndSaid() {
        for (const char* key : {"bos_token_id", "eos_token_id", "unknown_token_id", "padding_token_id"})
            put(key, std::uint32_t{9999});
        const auto tokenizer = opened();
        QCOMPARE(tokenizer->bos_id.value_or(-1), 1);
        QCOMPARE(tokenizer->end_ids, Ids{2});
        QCOMPARE(tokenizer->notes.size(), std::size_t{4});
        QVERIFY(says(tokenizer->notes.back(), {"t.gguf", "padding_token_id is 9999", "512 tokens", "passed over"}));
        put("eos_token_id", std::uint32_t{0xFFFFFFFF});  // some programs' word for none
        QCOMPARE(opened()->end_ids, Ids{2});
    }

    void whatLlamaCppOpensOpens() {
        erase("scores");
        QVERIFY(!ids("Once upon a time").empty());
        init();
        token(other_id, "\xFF\xFE", PieceType::normal);
        QCOMPARE(ids("Once upon a time"), upon_a_time);
        QCOMPARE(opened()->token_bytes(other_id), std::string());
        list<std::int32_t>("token_type").push_back(1);  // more types than tokens
        QCOMPARE(ids("Once upon a time"), upon_a_time);
    }

    // llama.cpp joins "</s" and ">" to the token that ends a text. Words of data do not, in any kind of file here.
    void wordsOfDataEndNoText() {
        token(other_id, "</s", PieceType::normal);
        token(other_id + 1, "</", PieceType::normal);
        for (const int id : ids("a</s>")) QVERIFY(id != 2);
        QCOMPARE(ids("</s>", SpecialTokens::as_tokens), Ids{2});
    }

    void knownNamesEndWhateverTheirType() {
        for (const char* name : {"<|im_end|>", "<|eot_id|>", "[EOS]", "<eos>", "<turn|>", "<|fim_pad|>", "<|file_sep|>",
                                 "<|repo_name|>", "<PAD>", "[e~["})
            for (const PieceType type : {PieceType::normal, PieceType::control, PieceType::user_defined}) {
                token(other_id, name, type);
                const auto tokenizer = opened();
                QVERIFY2(tokenizer->end_ids == (Ids{2, other_id}), name);
                QCOMPARE(tokenizer->token_bytes(other_id), std::string());
                for (const int id : tokenizer->encode(std::string("a") + name, SpecialTokens::as_text))
                    QVERIFY(id != other_id);
                QCOMPARE(tokenizer->encode(name, SpecialTokens::as_tokens), Ids{other_id});
            }
        // Where others end, these separate parts of a text.
        token(other_id, "<|return|>", PieceType::control);
        token(other_id + 1, "<|call|>", PieceType::control);
        token(other_id + 2, "<|end|>", PieceType::control);
        QCOMPARE(opened()->end_ids, (Ids{2, other_id, other_id + 1}));
        token(other_id, "<|tool_response>", PieceType::control);
        QCOMPARE(opened()->end_ids, (Ids{other_id, other_id + 1, other_id + 2}));  // and "</s>" is a word
        init();
        put("fim_sep_token_id", std::uint32_t{other_id});
        QCOMPARE(opened()->end_ids, (Ids{2, other_id}));
    }

    void aFileOfOursKeepsTheRulesOfItsSource() {
        SentencePieceProto proto =
            read_sentencepiece_proto(read_file(shared_path("models/stories260K/tokenizer.model"), 1 << 20), "model");
        proto.remove_extra_whitespaces = true;
        proto.pieces[upon_id].type = PieceType::control;
        proto.pieces[other_id] = {"\xE2\x96\x81\xE2\x96\x81time", 0, PieceType::user_defined};
        folder_.write("own/tokenizer.model", write_sentencepiece_proto(proto));
        folder_.write("own/config.json", Json::object());
        const auto source = open_tokenizer(folder_.path() / "own");
        values_ = tokenizer_values(folder_.path() / "own", 512);
        for (const char* of : {"Once upon a time", two_spaces, "a  time "})
            QCOMPARE(ids(of), source->encode(of, SpecialTokens::as_text));
        QVERIFY(ids("Once upon a time") != upon_a_time);
        QCOMPARE(opened()->end_ids, source->end_ids);
    }

    // Tried with llama.cpp: what it reads otherwise is said, and what it cannot read at all.
    void whatOthersReadOtherwiseIsSaid() {
        const auto said = [&](const std::function<void(SentencePieceProto&)>& change) {
            SentencePieceProto proto = read_sentencepiece_proto(
                read_file(shared_path("models/stories260K/tokenizer.model"), 1 << 20), "model");
            change(proto);
            folder_.write("own/tokenizer.model", write_sentencepiece_proto(proto));
            folder_.write("own/config.json", Json::object());
            return read_elsewhere(tokenizer_values(folder_.path() / "own", 512));
        };
        QCOMPARE(said([](SentencePieceProto&) {}), std::string());
        QVERIFY(
            says(said([](auto& proto) { proto.remove_extra_whitespaces = true; }), {"llama.cpp", "spaces in a row"}));
        QVERIFY(says(said([](auto& proto) { proto.pieces[other_id].type = PieceType::user_defined; }),
                     {"llama.cpp", "user-defined"}));
        QVERIFY(says(said([](auto& proto) { proto.bpe = false; }), {"llama.cpp", "the vocabulary lacks"}));
        QVERIFY(says(said([](auto& proto) {
                         proto.byte_fallback = false;
                         for (auto& piece : proto.pieces)
                             if (piece.type == PieceType::byte) piece = {"b" + piece.text, -1e6f, PieceType::normal};
                     }),
                     {"llama.cpp ends with an error", "line break"}));
        QVERIFY(says(message_of([&] { said([](auto& proto) { proto.space_is_suffix = true; }); }),
                     {"tokenizer.model", "treat_whitespace_as_suffix"}));
    }
};

QTEST_GUILESS_MAIN(GgufVocabularyTest)
#include "gguf_vocabulary_test.moc"
