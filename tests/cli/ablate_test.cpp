// SPDX-License-Identifier: GPL-3.0-or-later
// `bitdistill ablate` through the real program: its plan, its runs, what they share, and its tables.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "tests/cli/program.h"

using nlohmann::json;

class AblateTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const QString& name) const { return folder_.filePath(name); }

    QStringList recipe() const {
        return {"--teacher",          shared("models/stories260K"),
                "--train-data",       path("train.tsv"),
                "--dev-data",         path("dev.tsv"),
                "--corpus",           path("corpus.txt"),
                "--max-length",       "64",
                "--teacher-steps",    "3",
                "--sft-steps",        "3",
                "--pretrain-steps",   "3",
                "--distill-steps",    "3",
                "--batch-size",       "4",
                "--micro-batch-size", "4",
                "--eval-every",       "0",
                "--threads",          "1",
                "--precision",        "fp32",
                "--histogram-share",  "0"};
    }
    QStringList ablate(const QString& table, const QStringList& more) const {
        return QStringList{"ablate", "--table", table} + more + recipe();
    }
    static QByteArray events(const QString& run) { return content(run + "/events.jsonl"); }

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        write_reviews(path("train.tsv"), path("dev.tsv"), 24, 40);
        write_bytes(path("corpus.txt"), content(shared("corpora/brown.txt")).left(20000).append("\n"));
    }

    void theHelpListsEveryTableAndItsPoints() {
        const Ended help = runProgram({"ablate", "--help"});
        EXITS_WITH(help, 0);
        for (const char* part : {"stages|terms|quantizers|layers|activations|sparsity", "3:4-exact",
                                 "hadamard-absmean4", "block", "gptq", "figure 3b", "--dry-run", "--seeds"})
            QVERIFY2(help.out.contains(part), help.out.constData());
    }

    void aPlanSaysWhatIsComputedAndWhatIsTakenAndRunsNothing() {
        NEED_SHARED("models");
        const Ended plan = runProgram(ablate("stages", {"--dry-run", "--out", path("planned")}));
        EXITS_WITH(plan, 0);
        QVERIFY2(plan.out.contains("8 points, 8 runs: 22 stages are computed, 22 taken over"), plan.out.constData());
        QVERIFY2(plan.out.contains("S1-S2-S3 (reference): refinement=true continual_pretraining=true"),
                 plan.out.constData());
        QVERIFY(!QFileInfo::exists(path("planned")));
        const json told = runProgram(ablate("terms", {"--check", "--json", "--seeds", "1,2"})).json();
        QCOMPARE(told["runs"].size(), std::size_t{8});
        QCOMPARE(told["runs"][0]["run"].get<std::string>(), std::string("LD-AD,seed=1"));
        QCOMPARE(told["runs"][1]["taken"]["pretrain"].get<std::string>(), std::string("LD-AD,seed=1"));
        QCOMPARE(told["runs"][4]["taken"].size(), std::size_t{0});  // another seed
    }

    void mistakesAreNamed_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("table") << "stage" << QStringList{} << QByteArray("Known are: stages, terms");
        QTest::newRow("point") << "terms" << QStringList{"--points", "CE,KD"} << QByteArray("Known are: CE, LD, AD");
        QTest::newRow("seed") << "terms" << QStringList{"--seeds", "1,x"} << QByteArray("--seeds");
        QTest::newRow("seed twice") << "terms" << QStringList{"--seeds", "2,2"} << QByteArray("given twice");
        QTest::newRow("nothing to leave out") << "terms" << QStringList{"--gamma", "0"} << QByteArray("the same run");
        QTest::newRow("no place") << "terms" << QStringList{} << QByteArray("--out");
        QTest::newRow("a point that cannot be") << "quantizers" << QStringList{"--set", "sparsity=6:8", "--dry-run"}
                                                << QByteArray("error: ls, gptq, awq: student_start ");
    }
    void mistakesAreNamed() {
        NEED_SHARED("models");
        QFETCH(QString, table);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, says);
        const Ended ended = runProgram(ablate(table, more));
        EXITS_WITH(ended, 2);
        SAYS(ended, says);
    }

    // What is said of a point has its name, what is said of all is said once.
    void notesAreOfThePointsThatTheyNameOrOfAll() {
        NEED_SHARED("models");
        Ended plan = runProgram(ablate("quantizers", {"--dry-run", "--set", "calibration=64"}));
        EXITS_WITH(plan, 0);
        SAYS(plan, "note: absmean, row, block128, block256: calibration is without effect");
        QCOMPARE(plan.err.count("calibration"), 1);
        plan = runProgram(ablate("activations", {"--dry-run", "--set", "a4_share=0.2"}));
        EXITS_WITH(plan, 0);
        SAYS(plan, "note: absmax8, hadamard-absmax8: a4_share is without effect");
        SAYS(plan, "note: absmean4: GGUF");  // what other programs open
        for (const QByteArray& line : plan.err.split('\n'))
            if (line.contains("llama.cpp, bitnet.cpp")) QVERIFY2(line.startsWith("note: absmax8: "), line.constData());
        plan = runProgram(ablate("terms", {"--dry-run", "--set", "calibration=64", "--seeds", "1,2"}));
        EXITS_WITH(plan, 0);
        SAYS(plan, "note: calibration is without effect");
        const Ended sweep =
            runProgram(QStringList{"sweep", "--out", path("sweep"), "--grid", "student_start=absmean,ls", "--grid",
                                   "sparsity=none,6:8", "--set", "calibration=64"} +
                       recipe());
        EXITS_WITH(sweep, 2);
        SAYS(sweep, "note: student_start=absmean,sparsity=none, student_start=absmean,sparsity=6");
        SAYS(sweep, "error: student_start=ls,sparsity=6");
        SAYS(sweep, "leave these points out");
    }

    // The teacher, BitNet-SFT, refinement and pre-training are computed by the first run; a point that cannot begin
    // does not keep the others from their end, and the same command goes on.
    void everyPointIsRunOnceAndWhatTheyShareIsComputedOnce() {
        NEED_SHARED("models");
        const QString out = path("terms");
        QVERIFY(QDir().mkpath(out));
        write_bytes(out + "/LD,seed=1", "in the way");
        Ended ended = runProgram(ablate("terms", {"--out", out}));
        EXITS_WITH(ended, 1);
        SAYS(ended, "Taken over: teacher, bitnet-sft, refine, pretrain from LD-AD,seed=1");
        SAYS(ended, "LD,seed=1");
        json table = json::parse(content(out + "/ablation.json").toStdString(), nullptr, false);
        QCOMPARE(table["points"].size(), std::size_t{4});
        QCOMPARE(table["points"][1]["finished"].get<int>(), 0);
        QCOMPARE(table["points"][2]["finished"].get<int>(), 1);
        QVERIFY(!events(out + "/LD-AD,seed=1").contains("Taken over"));
        QVERIFY(events(out + "/CE,seed=1").contains("Taken over"));

        QVERIFY(QFile::remove(out + "/LD,seed=1"));
        const Ended plan = runProgram(ablate("terms", {"--dry-run", "--out", out}));
        EXITS_WITH(plan, 0);  // three of the four runs have all their stages
        QVERIFY2(plan.out.contains("2 stages are computed, 4 taken over, 18 are done."), plan.out.constData());
        const QByteArray before = events(out + "/CE,seed=1");
        ended = runProgram(ablate("terms", {"--out", out}));
        EXITS_WITH(ended, 0);
        QCOMPARE(events(out + "/CE,seed=1"), before);
        table = json::parse(content(out + "/ablation.json").toStdString(), nullptr, false);
        for (const json& point : table["points"]) QCOMPARE(point["finished"].get<int>(), 1);
        QVERIFY(table["points"][0].contains("to_reference"));
        QVERIFY(table["points"][3]["reference"].get<bool>());
        // A run of the four stages computes them; the other three distill alone.
        const json& runs = table["points"];
        QVERIFY(runs[0]["runs"][0]["computed_seconds"].get<double>() < runs[0]["runs"][0]["seconds"].get<double>());
        QCOMPARE(runs[3]["runs"][0]["computed_seconds"].get<double>(), runs[3]["runs"][0]["seconds"].get<double>());
        QVERIFY(content(out + "/ablation.md").contains("| CE + LD + AD (reference) |"));
        QVERIFY(content(out + "/ablation.md").contains("87.32"));
        QCOMPARE(content(out + "/ablation.csv").count('\n'), 5);
        QVERIFY(ended.out.contains("McNemar"));
        QVERIFY(QFileInfo(out + "/CE,seed=1/teacher/model.safetensors").size() > 100000);

        const Ended other = runProgram(ablate("sparsity", {"--out", out, "--points", "none,6:8"}));
        EXITS_WITH(other, 1);
        SAYS(other, "holds the table terms");
        const Ended changed = runProgram(ablate("terms", {"--out", out, "--set", "tau=2"}));
        EXITS_WITH(changed, 1);
        SAYS(changed, "tau is \"5\" there");
    }

    // A student without SubLN is a model like any other: it runs, is inspected, and is exported.
    void aStudentWithoutRefinementRunsAndIsExported() {
        NEED_SHARED("models");
        const QString run = path("plain"), student = run + "/student";
        EXITS_WITH(runProgram(QStringList{"run", "--out", run, "--no-compare", "--refinement", "false"} + recipe()), 0);
        const Ended inspected = runProgram({"inspect", student, "--json"});
        EXITS_WITH(inspected, 0);
        QVERIFY2(!inspected.out.contains("sub_norm.weight"), inspected.out.constData());
        EXITS_WITH(runProgram({"generate", "--model", student, "--prompt", "the film", "-n", "4"}), 0);
        for (const char* type : {"f16", "f32"}) {
            const QString file = path(QString("plain-") + type + ".gguf");
            EXITS_WITH(runProgram({"export", "--model", student, "--out", file, "--type", type}), 0);
            EXITS_WITH(runProgram({"logits", "--model", file, "--ids", "1,403"}), 0);
        }
        EXITS_WITH(runProgram({"export", "--model", student, "--out", path("plain-packed"), "--type", "hf-2bit"}), 0);
        const Ended without =
            runProgram(QStringList{"run", "--check", "--refinement", "off", "--student", student} + recipe());
        EXITS_WITH(without, 0);
    }
};

QTEST_GUILESS_MAIN(AblateTest)
#include "ablate_test.moc"
