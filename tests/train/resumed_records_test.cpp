// SPDX-License-Identifier: GPL-3.0-or-later
// What a stage leaves in log and checkpoints when it was stopped within an evaluation, killed behind one, or before its
// first checkpoint: no step is evaluated or recorded twice.
#include <torch/torch.h>
// LibTorch comes first: Qt's `slots` macro breaks its headers.
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <vector>

#include "engine/run/run_recorder.h"
#include "engine/run/run_tail.h"
#include "engine/train/losses/loss_terms.h"
#include "engine/train/network/model_io.h"
#include "engine/train/trainer.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

// One sitting of a stage with a loss of its own making. It ends in `stop_in_evaluation`'s evaluation, or in the first
// batch behind `stop_behind` steps; 0: not there.
struct Sitting {
    int stop_in_evaluation = 0;
    std::int64_t stop_behind = 0;
};
struct Ended {
    bool finished = false;
    int evaluations = 0;
};

Ended sit(const RunFolder& folder, const Sitting& sitting) {
    RunLog log;
    RunRecorder recorder(folder, log);
    JobControl control;
    ProcessGroup alone;
    const auto model = load_as_student(folder.params().teacher, Precision::fp32, true);
    Ended ended;
    TrainingTask task;
    task.stage = Stage::pretrain;
    task.model = model.get();
    task.items = 10;
    task.item = [](std::int64_t item) {
        Sequence sequence;
        for (int t = 0; t < 8; ++t) sequence.ids.push_back(3 + static_cast<int>(item) * 7 + t);
        sequence.labels = sequence.ids;
        return sequence;
    };
    task.steps = 4;
    std::int64_t done = 0;
    if (const auto newest = folder.newest_checkpoint(Stage::pretrain)) done = newest->step;
    task.terms = [&](const MicroBatch& batch, const StepTotals& totals, const TermWeights&) {
        if (sitting.stop_behind > 0 && done++ >= sitting.stop_behind) {
            control.stop();
            throw StoppedWithin{};
        }
        return cross_entropy_terms(*model, batch, totals);
    };
    task.evaluate = [&](JobControl&) {
        DevResult result;
        result.complete = ++ended.evaluations != sitting.stop_in_evaluation;
        if (!result.complete) control.stop();
        return result;
    };
    ended.finished = train(task, folder, recorder, control, alone);
    return ended;
}

}  // namespace

class ResumedRecordsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;
    RunFolder begun(const std::string& name) const {
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.batch_size = params.micro_batch_size = 5;  // a micro-batch is a step
        params.pretrain_learning_rate = 1e-3;
        params.threads = 1;
        params.precision = WantedPrecision::fp32;
        params.eval_every = params.checkpoint_every = 2;
        return RunFolder::create(fs::path(dir_.path().toStdString()) / name, params, Json::object());
    }
    static std::map<std::int64_t, int> rows_by_step(const RunFolder& folder) {
        RunLog log;
        RunTail tail(folder.path(), log);
        while (tail.poll()) {
        }
        RunLog::Cursor cursor;
        std::map<std::int64_t, int> rows;
        for (const StepRow& row : log.read_since(cursor).rows) ++rows[row.step];
        return rows;
    }
    inline static const std::map<std::int64_t, int> once{{1, 1}, {2, 1}, {3, 1}, {4, 1}};

  private slots:
    void anEvaluationThatWasMadeUpIsNotMadeAgain() {
        NEED_SHARED("models");
        const RunFolder folder = begun("evaluated");
        QVERIFY(!sit(folder, {.stop_in_evaluation = 1}).finished);  // in step 2's
        Ended ended = sit(folder, {.stop_behind = 2});
        QVERIFY(!ended.finished);
        QCOMPARE(ended.evaluations, 1);  // step 2's
        ended = sit(folder, {});
        QVERIFY(ended.finished);
        QCOMPARE(ended.evaluations, 1);  // step 4's
        QVERIFY(rows_by_step(folder) == once);
    }

    // Killed between the row of a step that was evaluated late and the checkpoint behind it.
    void aRowIsThereOnceAlthoughTheCheckpointIsOlder() {
        NEED_SHARED("models");
        const RunFolder folder = begun("killed");
        QVERIFY(!sit(folder, {.stop_in_evaluation = 1}).finished);
        const fs::path checkpoints = folder.path() / "checkpoints", before = folder.path() / "before";
        fs::copy(checkpoints, before, fs::copy_options::recursive);
        QVERIFY(!sit(folder, {.stop_behind = 2}).finished);
        fs::remove_all(checkpoints);
        fs::rename(before, checkpoints);
        QVERIFY(sit(folder, {}).finished);
        QVERIFY(rows_by_step(folder) == once);
    }

    // By the checkpoint's step, also where its row is still to come.
    void whereAStageGoesOnIsSaidOnce() {
        NEED_SHARED("models");
        const RunFolder folder = begun("told");
        QVERIFY(!sit(folder, {.stop_in_evaluation = 1}).finished);  // in step 2's
        QVERIFY(sit(folder, {}).finished);
        RunLog log;
        RunTail tail(folder.path(), log);
        while (tail.poll()) {
        }
        RunLog::Cursor cursor;
        std::vector<Event> told;
        for (const Event& event : log.read_since(cursor).events)
            if (event.kind == "resume") told.push_back(event);
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told[0].step, std::int64_t{2});
        QVERIFY2(told[0].text.starts_with("pretrain goes on after step 2"), told[0].text.c_str());
    }

    void aStageThatBeginsAnewHasTheFramesOfItsBeginningOnce() {
        NEED_SHARED("models");
        const RunFolder folder = begun("anew");
        QVERIFY(!sit(folder, {.stop_behind = 1}).finished);
        folder.remove_checkpoints(Stage::pretrain);
        QVERIFY(sit(folder, {}).finished);
        RunLog log;
        RunTail tail(folder.path(), log);
        while (tail.poll()) {
        }
        RunLog::Cursor cursor;
        std::map<std::pair<std::int64_t, std::string>, int> frames;
        for (const auto& frame : log.read_since(cursor).frames) ++frames[{frame->step, frame->tensor}];
        QVERIFY(!frames.empty() && frames.begin()->first.first == 0);
        for (const auto& [frame, count] : frames) QVERIFY2(count == 1, frame.second.c_str());
        QVERIFY(rows_by_step(folder) == once);
    }
};

QTEST_GUILESS_MAIN(ResumedRecordsTest)
#include "resumed_records_test.moc"
