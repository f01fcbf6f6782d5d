// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison that window and command line share: what follows a run is kept in its results, and nothing is kept by
// halves.
#include "app/use/comparison.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <map>

#include "app/use/run_questions.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/run/results.h"
#include "engine/text/text_prompt.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"
#include "tests/spoiled_weights.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class CompareTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    static fs::path model() { return shared_path("models/stories260K"); }
    static ComparisonPlan planOf(const std::string& prompt) {
        ComparisonPlan plan;
        plan.models = {{"one", model(), {}}, {"another", model(), {}}};
        plan.prompt = [prompt](const Tokenizer& tokenizer) { return text_prompt(tokenizer, prompt); };
        plan.promptText = prompt;
        plan.threads = 1;
        return plan;
    }
    static Comparison comparisonOfFolders(const std::vector<fs::path>& folders) {
        Comparison comparison;
        for (const fs::path& folder : folders) {
            comparison.models.emplace_back();
            comparison.models.back().name = "x";
            comparison.models.back().folder = folder.string();
        }
        return comparison;
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

    void aRunsComparisonIsKeptBesideItsResults() {
        const RunFolder run = evaluatedRun("whole");
        JobControl control;
        QVERIFY(measureComparison(run, control));
        const Json results = read_json(run.results_file());
        QCOMPARE(results["models"].size(), std::size_t{2});
        QCOMPARE(read_results(run.results_file()).models[0].main_value(), 0.5);
        QVERIFY(!results.contains("duel"));
        const Json& compared = results["comparison"];
        QCOMPARE(compared["prompt"].get<std::string>(), firstQuestion(run).prompt);
        QCOMPARE(compared["models"].size(), std::size_t{2});
        QCOMPARE(compared["models"][1]["name"].get<std::string>(), std::string("BitDistill"));
        QVERIFY(compared["models"][0]["generation_tokens_per_second"]["median"].get<double>() > 0);
        // The same model twice writes the same.
        QVERIFY(!compared["models"][0]["text"].get<std::string>().empty());
        QCOMPARE(compared["models"][0]["text"].get<std::string>(), compared["models"][1]["text"].get<std::string>());
    }

    // A model beyond 16 bits was evaluated as it is stored: its speed is measured in the same format, and so is that of
    // the others. The window, which has no table to ask, finds out.
    void whatWasEvaluatedAsStoredIsComparedAsStored() {
        const fs::path wide = fs::path(folder_.path().toStdString()) / "wide";
        fs::copy(model(), wide, fs::copy_options::recursive);
        for (const auto& file : fs::directory_iterator(wide)) fs::permissions(file.path(), fs::perms::owner_all);
        spoil(wide, "model.layers.0.mlp.up_proj.weight", {3}, 7e4f);
        const RunFolder run = evaluatedRun("wide-run");
        Results results = read_results(run.results_file());
        for (ModelResult& row : results.models) {
            row.folder = wide.string();
            row.metrics.front().format = to_string(WeightFormat::as_stored);
        }
        write_results(run.results_file(), results);
        JobControl control;
        QVERIFY(measureComparison(run, control));
        for (const Json& one : read_json(run.results_file())["comparison"]["models"])
            QCOMPARE(one["format"].get<std::string>(), std::string("F32"));

        ComparisonPlan plan = planOf("Once");
        plan.models[1].folder = wide;
        QVERIFY(has(message_of([&] { openComparison(plan, control); }), "holds values that F16 cannot hold"));
        plan.mayWiden = true;
        const auto ready = openComparison(plan, control);
        QVERIFY(ready.has_value());
        for (const ModelToCompare& one : ready->models) QCOMPARE(one.model->format(), std::string("F32"));
        QVERIFY2(has(ready->notes().front(), "up_proj.weight holds values that F16 cannot hold. So all models"),
                 ready->notes().front().c_str());
    }

    void aStoppedComparisonLeavesTheResultsAsTheyWere() {
        const RunFolder run = evaluatedRun("stopped");
        const std::string before = read_file(run.results_file());
        JobControl control;
        control.stop();
        QVERIFY(!measureComparison(run, control));
        QCOMPARE(read_file(run.results_file()), before);
    }

    // What the window measures is kept in the same place and under the same names as what the command line measures.
    void aComparisonOfTheRunsModelsIsKeptUnderTheNamesOfItsRows() {
        const RunFolder run = evaluatedRun("named");
        JobControl control;
        ComparisonPlan plan = planOf("Once");
        plan.models = {{"Teacher of named", model(), {}}, {"Teacher of named in 8 bits", model(), WeightFormat::q8}};
        plan.tokens = 4;
        plan.repeats = 1;
        const auto ready = openComparison(plan, control);
        QVERIFY(ready.has_value());
        QVERIFY(keepComparison(run, runComparison(*ready, control)));
        const Json kept = read_json(run.results_file())["comparison"];
        QCOMPARE(kept["prompt"].get<std::string>(), std::string("Once"));
        QCOMPARE(kept["models"][0]["name"].get<std::string>(), std::string("FP16-SFT"));
        QVERIFY2(kept["models"][1]["name"] != kept["models"][0]["name"], "fewer bits must not pass for the row itself");
        QCOMPARE(kept["models"][0]["pieces"].size(), std::size_t{4});
        QCOMPARE(kept["models"][0]["token_seconds"].size(), std::size_t{4});
        std::string text;
        for (const Json& piece : kept["models"][0]["pieces"]) text += piece.get<std::string>();
        QCOMPARE(text, kept["models"][0]["text"].get<std::string>());
    }

    // Once more, with the drafts of another: the same text, and never the row itself.
    void aModelWithDraftsWritesItsTextAndIsKeptBesideItself() {
        const RunFolder run = evaluatedRun("drafted");
        JobControl control;
        ComparisonPlan plan = planOf("Once upon a time");
        plan.models = {{"teacher", model(), {}}, {"with drafts", model(), {}, model()}};
        plan.tokens = 40;
        plan.repeats = 1;
        plan.seconds = 0;
        const auto ready = openComparison(plan, control);
        QVERIFY(ready.has_value());
        QVERIFY(ready->models[1].model == ready->models[0].model);  // it stands in memory once
        QVERIFY(ready->models[1].draft && ready->models[1].file_bytes == 2 * ready->models[0].file_bytes);
        const Comparison comparison = runComparison(*ready, control);
        const ComparedModel &plain = comparison.models[0], &drafted = comparison.models[1];
        QVERIFY(drafted.ids == plain.ids && drafted.text == plain.text);
        QVERIFY(plain.draft.empty() && plain.drafts.checks == 0);
        QCOMPARE(drafted.draft, model().string());
        QVERIFY(drafted.drafts.checks > 0 && drafted.drafts.drafted > 0);
        QCOMPARE(drafted.drafts.accepted, drafted.drafts.drafted);  // a draft of its own
        const std::vector<AgreedToken>& tokens = comparison.agreements[0].tokens;
        QCOMPARE(tokens.size(), plain.ids.size());
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            QVERIFY(tokens[i].same && tokens[i].choice == plain.ids[i]);
            QVERIFY(!tokens[i].choice_text.empty());
            QVERIFY(tokens[i].written_first > 0 && tokens[i].written_first <= 1);
        }
        QVERIFY(drafted.size.total() == 2 * plain.size.total() && drafted.cache_bytes > plain.cache_bytes);
        QVERIFY(keepComparison(run, comparison));
        const Comparison kept = *keptComparison(run);
        QCOMPARE(kept.models[0].name, std::string("FP16-SFT"));
        QCOMPARE(kept.models[1].name, std::string("FP16-SFT with drafts"));
        QCOMPARE(kept.models[1].drafts.accepted, drafted.drafts.accepted);
        QCOMPARE(kept.models[1].drafts.checks, drafted.drafts.checks);
        QVERIFY2(!comparisonOf(kept, {model(), model()}, run.path()), "it is no second model");

        plan.models[1].draft = shared_path("tokenizers/llama2");
        QVERIFY(has(message_of([&] { openComparison(plan, control); }), "has another vocabulary: token "));
    }

    void aComparisonOfOtherModelsOrHalfAComparisonIsNotKept() {
        const RunFolder run = evaluatedRun("foreign");
        const std::string before = read_file(run.results_file());
        const auto record = [](const fs::path& folder, bool complete) {
            Comparison comparison = comparisonOfFolders({folder});
            comparison.complete = complete;
            return comparison;
        };
        QVERIFY(!keepComparison(run, record(shared_path("models/tiny-qwen3"), true)));
        QVERIFY(!keepComparison(run, record(model(), false)));
        QCOMPARE(read_file(run.results_file()), before);
        QVERIFY(keepComparison(run, record(model(), true)));
    }

    // The end of the text and what follows are ids of no text: each stands as the file spells it.
    void allOfAFixedLengthIsVisible() {
        JobControl control;
        ComparisonPlan plan = planOf("Once upon a time");
        plan.tokens = 6;
        plan.repeats = 1;
        plan.seconds = 0;
        const auto write = [&](bool fixed) {
            plan.fixedLength = fixed;
            auto ready = openComparison(plan, control);
            // The third token that it writes ends its text.
            CpuSession session(ready->models[0].model);
            int id = *session.prefill_greedy(ready->models[0].prompt);
            for (int step = 0; step < 2; ++step) id = session.decode_greedy(id);
            for (std::size_t i = 0; i < 2; ++i) {
                ready->tokenizers[i]->add_end(id);
                ready->models[i].end_ids = ready->tokenizers[i]->end_ids;
            }
            std::string shown, past;
            int most = 0;
            double speed = 0;
            Comparison comparison = runComparison(*ready, control, [&](const ComparedText& text) {
                if (text.model != 0) return;
                (text.pastEnd ? past : shown) += text.added;
                most = std::max(most, text.tokens);
                // Its first token comes with the prompt.
                if (text.tokens > 0) QCOMPARE(text.speed > 0, text.tokens > 1);
                if (text.tokens > 0) speed = text.speed;
            });
            const ComparedModel& one = comparison.models[0];
            [&] {
                QCOMPARE(shown, one.text);
                QCOMPARE(past, one.text_after_end);
                if (fixed) {
                    QCOMPARE(most, 6);
                    // One writing: what is said while it writes comes to what is measured.
                    QVERIFY(std::abs(speed / one.generation_tokens_per_second.median - 1) < 1e-6);
                }
                QCOMPARE(one.ended_by, TextEnd::end_of_text);
                QCOMPARE(one.text_tokens, 3);
                QCOMPARE(one.pieces.size(), one.ids.size());
            }();
            return one;
        };
        const ComparedModel whole = write(false), fixed = write(true);
        QVERIFY(whole.text_after_end.empty());
        QCOMPARE(fixed.text, whole.text);
        QCOMPARE(fixed.ids.size(), std::size_t{6});
        QCOMPARE(fixed.pieces[2] + fixed.pieces[3] + fixed.pieces[4] + fixed.pieces[5], fixed.text_after_end);
        for (std::size_t piece = 2; piece < 6; ++piece) QVERIFY(!fixed.pieces[piece].empty());
    }

    // An id without text of its own, "</s>" first of all, is no blank.
    void anEndTokenIsSpelledOut() {
        const auto tokenizer = open_tokenizer(model());
        QCOMPARE(spelledToken(*tokenizer, *tokenizer->eos_id), std::string("</s>"));
        QCOMPARE(spelledToken(*tokenizer, tokenizer->vocab_size() + 7),
                 "[token " + std::to_string(tokenizer->vocab_size() + 7) + "]");
    }

    void aKeptComparisonIsFoundForTheModelsThatAreChosen() {
        const fs::path other = shared_path("models/tiny-qwen3"), third = shared_path("models/tiny-llama");
        Comparison comparison = comparisonOfFolders({model(), other, third});
        comparison.agreements.resize(2);
        comparison.agreements[0].same_arg_max = 0.1;
        comparison.agreements[1].same_arg_max = 0.2;
        const auto pair = comparisonOf(comparison, {model(), third}, folder_.path().toStdString());
        QVERIFY(pair.has_value());
        QCOMPARE(pair->models.size(), std::size_t{2});
        QCOMPARE(pair->agreements[0].same_arg_max, 0.2);
        QVERIFY2(!comparisonOf(comparison, {other, third}, {}), "agreement is measured against the first");
        QVERIFY(!comparisonOf(comparison, {model(), shared_path("models/tiny-qwen3-student")}, {}));
        QVERIFY(!comparisonOf(Comparison(), {model(), third}, {}));
    }

    // A comparison of two of a run's three models: the third row of the table keeps its speed.
    void aRowThatAComparisonLeavesOutKeepsItsSpeed() {
        const RunFolder run = evaluatedRun("three");
        Json results = read_json(run.results_file());
        results["models"] = Json::array();
        for (const char* row : {"teacher", "bitnet-sft", "student"}) {
            fs::create_directories(run.path() / row);
            results["models"].push_back({{"row", row}, {"folder", row}});
        }
        write_json(run.results_file(), results);
        const auto record = [&](const std::vector<const char*>& names, int threads, double speed) {
            std::vector<fs::path> folders;
            for (const char* name : names) folders.push_back(run.path() / name);
            Comparison comparison = comparisonOfFolders(folders);
            comparison.cpu = "a";
            for (ComparedModel& one : comparison.models) {
                one.threads = threads;
                one.generation_tokens_per_second.median = speed;
            }
            return comparison;
        };
        const auto speeds = [&] {
            std::map<std::string, double> all;
            const std::optional<Comparison> now = keptComparison(run);
            for (const ComparedModel& model : now->models) all[model.name] = model.generation_tokens_per_second.median;
            return all;
        };
        QVERIFY(keepComparison(run, record({"teacher", "bitnet-sft", "student"}, 2, 10)));
        QVERIFY(keepComparison(run, record({"teacher", "student"}, 2, 20)));
        QCOMPARE(speeds(), (std::map<std::string, double>{{"teacher", 20}, {"bitnet-sft", 10}, {"student", 20}}));
        // It wrote to another prompt, so it is no part of this comparison.
        const Comparison kept = *keptComparison(run);
        QVERIFY(!comparisonOf(kept, {run.path() / "teacher", run.path() / "bitnet-sft"}, run.path()));
        QVERIFY(comparisonOf(kept, {run.path() / "teacher", run.path() / "student"}, run.path()).has_value());
        // With another number of threads its speed does not belong beside the others.
        QVERIFY(keepComparison(run, record({"teacher", "student"}, 1, 5)));
        QCOMPARE(speeds(), (std::map<std::string, double>{{"teacher", 5}, {"student", 5}}));
    }

    void aComparisonIsFoundAgainWhenTheRunHasMoved() {
        const RunFolder run = evaluatedRun("here");
        fs::create_directories(run.path() / "student");
        write_json(run.results_file(), {{"models", {{{"row", "BitDistill"}, {"folder", "student"}}}}});
        QVERIFY(keepComparison(run, comparisonOfFolders({run.path() / "student"})));
        const fs::path moved = run.path().parent_path() / "there";
        fs::rename(run.path(), moved);
        QVERIFY(comparisonOf(*keptComparison(RunFolder::open(moved)), {moved / "student"}, moved).has_value());
    }

    void noMoreTokensArePlannedThanTheModelHasRoomFor() {
        ComparisonPlan plan = planOf("Once upon a time");
        plan.tokens = 1'000'000;
        JobControl control;
        std::vector<std::size_t> begun;
        const auto ready = openComparison(plan, control, [&](std::size_t which, double share) {
            if (share == 0) begun.push_back(which);
        });
        QVERIFY(ready.has_value());
        const ModelToCompare& one = ready->models.front();
        QVERIFY(one.model->config().max_positions > 0);
        QCOMPARE(ready->options.generate.max_tokens + std::ssize(one.prompt), one.model->config().max_positions);
        QVERIFY(std::find(begun.begin(), begun.end(), std::size_t{1}) != begun.end());
    }

    void whatCannotBeComparedIsSaidByName() {
        JobControl control;
        ComparisonPlan plan = planOf("Once");
        plan.models[1].folder = folder_.filePath(QStringLiteral("nothing")).toStdString();
        try {
            (void)openComparison(plan, control);
            QFAIL("a folder that is not there was opened");
        } catch (const Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(QStringLiteral("nothing")), error.what());
        }
        const RunFolder run = evaluatedRun("broken");
        write_json(run.results_file(), {{"models", "none"}});
        try {
            (void)measureComparison(run, control);
            QFAIL("results without rows were taken");
        } catch (const Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(QStringLiteral("results.json")), error.what());
        }
    }
};

QTEST_GUILESS_MAIN(CompareTest)
#include "comparison_test.moc"
