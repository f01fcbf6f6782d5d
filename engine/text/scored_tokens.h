// SPDX-License-Identifier: GPL-3.0-or-later
// A training sequence as people look at it: its tokens in reading order, and which of them carry a loss. For the first
// batch in the window and on the command line. Any thread.
#pragma once

#include <string>
#include <vector>

#include "engine/text/task.h"

namespace bitdistill {

struct ScoredToken {
    int id = 0;
    std::string bytes;    // perhaps a part of a character; of special tokens their names
    bool scored = false;  // its prediction counts in the loss
};
std::vector<ScoredToken> scored_tokens(const Tokenizer& tokenizer, const Sequence& sequence);

}  // namespace bitdistill
