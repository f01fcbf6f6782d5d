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
    one.size = {1000, 200, 30};
    one.cache_bytes = 11;
    one.buffer_bytes = 12;
    one.peak_memory = 13;
    comparison.models = {one, one, one};
    comparison.models[2].earlier = true;
    comparison.agreements = {{true, {}, 6, 0.75, 0.125}};
    return comparison;
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
        QVERIFY(!one.earlier && after->models[2].earlier);
        QVERIFY(after->agreements.front().measured);
        // Every member, even one that this test does not name.
        QCOMPARE(to_json(*after).dump(), to_json(before).dump());
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
        set_comparison(results, sample());
        QVERIFY2(!results.contains("duel"), "a file holds one comparison");
        QCOMPARE(comparison_in(results, "results.json")->cpu, std::string("a processor"));
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
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
