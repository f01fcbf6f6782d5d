// SPDX-License-Identifier: GPL-3.0-or-later
// Our sentencepiece BPE gives the library's ids on every text, whatever the model's settings, and is not slower.
#include "engine/text/tokenizer/sentencepiece_bpe.h"

#include <QtTest>
#include <ctime>
#include <fstream>

#include "engine/base/file.h"
#include "engine/base/split_mix.h"
#include "engine/text/tokenizer/sentencepiece_library.h"
#include "engine/text/tokenizer/sentencepiece_tokenizer.h"
#include "tests/shared_data.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

std::vector<std::string> golden_texts() {
    std::vector<std::string> texts;
    std::ifstream file(shared_path("golden/tokenizer/llama2.jsonl"));
    for (std::string line; std::getline(file, line);) texts.push_back(Json::parse(line).at("text").get<std::string>());
    return texts;
}

// Texts of words, spaces, odd characters and the model's own pieces, in any order.
std::vector<std::string> random_texts(const SentencePieceProto& proto, int count) {
    static constexpr const char* odd[] = {" ",  "  ",  "   ", "\n",   "\t",   "é",        "日本", "😀", "\xE2\x96\x81",
                                          "ab", "x y", "Z",   "the ", "</s>", "e\xCC\x81"};
    std::vector<std::string> texts;
    std::uint64_t state = 7;
    for (int i = 0; i < count; ++i) {
        std::string text;
        for (std::uint64_t parts = (state = split_mix(state)) % 12; parts > 0; --parts) {
            state = split_mix(state);
            if (state % 3 == 0)
                text += odd[state / 8 % std::size(odd)];
            else
                text += proto.pieces[state / 8 % proto.pieces.size()].text;
        }
        texts.push_back(std::move(text));
    }
    return texts;
}

bool alike(const SentencePieceProto& proto, const std::vector<std::string>& texts) {
    if (!SentencePieceBpe::serves(proto)) return false;
    const SentencePieceBpe ours(proto);
    const SentencePieceLibrary library(write_sentencepiece_proto(proto), "test");
    const SentencePieceTokenizer own(proto, {}, true, "test");
    const Tokenizer& tokenizer = own;
    for (const std::string& text : texts) {
        std::vector<int> ids, expected;
        ours.encode(text, true, ids);
        library.encode(text, expected);
        if (ids != expected) {
            qWarning("%s\n got  %s\n want %s", Json(text).dump().c_str(), Json(ids).dump().c_str(),
                     Json(expected).dump().c_str());
            return false;
        }
        if (tokenizer.decode(ids) != library.decode(ids)) {
            qWarning("%s comes back as %s, not %s", Json(text).dump().c_str(),
                     Json(tokenizer.decode(ids)).dump().c_str(), Json(library.decode(ids)).dump().c_str());
            return false;
        }
    }
    return !texts.empty();
}

SentencePieceProto model(const char* folder) {
    const std::string path = shared_path(std::string(folder) + "/tokenizer.model").string();
    return read_sentencepiece_proto(read_file(path), path);
}

}  // namespace

class SentencePieceBpeTest : public QObject {
    Q_OBJECT

  private slots:
    void aByteHasOneNameOfSixLetters() {
        for (int byte = 0; byte < 256; ++byte) {
            const std::string name = byte_name(static_cast<unsigned char>(byte));
            QCOMPARE(name, QString::asprintf("<0x%02X>", byte).toStdString());
            QCOMPARE(int(byte_of_name(name).value()), byte);
        }
        QCOMPARE(int(byte_of_name("<0xaf>").value()), 0xAF);
        for (const char* name :
             {"", "<0x", "<0xA>", "<0x0A", "<0x0AB>", "<0x+A>", "<0x-1>", "<0x0G>", "<0xG0>", "<0X0A>", "<0x0A> "})
            QVERIFY2(!byte_of_name(name), name);
    }

    void everySettingGivesTheLibrarysIds() {
        NEED_SHARED("tokenizers/llama2");
        for (const char* folder : {"tokenizers/llama2", "models/stories260K"}) {
            const SentencePieceProto original = model(folder);
            std::vector<std::string> texts = golden_texts();
            for (std::string& text : random_texts(original, 120)) texts.push_back(std::move(text));
            for (int bits = 0; bits < 8; ++bits) {
                SentencePieceProto proto = original;
                proto.add_dummy_prefix = bits & 1;
                proto.remove_extra_whitespaces = bits & 2;
                if (bits & 4) {
                    proto.byte_fallback = false;
                    for (SentencePieceProto::Piece& piece : proto.pieces)
                        if (piece.type == PieceType::byte) piece.type = PieceType::control;
                }
                QVERIFY2(alike(proto, texts), qPrintable(QString("%1, settings %2").arg(folder).arg(bits)));
            }
        }
    }

    void userDefinedPiecesStayWhole() {
        NEED_SHARED("models/stories260K");
        SentencePieceProto proto = model("models/stories260K");
        for (const char* text : {"the", "\xE2\x96\x81\xE2\x96\x81", "<x>",
                                 "ab\xE2\x96\x81"
                                 "c",
                                 "日本"})
            proto.pieces.push_back({text, 0, PieceType::user_defined});
        std::vector<std::string> texts = random_texts(proto, 300);
        for (const char* text : {"then the  end", "   ab c", "a<x>b <x>", "ab cab c", "日本日本"})
            texts.emplace_back(text);
        QVERIFY(alike(proto, texts));
    }

    void whatItDoesNotServeGoesThroughTheLibrary() {
        NEED_SHARED("models/stories260K");
        const SentencePieceProto original = model("models/stories260K");
        QVERIFY(SentencePieceBpe::serves(original));
        SentencePieceProto proto = original;
        proto.bpe = false;
        QVERIFY(!SentencePieceBpe::serves(proto));
        proto = original;
        proto.charsmap = "x";
        QVERIFY(!SentencePieceBpe::serves(proto));
        proto = original;
        proto.space_is_suffix = true;
        QVERIFY(!SentencePieceBpe::serves(proto));
        proto = original;
        proto.pieces.back().type = PieceType::unused;  // merges can reach it
        QVERIFY(!SentencePieceBpe::serves(proto));
        std::vector<int> expected;
        SentencePieceLibrary(write_sentencepiece_proto(proto), "test").encode("Once upon a time", expected);
        const SentencePieceTokenizer whole(proto, {}, true, "test");
        QCOMPARE(whole.encode("Once upon a time", SpecialTokens::as_text, {}), expected);
        proto = original;
        proto.pieces.push_back({"[PAD512]", 0, PieceType::unused});  // they cannot
        QVERIFY(SentencePieceBpe::serves(proto));
    }

    void aLongTextIsNotSlowerThanByTheLibrary() {
        NEED_SHARED("corpora/brown.txt");
        const SentencePieceProto proto = model("tokenizers/llama2");
        const SentencePieceBpe ours(proto);
        const SentencePieceLibrary library(write_sentencepiece_proto(proto), "test");
        const std::string text = read_file(shared_path("corpora/brown.txt")).substr(0, 1000000);
        const auto seconds = [](auto&& work) {
            const std::clock_t begin = std::clock();
            work();
            return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        };
        std::vector<int> a, b;
        const double own = seconds([&] { ours.encode(text, true, a); });
        const double theirs = seconds([&] { library.encode(text, b); });
        QCOMPARE(a, b);
        qInfo("1 MB in %.0f ms, by the library in %.0f ms", own * 1000, theirs * 1000);
        QVERIFY(own < theirs);
    }
};

QTEST_APPLESS_MAIN(SentencePieceBpeTest)
#include "sentencepiece_bpe_test.moc"
