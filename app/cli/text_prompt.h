// SPDX-License-Identifier: GPL-3.0-or-later
// A free prompt as tokens, the same for generate and compare. Any thread.
#pragma once

#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/text/tokenizer.h"

namespace bitdistill {

// BOS goes in front where the tokenizer asks for it, and where there is nothing else.
inline std::vector<int> text_prompt(const Tokenizer& tokenizer, const std::string& text) {
    std::vector<int> ids = tokenizer.encode(text);
    if (tokenizer.bos_id && (tokenizer.add_bos || ids.empty())) ids.insert(ids.begin(), *tokenizer.bos_id);
    if (ids.empty()) throw Error("is empty", "prompt", "Write a few words");
    return ids;
}

}  // namespace bitdistill
