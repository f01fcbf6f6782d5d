// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of runs read of a run: a loss in a few points, rows in a bounded number, final figures, differences of
// recipes; and another name for a run's folder.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/run/overview/loss_sketch.h"
#include "engine/run/overview/recording.h"
#include "engine/run/overview/run_figures.h"
#include "engine/run/overview/run_frames.h"
#include "engine/run/overview/run_rows.h"
#include "engine/run/overview/whole_runs.h"
#include "engine/run/results.h"
#include "engine/run/run_lock.h"
#include "engine/run/run_records.h"
#include "tests/error_text.h"
#include "tests/run/recorded.h"
#include "tests/run_of_before.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class OverviewTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    int made_ = 0;

    fs::path fresh() {
        const fs::path path = fs::path(folder_.path().toStdString()) / ("case" + std::to_string(++made_));
        fs::create_directories(path);
        return path;
    }
    // Its metrics.csv: `steps` rows of a teacher and as many of distillation.
    static fs::path withRows(const fs::path& run, std::int64_t steps) {
        std::string text = metrics_header();
        for (const Stage stage : {Stage::teacher, Stage::distill})
            for (std::int64_t step = 1; step <= steps; ++step) text += to_csv(row(stage, step));
        write_file_atomically(run / run_name::metrics, text);
        return run;
    }

  private slots:
    void aShortRunIsSketchedWhole() {
        const std::vector<SketchPoint> points = loss_sketch(withRows(fresh(), 20));
        QCOMPARE(points.size(), std::size_t{40});
        QCOMPARE(points.front().step, std::int64_t{1});
        QCOMPARE(points.back().step, std::int64_t{20});
        QVERIFY(points.front().stage == Stage::teacher && points.back().stage == Stage::distill);
        QCOMPARE(points.back().loss, 1.0 / 20);
    }

    void aLongRunIsSketchedInAFewPointsFromEndToEnd() {
        const fs::path run = withRows(fresh(), 30'000);
        QVERIFY(fs::file_size(run / run_name::metrics) > std::uintmax_t{2} << 20);  // it is not read whole
        const std::vector<SketchPoint> points = loss_sketch(run, 50);
        QVERIFY(points.size() > 40 && points.size() <= 50);
        QCOMPARE(points.front().step, std::int64_t{1});
        QCOMPARE(points.back().step, std::int64_t{30'000});
        QVERIFY(std::ranges::is_sorted(points, [](const SketchPoint& a, const SketchPoint& b) {
            return std::pair(a.stage, a.step) < std::pair(b.stage, b.step);
        }));
    }

    void aRowThatIsBeingWrittenAndADamagedOneAreLeftOut() {
        const fs::path run = withRows(fresh(), 3);
        add_bytes(run / run_name::metrics, "distill,four,rubbish\ndistill,4,40");
        const std::vector<SketchPoint> points = loss_sketch(run);
        QCOMPARE(points.size(), std::size_t{6});
        QCOMPARE(points.back().step, std::int64_t{3});
        QVERIFY(loss_sketch(fresh()).empty());
        write_file_atomically(run / run_name::metrics, "no header\n1,2\n");
        QVERIFY(loss_sketch(run).empty());
    }

    void rowsAreBoundedAndKeepTheNewestAndTheEvaluated() {
        const fs::path run = fresh();
        std::string text = metrics_header();
        for (std::int64_t step = 1; step <= 1000; ++step) {
            StepRow one = row(Stage::distill, step);
            if (step % 100 == 0) one.dev["accuracy"] = 0.5;
            text += to_csv(one);
        }
        write_file_atomically(run / run_name::metrics, text);
        QCOMPARE(read_rows(run).size(), std::size_t{1000});
        const std::vector<StepRow> rows = read_rows(run, 200);
        QVERIFY2(rows.size() < 220, qPrintable(QString::number(rows.size())));
        QCOMPARE(rows.front().step, std::int64_t{1});
        QCOMPARE(rows.back().step, std::int64_t{1000});
        QCOMPARE(std::ranges::count_if(rows, [](const StepRow& one) { return one.dev["accuracy"] == 0.5; }), 10);
    }

    void aRunWithoutRowsIsRefusedByName() {
        QVERIFY(has(message_of([&] { read_rows(fresh()); }), "metrics.csv"));
        const fs::path run = fresh();
        write_file_atomically(run / run_name::metrics, "rubbish\n");
        QVERIFY(has(message_of([&] { read_rows(run); }), "header"));
    }

    void framesOfAnotherRunAreReadAndBounded() {
        const fs::path run = fresh();
        std::string bytes(histogram_magic);
        for (std::int64_t step = 1; step <= 40; ++step) write_frame(bytes, *frame(Stage::distill, step));
        write_file_atomically(run / run_name::histograms, bytes);
        QCOMPARE(read_frames(run).size(), std::size_t{40});
        std::size_t all = 0;
        const auto few = read_frames(run, 15, &all);
        QCOMPARE(all, std::size_t{40});
        QVERIFY(few.size() <= 15 && few.size() > 5);
        QCOMPARE(few.front()->step, std::int64_t{1});
        QCOMPARE(few.back()->step, std::int64_t{40});
        QVERIFY(few.back()->counts == frame(Stage::distill, 40)->counts);
        // One that is being written, and none at all.
        add_bytes(run / run_name::histograms, std::string("\x05\x00", 2));
        QCOMPARE(read_frames(run).size(), std::size_t{40});
        write_file_atomically(run / run_name::histograms, "rubbish");
        QVERIFY(has(message_of([&] { read_frames(run); }), "histograms.bin"));
        QVERIFY(has(message_of([&] { read_frames(fresh()); }), "histograms.bin"));
    }

    void finalFiguresAreThoseOfTheTable() {
        const RunFolder finished = run_of_before(fresh(), "finished");
        const FinalFigures figures = final_figures(finished);
        QCOMPARE(figures.metric, std::string("accuracy"));
        QVERIFY(figures.teacher && figures.baseline && figures.student);
        QCOMPARE(figures.student->value, 0.5);
        QCOMPARE(figures.student->count, std::int64_t{20});
        QVERIFY(figures.student->low < 0.5 && figures.student->high > 0.5);
        const FinalFigures none = final_figures(run_of_before(fresh(), "paused"));
        QVERIFY(!none.teacher && !none.student);
    }

    void aRecordingIsAFinishedRunWithoutModelsOrPaths() {
        const fs::path place = fresh();
        const RunFolder run = run_of_before(place, "finished");
        const fs::path out = fresh() / "recorded";
        const Recorded made = record_run(run, out);
        const RunFolder recording = RunFolder::open(out);
        QVERIFY(recording.recorded() && recording.finished() && !run.recorded());
        QVERIFY(!recording.stage_done(Stage::distill) && recording.stage_done(Stage::evaluate));
        for (const Stage stage : recording.planned_stages())
            QVERIFY(recording.progress()[static_cast<std::size_t>(stage)].state == StageState::done);
        QCOMPARE(made.rows, read_rows(run.path()).size());
        QCOMPARE(made.frames, read_frames(run.path()).size());
        QCOMPARE(read_frames(out).size(), made.frames);
        QCOMPARE(final_figures(recording).student->value, final_figures(run).student->value);
        QVERIFY(!finished_student(recording));
        QVERIFY(made.bytes < usual_recording && bytes_below(out) == made.bytes);
        // Nothing tells where it was made.
        for (fs::recursive_directory_iterator entry(out), end; entry != end; ++entry)
            if (entry->is_regular_file())
                QVERIFY2(!has(read_file(entry->path()), place.string()), entry->path().c_str());
        QVERIFY(!recording.facts().contains("host"));
        QCOMPARE(recording.params().train_data, std::string("train.tsv"));
        QVERIFY(recordings_in(out.parent_path()) == std::vector{out});
        QVERIFY(recordings_in(place).empty());
    }

    void aRecordingIsOnlyRead() {
        const RunFolder run = run_of_before(fresh(), "finished");
        const fs::path out = fresh() / "recorded";
        record_run(run, out);
        QVERIFY(has(message_of([&] { RunLock writing(out); }), "only read"));
        QVERIFY(!fs::exists(out / "lock"));
        QVERIFY(has(message_of([&] { record_run(RunFolder::open(out), fresh() / "again"); }), "recording already"));
        QVERIFY(has(message_of([&] { record_run(run, out); }), "there already"));
        const RunFolder paused = run_of_before(fresh(), "paused");
        QVERIFY(has(message_of([&] { record_run(paused, fresh() / "early"); }), "not finished"));
    }

    void aLargeRunIsRecordedInTheBytesThatItMayTake() {
        const RunFolder run = run_of_before(fresh(), "finished");
        std::string frames(histogram_magic), rows = metrics_header();
        for (std::int64_t step = 1; step <= 3000; ++step) {
            write_frame(frames, *frame(Stage::distill, step));
            rows += to_csv(row(Stage::distill, step));
        }
        write_file_atomically(run.histograms_file(), frames);
        write_file_atomically(run.metrics_file(), rows);
        const Recorded made = record_run(run, fresh() / "small", 300'000);
        QVERIFY2(made.bytes < 400'000, qPrintable(QString::number(made.bytes)));
        QVERIFY(made.frames > 20 && made.frames < made.frames_of_run);
        QVERIFY(made.rows > 100 && made.rows < made.rows_of_run);
        QCOMPARE(made.rows_of_run, std::size_t{3000});
    }

    void onlyParametersThatDifferAreListed() {
        RunParams one, other;
        QVERIFY(recipe_differences(std::vector{one, other}).empty());
        other.gamma = 10;
        other.seed = 2;
        const auto differences = recipe_differences(std::vector{one, other});
        QCOMPARE(differences.size(), std::size_t{2});
        QCOMPARE(std::string(differences[0].param->name), std::string("seed"));
        QVERIFY((differences[1].values == std::vector<std::string>{"1e5", "10"}));
        // A parameter that neither looks at says nothing of them.
        one.distillation = other.distillation = false;
        QCOMPARE(recipe_differences(std::vector{one, other}).size(), std::size_t{1});
    }

    void aRenamedRunFindsItsOwnFiles() {
        const fs::path place = fresh(), run = place / "old";
        RunParams params;
        params.teacher = (place / "model").string();
        params.train_data = (run / "data" / "train.tsv").string();
        params.dev_data = (run / "data" / "a.tsv").string() + "," + (run / "data" / "b.tsv").string();
        RunFolder::create(run, params, Json::object());
        write_file_atomically(run / "note.txt", "as it was");
        const fs::path moved = rename_run(run, "new");
        QVERIFY(moved == place / "new");
        QVERIFY(!fs::exists(run));
        const RunParams now = RunFolder::open(moved).params();
        QCOMPARE(now.train_data, (moved / "data" / "train.tsv").string());
        QCOMPARE(now.dev_data, (moved / "data" / "a.tsv").string() + "," + (moved / "data" / "b.tsv").string());
        QCOMPARE(now.teacher, (place / "model").string());
        QCOMPARE(read_file(moved / "note.txt"), std::string("as it was"));
    }

    void aRunKeepsItsNameWhereTheNewOneCannotBe() {
        const fs::path place = fresh();
        RunFolder::create(place / "one", {}, Json::object());
        RunFolder::create(place / "two", {}, Json::object());
        QVERIFY(has(message_of([&] { rename_run(place / "one", "two"); }), "there already"));
        for (const char* name : {"", ".", "..", "a/b"})
            QVERIFY(has(message_of([&] { rename_run(place / "one", name); }), "folder's name"));
        QVERIFY(rename_run(place / "one", "one") == place / "one");
        const RunLock writing(place / "one");
        QVERIFY(is_written_now(place / "one"));
        QVERIFY(has(message_of([&] { rename_run(place / "one", "three"); }), "being written"));
        QVERIFY(is_written_now(place) && fs::exists(place / "one" / "run.json"));
    }

    void theBytesOfAFolderAreThoseOfItsFiles() {
        const fs::path place = fresh();
        fs::create_directories(place / "deep" / "er");
        write_file_atomically(place / "one", "12345");
        write_file_atomically(place / "deep" / "er" / "two", "123");
        fs::create_symlink(place / "one", place / "link");
        QCOMPARE(bytes_below(place), std::uint64_t{8});
        QCOMPARE(bytes_below(place / "gone"), std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(OverviewTest)
#include "overview_test.moc"
