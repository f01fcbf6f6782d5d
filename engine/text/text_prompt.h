// SPDX-License-Identifier: GPL-3.0-or-later
// A free prompt as tokens and an answer as text, the same for generate and compare. Any thread.
#pragma once

#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

// BOS goes in front where the tokenizer asks for it, and where there is nothing else.
inline std::vector<int> text_prompt(const Tokenizer& tokenizer, const std::string& text) {
    std::vector<int> ids = tokenizer.encode(text);
    if (tokenizer.bos_id && (tokenizer.add_bos || ids.empty())) ids.insert(ids.begin(), *tokenizer.bos_id);
    if (ids.empty()) throw Error("is empty", "prompt", "Write a few words");
    return ids;
}

// What was written after a prompt, with its leading space.
inline std::string written_text(const Tokenizer& tokenizer, const std::vector<int>& ids) {
    StreamDecoder decoder(tokenizer);
    std::string text;
    for (const int id : ids) text += decoder.add(id);
    return text + decoder.finish();
}

}  // namespace bitdistill
