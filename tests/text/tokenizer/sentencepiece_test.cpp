// SPDX-License-Identifier: GPL-3.0-or-later
// tokenizer.model through the sentencepiece module: opening, refusing, streaming, training.
#include <QtTest>

#include "engine/base/file.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "tests/shared_data.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

std::string little_text() {
    std::string text;
    const char* words[] = {"the", "bird", "saw", "a", "red", "house", "near", "river", "and", "sang"};
    unsigned state = 1;
    for (int line = 0; line < 300; ++line) {
        for (int i = 0; i < 8; ++i) {
            state = state * 1664525u + 1013904223u;
            text += std::string(i ? " " : "") + words[state / 65536 % 10];
        }
        text += "\n";
    }
    return text;
}

}  // namespace

class SentencePieceTest : public QObject {
    Q_OBJECT

  private slots:
    void aTrainedModelTokenisesWhatItWasTrainedOn() {
        TestFolder folder;
        const auto text = folder.write("text.txt", little_text());
        train_sentencepiece(text, folder.path() / "tokenizer.model", 320);
        const auto tokenizer = open_tokenizer(folder.path());
        QCOMPARE(tokenizer->vocab_size(), 320);
        QCOMPARE(std::string(tokenizer->kind()), std::string("sentencepiece"));
        QVERIFY(tokenizer->add_bos && tokenizer->bos_id && tokenizer->eos_id);
        const std::string sample = "the bird saw a red house";
        const std::vector<int> ids = tokenizer->encode(sample);
        QCOMPARE(ids.size(), std::size_t{6});
        QCOMPARE(tokenizer->decode(ids), sample);
        for (const char* odd :
             {"", " ", "  two  spaces ", "\n\ttab", "h\xC3\xA9 \xE4\xBD\xA0\xF0\x9F\x98\x80", "ZZZ 123"}) {
            QCOMPARE(tokenizer->decode(tokenizer->encode(odd)), std::string(odd));
        }
        // The same text gives the same model, byte for byte.
        train_sentencepiece(text, folder.path() / "again.model", 320);
        QVERIFY(read_file(folder.path() / "again.model") == read_file(folder.path() / "tokenizer.model"));
    }

    void trainingRefusesWhatCannotBeTrained() {
        TestFolder folder;
        const auto model = folder.path() / "x.model";
        QVERIFY(
            says(message_of([&] { train_sentencepiece(folder.path() / "absent", model, 300); }), {"absent", "opened"}));
        QVERIFY(says(message_of([&] { train_sentencepiece(folder.write("e", std::string("\n\n")), model, 300); }),
                     {"no text"}));
        QVERIFY(
            says(message_of([&] { train_sentencepiece(folder.write("b", std::string("good\n\xff\n")), model, 300); }),
                 {"line 2", "UTF-8"}));
        QVERIFY(says(message_of([&] { train_sentencepiece(folder.write("s", std::string("short\n")), model, 5000); }),
                     {"5000 pieces"}));
        QVERIFY(!std::filesystem::exists(model));
        const auto text = folder.write("t", little_text());
        QVERIFY(
            !message_of([&] { train_sentencepiece(text, folder.path() / "no" / "such" / "m.model", 320); }).empty());
    }

    void aDamagedModelIsRefusedByName() {
        NEED_SHARED("models/stories260K");
        const std::string whole = read_file(shared_path("models/stories260K/tokenizer.model"));
        TestFolder folder;
        for (const std::size_t size :
             {std::size_t{0}, std::size_t{1}, std::size_t{17}, whole.size() / 2, whole.size() - 1}) {
            folder.write("tokenizer.model", whole.substr(0, size));
            const std::string message = message_of([&] { open_tokenizer(folder.path()); });
            QVERIFY2(says(message, {"tokenizer.model"}), std::to_string(size).c_str());
        }
        folder.write("tokenizer.model", std::string(4096, '\x41'));
        QVERIFY(says(message_of([&] { open_tokenizer(folder.path()); }), {"tokenizer.model", "sentencepiece"}));
    }

    void tokensStreamAsTheyFollowAPrompt() {
        NEED_SHARED("models/stories260K");
        const auto tokenizer = open_tokenizer(shared_path("models/stories260K"));
        QCOMPARE(tokenizer->bos_id.value_or(-1), 1);
        QCOMPARE(tokenizer->eos_id.value_or(-1), 2);
        QVERIFY(tokenizer->add_bos);
        const std::string text = "Once upon a time, caf\xC3\xA9 \xF0\x9F\x98\x80!";
        StreamDecoder stream(*tokenizer);
        std::string got;
        for (const int id : tokenizer->encode(text)) got += stream.add(id);
        QCOMPARE(got + stream.finish(), " " + text);
        QCOMPARE(tokenizer->token_bytes(1), std::string());
        QCOMPARE(tokenizer->token_bytes(99999), std::string());
        QCOMPARE(tokenizer->decode(std::vector<int>{1, -5, 403, 99999}), tokenizer->decode(std::vector<int>{403}));
        QVERIFY(says(tokenizer->decode(std::vector<int>{1, 403}, true), {"<s>"}));
        QCOMPARE(tokenizer->token_id("</s>").value_or(-1), 2);
        QVERIFY(!tokenizer->token_id("no such piece"));
        QVERIFY(says(message_of([&] { tokenizer->encode("\xff"); }), {"not UTF-8"}));
    }

    void aByteLevelFileWinsOverTokenizerModelAndAnotherDoesNot() {
        NEED_SHARED("models/stories260K");
        TestFolder folder;
        std::filesystem::copy_file(shared_path("models/stories260K/tokenizer.model"),
                                   folder.path() / "tokenizer.model");
        folder.write("tokenizer.json", tiny_byte_level());
        QCOMPARE(std::string(open_tokenizer(folder.path())->kind()), std::string("byte-level BPE"));
        Json file = tiny_byte_level();
        file["pre_tokenizer"] = nullptr;
        folder.write("tokenizer.json", file);
        QCOMPARE(std::string(open_tokenizer(folder.path())->kind()), std::string("sentencepiece"));
        folder.write("tokenizer.json", Json{{"model", Json{{"type", "Unigram"}, {"vocab", Json::array()}}}});
        QCOMPARE(std::string(open_tokenizer(folder.path())->kind()), std::string("sentencepiece"));
        folder.write("tokenizer.json", std::string("{\"model\""));
        QVERIFY(says(message_of([&] { open_tokenizer(folder.path()); }), {"tokenizer.json"}));
    }
};

QTEST_APPLESS_MAIN(SentencePieceTest)
#include "sentencepiece_test.moc"
