// SPDX-License-Identifier: GPL-3.0-or-later
// Runs whose folder, data, machine or reader changes under them, through the real program.
#include <signal.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "tests/cli/program.h"
#include "tests/places.h"

using nlohmann::json;

namespace {

constexpr int steps = 6;

}  // namespace

class ResumeTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const QString& name) const { return folder_.filePath(name); }

    QStringList recipe() const {
        return {"--teacher",          shared("models/stories260K"),
                "--train-data",       path("train.tsv"),
                "--dev-data",         path("dev.tsv"),
                "--corpus",           path("corpus.txt"),
                "--max-length",       "48",
                "--teacher-steps",    QString::number(steps),
                "--bitnet-sft",       "false",
                "--pretrain-steps",   QString::number(steps),
                "--distill-steps",    QString::number(steps),
                "--batch-size",       "4",
                "--micro-batch-size", "2",
                "--checkpoint-every", "2",
                "--eval-every",       "0",
                "--threads",          "1",
                "--precision",        "fp32"};
    }
    // A run that stood still in `stage`, after its first checkpoint.
    void stop_in(const QString& run, const QByteArray& stage) const {
        QProcess process;
        process.start(cli_program(), QStringList{"run", "--out", run, "--no-compare"} + recipe());
        while (process.state() != QProcess::NotRunning) {
            if (content(run + "/metrics.csv").contains("\n" + stage + ",3,")) {
                ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
                break;
            }
            process.waitForFinished(2);
        }
        process.waitForFinished();
    }
    static Ended resume(const QString& run, const QStringList& more = {}) {
        return runProgram(QStringList{"resume", run, "--no-compare"} + more);
    }
    // Rows of a stage in a log.
    static int rows(const QString& file, const QByteArray& stage) {
        return int(content(file).count("\n" + stage + ","));
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        write_reviews(path("train.tsv"), path("dev.tsv"), 20, 24);
        write_bytes(path("corpus.txt"), content(shared("corpora/brown.txt")).left(12000).append("\n"));
        EXITS_WITH(runProgram(QStringList{"run", "--out", path("whole"), "--no-compare"} + recipe()), 0);
    }

    void changedDataEndsAResumeBeforeItsFirstStep() {
        NEED_SHARED("models");
        const QString run = path("changed");
        stop_in(run, "distill");
        const QByteArray before = content(path("train.tsv")), log = content(run + "/metrics.csv");
        write_bytes(path("train.tsv"), before + "one more is good \t1\n");
        const Ended refused = resume(run);
        EXITS_WITH(refused, 2);
        SAYS(refused, "train_data: " + path("train.tsv").toUtf8());
        SAYS(refused, "--accept-changes");
        QCOMPARE(content(run + "/metrics.csv"), log);
        const Ended accepted = resume(run, {"--accept-changes"});
        write_bytes(path("train.tsv"), before);
        EXITS_WITH(accepted, 0);
        QVERIFY(content(run + "/events.jsonl").contains("as was asked for: train_data: "));
    }

    void aFinishedRunIsWhatItsRecipeSays() {
        NEED_SHARED("models");
        const QString run = path("whole"), file = run + "/run.json";
        const Ended same = resume(run);
        EXITS_WITH(same, 0);
        SAYS(same, "Every stage of this run is finished");
        const QByteArray good = content(file), log = content(run + "/metrics.csv"),
                         results = content(run + "/results.json");
        json edited = json::parse(good.toStdString());
        edited["recipe"]["gamma"] = 5.0;
        edited["recipe"]["distill_steps"] = steps + 20;
        write_bytes(file, QByteArray::fromStdString(edited.dump()));
        const Ended refused = resume(run);
        write_bytes(file, good);
        EXITS_WITH(refused, 2);
        SAYS(refused, "gamma is \"5\"");
        SAYS(refused, "distill_steps is \"26\"");
        SAYS(refused, "--accept-changes only records it");
        const QByteArray data = content(path("dev.tsv"));
        write_bytes(path("dev.tsv"), data + "one more is good \t1\n");
        const Ended other = resume(run);
        write_bytes(path("dev.tsv"), data);
        EXITS_WITH(other, 2);
        SAYS(other, "dev_data: " + path("dev.tsv").toUtf8());
        QCOMPARE(content(run + "/metrics.csv"), log);
        QCOMPARE(content(run + "/results.json"), results);
    }

    void aFinishedRunsFilesAreMadeAgainWhereTheyAreDamaged() {
        NEED_SHARED("models");
        const QString run = path("checked");
        QCOMPARE(QProcess::execute("cp", {"-r", path("whole"), run}), 0);
        QFile file(run + "/student/model.safetensors");
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 64) &&
                file.write(QByteArray(64, '\0')) == 64);
        file.close();
        const Ended ended = resume(run);
        EXITS_WITH(ended, 0);
        SAYS(ended, "The model of the finished stage is damaged");
        QVERIFY(content(run + "/student/model.safetensors") == content(path("whole/student/model.safetensors")));
        const QByteArray items = content(run + "/items.jsonl");
        QVERIFY(items.count('\n') > 4);
        const auto made_again = [&](const char* said) {
            const Ended again = resume(run);
            EXITS_WITH(again, 0);
            SAYS(again, "What the evaluation wrote is damaged");
            SAYS(again, said);
            QCOMPARE(content(run + "/items.jsonl"), items);
        };
        QVERIFY(QFile::remove(run + "/items.jsonl"));
        made_again("items.jsonl is missing");
        write_bytes(run + "/items.jsonl", items.left(items.indexOf('\n') + 1));
        made_again("too few");
        write_bytes(run + "/results.json", "{");
        made_again("results.json is not valid JSON");
        QByteArray other = items;
        const qsizetype answer = other.indexOf("\"predicted\":") + 12;
        other[answer] = other[answer] == '0' ? '1' : '0';
        write_bytes(run + "/items.jsonl", other);
        made_again("contradict each other");
        const auto told = [&] { return content(run + "/events.jsonl").count("damaged: "); };
        const auto before = told();
        EXITS_WITH(resume(run), 0);
        QCOMPARE(told(), before);
    }

    // Accepted data are recorded; nothing of them comes into the results of the data before.
    void acceptedDataLeaveAFinishedRunsResults() {
        NEED_SHARED("models");
        const QString run = path("accepted");
        QCOMPARE(QProcess::execute("cp", {"-r", path("whole"), run}), 0);
        const QByteArray data = content(path("dev.tsv")), results = content(run + "/results.json");
        QVERIFY(results.contains("data_xxh3_64"));
        write_bytes(path("dev.tsv"), QByteArray(data).replace("the film", "another film"));
        const Ended accepted = runProgram({"resume", run, "--accept-changes"}), next = runProgram({"resume", run});
        write_bytes(path("dev.tsv"), data);
        EXITS_WITH(accepted, 0);
        EXITS_WITH(next, 0);
        SAYS(next, "has another content than when the run was evaluated");
        QCOMPARE(content(run + "/results.json"), results);
    }

    // Its last checkpoint is the model: no step is computed, so none is measured.
    void aRemovedModelAndRemovedLogsAreSaid() {
        NEED_SHARED("models");
        const QString run = path("removed");
        QCOMPARE(QProcess::execute("cp", {"-r", path("whole"), run}), 0);
        QVERIFY(QDir(run + "/pretrained").removeRecursively());
        QVERIFY(QFile::remove(run + "/histograms.bin"));
        const auto times = [&] { return content(run + "/events.jsonl").count("The steps took"); };
        const auto before = times();
        QVERIFY(!QDir(run + "/checkpoints").entryList({"pretrain-*"}).isEmpty());
        EXITS_WITH(resume(run), 0);
        const QByteArray events = content(run + "/events.jsonl");
        for (const char* said : {"pretrained is not there any more, so it is run again from its newest checkpoint",
                                 "histograms.bin was not there any more"})
            QVERIFY2(events.contains(said), said);
        QCOMPARE(times(), before);
        QVERIFY(QDir(run + "/pretrained").exists());
    }

    void anEditedRecipeIsNamedAndStepsMayGrow() {
        NEED_SHARED("models");
        const QString run = path("edited"), file = run + "/run.json";
        stop_in(run, "pretrain");
        json edited = json::parse(content(file).toStdString());
        edited["recipe"]["distill_steps"] = steps + 2;
        write_bytes(file, QByteArray::fromStdString(edited.dump()));
        const QByteArray good = content(file);
        edited["recipe"]["seed"] = 7;
        write_bytes(file, QByteArray::fromStdString(edited.dump()));
        const Ended refused = resume(run);
        EXITS_WITH(refused, 2);
        SAYS(refused, "seed is \"7\" and was \"1\" when the run began");
        QVERIFY(!refused.err.contains("distill_steps"));
        write_bytes(file, good);
        EXITS_WITH(resume(run), 0);
        QCOMPARE(rows(run + "/metrics.csv", "distill"), steps + 2);
    }

    // Its curves and those of the stages that stand are all there afterwards, whatever was made again.
    void aDamagedStageIsMadeAgainAndNoCurveIsLost() {
        NEED_SHARED("models");
        const QString run = path("damaged");
        stop_in(run, "distill");
        QFile file(run + "/teacher/model.safetensors");
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(file.seek(size - 1) && file.write("\x5a") == 1);
        file.close();
        const Ended ended = resume(run);
        EXITS_WITH(ended, 0);
        SAYS(ended, "The model of the finished stage is damaged");
        for (const char* stage : {"teacher", "pretrain", "distill"}) QCOMPARE(rows(run + "/metrics.csv", stage), steps);
        QVERIFY(content(run + "/student/model.safetensors") == content(path("whole/student/model.safetensors")));
    }

    void aStageWithoutCheckpointsKeepsItsOldRowsBeside() {
        NEED_SHARED("models");
        const QString run = path("beside");
        stop_in(run, "distill");
        for (const QString& checkpoint : QDir(run + "/checkpoints").entryList({"distill-*"}))
            QFile::remove(run + "/checkpoints/" + checkpoint + "/DONE");
        const int had = rows(run + "/metrics.csv", "distill");
        const Ended ended = resume(run);
        EXITS_WITH(ended, 0);
        SAYS(ended, "is passed over");
        QCOMPARE(ended.err.count("The checkpoint of step 2 is passed over"), 1);
        SAYS(ended, "has no DONE marker");
        QVERIFY(had >= 3);
        QCOMPARE(rows(run + "/metrics.cut.csv", "distill"), had);
        QCOMPARE(rows(run + "/metrics.csv", "pretrain"), steps);
        QVERIFY(content(run + "/student/model.safetensors") == content(path("whole/student/model.safetensors")));
    }

    // What was before is told in a few lines, and nothing of it again as if it came now.
    void aResumeTellsWhatIsNew() {
        NEED_SHARED("models");
        const QString run = path("told");
        stop_in(run, "distill");
        QVERIFY(QFile::remove(run + "/engine.json"));
        QProcess::execute("cp", {"-r", run, run + "-json"});
        const qsizetype earlier_events = content(run + "/events.jsonl").count('\n'),
                        earlier_rows = content(run + "/metrics.csv").count('\n') - 1;
        const Ended ended = resume(run);
        EXITS_WITH(ended, 0);
        SAYS(ended, "Before this start (");
        SAYS(ended, "  teacher: 6 steps, the last 6  loss ");
        SAYS(ended, "engine.json was not there");
        QCOMPARE(ended.err.count("teacher: Done."), 0);
        QCOMPARE(ended.err.count("distill 2: distill goes on after step 2"), 1);
        const Ended lines = resume(run + "-json", {"--json"});
        EXITS_WITH(lines, 0);
        qsizetype old_events = 0, old_rows = 0, new_rows = 0;
        for (const QByteArray& line : lines.out.trimmed().split('\n')) {
            const json one = json::parse(line.toStdString());
            const bool earlier = one.value("earlier", false), row = one["type"] == "step";
            (row ? earlier ? old_rows : new_rows : old_events) += row || (earlier && one["type"] == "event");
        }
        QCOMPARE(old_events, earlier_events);
        QVERIFY2(old_rows <= earlier_rows && old_rows >= 2 * steps, lines.out.constData());
        QCOMPARE(new_rows, qsizetype{steps - 2});
    }

    void aRecipeThatCannotBeReadIsWrongUsage() {
        NEED_SHARED("models");
        const QString run = path("unreadable");
        QVERIFY(QDir().mkpath(run));
        for (const char* text : {"", "{", "[]", R"({"format": 1, "recipe": {"gama": 1}})"}) {
            write_bytes(run + "/run.json", text);
            const Ended ended = resume(run);
            EXITS_WITH(ended, 2);
            SAYS(ended, "run.json");
        }
        EXITS_WITH(resume(path("absent")), 1);
    }

    void aPipeInPlaceOfFiguresEndsAResumeAtOnce() {
        NEED_SHARED("models");
        for (const char* name : {"results.json", "items.jsonl", "progress.json"}) {
            const QString run = path("pipe-") + name;
            QCOMPARE(QProcess::execute("cp", {"-r", path("whole"), run}), 0);
            QFile::remove(run + "/" + name);
            QCOMPARE(::mkfifo((run + "/" + name).toUtf8().constData(), 0600), 0);
            const Ended ended = resume(run);
            EXITS_WITH(ended, 1);
            SAYS(ended, "is a pipe or a device");
            SAYS(ended, name);
        }
    }

    // The model that is trained from among them, and in a check and a sweep as well.
    void whatLiesInTheFolderIsNotReplacedByARun() {
        NEED_SHARED("models");
        const QString folder = path("project");
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(QProcess::execute("cp", {"-r", shared("models/stories260K"), folder + "/teacher"}), 0);
        write_bytes(folder + "/teacher/NOTES.txt", "mine");
        write_bytes(folder + "/recipe.json", "{}");
        QStringList own = recipe();
        own[own.indexOf("--teacher") + 1] = folder + "/teacher";
        const auto refused = [&](const QStringList& call, const char* what) {
            const Ended ended = runProgram(call + own);
            EXITS_WITH(ended, 2);
            SAYS(ended, what);
            QCOMPARE(content(folder + "/teacher/NOTES.txt"), QByteArray("mine"));
            QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     (QStringList{"recipe.json", "teacher"}));
            QVERIFY(!QDir(folder + "/teacher").exists("run.json"));
        };
        refused({"run", "--out", folder, "--no-compare"}, "holds teacher, which a run would replace");
        refused({"run", "--check", "--out", folder}, "holds teacher, which a run would replace");
        refused({"run", "--out", folder + "/teacher"}, "is the folder of the teacher");
        refused({"run", "--out", folder + "/teacher/run"}, "lies in the folder of the teacher");
        refused({"sweep", "--out", folder + "/teacher", "--grid", "seed=1,2"}, "lies in the folder of the teacher");
        refused({"run", "--check", "--out", folder + "/recipe.json"}, "is not a folder");
        refused({"run", "--check", "--out", folder + "/recipe.json/x"}, "recipe.json is not a folder");
        const Ended proc = runProgram(QStringList{"run", "--check", "--out", "/proc/x"} + own);
        EXITS_WITH(proc, 1);
        SAYS(proc, "cannot make the folder");
        const Ended sample = runProgram({"sample", "--out", folder});
        EXITS_WITH(sample, 2);
        QVERIFY(QDir().mkpath(path("with-data/data")));
        write_bytes(path("with-data/data/train.tsv"), "mine");
        const Ended data = runProgram({"sample", "--out", path("with-data")});
        EXITS_WITH(data, 1);
        SAYS(data, "the sample would replace it");
        QCOMPARE(content(path("with-data/data/train.tsv")), QByteArray("mine"));
    }

    void aSweepWritesOnlyItsOwn() {
        NEED_SHARED("models");
        const QString out = path("sweeps"), elsewhere = path("elsewhere");
        QVERIFY(QDir().mkpath(out) && QDir().mkpath(elsewhere));
        const auto refused = [&](const char* what) {
            const Ended ended = runProgram(QStringList{"sweep", "--out", out, "--grid", "seed=1,2"} + recipe());
            EXITS_WITH(ended, ended.err.contains("is a link to") ? 1 : 2);
            SAYS(ended, what);
        };
        QVERIFY(QFile::link(elsewhere, out + "/seed=2"));
        refused("is a link to");
        QVERIFY(QDir(elsewhere).isEmpty() && QFile::remove(out + "/seed=2"));
        for (const char* table : {"/sweep.json", "/sweep.csv", "/sweep.md"}) {
            write_bytes(out + table, "{}");
            refused(table);
            QCOMPARE(content(out + table), QByteArray("{}"));
            QVERIFY(QFile::remove(out + table));
        }
        QVERIFY(QDir().mkpath(out + "/seed=1/student"));
        write_bytes(out + "/seed=1/student/NOTES.txt", "mine");
        refused("holds student");
    }

    void anUnreadableEngineChoiceHasARemedy() {
        NEED_SHARED("models");
        const QString run = path("engine");
        stop_in(run, "teacher");
        write_bytes(run + "/engine.json", "{");
        const Ended refused = resume(run);
        EXITS_WITH(refused, 1);
        SAYS(refused, "engine.json");
        SAYS(refused, "Remove this file");
        QFile::remove(run + "/engine.json");
        EXITS_WITH(resume(run), 0);
    }

    // The reader of --json has gone: what was computed is saved, and the run goes on later.
    void aClosedPipeSavesTheRun() {
        NEED_SHARED("models");
        const QString run = path("pipe");
        QStringList call{cli_program(), "run", "--out", run, "--json"};
        call += recipe();
        for (QString& word : call) word = "'" + word + "'";
        QProcess shell;
        shell.start("bash", {"-c", "set -o pipefail; " + call.join(' ') + " | head -n 12 > /dev/null"});
        QVERIFY(shell.waitForFinished(120000));
        QVERIFY2(shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 1,
                 QByteArray::number(shell.exitCode()));
        const QByteArray err = shell.readAllStandardError();
        QVERIFY2(err.contains("the program that read it has ended"), err.constData());
        QVERIFY2(err.contains("bitdistill resume"), err.constData());
        QVERIFY(!QDir(run + "/checkpoints").entryList({"*-*"}).isEmpty());
        EXITS_WITH(resume(run), 0);
        QVERIFY(content(run + "/student/model.safetensors") == content(path("whole/student/model.safetensors")));
    }

    // The libraries of training do not come back from their start with too few addresses, or crash later.
    void aLimitOnAddressesIsNamedBeforeLibTorchIsLoaded() {
        for (const char* kilobytes : {"600000", "1200000"}) {
            QProcess process;
            process.start("bash", {"-c", QStringLiteral("ulimit -v %1; exec \"$@\"").arg(QLatin1String(kilobytes)), "x",
                                   cli_program(), "sample", "--out", path("limited")});
            QVERIFY(process.waitForFinished(60000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 1);
            const QByteArray said = process.readAllStandardError();
            QVERIFY2(said.contains("ulimit -v unlimited"), said.constData());
        }
    }

    void aRunFolderThatIsMovedEndsTheRunWithItsNewPlace() {
        NEED_SHARED("models");
        const QString run = path("moving"), there = path("moved");
        QProcess process;
        process.start(cli_program(), QStringList{"run", "--out", run, "--no-compare"} + recipe());
        QTRY_VERIFY_WITH_TIMEOUT(content(run + "/metrics.csv").contains("\nteacher,1,"), 60000);
        QVERIFY(QDir().rename(run, there));
        QVERIFY(process.waitForFinished(120000));
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 1 && err.contains("was moved to " + there.toUtf8()), err.constData());
        QVERIFY(!QFileInfo::exists(run));
        EXITS_WITH(resume(there), 0);
        QVERIFY(content(there + "/student/model.safetensors") == content(path("whole/student/model.safetensors")));
    }

    void whatCannotWorkIsFoundByACheck_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("memory") << QStringList{"--micro-batch-size", "65536", "--batch-size", "65536",
                                               "--max-length",       "65536"}
                                << 2 << QByteArray("micro_batch_size needs too much memory");
        QTest::newRow("a short corpus") << QStringList{"--corpus", path("short.txt")} << 2
                                        << QByteArray(" tokens, and the shortest");
        QTest::newRow("threads") << QStringList{"--threads", "1000"} << 0 << QByteArray("note: threads is 1000, but");
    }
    void whatCannotWorkIsFoundByACheck() {
        NEED_SHARED("models");
        QFETCH(QStringList, options);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        write_bytes(path("short.txt"), "Once upon a time.\n");
        QStringList call = QStringList{"run", "--check"} + recipe();
        for (int i = 0; i < options.size(); i += 2) {  // an option may stand there once
            const qsizetype at = call.indexOf(options[i]);
            call[at + 1] = options[i + 1];
        }
        const Ended ended = runProgram(call);
        EXITS_WITH(ended, code);
        SAYS(ended, says);
    }

    void aPipeInPlaceOfAFileIsRefusedAtOnce() {
        NEED_SHARED("models");
        const QString pipe = path("pipe.tsv");
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        for (const char* option : {"--train-data", "--corpus"}) {
            QStringList call = QStringList{"run", "--check"} + recipe();
            call[call.indexOf(QLatin1String(option)) + 1] = pipe;
            const Ended ended = runProgram(call);
            EXITS_WITH(ended, 2);
            SAYS(ended, "is a pipe or a device");
        }
        EXITS_WITH(runProgram({"inspect", pipe}), 1);
    }
};

QTEST_GUILESS_MAIN(ResumeTest)
#include "resume_test.moc"
