// SPDX-License-Identifier: GPL-3.0-or-later
// score through the real program: the golden files' figures, the table, and what is refused.
#include <QTemporaryDir>

#include "tests/cli/program.h"

using nlohmann::json;

namespace {

const QByteArray two_pairs =
    "{\"prediction\": \"the cats sat on the mat\", \"reference\": [\"a cat was on the mat\", \"the cats sat there\"]}\n"
    "{\"prediction\": \"seven dogs ran\", \"reference\": \"seven dogs were running home\"}\n";

bool near(const json& a, const json& b) { return std::abs(a.get<double>() - b.get<double>()) < 1e-9; }

}  // namespace

class ScoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString file(const QString& name, const QByteArray& bytes) {
        const QString path = folder_.filePath(name);
        write_bytes(path, bytes);
        return path;
    }

  private slots:
    void theGoldenPairsComeOutUnrounded() {
        NEED_SHARED("golden/summaries/pairs.jsonl");
        const QString data = shared("golden/summaries/pairs.jsonl");
        const Ended ended = runProgram({"score", "--data", data, "--json", "--resamples", "100"});
        EXITS_WITH(ended, 0);
        const json scores = ended.json();
        QCOMPARE(scores["pairs"].get<int>(), 316);
        QCOMPARE(scores["references"].get<int>(), 316);
        QCOMPARE(scores["bootstrap"].dump(), std::string(R"({"level":0.95,"resamples":100,"seed":1})"));
        QFile golden(data);
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = golden.readAll().trimmed().split('\n');
        for (const char* setting : {"rouge", "rouge_stem"})
            for (const char* type : {"rouge1", "rouge2", "rougeL", "rougeLsum"}) {
                double sum = 0;
                for (const QByteArray& line : lines)
                    sum += json::parse(line.toStdString())[setting][type].get<double>();
                const json& one = scores[setting][type];
                QVERIFY2(near(one["f"], sum / 316), type);
                QVERIFY(one["low"] < one["f"] && one["f"] < one["high"]);
            }
    }

    void aGoldenSystemHasItsBleuAndItsAverage() {
        NEED_SHARED("golden/summaries/corpus.json");
        const json golden = json::parse(content(shared("golden/summaries/corpus.json")).toStdString());
        const json& system = golden["systems"]["M11"];
        QByteArray lines;
        for (std::size_t i = 0; i < golden["references"].size(); ++i)
            lines += QByteArray::fromStdString(
                json{{"prediction", system["predictions"][i]}, {"reference", golden["references"][i]}}.dump() + "\n");
        const Ended ended = runProgram({"score", "--data", file("m11.jsonl", lines), "--json"});
        EXITS_WITH(ended, 0);
        const json scores = ended.json(), bleu = scores["bleu"];
        QVERIFY(near(bleu["score"], system["bleu"]) && near(bleu["brevity_penalty"], system["bp"]));
        for (int n = 0; n < 4; ++n) QVERIFY(near(bleu["precisions"][n], system["bleu_precisions"][n]));
        QCOMPARE(bleu["system_length"].get<int>(), system["sys_len"].get<int>());
        QCOMPARE(bleu["reference_length"].get<int>(), system["ref_len"].get<int>());
        for (const auto& [setting, average] : {std::pair{"rouge", "avg"}, std::pair{"rouge_stem", "avg_stem"}}) {
            double sum = system["bleu"].get<double>();
            for (const json& type : system[setting]) sum += 100 * type.get<double>();
            QVERIFY(near(scores[average]["score"], sum / 5));
        }
    }

    void theTableNamesScoresIntervalsAndHowTheyWereMade() {
        const QString data = file("two.jsonl", two_pairs);
        const Ended text = runProgram({"score", "--data", data, "--resamples", "2000", "--seed", "9"});
        EXITS_WITH(text, 0);
        const json scores =
            runProgram({"score", "--data", data, "--resamples", "2000", "--seed", "9", "--json"}).json();
        const auto row = [&](const QByteArray& name) {
            for (const QByteArray& line : text.out.split('\n'))
                if (line.startsWith(name + ' ')) return line.simplified().mid(name.size() + 1);
            return QByteArray("no such row");
        };
        const auto number = [](const json& value, double scale) {
            return QByteArray::number(scale * value.get<double>(), 'f', 2);
        };
        const auto figures = [&](const json& one, const char* value, double scale) {
            return number(one[value], scale) + ' ' + number(one["low"], scale) + " to " + number(one["high"], scale);
        };
        const json& lsum = scores["rouge_stem"]["rougeLsum"];
        QCOMPARE(row("ROUGE-1"), figures(scores["rouge"]["rouge1"], "f", 100) + ' ' +
                                     number(scores["rouge"]["rouge1"]["precision"], 100) + ' ' +
                                     number(scores["rouge"]["rouge1"]["recall"], 100));
        QCOMPARE(row("ROUGE-Lsum, stems"),
                 figures(lsum, "f", 100) + ' ' + number(lsum["precision"], 100) + ' ' + number(lsum["recall"], 100));
        QCOMPARE(row("BLEU"), figures(scores["bleu"], "score", 1) + " - -");
        QCOMPARE(row("AVG, stems"), figures(scores["avg_stem"], "score", 1) + " - -");
        QVERIFY(text.out.contains("2 pairs, 3 references."));
        QVERIFY(text.out.contains("2,000 resamples, seed 9"));
        QVERIFY(text.out.contains("brevity penalty"));
    }

    void pairsComeFromAPipeToo() {
        const Ended ended =
            runProgram({"score", "--data", "/dev/stdin", "--json"}, two_pairs.left(two_pairs.indexOf('\n')));
        EXITS_WITH(ended, 0);
        QCOMPARE(ended.json()["pairs"].get<int>(), 1);
        QVERIFY(!ended.json()["avg"].contains("low"));
        const Ended text = runProgram({"score", "--data", "/dev/stdin"}, two_pairs.left(two_pairs.indexOf('\n')));
        EXITS_WITH(text, 0);
        QVERIFY2(text.out.contains("One pair has no interval."), text.out.constData());
    }

    void whatCannotBeScoredIsNamed_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no reference") << two_pairs + "{\"prediction\": \"a\"}\n"
                                      << QByteArray("data.jsonl, line 3: has no member \"reference\"");
        QTest::newRow("empty list") << QByteArray("{\"prediction\": \"a\", \"reference\": []}")
                                    << QByteArray("data.jsonl, line 1: \"reference\" is an empty list");
        QTest::newRow("no pairs") << QByteArray("\n") << QByteArray("data.jsonl: holds no pairs");
        const QByteArray text = QByteArray("a ").repeated(40'000);
        QTest::newRow("too long") << two_pairs + "{\"prediction\": \"" + text + "\", \"reference\": \"" + text + "\"}"
                                  << QByteArray("data.jsonl, line 3: a prediction of 40000 words");
    }
    void whatCannotBeScoredIsNamed() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, said);
        const Ended ended = runProgram({"score", "--data", file("data.jsonl", bytes)});
        EXITS_WITH(ended, 1);
        SAYS(ended, said);
        QVERIFY(ended.out.isEmpty());
    }

    void wrongUseEndsWithTwo() {
        EXITS_WITH(runProgram({"score"}), 2);
        const Ended few = runProgram({"score", "--data", file("two.jsonl", two_pairs), "--resamples", "99"});
        EXITS_WITH(few, 2);
        SAYS(few, "is 99, expected a whole number from 100 to 1000000");
    }

    void halfAnEmojiIsNoted() {
        const Ended ended = runProgram(
            {"score", "--data", file("half.jsonl", "{\"prediction\": \"a \\ud83d\", \"reference\": \"a\"}"), "--json"});
        EXITS_WITH(ended, 0);
        SAYS(ended, "half of a surrogate pair");
        QCOMPARE(ended.json()["rouge"]["rouge1"]["f"].get<double>(), 1.0);
    }
};

QTEST_GUILESS_MAIN(ScoreTest)
#include "score_test.moc"
