// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a corpus: plain means, AVG, and intervals that the seed decides.
#include <QtTest>
#include <cmath>

#include "engine/score/text_scores.h"
#include "tests/error_text.h"

using namespace bitdistill;

namespace {

// Pairs of which every other one is right.
std::vector<PairScores> half_right(std::size_t count) {
    PairScorer scorer;
    const std::vector<std::string> reference{"one two three four five"};
    std::vector<PairScores> pairs;
    for (std::size_t i = 0; i < count; ++i)
        pairs.push_back(scorer.score(i % 2 == 0 ? reference[0] : "six seven eight nine ten", reference));
    return pairs;
}

bool near(double a, double b, double tolerance = 1e-12) { return std::abs(a - b) <= tolerance; }

}  // namespace

class TextScoresTest : public QObject {
    Q_OBJECT

  private slots:
    void figuresAreMeansOverPairsAndBleuOfTheSums() {
        PairScorer scorer;
        const std::vector<std::string> first{"a b c d"}, second{"a b c d e f g h"};
        const std::vector<PairScores> pairs{scorer.score("a b c d", first), scorer.score("a b", second)};
        const TextScores scores = *text_scores(pairs, {});
        QCOMPARE(scores.pairs, std::int64_t{2});
        QVERIFY(near(scores.rouge[0].mean.f, (1 + 0.4) / 2));
        QVERIFY(near(scores.rouge[0].mean.precision, 1));
        QVERIFY(near(scores.rouge[0].mean.recall, (1 + 0.25) / 2));
        QVERIFY(near(scores.bleu.score, 100 * std::exp(1 - 12.0 / 6)));  // every run is right, half the words are there
        QCOMPARE(scores.counts.total, (std::array<std::int64_t, 4>{6, 4, 2, 1}));
        double sum = scores.bleu.score;
        for (const RougeMean& type : scores.rouge) sum += 100 * type.mean.f;
        QVERIFY(near(scores.average.value, sum / 5));
    }

    void theIntervalIsTheBootstraps() {
        // 100 pairs with F 0 or 1, half of each: the mean of a resample has a standard deviation of 0.05.
        const TextScores scores = *text_scores(half_right(100), {.resamples = 4000, .seed = 3});
        for (const auto* setting : {&scores.rouge, &scores.rouge_stem})
            for (const RougeMean& type : *setting) {
                QCOMPARE(type.mean.f, 0.5);
                QVERIFY(near(type.interval->low, 0.5 - 1.96 * 0.05, 0.012));
                QVERIFY(near(type.interval->high, 0.5 + 1.96 * 0.05, 0.012));
            }
        QVERIFY(near(scores.bleu.score, 50));
        QVERIFY(near(scores.bleu_interval->low, 40.2, 1.2) && near(scores.bleu_interval->high, 59.8, 1.2));
        QVERIFY(near(scores.average.interval->low, 40.2, 1.2) && near(scores.average_stem.interval->high, 59.8, 1.2));
    }

    void theSeedAloneDecidesTheInterval() {
        const std::vector<PairScores> pairs = half_right(31);
        const auto text = [&](std::uint64_t seed) { return to_json(*text_scores(pairs, {200, seed})).dump(); };
        QCOMPARE(text(1), text(1));
        Json one = to_json(*text_scores(pairs, {200, 1})), two = to_json(*text_scores(pairs, {200, 2}));
        QVERIFY(one["avg"]["low"] != two["avg"]["low"] || one["avg"]["high"] != two["avg"]["high"]);
        QCOMPARE(one["avg"]["score"].get<double>(), two["avg"]["score"].get<double>());
    }

    void pairsThatAreAllEqualHaveAnIntervalOfNoWidth() {
        const std::vector<PairScores> pairs(10, half_right(1)[0]);
        const TextScores scores = *text_scores(pairs, {});
        QCOMPARE(scores.rouge[3].interval->low, 1.0);
        QCOMPARE(scores.rouge[3].interval->high, 1.0);
        QVERIFY(near(scores.bleu_interval->low, 100, 1e-9));
    }

    void onePairHasNoInterval() {
        const Json json = to_json(*text_scores(half_right(1), {}));
        QCOMPARE(json["rouge"]["rouge1"]["f"].get<double>(), 1.0);
        for (const Json& figure : {json["rouge"]["rouge1"], json["bleu"], json["avg"], json["avg_stem"]})
            QVERIFY(!figure.contains("low") && !figure.contains("high"));
    }

    void nothingToScoreIsAnError() {
        QVERIFY(has(message_of([] { text_scores({}, {}); }), "no pairs"));
        QVERIFY(has(message_of([] { text_scores(half_right(2), {.resamples = 0}); }), "no resamples"));
    }

    void aStopEndsTheBootstrapWithoutFigures() {
        JobControl control;
        control.stop_at_boundary(5);
        QVERIFY(!text_scores(half_right(4), {}, &control));
        QCOMPARE(control.boundaries(), std::int64_t{5});
    }
};

QTEST_APPLESS_MAIN(TextScoresTest)
#include "text_scores_test.moc"
