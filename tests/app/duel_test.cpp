// SPDX-License-Identifier: GPL-3.0-or-later
// The duel that window and command line share: what follows a run is kept in its results, and nothing is kept by
// halves.
#include "app/duel.h"

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/error.h"
#include "engine/core/json_file.h"
#include "engine/text/text_prompt.h"
#include "tests/shared_data.h"

using namespace bitdistill;

class DuelTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    static fs::path model() { return shared_path("models/stories260K"); }
    static DuelPlan planOf(const std::string& prompt) {
        DuelPlan plan;
        plan.models = {{"one", model()}, {"another", model()}};
        plan.prompt = [prompt](const Tokenizer& tokenizer) { return text_prompt(tokenizer, prompt); };
        plan.threads = 1;
        return plan;
    }
    // An evaluated run whose table has two rows, the same model in both.
    RunFolder evaluatedRun(const char* name) const {
        RunParams params;
        params.teacher = model().string();
        params.task = "sst2";
        params.train_data = params.dev_data = shared_path("data/sst2/dev.tsv").string();
        params.max_length = 64;
        params.threads = 1;
        const RunFolder run = RunFolder::create(fs::path(folder_.path().toStdString()) / name, params, Json::object());
        const auto row = [](const char* label) {
            return Json{{"row", label}, {"folder", model().string()}, {"accuracy", 0.5}};
        };
        write_json(run.results_file(), {{"task", "sst2"}, {"models", {row("FP16-SFT"), row("BitDistill")}}});
        return run;
    }

  private slots:
    void initTestCase() { NEED_SHARED("models/stories260K"); }

    void aRunsDuelIsKeptBesideItsResults() {
        const RunFolder run = evaluatedRun("whole");
        JobControl control;
        QVERIFY(measureDuel(run, control));
        const Json results = read_json(run.results_file());
        QCOMPARE(results["models"].size(), std::size_t{2});
        QCOMPARE(results["models"][0]["accuracy"].get<double>(), 0.5);
        const Json& duel = results["duel"];
        QCOMPARE(duel["prompt"].get<std::string>(), duelPrompt(run));
        QCOMPARE(duel["models"].size(), std::size_t{2});
        QCOMPARE(duel["models"][1]["name"].get<std::string>(), std::string("BitDistill"));
        QVERIFY(duel["models"][0]["generation_tokens_per_second"]["median"].get<double>() > 0);
        // The same model twice writes the same.
        QVERIFY(!duel["models"][0]["text"].get<std::string>().empty());
        QCOMPARE(duel["models"][0]["text"].get<std::string>(), duel["models"][1]["text"].get<std::string>());
    }

    void aStoppedDuelLeavesTheResultsAsTheyWere() {
        const RunFolder run = evaluatedRun("stopped");
        const std::string before = read_file(run.results_file());
        JobControl control;
        control.stop();
        QVERIFY(!measureDuel(run, control));
        QCOMPARE(read_file(run.results_file()), before);
    }

    void noMoreTokensArePlannedThanTheModelHasRoomFor() {
        DuelPlan plan = planOf("Once upon a time");
        plan.tokens = 1'000'000;
        JobControl control;
        std::vector<std::size_t> begun;
        const auto duel = openDuel(plan, control, [&](std::size_t which, double share) {
            if (share == 0) begun.push_back(which);
        });
        QVERIFY(duel.has_value());
        const Contender& one = duel->contenders.front();
        QVERIFY(one.model->config().max_positions > 0);
        QCOMPARE(duel->options.generate.max_tokens + std::ssize(one.prompt), one.model->config().max_positions);
        QVERIFY(std::find(begun.begin(), begun.end(), std::size_t{1}) != begun.end());
    }

    void whatCannotDuelIsSaidByName() {
        JobControl control;
        DuelPlan plan = planOf("Once");
        plan.models[1].folder = folder_.filePath(QStringLiteral("nothing")).toStdString();
        try {
            (void)openDuel(plan, control);
            QFAIL("a folder that is not there was opened");
        } catch (const Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(QStringLiteral("nothing")), error.what());
        }
        const RunFolder run = evaluatedRun("broken");
        write_json(run.results_file(), {{"models", "none"}});
        try {
            (void)measureDuel(run, control);
            QFAIL("results without rows were taken");
        } catch (const Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(QStringLiteral("results.json")), error.what());
        }
    }
};

QTEST_GUILESS_MAIN(DuelTest)
#include "duel_test.moc"
