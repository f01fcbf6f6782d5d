// SPDX-License-Identifier: GPL-3.0-or-later
// Files of predictions and references: what is read, and every mistake named with file and line.
#include <QtTest>

#include "engine/text/text_pairs.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

std::string refusal(const char* name, const std::string& bytes) {
    TestFolder folder;
    const auto path = folder.write(name, bytes);
    return message_of([&] { read_text_pairs(path); });
}

std::vector<TextPair> pairs_of(const char* name, const std::string& bytes, std::vector<std::string>* notes = nullptr) {
    TestFolder folder;
    return read_text_pairs(folder.write(name, bytes), notes);
}

using List = std::vector<std::string>;

}  // namespace

class TextPairsTest : public QObject {
    Q_OBJECT

  private slots:
    void linesAndListsGiveTheSamePairs() {
        const std::string first = R"({"id": 7, "prediction": " a\nb ", "reference": "c"})",
                          second = R"({"reference": ["d", ""], "prediction": ""})";
        for (const std::string& bytes :
             {"\xEF\xBB\xBF" + first + "\r\n\n" + second, "[" + first + ",\n\n" + second + "]\n"}) {
            const std::vector<TextPair> pairs = pairs_of("p.json", bytes);
            QCOMPARE(pairs.size(), std::size_t{2});
            QCOMPARE(pairs[0].prediction, std::string(" a\nb "));  // as it stands, spaces too
            QCOMPARE(pairs[0].references, List{"c"});
            QCOMPARE(pairs[0].line, std::size_t{1});
            QCOMPARE(pairs[1].prediction, std::string());
            QCOMPARE(pairs[1].references, (List{"d", ""}));
            QCOMPARE(pairs[1].line, std::size_t{3});
        }
    }

    void packedFilesGiveTheSamePairs() {
        // {"prediction":"a b","reference":"a"} and a line feed as `gzip -9n` and `zstd` write it.
        const std::string
            gz = QByteArray::fromHex(
                     "1f8b0800000000000203ab562a284a4dc94c2ec9cccf53b2524a544852d2512a4a4d4b2d4acd4b4e058928"
                     "d57201006f225a0f25000000")
                     .toStdString(),
            zst = QByteArray::fromHex(
                      "28b52ffd24252901007b2270726564696374696f6e223a22612062222c227265666572656e6365223a2261"
                      "227d0a1e1eefd9")
                      .toStdString();
        for (const auto& [name, bytes] : {std::pair{"p.jsonl.gz", gz}, {"p.jsonl.zst", zst}, {"pairs", zst}}) {
            const std::vector<TextPair> pairs = pairs_of(name, bytes);
            QCOMPARE(pairs.size(), std::size_t{1});
            QCOMPARE(pairs[0].prediction, std::string("a b"));
        }
        QVERIFY(says(refusal("p.jsonl.gz", gz.substr(0, gz.size() - 9)), {"p.jsonl.gz", "gzip"}));
        QVERIFY(says(refusal("p.jsonl.zst", zst.substr(0, zst.size() - 5)), {"p.jsonl.zst", "Zstandard"}));
    }

    void aMemberThatIsMissingIsNamed() {
        const std::string good = R"({"prediction": "a", "reference": "b"})";
        QVERIFY(says(refusal("p.jsonl", good + "\n" + R"({"prediction": "a", "references": ["b"]})"),
                     {"p.jsonl, line 2", "no member \"reference\"", "prediction, references", "Write one object"}));
        QVERIFY(says(refusal("p.jsonl", "{}"), {"line 1", "no member \"prediction\""}));
    }

    void aMemberOfAnotherTypeIsNamed() {
        const auto with = [](const char* prediction, const char* reference) {
            return refusal("p.jsonl",
                           std::string("{\"prediction\": ") + prediction + ", \"reference\": " + reference + "}\n");
        };
        QCOMPARE(with("\"a\"", "\"b\""), std::string());
        QVERIFY(says(with("1", "\"b\""), {"p.jsonl, line 1", "\"prediction\" is a number, expected a text"}));
        QVERIFY(says(with("[\"a\"]", "\"b\""), {"\"prediction\" is a list"}));
        QVERIFY(says(with("null", "\"b\""), {"\"prediction\" is null"}));
        QVERIFY(says(with("\"a\"", "{}"), {"\"reference\" is an object, expected a text or a list of texts"}));
        QVERIFY(says(with("\"a\"", "NaN"), {"\"reference\" is null, NaN"}));
        QVERIFY(says(with("\"a\"", "true"), {"\"reference\" is true or false"}));
        QVERIFY(says(with("\"a\"", "[]"), {"\"reference\" is an empty list", "at least one text"}));
        QVERIFY(says(with("\"a\"", "[\"b\", null]"), {"text 2 of \"reference\" is null"}));
        QVERIFY(says(with("\"a\"", "[[\"b\"]]"), {"text 1 of \"reference\" is a list"}));
        QVERIFY(says(refusal("p.jsonl", "\"a\"\n"), {"line 1", "not a JSON object"}));
        QVERIFY(says(refusal("p.json", "[1]"), {"line 1", "not a JSON object"}));
    }

    void aMemberThatStandsTwiceIsRefused() {
        QVERIFY(says(refusal("p.jsonl", R"({"prediction": "a", "reference": "b", "reference": "c"})"),
                     {"p.jsonl, line 1", "\"reference\" twice"}));
    }

    void aFileWithoutPairsIsNamed() {
        QVERIFY(says(refusal("p.jsonl", ""), {"p.jsonl"}));
        QVERIFY(says(refusal("p.jsonl", "\n \n"), {"p.jsonl", "holds no pairs"}));
        QVERIFY(says(refusal("p.json", "[]"), {"p.json", "holds no pairs"}));
        TestFolder folder;
        QVERIFY(says(message_of([&] { read_text_pairs(folder.path() / "none.jsonl"); }), {"none.jsonl"}));
        QVERIFY(says(message_of([&] { read_text_pairs(folder.path()); }), {folder.path().c_str()}));
    }

    void whatIsNoJsonIsNamedWithItsLine() {
        const std::string good = "{\"prediction\": \"a\", \"reference\": \"b\"}\n";
        QVERIFY(says(refusal("p.jsonl", good + "a\tb\n"), {"p.jsonl, line 2", "not valid JSON", "one object a line"}));
        QVERIFY(says(refusal("p.json", "[" + good), {"p.json", "never closed"}));
        QVERIFY(says(refusal("p.jsonl", good + "{\"prediction\": \"\xff\", \"reference\": \"b\"}\n"),
                     {"p.jsonl, line 2", "not UTF-8", "Convert the file"}));
        QVERIFY(says(refusal("p.parquet", "PAR1....PAR1"), {"Parquet"}));
    }

    void halfAnEmojiBecomesTheReplacementSignAndIsNoted() {
        List notes;
        const std::vector<TextPair> pairs =
            pairs_of("p.jsonl", R"({"prediction": "a \ud83d", "reference": "\ud83d\ude00"})", &notes);
        QCOMPARE(pairs[0].prediction, std::string("a \xEF\xBF\xBD"));
        QCOMPARE(pairs[0].references, List{"\xF0\x9F\x98\x80"});
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY(says(notes[0], {"p.jsonl: 1 half of a surrogate pair", "U+FFFD"}));
    }
};

QTEST_APPLESS_MAIN(TextPairsTest)
#include "text_pairs_test.moc"
