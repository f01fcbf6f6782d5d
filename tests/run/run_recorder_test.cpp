// SPDX-License-Identifier: GPL-3.0-or-later
// The logs of a run: what one process writes another reads, whole, through kills, cuts, damage and a full disk.
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fstream>

#include "engine/base/file.h"
#include "engine/run/log_file.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/run/run_records.h"
#include "engine/run/run_tail.h"
#include "tests/error_text.h"
#include "tests/run/recorded.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

bool same_bits(const StepRow& a, const StepRow& b) { return to_csv(a) == to_csv(b); }

}  // namespace

class RunRecorderTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    int number_ = 0;
    RunFolder fresh() {
        RunParams params;
        params.teacher = "t";
        params.train_data = params.dev_data = "d";
        params.corpus = "c";
        return RunFolder::create(fs::path(folder_.path().toStdString()) / ("run" + std::to_string(++number_)), params,
                                 Json::object());
    }

  private slots:
    void aReopenedRunShowsWhatWasWritten() {
        const RunFolder run = fresh();
        {
            RunLog log;
            RunRecorder recorder(run, log);
            for (int step = 1; step <= 3; ++step) recorder.append(row(Stage::teacher, step));
            recorder.publish(frame(Stage::teacher, 2));
            recorder.event(Severity::warning, "warning", Stage::teacher, 3,
                           "a text with \"quotes\"\nand a bad byte \xff");
            recorder.flush();
        }
        RunLog log;
        RunRecorder recorder(run, log);
        const RunLog::News news = everything(log);
        QCOMPARE(news.rows.size(), std::size_t{3});
        QVERIFY(same_bits(news.rows[2], row(Stage::teacher, 3)));
        QCOMPARE(news.frames.size(), std::size_t{1});
        QCOMPARE(news.events.size(), std::size_t{1});
        QVERIFY(news.events[0].severity == Severity::warning);
        QVERIFY(has(news.events[0].text, "\"quotes\"\nand"));
        QVERIFY(news.stages[0].state == StageState::waiting);
    }

    void whatAKillLeftHalfWrittenIsCutOff() {
        const RunFolder run = fresh();
        {
            RunLog log;
            RunRecorder recorder(run, log);
            recorder.append(row(Stage::teacher, 1));
            recorder.publish(frame(Stage::teacher, 1));
        }
        add_bytes(run.metrics_file(), "teacher,2,20");
        std::string half;
        write_frame(half, *frame(Stage::teacher, 2));
        add_bytes(run.histograms_file(), half.substr(0, 500));
        add_bytes(run.events_file(), "{");
        {
            RunLog log;
            RunRecorder recorder(run, log);
            recorder.append(row(Stage::teacher, 2));
            recorder.publish(frame(Stage::teacher, 2));
            recorder.event(Severity::info, "stage", Stage::teacher, 2, "x");
        }
        RunLog log;
        RunTail tail(run.path(), log);
        tail.poll();
        const RunLog::News news = everything(log);
        QCOMPARE(news.rows.size(), std::size_t{2});
        QCOMPARE(news.frames.size(), std::size_t{2});
        std::string said;
        for (const Event& event : news.events) said += event.text + "\n";
        for (const char* part : {"metrics.csv ended in the middle of a row; these 12 bytes were cut off",
                                 "histograms.bin ended in the middle of a frame; these 500 bytes",
                                 "events.jsonl ended in the middle of a line; this 1 byte was cut off"})
            QVERIFY2(has(said, part), said.c_str());
        QCOMPARE(news.events.size(), std::size_t{4});
    }

    void damageInTheMiddleIsSetAsideAndSaid() {
        const RunFolder run = fresh();
        {
            RunLog log;
            RunRecorder recorder(run, log);
            recorder.append(row(Stage::teacher, 1));
            recorder.publish(frame(Stage::teacher, 1));
        }
        add_bytes(run.metrics_file(), std::string(40, '\0') + "\n" + to_csv(row(Stage::teacher, 3)));
        add_bytes(run.histograms_file(), std::string(4000, '\0'));
        RunLog log;
        RunRecorder recorder(run, log);
        const RunLog::News news = everything(log);
        QCOMPARE(news.rows.size(), std::size_t{1});
        QCOMPARE(news.frames.size(), std::size_t{1});
        QCOMPARE(news.events.size(), std::size_t{2});
        QVERIFY(has(news.events[0].text, "metrics.csv was damaged"));
        QVERIFY(fs::exists(run.path() / "metrics.csv.damaged"));
        QVERIFY(fs::exists(run.path() / "histograms.bin.damaged"));
    }

    void aResumeCutsRowsAndFramesPastTheCheckpoint() {
        const RunFolder run = fresh();
        RunLog log;
        RunRecorder recorder(run, log);
        for (int step = 1; step <= 5; ++step) recorder.append(row(Stage::teacher, step));
        for (int step = 1; step <= 5; ++step) {
            recorder.append(row(Stage::bitnet_sft, step));
            recorder.publish(frame(Stage::bitnet_sft, step));
        }
        recorder.append(row(Stage::pretrain, 1));
        recorder.cut(Stage::bitnet_sft, 3);
        recorder.append(row(Stage::bitnet_sft, 4));
        RunLog from_disk;
        RunTail tail(run.path(), from_disk);
        tail.poll();
        for (const RunLog* one : {&log, &from_disk}) {
            const RunLog::News news = everything(*one);
            QCOMPARE(news.rows.size(), std::size_t{10});  // pre-training is not run again, so it keeps its row
            QCOMPARE(news.frames.size(), std::size_t{3});
            QVERIFY(news.rows[7].stage == Stage::bitnet_sft && news.rows[7].step == 3);
            QVERIFY(news.rows[8].stage == Stage::pretrain);
            QCOMPARE(news.events.size(), std::size_t{1});
            QCOMPARE(news.events[0].kind, std::string("resume"));
        }
        // What was cut is kept beside, also that of a later cut.
        recorder.cut(Stage::teacher, 4);
        QCOMPARE(read_file(run.cut_metrics_file()), metrics_header() + to_csv(row(Stage::bitnet_sft, 4)) +
                                                        to_csv(row(Stage::bitnet_sft, 5)) +
                                                        to_csv(row(Stage::teacher, 5)));
        std::string frames(histogram_magic);
        for (const int step : {4, 5}) write_frame(frames, *frame(Stage::bitnet_sft, step));
        QCOMPARE(read_file(run.cut_histograms_file()), frames);
        const auto size = fs::file_size(run.metrics_file());
        recorder.cut(Stage::distill, 0);  // a stage that starts for the first time cuts nothing and says nothing
        QCOMPARE(fs::file_size(run.metrics_file()), size);
        QCOMPARE(everything(log).events.size(), std::size_t{2});
        recorder.cut(Stage::teacher, 7);  // a checkpoint that the rows do not reach
        QVERIFY(has(everything(log).events.back().text, "up to step 4 only"));
    }

    void aTailFollowsALiveRunThroughACut() {
        const RunFolder run = fresh();
        RunLog written, seen;
        RunRecorder recorder(run, written);
        RunTail tail(run.path(), seen);
        RunLog::Cursor cursor;
        tail.poll();
        QVERIFY(!tail.poll());
        recorder.append(row(Stage::teacher, 1));
        recorder.append(row(Stage::teacher, 2));
        recorder.publish(frame(Stage::teacher, 2));
        recorder.set_progress(Stage::teacher, {StageState::running, 2, 10, 12.5});
        QVERIFY(tail.poll());
        RunLog::News news = seen.read_since(cursor);
        QCOMPARE(news.rows.size(), std::size_t{2});
        QCOMPARE(news.frames.size(), std::size_t{1});
        QVERIFY(news.stages[0].state == StageState::running);
        QCOMPARE(news.stages[0].step, std::int64_t{2});
        QCOMPARE(news.stages[0].seconds_left, 12.5);
        QVERIFY(!tail.poll());
        // Cut, and grown past the old length before the next look: only the bytes tell.
        recorder.cut(Stage::teacher, 1);
        for (int step = 2; step <= 9; ++step) {
            StepRow again = row(Stage::teacher, step);
            again.seconds += 100;
            recorder.append(again);
        }
        QVERIFY(tail.poll());
        news = seen.read_since(cursor);
        QVERIFY(news.restarted);
        QCOMPARE(news.rows.size(), std::size_t{9});
        QVERIFY(news.rows[1].seconds > 100);
        QVERIFY(news.frames.empty());
        QCOMPARE(news.stages[0].step, std::int64_t{9});  // the rows know more than the last progress
    }

    // The curves alone, without a frame whose file becomes shorter.
    void aTailKnowsOtherCurvesByTheirBytes() {
        const RunFolder run = fresh();
        RunLog written, seen;
        RunRecorder recorder(run, written);
        RunTail tail(run.path(), seen);
        for (int step = 1; step <= 3; ++step) recorder.append(row(Stage::teacher, step));
        QVERIFY(tail.poll());
        QCOMPARE(everything(seen).rows.size(), std::size_t{3});
        recorder.cut(Stage::teacher, 1);
        for (int step = 2; step <= 9; ++step) {
            StepRow again = row(Stage::teacher, step);
            again.seconds += 100;
            recorder.append(again);
        }
        QVERIFY(tail.poll());
        const auto rows = everything(seen).rows;
        QCOMPARE(rows.size(), std::size_t{9});
        for (std::size_t i = 1; i < rows.size(); ++i) QVERIFY(rows[i].seconds > 100);
    }

    void aTailWaitsForTheRestOfALine() {
        const RunFolder run = fresh();
        {
            RunLog log;
            RunRecorder recorder(run, log);
        }
        RunLog log;
        RunTail tail(run.path(), log);
        tail.poll();
        const std::string line = to_csv(row(Stage::teacher, 1));
        add_bytes(run.metrics_file(), line.substr(0, 9));
        std::string bytes;
        write_frame(bytes, *frame(Stage::teacher, 1));
        add_bytes(run.histograms_file(), bytes.substr(0, 100));
        QVERIFY(!tail.poll());
        QVERIFY(everything(log).rows.empty());
        add_bytes(run.metrics_file(), line.substr(9));
        add_bytes(run.histograms_file(), bytes.substr(100));
        QVERIFY(tail.poll());
        QCOMPARE(everything(log).rows.size(), std::size_t{1});
        QCOMPARE(everything(log).frames.size(), std::size_t{1});
        add_bytes(run.metrics_file(), "garbage\n" + to_csv(row(Stage::teacher, 2)));
        add_bytes(run.histograms_file(), std::string(100, '\xff'));
        QVERIFY(tail.poll());
        QCOMPARE(everything(log).rows.size(), std::size_t{2});
        QCOMPARE(everything(log).events.size(), std::size_t{2});  // one warning per file
    }

    void withoutAWriterNothingIsRunning() {
        const RunFolder run = fresh();
        {
            RunLog log;
            RunRecorder recorder(run, log);
            recorder.set_progress(Stage::teacher, {StageState::running, 7, 10, 1});
        }
        RunLog log;
        RunTail tail(run.path(), log);
        tail.poll();
        QVERIFY(log.progress()[0].state == StageState::waiting);
        QVERIFY(log.progress()[1].state == StageState::waiting);
    }

    void aVanishedFolderIsSaid() {
        const RunFolder run = fresh();
        RunLog log;
        RunTail tail(run.path(), log);
        fs::remove_all(run.path());
        QVERIFY(has(message_of([&] { tail.poll(); }), "has vanished"));
        QVERIFY_EXCEPTION_THROWN(RunTail(run.path(), log), Error);
    }

    void onlyOneProcessWrites() {
        const RunFolder run = fresh();
        QVERIFY(!run.locked());
        RunLog log;
        {
            RunRecorder recorder(run, log);
            QVERIFY(run.locked());
            QVERIFY(!run.locked_by_other());  // it is this process
            RunLog second;
            QVERIFY(has(message_of([&] { RunRecorder again(run, second); }), "another process is writing here"));
        }
        QVERIFY(!run.locked());

        int ready[2], leave[2];
        QVERIFY(::pipe(ready) == 0 && ::pipe(leave) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            char byte = 1;
            try {
                RunLog childs;
                RunRecorder recorder(run, childs);
                if (::write(ready[1], &byte, 1) == 1 && ::read(leave[0], &byte, 1) < 0) byte = 0;
                ::_exit(0);
            } catch (...) {
                ::_exit(1);
            }
        }
        char byte = 0;
        QCOMPARE(::read(ready[0], &byte, 1), ssize_t{1});
        QVERIFY(run.locked_by_other());
        QVERIFY(has(message_of([&] { RunRecorder again(run, log); }), std::to_string(child).c_str()));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(!run.locked_by_other());
        RunRecorder afterwards(run, log);  // a killed writer leaves no lock behind
    }

    void aFullDiskIsNamedAndTheFileStaysWhole() {
        const RunFolder run = fresh();
        RunLog log;
        RunRecorder recorder(run, log);
        for (int step = 1; step <= 10; ++step) recorder.append(row(Stage::teacher, step));
        const auto size = fs::file_size(run.metrics_file());
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = size + 20;  // the next row fits only in part
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        for (const int step : {11, 12}) recorder.append(row(Stage::teacher, step));
        const std::string text = message_of([&] { recorder.flush(); });
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY2(has(text, "metrics.csv: cannot write"), text.c_str());
        QCOMPARE(fs::file_size(run.metrics_file()), size);
        const RunLog::News news = everything(log);
        QCOMPARE(news.rows.size(), std::size_t{12});
        QCOMPARE(news.events.size(), std::size_t{1});  // said once
        QVERIFY2(has(news.events[0].text, "waits in memory"), news.events[0].text.c_str());
        recorder.append(row(Stage::teacher, 13));  // space again: it goes on, and nothing is missing
        recorder.flush();
        RunLog seen;
        RunTail tail(run.path(), seen);
        tail.poll();
        QCOMPARE(everything(seen).rows.size(), std::size_t{13});
    }

    // Later stages stand behind what is cut: on a full disk all of them stay, and the resume ends with the reason.
    void aCutThatHasNoRoomLosesNothing() {
        const RunFolder run = fresh();
        RunLog log;
        RunRecorder recorder(run, log);
        for (const Stage stage : {Stage::teacher, Stage::bitnet_sft})
            for (int step = 1; step <= 40; ++step) recorder.append(row(stage, step));
        recorder.flush();
        const std::string all = read_file(run.metrics_file());
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = all.size() / 2;  // the dropped rows fit beside, what stays does not fit anew
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const std::string text = message_of([&] { recorder.cut(Stage::teacher, 30); });
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY2(has(text, "limit on file sizes"), text.c_str());
        QVERIFY(read_file(run.metrics_file()) == all);
        recorder.cut(Stage::teacher, 30);
        recorder.append(row(Stage::teacher, 31));
        recorder.flush();
        RunLog seen;
        RunTail(run.path(), seen).poll();
        QCOMPARE(everything(seen).rows.size(), std::size_t{71});
    }

    void noLinkAndNoPipeIsWrittenTo() {
        for (const char* name : {"metrics.csv", "events.jsonl", "progress.json", "lock", "checkpoints", "student"}) {
            const RunFolder run = fresh();
            const fs::path outside = run.path().string() + ".outside";
            add_bytes(outside, "precious");
            fs::create_symlink(outside, run.path() / name);
            RunLog log;
            const std::string text = message_of([&] { RunRecorder recorder(run, log); });
            QVERIFY2(has(text, name) && has(text, "is a link"), text.c_str());
            QCOMPARE(read_file(outside), std::string("precious"));
            QVERIFY(!run.locked());
        }
        const RunFolder run = fresh();
        QCOMPARE(::mkfifo(run.metrics_file().c_str(), 0600), 0);
        RunLog log;
        const std::string text = message_of([&] { RunRecorder recorder(run, log); });
        QVERIFY2(has(text, "metrics.csv") && has(text, "pipe"), text.c_str());
    }

    // progress.json is derived: a folder in its place ends nothing.
    void aSideFileThatCannotBeWrittenIsSaidOnce() {
        const RunFolder run = fresh();
        fs::create_directories(run.path() / "progress.json" / "x");
        RunLog log;
        RunRecorder recorder(run, log);
        recorder.append(row(Stage::teacher, 1));
        recorder.set_progress(Stage::teacher, {StageState::running, 1, 10, 1});
        recorder.set_progress(Stage::teacher, {StageState::failed, 1, 10, 1});
        recorder.flush();
        QCOMPARE(everything(log).events.size(), std::size_t{1});
        QVERIFY(has(everything(log).events[0].text, "goes on without this file"));
    }

    void aLogIsNeverWrittenThroughALink() {
        const RunFolder run = fresh();
        const fs::path outside = run.path().parent_path() / "outside.csv";
        std::ofstream(outside) << "kept";
        fs::create_symlink(outside, run.path() / "log.csv");
        QVERIFY(has(message_of([&] { LogFile(run.path() / "log.csv"); }), "is a link"));
        QCOMPARE(read_file(outside), std::string("kept"));
    }

    // A writer elsewhere on a network file system, which locks files and no folders.
    void aWriterThatHoldsTheLockFileAloneIsHeeded() {
        const RunFolder run = fresh();
        const int file = ::open((run.path() / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        QVERIFY(file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0);
        RunLog log;
        QVERIFY(has(message_of([&] { RunRecorder recorder(run, log); }), "another process is writing here"));
        ::close(file);
        RunRecorder recorder(run, log);
    }

    void aSecondWriterIsRefusedAlsoWhenTheLockFileIsGone() {
        const RunFolder run = fresh();
        RunLog log, second;
        RunRecorder recorder(run, log);
        fs::remove(run.path() / "lock");
        QVERIFY(run.locked());
        QVERIFY(has(message_of([&] { RunRecorder again(run, second); }), "another process is writing here"));
    }

    void aFolderThatIsMovedOrDeletedIsNoticed() {
        const RunFolder run = fresh();
        RunLog log;
        RunRecorder recorder(run, log);
        recorder.check_place();
        const fs::path moved = run.path().string() + ".moved";
        fs::rename(run.path(), moved);
        QVERIFY(has(message_of([&] { recorder.check_place(); }), moved.string().c_str()));
        fs::remove_all(moved);
        QVERIFY(has(message_of([&] { recorder.check_place(); }), "was deleted"));
    }

    void aRowCostsLittle() {
        const RunFolder run = fresh();
        RunLog log;
        RunRecorder recorder(run, log);
        QElapsedTimer timer;
        timer.start();
        constexpr int rows = 5000;
        for (int step = 1; step <= rows; ++step) recorder.append(row(Stage::teacher, step));
        const double microseconds = static_cast<double>(timer.nsecsElapsed()) / 1e3 / rows;
        qInfo("one row: %.1f us", microseconds);
        QVERIFY(microseconds < 2000);
    }
};

QTEST_APPLESS_MAIN(RunRecorderTest)
#include "run_recorder_test.moc"
