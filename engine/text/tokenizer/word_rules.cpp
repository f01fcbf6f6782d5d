// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/word_rules.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace bitdistill {
namespace {

constexpr const char* qwen_pattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr const char* llama_pattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

// llama.cpp's, for files that name no rule (src/llama-vocab.cpp, the default of its patterns): one after the other.
constexpr const char* default_patterns[] = {
    R"([\p{P}\$\+<=>\^~\|]+)",
    R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S))",
    R"(\p{N}+)",
    R"([0-9][0-9][0-9])",
};

Json byte_level(bool use_regex) {
    return {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"trim_offsets", false}, {"use_regex", use_regex}};
}
Json split(const char* pattern) {
    return {{"type", "Split"}, {"pattern", {{"Regex", pattern}}}, {"behavior", "Isolated"}, {"invert", false}};
}
Json sequence(const Json& first, const Json& second) {
    return {{"type", "Sequence"}, {"pretokenizers", Json::array({first, second})}};
}

Json default_sequence() {
    Json steps = Json::array();
    for (const char* pattern : default_patterns) steps.push_back(split(pattern));
    steps.push_back(byte_level(false));
    return {{"type", "Sequence"}, {"pretokenizers", std::move(steps)}};
}

struct Rule {
    std::vector<std::string_view> names;  // the first is the one we write
    Json pre_tokenizer;
    bool composed, ignore_merges;  // composed: NFC first
};
const std::vector<Rule>& rules() {
    static const std::vector<Rule> all = {
        {{"qwen2", "deepseek-r1-qwen", "stablelm2"}, sequence(split(qwen_pattern), byte_level(false)), true, false},
        {{"llama-bpe", "llama3", "llama-v3"}, sequence(split(llama_pattern), byte_level(false)), false, true},
        {{"smollm", "starcoder", "refact", "command-r", "codeshell", "exaone"},
         sequence({{"type", "Digits"}, {"individual_digits", true}}, byte_level(true)),
         false,
         false},
        {{"gpt-2", "gpt2", "mpt", "olmo", "jais"}, byte_level(true), false, false},
        {{default_word_rule, ""}, default_sequence(), false, false},
    };
    return all;
}

// Steps of a pre_tokenizer, with what does not change the words left out and defaults written out.
void flatten(const Json& part, Json& steps) {
    if (!part.is_object()) return;
    const std::string type = part.value("type", "");
    if (type == "Sequence") {
        if (part.contains("pretokenizers") && part["pretokenizers"].is_array())
            for (const Json& member : part["pretokenizers"]) flatten(member, steps);
        return;
    }
    Json step = {{"type", type}};
    if (type == "ByteLevel") {
        step["add_prefix_space"] = part.value("add_prefix_space", true);
        step["use_regex"] = part.value("use_regex", true);
    } else if (type == "Digits") {
        step["individual_digits"] = part.value("individual_digits", false);
    } else if (type == "Split") {
        step["pattern"] = part.value("pattern", Json());
        step["behavior"] = part.value("behavior", "");
        step["invert"] = part.value("invert", false);
    } else {
        step = part;
    }
    steps.push_back(std::move(step));
}
Json steps_of(const Json& pre_tokenizer) {
    Json steps = Json::array();
    flatten(pre_tokenizer, steps);
    return steps;
}

}  // namespace

std::optional<std::string> word_rule_name(const Json& pre_tokenizer) {
    const Json steps = steps_of(pre_tokenizer);
    for (const Rule& rule : rules())
        if (steps == steps_of(rule.pre_tokenizer)) return std::string(rule.names.front());
    return std::nullopt;
}

std::optional<WordRule> word_rule(const std::string& name) {
    for (const Rule& rule : rules()) {
        if (std::find(rule.names.begin(), rule.names.end(), name) == rule.names.end()) continue;
        return WordRule{rule.pre_tokenizer, rule.composed ? Json{{"type", "NFC"}} : Json(), rule.ignore_merges};
    }
    return std::nullopt;
}

}  // namespace bitdistill
