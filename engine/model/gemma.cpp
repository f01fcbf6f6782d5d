// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/gemma.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/float16.h"
#include "engine/model/families.h"

namespace bitdistill {
namespace {

// Of Gemma3TextConfig in transformers 4.57 and 5.
constexpr std::int64_t default_period = 6, default_window = 4096;
constexpr double default_divisor = 256, default_local_theta = 1e4;
constexpr std::int64_t layers_of_27b = 62;  // by which llama.cpp knows it (src/llama-model.cpp)
constexpr const char *sliding = "sliding_attention", *full = "full_attention";
constexpr const char* pattern_key = "attention.sliding_window_pattern";

// Every layer but each `period`-th has a window; 0: all have.
bool is_local(std::int64_t layer, std::int64_t period) { return period == 0 || (layer + 1) % period != 0; }

std::int64_t read_period(const Json& json, const std::string& where) {
    std::optional<std::int64_t> found;
    for (const char* key : {"sliding_window_pattern", "_sliding_window_pattern"}) {
        if (!given(json, key)) continue;
        const std::int64_t period = json_int(json, key, where);
        if (period < 1)
            throw Error(std::string(key) + " is " + std::to_string(period) + ", expected a positive number", where);
        if (found && *found != period)
            throw Error("sliding_window_pattern and _sliding_window_pattern differ", where, "Remove one of them");
        found = period;
    }
    return found.value_or(default_period);
}

std::vector<bool> read_local(const ModelConfig& config, const Json& json, const std::string& where) {
    std::vector<bool> local(static_cast<std::size_t>(config.layers));
    if (!given(json, "layer_types")) {
        const std::int64_t period = read_period(json, where);
        for (std::size_t i = 0; i < local.size(); ++i) local[i] = is_local(static_cast<std::int64_t>(i), period);
        return local;
    }
    const Json& types = json["layer_types"];
    if (!types.is_array() || types.size() != local.size())
        throw Error("layer_types has " + std::to_string(types.is_array() ? types.size() : 0) + " entries for " +
                        std::to_string(local.size()) + " layers",
                    where, "Fetch config.json again");
    for (std::size_t i = 0; i < local.size(); ++i) {
        local[i] = types[i] == sliding;
        if (!local[i] && types[i] != full)
            throw Error("layer_types names " +
                            types[i].dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 60) +
                            ", which is not supported",
                        where, "Supported are sliding_attention and full_attention");
    }
    return local;
}

// RoPE of the layers without and with a window.
struct Rotaries {
    Rotary global, local;
};
Rotaries read_rotaries(double theta, const Json& json, const std::string& where) {
    Rotaries all{{theta, {}}, {default_local_theta, {}}};
    if (given(json, "rope_theta")) all.global.theta = json_double(json, "rope_theta", where, theta);
    if (given(json, "rope_local_base_freq"))
        all.local.theta = json_double(json, "rope_local_base_freq", where, default_local_theta);
    std::optional<RopeScaling> said;
    for (const char* key : {"rope_scaling", "rope_parameters"}) {
        if (!given(json, key)) continue;
        const Json& rope = json[key];
        if (!rope.is_object()) throw Error(std::string(key) + " is not an object", where);
        if (!rope_is_nested(rope)) {
            all.global = read_rope_set(all.global, rope, key, where);
            require_same_scaling(said, rope, all.global.scaling, where);
            continue;
        }
        for (const auto& [kind, rotary] : {std::pair(full, &all.global), {sliding, &all.local}}) {
            if (!given(rope, kind)) continue;
            const std::string name = std::string(key) + "." + kind;
            if (!rope[kind].is_object()) throw Error(name + " is not an object", where);
            *rotary = read_rope_set(*rotary, rope[kind], name, where);
            if (rotary == &all.global) require_same_scaling(said, rope[kind], rotary->scaling, where);
        }
    }
    require_theta(all.global.theta, "rope_theta", where);
    require_theta(all.local.theta, "rope_local_base_freq", where);
    if (all.local.scaling.kind != RopeScaling::Kind::none)
        throw Error("RoPE scaling in layers with a sliding window is not supported", where,
                    "Supported is linear scaling in layers with full attention");
    if (all.global.scaling.kind == RopeScaling::Kind::llama3)
        throw Error("RoPE scaling of type \"llama3\" is not supported in Gemma 3", where, "Supported is linear");
    return all;
}

void require_gelu_tanh(const Json& json, const std::string& where) {
    const std::string computed = to_string(Activation::gelu_tanh);
    for (const char* key : {"hidden_activation", "hidden_act"}) {
        if (!given(json, key)) continue;
        if (const std::string word = json_string(json, key, where, computed); word != computed)
            throw Error(std::string(key) + " \"" + word + "\" is not supported", where, "Supported is " + computed);
    }
}

double read_divisor(const Json& json, const std::string& where) {
    const char* key = "query_pre_attn_scalar";
    const double divisor = given(json, key) ? json_double(json, key, where, default_divisor) : default_divisor;
    if (!std::isfinite(divisor) || divisor <= 0) throw Error(std::string(key) + " must be a positive number", where);
    return divisor;
}

// As a whole number where it is one.
Json number_of(double value) {
    return value == std::floor(value) && std::abs(value) < 1e15 ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

// The first layer with a window; nothing: none has one.
std::optional<LayerConfig> local_layer(const ModelConfig& config) {
    for (std::int64_t i = 0; i < config.layers; ++i)
        if (config.layer(i).window > 0) return config.layer(i);
    return std::nullopt;
}

// The period with which layers lack a window; nothing: they follow none.
std::optional<std::int64_t> period_of(const ModelConfig& config) {
    const auto fits = [&](std::int64_t period) {
        for (std::int64_t i = 0; i < config.layers; ++i)
            if ((config.layer(i).window > 0) != is_local(i, period)) return false;
        return true;
    };
    if (fits(default_period)) return default_period;
    for (std::int64_t period = 0; period <= config.layers; ++period)
        if (fits(period)) return period;
    return std::nullopt;
}

// What llama.cpp's `gemma3` divides scores by the root of.
double usual_divisor(std::int64_t layers, std::int64_t hidden, std::int64_t heads, std::int64_t head_dim) {
    return static_cast<double>(layers == layers_of_27b && heads > 0 ? hidden / heads : head_dim);
}

}  // namespace

Json text_part(const Json& json, const std::string& where) {
    if (!given(json, "text_config") || !json["text_config"].is_object())
        throw Error("text_config is missing or no object, and it says what the model that reads text is", where,
                    "Fetch config.json again");
    Json text = json["text_config"];
    for (const char* key : {"bos_token_id", "eos_token_id", "pad_token_id", "tie_word_embeddings", "dtype",
                            "torch_dtype", "quantization_config"})
        if (!given(text, key) && given(json, key)) text[key] = json[key];
    text["model_type"] = "gemma3_text";
    text["architectures"] = Json::array({"Gemma3ForCausalLM"});
    return text;
}

void gemma3_layers(ModelConfig& config, const Json& json, const std::string& where) {
    require_gelu_tanh(json, where);
    Json rest = json;  // without what is read here
    rest.erase("query_pre_attn_scalar");
    const bool own = family_of(json, where).own;
    if (own) rest.erase("embedding_scale");
    refuse_unknown_arithmetic(rest, config, where);
    const double divisor = read_divisor(json, where);
    config.score_divisor = divisor == static_cast<double>(config.head_dim) ? 0 : divisor;
    config.embedding_scale = gemma3_embedding_scale(config.hidden_size, BlockType::f64);
    if (own && given(json, "embedding_scale")) {
        config.embedding_scale = json_double(json, "embedding_scale", where, 1);
        if (!std::isfinite(config.embedding_scale) || config.embedding_scale <= 0)
            throw Error("embedding_scale must be a positive number", where);
    }
    LayerConfig& layer = config.every_layer;
    const Rotaries rotaries = read_rotaries(layer.rotary.theta, json, where);
    layer.rotary = rotaries.global;
    layer.attention_bias = layer.output_bias = json_bool(json, "attention_bias", where, false);
    layer.qk_norm = layer.norm_offset = layer.post_norms = true;
    const std::vector<bool> local = read_local(config, json, where);
    if (std::ranges::find(local, true) == local.end()) return;
    const std::int64_t window =
        given(json, "sliding_window") ? json_int(json, "sliding_window", where) : default_window;
    if (window < 1) throw Error("sliding_window is " + std::to_string(window) + ", expected a positive number", where);
    config.own_layers.assign(local.size(), layer);
    for (std::size_t i = 0; i < local.size(); ++i) {
        if (!local[i]) continue;
        config.own_layers[i].window = window;
        config.own_layers[i].rotary = rotaries.local;
    }
}

void write_gemma3_keys(Json& json, const ModelConfig& config) {
    if (config.raw.is_object() && !config.ternary) return;
    for (const char* key : {"sliding_window_pattern", "_sliding_window_pattern", "rope_parameters", "rope_scaling",
                            "use_sliding_window", "max_window_layers", "hidden_act"})
        json.erase(key);
    const LayerConfig& layer = config.every_layer;
    json["hidden_activation"] = to_string(layer.activation);
    json["query_pre_attn_scalar"] = number_of(config.scores_over());
    json["rope_theta"] = layer.rotary.theta;
    if (layer.rotary.scaling.kind != RopeScaling::Kind::none) json["rope_scaling"] = to_json(layer.rotary.scaling);
    Json types = Json::array();
    for (std::int64_t i = 0; i < config.layers; ++i) types.push_back(config.layer(i).window > 0 ? sliding : full);
    json["layer_types"] = std::move(types);
    if (const std::optional<LayerConfig> local = local_layer(config)) {
        json["sliding_window"] = local->window;
        json["rope_local_base_freq"] = local->rotary.theta;
    }
    if (config.ternary) json["embedding_scale"] = config.embedding_scale;
}

double gemma3_embedding_scale(std::int64_t hidden_size, BlockType type) {
    const double root = std::sqrt(static_cast<double>(hidden_size));
    const auto single = static_cast<float>(root);
    switch (type) {
        case BlockType::f32:
            return static_cast<double>(single);
        case BlockType::f16:
            return static_cast<double>(f16_to_float(float_to_f16(single)));
        case BlockType::bf16:
            return static_cast<double>(bf16_to_float(float_to_bf16(single)));
        default:
            return root;
    }
}

void read_gemma3_keys(const GgufFile& file, const std::string& prefix, Json& json) {
    const std::string where = file.path().string();
    const auto count = [&](const char* key) { return json_int(json, key, where); };
    const std::int64_t layers = count("num_hidden_layers"), heads = count("num_attention_heads"),
                       hidden = count("hidden_size"), head_dim = count("head_dim");
    if (layers < 1 || layers > 10000) throw Error("its number of layers is out of range", where);
    const std::int64_t window = file.integer(prefix + "attention.sliding_window").value_or(0);
    std::vector<bool> local(static_cast<std::size_t>(layers), false);
    const std::string pattern = prefix + pattern_key;
    if (window > 0 && file.holds_list(pattern)) {
        local = *file.flags(pattern);
        if (static_cast<std::int64_t>(local.size()) != layers)
            throw Error("key \"" + pattern + "\" has " + std::to_string(local.size()) + " entries for " +
                            std::to_string(layers) + " layers",
                        where, "The file is damaged; fetch it again");
    } else if (window > 0) {
        const std::int64_t period = file.integer(pattern).value_or(default_period);
        if (period < 0)
            throw Error("key \"" + pattern + "\" is negative", where, "The file is damaged; fetch it again");
        for (std::size_t i = 0; i < local.size(); ++i) local[i] = is_local(static_cast<std::int64_t>(i), period);
    }
    json["layer_types"] = Json::array();
    for (const bool one : local) json["layer_types"].push_back(one ? sliding : full);
    if (window > 0) json["sliding_window"] = window;
    json["rope_local_base_freq"] = file.number(prefix + "rope.freq_base_swa").value_or(default_local_theta);
    double divisor = usual_divisor(layers, hidden, heads, head_dim);
    if (const double scale = file.number(prefix + "attention.scale").value_or(0); scale != 0) {
        divisor = 1 / (scale * scale);
        // The whole number that it was before the file's 32 bits.
        if (std::abs(divisor - std::round(divisor)) < 1e-6 * divisor) divisor = std::round(divisor);
    }
    json["query_pre_attn_scalar"] = number_of(divisor);
}

void put_gemma3_keys(const ModelConfig& config, const std::string& architecture, GgufValues& values) {
    const auto put = [&](const char* key, const GgufValue& value) {
        values.emplace_back(architecture + "." + key, value);
    };
    if (const std::optional<LayerConfig> local = local_layer(config)) {
        put("attention.sliding_window", static_cast<std::uint32_t>(local->window));
        if (const std::optional<std::int64_t> period = period_of(config)) {
            put(pattern_key, static_cast<std::uint32_t>(*period));
        } else {
            std::vector<std::int32_t> flags;
            for (std::int64_t i = 0; i < config.layers; ++i) flags.push_back(config.layer(i).window > 0);
            put(pattern_key, flags);
        }
        put("rope.freq_base_swa", static_cast<float>(local->rotary.theta));
    }
    if (architecture == "gemma3") return;
    put("attention.scale", static_cast<float>(1 / std::sqrt(config.scores_over())));
    put("embedding_scale", static_cast<float>(config.embedding_scale));
}

std::string beyond_gemma3_of_llama_cpp(const ModelConfig& config) {
    if (local_layer(config) && !period_of(config)) return "sliding windows that follow no period";
    if (config.scores_over() != usual_divisor(config.layers, config.hidden_size, config.heads, config.head_dim))
        return "query_pre_attn_scalar " + number_of(config.scores_over()).dump();
    return {};
}

}  // namespace bitdistill
