// SPDX-License-Identifier: GPL-3.0-or-later
// Each evaluation within a stage measures the model as it is by whoever gives the final figures, and the best one is
// chosen by that: of texts that it writes, and of classes where the run began so.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "engine/model/weight_file.h"
#include "engine/run/results.h"
#include "engine/run/run_log.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/api/engine.h"
#include "engine/train/api/engine_choice.h"
#include "tests/shared_data.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class StoredFiguresTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::vector<double> scores_;      // AVG of the evaluations to come
    std::vector<fs::path> measured_;  // models that were handed over
    std::vector<std::size_t> items_;  // of each evaluation, the final one too
    std::string refusal_;             // what the evaluator says of models within a stage; empty: nothing

    fs::path path(const char* name) const { return folder_.filePath(name).toStdString(); }
    static RunParams recipe() {
        RunParams params;
        params.teacher = shared_path("models/stories260K").string();
        params.task = "own";
        params.prompt_template = "{label} review:";
        params.target_column = "sentence";
        params.max_new_tokens = 8;
        params.train_data = shared_path("data/sst2/train.tsv").string();
        params.dev_data = shared_path("data/sst2/dev.tsv").string();
        params.bitnet_sft = params.continual_pretraining = params.distillation = false;
        params.teacher_steps = 4;
        params.eval_every = 1;
        params.checkpoint_every = 0;
        params.keep_checkpoints = 1;
        params.best_checkpoint = BestCheckpoint::keep;
        params.max_length = 64;
        params.train_limit = 8;
        params.eval_limit = 3;
        params.batch_size = params.micro_batch_size = 4;
        params.threads = 1;  // tests share two cores
        params.precision = WantedPrecision::fp32;
        return params;
    }
    Evaluator evaluator() {
        return [this](const EvaluationPlan& plan, JobControl&) {
            const bool within = plan.model.filename() != "teacher";
            if (within && !refusal_.empty()) throw Error(refusal_, plan.model.string(), "Look at it");
            // Whole: it can be opened and has its tokenizer.
            WeightFile::open(plan.model);
            open_tokenizer(plan.model);
            items_.push_back(plan.items.size());
            Evaluation evaluation;
            evaluation.items = std::ssize(plan.items);
            for (const std::string& name : plan.task.metrics) {
                Metric& metric = evaluation.metrics.emplace_back();
                metric.name = name;
                metric.value = name == "exact_match" ? 0 : 1;
                if (name == "avg") metric.value = within ? scores_.at(measured_.size()) : 50;
            }
            if (within) measured_.push_back(plan.model);
            return evaluation;
        };
    }

  private slots:
    void init() {
        NEED_SHARED("models");
        scores_.clear();
        measured_.clear();
        items_.clear();
        refusal_.clear();
    }

    void theBestCheckpointIsChosenByWhatTheModelWrites() {
        scores_ = {10, 30, 20, 30};
        const RunFolder run = RunFolder::create(path("run"), recipe(), Json::object());
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(run, log, control, evaluator()));
        QCOMPARE(measured_.size(), std::size_t{4});
        RunLog::Cursor cursor;
        std::vector<double> curve;
        for (const StepRow& row : log.read_since(cursor).rows) {
            curve.push_back(row.dev["avg"]);
            QCOMPARE(row.dev["loss"], 1.0);
        }
        QCOMPARE(curve, scores_);
        std::vector<std::int64_t> kept;
        for (const RunFolder::Checkpoint& one : run.checkpoints(Stage::teacher)) kept.push_back(one.step);
        QCOMPARE(kept, (std::vector<std::int64_t>{2, 4}));  // the best and the newest
        // Nothing is left of the models that were handed over.
        for (const fs::path& model : measured_) QVERIFY(!fs::exists(model));
        QCOMPARE(read_results(run.results_file()).models[0].main_value(), 50.0);
    }

    // As models are compared by it.
    void withinAStageTheFirstOfSeveralFilesIsMeasured() {
        scores_ = {10, 20, 30, 40};
        RunParams params = recipe();
        params.dev_data += "," + params.train_data;
        const RunFolder run = RunFolder::create(path("two-files"), params, Json::object());
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(run, log, control, evaluator()));
        QCOMPARE(items_, (std::vector<std::size_t>{3, 3, 3, 3, 6}));
    }

    void aModelThatCannotBeMeasuredIsSaidAndTheStageGoesOn() {
        refusal_ = "gives no finite logits";
        const RunFolder run = RunFolder::create(path("refused"), recipe(), Json::object());
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(run, log, control, evaluator()));
        RunLog::Cursor cursor;
        const RunLog::News news = log.read_since(cursor);
        for (const StepRow& row : news.rows) QVERIFY(std::isnan(row.dev["avg"]) && std::isnan(row.dev["loss"]));
        QCOMPARE(std::ranges::count_if(news.events,
                                       [](const Event& event) {
                                           return event.severity == Severity::warning &&
                                                  event.text.find("gives no finite logits") != event.text.npos;
                                       }),
                 std::ptrdiff_t{4});
        QVERIFY(run.finished());
    }

    // A run that began with the training engine's figures goes on with them.
    void classesAreMeasuredAsTheRunBeganWith() {
        RunParams params = recipe();
        params.task = "sst2";
        params.prompt_template = params.target_column = "";
        for (const bool before : {false, true}) {
            const RunFolder run = RunFolder::create(path(before ? "before" : "classes"), params, Json::object());
            if (before) write_engine_choice(run.engine_file(), {WantedPrecision::fp32, 1}, "of before");
            RunLog log;
            JobControl control;
            measured_.clear();
            QVERIFY(run_recipe(run, log, control, evaluator()));
            QCOMPARE(measured_.size(), std::size_t(before ? 0 : 4));
            QCOMPARE(dev_figures_by_cpu(run, Stage::distill), !before);
            QVERIFY(!dev_figures_by_cpu(run, Stage::pretrain));
            RunLog::Cursor cursor;
            for (const StepRow& row : log.read_since(cursor).rows) QVERIFY(std::isfinite(row.dev["accuracy"]));
        }
    }

    // References alone then.
    void withoutAnEvaluatorTheTrainingEngineScoresReferences() {
        const RunFolder run = RunFolder::create(path("alone"), recipe(), Json::object());
        RunLog log;
        JobControl control;
        QVERIFY(run_recipe(run, log, control));
        RunLog::Cursor cursor;
        for (const StepRow& row : log.read_since(cursor).rows) {
            QVERIFY(std::isnan(row.dev["avg"]));
            QVERIFY(row.dev["loss"] > 0);
            QVERIFY(std::abs(std::log(row.dev["perplexity"]) - row.dev["loss"]) < 1e-9);
        }
        const Results results = read_results(run.results_file());
        QCOMPARE(results.models[0].metrics.front().name, std::string("loss"));
        QVERIFY(!find_metric(results.models[0].metrics, "avg"));
    }
};

QTEST_GUILESS_MAIN(StoredFiguresTest)
#include "stored_figures_test.moc"
