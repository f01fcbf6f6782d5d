// SPDX-License-Identifier: GPL-3.0-or-later
// Small hostile files take neither gigabytes nor minutes, and long odd texts take linear time.
#include <QtTest>
#include <ctime>

#include "engine/text/tokenizer/normalizer.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "tests/text/text_fixtures.h"

using namespace bitdistill;

namespace {

double seconds_of(const std::function<void()>& work) {
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

Json repeated(const char* key, const char* list, const Json& step, int times) {
    Json steps = Json::array();
    for (int i = 0; i < times; ++i) steps.push_back(step);
    return {{"type", "Sequence"}, {list, steps}, {"of", key}};
}

}  // namespace

class TokenizerBoundsTest : public QObject {
    Q_OBJECT

  private slots:
    void aFileThatMakesTextGrowIsRefused_data() {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("json");
        const auto row = [](const char* name, const char* part, const Json& json) {
            QTest::addRow("%s", name) << part << QString::fromStdString(json.dump());
        };
        const Json tenfold = {{"type", "Replace"}, {"pattern", {{"String", "a"}}}, {"content", "aaaaaaaaaa"}};
        const Json by_pattern = {{"type", "Replace"}, {"pattern", {{"Regex", "a"}}}, {"content", "aaaaaaaaaa"}};
        row("normalizer", "normalizer", repeated("normalizer", "normalizers", tenfold, 12));
        row("by pattern", "normalizer", repeated("normalizer", "normalizers", by_pattern, 12));
        row("decoder", "decoder", repeated("decoder", "decoders", tenfold, 12));
        row("bytes of bytes", "pre_tokenizer",
            repeated("pre_tokenizer", "pretokenizers",
                     {{"type", "ByteLevel"}, {"use_regex", false}, {"add_prefix_space", false}}, 40));
        row("long mark", "pre_tokenizer", {{"type", "Metaspace"}, {"replacement", "  "}});
    }
    void aFileThatMakesTextGrowIsRefused() {
        QFETCH(QString, part);
        QFETCH(QString, json);
        TestFolder folder;
        Json file = tiny_byte_level();
        file[part.toStdString()] = Json::parse(json.toStdString());
        folder.write("tokenizer.json", file);
        std::string message;
        QVERIFY(seconds_of([&] {
                    message = message_of([&] {
                        const auto tokenizer = open_tokenizer(folder.path());
                        tokenizer->decode(tokenizer->encode("a\xC3\xA9"));
                    });
                }) < 10);
        QVERIFY2(message.starts_with((folder.path() / "tokenizer.json").string()), message.c_str());
    }

    void aPatternThatNeverEndsIsRefused_data() {
        QTest::addColumn<QString>("pattern");
        for (const char* pattern : {"(a+)+$", "(a|a)*$", "(a|aa)+$", "(.*a){12}$", "(?:a?){40}a{40}$"})
            QTest::addRow("%s", pattern) << pattern;
    }
    void aPatternThatNeverEndsIsRefused() {
        QFETCH(QString, pattern);
        TestFolder folder;
        Json file = tiny_byte_level();
        file["pre_tokenizer"] = {
            {"type", "Split"}, {"pattern", {{"Regex", pattern.toStdString()}}}, {"behavior", "Isolated"}};
        folder.write("tokenizer.json", file);
        const auto tokenizer = open_tokenizer(folder.path());
        std::string text;
        for (int i = 0; i < 50; ++i) text += std::string(40, 'a') + "b";
        std::string message;
        const double seconds = seconds_of([&] { message = message_of([&] { tokenizer->encode(text); }); });
        QVERIFY2(seconds < 30, std::to_string(seconds).c_str());
        // Who is through in time has done no harm.
        QVERIFY2(message.empty() || says(message, {(folder.path() / "tokenizer.json").c_str(), "steps"}),
                 message.c_str());
        if (pattern == "(a+)+$") QVERIFY(!message.empty());
    }

    void aLongHonestTextIsWithinTheBounds() {
        TestFolder folder;
        folder.write("tokenizer.json", tiny_byte_level());
        const auto tokenizer = open_tokenizer(folder.path());
        for (const std::string& text :
             {std::string(1000000, 'a'), std::string(1000000, ' '), std::string(300000, '\n') + "x"})
            QCOMPARE(tokenizer->encode(text).size(), text.size());
    }

    void longRunsOfMarksTakeLinearTime() {
        for (const char* form : {"NFC", "NFD", "NFKC", "NFKD"}) {
            const Normalizer normalizer(Json{{"type", form}}, "test");
            const auto text = [](int marks) {  // above, below, above ...: none is in its place
                std::string out = "e";
                for (int i = 0; i < marks; ++i) out += i % 2 ? "\xCC\xA3" : "\xCC\x81";
                return out + "x";
            };
            // The long way is the short way: same result as ICU alone on a run that is short enough for it.
            const QString expected = QString::fromStdString(text(200)).normalized(
                form == std::string("NFC")    ? QString::NormalizationForm_C
                : form == std::string("NFD")  ? QString::NormalizationForm_D
                : form == std::string("NFKC") ? QString::NormalizationForm_KC
                                              : QString::NormalizationForm_KD);
            QCOMPARE(QString::fromStdString(normalizer(text(200))), expected);
            const double one = seconds_of([&] { normalizer(text(20000)); });
            const double sixteen = seconds_of([&] { normalizer(text(320000)); });
            QVERIFY2(sixteen < 64 * one + 0.5, qPrintable(QString("%1 s and %2 s").arg(one).arg(sixteen)));
        }
    }
};

QTEST_APPLESS_MAIN(TokenizerBoundsTest)
#include "tokenizer_bounds_test.moc"
