// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy: what counts as right, in which order results come, and what happens when the engine stops or fails.
#include "engine/text/evaluation.h"

#include <QtTest>
#include <cmath>

#include "tests/text/text_fixtures.h"

using namespace bitdistill;

class EvaluationTest : public QObject {
    Q_OBJECT
    TestFolder folder_;
    std::unique_ptr<Tokenizer> tokenizer_;
    Task task_;
    std::vector<Example> items_;

    // Believes in class 1 as often as the prompt has an "x": 0, 1 or 2 times in the items below.
    static std::vector<Scores> count_x(std::span<const ScoringItem> items) {
        std::vector<Scores> scores;
        for (const ScoringItem& item : items) {
            const double x = static_cast<double>(std::count(item.prompt.begin(), item.prompt.end(), int('x')));
            scores.push_back({{-1.0, -2.0 + x}, {x == 0, x == 2}});
        }
        return scores;
    }

  private slots:
    void initTestCase() {
        folder_.write("tokenizer.json", tiny_byte_level());
        folder_.write("tokenizer_config.json", Json{{"eos_token", "<|end|>"}});
        tokenizer_ = open_tokenizer(folder_.path());
        RunParams params;
        params.task = "own";
        params.prompt_template = "{t}?";
        params.answers = "n=no,y=yes";
        task_ = make_task(params);
        const auto path =
            folder_.write("d.tsv", std::string("t\tlabel\nxx\ty\naxxa\tn\nx\tn\nnone at all\tn\nnone\ty\n"));
        items_ = read_examples(path, task_);
    }

    void countsAreWhatTheScoresSay() {
        const Evaluation e = evaluate(*tokenizer_, task_, items_, 100, &count_x, 2);
        QVERIFY(e.complete);
        QCOMPARE(e.items, std::int64_t{5});
        // "x" ties at -1: the first class wins a tie.
        QCOMPARE(e.metrics.front().name, std::string("accuracy"));
        QCOMPARE(metric_value(e.metrics, "accuracy"), 0.6);
        QCOMPARE(metric_value(e.metrics, "exact_match"), 0.4);
        for (const Metric& metric : e.metrics) QCOMPARE(metric.count, std::int64_t{5});
        QCOMPARE(e.confusion, (std::vector<std::vector<std::int64_t>>{{2, 1}, {1, 1}}));
        QCOMPARE(e.results.size(), std::size_t{5});
        for (std::size_t i = 0; i < e.results.size(); ++i) QCOMPARE(e.results[i].line, i + 2);
        QCOMPARE(e.results[0].margin, 1.0);
        QCOMPARE(e.results[1].margin, -1.0);
        QCOMPARE(e.results[1].scores, (std::vector<double>{-1.0, 0.0}));
        QCOMPARE(to_json(e).at("accuracy").get<double>(), 0.6);
        QCOMPARE(to_json(e).at("correct").get<int>(), 3);
        QCOMPARE(to_json(e).at("exact_matches").get<int>(), 2);
    }

    void theScorerSeesPromptsAndTheWordsOfAnswers() {
        std::size_t largest = 0;
        evaluate(
            *tokenizer_, task_, items_, 100,
            [&](std::span<const ScoringItem> items) {
                largest = std::max(largest, items.size());
                for (const ScoringItem& item : items) {
                    [&] {
                        QVERIFY(!item.prompt.empty() && item.prompt.back() == '?');
                        // Without the end of the text: nobody taught an untuned model to end there.
                        QCOMPARE(*item.answers, (std::vector<std::vector<int>>{{' ', 'n', 'o'}, {' ', 'y', 'e', 's'}}));
                    }();
                }
                return count_x(items);
            },
            2);
        QCOMPARE(largest, std::size_t{2});
    }

    void theEndCountsWhereOneAnswerBeginsAnother() {
        Task task = task_;
        task.answers = {" no", " nobody"};
        QCOMPARE(TaskEncoder(*tokenizer_, task).answers(items_[0]),
                 (std::vector<std::vector<int>>{{' ', 'n', 'o', 256}, {' ', 'n', 'o', 'b', 'o', 'd', 'y', 256}}));
    }

    void promptsThatWereCutAreCounted() {
        // "none at all?" has 12 tokens, 4 are kept for the answer and its end.
        const auto room = std::int64_t{5};
        const Evaluation whole = evaluate(*tokenizer_, task_, items_, 12 + room, &count_x),
                         cut = evaluate(*tokenizer_, task_, items_, 11 + room, &count_x);
        QCOMPARE(whole.cut_prompts, std::int64_t{0});
        QVERIFY(whole.notes.empty());
        QCOMPARE(cut.cut_prompts, std::int64_t{1});
        QCOMPARE(cut.notes.front(), std::string("1 of 5 prompts were cut to max_length, 16 tokens"));
        QCOMPARE(to_json(cut).at("cut_prompts").get<int>(), 1);
    }

    void eachFileHasItsFiguresAndTheFirstItsConfusion() {
        std::vector<Example> items = items_;
        for (std::size_t i = 3; i < items.size(); ++i) items[i].data = 1;
        Evaluation e = evaluate(*tokenizer_, task_, items, 100, &count_x, 2);
        name_engine(e, "cpu", "half");
        part_by_data(e, task_, {"matched", "mismatched"});
        QCOMPARE(e.metrics.size(), std::size_t{4});
        QCOMPARE(metric_key(e.metrics[0]), std::string("accuracy@matched"));
        QCOMPARE(metric_key(e.metrics[2]), std::string("accuracy@mismatched"));
        QCOMPARE(e.metrics[0].value, 2.0 / 3);
        QCOMPARE(e.metrics[0].count, std::int64_t{3});
        QCOMPARE(e.metrics[2].value, 0.5);
        QCOMPARE(e.metrics[2].count, std::int64_t{2});
        QCOMPARE(e.metrics[2].engine, std::string("cpu"));
        QCOMPARE(e.metrics[2].format, std::string("half"));
        QCOMPARE(e.confusion, (std::vector<std::vector<std::int64_t>>{{1, 1}, {0, 1}}));
        QCOMPARE(e.items, std::int64_t{5});
        const Json json = to_json(e);
        QCOMPARE(json.at("accuracy").get<double>(), 2.0 / 3);
        QCOMPARE(json.at("accuracy@mismatched").get<double>(), 0.5);
        QCOMPARE(json.at("correct").get<int>(), 2);
        QCOMPARE(json.at("metrics")[2].at("data").get<std::string>(), std::string("mismatched"));
        Evaluation one = evaluate(*tokenizer_, task_, items_, 100, &count_x, 2);
        part_by_data(one, task_, {""});
        QCOMPARE(metric_key(one.metrics[0]), std::string("accuracy"));
    }

    void aStopLeavesWhatWasDone() {
        int calls = 0;
        const Evaluation e = evaluate(
            *tokenizer_, task_, items_, 100,
            [&](std::span<const ScoringItem> items) { return ++calls > 1 ? std::vector<Scores>() : count_x(items); },
            2);
        QVERIFY(!e.complete);
        QCOMPARE(e.items, std::int64_t{2});
        QCOMPARE(e.results.size(), std::size_t{2});
        QVERIFY(evaluate(*tokenizer_, task_, {}, 100, &count_x, 2).complete);
    }

    void aTextIsScoredAgainstItsReferenceAndWritten() {
        const Task task{.name = "write",
                        .kind = TaskKind::generate,
                        .columns = {"t"},
                        .target_column = "s",
                        .prompt_template = "{t}?",
                        .max_new_tokens = 3,
                        .metrics = {"exact_match", "loss", "perplexity", "rouge1", "bleu", "avg"}};
        const std::vector<Example> items = read_examples(
            folder_.write("g.jsonl", std::string("{\"t\":\"ab\",\"s\":\"no\"}\n{\"t\":\"x\",\"s\":\"y\"}\n")), task);
        // Every token costs half a nat; only the first reference is what greedy decoding writes.
        const Scorer scorer = [](std::span<const ScoringItem> batch) {
            std::vector<Scores> scores;
            for (const ScoringItem& item : batch)
                scores.push_back(
                    {{-0.5 * static_cast<double>(item.answers->front().size())}, {item.prompt.size() == 3}});
            return scores;
        };
        const Writer writer = [&](std::span<const ScoringItem> all, const OnWritten& on_written) {
            const std::vector<Scores> scores = scorer(all);
            for (std::size_t i = all.size(); i-- > 0;)  // in any order
                on_written(i, {scores[i], all[i].prompt.size() == 3 ? "no" : "yes"});
            return true;
        };
        const Scorer nobody = [](std::span<const ScoringItem>) { return std::vector<Scores>{}; };
        const Evaluation e = evaluate(*tokenizer_, task, items, 100, nobody, 32, writer);
        QVERIFY(e.complete && e.confusion.empty() && e.notes.empty());
        QCOMPARE(e.metrics.size(), std::size_t{6});
        QCOMPARE(e.metrics[0].name, std::string("exact_match"));
        QCOMPARE(e.metrics[0].value, 0.5);
        QCOMPARE(e.metrics[0].count, std::int64_t{2});
        QCOMPARE(metric_value(e.metrics, "loss"), 0.5);
        QCOMPARE(e.metrics[1].count, std::int64_t{7});  // " no" and its end, " y" and its end
        QCOMPARE(metric_value(e.metrics, "perplexity"), std::exp(0.5));
        QCOMPARE(metric_value(e.metrics, "rouge1"), 50.0);
        QCOMPARE(metric_value(e.metrics, "bleu"), 0.0);  // nobody wrote four words
        QCOMPARE(metric_value(e.metrics, "avg"), 30.0);  // BLEU and ROUGE-2 are 0, the other three 50
        for (const char* name : {"rouge1", "bleu", "avg"}) {
            const Metric* metric = find_metric(e.metrics, name);
            QCOMPARE(metric->count, std::int64_t{2});
            QVERIFY(metric->low <= metric->value && metric->value <= metric->high);
        }
        QVERIFY(find_metric(e.metrics, "rouge1")->low >= 0 && find_metric(e.metrics, "rouge1")->high <= 100);
        QCOMPARE(e.results[0].written, std::string("no"));
        QCOMPARE(e.results[1].written, std::string("yes"));
        QCOMPARE(e.results[0].rouge_l, 100.0);
        QCOMPARE(e.results[1].rouge_l, 0.0);
        QVERIFY(e.results[0].exact_match && !e.results[1].exact_match);
        QCOMPARE(to_json(e).at("exact_matches").get<int>(), 1);
        QCOMPARE(to_json(e).at("rouge1").get<double>(), 50.0);
        QVERIFY(!to_json(e).contains("accuracy"));
        // Without a writer references are scored, and what needs a text is left out.
        const Evaluation scored = evaluate(*tokenizer_, task, items, 100, scorer);
        QVERIFY(scored.results[0].written.empty() && std::isnan(scored.results[0].rouge_l));
        QCOMPARE(scored.metrics.size(), std::size_t{3});
        QCOMPARE(scored.metrics[0].value, 0.5);  // of its reference greedy decoding would write every token
        QVERIFY(says(scored.notes.front(), {"writes no texts"}));
        const Evaluation stopped = evaluate(*tokenizer_, task, items, 100, nobody, 32,
                                            [&](std::span<const ScoringItem> all, const OnWritten& on_written) {
                                                on_written(0, {scorer(all)[0], "no"});
                                                return false;
                                            });
        QVERIFY(!stopped.complete);
        QCOMPARE(stopped.items, std::int64_t{1});
        QVERIFY(says(message_of([&] {
                         evaluate(*tokenizer_, task, items, 100, nobody, 32,
                                  [](std::span<const ScoringItem>, const OnWritten&) { return true; });
                     }),
                     {"0 of 2 texts"}));
        QVERIFY(evaluate(*tokenizer_, task, {}, 100, nobody, 32, writer).complete);
        Task unknown = task;
        unknown.metrics = {"rouge"};
        QVERIFY(says(message_of([&] { evaluate(*tokenizer_, unknown, items, 100, scorer); }), {"rouge"}));
    }

    void textsAreComparedAsTheTaskSays() {
        RunParams params;
        params.task = "own";
        params.prompt_template = "{t}?";
        params.target_column = "s";
        params.max_new_tokens = 60;
        const auto evaluated = [&](const std::string& data, const std::string& text) {
            const Task task = make_task(params);
            return evaluate(*tokenizer_, task, read_examples(folder_.write("t.jsonl", data), task), 200, {}, 32,
                            [&](std::span<const ScoringItem> all, const OnWritten& on_written) {
                                for (std::size_t i = 0; i < all.size(); ++i) on_written(i, {{{-1.0}, {false}}, text});
                                return true;
                            });
        };
        const auto value = [&](const std::string& data, const std::string& text, const char* metric) {
            return metric_value(evaluated(data, text).metrics, metric);
        };
        const std::string two = R"({"t": "a", "s": "The dog runs home. The cat sits here."})";
        QCOMPARE(value(two, "The cat sits here. The dog runs home.", "rougeLsum"), 100.0);
        QCOMPARE(value(two, "The cat sits here. The dog runs home.", "rougeL"), 50.0);
        params.rouge_split = RougeSplit::none;
        QCOMPARE(value(two, "The cat sits here. The dog runs home.", "rougeLsum"), 50.0);
        const std::string dogs = R"({"t": "a", "s": "dogs"})";
        QCOMPARE(value(dogs, "dog", "rouge1"), 0.0);
        params.rouge_stemmer = true;
        QCOMPARE(value(dogs, "dog", "rouge1"), 100.0);
        QCOMPARE(value(dogs, "dog", "exact_match"), 0.0);
        const std::string several = R"({"t": "a", "s": ["one two", "three"]})";
        QCOMPARE(value(several, "three", "rouge1"), 100.0);
        QCOMPARE(value(several, "three", "exact_match"), 1.0);
        QCOMPARE(value(several, "four", "exact_match"), 0.0);
        // One item has no interval.
        QVERIFY(std::isnan(find_metric(evaluated(several, "three").metrics, "rouge1")->low));
        QCOMPARE(evaluated(several, "three").metrics.front().name, std::string("avg"));
    }

    void writtenTextsOfEachFileHaveScoresOfTheirOwn() {
        RunParams params;
        params.task = "own";
        params.prompt_template = "{t}?";
        params.target_column = "s";
        const Task task = make_task(params);
        std::vector<Example> items = read_examples(
            folder_.write("f.jsonl", std::string("{\"t\":\"a\",\"s\":\"one\"}\n{\"t\":\"b\",\"s\":\"two\"}\n")), task);
        items[1].data = 1;
        Evaluation e = evaluate(*tokenizer_, task, items, 200, {}, 32,
                                [](std::span<const ScoringItem> all, const OnWritten& on_written) {
                                    for (std::size_t i = 0; i < all.size(); ++i)
                                        on_written(i, {{{-1.0}, {false}}, "one"});
                                    return true;
                                });
        QCOMPARE(metric_value(e.metrics, "rouge1"), 50.0);
        part_by_data(e, task, {"x", "y"});
        QCOMPARE(metric_value(e.metrics, "rouge1@x"), 100.0);
        QCOMPARE(metric_value(e.metrics, "rouge1@y"), 0.0);
        QCOMPARE(metric_value(e.metrics, "exact_match@y"), 0.0);
        QCOMPARE(find_metric(e.metrics, "avg@y")->count, std::int64_t{1});
    }

    void scoresThatAreNoNumbersOrTooFewAreRefused() {
        const auto with = [&](const Scorer& scorer) {
            return message_of([&] { evaluate(*tokenizer_, task_, items_, 100, scorer); });
        };
        QVERIFY(says(with([](std::span<const ScoringItem> items) {
                         return std::vector<Scores>(items.size(), Scores{{NAN, 0.0}, {false, false}});
                     }),
                     {"finite", "line"}));
        QVERIFY(says(with([](std::span<const ScoringItem>) {
                         return std::vector<Scores>(1, Scores{{0.0, 0.0}, {false, false}});
                     }),
                     {"1 of 5 items"}));
        QVERIFY(says(with([](std::span<const ScoringItem> items) {
                         return std::vector<Scores>(items.size(), Scores{{0.0}, {false}});
                     }),
                     {"1 of 2 answers"}));
    }
};

QTEST_APPLESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
