// SPDX-License-Identifier: GPL-3.0-or-later
// The duel that window and command line share: what follows a run is kept in its results, and nothing is kept by
// halves.
#include "app/use/duel.h"

#include <QTemporaryDir>
#include <QtTest>
#include <map>

#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/text/text_prompt.h"
#include "tests/shared_data.h"

using namespace bitdistill;

class DuelTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    static fs::path model() { return shared_path("models/stories260K"); }
    static DuelPlan planOf(const std::string& prompt) {
        DuelPlan plan;
        plan.models = {{"one", model(), {}}, {"another", model(), {}}};
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

    // What the window measures is kept in the same place and under the same names as what the command line measures.
    void aDuelOfTheRunsModelsIsKeptUnderTheNamesOfItsRows() {
        const RunFolder run = evaluatedRun("named");
        JobControl control;
        DuelPlan plan = planOf("Once");
        plan.models = {{"Teacher of named", model(), {}}, {"Teacher of named in 8 bits", model(), WeightFormat::q8}};
        plan.tokens = 4;
        plan.repeats = 1;
        const auto duel = openDuel(plan, control);
        QVERIFY(duel.has_value());
        const Comparison comparison = compare(duel->contenders, duel->options, &control);
        const Json record = duelRecord(*duel, comparison, "Once");
        QVERIFY(keepDuel(run, record));
        const Json kept = read_json(run.results_file())["duel"];
        QCOMPARE(kept["prompt"].get<std::string>(), std::string("Once"));
        QCOMPARE(kept["models"][0]["name"].get<std::string>(), std::string("FP16-SFT"));
        QVERIFY2(kept["models"][1]["name"] != kept["models"][0]["name"], "fewer bits must not pass for the row itself");
        QCOMPARE(kept["models"][0]["pieces"].size(), std::size_t{4});
        QCOMPARE(kept["models"][0]["token_seconds"].size(), std::size_t{4});
        std::string text;
        for (const Json& piece : kept["models"][0]["pieces"]) text += piece.get<std::string>();
        QCOMPARE(text, kept["models"][0]["text"].get<std::string>());
    }

    void aDuelOfOtherModelsOrHalfADuelIsNotKept() {
        const RunFolder run = evaluatedRun("foreign");
        const std::string before = read_file(run.results_file());
        const auto record = [](const fs::path& folder, bool complete) {
            return Json{{"complete", complete}, {"models", {{{"name", "x"}, {"folder", folder.string()}}}}};
        };
        QVERIFY(!keepDuel(run, record(shared_path("models/tiny-qwen3"), true)));
        QVERIFY(!keepDuel(run, record(model(), false)));
        QCOMPARE(read_file(run.results_file()), before);
        QVERIFY(keepDuel(run, record(model(), true)));
    }

    void aKeptDuelIsFoundForTheModelsThatAreChosen() {
        const fs::path other = shared_path("models/tiny-qwen3"), third = shared_path("models/tiny-llama");
        Json record{{"agreement", {{{"same_arg_max", 0.1}}, {{"same_arg_max", 0.2}}}}, {"models", Json::array()}};
        for (const fs::path& folder : {model(), other, third})
            record["models"].push_back({{"folder", folder.string()}});
        const auto pair = duelOf(record, {model(), third}, folder_.path().toStdString());
        QVERIFY(pair.has_value());
        QCOMPARE((*pair)["models"].size(), std::size_t{2});
        QCOMPARE((*pair)["agreement"][0]["same_arg_max"].get<double>(), 0.2);
        QVERIFY2(!duelOf(record, {other, third}, {}), "agreement is measured against the first");
        QVERIFY(!duelOf(record, {model(), shared_path("models/tiny-qwen3-student")}, {}));
        for (const Json& wrong : {Json(), Json("duel"), Json{{"models", 3}}, Json{{"models", {1, 2}}}})
            QVERIFY(!duelOf(wrong, {model(), third}, {}));
    }

    // A duel of two of a run's three models: the third row of the table keeps its speed.
    void aRowThatADuelLeavesOutKeepsItsSpeed() {
        const RunFolder run = evaluatedRun("three");
        Json results = read_json(run.results_file());
        results["models"] = Json::array();
        for (const char* row : {"teacher", "bitnet-sft", "student"}) {
            fs::create_directories(run.path() / row);
            results["models"].push_back({{"row", row}, {"folder", row}});
        }
        write_json(run.results_file(), results);
        const auto record = [&](const std::vector<const char*>& names, int threads, double speed) {
            Json duel{{"complete", true}, {"cpu", "a"}, {"models", Json::array()}, {"agreement", Json::array()}};
            for (const char* name : names)
                duel["models"].push_back({{"name", "x"},
                                          {"folder", (run.path() / name).string()},
                                          {"threads", threads},
                                          {"generation_tokens_per_second", {{"median", speed}}}});
            return duel;
        };
        const auto speeds = [&] {
            std::map<std::string, double> all;
            const Json now = read_json(run.results_file());
            for (const Json& model : now["duel"]["models"])
                all[model["name"]] = model["generation_tokens_per_second"]["median"];
            return all;
        };
        QVERIFY(keepDuel(run, record({"teacher", "bitnet-sft", "student"}, 2, 10)));
        QVERIFY(keepDuel(run, record({"teacher", "student"}, 2, 20)));
        QCOMPARE(speeds(), (std::map<std::string, double>{{"teacher", 20}, {"bitnet-sft", 10}, {"student", 20}}));
        // It wrote to another prompt, so it is no part of this duel.
        const Json kept = read_json(run.results_file())["duel"];
        QVERIFY(!duelOf(kept, {run.path() / "teacher", run.path() / "bitnet-sft"}, run.path()));
        QVERIFY(duelOf(kept, {run.path() / "teacher", run.path() / "student"}, run.path()).has_value());
        // With another number of threads its speed does not belong beside the others.
        QVERIFY(keepDuel(run, record({"teacher", "student"}, 1, 5)));
        QCOMPARE(speeds(), (std::map<std::string, double>{{"teacher", 5}, {"student", 5}}));
    }

    void aDuelIsFoundAgainWhenTheRunHasMoved() {
        const RunFolder run = evaluatedRun("here");
        fs::create_directories(run.path() / "student");
        write_json(run.results_file(), {{"models", {{{"row", "BitDistill"}, {"folder", "student"}}}}});
        const std::string folder = (run.path() / "student").string();
        QVERIFY(keepDuel(run, {{"complete", true}, {"models", {{{"name", "x"}, {"folder", folder}}}}}));
        const fs::path moved = run.path().parent_path() / "there";
        fs::rename(run.path(), moved);
        QVERIFY(duelOf(read_json(moved / "results.json")["duel"], {moved / "student"}, moved).has_value());
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
