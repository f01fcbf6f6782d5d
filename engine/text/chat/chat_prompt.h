// SPDX-License-Identifier: GPL-3.0-or-later
// The prompt of a chat with one message of the user, by a tokenizer's chat template. For free prompts and tasks. Any
// thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/text/tokenizer/span.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

// As text. system: the message before it; nothing: there is none, for which many templates write something else than
// for an empty one. Throws Error: no template.
std::string chat_prompt(const Tokenizer& tokenizer, const std::string& user,
                        const std::optional<std::string>& system = {});
// The same as tokens. The template alone says whether BOS begins it, as in transformers. Special tokens that the
// messages' data spell are text; for that the messages must stand in the prompt as they are or without white space
// around them. Where the template rewrites them otherwise, their data cannot be told from it and all are tokens.
std::vector<int> chat_ids(const Tokenizer& tokenizer, const TextWithData& user,
                          const std::optional<TextWithData>& system = {});

}  // namespace bitdistill
