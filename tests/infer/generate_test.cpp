// SPDX-License-Identifier: GPL-3.0-or-later
// Sampling, generation, scoring of answers and the comparison of models.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <thread>

#include "engine/base/machine.h"
#include "engine/infer/compare.h"
#include "engine/infer/scoring.h"
#include "engine/model/random_model.h"
#include "tests/infer/model_fixture.h"

using namespace bitdistill;
namespace fs = std::filesystem;

class CompareTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::shared_ptr<const CpuModel> teacher_, student_, other_;

  private slots:
    void initTestCase() {
        const fs::path root = folder_.path().toStdString();
        write_random_folder(root / "teacher", odd_config(Architecture::qwen3, false), 1, DType::bf16, 0.1f);
        write_random_folder(root / "student", odd_config(Architecture::qwen3, true), 1, DType::bf16, 0.1f);
        ModelConfig config = odd_config(Architecture::llama, false);
        config.vocab_size = 100;
        write_random_folder(root / "other", config, 1, DType::bf16, 0.1f);
        teacher_ = CpuModel::open(root / "teacher", {2, "", WeightFormat::half});
        student_ = CpuModel::open(root / "student", {2, "", WeightFormat::half});
        other_ = CpuModel::open(root / "other", {1, "", WeightFormat::half});
    }

    void greedyTakesTheFirstOfTheLargest() {
        Sampler sampler;
        QCOMPARE(sampler(std::vector<float>{1, 5, 5, 2}), 1);
        QCOMPARE(arg_max(std::vector<float>{-3}), 0);
        QVERIFY_THROWS_EXCEPTION(Error, arg_max({}));
    }

    void theSameSeedWritesTheSameTokens() {
        const std::vector<float> logits{0.1f, 2, -1, 1.5f, 0, 0.7f};
        for (const SamplerOptions& options :
             {SamplerOptions{1.0, 0, 1.0, 9}, SamplerOptions{0.7, 3, 1.0, 9}, SamplerOptions{1.3, 0, 0.8, 9}}) {
            Sampler a(options), b(options);
            SamplerOptions reseeded = options;
            reseeded.seed = 10;
            Sampler c(reseeded);
            int differs = 0;
            for (int i = 0; i < 200; ++i) {
                const int id = a(logits);
                QCOMPARE(b(logits), id);
                differs += c(logits) != id;
            }
            QVERIFY(differs > 20);
        }
    }

    void drawsFollowTheProbabilities() {
        const std::vector<float> logits{std::log(0.5f), std::log(0.3f), std::log(0.15f), std::log(0.05f)};
        const auto shares = [&](const SamplerOptions& options) {
            Sampler sampler(options);
            std::vector<double> counts(4, 0);
            for (int i = 0; i < 20000; ++i) counts[static_cast<std::size_t>(sampler(logits))] += 1.0 / 20000;
            return counts;
        };
        const auto near = [](double a, double b) { return std::abs(a - b) < 0.02; };
        std::vector<double> s = shares({1.0, 0, 1.0, 1});
        QVERIFY(near(s[0], 0.5) && near(s[1], 0.3) && near(s[2], 0.15) && near(s[3], 0.05));
        s = shares({1.0, 2, 1.0, 1});  // the two likeliest
        QVERIFY(near(s[0], 0.625) && near(s[1], 0.375) && s[2] == 0 && s[3] == 0);
        s = shares({1.0, 0, 0.7, 1});  // 0.5 + 0.3 hold 0.7
        QVERIFY(near(s[0], 0.625) && s[2] == 0);
        s = shares({1.0, 0, 0.81, 1});  // they do not hold 0.81
        QVERIFY(near(s[2], 0.15 / 0.95) && s[3] == 0);
        s = shares({1.0, 3, 0.4, 1});  // of the three, the first alone holds 0.4
        QCOMPARE(s[0] > 0.999, true);
        s = shares({0.5, 0, 1.0, 1});  // squares of the probabilities
        QVERIFY(near(s[0], 0.25 / 0.365) && near(s[1], 0.09 / 0.365));
    }

    void ofEqualOnesTheFirstIsKept() {
        Sampler one({1.0, 1, 1.0, 5}), half({1.0, 0, 0.3, 5});
        const std::vector<float> logits{0, 2, 2, 2};
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(one(logits), 1);
            QCOMPARE(half(logits), 1);
        }
    }

    void samplerOptionsAreChecked() {
        QVERIFY(has(message_of([] { Sampler({-1, 0, 1, 1}); }), "temperature"));
        QVERIFY(has(message_of([] { Sampler({std::nan(""), 0, 1, 1}); }), "temperature"));
        QVERIFY(has(message_of([] { Sampler({1, -1, 1, 1}); }), "top_k"));
        QVERIFY(has(message_of([] { Sampler({1, 0, 0, 1}); }), "top_p"));
        QVERIFY(has(message_of([] { Sampler({1, 0, 1.5, 1}); }), "top_p"));
        Sampler sampler({1, 0, 1, 1});
        const float infinity = std::numeric_limits<float>::infinity();
        QCOMPARE(sampler(std::vector<float>{-infinity, 3, -infinity}), 1);
    }

    void generationIsTimedTokenByToken() {
        CpuSession session(teacher_);
        const std::vector<int> prompt = random_ids(20, 211);
        GenerateOptions options;
        options.max_tokens = 12;
        std::vector<int> streamed;
        const Generation run =
            generate(session, prompt, options, nullptr, [&](int id, double) { streamed.push_back(id); });
        QCOMPARE(run.ids.size(), std::size_t{12});
        QVERIFY(streamed == run.ids);
        QVERIFY(run.complete && run.ended_by == TextEnd::length);
        QCOMPARE(run.text, std::size_t{12});
        QCOMPARE(run.timing.token_seconds.size(), std::size_t{12});
        QVERIFY(std::is_sorted(run.timing.token_seconds.begin(), run.timing.token_seconds.end()));
        QVERIFY(run.timing.prompt_seconds > 0 && run.timing.first_token_seconds >= run.timing.prompt_seconds);
        QVERIFY(run.timing.prompt_tokens_per_second() > 0 && run.timing.generation_tokens_per_second() > 0);
        // Each token is the arg max after the ones before it.
        std::vector<int> all = prompt;
        all.insert(all.end(), run.ids.begin(), run.ids.end());
        const auto logits = cpu_logits(teacher_, all);
        for (std::size_t i = 0; i < run.ids.size(); ++i) QCOMPARE(arg_max(logits[prompt.size() - 1 + i]), run.ids[i]);
        // It ends at an EOS, at the context's end, and when stopped.
        options.eos_ids = {run.ids[4]};
        const auto first =
            static_cast<std::size_t>(std::find(run.ids.begin(), run.ids.end(), run.ids[4]) - run.ids.begin());
        const Generation ended = generate(session, prompt, options);
        QCOMPARE(ended.ended_by, TextEnd::end_of_text);
        QCOMPARE(ended.ids.size(), first + 1);
        QCOMPARE(ended.text, first + 1);
        // A fixed length goes on with the same tokens and says where the text ended.
        options.fixed_length = true;
        const Generation fixed = generate(session, prompt, options);
        QVERIFY(fixed.ids == run.ids);
        QCOMPARE(fixed.text, first + 1);
        QCOMPARE(fixed.ended_by, TextEnd::end_of_text);
        options.fixed_length = false;
        options.eos_ids.clear();
        options.max_tokens = 1000;
        const Generation full = generate(session, random_ids(295, 211), options);
        QVERIFY(full.ended_by == TextEnd::context && full.complete);
        QCOMPARE(full.ids.size(), std::size_t{6});
        JobControl control;
        int tokens = 0;
        const Generation stopped = generate(session, prompt, options, &control, [&](int, double) {
            if (++tokens == 3) control.stop();
        });
        QVERIFY(!stopped.complete && stopped.ended_by == TextEnd::stopped);
        QCOMPARE(stopped.ids.size(), std::size_t{3});
        QVERIFY(has(message_of([&] { generate(session, {}, options); }), "prompt is empty"));
    }

    void whatASessionKnowsIsNotReadAgain() {
        const std::vector<int> prompt = random_ids(20, 211);
        GenerateOptions options;
        options.max_tokens = 10;
        for (const double temperature : {0.0, 0.9}) {
            options.sampler.temperature = temperature;
            options.known = 0;
            CpuSession fresh(student_), session(student_);
            const Generation whole = generate(fresh, prompt, options);
            session.prefill(std::span(prompt).first(12));
            // Behind what a session was given, and behind a text of its own.
            for (const std::int64_t known : {12, 19, 5, 0}) {
                options.known = known;
                const Generation again = generate(session, prompt, options);
                QVERIFY(again.ids == whole.ids);
                QCOMPARE(again.timing.prompt_tokens, static_cast<int>(20 - known));
                QCOMPARE(session.position(), std::int64_t{29});
            }
        }
    }

    void whatNoSessionCanKnowIsRefused() {
        const std::vector<int> prompt = random_ids(20, 211);
        CpuSession session(student_);
        session.prefill(std::span(prompt).first(8));
        GenerateOptions options;
        for (const std::int64_t known : {-1, 9, 20}) {
            options.known = known;
            QVERIFY(has(message_of([&] { generate(session, prompt, options); }), "a session of 8 tokens cannot know"));
        }
    }

    // Each token that is no end token is asked about once, in its order.
    void aTextEndsWhereItIsAskedTo() {
        const std::vector<int> prompt = random_ids(20, 211);
        CpuSession session(student_);
        GenerateOptions options;
        options.max_tokens = 10;
        const std::vector<int> whole = generate(session, prompt, options).ids;
        std::vector<int> asked;
        options.ends_text = [&](int id) {
            asked.push_back(id);
            return asked.size() == 3;
        };
        const Generation cut = generate(session, prompt, options);
        QVERIFY(cut.ids == std::vector<int>(whole.begin(), whole.begin() + 3));
        QVERIFY(asked == cut.ids);
        QCOMPARE(cut.ended_by, TextEnd::end_of_text);
        QVERIFY(cut.complete);
        asked.clear();
        options.eos_ids = {whole[0]};
        QCOMPARE(generate(session, prompt, options).ids.size(), std::size_t{1});
        QVERIFY(asked.empty());
    }

    void aPauseIsLeftOutOfTheTimes() {
        CpuSession session(student_);
        JobControl control;
        GenerateOptions options;
        options.max_tokens = 4;
        std::thread waker;
        int tokens = 0;
        QElapsedTimer clock;
        clock.start();
        const Generation run = generate(session, random_ids(5, 211), options, &control, [&](int, double) {
            if (++tokens != 2) return;
            control.pause();
            waker = std::thread([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(1500));
                control.resume();
            });
        });
        const double whole = static_cast<double>(clock.elapsed()) / 1000, counted = run.timing.token_seconds.back();
        waker.join();
        // However slow the machine is, the pause is missing from what was counted.
        QVERIFY2(whole - counted > 1.4, qPrintable(QString("%1 s, %2 s counted").arg(whole).arg(counted)));
    }

    void answersAreScoredAsOneSequenceEach() {
        for (const auto& model : {teacher_, student_}) {
            CpuSession session(model);
            const std::vector<int> prompt = random_ids(30, 211, 5);
            std::vector<std::vector<int>> answers{{7}, {7, 8}, {9, 1, 2, 3}, {200}};
            // One answer is what greedy decoding writes.
            GenerateOptions options;
            options.max_tokens = 3;
            answers.push_back(generate(session, prompt, options).ids);
            std::vector<int> astray = answers.back();  // greedy but for its last token
            astray.back() = (astray.back() + 1) % 211;
            answers.insert(answers.begin(), astray);
            const AnswerScores scores = score_answers(session, prompt, answers);
            QCOMPARE(scores.log_probability.size(), answers.size());
            for (std::size_t a = 0; a < answers.size(); ++a) {
                std::vector<int> whole = prompt;
                whole.insert(whole.end(), answers[a].begin(), answers[a].end());
                const auto logits = cpu_logits(model, whole);
                double expected = 0;
                bool greedy = true;
                for (std::size_t i = 0; i < answers[a].size(); ++i) {
                    expected += log_probability(logits[prompt.size() - 1 + i], answers[a][i]);
                    greedy = greedy && arg_max(logits[prompt.size() - 1 + i]) == answers[a][i];
                }
                QVERIFY(std::abs(scores.log_probability[a] - expected) < 1e-9);
                QCOMPARE(static_cast<bool>(scores.greedy[a]), greedy);
            }
            QVERIFY(scores.greedy.back());
            QVERIFY(has(message_of([&] { score_answers(session, {}, answers); }), "prompt is empty"));
            const std::vector<std::vector<int>> empty{{}}, outside{{5, 211}};
            QVERIFY(has(message_of([&] { score_answers(session, prompt, empty); }), "answer is empty"));
            QVERIFY(has(message_of([&] { score_answers(session, prompt, outside); }), "answer token 211"));
            JobControl control;
            control.stop();
            QVERIFY(score_answers(session, prompt, answers, &control).log_probability.empty());
        }
        QVERIFY(std::abs(log_probability(std::vector<float>{0, 0, 0, 0}, 2) + std::log(4.0)) < 1e-12);
    }

    void modelsAreComparedInTurn() {
        const std::vector<int> prompt = random_ids(16, 211, 3);
        const std::vector<ModelToCompare> models{{"teacher", teacher_, prompt}, {"student", student_, prompt}};
        CompareOptions options;
        options.generate.max_tokens = 8;
        options.repeats = 3;
        options.seconds = 0;
        std::vector<std::pair<std::size_t, int>> order;
        const Comparison comparison = compare(models, options, nullptr, [&](const ComparedToken& token) {
            const std::pair at(token.model, token.repeat);
            if (order.empty() || order.back() != at) order.push_back(at);
        });
        using Order = std::vector<std::pair<std::size_t, int>>;
        QVERIFY((order == Order{{0, 0}, {1, 0}, {0, 1}, {1, 1}, {0, 2}, {1, 2}}));  // interleaved, never at once
        QVERIFY(comparison.complete);
        for (const ComparedModel& result : comparison.models) {
            QCOMPARE(result.prompt_tokens, 16);
            QCOMPARE(result.generated_tokens, 8);
            QCOMPARE(result.ids.size(), std::size_t{8});
            const Spread& speed = result.generation_tokens_per_second;
            QVERIFY(speed.low > 0 && speed.low <= speed.median && speed.median <= speed.high);
            QCOMPARE(result.token_seconds.size(), std::size_t{8});  // of the repeat with the median speed
            QCOMPARE(7 / (result.token_seconds.back() - result.token_seconds.front()), speed.median);
            QVERIFY(result.size.body > 0 && result.cache_bytes > 0);
        }
        // An eighth of 16 bits, and what fills the small matrices up to whole groups.
        QVERIFY2(comparison.models[1].size.body * 5 < comparison.models[0].size.body,
                 qPrintable(QString::number(comparison.models[1].size.body) + " of " +
                            QString::number(comparison.models[0].size.body)));
        QCOMPARE(comparison.agreements.size(), std::size_t{1});
        const Agreement& agreement = comparison.agreements[0];
        QVERIFY(agreement.measured);
        QCOMPARE(agreement.positions, std::int64_t{8});
        // Against a count of our own.
        std::vector<int> text = prompt;
        text.insert(text.end(), comparison.models[0].ids.begin(), comparison.models[0].ids.end());
        const auto a = cpu_logits(teacher_, text), b = cpu_logits(student_, text);
        double kl = 0;
        int same = 0;
        QCOMPARE(agreement.tokens.size(), std::size_t{8});
        for (std::size_t t = text.size() - 9; t + 1 < text.size(); ++t) {  // what is predicted for each written token
            same += arg_max(a[t]) == arg_max(b[t]);
            const AgreedToken& token = agreement.tokens[t + 9 - text.size()];
            const auto is = [](double found, const std::vector<float>& logits, int id) {
                return std::abs(found - std::exp(log_probability(logits, id))) < 1e-9;
            };
            QCOMPARE(token.choice, arg_max(b[t]));
            QCOMPARE(token.same, arg_max(a[t]) == arg_max(b[t]));
            QVERIFY(is(token.written_first, a[t], text[t + 1]) && is(token.written_other, b[t], text[t + 1]));
            QVERIFY(is(token.choice_first, a[t], token.choice) && is(token.choice_other, b[t], token.choice));
            for (int v = 0; v < 211; ++v)
                kl += std::exp(log_probability(a[t], v)) * (log_probability(a[t], v) - log_probability(b[t], v));
        }
        QCOMPARE(agreement.same_arg_max, same / 8.0);
        QVERIFY(std::abs(agreement.mean_kl - kl / 8) < 1e-9);
        const Json json = to_json(comparison);
        QCOMPARE(json["models"][1]["format"], "1.58-bit");
        QCOMPARE(json["agreement"][0]["positions"], 8);
    }

    void aModelAgreesWithItself() {
        const std::vector<int> prompt = random_ids(10, 211, 4);
        CompareOptions options;
        options.generate.max_tokens = 2;
        options.repeats = 1;
        options.seconds = 0;
        const std::vector<ModelToCompare> twins{{"a", teacher_, prompt}, {"b", teacher_, prompt}};
        const Comparison comparison = compare(twins, options);
        QCOMPARE(comparison.agreements[0].same_arg_max, 1.0);
        QVERIFY(comparison.agreements[0].mean_kl < 1e-12);
        const std::vector<ModelToCompare> strangers{{"a", teacher_, prompt}, {"b", other_, random_ids(10, 100)}};
        const Comparison strange = compare(strangers, options);
        QVERIFY(!strange.agreements[0].measured);
        QCOMPARE(strange.agreements[0].reason, std::string("different vocabularies"));
    }

    void comparisonsStopAndRefuse() {
        const std::vector<ModelToCompare> models{{"teacher", teacher_, {1, 2}}, {"student", student_, {1, 2}}};
        CompareOptions options;
        options.generate.max_tokens = 50;
        JobControl control;
        int tokens = 0;
        const Comparison comparison = compare(models, options, &control, [&](const ComparedToken&) {
            if (++tokens == 5) control.stop();
        });
        QVERIFY(!comparison.complete);
        QCOMPARE(tokens, 5);
        QVERIFY(!comparison.agreements[0].measured);
        QVERIFY(has(message_of([&] { compare({}, options); }), "no model"));
        options.repeats = 0;
        QVERIFY(has(message_of([&] { compare(models, options); }), "repeats"));
        options.repeats = 1;
        options.seconds = std::nan("");
        QVERIFY(has(message_of([&] { compare(models, options); }), "seconds"));
        options.seconds = 0;
        const std::vector<ModelToCompare> silent{{"teacher", teacher_, {}}};
        QVERIFY(has(message_of([&] { compare(silent, options); }), "prompt is empty"));
    }

    // Each model's text ends at its own end tokens; agreement is counted up to there.
    void eachModelWritesToItsOwnEnd() {
        const std::vector<int> prompt = random_ids(16, 211, 3);
        CompareOptions options;
        options.generate.max_tokens = 24;
        options.repeats = 1;
        options.seconds = 0;
        std::vector<ModelToCompare> models{{"teacher", teacher_, prompt}, {"student", student_, prompt}};
        const Comparison whole = compare(models, options);
        QCOMPARE(whole.models[0].ended_by, TextEnd::length);
        // The last token that is new at its place, late enough to be timed as it is.
        const auto fresh = [](const std::vector<int>& ids) {
            std::size_t at = ids.size() - 1;
            while (std::find(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(at), ids[at]) !=
                   ids.begin() + static_cast<std::ptrdiff_t>(at))
                --at;
            return at;
        };
        const std::size_t end = fresh(whole.models[0].ids);
        models[0].end_ids = {whole.models[0].ids[end]};
        std::vector<bool> past_end;
        for (const bool fixed : {false, true}) {
            options.generate.fixed_length = fixed;
            past_end.clear();
            const Comparison comparison = compare(models, options, nullptr, [&](const ComparedToken& token) {
                if (token.model == 0 && token.writing == 0) past_end.push_back(token.past_end);
            });
            const ComparedModel& teacher = comparison.models[0];
            QCOMPARE(teacher.ended_by, TextEnd::end_of_text);
            QCOMPARE(teacher.text_tokens, static_cast<int>(end) + 1);
            QCOMPARE(comparison.models[1].ended_by, TextEnd::length);
            QCOMPARE(comparison.agreements[0].positions, static_cast<std::int64_t>(end) + 1);
            QCOMPARE(comparison.fixed_length, fixed);
            if (fixed) {
                QCOMPARE(teacher.ids.size(), std::size_t{24});
                QCOMPARE(static_cast<std::size_t>(std::count(past_end.begin(), past_end.end(), true)), 23 - end);
                QVERIFY(!past_end[end]);
            } else if (static_cast<int>(end) + 1 >= shortest_timed_text) {
                QCOMPARE(teacher.ids.size(), end + 1);
                QCOMPARE(teacher.timed_tokens, 0);
            }
        }
    }

    // One token has no step to time: the speed is measured past the end, and the text stays what it is.
    void aTextThatEndsAtOnceStillHasASpeed() {
        const std::vector<int> prompt = random_ids(16, 211, 3);
        CompareOptions options;
        options.generate.max_tokens = 40;
        options.repeats = 2;
        options.seconds = 0.02;
        std::vector<ModelToCompare> models{{"teacher", teacher_, prompt}, {"student", student_, prompt}};
        CpuSession session(teacher_);
        models[0].end_ids = {*session.prefill_greedy(prompt)};
        int handed_out = 0;
        const Comparison comparison =
            compare(models, options, nullptr, [&](const ComparedToken& token) { handed_out += token.model == 0; });
        const ComparedModel& teacher = comparison.models[0];
        QCOMPARE(handed_out, 1);
        QCOMPARE(teacher.ids.size(), std::size_t{1});
        QCOMPARE(teacher.token_seconds.size(), std::size_t{1});
        QCOMPARE(teacher.text_tokens, 1);
        QCOMPARE(teacher.timed_tokens, timed_past_end);
        QCOMPARE(teacher.rates.size(), std::size_t{2});
        QVERIFY(teacher.generation_tokens_per_second.low > 0);
        QVERIFY(std::isfinite(teacher.generation_tokens_per_second.high));
        QCOMPARE(comparison.agreements[0].positions, std::int64_t{1});
        QVERIFY(to_string(*headline_of(comparison)).find(" of 1 tokens the same") != std::string::npos);
        // Where a single token is asked for there is nothing to time, and nothing is divided by nothing.
        options.generate.max_tokens = 1;
        const Comparison one = compare(models, options);
        QCOMPARE(one.models[1].generation_tokens_per_second.median, 0.0);
        QVERIFY(!headline_of(one));
        QCOMPARE(untimed_model(one), std::optional<std::size_t>(0));
        QCOMPARE(one.models[1].writings, options.repeats);  // once a turn: more writings would time no step either
    }

    // A short text is written again until enough of it has been timed.
    void textsAreRepeatedUntilTheSecondsAreMeasured() {
        const std::vector<int> prompt = random_ids(4, 211, 3);
        const std::vector<ModelToCompare> models{{"teacher", teacher_, prompt}, {"student", student_, prompt}};
        CompareOptions options;
        options.generate.max_tokens = 16;
        options.repeats = 3;
        options.seconds = 0.15;
        const Comparison comparison = compare(models, options);
        for (const ComparedModel& model : comparison.models) {
            QCOMPARE(model.rates.size(), std::size_t{3});
            QVERIFY(model.writings >= 3);
            // A writing takes under a millisecond here; only a very busy machine runs out of patience.
            QVERIFY2(model.generation_seconds >= 0.15 || model.writings >= most_writings ||
                         model.generation_seconds >= 0.15 / patience,
                     qPrintable(QString::number(model.generation_seconds)));
            QVERIFY(model.writings > 3);
            QCOMPARE(model.ids.size(), model.token_seconds.size());  // of the same writing
        }
        QVERIFY(comparison.under.load || machine().cores == 0);
    }

    void spreadsAreMedians() {
        QCOMPARE(spread_of({3, 1, 2}).median, 2.0);
        QCOMPARE(spread_of({4, 1, 2, 3}).median, 2.5);
        QCOMPARE(spread_of({4, 1}).low, 1.0);
        QCOMPARE(spread_of({}).high, 0.0);
    }
};

QTEST_GUILESS_MAIN(CompareTest)
#include "generate_test.moc"
