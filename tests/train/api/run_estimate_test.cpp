// SPDX-License-Identifier: GPL-3.0-or-later
// How long a recipe takes: a few timed steps, its data's lengths and its numbers of steps make the estimate; edits that
// change no step ask for no timing; the time left of a run sums what is ahead.
#include "engine/train/api/run_estimate.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "engine/base/publish.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

namespace {

RunParams recipe() {
    RunParams params;
    params.teacher = "/models/base";
    params.dev_data = "/data/dev.tsv";
    params.batch_size = 32;
    params.micro_batch_size = 8;
    params.teacher_steps = 100;
    params.sft_steps = 100;
    params.pretrain_steps = 200;
    params.distill_steps = 100;
    params.eval_every = 50;
    params.histogram_share = 0;
    return params;
}

DataLengths data() { return {1000, 80, 30.5, {}}; }

// A second a micro-batch for a teacher, and half a second for the optimizer.
SpeedProbe probe(const RunParams& params) {
    const std::int64_t item = 32, row = params.max_length;
    return {probe_key(params),
            {{StepKind::teacher, item, 1, 0.5, 100},
             {StepKind::student, item, 1.5, 0.5, 200},
             {StepKind::student, row, 10, 0.5, 900},
             {StepKind::distillation, item, 2, 0.5, 300}}};
}

double of(const RunEstimate& estimate, Stage stage) {
    for (const StageEstimate& one : estimate.stages)
        if (one.stage == stage) return one.seconds;
    return not_measured;
}

StageProgress at(StageState state, std::int64_t step, std::int64_t steps, double left = not_measured) {
    StageProgress progress;
    progress.state = state;
    progress.step = step;
    progress.steps = steps;
    progress.seconds_left = left;
    return progress;
}

}  // namespace

class RunEstimateTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

  private slots:
    void stepsTimesTheirMicroBatchesAndEvaluations() {
        const RunParams params = recipe();
        const RunEstimate estimate = estimate_run(params, data(), probe(params));
        QCOMPARE(estimate.stages.size(), std::size_t{4});
        // 100 steps of four micro-batches and an optimizer, and twice 80 items of a third of an eighth of a second.
        const double evaluations = 2 * 80.0 / 3 / 8;
        QVERIFY(std::abs(of(estimate, Stage::teacher) - (100 * 4.5 + evaluations)) < 1e-6);
        QVERIFY(std::abs(of(estimate, Stage::pretrain) - 200 * 40.5) < 1e-6);  // text is not evaluated on items
        QVERIFY(of(estimate, Stage::distill) > of(estimate, Stage::bitnet_sft));
        QCOMPARE(estimate.peak_bytes, std::uint64_t{900});
        const std::string text = to_sentence(estimate);
        QVERIFY2(has(text, "about 2 h 48 min on this computer: teacher 8 min"), text.c_str());
        QVERIFY2(has(text, "900 B of tensors"), text.c_str());
    }

    void histogramsTakeTheirShare() {
        RunParams params = recipe();
        const double without = estimate_run(params, data(), probe(params)).seconds();
        params.histogram_share = 0.2;
        QVERIFY(std::abs(estimate_run(params, data(), probe(params)).seconds() - without / 0.8) < 1e-6);
    }

    void aLargerTeacherOfDistillationTakesLonger() {
        RunParams params = recipe();
        const double alone = of(estimate_run(params, data(), probe(params)), Stage::distill);
        params.distillation_teacher = "/models/large";  // no file is read
        params.fine_tune_distillation_teacher = false;
        DataLengths larger = data();
        larger.larger_teacher = 3;
        // 100 steps of four micro-batches: the quarter of two seconds that a teacher takes is there three times more.
        const double longer = of(estimate_run(params, larger, probe(params)), Stage::distill);
        QVERIFY(std::abs(longer - alone - 100 * 4 * 3 * 0.5) < 1e-6);
    }

    void moreStepsAskForNoTiming() {
        RunParams params = recipe();
        const SpeedProbe known = probe(params);
        QVERIFY(missing_steps(params, data(), known).empty());
        params.distill_steps = 1000;
        params.batch_size = 64;
        params.distill_learning_rate = 1e-3;
        QVERIFY(missing_steps(params, data(), known).empty());
        QVERIFY(of(estimate_run(params, data(), known), Stage::distill) > 1000 * 8 * 2);
        // Another micro-batch takes another time; another length of items, too.
        params.micro_batch_size = 4;
        QCOMPARE(missing_steps(params, data(), known).size(), std::size_t{4});
        QVERIFY(std::isnan(estimate_run(params, data(), known).seconds()));
        DataLengths longer = data();
        longer.item_tokens = 100;
        QCOMPARE(missing_steps(recipe(), longer, known).size(), std::size_t{3});  // rows of text stay as long
    }

    void epochsBecomeStepsOfTheData() {
        RunParams params = recipe();
        params.teacher_epochs = 2;
        const RunEstimate estimate = estimate_run(params, data(), probe(params));
        QCOMPARE(estimate.stages.front().steps, steps_for(2, 1000, 32));
        params.pretrain_epochs = 1;
        DataLengths counted = data();
        counted.corpus = {640, true};
        const RunEstimate rough = estimate_run(params, counted, probe(params));
        QVERIFY(rough.rough && has(to_sentence(rough), "roughly "));
    }

    void whatIsNotKnownIsSaidSo() {
        const RunParams params = recipe();
        const RunEstimate nothing = estimate_run(params, data(), {});
        QVERIFY(std::isnan(nothing.seconds()));
        QVERIFY(has(to_sentence(nothing), "not known"));
    }

    void stepsAreTimedOnceEachAtTheirLength() {
        NEED_SHARED("models/stories260K");
        RunParams params = recipe();
        params.teacher = shared_path("models/stories260K").string();
        std::vector<std::pair<std::string, std::int64_t>> asked;
        const auto timer = [&](const ModelConfig& config, const TrainingSpeedOptions& options) {
            asked.emplace_back(options.models.front(), options.tokens);
            if (config.hidden_size != 64 || options.repeats != 2) return std::vector<TrainingSpeed>();
            TrainingSpeed speed{options.models.front(), "fp32", 0, 30, 1000, {}};
            speed.parts = {{"forward", 10}, {"backward", 15}, {"clip", 2}, {"optimizer", 3}};
            return std::vector{speed};
        };
        JobControl control;
        const SpeedProbe first = timed_steps(params, data(), {}, control, timer);
        QCOMPARE(asked.size(), std::size_t{4});
        QVERIFY(asked[0] == std::pair(std::string("teacher-bf16"), std::int64_t{32}));
        QVERIFY(asked[2] == std::pair(std::string("student-bf16"), params.max_length));
        QVERIFY(asked[3].first == "distillation-bf16");
        QCOMPARE(first.steps.front().micro_batch, 0.025);
        QCOMPARE(first.steps.front().optimizer, 0.005);
        timed_steps(params, data(), first, control, timer);
        QCOMPARE(asked.size(), std::size_t{4});
        // A stop leaves what was timed.
        control.stop_at_boundary(2);
        QCOMPARE(timed_steps(params, data(), {}, control, timer).steps.size(), std::size_t{1});
    }

    void stepsThatDoNotFitAreNotTimed() {
        NEED_SHARED("models/stories260K");
        RunParams params = recipe();
        params.teacher = shared_path("models/stories260K").string();
        params.micro_batch_size = params.batch_size = 1'000'000;
        params.max_length = 100'000;
        JobControl control;
        const std::string message = message_of([&] {
            timed_steps(params, data(), {}, control,
                        [](const ModelConfig&, const TrainingSpeedOptions&) { return std::vector<TrainingSpeed>(1); });
        });
        QVERIFY2(has(message, "no step is timed"), message.c_str());
    }

    void lengthsAreThoseOfTheData() {
        NEED_SHARED("models/stories260K");
        RunParams params = recipe();
        params.teacher = shared_path("models/stories260K").string();
        params.train_data = folder_.filePath("train.tsv").toStdString();
        params.dev_data = folder_.filePath("dev.tsv").toStdString();
        params.corpus = folder_.filePath("corpus.txt").toStdString();
        params.max_length = 64;
        std::string lines = "sentence\tlabel\n", text;
        for (int i = 0; i < 20; ++i) lines += "a film that one sees twice\t1\n";
        for (int i = 0; i < 2000; ++i) text += "Once upon a time there was a film. ";
        write_file_atomically(params.train_data, lines);
        write_file_atomically(params.dev_data, "sentence\tlabel\ngood\t1\nbad\t0\n");
        write_file_atomically(params.corpus, text);
        const DataLengths found = data_lengths(params);
        QCOMPARE(found.items, std::int64_t{20});
        QCOMPARE(found.dev_items, std::int64_t{2});
        QVERIFY(found.item_tokens > 5 && found.item_tokens < 64);
        QVERIFY(found.corpus.count > 100);
        RunParams other = params;
        other.teacher_steps = 7;
        QVERIFY(data_key(other) == data_key(params));
        other.train_limit = 3;
        QVERIFY(data_key(other) != data_key(params));
    }

    void theTimeLeftIsThatOfAllStagesAhead() {
        std::array<StageProgress, stage_count> progress{};
        progress[static_cast<std::size_t>(Stage::teacher)] = at(StageState::done, 100, 100);
        progress[static_cast<std::size_t>(Stage::bitnet_sft)] = at(StageState::running, 40, 100, 60);
        progress[static_cast<std::size_t>(Stage::distill)] = at(StageState::waiting, 0, 50);
        StepSeconds steps{};
        steps[static_cast<std::size_t>(Stage::bitnet_sft)] = 1;
        TimeLeft left = time_left(progress, steps, {});
        QCOMPARE(left.seconds, 60.0);
        QVERIFY(left.at_least);  // nothing tells of distillation
        RunEstimate estimate;
        estimate.stages = {{Stage::distill, 100, 400}};
        left = time_left(progress, steps, estimate);
        QCOMPARE(left.seconds, 60.0 + 50 * 4);
        QVERIFY(!left.at_least);
        // Its own steps, of before a resume, tell more than the estimate.
        steps[static_cast<std::size_t>(Stage::distill)] = 2;
        progress[static_cast<std::size_t>(Stage::distill)].step = 10;
        QCOMPARE(time_left(progress, steps, estimate).seconds, 60.0 + 40 * 2);
    }

    void nothingIsLeftOfARunThatDoesNotRun() {
        std::array<StageProgress, stage_count> progress{};
        progress[0] = at(StageState::waiting, 0, 100);
        QVERIFY(std::isnan(time_left(progress, {}, {}).seconds));
    }
};

QTEST_APPLESS_MAIN(RunEstimateTest)
#include "run_estimate_test.moc"
