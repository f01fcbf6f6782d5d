// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing in a run's logs when the next sitting opens them is said, and said once.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <array>
#include <fstream>

#include "engine/base/done_folder.h"
#include "engine/base/file.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/run/run_records.h"
#include "engine/run/run_tail.h"
#include "tests/error_text.h"
#include "tests/run/recorded.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class LostRecordsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    int number_ = 0;
    RunFolder fresh() {
        RunParams params;
        params.teacher = "t";
        params.train_data = params.dev_data = "d";
        params.corpus = "c";
        params.sft_steps = 4;
        return RunFolder::create(fs::path(folder_.path().toStdString()) / ("run" + std::to_string(++number_)), params,
                                 Json::object());
    }

  private slots:
    void aLineOfEventsThatCannotBeReadIsSetAsideAndSaid() {
        const RunFolder run = fresh();
        {
            RunLog log;
            RunRecorder recorder(run, log);
            recorder.event(Severity::info, "stage", Stage::teacher, 0, "first");
        }
        add_bytes(run.events_file(), "garbage\n{\"severity\": 3}\n");
        add_bytes(run.events_file(), to_json_line(Event{1, Severity::info, "stage", "teacher", 1, "second"}));
        const std::string damaged = read_file(run.events_file());
        for (int sitting = 0; sitting < 2; ++sitting) {
            RunLog log;
            RunRecorder recorder(run, log);
            const RunLog::News news = everything(log);
            QCOMPARE(news.events.size(), std::size_t{3});
            QCOMPARE(news.events[1].text, std::string("second"));
            QVERIFY2(has(news.events[2].text, "2 lines of events.jsonl could not be read"),
                     news.events[2].text.c_str());
        }
        QCOMPARE(read_file(run.path() / "events.jsonl.damaged"), damaged);
    }

    // What is open is still there to be read: the next checkpoint writes it anew.
    void aLogThatIsRemovedWhileItIsWrittenIsMadeAgain() {
        const RunFolder run = fresh();
        RunLog log;
        RunRecorder recorder(run, log);
        StepRow row;
        row.stage = Stage::bitnet_sft;
        row.step = 1;
        recorder.append(row);
        recorder.event(Severity::info, "stage", Stage::teacher, 0, "first");
        const std::string before = read_file(run.metrics_file()), events = read_file(run.events_file());
        for (const fs::path& file : {run.metrics_file(), run.events_file()}) fs::remove(file);
        recorder.check_place();
        QCOMPARE(read_file(run.metrics_file()), before);
        QVERIFY(read_file(run.events_file()).starts_with(events));
        QVERIFY(has(everything(log).events.back().text, "metrics.csv was removed while it was being written"));
        row.step = 2;
        recorder.append(row);
        recorder.flush();
        QCOMPARE(read_file(run.metrics_file()), before + to_csv(row));
        recorder.check_place();
        QCOMPARE(read_file(run.metrics_file()), before + to_csv(row));
    }

    // In place: the file is the one that is open, and what is appended later stands at its beginning.
    void aLogThatIsShortenedWhileItIsWrittenIsMadeAgain() {
        const RunFolder run = fresh();
        const std::array files{run.metrics_file(), run.histograms_file(), run.activations_file(), run.events_file()};
        RunLog log;
        RunRecorder recorder(run, log);
        const auto write = [&](std::int64_t step) {
            recorder.append(row(Stage::bitnet_sft, step));
            recorder.publish(frame(Stage::bitnet_sft, step));
            recorder.event(Severity::info, "stage", Stage::bitnet_sft, step, "a step");
        };
        for (const std::int64_t step : {1, 2}) write(step);
        for (const fs::path& file : files) fs::resize_file(file, 0);
        write(3);
        recorder.check_place();
        for (const fs::path& file : files) {
            const std::string name = file.filename().string() + " was shortened by another program";
            QVERIFY2(std::ranges::any_of(everything(log).events, [&](const Event& e) { return has(e.text, name); }),
                     name.c_str());
        }
        const auto on_disk = [&] {
            RunLog read;
            RunTail(run.path(), read).poll();
            return everything(read);
        };
        QCOMPARE(on_disk().rows.size(), std::size_t{3});
        QCOMPARE(on_disk().frames.size(), std::size_t{3});
        QCOMPARE(on_disk().events.size(), std::size_t{7});  // and one of each file
        QCOMPARE(read_file(run.activations_file()), std::string(activation_magic));
        write(4);
        recorder.check_place();  // says nothing more
        QCOMPARE(on_disk().rows.size(), std::size_t{4});
        QCOMPARE(everything(log).events.size(), std::size_t{8});
        // By a few bytes, too: half a row would stand before the next one.
        fs::resize_file(run.metrics_file(), fs::file_size(run.metrics_file()) - 3);
        recorder.check_place();
        QCOMPARE(on_disk().rows.size(), std::size_t{4});
    }

    void aLogThatIsShortenedAfterTheLastCheckpointIsMadeAgain() {
        const RunFolder run = fresh();
        RunLog log;
        {
            RunRecorder recorder(run, log);
            recorder.append(row(Stage::teacher, 1));
            fs::resize_file(run.metrics_file(), 0);
            recorder.append(row(Stage::teacher, 2));
        }
        QCOMPARE(read_file(run.metrics_file()),
                 metrics_header() + to_csv(row(Stage::teacher, 1)) + to_csv(row(Stage::teacher, 2)));
    }

    void checkpointsThatBecomeALinkAreNotWrittenThrough() {
        const RunFolder run = fresh();
        RunLog log;
        RunRecorder recorder(run, log);
        const fs::path outside = run.path().string() + ".outside";
        fs::create_directory(outside);
        fs::create_directory_symlink(outside, run.path() / "checkpoints");
        const std::string said = message_of([&] { recorder.check_place(); });
        QVERIFY2(has(said, "checkpoints: is a link to " + outside.string()), said.c_str());
    }

    void aLogThatIsReplacedByALinkIsNotWrittenThrough() {
        const RunFolder run = fresh();
        RunLog log;
        RunRecorder recorder(run, log);
        std::ofstream(run.path() / "other") << "mine";
        fs::remove(run.metrics_file());
        fs::create_symlink("other", run.metrics_file());
        QVERIFY(
            has(message_of([&] { recorder.check_place(); }), "metrics.csv: was replaced while it was being written"));
        QCOMPARE(read_file(run.path() / "other"), std::string("mine"));
    }

    void aFolderThatIsEmptiedIsNoticedAtTheNextCheckpoint() {
        const RunFolder run = fresh();
        RunLog log;
        RunRecorder recorder(run, log);
        for (const auto& entry : fs::directory_iterator(run.path())) fs::remove_all(entry.path());
        QVERIFY(has(message_of([&] { recorder.check_place(); }), "run.json was removed"));
    }

    // A name of a run without run.json would refuse the next run there.
    void aFolderThatIsEmptiedStaysEmpty() {
        const RunFolder run = fresh();
        {
            RunLog log;
            RunRecorder recorder(run, log);
            for (const auto& entry : fs::directory_iterator(run.path())) fs::remove_all(entry.path());
            recorder.set_progress(Stage::teacher, {StageState::failed, 1, 10, 1});
            recorder.append(row(Stage::teacher, 1));
            recorder.flush();
        }
        QVERIFY(fs::is_empty(run.path()));
    }

    void aLostOrShortenedLogIsSaidOnce_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("keep");  // rows, or -1: the file is removed
        QTest::addColumn<QString>("says");
        QTest::newRow("metrics removed") << "metrics.csv" << -1 << "metrics.csv was not there any more";
        QTest::newRow("metrics emptied") << "metrics.csv" << 0 << "metrics.csv has 0 of the 4 rows of bitnet-sft";
        QTest::newRow("metrics cut") << "metrics.csv" << 3 << "metrics.csv has 3 of the 4 rows of bitnet-sft";
        QTest::newRow("histograms removed") << "histograms.bin" << -1 << "histograms.bin was not there any more";
        QTest::newRow("histograms emptied")
            << "histograms.bin" << 0 << "histograms.bin has no histograms of the end of bitnet-sft";
        QTest::newRow("events removed") << "events.jsonl" << -1 << "events.jsonl was not there any more";
    }
    void aLostOrShortenedLogIsSaidOnce() {
        QFETCH(QString, file);
        QFETCH(int, keep);
        QFETCH(QString, says);
        const RunFolder run = fresh();
        {
            RunLog log;
            RunRecorder recorder(run, log);
            for (int step = 1; step <= 4; ++step) recorder.append(row(Stage::bitnet_sft, step));
            recorder.publish(frame(Stage::bitnet_sft, 4));
            recorder.event(Severity::info, "time", Stage::bitnet_sft, 4, "The steps took a while.");
        }
        publish_folder(run.model_folder(Stage::bitnet_sft), [](const fs::path& path) { add_bytes(path / "w", "w"); });
        const auto warnings = [&] {
            RunLog log;
            RunRecorder recorder(run, log);
            std::vector<std::string> texts;
            for (const Event& event : everything(log).events)
                if (event.severity == Severity::warning) texts.push_back(event.text);
            return texts;
        };
        QVERIFY(warnings().empty());
        const fs::path path = run.path() / file.toStdString();
        const std::string before = read_file(path);
        fs::remove(path);
        if (keep >= 0 && file == "histograms.bin") add_bytes(path, before.substr(0, 4));
        if (keep >= 0 && file == "metrics.csv") {
            std::size_t end = 0;
            for (int line = 0; line <= keep; ++line) end = before.find('\n', end) + 1;
            add_bytes(path, before.substr(0, end));
        }
        for (int sitting = 0; sitting < 2; ++sitting) {
            const std::vector<std::string> texts = warnings();
            QVERIFY(!texts.empty());
            QCOMPARE(
                std::ranges::count_if(texts, [&](const std::string& text) { return has(text, says.toStdString()); }),
                std::ptrdiff_t{1});
        }
    }

    void aFolderInTheirPlaceHasARemedy() {
        for (const char* name : {"lock", "metrics.csv"}) {
            const RunFolder run = fresh();
            fs::create_directory(run.path() / name);
            RunLog log;
            const std::string said = message_of([&] { RunRecorder recorder(run, log); });
            QVERIFY2(has(said, std::string(name) + ": is a folder") && has(said, "Remove the folder"), said.c_str());
        }
    }

    void rowsThatAreMissingBelowACheckpointAreSaid() {
        const RunFolder run = fresh();
        RunLog log;
        RunRecorder recorder(run, log);
        for (const int step : {1, 3, 4}) recorder.append(row(Stage::distill, step));
        recorder.cut(Stage::distill, 4);
        const std::vector<Event> events = everything(log).events;
        QVERIFY(!events.empty());
        QVERIFY2(has(events.back().text, "metrics.csv has 3 of the 4 rows of distill up to step 4"),
                 events.back().text.c_str());
    }
};

QTEST_APPLESS_MAIN(LostRecordsTest)
#include "lost_records_test.moc"
