// SPDX-License-Identifier: GPL-3.0-or-later
// A run that an earlier version left stopped resumes, and its final figures come from whoever the program chose.
#include <QTemporaryDir>
#include <QTest>

#include "engine/run/results.h"
#include "engine/train/api/engine.h"
#include "tests/run_of_before.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class TestRunOfBefore : public QObject {
    Q_OBJECT
  private slots:
    void aStoppedRunGoesOnAndIsEvaluatedByWhatItIsHanded() {
        QTemporaryDir directory;
        const RunFolder run = run_of_before(directory.path().toStdString(), "paused");
        QVERIFY(!run.finished());
        RunLog log;
        JobControl control;
        std::vector<fs::path> asked;
        const Evaluator evaluator = [&](const EvaluationPlan& plan, JobControl&) {
            asked.push_back(plan.model);
            Evaluation evaluation;
            evaluation.items = std::ssize(plan.items);
            evaluation.metrics = {share_metric("accuracy", std::ssize(asked), evaluation.items)};
            for (const Example& item : plan.items)
                evaluation.results.push_back({item.line, item.label, 1, 0, false, {}});
            name_engine(evaluation, "cpu", "half");
            return evaluation;
        };
        // Stopped in its evaluation it has no results, and goes on with them.
        JobControl stopped;
        const Evaluator stopping = [](const EvaluationPlan&, JobControl& job) {
            job.stop();
            Evaluation evaluation;
            evaluation.complete = false;
            return evaluation;
        };
        QVERIFY(!run_recipe(run, log, stopped, stopping));
        QVERIFY(run.stage_done(Stage::distill));
        QVERIFY(!run.stage_done(Stage::evaluate));
        QVERIFY(run_recipe(run, log, control, evaluator));
        QVERIFY(run.finished());

        RunLog::Cursor cursor;
        std::vector<std::int64_t> steps;
        for (const StepRow& row : log.read_since(cursor).rows)
            if (row.stage == Stage::distill) steps.push_back(row.step);
        QCOMPARE(steps, (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(asked, (std::vector<fs::path>{run.path() / "teacher", run.path() / "student"}));
        const Results results = read_results(run.results_file());
        QCOMPARE(results.models.size(), std::size_t{2});
        QCOMPARE(results.of(Stage::teacher)->main_value(), 1.0 / 20);
        QCOMPARE(results.of(Stage::distill)->main_value(), 2.0 / 20);
        QCOMPARE(results.of(Stage::distill)->metrics[0].engine, std::string("cpu"));
        const std::vector<AnsweredItem> items = read_items(run.items_file());
        QCOMPARE(items.size(), std::size_t{40});
        QCOMPARE(items[20].row, std::string("BitDistill"));
        QCOMPARE(items[20].item, std::int64_t{2});  // line 1 is the heading
    }

    // Training may bring a weight there, so this is known when all stages are done; and one format makes a table.
    void aModelBeyond16BitsIsEvaluatedAsStoredAndSoAreTheOthers() {
        QTemporaryDir directory;
        const RunFolder run = run_of_before(directory.path().toStdString(), "paused");
        RunLog log;
        JobControl control;
        std::vector<std::pair<std::string, bool>> asked;
        std::string remedy = "Fetch it again";
        const Evaluator evaluator = [&](const EvaluationPlan& plan, JobControl&) {
            asked.emplace_back(plan.model.filename().string(), plan.as_stored);
            if (plan.model.filename() == "student" && !plan.as_stored)
                throw Error("holds values that F16 cannot hold", "model.norm", remedy);
            Evaluation evaluation;
            evaluation.items = std::ssize(plan.items);
            evaluation.metrics = {share_metric("accuracy", 3, evaluation.items)};
            for (const Example& item : plan.items)
                evaluation.results.push_back({item.line, item.label, 1, 0, false, {}});
            name_engine(evaluation, "cpu", plan.as_stored ? "as-stored" : "half");
            return evaluation;
        };
        using Asked = std::vector<std::pair<std::string, bool>>;
        QVERIFY_EXCEPTION_THROWN(run_recipe(run, log, control, evaluator), Error);  // for any other reason it ends
        QCOMPARE(asked, (Asked{{"teacher", false}, {"student", false}}));
        QVERIFY(!run.finished());
        asked.clear();
        remedy = "Open the model with its weights as they are stored (format as-stored)";
        JobControl again;
        QVERIFY(run_recipe(run, log, again, evaluator));
        QCOMPARE(asked, (Asked{{"teacher", false}, {"student", false}, {"teacher", true}, {"student", true}}));
        const Results results = read_results(run.results_file());
        QCOMPARE(results.models.size(), std::size_t{2});
        for (const ModelResult& row : results.models) QCOMPARE(row.metrics[0].format, std::string("as-stored"));
        QCOMPARE(read_items(run.items_file()).size(), std::size_t{40});
        RunLog::Cursor cursor;
        std::string said;
        for (const Event& event : log.read_since(cursor).events)
            if (event.severity == Severity::warning) said += event.text + "\n";
        QVERIFY2(said.find("model.norm holds values that F16 cannot hold.") != said.npos &&
                     said.find("one format for all rows") != said.npos,
                 said.c_str());
    }
};

QTEST_GUILESS_MAIN(TestRunOfBefore)
#include "run_of_before_test.moc"
