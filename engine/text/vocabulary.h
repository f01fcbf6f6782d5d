// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a tokenizer's tokens are a model's: two tokenizers that give their ids to the same tokens, so that what one
// model says about an id is of use to another, and rows of an embedding for every token of a text. Asked before a run
// begins. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

struct TokenDifference {
    int id = 0;
    std::string one, other;  // the token in each vocabulary, in quotes and safe to print
};
// The first id that is another token in `other`, among the ids that both have; nothing: the common part is the same.
// Tokens are told by the bytes that they stand for, special ones by their spelling.
std::optional<TokenDifference> first_difference(const Tokenizer& one, const Tokenizer& other);
// Throws Error that names `other_place` and the first difference.
void require_common_tokens(const Tokenizer& one, const std::string& place, const Tokenizer& other,
                           const std::string& other_place);
// The first token of texts that an embedding of so many rows does not hold; nothing: it holds all. Special tokens that
// neither begin nor end a text are not asked for: some tokenizers serve models of pictures too (Gemma 3).
std::optional<int> token_beyond(const Tokenizer& tokenizer, std::int64_t rows);

}  // namespace bitdistill
