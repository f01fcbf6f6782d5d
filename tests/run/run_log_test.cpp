// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, frames and events in memory: every reader gets each of them once, and learns of a cut.
#include "engine/run/run_log.h"
#include "engine/run/watch/weight_watch.h"

#include <QtTest>
#include <thread>

using namespace bitdistill;

namespace {

StepRow row(Stage stage, std::int64_t step) {
    StepRow made;
    made.stage = stage;
    made.step = step;
    made.loss = static_cast<double>(step);
    return made;
}

std::shared_ptr<const HistogramFrame> frame(Stage stage, std::int64_t step) {
    auto made = std::make_shared<HistogramFrame>();
    made->stage = stage;
    made->step = step;
    return made;
}

}  // namespace

class RunLogTest : public QObject {
    Q_OBJECT

  private slots:
    void aReaderGetsEverythingOnce() {
        RunLog log;
        RunLog::Cursor cursor;
        log.append(row(Stage::teacher, 1));
        log.append(Event{0, Severity::info, "stage", "teacher", 0, "begins"});
        log.publish(frame(Stage::teacher, 1));
        log.set_progress(Stage::teacher, {StageState::running, 1, 10, 3.5});
        RunLog::News news = log.read_since(cursor);
        QVERIFY(!news.restarted);
        QCOMPARE(news.rows.size(), std::size_t{1});
        QCOMPARE(news.events.size(), std::size_t{1});
        QCOMPARE(news.frames.size(), std::size_t{1});
        QCOMPARE(news.stages[0].steps, std::int64_t{10});
        log.append(row(Stage::teacher, 2));
        news = log.read_since(cursor);
        QCOMPARE(news.rows.size(), std::size_t{1});
        QCOMPARE(news.rows[0].step, std::int64_t{2});
        QVERIFY(news.frames.empty() && news.events.empty());
        QVERIFY(log.read_since(cursor).rows.empty());
    }

    void aCutDropsWhatAResumeDoesAgain() {
        RunLog log;
        RunLog::Cursor cursor;
        for (int step = 1; step <= 5; ++step) log.append(row(Stage::teacher, step));
        for (int step = 1; step <= 5; ++step) log.append(row(Stage::bitnet_sft, step));
        for (const int step : {1, 5}) log.append(row(Stage::pretrain, step));
        log.publish(frame(Stage::bitnet_sft, 2));
        log.publish(frame(Stage::bitnet_sft, 4));
        (void)log.read_since(cursor);
        log.cut(Stage::bitnet_sft, 3);
        const RunLog::News news = log.read_since(cursor);
        QVERIFY(news.restarted);
        QCOMPARE(news.rows.size(), std::size_t{10});  // a later stage keeps its own
        QVERIFY(news.rows.back().stage == Stage::pretrain);
        QVERIFY(news.rows[7].stage == Stage::bitnet_sft);
        QCOMPARE(news.rows[7].step, std::int64_t{3});
        QCOMPARE(news.frames.size(), std::size_t{1});
        log.cut(Stage::bitnet_sft, 3);  // nothing left to drop: readers go on undisturbed
        QVERIFY(!log.read_since(cursor).restarted);
        log.clear();
        QVERIFY(log.read_since(cursor).restarted);
    }

    void readersNeverMissOrRepeatARowWhileTheWriterWrites() {
        RunLog log;
        constexpr int rows = 20000;
        std::thread writer([&] {
            for (int step = 1; step <= rows; ++step) {
                log.append(row(Stage::teacher, step));
                if (step % 100 == 0) log.publish(frame(Stage::teacher, step));
                log.set_progress(Stage::teacher, {StageState::running, step, rows, 0});
            }
        });
        std::vector<std::thread> readers;
        std::array<bool, 3> good{};
        for (std::size_t i = 0; i < good.size(); ++i)
            readers.emplace_back([&, i] {
                RunLog::Cursor cursor;
                std::int64_t last = 0;
                std::size_t frames = 0;
                bool ordered = true;
                while (last < rows || frames < rows / 100) {
                    const RunLog::News news = log.read_since(cursor);
                    for (const StepRow& one : news.rows) ordered = ordered && one.step == ++last;
                    frames += news.frames.size();
                }
                good[i] = ordered && frames == rows / 100;
            });
        writer.join();
        for (std::thread& reader : readers) reader.join();
        for (const bool one : good) QVERIFY(one);
    }

    void binsAreAlignedToTheThresholds() {
        QCOMPARE(histogram_bin(-3.01f), 0);
        QCOMPARE(histogram_bin(-3.0f), 1);
        QCOMPARE(histogram_bin(2.9999f), 240);
        QCOMPARE(histogram_bin(3.0f), 241);
        QCOMPARE(histogram_bin(0.0f), 121);
        QCOMPARE(histogram_bin(-1e-6f), 120);
        QCOMPARE(histogram_bin(0.5f), histogram_bin(std::nextafter(0.5f, 0.0f)) + 1);
        QCOMPARE(histogram_bin(-0.5f), histogram_bin(std::nextafter(-0.5f, -1.0f)) + 1);
        QCOMPARE(histogram_bin(std::numeric_limits<float>::infinity()), 241);
        QCOMPARE(histogram_bin(-std::numeric_limits<float>::infinity()), 0);
        QCOMPARE(histogram_bin(std::numeric_limits<float>::quiet_NaN()), 241);
        for (int bin = 1; bin <= 240; ++bin) {
            const double middle = HistogramFrame::lowest + (bin - 0.5) * HistogramFrame::width;
            QCOMPARE(histogram_bin(static_cast<float>(middle)), bin);
        }
    }

    void massNearTheThresholdsIsCountedOnBothSides() {
        HistogramFrame one;
        const std::vector<float> weights{0.46f, 0.54f, -0.46f, -0.54f, 0.42f, -0.58f, 0.0f, 2.0f};
        for (const float w : weights) ++one.counts[static_cast<std::size_t>(histogram_bin(w))];
        QCOMPARE(near_threshold_share(one, 0.05), 0.5);
        QCOMPARE(near_threshold_share(one, 0.1), 0.75);
        QCOMPARE(near_threshold_share(HistogramFrame{}, 0.1), 0.0);
    }

    void anExactPatternHasNoMassNearThresholds() {
        HistogramFrame one;
        one.counts[static_cast<std::size_t>(histogram_bin(0.5f))] = 10;
        WeightWatch watch;
        watch.pattern = {6, 8, false};
        one.watch = std::make_shared<const WeightWatch>(watch);
        QCOMPARE(near_threshold_share(one, 0.05), 1.0);
        watch.pattern = {3, 4, true};
        one.watch = std::make_shared<const WeightWatch>(watch);
        QVERIFY(std::isnan(near_threshold_share(one, 0.05)));
    }

    void stageWordsReadBack() {
        for (int i = 0; i < stage_count; ++i) {
            Stage stage{};
            QVERIFY(stage_from_string(to_string(static_cast<Stage>(i)), stage));
            QVERIFY(stage == static_cast<Stage>(i));
        }
        Stage untouched = Stage::distill;
        QVERIFY(!stage_from_string("export", untouched));
        QVERIFY(untouched == Stage::distill);
    }
};

QTEST_APPLESS_MAIN(RunLogTest)
#include "run_log_test.moc"
