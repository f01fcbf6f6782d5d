// SPDX-License-Identifier: GPL-3.0-or-later
// What the models of a run answered differently, through the real program: classes by verdict, texts side by side with
// marks, as text and as JSON. The runs are made up; no model is opened.
#include <QTemporaryDir>
#include <cmath>

#include "tests/app/written_run.h"
#include "tests/cli/program.h"

using namespace bitdistill;
using nlohmann::json;

class DisagreementTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const QString& name) const { return folder_.filePath(name); }

    QString texts(const char* name, const std::vector<WrittenLine>& lines = written_lines()) const {
        return QString::fromStdString(
            written_run(path(QString::fromLatin1(name)).toStdString(), lines).path().string());
    }
    // Four items, one of each verdict.
    QString classes() const {
        const std::filesystem::path folder = path(QStringLiteral("classes")).toStdString();
        std::filesystem::create_directories(folder);
        const std::filesystem::path data = folder / "dev.tsv";
        write_file_atomically(data, "sentence\tlabel\nfine\t1\nbad\t0\nnice\t1\npoor\t0\n");
        RunParams params;
        params.teacher = (folder / "teacher").string();
        params.task = "sst2";
        params.train_data = params.dev_data = data.string();
        const RunFolder run = RunFolder::create(folder / "run", params, Json::object());
        const int labels[] = {1, 0, 1, 0}, teacher[] = {1, 0, 0, 1}, student[] = {1, 1, 1, 1};
        Results results;
        results.data_sum = file_sum(data);
        std::vector<AnsweredItem> answers;
        for (const auto& [row, predicted] : {std::pair{"FP16-SFT", teacher}, std::pair{"BitDistill", student}}) {
            ModelResult& model = results.models.emplace_back();
            model.row = row;
            model.stage = stage_of_row(row);
            for (int i = 0; i < 4; ++i) answers.push_back({row, i + 2, labels[i], predicted[i], {}, false});
        }
        write_items(run.items_file(), answers);
        write_results(run.results_file(), results);
        return QString::fromStdString(run.path().string());
    }

  private slots:
    void classesAreListedByVerdict() {
        const QString run = classes();
        const Ended ended = runProgram({"disagreements", run, "--json"});
        EXITS_WITH(ended, 0);
        const json result = ended.json();
        for (const char* verdict : {"both_right", "only_teacher", "only_student", "both_wrong"})
            QCOMPARE(result["counts"][verdict].get<int>(), 1);
        QCOMPARE(result["items"].size(), std::size_t{2});
        QCOMPARE(result["items"][0]["item"].get<int>(), 3);
        QCOMPARE(result["items"][0]["verdict"].get<std::string>(), std::string("only_teacher"));
        QCOMPARE(result["items"][0]["right"].get<std::string>(), std::string("negative"));
        QCOMPARE(result["items"][0]["student"].get<std::string>(), std::string("positive"));
        const Ended text = runProgram({"disagreements", run});
        EXITS_WITH(text, 0);
        QVERIFY2(text.out.startsWith("both right 1, only the teacher 1, only the student 1, both wrong 1\n"),
                 text.out.constData());
        QVERIFY2(text.out.contains("line 3: bad") && text.out.contains("right positive, teacher negative"),
                 text.out.constData());
        const Ended other = runProgram({"disagreements", run, "--by", "rouge1"});
        EXITS_WITH(other, 2);
        SAYS(other, "has classes");
    }

    void textsStandSideBySideWithTheirDifference() {
        const QString run = texts("json");
        const Ended ended = runProgram({"disagreements", run, "--json"});
        EXITS_WITH(ended, 0);
        const json result = ended.json();
        QCOMPARE(result["first"].get<std::string>(), std::string("BitDistill"));
        QCOMPARE(result["second"].get<std::string>(), std::string("FP16-SFT"));
        QCOMPARE(result["by"].get<std::string>(), std::string("rouge1"));
        QCOMPARE(result["items"].size(), std::size_t{5});
        const json& best = result["items"][0];
        QCOMPARE(best["item"].get<int>(), 3);
        QVERIFY(std::abs(best["difference"].get<double>() - 20) < 1e-9);
        QCOMPARE(best["references"].size(), std::size_t{2});
        const json& cat = result["items"][3];
        QVERIFY(std::abs(cat["difference"].get<double>() + 60) < 1e-9);
        QVERIFY(std::abs(cat["texts"]["BitDistill"]["rouge1"].get<double>() - 40) < 1e-9);
        const json& marks = cat["texts"]["BitDistill"]["marks"];
        QCOMPARE(marks["marked"].get<int>(), 2);
        QCOMPARE(marks["runs"][1]["text"].get<std::string>(), std::string("ran away"));
        QVERIFY(marks["runs"][1]["marked"].get<bool>());
        std::vector<std::string> metrics;
        for (const json& one : result["differences"]) {
            metrics.push_back(one["metric"].get<std::string>());
            QCOMPARE(one["count"].get<int>(), 5);
            QVERIFY(one["low"].get<double>() <= one["high"].get<double>());
        }
        QCOMPARE(metrics, (std::vector<std::string>{"avg", "rouge1", "rouge2", "rougeL", "rougeLsum", "bleu"}));
        // The two ends of the list.
        const json ends = runProgram({"disagreements", run, "--json", "--limit", "1"}).json();
        QCOMPARE(ends["items"].size(), std::size_t{2});
        QCOMPARE(ends["items"][0]["item"].get<int>(), 3);
        QCOMPARE(ends["items"][1]["item"].get<int>(), 4);
    }

    void aTerminalShowsTheMarks() {
        const QString run = texts("text");
        const Ended ended = runProgram({"disagreements", run});
        EXITS_WITH(ended, 0);
        for (const char* part :
             {"BitDistill: AVG ", "BitDistill: ROUGE-1 ", " below FP16-SFT (",
              "BitDistill is nearer to the reference by rouge1:", "FP16-SFT is nearer to the reference by rouge1:",
              "line 2: -60.00", "the cat {+ran away+}", "reference: it was raining all day", "<{+img src=y+}> is text"})
            QVERIFY2(ended.out.contains(part), (part + (" in\n" + ended.out)).constData());
        const Ended beside = runProgram({"disagreements", run, "--beside", "each-other", "--by", "rougeL", "--first",
                                         "FP16-SFT", "--second", "BitNet-SFT", "--limit", "1"});
        EXITS_WITH(beside, 0);
        QVERIFY2(beside.out.startsWith("FP16-SFT: AVG ") && beside.out.contains(" above BitNet-SFT ("),
                 beside.out.constData());
        QVERIFY2(beside.out.contains("BitNet-SFT is nearer to the reference by rougeL in no item."),
                 beside.out.constData());
    }

    // A text is other people's: a terminal obeys none of it. A text that is missing is said.
    void controlCharactersAndMissingTextsAreSeen() {
        std::vector<WrittenLine> lines = written_lines();
        lines[1].texts[2] = "the \x1b[31mcat\nran";
        lines[3].texts[2] = "-";
        const QString run = texts("signs", lines);
        const Ended ended = runProgram({"disagreements", run});
        EXITS_WITH(ended, 0);
        QVERIFY2(!ended.out.contains('\x1b') && ended.out.contains("\xE2\x90\x9B"), ended.out.constData());
        SAYS(ended, "BitDistill has no text of 1 of 5 items");
        const json result = runProgram({"disagreements", run, "--json"}).json();
        QVERIFY(result["items"][4]["difference"].is_null());
        QVERIFY(result["items"][4]["texts"]["BitDistill"].is_null());
        QCOMPARE(result["differences"][0]["count"].get<int>(), 4);
    }

    void wrongRowsAndScoresAreUsageErrors() {
        const QString run = texts("usage");
        const Ended nobody = runProgram({"disagreements", run, "--first", "Nobody"});
        EXITS_WITH(nobody, 2);
        SAYS(nobody, "no row of this run");
        const Ended twice = runProgram({"disagreements", run, "--second", "BitDistill"});
        EXITS_WITH(twice, 2);
        SAYS(twice, "the same row");
        const Ended corpus = runProgram({"disagreements", run, "--by", "bleu"});  // no single text has one
        EXITS_WITH(corpus, 2);
        const Ended missing = runProgram({"disagreements", path("nowhere")});
        EXITS_WITH(missing, 1);
    }
};

QTEST_GUILESS_MAIN(DisagreementTest)
#include "disagreement_test.moc"
