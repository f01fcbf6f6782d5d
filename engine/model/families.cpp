// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/families.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/number_text.h"
#include "engine/model/gemma.h"

namespace bitdistill {
namespace {

// The value with which a key changes nothing. A null, or no key, changes nothing either.
enum class Neutral {
    off,          // false or 0
    on,           // true
    one,          // 1
    head_dim,     // the width of a head: scores over its root
    root,         // one over that root
    all_ones,     // a list of ones
    few_experts,  // 0 or 1
    qk_norm,      // false, or a family that has them
    qkv_bias,     // false, or a model that has them
    whole_head,   // the width of a head: RoPE turns all of it
    width,        // the width of the model
    root_depth,   // the root of the number of layers
    beyond_depth  // 0, or more than the number of layers
};
struct Key {
    const char* name;
    Neutral neutral;
};

// From the configurations of transformers' models, and of older code of their makers.
constexpr Key config_keys[] = {
    {"use_rms_norm", Neutral::on},
    {"partial_rotary_factor", Neutral::one},
    {"rotary_pct", Neutral::one},
    {"rotary_percentage", Neutral::one},
    {"rope_pct", Neutral::one},
    {"rope_percent", Neutral::one},
    {"rotary_dim", Neutral::whole_head},
    {"rotary_ndims", Neutral::whole_head},
    {"qk_rope_head_dim", Neutral::whole_head},
    {"rope_interleave", Neutral::off},
    {"rope_interleaved", Neutral::off},
    {"no_rope_layers", Neutral::all_ones},
    {"no_rope_layer_interval", Neutral::beyond_depth},
    {"attention_sinks", Neutral::off},
    {"use_attention_sinks", Neutral::off},
    {"add_swa_attention_sink_bias", Neutral::off},
    {"add_full_attention_sink_bias", Neutral::off},
    {"attention_out_bias", Neutral::off},
    {"attention_qkv_bias", Neutral::qkv_bias},
    {"use_qkv_bias", Neutral::qkv_bias},
    {"qkv_bias", Neutral::qkv_bias},
    {"lm_head_bias", Neutral::off},
    {"scale_emb", Neutral::one},
    {"scale_depth", Neutral::root_depth},
    {"dim_model_base", Neutral::width},
    {"scale_embeddings", Neutral::off},
    {"scale_embedding", Neutral::off},
    {"alibi", Neutral::off},
    {"use_alibi", Neutral::off},
    {"use_rope", Neutral::on},
    {"rope_ratio", Neutral::one},
    {"rope_scaling_factor", Neutral::one},
    {"seq_len_interpolation_factor", Neutral::one},
    {"is_causal", Neutral::on},
    {"causal", Neutral::on},
    {"bidirectional", Neutral::off},
    {"use_bidirectional_attention", Neutral::off},
    {"attention_chunk_size", Neutral::off},
    {"clip_qkv", Neutral::off},
    {"use_qk_norm", Neutral::qk_norm},
    {"qk_layernorm", Neutral::qk_norm},
    {"qk_norm", Neutral::qk_norm},
    {"use_sandwich_norm", Neutral::off},
    {"use_post_norm", Neutral::off},
    {"apply_layernorm_1p", Neutral::off},
    {"rms_norm_add_unit_offset", Neutral::off},
    {"attn_logit_softcapping", Neutral::off},
    {"final_logit_softcapping", Neutral::off},
    {"logit_softcapping", Neutral::off},
    {"output_logit_soft_cap", Neutral::off},
    {"query_pre_attn_scalar", Neutral::head_dim},
    {"attention_multiplier", Neutral::root},
    {"attention_scale", Neutral::root},
    {"attn_scale", Neutral::root},
    {"softmax_scale", Neutral::root},
    {"attn_temperature_tuning", Neutral::off},
    {"attn_output_gate", Neutral::off},
    {"key_multiplier", Neutral::one},
    {"lm_head_multiplier", Neutral::one},
    {"mlp_multipliers", Neutral::all_ones},
    {"embedding_multiplier", Neutral::one},
    {"embedding_scale", Neutral::one},
    {"residual_multiplier", Neutral::one},
    {"logits_scaling", Neutral::one},
    {"logit_scale", Neutral::one},
    {"parallel_attn", Neutral::off},
    {"use_parallel_residual", Neutral::off},
    {"parallel_residual", Neutral::off},
    {"mup", Neutral::off},
    {"kv_lora_rank", Neutral::off},
    {"num_local_experts", Neutral::few_experts},
    {"num_experts", Neutral::few_experts},
    {"n_routed_experts", Neutral::few_experts},
};
// Behind the architecture's name: llama.cpp's names (gguf-py/gguf/constants.py).
constexpr Key gguf_keys[] = {
    {"attention.causal", Neutral::on},
    {"attention.scale", Neutral::root},
    {"attention.clamp_kqv", Neutral::off},
    {"attention.max_alibi_bias", Neutral::off},
    {"attn_logit_softcapping", Neutral::off},
    {"final_logit_softcapping", Neutral::off},
    {"embedding_scale", Neutral::one},
    {"residual_scale", Neutral::one},
    {"logit_scale", Neutral::one},
    {"rope.scaling.attn_factor", Neutral::one},
    {"use_parallel_residual", Neutral::off},
    // Layers that predict further tokens, and experts that a layer of one network has not.
    {"nextn_predict_layers", Neutral::off},
    {"expert_used_count", Neutral::off},
    {"expert_group_count", Neutral::off},
};

// Keys that name a part by a word, and the words for what is computed here.
struct WordKey {
    const char* name;
    std::initializer_list<std::string_view> neutral;
};
constexpr std::string_view silu_words[] = {"silu", "swish", "swiglu"};
const WordKey word_keys[] = {
    {"position_embedding_type", {"rope", "rotary"}},        {"pos_emb_type", {"rope", "rotary"}},
    {"position_encoding_type", {"rope", "rotary"}},         {"norm_type", {"rmsnorm", "rms_norm", "rms"}},
    {"layer_norm_type", {"rmsnorm", "rms_norm", "rms"}},    {"normalization", {"rmsnorm", "rms_norm", "rms"}},
    {"normalization_type", {"rmsnorm", "rms_norm", "rms"}},
};
// Names of other families for hidden_act. Beside it they say the same or the file contradicts itself.
constexpr const char* activation_keys[] = {"activation_function", "hidden_activation", "activation", "mlp_hidden_act"};

// Of a model in which each width is known, and with which the numbers of keys are compared.
struct Widths {
    std::int64_t head_dim = 0, hidden = 0, layers = 0;
};

bool changes_nothing(Neutral neutral, double value, const Widths& widths) {
    const std::int64_t head_dim = widths.head_dim;
    const auto is = [&](double expected) { return std::abs(value - expected) <= 1e-6 * std::abs(expected); };
    switch (neutral) {
        case Neutral::off:
        case Neutral::qk_norm:
        case Neutral::qkv_bias:
            return value == 0;
        case Neutral::on:
        case Neutral::one:
        case Neutral::all_ones:
            return is(1);
        case Neutral::head_dim:
        case Neutral::whole_head:
            return is(static_cast<double>(head_dim));
        case Neutral::width:
            return is(static_cast<double>(widths.hidden));
        case Neutral::root_depth:
            return is(std::sqrt(static_cast<double>(widths.layers)));
        case Neutral::beyond_depth:
            return value == 0 || value > static_cast<double>(widths.layers);
        case Neutral::root:
            return value == 0 || is(1 / std::sqrt(static_cast<double>(head_dim)));
        case Neutral::few_experts:
            return value == 0 || value == 1;
    }
    return false;
}

// Of a number or a truth value.
std::optional<double> number_of(const Json& value) {
    if (value.is_boolean()) return value.get<bool>() ? 1 : 0;
    if (value.is_number()) return value.get<double>();
    return std::nullopt;
}

[[noreturn]] void refuse(const std::string& key, const std::string& value, const std::string& where) {
    throw Error(key + " is " + value + ", which changes what the model computes and is not supported", where,
                "Use a model with the plain layers of its family");
}

std::string value_text(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 60);
}

void refuse_other_words(const Json& json, const ModelConfig& config, const std::string& where) {
    for (const WordKey& key : word_keys) {
        if (!given(json, key.name)) continue;
        const Json& value = json[key.name];
        if (!value.is_string() ||
            std::ranges::find(key.neutral, ascii_lower(value.get<std::string>())) == key.neutral.end())
            refuse(key.name, value_text(value), where);
    }
    const std::string computed = json_string(json, "hidden_act", where, to_string(config.every_layer.activation));
    const auto is_silu = [](const std::string& word) {
        return std::ranges::find(silu_words, word) != std::end(silu_words);
    };
    for (const char* key : activation_keys) {
        if (!given(json, key)) continue;
        const std::string word = json[key].is_string() ? ascii_lower(json[key].get<std::string>()) : "";
        if (word != computed && !(is_silu(word) && is_silu(computed))) refuse(key, value_text(json[key]), where);
    }
}

}  // namespace

void refuse_unknown_arithmetic(const Json& json, const ModelConfig& config, const std::string& where) {
    const Widths widths{config.head_dim, config.hidden_size, config.layers};
    const auto neutral = [&](const Key& key, const Json& value) {
        const std::optional<double> number = number_of(value);
        return number && changes_nothing(key.neutral, *number, widths);
    };
    refuse_other_words(json, config, where);
    // transformers' Qwen2 always has them.
    const bool qkv_bias = config.architecture == Architecture::qwen2 || json_bool(json, "attention_bias", where, false);
    for (const Key& key : config_keys) {
        if (!given(json, key.name)) continue;
        const bool with_qk_norm =
            config.architecture == Architecture::qwen3 || config.architecture == Architecture::gemma3;
        if (key.neutral == Neutral::qk_norm && with_qk_norm) continue;
        if (key.neutral == Neutral::qkv_bias && qkv_bias) continue;
        const Json& value = json[key.name];
        const bool list = key.neutral == Neutral::all_ones && value.is_array();
        if (list ? std::ranges::all_of(value, [&](const Json& one) { return neutral(key, one); }) : neutral(key, value))
            continue;
        refuse(key.name, value_text(value), where);
    }
}

void refuse_unknown_arithmetic(const GgufFile& file, const std::string& architecture, std::int64_t head_dim,
                               std::initializer_list<std::string_view> computed) {
    for (const Key& key : gguf_keys) {
        if (std::ranges::find(computed, key.name) != computed.end()) continue;
        const std::string name = architecture + "." + key.name;
        const auto entry = std::ranges::find(file.entries(), name, &GgufEntry::key);
        if (entry == file.entries().end()) continue;
        const bool truth = entry->type == GgufType::boolean;
        const double value = truth ? (*file.boolean(name) ? 1 : 0) : *file.number(name);
        if (!changes_nothing(key.neutral, value, {head_dim}))
            refuse(name, truth ? (value != 0 ? "true" : "false") : number_text(value), file.path().string());
    }
}

namespace {

// Layers of Llama, Qwen2 and Qwen3 that ask for one: those of `layer_types`; else, where sliding windows are switched
// on, those from max_window_layers on; else, where the family knows no switch, all. Their GGUF files have no key for
// it, so the same model would be another one there.
void refuse_windows(const ModelConfig& config, const Json& json, const std::string& where, bool by_switch) {
    const auto window = [&] {
        const std::int64_t positions = given(json, "sliding_window") ? json_int(json, "sliding_window", where) : 0;
        if (positions < 1) throw Error("a sliding window is asked for and sliding_window is no positive number", where);
        return positions;
    };
    std::vector<std::int64_t> windows(static_cast<std::size_t>(config.layers), 0);
    if (given(json, "layer_types") && json["layer_types"].is_array()) {
        const Json& types = json["layer_types"];
        if (types.size() != windows.size())
            throw Error("layer_types has " + std::to_string(types.size()) + " entries for " +
                            std::to_string(windows.size()) + " layers",
                        where, "Fetch config.json again");
        for (std::size_t i = 0; i < types.size(); ++i) {
            if (types[i] == "sliding_attention")
                windows[i] = window();
            else if (types[i] != "full_attention")
                throw Error("layer_types names " + types[i].dump().substr(0, 60) + ", which is not supported", where,
                            "Supported is full_attention in every layer");
        }
    } else if (json_bool(json, "use_sliding_window", where, false) && given(json, "sliding_window")) {
        const std::int64_t first = given(json, "max_window_layers") ? json_int(json, "max_window_layers", where) : 0;
        for (std::int64_t i = std::max<std::int64_t>(first, 0); i < config.layers; ++i)
            windows[static_cast<std::size_t>(i)] = window();
    } else if (!by_switch && !given(json, "use_sliding_window") && given(json, "sliding_window")) {
        windows.assign(windows.size(), window());
    }
    // One that holds the whole context cuts nothing off.
    std::ranges::replace_if(
        windows, [&](std::int64_t positions) { return positions >= config.max_positions; }, 0);
    if (std::ranges::count(windows, 0) != config.layers)
        throw Error("sliding window attention is not supported in this family", where,
                    "Use a model with full attention in every layer");
}

// Of LlamaConfig, Qwen2Config, Qwen3Config, MistralConfig, BitNetConfig and Gemma3TextConfig in transformers 4.57
// and 5.
constexpr ConfigDefaults llama_defaults{}, qwen2_defaults{.max_positions = 32768},
    qwen3_defaults{.head_dim = 128, .max_positions = 32768}, mistral_defaults{.max_positions = 131072, .window = 4096},
    bitnet_defaults{.rms_norm_eps = 1e-5, .rope_theta = 5e5, .activation = Activation::squared_relu},
    gemma3_defaults{.head_dim = 256,
                    .max_positions = 131072,
                    .window = 4096,
                    .rope_theta = 1e6,
                    .activation = Activation::gelu_tanh,
                    .tie_embeddings = true,
                    .hidden = 2304,
                    .intermediate = 9216,
                    .layers = 26,
                    .heads = 8,
                    .kv_heads = 4,
                    .vocabulary = 262208};

// What Llama, Qwen2 and Qwen3 have in common.
LayerConfig read_layer(const ModelConfig& config, const Json& json, const std::string& where) {
    LayerConfig layer = config.every_layer;
    refuse_unknown_arithmetic(json, config, where);
    layer.rotary = read_rotary(layer.rotary, json, where);
    std::string word = json_string(json, "hidden_act", where, to_string(layer.activation));
    if (word == "swish") word = to_string(Activation::silu);  // its other name
    const std::optional<Activation> known = choice_of<Activation>(word);
    if (!known || *known == Activation::gelu_tanh || (*known == Activation::squared_relu && !config.ternary))
        throw Error("hidden_act \"" + word + "\" is not supported", where,
                    "Supported is silu, and relu2 in 1.58-bit models");
    layer.activation = *known;
    if (json_bool(json, "mlp_bias", where, false))
        throw Error("mlp_bias is not supported", where,
                    "Supported are biases of the attention alone, by attention_bias: use a model whose MLP has none");
    layer.attention_bias = layer.output_bias = json_bool(json, "attention_bias", where, false);
    return layer;
}

void llama_layers(ModelConfig& config, const Json& json, const std::string& where) {
    config.every_layer = read_layer(config, json, where);
    refuse_windows(config, json, where, false);
}

// Llama's arithmetic behind a window in all layers, unless a null says that there is none. Up to the window's length it
// cuts nothing off, so the context ends there: what is longer is refused by name.
void mistral_layers(ModelConfig& config, const Json& json, const std::string& where) {
    if (given(json, "sliding_window") || !json.contains("sliding_window")) {
        const std::int64_t window =
            given(json, "sliding_window") ? json_int(json, "sliding_window", where) : mistral_defaults.window;
        if (window < 1) throw Error("sliding_window is no positive number", where);
        config.context_ends_with_window = window < config.max_positions;
        config.max_positions = std::min(config.max_positions, window);
    }
    llama_layers(config, json, where);
}

void qwen2_layers(ModelConfig& config, const Json& json, const std::string& where) {
    config.every_layer = read_layer(config, json, where);
    config.every_layer.attention_bias = true;
    config.every_layer.output_bias = false;
    refuse_windows(config, json, where, true);
}

void qwen3_layers(ModelConfig& config, const Json& json, const std::string& where) {
    config.every_layer = read_layer(config, json, where);
    config.every_layer.qk_norm = true;
    refuse_windows(config, json, where, true);
}

constexpr const char* bitnet_model_type = "bitnet";

// A full-precision model is written under the first row of its architecture.
constexpr Family families[] = {
    {Architecture::llama, "llama", "LlamaForCausalLM", llama_defaults, llama_layers},
    {Architecture::qwen2, "qwen2", "Qwen2ForCausalLM", qwen2_defaults, qwen2_layers},
    {Architecture::qwen3, "qwen3", "Qwen3ForCausalLM", qwen3_defaults, qwen3_layers},
    {Architecture::gemma3, "gemma3_text", "Gemma3ForCausalLM", gemma3_defaults, gemma3_layers},
    {Architecture::llama, "mistral", "MistralForCausalLM", mistral_defaults, mistral_layers},
    {Architecture::gemma3, "gemma3", "Gemma3ForConditionalGeneration", gemma3_defaults, gemma3_layers, false, false,
     text_part},
    {Architecture::llama, bitnet_model_type, "BitNetForCausalLM", bitnet_defaults, llama_layers, true},
    {Architecture::llama, "bitdistill_llama", "BitDistillLlamaForCausalLM", llama_defaults, llama_layers, false, true},
    {Architecture::qwen2, "bitdistill_qwen2", "BitDistillQwen2ForCausalLM", qwen2_defaults, qwen2_layers, false, true},
    {Architecture::qwen3, "bitdistill_qwen3", "BitDistillQwen3ForCausalLM", qwen3_defaults, qwen3_layers, false, true},
    {Architecture::gemma3, "bitdistill_gemma3", "BitDistillGemma3ForCausalLM", gemma3_defaults, gemma3_layers, false,
     true},
};

// Under one model_type the class may be another model (1bitLLM's "BitnetForCausalLM" under "llama", a classifier). The
// case of letters differs among early Llamas; "...Model" is the same layers without a head.
void refuse_another_class(const std::string& class_name, const Family& family, const std::string& where) {
    const std::string expected = family.class_name, stem = expected.substr(0, expected.find("For"));
    if (class_name.empty() || ascii_lower(class_name) == ascii_lower(expected) || class_name == stem + "Model") return;
    if (class_name == stem + "TextModel" && family.architecture == Architecture::gemma3) return;
    throw Error("architectures names " + class_name + ", and model_type \"" + family.model_type + "\" stands for " +
                    expected + ": they are different models",
                where, "Use a model that predicts the next token, with the configuration it was saved with");
}

}  // namespace

const Family& family_of(const Json& json, const std::string& where) {
    const std::string model_type = given(json, "model_type") ? json_string(json, "model_type", where, "") : "";
    std::string class_name;
    if (given(json, "architectures") && json["architectures"].is_array() && !json["architectures"].empty() &&
        json["architectures"][0].is_string())
        class_name = json["architectures"][0].get<std::string>();
    for (const Family& family : families) {
        if (model_type.empty() ? class_name != family.class_name : model_type != family.model_type) continue;
        refuse_another_class(class_name, family, where);
        return family;
    }
    const std::string found = !model_type.empty() ? model_type : class_name;
    std::string supported;
    for (const Family& family : families)
        if (!family.own) add_to_list(supported, std::string(family.model_type) + " (" + family.class_name + ")");
    throw Error(found.empty() ? "model_type is missing" : "unknown architecture \"" + found + "\"", where,
                "Supported are " + supported + ", and the students of this program");
}

const Family& family_of(Architecture architecture) {
    return *std::ranges::find(families, architecture, &Family::architecture);
}

const Family& own_family_of(Architecture architecture) {
    return *std::ranges::find_if(
        families, [&](const Family& family) { return family.own && family.architecture == architecture; });
}

const Family& family_of(const ModelConfig& config) {
    if (!config.ternary) return family_of(config.architecture);
    if (!is_bitnet_of_transformers(config)) return own_family_of(config.architecture);
    return *std::ranges::find_if(
        families, [](const Family& family) { return std::string_view(family.model_type) == bitnet_model_type; });
}

}  // namespace bitdistill
