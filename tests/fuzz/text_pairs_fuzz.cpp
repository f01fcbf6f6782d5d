// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/score/text_scores.h"
#include "engine/text/text_pairs.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

// What can be read can be scored.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::folder().write("pairs.jsonl", fuzz::text_of(bytes, size));
    fuzz::may_refuse([&] {
        PairScorer scorer;
        std::vector<PairScores> scores;
        for (const TextPair& pair : read_text_pairs(file))
            scores.push_back(scorer.score(pair.prediction, pair.references));
        text_scores(scores, {.resamples = 2});
    });
    return 0;
}
