// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair and every system of the golden files has the scores of rouge-score and sacrebleu.
#include <QtTest>
#include <cmath>
#include <fstream>

#include "engine/base/json_file.h"
#include "engine/score/text_scores.h"
#include "tests/shared_data.h"

using namespace bitdistill;

namespace {

constexpr double tolerance = 1e-9;

double difference(double got, const Json& expected) { return std::abs(got - expected.get<double>()); }

}  // namespace

class GoldenScoresTest : public QObject {
    Q_OBJECT

  private slots:
    void everyPairScoresAsByTheReferences() {
        NEED_SHARED("golden/summaries/pairs.jsonl");
        std::ifstream file(shared_path("golden/summaries/pairs.jsonl"));
        PairScorer scorer;
        int pairs = 0;
        for (std::string line; std::getline(file, line); ++pairs) {
            const Json golden = Json::parse(line);
            const std::vector<std::string> references{golden["reference"].get<std::string>()};
            const PairScores scores = scorer.score(golden["prediction"].get<std::string>(), references);
            double worst = difference(bleu_of(scores.bleu, BleuOrder::effective).score, golden["sentence_bleu"]);
            for (std::size_t type = 0; type < rouge_names.size(); ++type) {
                worst = std::max(worst, difference(scores.rouge.plain[type].f, golden["rouge"][rouge_names[type]]));
                worst = std::max(worst, difference(scores.rouge.stem[type].f, golden["rouge_stem"][rouge_names[type]]));
            }
            QVERIFY2(worst <= tolerance, (golden["id"].get<std::string>() + " " + std::to_string(worst)).c_str());
        }
        QCOMPARE(pairs, 316);
    }

    void everySystemScoresAsByTheReferences() {
        NEED_SHARED("golden/summaries/corpus.json");
        const Json golden = read_json(shared_path("golden/summaries/corpus.json"));
        const auto references = golden["references"].get<std::vector<std::string>>();
        int systems = 0;
        for (const auto& [name, system] : golden["systems"].items()) {
            PairScorer scorer;
            std::vector<PairScores> pairs;
            for (const Json& prediction : system["predictions"])
                pairs.push_back(scorer.score(prediction.get<std::string>(), std::span(&references[pairs.size()], 1)));
            const TextScores scores = *text_scores(pairs, {.resamples = 100});
            double worst = std::max(difference(scores.bleu.score, system["bleu"]),
                                    difference(scores.bleu.brevity_penalty, system["bp"]));
            for (std::size_t n = 0; n < bleu_orders; ++n)
                worst = std::max(worst, difference(scores.bleu.precisions[n], system["bleu_precisions"][n]));
            double sum = 0, sum_stem = 0;
            for (std::size_t type = 0; type < rouge_names.size(); ++type) {
                const double plain = scores.rouge[type].mean.f, stem = scores.rouge_stem[type].mean.f;
                worst = std::max(worst, difference(plain, system["rouge"][rouge_names[type]]));
                worst = std::max(worst, difference(stem, system["rouge_stem"][rouge_names[type]]));
                sum += 100 * plain;
                sum_stem += 100 * stem;
            }
            worst = std::max(worst, std::abs(scores.average.value - (scores.bleu.score + sum) / 5));
            worst = std::max(worst, std::abs(scores.average_stem.value - (scores.bleu.score + sum_stem) / 5));
            QVERIFY2(worst <= tolerance, (name + " " + std::to_string(worst)).c_str());
            QCOMPARE(scores.counts.system_length, system["sys_len"].get<std::int64_t>());
            QCOMPARE(scores.counts.reference_length, system["ref_len"].get<std::int64_t>());
            ++systems;
        }
        QCOMPARE(systems, 16);
    }
};

QTEST_APPLESS_MAIN(GoldenScoresTest)
#include "golden_scores_test.moc"
