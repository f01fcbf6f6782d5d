// SPDX-License-Identifier: GPL-3.0-or-later
// Whether one model's texts score better than another's: exact where that can be worked out by hand or by trying every
// exchange with the scores of whole corpora, and beside the distributions that both methods come near.
#include <QtTest>
#include <cmath>

#include "engine/score/paired_texts.h"
#include "tests/error_text.h"

using namespace bitdistill;

namespace {

bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

// Texts of which only ROUGE-1 is looked at.
std::vector<TextFigures> with_rouge1(const std::vector<double>& scores) {
    std::vector<TextFigures> texts;
    for (const double score : scores) texts.emplace_back().rouge[0] = score;
    return texts;
}

struct Systems {
    std::vector<PairScores> first, second;
};
Systems systems() {
    const std::vector<std::string> references{"the cat sat on the mat today", "seven dogs ran home in the rain",
                                              "a boy gave the girl his red ball", "they live happily ever after"};
    const std::vector<std::string> first{"the cat sat on the mat", "seven dogs ran home in the rain",
                                         "the boy gave his ball to the girl", "they all lived happily ever after"};
    const std::vector<std::string> second{"a cat was on a mat", "seven dogs ran in the rain",
                                          "a boy gave the girl a ball", "they live happily ever after"};
    PairScorer scorer;
    Systems both;
    for (std::size_t i = 0; i < references.size(); ++i) {
        const std::vector<std::string> reference{references[i]};
        both.first.push_back(scorer.score(first[i], reference));
        both.second.push_back(scorer.score(second[i], reference));
    }
    return both;
}

std::vector<TextFigures> figures(const std::vector<PairScores>& pairs, bool stems = false) {
    std::vector<TextFigures> texts;
    for (const PairScores& pair : pairs) texts.push_back(text_figures(pair, stems));
    return texts;
}

// By the scores of a corpus, which know nothing of this file.
double figure_of(std::string_view name, const std::vector<PairScores>& pairs, bool stems = false) {
    const TextScores scores = *text_scores(pairs, {.resamples = 1});
    if (name == "bleu") return scores.bleu.score;
    if (name == "avg") return (stems ? scores.average_stem : scores.average).value;
    return 100 * (stems ? scores.rouge_stem : scores.rouge)[*rouge_type(name)].mean.f;
}

constexpr const char* all_figures[] = {"rouge1", "rouge2", "rougeL", "rougeLsum", "bleu", "avg"};

}  // namespace

class PairedTextsTest : public QObject {
    Q_OBJECT

  private slots:
    void figuresAreThoseOfTheCorpus() {
        const Systems both = systems();
        for (const bool stems : {false, true})
            for (const char* name : all_figures) {
                QVERIFY(is_text_figure(name));
                QVERIFY2(near(text_figure(name, figures(both.first, stems)), figure_of(name, both.first, stems)), name);
            }
        QVERIFY(!is_text_figure("accuracy") && !is_text_figure("rouge") && !rouge_type("bleu"));
    }

    // Of four differences every exchange of signs can be written down.
    void pOfFewItemsIsTheShareOfAllExchanges() {
        const std::vector<TextFigures> fifty = with_rouge1({50, 50, 50, 50});
        // 10, 20, 30, 40: only all signs as they are, and all turned round, reach a sum of 100.
        auto found = text_difference("rouge1", with_rouge1({60, 70, 80, 90}), fifty);
        QVERIFY(near(found->value, 25) && near(found->p, 2 / 16.0, 1e-12));
        // 10, 20, 30, -40: of the 16 sums only the two of 0 are nearer to 0 than 20.
        found = text_difference("rouge1", with_rouge1({60, 70, 80, 10}), fifty);
        QVERIFY(near(found->value, 5) && near(found->p, 14 / 16.0, 1e-12));
        // Whoever is first, p is the same and the difference turns round.
        const auto turned = text_difference("rouge1", fifty, with_rouge1({60, 70, 80, 10}));
        QVERIFY(near(turned->value, -5) && near(turned->p, found->p, 1e-12));
        QVERIFY(near(turned->interval.low, -found->interval.high) && near(turned->interval.high, -found->interval.low));
    }

    // BLEU and AVG belong to the corpus: each exchange makes two corpora, which are scored as such.
    void exchangesOfBleuAndAvgAreCorporaOfTheirOwn() {
        const Systems both = systems();
        const std::size_t items = both.first.size();
        for (const char* name : all_figures) {
            const double observed = figure_of(name, both.first) - figure_of(name, both.second);
            int hits = 0;
            for (unsigned way = 0; way < 1u << items; ++way) {
                Systems exchanged = both;
                for (std::size_t i = 0; i < items; ++i)
                    if (way >> i & 1) std::swap(exchanged.first[i], exchanged.second[i]);
                const double difference = figure_of(name, exchanged.first) - figure_of(name, exchanged.second);
                hits += std::abs(difference) >= std::abs(observed) - 1e-9;
            }
            const auto found = text_difference(name, figures(both.first), figures(both.second));
            QVERIFY2(near(found->value, observed), name);
            QVERIFY2(near(found->p, hits / std::pow(2.0, static_cast<double>(items)), 1e-12), name);
            QVERIFY2(found->interval.low <= found->value && found->value <= found->interval.high, name);
        }
    }

    // 220 of 400 differences are +1, 180 are -1. The exchanges are 400 tosses of a coin, and a sum of 40 or more has a
    // probability of 0.05104 in the binomial distribution. The mean of a resample has a standard deviation of 0.0497.
    void manyItemsComeNearTheDistributionsThatTheMethodsStandFor() {
        std::vector<double> first, second(400, 50);
        for (int i = 0; i < 400; ++i) first.push_back(i < 220 ? 51 : 49);
        const auto found = text_difference("rouge1", with_rouge1(first), with_rouge1(second),
                                           {.resamples = 4000, .exchanges = 20'000});
        QVERIFY(near(found->value, 0.1));
        QVERIFY2(near(found->p, 0.05104, 0.007), qPrintable(QString::number(found->p)));
        QVERIFY2(near(found->interval.low, 0.1 - 1.96 * 0.0497, 0.012),
                 qPrintable(QString::number(found->interval.low)));
        QVERIFY2(near(found->interval.high, 0.1 + 1.96 * 0.0497, 0.012),
                 qPrintable(QString::number(found->interval.high)));
    }

    // Both intervals take the same draws, so where the second's texts score nothing they are one.
    void theDrawsAreThoseOfTheCorpussInterval() {
        std::vector<PairScores> pairs;
        for (int i = 0; i < 10; ++i)
            for (const PairScores& pair : systems().first) pairs.push_back(pair);
        const std::vector<TextFigures> nothing(pairs.size());
        const auto found = text_difference("rouge2", figures(pairs), nothing);
        const RougeMean mean = text_scores(pairs, {})->rouge[1];
        QVERIFY(near(found->interval.low, 100 * mean.interval->low));
        QVERIFY(near(found->interval.high, 100 * mean.interval->high));
        QVERIFY(near(found->p, 1 / 10'001.0, 1e-12));  // no exchange of 10,000 is as far from 0
    }

    void theSeedAloneDecides() {
        std::vector<double> first, second;
        for (int i = 0; i < 40; ++i) {
            first.push_back(40 + (i * 7) % 13);
            second.push_back(40 + (i * 5) % 11);
        }
        const auto at = [&](std::uint64_t seed) {
            return *text_difference("rouge1", with_rouge1(first), with_rouge1(second), {.seed = seed});
        };
        QCOMPARE(at(1).p, at(1).p);
        QCOMPARE(at(1).interval.low, at(1).interval.low);
        QVERIFY(at(1).p != at(2).p || at(1).interval.low != at(2).interval.low);
        QCOMPARE(at(1).value, at(2).value);
    }

    void equalTextsDifferInNothing() {
        const Systems both = systems();
        for (const char* name : all_figures) {
            const auto found = text_difference(name, figures(both.first), figures(both.first));
            QCOMPARE(found->value, 0.0);
            QCOMPARE(found->p, 1.0);
            QVERIFY(found->interval.low == 0 && found->interval.high == 0);
        }
    }

    void whatCannotBeComparedIsNothingOrRefused() {
        QVERIFY(!text_difference("rouge1", with_rouge1({50}), with_rouge1({60})));
        QVERIFY(!text_difference("rouge1", {}, {}));
        QVERIFY(has(message_of([] {
                        text_difference("rouge1", with_rouge1({1, 2}), with_rouge1({1}));
                    }),
                    "have 2 and 1 texts"));
        QVERIFY(has(message_of([] {
                        text_difference("accuracy", with_rouge1({1, 2}), with_rouge1({1, 2}));
                    }),
                    "accuracy"));
        QVERIFY(has(message_of([] {
                        text_difference("rouge1", with_rouge1({1, 2}), with_rouge1({1, 2}), {.exchanges = 0});
                    }),
                    "no resamples or exchanges"));
    }
};

QTEST_APPLESS_MAIN(PairedTextsTest)
#include "paired_texts_test.moc"
