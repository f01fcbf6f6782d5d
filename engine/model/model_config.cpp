// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model_config.h"

#include <cmath>

#include "engine/base/error.h"
#include "engine/model/families.h"
#include "engine/model/forward_pass.h"
#include "engine/model/tensor_roles.h"

namespace bitdistill {
namespace {

// A null stands for "not given", as in Hugging Face's files.
std::int64_t optional_int(const Json& json, const char* key, const std::string& where, std::int64_t otherwise) {
    return given(json, key) ? json_int(json, key, where) : otherwise;
}

std::int64_t positive(std::int64_t value, const char* key, const std::string& where, std::int64_t most) {
    if (value < 1 || value > most)
        throw Error(std::string(key) + " is " + std::to_string(value) + ", expected 1 to " + std::to_string(most),
                    where);
    return value;
}

// A token id that may be missing, null, a number or a list of numbers (the first one counts).
std::int64_t read_token_id(const Json& json, const char* key, const std::string& where) {
    if (!given(json, key)) return -1;
    const Json& value = json[key];
    if (value.is_array() && !value.empty() && value[0].is_number_integer()) return value[0].get<std::int64_t>();
    return json_int(json, key, where);
}

// Of a config.json that gives none.
std::int64_t default_head_dim(const ModelConfig& config) {
    if (const std::int64_t fixed = family_of(config.architecture).head_dim) return fixed;
    return config.heads > 0 ? config.hidden_size / config.heads : 0;
}

}  // namespace

const char* to_string(Architecture architecture) { return family_of(architecture).model_type; }

ModelConfig read_model_config(const std::filesystem::path& folder_or_file) {
    std::error_code ignored;
    const std::filesystem::path file =
        std::filesystem::is_directory(folder_or_file, ignored) ? folder_or_file / "config.json" : folder_or_file;
    return model_config_from_json(read_json(file), file.string());
}

ModelConfig model_config_from_json(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("not a JSON object", where, "Expected the config.json of a Hugging Face model");
    constexpr std::int64_t widest = std::int64_t{1} << 22;  // products of widths and layers stay far from overflow
    ModelConfig config;
    config.raw = json;
    const Family& family = family_of(json, where);
    config.architecture = family.architecture;
    config.hidden_size = positive(json_int(json, "hidden_size", where), "hidden_size", where, widest);
    config.intermediate_size = positive(json_int(json, "intermediate_size", where), "intermediate_size", where, widest);
    config.layers = positive(json_int(json, "num_hidden_layers", where), "num_hidden_layers", where, 10000);
    config.heads = positive(json_int(json, "num_attention_heads", where), "num_attention_heads", where, 65536);
    config.kv_heads =
        positive(optional_int(json, "num_key_value_heads", where, config.heads), "num_key_value_heads", where, 65536);
    if (config.heads % config.kv_heads != 0)
        throw Error("num_attention_heads (" + std::to_string(config.heads) +
                        ") is not a multiple of num_key_value_heads (" + std::to_string(config.kv_heads) + ")",
                    where);
    if (!given(json, "head_dim") && family.head_dim == 0 && config.hidden_size % config.heads != 0)
        throw Error("hidden_size is not a multiple of num_attention_heads and head_dim is not given", where);
    config.head_dim =
        positive(optional_int(json, "head_dim", where, default_head_dim(config)), "head_dim", where, 65536);
    if (config.head_dim % 2 != 0)
        throw Error("head_dim is " + std::to_string(config.head_dim) + ", RoPE needs an even number", where);
    positive(config.query_width(), "num_attention_heads x head_dim", where, widest);
    config.vocab_size = positive(json_int(json, "vocab_size", where), "vocab_size", where, std::int64_t{1} << 24);
    config.max_positions = positive(optional_int(json, "max_position_embeddings", where, 2048),
                                    "max_position_embeddings", where, std::int64_t{1} << 31);
    config.rms_norm_eps = json_double(json, "rms_norm_eps", where, 1e-6);
    if (!std::isfinite(config.rms_norm_eps) || config.rms_norm_eps < 0 || config.rms_norm_eps > 1)
        throw Error("rms_norm_eps must be between 0 and 1", where);
    config.tie_embeddings = json_bool(json, "tie_word_embeddings", where, false);
    config.bos_id = read_token_id(json, "bos_token_id", where);
    config.eos_id = read_token_id(json, "eos_token_id", where);
    config.ternary = given(json, "quantization_config");
    if (config.ternary) config.quantizer = quantizer_from_json(json["quantization_config"], where);
    config.sub_norm = json_bool(json, "sub_norm", where, config.ternary);
    const std::string placement = json_string(json, "sub_norm_placement", where, "paper");
    const std::optional<SubNormPlacement> known = sub_norm_placement(placement);
    if (!known)
        throw Error("sub_norm_placement \"" + placement + "\" is not supported", where,
                    "Supported are paper and every-linear");
    config.sub_norm_placement = *known;
    family.read_layers(config, json, where);
    require_some_pass(config, where);
    return config;
}

Json to_json(const RopeScaling& scaling) {
    switch (scaling.kind) {
        case RopeScaling::Kind::linear:
            return {{"rope_type", "linear"}, {"factor", scaling.factor}};
        case RopeScaling::Kind::llama3:
            return {{"rope_type", "llama3"},
                    {"factor", scaling.factor},
                    {"low_freq_factor", scaling.low_frequency_factor},
                    {"high_freq_factor", scaling.high_frequency_factor},
                    {"original_max_position_embeddings", static_cast<std::int64_t>(scaling.original_positions)}};
        case RopeScaling::Kind::none:
            break;
    }
    return nullptr;
}

Json to_json(const ModelConfig& config) {
    const Family& family = family_of(config.architecture);
    const LayerConfig& layer = config.every_layer;  // where layers differ, `raw` says how
    const bool fresh = !config.raw.is_object();
    Json json = fresh ? Json::object() : config.raw;
    // A key that is there is brought up to date in its place; a missing one is added only if its default would be
    // wrong.
    const auto set = [&](const char* key, const Json& value, const Json& otherwise) {
        if (given(json, key) || fresh || value != otherwise) json[key] = value;
    };
    json["architectures"] = Json::array({family.class_name});
    json["model_type"] = family.model_type;
    json["hidden_size"] = config.hidden_size;
    json["intermediate_size"] = config.intermediate_size;
    json["num_hidden_layers"] = config.layers;
    json["num_attention_heads"] = config.heads;
    set("num_key_value_heads", config.kv_heads, config.heads);
    set("head_dim", config.head_dim, default_head_dim(config));
    json["vocab_size"] = config.vocab_size;
    set("max_position_embeddings", config.max_positions, nullptr);
    json["rms_norm_eps"] = config.rms_norm_eps;
    if (given(json, "rope_parameters")) {
        json["rope_parameters"]["rope_theta"] = layer.rotary.theta;
        if (given(json, "rope_theta")) json["rope_theta"] = layer.rotary.theta;
    } else {
        json["rope_theta"] = layer.rotary.theta;
        if (layer.rotary.scaling.kind != RopeScaling::Kind::none && !given(json, "rope_scaling"))
            json["rope_scaling"] = to_json(layer.rotary.scaling);
    }
    set("hidden_act", to_string(layer.activation), to_string(Activation::silu));
    json["tie_word_embeddings"] = config.tie_embeddings;
    if (config.architecture != Architecture::qwen2) set("attention_bias", layer.attention_bias, false);
    // A list of end tokens stays a list as long as its first one is still ours.
    const auto set_id = [&](const char* key, std::int64_t id) {
        if (given(json, key) && json[key].is_array() && !json[key].empty() && json[key][0] == id) return;
        if (id >= 0) json[key] = id;
    };
    set_id("bos_token_id", config.bos_id);
    set_id("eos_token_id", config.eos_id);
    if (given(json, "sub_norm") || config.sub_norm != config.ternary) json["sub_norm"] = config.sub_norm;
    if (config.norm_before_every_linear())
        json["sub_norm_placement"] = to_string(config.sub_norm_placement);
    else
        json.erase("sub_norm_placement");
    const char* type_key = json.contains("dtype") && !json.contains("torch_dtype") ? "dtype" : "torch_dtype";
    if (config.ternary || !given(json, type_key)) json[type_key] = "float32";  // latent weights
    if (config.ternary)
        json["quantization_config"] = to_json(config.quantizer);
    else
        json.erase("quantization_config");
    return json;
}

}  // namespace bitdistill
