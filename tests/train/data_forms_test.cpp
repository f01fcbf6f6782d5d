// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of data through whole runs on a real small model: several evaluation files, lengths in epochs, conversations.
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <thread>

#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/run/results.h"
#include "engine/run/run_inputs.h"
#include "engine/run/run_tail.h"
#include "engine/text/task.h"
#include "engine/train/api/engine.h"
#include "engine/train/api/stage_lengths.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

namespace fs = std::filesystem;
using namespace bitdistill;

namespace {

// Fine-tuning of the teacher and an evaluation.
RunParams small_recipe() {
    RunParams params;
    params.teacher = shared_path("models/stories260K").string();
    params.task = "sst2";
    params.train_data = shared_path("data/sst2/train.tsv").string();
    params.bitnet_sft = params.continual_pretraining = params.distillation = false;
    params.max_length = 64;
    params.train_limit = 10;
    params.batch_size = 4;
    params.micro_batch_size = 2;
    params.teacher_learning_rate = 1e-3;
    params.threads = 1;  // tests share two cores
    params.eval_every = 1;
    params.checkpoint_every = 1;
    params.precision = WantedPrecision::fp32;
    return params;
}

std::vector<StepRow> rows_of(const fs::path& run) {
    RunLog log;
    RunTail tail(run, log);
    while (tail.poll()) {
    }
    RunLog::Cursor cursor;
    return log.read_since(cursor).rows;
}

bool whole(const RunFolder& run) {
    RunLog log;
    JobControl control;
    return run_recipe(run, log, control);
}

void stop_after(const RunFolder& run, int steps) {
    RunLog log;
    JobControl control;
    control.pause_after(steps);
    std::thread watcher([&] {
        while (!control.paused() && !control.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        control.stop();
    });
    run_recipe(run, log, control);
    control.stop();
    watcher.join();
}

}  // namespace

class DataFormsTest : public QObject {
    Q_OBJECT
    QTemporaryDir dir_;

    fs::path path(const std::string& name) const { return fs::path(dir_.path().toStdString()) / name; }
    RunFolder created(const char* name, const RunParams& params) const {
        return RunFolder::create(path(name), params, Json::object());
    }

  private slots:
    void initTestCase() {
        NEED_SHARED("models/stories260K");
        NEED_SHARED("data/sst2/train.tsv");
        QVERIFY(dir_.isValid());
    }

    void twoFilesAreTwoMetricsOfOneEvaluation() {
        write_file_atomically(path("few, but fine.tsv"), "sentence\tlabel\na fine film\t1\nan awful film\t0\n");
        RunParams params = small_recipe();
        params.teacher_steps = 2;
        params.eval_limit = 5;
        params.dev_data = shared_path("data/sst2/dev.tsv").string() + "," + path("few\\, but fine.tsv").string();
        const RunFolder run = created("two-files", params);
        QVERIFY(whole(run));
        const Results results = read_results(run.results_file());
        QCOMPARE(results.models.size(), std::size_t{1});
        const std::vector<Metric>& metrics = results.models[0].metrics;
        QCOMPARE(metrics.size(), std::size_t{4});
        QCOMPARE(metric_key(metrics[0]), std::string("accuracy@dev"));
        QCOMPARE(metrics[0].count, std::int64_t{5});
        QCOMPARE(metric_key(metrics[2]), std::string("accuracy@few, but fine"));
        QCOMPARE(metrics[2].count, std::int64_t{2});
        const std::vector<AnsweredItem> items = read_items(run.items_file());
        QCOMPARE(items.size(), std::size_t{7});
        QCOMPARE(items.front().data, std::string("dev"));
        QCOMPARE(items.back().data, std::string("few, but fine"));
        QVERIFY(!damage_of(run.results_file(), run.items_file()));
        QCOMPARE(changed_since_evaluation(run), std::string());
        // The curve and the confusion are the first file's: fifths, and five items.
        for (const StepRow& row : rows_of(run.path())) {
            const double fifths = 5 * row.dev["accuracy"];
            QVERIFY2(std::abs(fifths - std::round(fifths)) < 1e-9, std::to_string(fifths).c_str());
        }
        std::int64_t counted = 0;
        for (const auto& of_label : results.models[0].confusion)
            for (const std::int64_t cell : of_label) counted += cell;
        QCOMPARE(counted, std::int64_t{5});
    }

    // 1.5 epochs of 10 items, 4 a step: 3.75 steps, the last one completed.
    void epochsAreStepsThatAResumeKeeps() {
        RunParams params = small_recipe();
        params.teacher_epochs = 1.5;
        QCOMPARE(planned_lengths(params).size(), std::size_t{1});
        QCOMPARE(planned_lengths(params)[0].length.steps, std::int64_t{4});
        const RunFolder run = created("epochs", params);
        QVERIFY(whole(run));
        QCOMPARE(rows_of(run.path()).back().step, std::int64_t{4});
        QCOMPARE(planned_steps(run, Stage::teacher), std::int64_t{4});
        QCOMPARE(run.progress()[static_cast<std::size_t>(Stage::teacher)].steps, std::int64_t{4});

        const RunFolder stopped = created("epochs-stopped", params);
        stop_after(stopped, 2);
        QVERIFY(!stopped.finished());
        Json inputs = read_json(stopped.inputs_file());
        QCOMPARE(inputs["lengths"]["teacher"]["steps"].get<int>(), 4);
        QCOMPARE(inputs["lengths"]["teacher"]["items"].get<int>(), 10);
        inputs["lengths"]["teacher"]["steps"] = 3;  // whatever was worked out then
        write_json(stopped.inputs_file(), inputs);
        QVERIFY(whole(stopped));
        QCOMPARE(rows_of(stopped.path()).back().step, std::int64_t{3});
    }

    void aChatTeachesItsAnswersAndIsMeasuredByPerplexity() {
        const fs::path model = path("instruct");
        fs::create_directories(model);
        for (const auto& entry : fs::directory_iterator(shared_path("models/stories260K")))
            fs::copy_file(entry.path(), model / entry.path().filename());
        RunParams params = small_recipe();
        params.task = "chat";
        params.teacher = model.string();
        params.train_limit = 0;
        params.train_data = path("chats.jsonl").string();
        params.dev_data = params.train_data;
        write_file_atomically(
            params.train_data,
            "{\"messages\": [{\"role\": \"user\", \"content\": \"Who ran?\"}, {\"role\": \"assistant\", \"content\": "
            "\"The cat ran.\"}, {\"role\": \"user\", \"content\": \"Why?\"}, {\"role\": \"assistant\", \"content\": "
            "\"It saw a dog.\"}]}\n"
            "{\"instruction\": \"Who sat?\", \"input\": \"\", \"output\": \"The dog sat.\"}\n");
        bool refused = false;
        for (const Problem& problem : problems(params))
            refused |= problem.fatal && has(problem.text, "has no chat template");
        QVERIFY(refused);

        write_file_atomically(model / "chat_template.jinja",
                              "{% for m in messages %}{{ m.role + ': ' + m.content + '\\n' }}{% endfor %}"
                              "{% if add_generation_prompt %}{{ 'assistant:' }}{% endif %}");
        for (const Problem& problem : problems(params)) QVERIFY2(!problem.fatal, problem.text.c_str());
        JobControl control;
        const Task task = make_task(params);
        const EvaluationPlan plan{model, task, read_dev_examples(params, task), params.max_length, 1, {}, false};
        const Evaluation before = evaluate_by_training(plan, WantedPrecision::fp32, control);
        QCOMPARE(before.items, std::int64_t{3});  // answers
        params.teacher_epochs = 20;
        params.distillation = true;
        params.distill_steps = 2;
        params.gamma = 1;
        const RunFolder run = created("chat", params);
        QVERIFY(whole(run));
        const Results results = read_results(run.results_file());
        const ModelResult* const teacher = results.of(Stage::teacher);
        QVERIFY(teacher && results.of(Stage::distill));
        QCOMPARE(teacher->metrics.front().name, std::string("perplexity"));
        QCOMPARE(teacher->metrics.front().count, before.metrics.front().count);
        QVERIFY2(teacher->main_value() < before.metrics.front().value,
                 (std::to_string(teacher->main_value()) + " against " + std::to_string(before.metrics.front().value))
                     .c_str());
        const std::vector<StepRow> rows = rows_of(run.path());
        QVERIFY(std::isfinite(rows.front().dev["perplexity"]) && std::isfinite(rows.front().dev["loss"]));
        QVERIFY(std::abs(std::log(rows.front().dev["perplexity"]) - rows.front().dev["loss"]) < 1e-3);
    }
};

QTEST_GUILESS_MAIN(DataFormsTest)
#include "data_forms_test.moc"
