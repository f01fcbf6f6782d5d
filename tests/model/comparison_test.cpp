// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison in a file: written and read again it is the same, runs of before open, and a damaged one is refused by
// name.
#include "engine/model/comparison.h"

#include <QtTest>

#include "engine/base/error.h"

using namespace bitdistill;

namespace {

Comparison sample() {
    Comparison comparison;
    comparison.cpu = "a processor";
    comparison.cpu_features = "AVX2";
    comparison.prompt = "Once — upon";
    comparison.repeats = 3;
    comparison.tokens = 2;
    comparison.temperature = 0.5;
    comparison.seed = 7;
    comparison.complete = false;
    comparison.under = {PowerSource::mains, {3e9, 2e9, 4e9}, Load{4, 0.25, 0.125}};
    ComparedModel one;
    one.name = "FP16-SFT";
    one.folder = "teacher";
    one.format = "F16";
    one.isa = "avx2";
    one.threads = 2;
    one.ternary = true;
    one.ids = {5, 6};
    one.text = " a time";
    one.pieces = {" a", " time"};
    one.prompt_tokens = 4;
    one.generated_tokens = 2;
    one.prompt_tokens_per_second = {30, 20, 40};
    one.generation_tokens_per_second = {3, 2, 4};
    one.first_token_seconds = {0.25, 0.125, 0.5};
    one.token_seconds = {0.25, 0.75};
    one.text_after_end = " and on";
    one.text_tokens = 1;
    one.ended_by = TextEnd::end_of_text;
    one.rates = {2, 3, 4};
    one.writings = 7;
    one.generation_seconds = 2.5;
    one.timed_tokens = 32;
    one.joules_per_token = 0.5;
    one.file_bytes = 14;
    one.screen_bytes = 15;
    one.size = {1000, 200, 30};
    one.cache_bytes = 11;
    one.buffer_bytes = 12;
    one.peak_memory = 13;
    one.draft = "student";
    one.drafts = {10, 32, 24};
    comparison.models = {one, one, one};
    comparison.models[2].earlier = true;
    comparison.agreements = {{true, {}, 6, 0.75, 0.125}};
    comparison.agreements[0].tokens = {{5, " a", true, 0.5, 0.25, 0.5, 0.25},
                                       {7, " house", false, 0.75, 0.125, 0.0625, 0.5}};
    return comparison;
}

// A teacher and its student whose repeats are as given.
Comparison duel(const std::vector<double>& teacher, const std::vector<double>& student, double same = 0.95) {
    Comparison comparison;
    for (const std::vector<double>* rates : {&teacher, &student}) {
        ComparedModel& model = comparison.models.emplace_back();
        model.name = rates == &teacher ? "FP16-SFT" : "BitDistill";
        model.ternary = rates == &student;
        model.threads = 2;
        model.rates = *rates;
        model.generation_seconds = 2;
        model.generation_tokens_per_second = spread_of(*rates);
    }
    comparison.agreements = {{true, {}, 100, same, 0.1}};
    return comparison;
}

std::vector<std::string> doubtsOf(const Comparison& comparison) {
    std::vector<std::string> sentences;
    const Headline headline = *headline_of(comparison);
    for (const Doubt& doubt : headline.doubts) sentences.push_back(to_string(doubt));
    return sentences;
}

QString messageOf(const Json& json) {
    try {
        (void)comparison_in(json, "results.json");
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

}  // namespace

class ComparisonTest : public QObject {
    Q_OBJECT
  private slots:
    void whatIsWrittenIsReadAgain() {
        const Comparison before = sample();
        Json results{{"models", Json::array()}};
        set_comparison(results, before);
        const std::optional<Comparison> after = comparison_in(Json::parse(results.dump()), "results.json");
        QVERIFY(after.has_value());
        QCOMPARE(after->prompt, before.prompt);
        QCOMPARE(after->seed, before.seed);
        QVERIFY(!after->complete);
        QCOMPARE(after->models.size(), std::size_t{3});
        const ComparedModel& one = after->models[1];
        QCOMPARE(one.ids, before.models[1].ids);
        QCOMPARE(one.pieces, before.models[1].pieces);
        QCOMPARE(one.token_seconds, before.models[1].token_seconds);
        QCOMPARE(one.generation_tokens_per_second.high, 4.0);
        QCOMPARE(one.size.total(), std::uint64_t{1230});
        QCOMPARE(one.buffer_bytes, std::uint64_t{12});
        QCOMPARE(one.ended_by, TextEnd::end_of_text);
        QCOMPARE(one.text_tokens, 1);
        QCOMPARE(one.rates, before.models[1].rates);
        QVERIFY(!after->fixed_length);
        QCOMPARE(after->under.power, PowerSource::mains);
        QCOMPARE(after->under.load->waiting, 0.125);
        QVERIFY(!one.earlier && after->models[2].earlier);
        QVERIFY(after->agreements.front().measured);
        const std::vector<AgreedToken>& tokens = after->agreements.front().tokens;
        QCOMPARE(tokens.size(), std::size_t{2});
        QVERIFY(tokens[0].same && !tokens[1].same);
        QCOMPARE(tokens[1].choice_text, std::string(" house"));
        QCOMPARE(tokens[1].choice_other, 0.5);
        QCOMPARE(one.draft, std::string("student"));
        QCOMPARE(one.drafts.tokens_per_check(), 3.4);
        QCOMPARE(one.drafts.acceptance(), 0.75);
        // Every member, even one that this test does not name.
        QCOMPARE(to_json(*after).dump(), to_json(before).dump());
    }

    // A single token comes with the prompt, so no step is timed.
    void aSpeedThatWasNotMeasuredIsNull() {
        Comparison before = sample();
        before.models[0].generation_tokens_per_second = {};
        before.models[0].rates = {0, 0, 0};
        const Json json = to_json(before);
        const Json& single = json["models"][0];
        QVERIFY(single["generation_tokens_per_second"].is_null());
        QVERIFY(single["rates"].is_array() && single["rates"].empty());
        QCOMPARE(single["prompt_tokens_per_second"]["median"].get<double>(), 30.0);
        QCOMPARE(json["models"][1]["generation_tokens_per_second"]["median"].get<double>(), 3.0);
        const Comparison after = comparison_from_json(json, "results.json");
        QCOMPARE(after.models[0].generation_tokens_per_second.median, 0.0);
        QVERIFY(after.models[0].rates.empty());
        QCOMPARE(to_json(after).dump(), json.dump());
    }

    void aReasonTakesThePlaceOfAnAgreement() {
        Comparison comparison = sample();
        comparison.agreements = {{false, "different vocabularies", 0, 0, 0}};
        const Comparison after = comparison_from_json(to_json(comparison), "results.json");
        QVERIFY(!after.agreements.front().measured);
        QCOMPARE(after.agreements.front().reason, std::string("different vocabularies"));
    }

    void aRunOfBeforeKeepsItsComparison() {
        Json results{{"duel",
                      {{"cpu", "a"},
                       {"complete", true},
                       {"models", {{{"name", "FP16-SFT"}, {"generation_tokens_per_second", {{"median", 17.5}}}}}}}}};
        const auto found = comparison_in(results, "results.json");
        QVERIFY(found.has_value());
        QCOMPARE(found->models.front().generation_tokens_per_second.median, 17.5);
        QCOMPARE(found->models.front().peak_memory, std::uint64_t{0});  // not measured
        QVERIFY2(found->fixed_length, "before texts ended, each had the same length");
        set_comparison(results, sample());
        QVERIFY2(!results.contains("duel"), "a file holds one comparison");
        QCOMPARE(comparison_in(results, "results.json")->cpu, std::string("a processor"));
    }

    void theHeadlineIsTheStudentAgainstItsTeacher() {
        const Comparison comparison = duel({10, 11, 12}, {40, 33, 54});
        const Headline headline = *headline_of(comparison);
        QCOMPARE(headline.teacher, std::size_t{0});
        QCOMPARE(headline.student, std::size_t{1});
        QCOMPARE(headline.ratio, 40.0 / 11);  // of the medians, which the table states
        QCOMPARE(headline.low, 3.0);          // of the repeats that ran side by side
        QCOMPARE(headline.high, 4.5);
        QVERIFY(headline.doubts.empty());
        QCOMPARE(to_string(headline), std::string("3.64x (3.00 to 4.50), 95.0 % the same tokens"));
        Comparison brief = comparison;  // a per cent of two tokens would promise more than was seen
        brief.agreements[0].positions = 2;
        brief.agreements[0].same_arg_max = 0.5;
        QCOMPARE(to_string(*headline_of(brief)), std::string("3.64x (3.00 to 4.50), 1 of 2 tokens the same"));
        const Json written = to_json(comparison)["headline"];
        QCOMPARE(written["text"].get<std::string>(), to_string(headline));
        QCOMPARE(written["student"].get<std::string>(), std::string("BitDistill"));
        QVERIFY(written["doubts"].empty());
        Headline large;
        large.ratio = 12.34;
        large.low = 9.99;
        large.high = 10;
        QCOMPARE(to_string(large), std::string("12.3x (9.99 to 10.0)"));
    }

    // By 1 - 2^(1-n) the range of one turn holds with a probability of 0.
    void oneTurnHasNoRange() {
        const Comparison comparison = duel({10}, {40});
        const Headline headline = *headline_of(comparison);
        QVERIFY(!headline.ranged);
        QCOMPARE(to_string(headline), std::string("4.00x, 95.0 % the same tokens"));
        QCOMPARE(doubtsOf(comparison), std::vector<std::string>{"measured once: no range"});
        const Json written = to_json(comparison)["headline"];
        QVERIFY(!written.contains("low") && !written.contains("high"));
        QVERIFY(!headline_of(duel({10, 11}, {40}))->ranged);  // stopped in its second round
        QVERIFY(headline_of(duel({10, 11}, {40, 41}))->ranged);
        Comparison before = duel({10, 11, 12}, {40, 33, 54});  // a file of before knows how many there were
        before.repeats = 1;
        for (ComparedModel& model : before.models) model.rates.clear();
        QVERIFY(!headline_of(before)->ranged);
    }

    void whyThereIsNoHeadlineIsSaid() {
        Comparison comparison = duel({10, 11}, {0, 0});
        comparison.models[0].generated_tokens = 64;
        comparison.models[1].generated_tokens = 1;
        QCOMPARE(untimed_model(comparison), std::optional<std::size_t>(1));
        const std::string why = to_json(comparison)["no_headline"].get<std::string>();
        QCOMPARE(why, untimed_text("BitDistill"));
        QVERIFY2(why.find("BitDistill wrote one token") != std::string::npos, why.c_str());
        QVERIFY(!untimed_model(duel({10, 11}, {40, 41})));
        QVERIFY(!to_json(duel({10, 11}, {40, 41})).contains("no_headline"));
        comparison.complete = false;  // stopped, which is said already
        QVERIFY(!untimed_model(comparison));
    }

    // The fastest of three is an 8-bit copy of the teacher, which nobody asked about.
    void theFastestPaneIsNoHeadline() {
        Comparison comparison = duel({10, 10, 10}, {20, 20, 20});
        ComparedModel eight = comparison.models[0];
        eight.name = "FP16-SFT, Q8_0";
        eight.rates = {90, 90, 90};
        eight.generation_tokens_per_second = spread_of(eight.rates);
        comparison.models.push_back(eight);
        comparison.agreements.push_back({true, {}, 100, 1, 0});
        QCOMPARE(headline_of(comparison)->student, std::size_t{1});
        std::swap(comparison.models[1], comparison.models[2]);
        QCOMPARE(headline_of(comparison)->student, std::size_t{2});  // the ternary one
        QCOMPARE(headline_of(comparison)->ratio, 2.0);
        comparison.models[2].ternary = false;
        QCOMPARE(headline_of(comparison)->student, std::size_t{1});
        comparison.models[2].ternary = comparison.models[2].earlier = true;  // it was asked something else
        QCOMPARE(headline_of(comparison)->student, std::size_t{1});
    }

    void whatMakesAHeadlineDoubtfulIsSaid() {
        const auto only = [](const Comparison& comparison, const char* words) {
            const std::vector<std::string> doubts = doubtsOf(comparison);
            return doubts.size() == 1 && doubts[0].find(words) != std::string::npos;
        };
        const auto fine = [] { return duel({10, 10, 10}, {40, 40, 40}); };
        QVERIFY(doubtsOf(fine()).empty());
        QVERIFY(only(duel({10, 12, 10}, {11, 14, 11}), "ranges of both speeds overlap"));
        QVERIFY(only(duel({10, 10, 10}, {40, 40, 40}, 0.79), "only 79.0 % of the tokens"));
        QVERIFY(doubtsOf(duel({10, 10, 10}, {40, 40, 40}, 0.8)).empty());
        QVERIFY(only(duel({10, 10, 10}, {40, 38, 37}), "7.5 % slower"));
        QVERIFY(doubtsOf(duel({10, 10, 10}, {40, 39, 38.1})).empty());  // below 5 %
        QVERIFY2(doubtsOf(duel({10, 10, 10, 10, 10, 10}, {40, 40, 20, 42, 41, 30})).empty(), "up and down is no trend");
        QVERIFY(only(duel({10, 9.8, 9.5, 9.4, 9.1, 9}, {40, 40, 40, 40, 40, 40}), "slower than the first"));

        Comparison comparison = fine();
        comparison.under.power = PowerSource::battery;
        QVERIFY(only(comparison, "battery"));
        comparison = fine();
        comparison.under.load = Load{8, 0.81, 0};
        QVERIFY(only(comparison, "others kept 0.8 cores busy"));
        comparison.under.load = Load{8, 0.79, 0.09};
        QVERIFY(doubtsOf(comparison).empty());
        comparison.under.load = Load{8, 0, 0.2};  // of two threads
        QVERIFY(only(comparison, "waited for a core 10.0 % of the time"));
        comparison = fine();
        comparison.models[0].generation_seconds = 0.25;
        QVERIFY(only(comparison, "only 0.25 s of generation"));
        comparison = fine();
        comparison.agreements = {{false, "different vocabularies", 0, 0, 0}};
        QVERIFY(only(comparison, "how alike"));
        QCOMPARE(to_string(*headline_of(comparison)), std::string("4.00x (4.00 to 4.00)"));
    }

    void withoutTwoSpeedsThereIsNoHeadline() {
        QVERIFY(!headline_of({}));
        QVERIFY(!headline_of(duel({}, {40})));
        QVERIFY(!headline_of(duel({0}, {40})));
        QVERIFY(!to_json(duel({0}, {40})).contains("headline"));
        // A file of before has no single repeats: what both ranges allow.
        Comparison before = duel({10, 11, 12}, {40, 33, 54});
        for (ComparedModel& model : before.models) model.rates.clear(), model.generation_seconds = 0;
        const Headline headline = *headline_of(before);
        QCOMPARE(headline.low, 33.0 / 12);
        QCOMPARE(headline.high, 5.4);
        QVERIFY(headline.doubts.empty());
    }

    void resultsWithoutOneHaveNone() {
        for (const Json& none : {Json(), Json("text"), Json::object(), Json{{"comparison", nullptr}}})
            QVERIFY(!comparison_in(none, "results.json"));
    }

    void damageIsNamed() {
        const auto in = [](const Json& comparison) { return messageOf({{"comparison", comparison}}); };
        for (const Json& wrong :
             {Json("text"), Json{{"models", 3}}, Json{{"models", {1, 2}}}, Json{{"agreement", {1}}}, Json{{"cpu", 3}},
              Json{{"models", {{{"ids", {"a"}}}}}}, Json{{"models", {{{"bytes", 3}}}}},
              Json{{"models", {{{"pieces", {1}}}}}}, Json{{"models", {{{"token_seconds", {"soon"}}}}}}})
            QVERIFY2(in(wrong).contains(QStringLiteral("results.json, comparison")), qPrintable(in(wrong)));
        QVERIFY2(in({{"models", {{{"ids", {"a"}}}}}}).contains(QStringLiteral("ids")), "the member is named");
        Json tokens = to_json(sample());
        tokens["agreement"][0]["tokens"]["written_other"].push_back(0.5);
        QVERIFY2(in(tokens).contains(QStringLiteral("written_other has another length")), qPrintable(in(tokens)));
        tokens["agreement"][0]["tokens"]["written_other"] = "none";
        QVERIFY2(in(tokens).contains(QStringLiteral("written_other")), qPrintable(in(tokens)));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
