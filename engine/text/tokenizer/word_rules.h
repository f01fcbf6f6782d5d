// SPDX-License-Identifier: GPL-3.0-or-later
// The names that GGUF has for the rules by which byte-level BPE cuts a text into words ("tokenizer.ggml.pre"), and the
// pre_tokenizer of tokenizer.json that each stands for. Used by gguf_tokenizer. Any thread.
#pragma once

#include <optional>
#include <string>

#include "engine/base/json_file.h"

namespace bitdistill {

// The rule that llama.cpp takes where a file names none.
inline constexpr const char* default_word_rule = "default";

// "qwen2", "llama-bpe", "smollm", "gpt-2", "default"; nothing when no released program has this rule.
std::optional<std::string> word_rule_name(const Json& pre_tokenizer);

struct WordRule {
    Json pre_tokenizer, normalizer;
    bool ignore_merges = false;  // a word that is a token is that token
};
// Names of other programs too ("llama3", "starcoder", ...), and "" for the default. Nothing for an unknown one.
std::optional<WordRule> word_rule(const std::string& name);

}  // namespace bitdistill
