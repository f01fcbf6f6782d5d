// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/scored_tokens.h"

namespace bitdistill {

std::vector<ScoredToken> scored_tokens(const Tokenizer& tokenizer, const Sequence& sequence) {
    std::vector<ScoredToken> tokens;
    const auto add = [&](int id, bool scored) { tokens.push_back({id, spelled_token(tokenizer, id), scored}); };
    for (std::size_t i = 0; i < sequence.ids.size(); ++i) {
        // labels[t] is the token that position t must predict, so it is the next token whose guess is scored.
        const bool scored = i > 0 && i - 1 < sequence.labels.size() && sequence.labels[i - 1] != not_scored;
        add(sequence.ids[i], scored);
    }
    // The last label may ask for a token that is not read any more.
    if (!sequence.labels.empty() && sequence.labels.size() == sequence.ids.size() &&
        sequence.labels.back() != not_scored)
        add(sequence.labels.back(), true);
    return tokens;
}

}  // namespace bitdistill
