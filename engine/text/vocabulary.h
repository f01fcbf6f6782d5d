// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two tokenizers give their ids to the same tokens: what one model says about an id is of use to another only
// then. Asked before a student learns from a model of another folder. Any thread.
#pragma once

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

}  // namespace bitdistill
