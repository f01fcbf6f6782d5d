// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model_config.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/base/publish.h"
#include "engine/model/families.h"
#include "engine/model/forward_pass.h"
#include "engine/model/gemma.h"
#include "engine/model/misplaced_keys.h"
#include "engine/model/tensor_roles.h"

namespace bitdistill {

// resources/transformers/modeling_bitdistill.py, in a source that CMake makes of it.
extern const char* const transformers_python_code;

namespace {

constexpr const char* python_module = "modeling_bitdistill";

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

// A token id that may be missing, null, a number or a list of numbers (the first one counts). -1, and an empty list,
// say that there is none, as in transformers.
std::int64_t read_token_id(const Json& json, const char* key, const std::string& where) {
    if (!given(json, key)) return -1;
    const Json& value = json[key];
    if (value.is_array() && value.empty()) return -1;
    if (value.is_array() && value[0].is_number_integer()) return value[0].get<std::int64_t>();
    return json_int(json, key, where);
}

// Of a config.json that gives none.
std::int64_t default_head_dim(const ModelConfig& config) {
    if (const std::int64_t fixed = family_of(config.architecture).defaults.head_dim) return fixed;
    return config.heads > 0 ? config.hidden_size / config.heads : 0;
}

// transformers reads nothing of these keys and computes a plain BitNet.
void refuse_more_than_bitnet(const ModelConfig& config, const Family& family, const std::string& where) {
    if (!config.ternary || std::string_view(family.model_type) != "bitnet") return;
    std::string beyond = keys_beyond_bitnet(config.quantizer);
    if (config.sub_norm_placement != SubNormPlacement::paper)
        add_to_list(beyond, "sub_norm_placement \"" + std::string(to_string(config.sub_norm_placement)) + "\"");
    if (beyond.empty()) return;
    const Family& own = own_family_of(config.architecture);
    throw Error(
        "model_type \"" + std::string(family.model_type) + "\" beside " + beyond +
            ": other programs would compute it without, as dense absmax8 with one scale a matrix",
        where,
        std::string("Write model_type \"") + own.model_type + "\" and architectures [\"" + own.class_name + "\"]");
}

}  // namespace

const char* to_string(Architecture architecture) { return family_of(architecture).model_type; }

RotaryKinds rotary_kinds(const ModelConfig& config) {
    RotaryKinds all;
    for (std::int64_t layer = 0; layer < config.layers; ++layer) {
        const Rotary& rotary = config.layer(layer).rotary;
        const auto found = std::ranges::find(all.kinds, rotary);
        all.of_layer.push_back(static_cast<std::size_t>(found - all.kinds.begin()));
        if (found == all.kinds.end()) all.kinds.push_back(rotary);
    }
    return all;
}

ModelConfig read_model_config(const std::filesystem::path& path) {
    std::error_code ignored;
    const std::filesystem::path folder_or_file = model_at(path);
    const std::filesystem::path file =
        std::filesystem::is_directory(folder_or_file, ignored) ? folder_or_file / "config.json" : folder_or_file;
    return model_config_from_json(read_json(file), file.string());
}

namespace {

// Some errors come without a remedy.
ModelConfig checked_config(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("not a JSON object", where, "Expected the config.json of a Hugging Face model");
    const Family& family = family_of(json, where);
    if (family.text_part) {
        ModelConfig text = model_config_from_json(family.text_part(json, where), where);
        text.is_text_part = true;
        return text;
    }
    constexpr std::int64_t widest = std::int64_t{1} << 22;  // products of widths and layers stay far from overflow
    const ConfigDefaults& defaults = family.defaults;
    ModelConfig config;
    config.raw = json;
    config.architecture = family.architecture;
    const auto count = [&](const char* key, std::int64_t otherwise, std::int64_t most) {
        return positive(otherwise > 0 ? optional_int(json, key, where, otherwise) : json_int(json, key, where), key,
                        where, most);
    };
    config.hidden_size = count("hidden_size", defaults.hidden, widest);
    config.intermediate_size = count("intermediate_size", defaults.intermediate, widest);
    config.layers = count("num_hidden_layers", defaults.layers, 10000);
    config.heads = count("num_attention_heads", defaults.heads, 65536);
    config.kv_heads = count("num_key_value_heads", defaults.kv_heads > 0 ? defaults.kv_heads : config.heads, 65536);
    if (config.heads % config.kv_heads != 0)
        throw Error("num_attention_heads (" + std::to_string(config.heads) +
                        ") is not a multiple of num_key_value_heads (" + std::to_string(config.kv_heads) + ")",
                    where);
    if (!given(json, "head_dim") && defaults.head_dim == 0 && config.hidden_size % config.heads != 0)
        throw Error("hidden_size is not a multiple of num_attention_heads and head_dim is not given", where);
    config.head_dim =
        positive(optional_int(json, "head_dim", where, default_head_dim(config)), "head_dim", where, 65536);
    if (config.head_dim % 2 != 0)
        throw Error("head_dim is " + std::to_string(config.head_dim) + ", RoPE needs an even number", where);
    positive(config.query_width(), "num_attention_heads x head_dim", where, widest);
    config.vocab_size = count("vocab_size", defaults.vocabulary, std::int64_t{1} << 24);
    config.max_positions = count("max_position_embeddings", defaults.max_positions, std::int64_t{1} << 31);
    config.rms_norm_eps = json_double(json, "rms_norm_eps", where, defaults.rms_norm_eps);
    if (!std::isfinite(config.rms_norm_eps) || config.rms_norm_eps < 0 || config.rms_norm_eps > 1)
        throw Error("rms_norm_eps must be between 0 and 1", where);
    config.tie_embeddings = json_bool(json, "tie_word_embeddings", where, defaults.tie_embeddings);
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
    if (config.ternary || family.own) refuse_misplaced_keys(json, where);
    refuse_more_than_bitnet(config, family, where);
    config.every_layer.activation = defaults.activation;
    config.every_layer.rotary.theta = defaults.rope_theta;
    family.read_layers(config, json, where);
    require_some_pass(config, where);
    return config;
}

}  // namespace

ModelConfig model_config_from_json(const Json& json, const std::string& where) {
    try {
        return checked_config(json, where);
    } catch (const Error& error) {
        if (!error.remedy().empty()) throw;
        throw Error(error.problem(), error.subject(), damaged_config);
    }
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

bool is_bitnet_of_transformers(const ModelConfig& config) {
    return config.ternary && config.architecture == Architecture::llama && config.sub_norm &&
           config.sub_norm_placement == SubNormPlacement::paper && config.query_width() == config.hidden_size &&
           keys_beyond_bitnet(config.quantizer).empty() && config.own_layers.empty() &&
           config.every_layer.window == 0 && config.every_layer.attention_bias == config.every_layer.output_bias;
}

void set_stored_type(Json& config, const std::string& type) {
    const bool newer = given(config, "dtype");
    if (newer) config["dtype"] = type;
    if (!newer || given(config, "torch_dtype")) config["torch_dtype"] = type;
}

namespace {

// {"AutoConfig": "modeling_bitdistill.BitDistillQwen3Config", ...} of "BitDistillQwen3ForCausalLM".
Json auto_map_of(const std::string& class_name) {
    constexpr std::string_view ending = "ForCausalLM";
    const std::string stem = class_name.substr(0, class_name.size() - ending.size());
    const std::string module = std::string(python_module) + ".";
    return {{"AutoConfig", module + stem + "Config"}, {"AutoModelForCausalLM", module + class_name}};
}

// A missing key is added only if its default would be wrong; one that is there is brought up to date in its place.
class Keys {
  public:
    // every: no default is to be relied upon.
    Keys(Json& json, bool every) : json_(json), every_(every) {}
    void set(const char* key, const Json& value, const Json& otherwise) {
        if (given(json_, key) || every_ || value != otherwise) json_[key] = value;
    }

  private:
    Json& json_;
    bool every_;
};

// A student says it in the form that transformers 4 and 5 both read; a plain model in the form that it came in.
void write_rotary(Json& json, const Rotary& rotary, bool student) {
    const bool scaled = rotary.scaling.kind != RopeScaling::Kind::none;
    if (given(json, "rope_parameters") && !student && !rope_is_nested(json["rope_parameters"])) {
        json["rope_parameters"]["rope_theta"] = rotary.theta;
        if (given(json, "rope_theta")) json["rope_theta"] = rotary.theta;
        return;
    }
    json.erase("rope_parameters");
    json["rope_theta"] = rotary.theta;
    if (scaled && !given(json, "rope_scaling")) json["rope_scaling"] = to_json(rotary.scaling);
}

}  // namespace

Json to_json(const ModelConfig& config) {
    const Family& family = family_of(config);
    const LayerConfig& layer = config.every_layer;  // where layers differ, `raw` says how
    const bool fresh = !config.raw.is_object();
    Json json = fresh ? Json::object() : config.raw;
    if (config.ternary && !fresh)  // what its teacher may have of other tools would be taken for the student's own
        for (const auto& [key, value] : config.raw.items())
            if (is_misplaced(key)) json.erase(key);
    const bool bitnet = is_bitnet_of_transformers(config);  // whose defaults are those of one model
    Keys keys(json, fresh || bitnet);
    json["architectures"] = Json::array({family.class_name});
    json["model_type"] = family.model_type;
    if (family.own)
        json["auto_map"] = auto_map_of(family.class_name);
    else
        json.erase("auto_map");
    json["hidden_size"] = config.hidden_size;
    json["intermediate_size"] = config.intermediate_size;
    json["num_hidden_layers"] = config.layers;
    json["num_attention_heads"] = config.heads;
    keys.set("num_key_value_heads", config.kv_heads, config.heads);
    keys.set("head_dim", config.head_dim, default_head_dim(config));
    json["vocab_size"] = config.vocab_size;
    keys.set("max_position_embeddings", config.max_positions, nullptr);
    json["rms_norm_eps"] = config.rms_norm_eps;
    if (config.architecture == Architecture::gemma3) {
        write_gemma3_keys(json, config);
    } else {
        write_rotary(json, layer.rotary, config.ternary);
        keys.set("hidden_act", to_string(layer.activation), to_string(family.defaults.activation));
    }
    json["tie_word_embeddings"] = config.tie_embeddings;
    if (config.architecture != Architecture::qwen2) keys.set("attention_bias", layer.attention_bias, false);
    // A list of end tokens stays a list as long as its first one is still ours.
    const auto set_id = [&](const char* key, std::int64_t id) {
        if (given(json, key) && json[key].is_array() && !json[key].empty() && json[key][0] == id) return;
        if (id >= 0)
            json[key] = id;
        else if (bitnet)
            json[key] = nullptr;
    };
    set_id("bos_token_id", config.bos_id);
    set_id("eos_token_id", config.eos_id);
    if (given(json, "sub_norm") || config.sub_norm != config.ternary) json["sub_norm"] = config.sub_norm;
    if (config.norm_before_every_linear())
        json["sub_norm_placement"] = to_string(config.sub_norm_placement);
    else
        json.erase("sub_norm_placement");
    if (config.ternary || (!given(json, "dtype") && !given(json, "torch_dtype")))
        set_stored_type(json, "float32");  // latent weights
    if (config.ternary)
        json["quantization_config"] = to_json(config.quantizer);
    else
        json.erase("quantization_config");
    return json;
}

void write_model_config(const std::filesystem::path& folder, const Json& config) {
    // First the code: a folder with config.json alone would be taken for whole.
    if (given(config, "auto_map"))
        write_file_atomically(folder / (std::string(python_module) + ".py"), transformers_python_code);
    write_json(folder / "config.json", config);
}

void name_as_own_student(Json& config, Architecture architecture) {
    const Family& family = own_family_of(architecture);
    config["architectures"] = Json::array({family.class_name});
    config["model_type"] = family.model_type;
    config["auto_map"] = auto_map_of(family.class_name);
}

}  // namespace bitdistill
