// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says is recognised by its pattern and shown in the window's language; what no pattern knows stays as
// it is. A translator that turns the letters of each pattern into another alphabet shows what was left in English.
#include "widgets/texts/engine_text.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <functional>
#include <vector>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/model/gguf.h"
#include "engine/model/model_config.h"
#include "engine/model/safetensors.h"
#include "engine/run/guards.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_params.h"
#include "engine/run/sweep.h"
#include "widgets/texts/engine_patterns.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

// Letters of a pattern become Cyrillic ones; its places and signs stay.
class OtherAlphabet : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        if (qstrcmp(context, "Engine") != 0) return {};
        QString text = QString::fromUtf8(source);
        for (QChar& c : text)
            if (c.isLetter()) c = c.isUpper() ? QChar(0x0416) : QChar(0x0436);
        return text;
    }
};

// Places change their order, and a sentence its end, as in Japanese.
class OtherOrder : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* meaning, int) const override {
        if (qstrcmp(context, "Engine") != 0) return {};
        const QString text = QString::fromUtf8(source);
        if (text == QStringLiteral("%1.")) return QStringLiteral("%1。");
        if (meaning && text == QStringLiteral("%1 %2")) return QStringLiteral("%1%2");
        if (text == QStringLiteral("Checkpoint saved.")) return QStringLiteral("保存。");
        if (text == QStringLiteral("%1 %2 is not supported")) return text;
        if (text == QStringLiteral("shape %1 and %2")) return QStringLiteral("<%2|%1>");
        return {};
    }
};

struct Speaking {
    explicit Speaking(QTranslator& translator) : translator_(translator) {
        QCoreApplication::installTranslator(&translator_);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&translator_); }
    QTranslator& translator_;
};

// Words of Latin letters, without those that are no words of the engine.
QStringList english(QString text, const QStringList& kept) {
    for (const QString& value : kept) text.remove(value, Qt::CaseInsensitive);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    QStringList words;
    for (auto at = word.globalMatch(text); at.hasNext();) words << at.next().captured();
    return words;
}

Error thrown(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    return Error("nothing was thrown");
}

void write(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }

}  // namespace

class EngineTextTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    OtherAlphabet alphabet_;

    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  private slots:
    void errorsOfTheEngineAreTranslatedWhole_data() {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 12; ++i) QTest::addRow("%d", i) << i;
    }
    void errorsOfTheEngineAreTranslatedWhole() {
        QFETCH(int, which);
        const Json unknown = parse_json(R"({"model_type": "mamba"})");
        // The families' names.
        QString supported =
            QString::fromStdString(thrown([&] { model_config_from_json(unknown, "config.json"); }).remedy());
        supported.remove(QStringLiteral("Supported are")).remove(QStringLiteral(", and the students of this program"));
        const RunParams params;
        struct Case {
            std::function<void()> work;
            QStringList values;  // what stays: names and values
        };
        const std::vector<Case> cases{
            {[&] { read_file(path("absent.txt")); }, {}},
            {[&] { read_json(path("empty.json")); }, {}},
            {[&] { model_config_from_json(unknown, "config.json"); }, {QStringLiteral("mamba"), supported.trimmed()}},
            {[&] { SafetensorsModel::open(path("short.safetensors")); }, {}},
            {[&] { GgufFile::open(path("other.gguf")); }, {}},
            {[&] { RunFolder::open(path("no run")); }, {}},
            {[&] { verify_done(path("no run")); }, {}},
            {[&] {
                 RunParams changed;
                 set_text(changed, *find_parameter("batch_size"), "many");
             },
             {QStringLiteral("many")}},
            {[&] { params_from_json(parse_json(R"({"batch_sise": 3})"), "recipe.json"); },
             {QStringLiteral("batch_sise"), QStringLiteral("batch_size")}},
            {[&] { grid_points(params, {"seed"}); }, {QStringLiteral("seed"), QStringLiteral("key=value,value")}},
            {[&] { json_int(parse_json(R"({"steps": "x"})"), "steps", "meta.json"); }, {QStringLiteral("steps")}},
            {[&] { write_json(path("absent/deep.json"), Json::object()); }, {}},
        };
        write(path("empty.json"), "");
        write(path("short.safetensors"), std::string("\x10\x27\0\0\0\0\0\0{}", 10));
        write(path("other.gguf"), "this is no such file at all, and long enough");
        fs::create_directories(path("no run"));
        const Case& one = cases[static_cast<std::size_t>(which)];
        const Error error = thrown(one.work);
        QVERIFY2(error.problem() != "nothing was thrown", qPrintable(QString::number(which)));
        QStringList kept = one.values;
        kept << QString::fromStdString(error.subject()) << folder_.path();
        const QString what = QString::fromStdString(sentence_of(error)),
                      reason = QString::fromStdString(reason_of(error));
        // In English nothing changes.
        QCOMPARE(spokenError(error), what);
        QCOMPARE(spoken(reason), reason);
        const Speaking speaking(alphabet_);
        for (const QString& said : {spokenError(error), spoken(reason)})
            QVERIFY2(english(said, kept).isEmpty(), qPrintable(what + QStringLiteral(" -> ") + said));
    }

    void eventsOfEachKindAreTranslatedWhole_data() {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char* text, const QStringList& values = {}) {
            QTest::newRow(text) << QString::fromUtf8(text) << values;
        };
        row("Checkpoint saved.");
        row("Done.");
        row("Starts: 300 steps, learning rate up to 5e-05.");
        row("Paused before step 12 was done.");
        row("Went on after a pause of 12.5 s.");
        row("The corpus has 1200 tokens in 1 document.");
        row("The corpus has 1200 tokens in 3 documents.");
        row("Balanced on the first batch: lambda 3.2, gamma 0.1.");
        row("The loss is not finite at step 12 (distill). The last good checkpoint is step 10. Lower the learning rate "
            "or "
            "the weights of the loss terms.",
            {QStringLiteral("distill")});
        row("events.jsonl ended in the middle of a line; this 1 byte was cut off.");
        row("2 lines of events.jsonl could not be read and were taken out; the whole file was kept as "
            "events.jsonl.damaged");
        row("The run goes on with what has changed since it began, as was asked for: threads is 3 and was 2 when the "
            "run "
            "began; train_data: /data/a.tsv is missing.",
            {QStringLiteral("threads"), QStringLiteral("train_data"), QStringLiteral("/data/a.tsv")});
        row("No room for the teacher cache: it takes 1.21 MB, a checkpoint 3 MB, 4 MB are kept free for logs, and 5 MB "
            "are "
            "free. The teacher is computed for every micro-batch from here on.",
            {QStringLiteral("MB")});
        row("/a/b: cannot write, the disk is full. Free some space or choose another disk. The run goes on without "
            "this "
            "file.",
            {QStringLiteral("/a/b")});
    }
    void eventsOfEachKindAreTranslatedWhole() {
        QFETCH(QString, event);
        QFETCH(QStringList, values);
        QCOMPARE(spoken(event), event);
        const Speaking speaking(alphabet_);
        QVERIFY2(english(spoken(event), values).isEmpty(), qPrintable(spoken(event)));
    }

    void whatGuardsFindAndAdviseIsTranslatedWhole() {
        Guards guards;
        HistogramFrame frame{};
        frame.stage = Stage::distill;
        frame.tensor = "q_proj.0";
        frame.scale = 1;
        frame.zero = 9'990;
        frame.minus = 5;
        frame.plus = 5;
        std::vector<GuardFinding> found = guards.see(frame);
        QVERIFY(!found.empty());
        const Speaking speaking(alphabet_);
        for (const GuardFinding& one : found)
            for (const std::string& said : {one.text, one.remedy, one.text + " " + one.remedy + " The run pauses."})
                QVERIFY2(english(spoken(said), {QStringLiteral("q_proj.0")}).isEmpty(), qPrintable(spoken(said)));
    }

    void valuesAreTranslatedWhereTheyAreSentencesThemselves() {
        const Speaking speaking(alphabet_);
        QVERIFY(
            english(spoken(QStringLiteral("The checkpoint could not be written. /a/b: cannot write, the disk is full. "
                                          "Free some space or choose another disk. Then go on; a stop now goes back to "
                                          "step 12.")),
                    {QStringLiteral("/a/b")})
                .isEmpty());
    }

    // A place at the end of a sentence holds no further sentence.
    void aValueEndsWithItsSentence() {
        class Bracketed : public QTranslator {
          public:
            bool isEmpty() const override { return false; }
            QString translate(const char* context, const char* source, const char*, int) const override {
                const QString text = QString::fromUtf8(source);
                return qstrcmp(context, "Engine") == 0 && text == QStringLiteral("the loss is not finite at step %1")
                           ? QStringLiteral("[%1]")
                           : QString();
            }
        } bracketed;
        const Speaking speaking(bracketed);
        QCOMPARE(
            spoken(QStringLiteral("The loss is not finite at step 12 (distill). Lower the learning rate or the weights "
                                  "of the loss terms.")),
            QStringLiteral("[12 (distill)]. Lower the learning rate or the weights of the loss terms."));
    }

    void aValueThatLooksLikeAPlaceStaysWhatItIs() {
        const QString odd = QStringLiteral("the run folder was moved to /x/%1/100 %2%/%% while it was being written");
        QCOMPARE(spoken(odd), odd);
        const Speaking speaking(alphabet_);
        QVERIFY2(spoken(odd).contains(QStringLiteral("/x/%1/100 %2%/%%")), qPrintable(spoken(odd)));
        QVERIFY2(english(spoken(odd), {}).isEmpty(), qPrintable(spoken(odd)));
    }

    void percentSignsOfATextStay() {
        const PlacedText text = placedText(QStringLiteral("%1 % of %%2, %%%2"));
        QCOMPARE(text.pieces, (QStringList{QString(), QStringLiteral(" % of %2, %"), QString()}));
        QCOMPARE(filled(text, {QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a % of %2, %b"));
    }

    void perCentsHaveTheLanguagesPointAndOtherNumbersKeepTheirs() {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const QString rate = spoken(
                          QStringLiteral("The learning rate has fallen to 22.5 % of its peak, but as many ternary "
                                         "codes change a step as ever: 0.3 %.")),
                      recipe = spoken(QStringLiteral("learning_rate: is 0.001, expected a number above 0"));
        QLocale::setDefault(before);
        QVERIFY2(rate.contains(QStringLiteral("22,5\u00a0%")) && rate.contains(QStringLiteral("0,3\u00a0%")),
                 qPrintable(rate));
        QVERIFY2(recipe.contains(QStringLiteral("0.001")), qPrintable(recipe));
    }

    // What a model came to stands in the language's own figures, within the event of its evaluation.
    void figuresOfAnEvaluationAreTheLanguages() {
        const QString event = QStringLiteral(
            "BitDistill: Accuracy 93.1 % (91.2 to 94.6, 1872 items), Perplexity on dev_b 12.5 (40 tokens). It is 1.2 "
            "points below FP16-SFT (-2.1 to -0.3), not distinguishable by the exact test, p 0.06.");
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const QString here = spoken(event), other = spoken(QStringLiteral("Accuracy of what 93.1 % (91.2 to 94.6)"));
        const Speaking speaking(alphabet_);
        const QString words = spoken(event);
        QLocale::setDefault(before);
        for (const char* figure : {"93,1", "91,2", "94,6", "1.872", "12,5", "1,2", "-2,1", "-0,3", "p 0,06"})
            QVERIFY2(here.contains(QString::fromLatin1(figure)), qPrintable(here));
        QVERIFY2(other.contains(QStringLiteral("93.1 %")), qPrintable(other));
        QVERIFY2(words.startsWith(QStringLiteral("BitDistill: ")) && !words.contains(QStringLiteral("It is")),
                 qPrintable(words));
    }

    void placesMayChangeTheirOrderAndStopsTheirSign() {
        OtherOrder order;
        const Speaking speaking(order);
        QCOMPARE(spoken(QStringLiteral("shape [3] and [4]")), QStringLiteral("<[4]|[3]>"));
        QCOMPARE(spoken(QStringLiteral("Shape [3] and [4].")), QStringLiteral("<[4]|[3]>。"));
        QCOMPARE(spoken(QStringLiteral("Checkpoint saved.")), QStringLiteral("保存。"));
        QCOMPARE(spoken(QStringLiteral("Checkpoint saved")), QStringLiteral("保存"));
    }

    // Of two patterns that fit, the one that says more of the text itself is meant.
    void thePatternWithMostLettersIsTaken() {
        const EnginePatterns patterns({QStringLiteral("%1 is missing"), QStringLiteral("%1 is missing in %2"),
                                       QStringLiteral("shard %1 is missing")});
        const QString text = QStringLiteral("shard a is missing");
        int best = -1;
        for (const int index : patterns.candidates(text))
            readings(patterns.at(index), text, [&](const QStringList&) {
                if (best < 0 || patterns.at(index).letters > patterns.at(best).letters) best = index;
            });
        QCOMPARE(best, 2);
        const Speaking speaking(alphabet_);
        QVERIFY(english(spoken(QStringLiteral("shard model-1 is missing")), {QStringLiteral("model-1")}).isEmpty());
    }

    void whatNobodyKnowsStaysAsItIs_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", " ", "/home/a user/runs/one is enough", "Something that nobody said. It is new.",
              "BitDistill: 10 of 20 right in an old program.", "Кириллица: 漢字。", "%1 %2 %3", "\n\n"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatNobodyKnowsStaysAsItIs() {
        QFETCH(QString, text);
        const Speaking speaking(alphabet_);
        QCOMPARE(spoken(text), text);
    }

    // One sentence of an older program stays, and the one behind it is known.
    void anUnknownSentenceLeavesItsNeighbourTranslated() {
        const Speaking speaking(alphabet_);
        const QString said = spoken(QStringLiteral("Teacher was read in the old way. Checkpoint saved."));
        QVERIFY2(said.startsWith(QStringLiteral("Teacher was read in the old way.")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("saved")), qPrintable(said));
    }

    void aThousandEventsTakeMilliseconds() {
        const Speaking speaking(alphabet_);
        spoken(QStringLiteral("Done."));
        QElapsedTimer clock;
        clock.start();
        for (int step = 0; step < 1000; ++step) spoken(QStringLiteral("Paused before step %1 was done.").arg(step));
        qInfo("1,000 events in %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(clock.elapsed() < 2000);  // about 30 on a free core
    }

    void everyPatternIsFoundInItself() {
        const Speaking speaking(alphabet_);
        QFile file(QStringLiteral(":/translations/engine_texts.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int lines = 0;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (line.contains(QLatin1Char('\\')) || line.contains(QStringLiteral("%%"))) continue;
            ++lines;
            QString text = line;
            for (int place = 1; place < 10; ++place)
                text.replace(QStringLiteral("%%1").arg(place), QString::number(10 * place));
            // Weak patterns have no other words than those of many texts.
            const QStringList left = english(spoken(text), {});
            QVERIFY2(left.isEmpty(), qPrintable(line + QStringLiteral(" -> ") + spoken(text)));
        }
        QVERIFY(lines > 1500);
    }
};

QTEST_GUILESS_MAIN(EngineTextTest)
#include "engine_text_test.moc"
