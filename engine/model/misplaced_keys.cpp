// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/misplaced_keys.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "engine/base/edit_distance.h"
#include "engine/base/list_text.h"

namespace bitdistill {
namespace {

constexpr std::string_view own_prefix = "bitdistill";
constexpr std::array<std::string_view, 2> top_level_keys{"sub_norm", "sub_norm_placement"};
constexpr std::array<std::string_view, 3> recipe_keys{"a4_share", "arenas", "sub_norm_gains"};

// As someone may have written it.
std::string plain(std::string_view name) {
    std::string text(name.substr(0, 60));
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c == '-') c = '_';
    }
    return text;
}

bool is_one_of(std::string_view name, const auto& names) { return std::ranges::find(names, name) != names.end(); }

// Two letters in a long name, one in a short one: "rope_type" is no "head_type".
bool is_nearly(const std::string& name, std::string_view known) {
    const std::size_t most = known.size() < 8 ? 0 : known.size() < 12 ? 1 : 2;
    return edit_distance(name, known) <= most;
}

// What is wrong with a key beside quantization_config.
struct Fault {
    std::string problem, remedy;
};
std::optional<Fault> fault_of(const std::string& key) {
    const std::vector<std::string_view> quantizer = quantizer_keys();
    if (is_one_of(key, top_level_keys) || key == "activation") return std::nullopt;  // the latter is hidden_act
    if (is_one_of(key, quantizer))
        return Fault{"is a key of quantization_config and stands outside it, where nothing reads it",
                     "It belongs into quantization_config: move it there, or remove it"};
    if (is_one_of(key, recipe_keys))
        return Fault{"is a parameter of recipes, and means nothing in a model's folder", "Remove it"};
    const std::string name = plain(key);
    for (const std::string_view known : top_level_keys)
        if (is_nearly(name, known))
            return Fault{"is no key that this program knows, and nearly one", "Write " + std::string(known)};
    for (const std::string_view known : quantizer)
        if (known != "activation" && is_nearly(name, known))
            return Fault{"is no key that this program knows, and nearly one",
                         "Write " + std::string(known) + ", inside quantization_config"};
    return std::nullopt;
}

}  // namespace

bool is_misplaced(const std::string& key) { return fault_of(key).has_value(); }

void refuse_misplaced_keys(const Json& config, const std::string& where) {
    for (const auto& [key, value] : config.items()) {
        if (value.is_null()) continue;
        if (const std::optional<Fault> fault = fault_of(key))
            throw Error(key + " " + fault->problem, where, fault->remedy);
    }
}

void refuse_misplaced_keys(const GgufFile& file, const std::string& architecture) {
    const std::string where = file.path().string(), ours = std::string(own_prefix) + ".", theirs = architecture + ".";
    const std::vector<std::string_view> quantizer = quantizer_keys();
    const bool own =
        architecture.starts_with(own_prefix) ||
        std::ranges::any_of(file.entries(), [&](const GgufEntry& entry) { return entry.key.starts_with(ours); });
    for (const GgufEntry& entry : file.entries()) {
        const std::string& key = entry.key;
        if (key.starts_with(ours)) continue;
        const bool of_architecture = key.starts_with(theirs);
        const std::string name = of_architecture ? key.substr(theirs.size()) : key;
        if (own && is_one_of(name, quantizer))
            throw Error("the key \"" + key + "\" stands where nothing reads it", where, "Write " + ours + name);
        if (of_architecture) continue;
        const auto nearly_ours = [&](const char* ends) {
            return edit_distance(plain(key.substr(0, key.find_first_of(ends))), own_prefix) <= 2;
        };
        if (nearly_ours(".") || nearly_ours("._-:/ "))
            throw Error(
                "the key \"" + key + "\" is none that this program knows, and begins nearly like \"" + ours + "\"",
                where, "Write " + ours + "... for a key of this program, or remove it");
    }
}

std::string keys_beyond_bitnet(const Quantizer& quantizer) {
    std::string text;
    for (const auto& [key, word] : chosen_words(quantizer)) {
        // A folder holds the values that these types leave, so what others keep them in changes no function. Q6_K
        // leaves others when it is done twice.
        const bool kept = key == "embedding_type" || key == "head_type";
        if (kept && word != word_of(KeptType::q6_k)) continue;
        add_to_list(text, "quantization_config." + key + " \"" + word + "\"");
    }
    return text;
}

namespace {

struct KeyNames {
    std::string_view config, gguf;
    std::string_view before = {};  // empty: the architecture and a dot
};

// Two rows with one key of config.json: the first whose key the file has, else the first.
constexpr KeyNames key_names[] = {
    {"hidden_size", "embedding_length"},
    {"intermediate_size", "feed_forward_length"},
    {"num_hidden_layers", "block_count"},
    {"num_attention_heads", "attention.head_count"},
    {"num_key_value_heads", "attention.head_count_kv"},
    {"head_dim", "attention.key_length"},
    {"vocab_size", "token_embd.weight", "the number of rows of "},
    {"max_position_embeddings", "context_length"},
    {"rms_norm_eps", "attention.layer_norm_rms_epsilon"},
    {"rope_theta", "rope.freq_base"},
    {"rope_scaling.factor", "rope.scaling.factor"},
    {"rope_scaling.factor", "rope.scale_linear"},
    {"rope_scaling.original_max_position_embeddings", "rope.scaling.original_context_length"},
    {"sliding_window", "attention.sliding_window"},
    {"hidden_act", "hidden_act"},
    {"bos_token_id", "bos_token_id", "tokenizer.ggml."},
    {"eos_token_id", "eos_token_id", "tokenizer.ggml."},
};

bool of_key(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.'; }

std::string name_in_file(std::string_view config, const GgufFile& file, const std::string& architecture) {
    std::string first;
    for (const KeyNames& row : key_names) {
        if (row.config != config) continue;
        const std::string name =
            (row.before.empty() ? architecture + "." : std::string(row.before)) + std::string(row.gguf);
        if (first.empty()) first = name;
        for (const GgufEntry& entry : file.entries())
            if (entry.key == name) return name;
    }
    return first.empty() ? std::string(config) : first;
}

}  // namespace

Error in_gguf_keys(const Error& error, const GgufFile& file, const std::string& architecture) {
    const std::string& problem = error.problem();
    std::string text;
    for (std::size_t at = 0; at < problem.size();) {
        std::size_t end = at;
        while (end < problem.size() && of_key(problem[end])) ++end;
        text += end > at ? name_in_file(std::string_view(problem).substr(at, end - at), file, architecture)
                         : std::string(1, problem[end++]);
        at = end;
    }
    return Error(text, error.subject(), error.remedy() == damaged_config ? damaged_gguf : error.remedy());
}

}  // namespace bitdistill
