// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model_config.h"

#include <cmath>

#include "engine/base/error.h"

namespace bitdistill {
namespace {

struct Family {
    Architecture architecture;
    const char *model_type, *class_name;
};
constexpr Family families[] = {{Architecture::llama, "llama", "LlamaForCausalLM"},
                               {Architecture::qwen2, "qwen2", "Qwen2ForCausalLM"},
                               {Architecture::qwen3, "qwen3", "Qwen3ForCausalLM"},
                               {Architecture::llama, "bitnet", "BitNetForCausalLM"}};  // read only

const Family& family_of(Architecture architecture) {
    for (const Family& family : families)
        if (family.architecture == architecture) return family;
    return families[0];
}

bool present(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && !found->is_null();
}

// A null stands for "not given", as in Hugging Face's files.
std::int64_t optional_int(const Json& json, const char* key, const std::string& where, std::int64_t otherwise) {
    return present(json, key) ? json_int(json, key, where) : otherwise;
}

Architecture read_architecture(const Json& json, const std::string& where) {
    std::string model_type = present(json, "model_type") ? json_string(json, "model_type", where, "") : "";
    std::string class_name;
    if (present(json, "architectures") && json["architectures"].is_array() && !json["architectures"].empty() &&
        json["architectures"][0].is_string())
        class_name = json["architectures"][0].get<std::string>();
    for (const Family& family : families)
        if (model_type.empty() ? class_name == family.class_name : model_type == family.model_type)
            return family.architecture;
    const std::string found = !model_type.empty() ? model_type : class_name;
    throw Error(found.empty() ? "model_type is missing" : "unknown architecture \"" + found + "\"", where,
                "Supported are llama (LlamaForCausalLM), qwen2 (Qwen2ForCausalLM) and qwen3 (Qwen3ForCausalLM)");
}

std::int64_t positive(std::int64_t value, const char* key, const std::string& where, std::int64_t most) {
    if (value < 1 || value > most)
        throw Error(std::string(key) + " is " + std::to_string(value) + ", expected 1 to " + std::to_string(most),
                    where);
    return value;
}

// A token id that may be missing, null, a number or a list of numbers (the first one counts).
std::int64_t read_token_id(const Json& json, const char* key, const std::string& where) {
    if (!present(json, key)) return -1;
    const Json& value = json[key];
    if (value.is_array() && !value.empty() && value[0].is_number_integer()) return value[0].get<std::int64_t>();
    return json_int(json, key, where);
}

// Of the kinds that RopeScaling knows.
RopeScaling read_rope_scaling(const Json& rope, const std::string& type, const std::string& key,
                              const std::string& where) {
    RopeScaling scaling;
    const auto number = [&](const char* name) {
        if (!present(rope, name)) throw Error(key + "." + name + " is missing", where);
        const double value = json_double(rope, name, where, 0);
        if (!std::isfinite(value) || value <= 0) throw Error(key + "." + name + " must be a positive number", where);
        return value;
    };
    if (type == "linear") {
        scaling.kind = RopeScaling::Kind::linear;
        scaling.factor = number("factor");
    } else if (type == "llama3") {
        scaling = {RopeScaling::Kind::llama3, number("factor"), number("low_freq_factor"), number("high_freq_factor"),
                   number("original_max_position_embeddings")};
        if (scaling.high_frequency_factor <= scaling.low_frequency_factor)
            throw Error(key + ".high_freq_factor must be larger than low_freq_factor", where);
    } else if (type != "default") {
        throw Error(key + " of type \"" + type + "\" is not supported", where,
                    "Supported are linear and llama3, and models without RoPE scaling");
    }
    return scaling;
}

// RoPE may stand at the top level (rope_theta, rope_scaling) or, in newer files, under rope_parameters.
void read_rope(ModelConfig& config, const Json& json, const std::string& where) {
    if (present(json, "rope_theta")) config.rope_theta = json_double(json, "rope_theta", where, config.rope_theta);
    for (const char* key : {"rope_scaling", "rope_parameters"}) {
        if (!present(json, key)) continue;
        const Json& rope = json[key];
        if (!rope.is_object()) throw Error(std::string(key) + " is not an object", where);
        for (const char* kind : {"rope_type", "type"}) {
            if (!present(rope, kind)) continue;
            config.rope_scaling = read_rope_scaling(rope, json_string(rope, kind, where, "default"), key, where);
            break;  // the newer name comes first
        }
        if (present(rope, "partial_rotary_factor") && json_double(rope, "partial_rotary_factor", where, 1.0) != 1.0)
            throw Error(std::string(key) + ".partial_rotary_factor is not supported", where);
        if (present(rope, "rope_theta")) config.rope_theta = json_double(rope, "rope_theta", where, config.rope_theta);
    }
    if (!std::isfinite(config.rope_theta) || config.rope_theta <= 0)
        throw Error("rope_theta must be a positive number", where);
}

void refuse_sliding_window(const ModelConfig& config, const Json& json, const std::string& where) {
    bool used = false;
    if (present(json, "layer_types") && json["layer_types"].is_array()) {
        for (const Json& type : json["layer_types"]) used |= type.is_string() && type == "sliding_attention";
    } else if (json_bool(json, "use_sliding_window", where, false) && present(json, "sliding_window")) {
        used = optional_int(json, "max_window_layers", where, 0) < config.layers;
    } else if (config.architecture == Architecture::llama && present(json, "sliding_window")) {
        used = true;
    }
    if (used)
        throw Error("sliding window attention is not supported", where,
                    "Use a model with full attention in every layer");
}

void read_quantization(ModelConfig& config, const Json& json, const std::string& where) {
    if (!present(json, "quantization_config")) return;
    const Json& quantization = json["quantization_config"];
    if (!quantization.is_object()) throw Error("quantization_config is not an object", where);
    const std::string method = json_string(quantization, "quant_method", where, "");
    if (method != "bitnet")
        throw Error("quantization_config.quant_method \"" + method + "\" is not supported", where,
                    "Use a full-precision model or a 1.58-bit one (\"bitnet\")");
    config.ternary = true;
    const std::string scale = json_string(quantization, "weight_scale", where, "tensor");
    const std::optional<ScaleGranularity> granularity = scale_granularity(scale);
    if (!granularity)
        throw Error("quantization_config.weight_scale \"" + scale + "\" is not supported", where,
                    "Supported are tensor, row, block128 and block256");
    config.weight_scale = *granularity;
}

Json quantization_config(const ModelConfig& config) {
    Json json = {{"quant_method", "bitnet"},
                 {"linear_class", "autobitlinear"},
                 {"quantization_mode", "online"},
                 {"modules_to_not_convert", Json::array({"lm_head"})}};
    if (config.weight_scale != ScaleGranularity::tensor) json["weight_scale"] = to_string(config.weight_scale);
    return json;
}

std::int64_t default_head_dim(const ModelConfig& config) {
    if (config.architecture == Architecture::qwen3) return 128;
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
    config.architecture = read_architecture(json, where);
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
    if (!present(json, "head_dim") && config.architecture != Architecture::qwen3 &&
        config.hidden_size % config.heads != 0)
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
    read_rope(config, json, where);
    refuse_sliding_window(config, json, where);
    const std::string activation = json_string(json, "hidden_act", where, "silu");
    if (json_bool(json, "mlp_bias", where, false)) throw Error("mlp_bias is not supported", where);
    const bool bias = json_bool(json, "attention_bias", where, false);
    config.attention_bias = bias || config.architecture == Architecture::qwen2;
    config.output_bias = bias && config.architecture != Architecture::qwen2;
    config.qk_norm = config.architecture == Architecture::qwen3;
    config.tie_embeddings = json_bool(json, "tie_word_embeddings", where, false);
    config.bos_id = read_token_id(json, "bos_token_id", where);
    config.eos_id = read_token_id(json, "eos_token_id", where);
    read_quantization(config, json, where);
    config.sub_norm = json_bool(json, "sub_norm", where, config.ternary);
    const std::string placement = json_string(json, "sub_norm_placement", where, "paper");
    const std::optional<SubNormPlacement> known = sub_norm_placement(placement);
    if (!known)
        throw Error("sub_norm_placement \"" + placement + "\" is not supported", where,
                    "Supported are paper and every-linear");
    config.sub_norm_placement = *known;
    config.squared_relu = config.ternary && activation == "relu2";
    if (activation != "silu" && !config.squared_relu)
        throw Error("hidden_act \"" + activation + "\" is not supported", where,
                    "Supported is silu, and relu2 in 1.58-bit models");
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
    const bool fresh = !config.raw.is_object();
    Json json = fresh ? Json::object() : config.raw;
    // A key that is there is brought up to date in its place; a missing one is added only if its default would be
    // wrong.
    const auto set = [&](const char* key, const Json& value, const Json& otherwise) {
        if (present(json, key) || fresh || value != otherwise) json[key] = value;
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
    if (present(json, "rope_parameters")) {
        json["rope_parameters"]["rope_theta"] = config.rope_theta;
        if (present(json, "rope_theta")) json["rope_theta"] = config.rope_theta;
    } else {
        json["rope_theta"] = config.rope_theta;
        if (config.rope_scaling.kind != RopeScaling::Kind::none && !present(json, "rope_scaling"))
            json["rope_scaling"] = to_json(config.rope_scaling);
    }
    set("hidden_act", config.squared_relu ? "relu2" : "silu", "silu");
    json["tie_word_embeddings"] = config.tie_embeddings;
    if (config.architecture != Architecture::qwen2) set("attention_bias", config.attention_bias, false);
    // A list of end tokens stays a list as long as its first one is still ours.
    const auto set_id = [&](const char* key, std::int64_t id) {
        if (present(json, key) && json[key].is_array() && !json[key].empty() && json[key][0] == id) return;
        if (id >= 0) json[key] = id;
    };
    set_id("bos_token_id", config.bos_id);
    set_id("eos_token_id", config.eos_id);
    if (present(json, "sub_norm") || config.sub_norm != config.ternary) json["sub_norm"] = config.sub_norm;
    if (config.norm_before_every_linear())
        json["sub_norm_placement"] = to_string(config.sub_norm_placement);
    else
        json.erase("sub_norm_placement");
    const char* type_key = json.contains("dtype") && !json.contains("torch_dtype") ? "dtype" : "torch_dtype";
    if (config.ternary || !present(json, type_key)) json[type_key] = "float32";  // latent weights
    if (config.ternary)
        json["quantization_config"] = quantization_config(config);
    else
        json.erase("quantization_config");
    return json;
}

std::vector<TensorSpec> tensor_specs(const ModelConfig& config) {
    const std::int64_t hidden = config.hidden_size, inner = config.intermediate_size, query = config.query_width(),
                       kv = config.kv_width();
    std::vector<TensorSpec> specs;
    specs.push_back({"model.embed_tokens.weight", {config.vocab_size, hidden}, false, false, -1});
    for (int layer = 0; layer < config.layers; ++layer) {
        const std::string prefix = "model.layers." + std::to_string(layer) + ".";
        const auto projection = [&](const char* name, std::int64_t rows, std::int64_t columns, bool bias) {
            specs.push_back({prefix + name + ".weight", {rows, columns}, true, false, layer});
            if (bias) specs.push_back({prefix + name + ".bias", {rows}, false, false, layer});
        };
        const auto norm = [&](const char* name, std::int64_t width) {
            specs.push_back({prefix + name + ".weight", {width}, false, true, layer});
        };
        const bool every = config.norm_before_every_linear();
        norm("input_layernorm", hidden);
        if (every)
            for (const char* name : {"self_attn.q_sub_norm", "self_attn.k_sub_norm", "self_attn.v_sub_norm"})
                norm(name, hidden);
        projection("self_attn.q_proj", query, hidden, config.attention_bias);
        projection("self_attn.k_proj", kv, hidden, config.attention_bias);
        projection("self_attn.v_proj", kv, hidden, config.attention_bias);
        if (config.qk_norm) {
            norm("self_attn.q_norm", config.head_dim);
            norm("self_attn.k_norm", config.head_dim);
        }
        if (config.sub_norm) norm("self_attn.attn_sub_norm", query);
        projection("self_attn.o_proj", hidden, query, config.output_bias);
        norm("post_attention_layernorm", hidden);
        if (every)
            for (const char* name : {"mlp.gate_sub_norm", "mlp.up_sub_norm"}) norm(name, hidden);
        projection("mlp.gate_proj", inner, hidden, false);
        projection("mlp.up_proj", inner, hidden, false);
        if (config.sub_norm) norm("mlp.ffn_sub_norm", inner);
        projection("mlp.down_proj", hidden, inner, false);
    }
    specs.push_back({"model.norm.weight", {hidden}, false, true, -1});
    if (!config.tie_embeddings) specs.push_back({"lm_head.weight", {config.vocab_size, hidden}, false, false, -1});
    return specs;
}

TensorSpec spec_from_name(const std::string& name, const std::vector<std::int64_t>& shape) {
    TensorSpec spec{name, shape, false, false, -1};
    const std::string prefix = "model.layers.";
    if (name.rfind(prefix, 0) == 0) {
        std::size_t end = prefix.size();
        while (end < name.size() && name[end] >= '0' && name[end] <= '9' && end < prefix.size() + 6) ++end;
        if (end > prefix.size()) spec.layer = std::stoi(name.substr(prefix.size(), end - prefix.size()));
    }
    const auto ends_with = [&](const std::string& tail) {
        return name.size() >= tail.size() && name.compare(name.size() - tail.size(), tail.size(), tail) == 0;
    };
    spec.projection = spec.layer >= 0 && shape.size() == 2 && ends_with("_proj.weight");
    spec.norm = shape.size() == 1 && (ends_with("norm.weight") || ends_with("layernorm.weight"));
    return spec;
}

std::int64_t parameter_count(const ModelConfig& config) {
    std::int64_t count = 0;
    for (const TensorSpec& spec : tensor_specs(config)) {
        std::int64_t elements = 1;
        for (const std::int64_t extent : spec.shape) elements *= extent;
        count += elements;
    }
    return count;
}

}  // namespace bitdistill
