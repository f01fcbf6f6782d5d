// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs through the real program: killed without warning in the middle of each stage, stopped politely, watched by
// another process, and always the same final weights.
#include <signal.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include "engine/base/json_file.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_tail.h"
#include "tests/cli/program.h"
#include "tests/places.h"

using nlohmann::json;
using namespace bitdistill;

namespace {

constexpr int steps = 8;

QStringList models() {
    return {"teacher/model.safetensors", "bitnet-sft/model.safetensors", "pretrained/model.safetensors",
            "student/model.safetensors"};
}

}  // namespace

class RunTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString path(const QString& name) const { return folder_.filePath(name); }

    // A real model, a few dozen reviews, a few pages of text: every stage within seconds.
    QStringList recipe(const QString& distill_steps = QString::number(steps)) const {
        return {"--teacher",          shared("models/stories260K"),
                "--train-data",       path("train.tsv"),
                "--dev-data",         path("dev.tsv"),
                "--corpus",           path("corpus.txt"),
                "--max-length",       "64",
                "--teacher-steps",    QString::number(steps),
                "--sft-steps",        QString::number(steps),
                "--pretrain-steps",   QString::number(steps),
                "--distill-steps",    distill_steps,
                "--batch-size",       "8",
                "--micro-batch-size", "4",
                "--checkpoint-every", "3",
                "--eval-every",       "0",
                "--threads",          "1",
                "--precision",        "fp32",
                "--relation-heads",   "4"};
    }
    // Starts the program, waits until `reached` says so, and sends the signal. False when it ended before.
    template <typename Reached>
    static bool interrupt(const QStringList& arguments, int signal, Reached reached, Ended& ended) {
        QProcess process;
        process.start(cli_program(), arguments);
        if (!process.waitForStarted()) return false;
        QElapsedTimer timer;
        timer.start();
        bool sent = false;
        while (process.state() != QProcess::NotRunning && timer.elapsed() < 200000) {
            if (!sent && reached()) {
                ::kill(static_cast<pid_t>(process.processId()), signal);
                sent = true;
            }
            process.waitForFinished(2);
        }
        const bool crashed = process.exitStatus() == QProcess::CrashExit;
        ended = {crashed ? -1 : process.exitCode(), crashed, process.readAllStandardOutput(),
                 process.readAllStandardError()};
        return sent;
    }
    static bool metrics_reach(const QString& run, const char* stage, int step) {
        return content(run + "/metrics.csv").contains("\n" + QByteArray(stage) + "," + QByteArray::number(step) + ",");
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models");
        write_reviews(path("train.tsv"), path("dev.tsv"), 32, 40);
        write_bytes(path("corpus.txt"), content(shared("corpora/brown.txt")).left(20000).append("\n"));
        const Ended undisturbed = runProgram(QStringList{"run", "--out", path("whole"), "--json"} + recipe());
        EXITS_WITH(undisturbed, 0);
        for (const QString& model : models()) QVERIFY(QFileInfo(path("whole/" + model)).size() > 100000);
        write_bytes(path("whole.jsonl"), undisturbed.out);
    }

    void jsonLinesTellEveryStepAndTheResult() {
        NEED_SHARED("models");
        QMap<QString, int> seen;
        json last;
        for (const QByteArray& line : content(path("whole.jsonl")).trimmed().split('\n')) {
            last = json::parse(line.toStdString(), nullptr, false);
            QVERIFY2(last.is_object(), line.constData());
            if (last["type"] == "step") ++seen[QString::fromStdString(last["stage"])];
        }
        for (const char* stage : {"teacher", "bitnet-sft", "pretrain", "distill"}) QCOMPARE(seen[stage], steps);
        QCOMPARE(last["type"].get<std::string>(), std::string("result"));
        QCOMPARE(last["rows"].size(), std::size_t{3});
        for (const json& row : last["rows"]) {
            QVERIFY(row["accuracy"].get<double>() >= 0);
            QVERIFY(row["tokens_per_second"].get<double>() > 0);
            QVERIFY(row["bytes"]["total"].get<double>() > 0);
            QCOMPARE(row["metrics"][0]["name"].get<std::string>(), std::string("accuracy"));
            QCOMPARE(row["metrics"][0]["value"].get<double>(), row["accuracy"].get<double>());
            QCOMPARE(row["metrics"][0]["engine"].get<std::string>(), std::string("cpu"));
            QCOMPARE(row["metrics"][0]["format"].get<std::string>(), std::string("half"));
            QVERIFY(row["metrics"][0]["low"].get<double>() <= row["accuracy"].get<double>());
        }
        QVERIFY(last["rows"][2]["bytes"]["body"].get<double>() < last["rows"][0]["bytes"]["body"].get<double>() / 7);
    }

    // A run's last stage and the command say the same, item by item.
    void evaluateSaysWhatTheRunSays() {
        NEED_SHARED("models");
        const json results = json::parse(content(path("whole/results.json")).toStdString());
        const Ended ended = runProgram(
            {"evaluate", "--model", path("whole/student"), "--task", "sst2", "--data", path("dev.tsv"), "--json"});
        EXITS_WITH(ended, 0);
        QCOMPARE(ended.json()["confusion"].dump(), results["models"][2]["confusion"].dump());
        QCOMPARE(ended.json()["metrics"].dump(), results["models"][2]["metrics"].dump());
        const auto lines = content(path("whole/items.jsonl")).trimmed().split('\n');
        QCOMPARE(lines.size(), 3 * ended.json()["items"].get<int>());
    }

    void aFinishedRunPrintsItsTableAgain() {
        NEED_SHARED("models");
        const Ended again = runProgram({"resume", path("whole")});
        EXITS_WITH(again, 0);
        for (const char* part :
             {"FP16-SFT", "BitNet-SFT", "BitDistill", "accuracy", "ternary body", "embedding+head", "tokens/s"})
            QVERIFY2(again.out.contains(part), again.out.constData());
        const Ended second = runProgram(QStringList{"run", "--out", path("whole")} + recipe());
        EXITS_WITH(second, 1);
        SAYS(second, "there is a run already");
        SAYS(second, "bitdistill resume ");
    }

    // Table, sentences, items.jsonl, results.json: one truth.
    void theTableSaysHowSureEachFigureIs() {
        NEED_SHARED("models");
        const json models = json::parse(content(path("whole/results.json")).toStdString())["models"];
        QMap<QByteArray, int> right, asked;
        for (const QByteArray& line : content(path("whole/items.jsonl")).trimmed().split('\n')) {
            const json item = json::parse(line.toStdString());
            const QByteArray row = QByteArray::fromStdString(item["row"]);
            ++asked[row];
            right[row] += item["label"] == item["predicted"];
        }
        const Ended table = runProgram({"resume", path("whole")});
        EXITS_WITH(table, 0);
        for (const json& model : models) {
            const QByteArray row = QByteArray::fromStdString(model["row"]);
            const json& figure = model["metrics"][0];
            QCOMPARE(figure["value"].get<double>() * figure["count"].get<int>(), static_cast<double>(right[row]));
            const auto percent = [](const json& share) {
                return QByteArray::number(100 * share.get<double>(), 'f', 1);
            };
            const QByteArray sentence = row + ": Accuracy " + percent(figure["value"]) + " % (" +
                                        percent(figure["low"]) + " to " + percent(figure["high"]) + ", " +
                                        QByteArray::number(asked[row]) + " items)";
            QVERIFY2(table.out.contains(sentence), (sentence + " in\n" + table.out).constData());
            QVERIFY(table.out.contains("by the cpu engine, half"));
            if (!model.contains("to_teacher")) continue;
            const QByteArray p =
                model["to_teacher"]["distinguishable"].get<bool>() ? ", p " : ", not distinguishable, p ";
            QVERIFY2(table.out.contains(" FP16-SFT (") && table.out.contains(p), table.out.constData());
        }
    }

    // The figure within a stage is of the engine that gives the final ones, and says so.
    void theBestCheckpointClaimsWhatCpuInferenceReaches() {
        NEED_SHARED("models");
        const QString run = path("best");
        QStringList options = recipe();
        options[options.indexOf("--eval-every") + 1] = "2";
        const Ended ended = runProgram(QStringList{"run", "--out", run, "--no-compare"} + options +
                                       QStringList{"--set", "best_checkpoint=use", "--set",
                                                   "continual_pretraining=false", "--set", "distillation=false"});
        EXITS_WITH(ended, 0);
        SAYS(ended, " % (CPU engine)");
        const json results = json::parse(content(run + "/results.json").toStdString());
        for (const json& model : results["models"]) {
            QCOMPARE(model["metrics"][0]["engine"].get<std::string>(), std::string("cpu"));
            const Ended asked = runProgram({"evaluate", "--model", run + "/" + QString::fromStdString(model["folder"]),
                                            "--task", "sst2", "--data", path("dev.tsv"), "--json"});
            EXITS_WITH(asked, 0);
            QCOMPARE(asked.json()["metrics"].dump(), model["metrics"].dump());
        }
    }

    void killedInEveryStageItEndsWithTheSameWeights() {
        NEED_SHARED("models");
        const QString run = path("killed");
        QStringList call = QStringList{"run", "--out", run} + recipe();
        int killed = 0;
        // Past the checkpoint of step 3, so that a step is lost and done again; and once before the first checkpoint.
        for (const auto& [stage, step] : {std::pair{"teacher", 2}, std::pair{"teacher", 5}, std::pair{"bitnet-sft", 4},
                                          std::pair{"pretrain", 4}, std::pair{"distill", 5}}) {
            Ended ended;
            if (interrupt(
                    call, SIGKILL, [&] { return metrics_reach(run, stage, step); }, ended)) {
                QVERIFY2(ended.crashed, ended.err.constData());
                ++killed;
            }
            QVERIFY2(QFileInfo::exists(run + "/run.json"), ended.err.constData());
            // What was read of the corpus is not read again.
            QVERIFY(!ended.crashed || qstrcmp(stage, "pretrain") != 0 || QFileInfo::exists(run + "/corpus-tokens.bin"));
            call = QStringList{"resume", run};
        }
        QVERIFY2(killed >= 4, qPrintable(QString::number(killed)));
        const Ended ended = runProgram(call);
        EXITS_WITH(ended, 0);
        QCOMPARE(content(run + "/events.jsonl").count("tokens in"), 1);
        QVERIFY(!QFileInfo::exists(run + "/corpus-tokens.bin"));
        for (const QString& model : models())
            QVERIFY2(content(run + "/" + model) == content(path("whole/" + model)), qPrintable(model));
        // The log has every step once, whatever was done twice.
        RunLog log;
        RunTail tail(run.toStdString(), log);
        tail.poll();
        RunLog::Cursor cursor;
        const RunLog::News news = log.read_since(cursor);
        QCOMPARE(news.rows.size(), std::size_t{4 * steps});
        for (std::size_t i = 0; i < news.rows.size(); ++i)
            QCOMPARE(news.rows[i].step, static_cast<std::int64_t>(i % steps + 1));
        for (const Stage stage : planned_stages(RunFolder::open(run.toStdString()).params()))
            QVERIFY2(news.stages[static_cast<std::size_t>(stage)].state == StageState::done, to_string(stage));
    }

    void anInterruptSavesAndSaysHowToGoOn() {
        NEED_SHARED("models");
        const QString run = path("stopped");
        QStringList call = QStringList{"run", "--out", run, "--no-compare"} + recipe();
        for (const int signal : {SIGINT, SIGTERM}) {
            const char* stage = signal == SIGINT ? "teacher" : "pretrain";
            Ended ended;
            QVERIFY2(interrupt(
                         call, signal, [&] { return metrics_reach(run, stage, 1); }, ended),
                     ended.err.constData());
            EXITS_WITH(ended, 130);
            SAYS(ended, "bitdistill resume " + run.toUtf8());
            QVERIFY(RunFolder::open(run.toStdString())
                        .newest_checkpoint(signal == SIGINT ? Stage::teacher : Stage::pretrain)
                        .has_value());
            call = QStringList{"resume", run, "--no-compare"};
        }
        EXITS_WITH(runProgram(call), 0);
        QVERIFY(content(run + "/student/model.safetensors") == content(path("whole/student/model.safetensors")));
    }

    void twoProcessesDoNotWriteOneRun() {
        NEED_SHARED("models");
        const QString run = path("twice");
        QProcess first;
        // Long enough to be there when the second one comes.
        QStringList call = QStringList{"run", "--out", run} + recipe();
        call[call.indexOf("--teacher-steps") + 1] = "100000";
        first.start(cli_program(), call);
        QTRY_VERIFY_WITH_TIMEOUT(metrics_reach(run, "teacher", 1), 60000);
        const RunFolder folder = RunFolder::open(run.toStdString());
        QVERIFY(folder.locked_by_other());
        const Ended second = runProgram({"resume", run});
        EXITS_WITH(second, 1);
        SAYS(second, "another process is writing here");
        first.kill();
        QVERIFY(first.waitForFinished());
        QVERIFY(!folder.locked_by_other());
    }

    void aSecondInterruptEndsAtOnce() {
        NEED_SHARED("models");
        const QString run = path("impatient");
        QProcess process;
        process.start(cli_program(), QStringList{"run", "--out", run} + recipe());
        QTRY_VERIFY_WITH_TIMEOUT(metrics_reach(run, "teacher", 1), 60000);
        const auto pid = static_cast<pid_t>(process.processId());
        ::kill(pid, SIGINT);
        // Either the program has ended by itself meanwhile, or the second signal ends it.
        for (int i = 0; i < 200 && process.state() != QProcess::NotRunning; ++i) {
            process.waitForFinished(50);
            if (process.state() != QProcess::NotRunning && i > 4) ::kill(pid, SIGINT);
        }
        QCOMPARE(process.state(), QProcess::NotRunning);
        EXITS_WITH(runProgram({"resume", run, "--no-compare"}), 0);
    }

    void aTeacherFromAGgufFileGivesTheSameStudent() {
        NEED_SHARED("models");
        const QString file = path("teacher.gguf"), run = path("from-file");
        EXITS_WITH(runProgram({"export", "--model", shared("models/stories260K"), "--out", file, "--type", "f32"}), 0);
        QStringList arguments = recipe();
        arguments.replace(1, file);
        EXITS_WITH(runProgram(QStringList{"run", "--out", run, "--no-compare"} + arguments), 0);
        for (const QString& model : models())
            QVERIFY2(content(run + "/" + model) == content(path("whole/" + model)), qPrintable(model));
        // Its tokenizer came along: the student's folder stands by itself.
        const QByteArray text = "{\"text\": \"Once upon a time, a cat's 3 hats\"}\n";
        const Ended ours = runProgram({"tokenize", "--model", run + "/student"}, text);
        EXITS_WITH(ours, 0);
        QCOMPARE(ours.out, runProgram({"tokenize", "--model", path("whole/student")}, text).out);
    }

    void aStudentWithoutLatentWeightsIsForTheCpuEngine() {
        NEED_SHARED("models");
        const QString file = path("student.gguf");
        EXITS_WITH(runProgram({"export", "--model", path("whole/student"), "--out", file, "--type", "f16"}), 0);
        const Ended refused = runProgram({"logits", "--model", file, "--ids", "1,403", "--engine", "torch"});
        EXITS_WITH(refused, 1);
        SAYS(refused, "--engine cpu");
        EXITS_WITH(runProgram({"logits", "--model", file, "--ids", "1,403"}), 0);
        const Ended taught =
            runProgram(QStringList{"run", "--out", path("no"), "--check", "--teacher", file} + recipe().mid(2));
        EXITS_WITH(taught, 2);
        SAYS(taught, "1.58-bit student already");
    }

    void aRunSaysWhoMadeItAndWithWhat() {
        NEED_SHARED("models");
        const Json facts = read_json(path("whole/run.json").toStdString())["facts"];
        QCOMPARE(facts.value("program", ""), std::string("bitdistill"));
        for (const char* fact : {"version", "libtorch", "created", "host", "cpu"})
            QVERIFY2(!facts.value(fact, "").empty(), fact);
    }

    void aRunCanBeDoneAgainFromItsRunFile() {
        NEED_SHARED("models");
        const Ended check = runProgram({"run", path("whole/run.json"), "--check", "--set", "gamma=60"});
        EXITS_WITH(check, 0);
        SAYS(check, "note: memory: about ");  // as the window says it before a start
        SAYS(check, "note: disk: about ");
        QVERIFY(!QFileInfo::exists(path("again")));
    }

    void aSweepRunsEveryPointOnceAndGoesOnWhereItWasStopped() {
        NEED_SHARED("models");
        const QString out = path("sweep");
        const QStringList call =
            QStringList{"sweep", "--out", out, "--grid", "distill_steps=2,3", "--grid", "seed=1,2"} + recipe() +
            QStringList{"--bitnet-sft", "false"};
        Ended ended;
        QVERIFY2(
            interrupt(
                call, SIGINT, [&] { return metrics_reach(out + "/distill_steps=2,seed=2", "pretrain", 2); }, ended),
            ended.err.constData());
        EXITS_WITH(ended, 130);
        const QByteArray first = content(out + "/distill_steps=2,seed=1/events.jsonl");
        QVERIFY(!first.isEmpty());
        ended = runProgram(call);
        EXITS_WITH(ended, 0);
        QVERIFY(content(out + "/distill_steps=2,seed=1/events.jsonl") == first);
        for (const char* part : {"distill_steps", "FP16-SFT", "BitDistill", "±"})
            QVERIFY2(ended.out.contains(part), ended.out.constData());
        const json table = json::parse(content(out + "/sweep.json").toStdString(), nullptr, false);
        QCOMPARE(table["points"].size(), std::size_t{4});
        QCOMPARE(table["groups"].size(), std::size_t{2});
        for (const json& group : table["groups"]) QCOMPARE(group["runs"].get<int>(), 2);
        QCOMPARE(content(out + "/sweep.csv").count('\n'), 5);
        QVERIFY(content(out + "/sweep.md").startsWith("| distill_steps "));
        const Ended changed = runProgram(call + QStringList{"--tau", "2"});
        EXITS_WITH(changed, 1);
        SAYS(changed, "tau is \"5\" there");
        const Ended wrong = runProgram(QStringList{"sweep", "--out", out, "--grid", "gama=1"} + recipe());
        EXITS_WITH(wrong, 2);
        SAYS(wrong, "Did you mean gamma?");
    }

    void aGuardThatPausesEndsTheProgramAndSaysHowToGoOn() {
        NEED_SHARED("models");
        const QString run = path("guarded");
        const Ended paused = runProgram(QStringList{"run", "--out", run, "--no-compare"} + recipe() +
                                        QStringList{"--bitnet-sft", "false", "--guards", "pause", "--gamma", "1e9"});
        EXITS_WITH(paused, 130);
        SAYS(paused, "The weighted AD is ");
        SAYS(paused, "The run pauses.");
        SAYS(paused, "bitdistill resume " + run.toUtf8());
        // Told once: whoever goes on has seen it. --no-duel is the option's name of before.
        EXITS_WITH(runProgram({"resume", run, "--no-duel"}), 0);
    }

    // Ctrl+Z: the process saves, holds little, is stopped as the shell sees it, and goes on to the same weights.
    void aSuspensionGivesTheMemoryBackAndLosesNothing() {
        NEED_SHARED("models");
        const QString run = path("suspended");
        const auto events = [&] { return content(run + "/events.jsonl"); };
        QProcess process;
        process.start(cli_program(), QStringList{"run", "--out", run, "--no-compare"} + recipe());
        const auto suspended = [&] {
            const QByteArray status = content(QStringLiteral("/proc/%1/stat").arg(process.processId()));
            return status.mid(status.lastIndexOf(')') + 2).startsWith('T');
        };
        QTRY_VERIFY_WITH_TIMEOUT(metrics_reach(run, "bitnet-sft", 1), 60000);
        for (int turn = 1; turn <= 2; ++turn) {
            ::kill(static_cast<pid_t>(process.processId()), SIGTSTP);
            QTRY_VERIFY_WITH_TIMEOUT(suspended() || process.state() == QProcess::NotRunning, 60000);
            QCOMPARE(process.state(), QProcess::Running);
            // The second one may come before the run has taken up any memory again: then nothing is to be told.
            const auto told = events().count("Paused without memory");
            QVERIFY2(told >= 1 && told <= turn, events().constData());
            ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
            QTRY_VERIFY_WITH_TIMEOUT(!suspended(), 60000);
        }
        QVERIFY(process.waitForFinished(120000));
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, err.constData());
        QVERIFY2(err.contains("kill -CONT"), err.constData());
        for (const QString& model : models())
            QVERIFY2(content(run + "/" + model) == content(path("whole/" + model)), qPrintable(model));
    }

    // Killed three times in distillation's first epochs, while items are being written to the teacher cache.
    void killedWhileItFillsTheTeacherCacheItEndsWithTheSameWeights() {
        NEED_SHARED("models");
        const auto call = [&](const QString& run) {
            return QStringList{"run", "--out", path(run), "--no-compare"} + recipe("14") +
                   QStringList{"--fine-tune-teacher", "false", "--bitnet-sft", "false", "--teacher-cache", "exact"};
        };
        EXITS_WITH(runProgram(call("cached")), 0);
        QVERIFY(!QFileInfo::exists(path("cached/teacher-cache.bin")));
        const QString run = path("killed-cache");
        for (int kill = 0; kill < 3; ++kill) {
            Ended ended;
            interrupt(
                kill == 0 ? call("killed-cache") : QStringList{"resume", run, "--no-compare"}, SIGKILL,
                [&] { return metrics_reach(run, "distill", 1 + 2 * kill); }, ended);
        }
        EXITS_WITH(runProgram({"resume", run, "--no-compare"}), 0);
        QVERIFY(content(run + "/student/model.safetensors") == content(path("cached/student/model.safetensors")));
    }

    void aRecipeSaysWhatItsTeacherCacheTakes() {
        NEED_SHARED("models");
        const auto check = [&](const QString& distill_steps, const QString& cache) {
            return runProgram(QStringList{"run", "--check", "--teacher-cache", cache} + recipe(distill_steps));
        };
        const Ended said = check("100", "top-k");
        EXITS_WITH(said, 0);
        SAYS(said, "teacher_cache will take about ");
        const Ended once = check("2", "top-k");
        SAYS(once, "no item is read twice");
        const Ended off = check("100", "off");
        QVERIFY(!off.err.contains("teacher_cache"));
    }

    void killedWhileItWritesCheckpointsItEndsWithTheSameWeights() {
        NEED_SHARED("models");
        const QString run = path("killed-writing");
        QStringList call = QStringList{"run", "--out", run, "--no-compare"} + recipe();
        for (int kill = 0; kill < 3; ++kill) {
            Ended ended;
            interrupt(
                call, SIGKILL,
                [&] {
                    const QDir folder(run + "/checkpoints");
                    return !folder.entryList({".*"}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty();
                },
                ended);
            call = QStringList{"resume", run, "--no-compare"};
        }
        EXITS_WITH(runProgram(call), 0);
        for (const QString& model : models())
            QVERIFY2(content(run + "/" + model) == content(path("whole/" + model)), qPrintable(model));
    }

    void aPresetKeepsTheModelAndTheData() {
        NEED_SHARED("models");
        const Ended laptop = runProgram(QStringList{"run", "--check", "--preset", "laptop"} + recipe());
        EXITS_WITH(laptop, 0);
        const Ended wrong = runProgram(QStringList{"run", "--check", "--preset", "desktop"} + recipe());
        EXITS_WITH(wrong, 2);
        SAYS(wrong, "laptop");
        // What a file says and the preset says otherwise is not passed over; an option counts over both.
        write_json(path("stated.json").toStdString(), {{"pretrain_steps", 60}, {"distill_steps", 200}});
        QStringList call{"run", path("stated.json"), "--check", "--preset", "laptop"};
        for (const char* option : {"--teacher", "--train-data", "--dev-data", "--corpus"})
            call << option << recipe().at(recipe().indexOf(option) + 1);
        const Ended replaced = runProgram(call);
        EXITS_WITH(replaced, 0);
        SAYS(replaced, "pretrain_steps (60, now 300), distill_steps (200, now 1000)");
        QVERIFY2(!laptop.err.contains("takes the place"), laptop.err.constData());
    }

    void anUnwritablePlaceIsNamed() {
        NEED_SHARED("models");
        const Ended ended = runProgram(QStringList{"run", "--out", "/proc/run"} + recipe());
        EXITS_WITH(ended, 1);
        SAYS(ended, "/proc/run");
    }
};

QTEST_GUILESS_MAIN(RunTest)
#include "run_test.moc"
