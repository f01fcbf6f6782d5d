// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/gguf_model.h"

#include <algorithm>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/model/families.h"
#include "engine/model/misplaced_keys.h"

namespace bitdistill {
namespace {

constexpr std::string_view own_prefix = "bitdistill-";
constexpr std::string_view own_keys = "bitdistill.";
constexpr const char* ternary_key = "bitdistill.ternary";

// What general.file_type says for people and for llama.cpp's listing.
std::uint32_t file_type(BlockType type) {
    switch (type) {
        case BlockType::f16:
            return 1;
        case BlockType::q4_0:
            return 2;
        case BlockType::q4_1:
            return 3;
        case BlockType::q8_0:
            return 7;
        case BlockType::q6_k:
            return 18;
        case BlockType::bf16:
            return 32;
        case BlockType::tq1_0:
            return 36;
        case BlockType::tq2_0:
            return 37;
        case BlockType::i2_s:
            return 40;
        default:
            return 0;
    }
}

constexpr const char* original_context = "rope.scaling.original_context_length";

// Keys of one architecture, with the file's name in every error.
class Keys {
  public:
    Keys(const GgufFile& file, std::string architecture) : file_(file), prefix_(std::move(architecture) + ".") {}
    std::int64_t integer(const char* key) const {
        if (const auto found = in_every_layer(key)) return *found;
        throw missing(key);
    }
    std::int64_t integer(const char* key, std::int64_t otherwise) const {
        return in_every_layer(key).value_or(otherwise);
    }
    // Of what no model has less than one of.
    std::int64_t positive(const char* key, std::int64_t most) const {
        const std::int64_t value = integer(key);
        if (value < 1 || value > most)
            throw Error(name_of(key) + " is " + std::to_string(value) + ", expected 1 to " + std::to_string(most),
                        file_.path().string(), damaged_gguf);
        return value;
    }
    double number(const char* key) const {
        if (const auto found = file_.number(prefix_ + key)) return *found;
        throw missing(key);
    }
    double number(const char* key, double otherwise) const { return file_.number(prefix_ + key).value_or(otherwise); }
    std::string text(const char* key) const { return file_.text(prefix_ + key).value_or(""); }
    std::string name_of(const char* key) const { return prefix_ + key; }

  private:
    Error missing(const char* key) const {
        return Error("key \"" + prefix_ + key + "\" is missing", file_.path().string(),
                     "The file does not hold a whole model; convert it again");
    }
    // One number, or a list with one for each layer, as llama.cpp reads both. Throws Error where layers differ.
    std::optional<std::int64_t> in_every_layer(const char* key) const {
        const std::string name = prefix_ + key;
        if (!file_.holds_list(name)) return file_.integer(name);
        const std::vector<std::int64_t> values = file_.integers(name).value_or(std::vector<std::int64_t>{});
        const std::int64_t layers = file_.integer(prefix_ + "block_count").value_or(0);
        if (values.empty() || static_cast<std::int64_t>(values.size()) != layers)
            throw Error("key \"" + name + "\" is a list of " + std::to_string(values.size()) + " numbers for " +
                            std::to_string(layers) + " layers",
                        file_.path().string(), "The file is damaged; fetch it again");
        for (const std::int64_t value : values)
            if (value != values.front())
                throw Error("key \"" + name + "\" differs from layer to layer (" + std::to_string(values.front()) +
                                ", " + std::to_string(value) + ", ...), which is not supported",
                            file_.path().string(), "Use a model whose layers are alike");
        return values.front();
    }
    const GgufFile& file_;
    std::string prefix_;
};

// What a name in general.architecture means. keys: what only this architecture's files say, as config.json would.
struct GgufArchitecture {
    std::string_view name;
    Architecture family;
    bool bitnet = false;      // a 1.58-bit student with SubLN and a tied head, as other programs know it
    bool neighbours = false;  // RoPE rotates neighbours (row_order.h)
    void (*keys)(const Keys& keys, Json& json) = nullptr;
};

void activation_key(const Keys& keys, Json& json) {
    if (const std::string word = keys.text("hidden_act"); !word.empty()) json["hidden_act"] = word;
}
void squared_relu(const Keys&, Json& json) { json["hidden_act"] = to_string(Activation::squared_relu); }

constexpr GgufArchitecture architectures[] = {
    {.name = "llama", .family = Architecture::llama, .neighbours = true, .keys = activation_key},
    {.name = "qwen2", .family = Architecture::qwen2, .keys = activation_key},
    {.name = "qwen3", .family = Architecture::qwen3, .keys = activation_key},
    {.name = "bitnet", .family = Architecture::llama, .bitnet = true, .keys = activation_key},
    {.name = "bitnet-b1.58", .family = Architecture::llama, .bitnet = true, .keys = squared_relu},
    {.name = "bitnet-25", .family = Architecture::llama, .bitnet = true, .keys = squared_relu},
};

// Null for an unknown name. Ours for what no other program has is the family's behind a prefix.
const GgufArchitecture* architecture_named(std::string_view name, bool or_own = false) {
    if (or_own && name.starts_with(own_prefix)) name.remove_prefix(own_prefix.size());
    const auto found = std::ranges::find(architectures, name, &GgufArchitecture::name);
    return found == std::end(architectures) ? nullptr : found;
}

bool is_bitnet(std::string_view name) {
    const GgufArchitecture* const found = architecture_named(name);
    return found && found->bitnet;
}

void refuse_what_we_cannot_run(const GgufFile& file, const Keys& keys, std::int64_t head_dim) {
    const auto refuse = [&](const char* key, const std::string& value, const std::string& why) {
        throw Error(keys.name_of(key) + " is " + value + ": " + why, file.path().string(), "Use another model");
    };
    const auto require = [&](const char* key, std::int64_t expected, const char* why) {
        if (const std::int64_t value = keys.integer(key, expected); value != expected)
            refuse(key, std::to_string(value), std::to_string(expected) + " is expected, " + why);
    };
    const std::string scaling = keys.text("rope.scaling.type");
    if (!scaling.empty() && scaling != "none" && scaling != "linear")
        refuse("rope.scaling.type", "\"" + scaling + "\"", "other RoPE scaling than linear is not supported");
    if (const std::int64_t experts = keys.integer("expert_count", 0); experts > 0)
        refuse("expert_count", std::to_string(experts), "mixtures of experts are not supported");
    require("rope.dimension_count", head_dim, "RoPE over a part of a head is not supported");
    require("attention.value_length", head_dim, "keys and values of different length are not supported");
}

// Throws Error for other kinds than RopeScaling knows.
RopeScaling rope_scaling(const GgufFile& file, const Keys& keys, std::int64_t head_dim) {
    RopeScaling scaling;
    // As llama.cpp reads them (llama_model::load_hparams): without a type it is linear, the factor has an older name,
    // and 0 stands for none.
    const double factor = keys.number("rope.scaling.factor", keys.number("rope.scale_linear", 0));
    if (keys.text("rope.scaling.type") != "none" && factor != 0 && factor != 1) {
        scaling.kind = RopeScaling::Kind::linear;
        scaling.factor = factor;
    }
    const GgufTensor* const tensor = file.find(rope_divisors_name);
    if (!tensor) return scaling;
    std::vector<float> divisors;
    if (tensor->type == BlockType::f32) {
        divisors.resize(tensor->bytes.size() / sizeof(float));
        std::memcpy(divisors.data(), tensor->bytes.data(), divisors.size() * sizeof(float));
    }
    const auto found = rope_scaling_of(keys.number("rope.freq_base", Rotary{}.theta), head_dim, divisors,
                                       keys.number(original_context, scaling.original_positions));
    if (!found || scaling.kind != RopeScaling::Kind::none)
        throw Error(std::string(rope_divisors_name) + " is not of the llama3 kind; other RoPE scaling is not supported",
                    file.path().string(), "Use another model");
    return *found;
}

// What our own files say of a student's quantizer; other programs' files have its defaults.
Quantizer quantizer_of(const GgufFile& file) {
    Quantizer quantizer;
    for (const GgufEntry& entry : file.entries())
        if (entry.key.starts_with(own_keys) && entry.key != ternary_key && entry.key != tokenizer_key)
            choose(quantizer, entry.key.substr(own_keys.size()), file.text(entry.key).value_or(""),
                   std::string(own_keys), file.path().string());
    return quantizer;
}

}  // namespace

const char* scales_text(ScaleGranularity granularity) {
    switch (granularity) {
        case ScaleGranularity::tensor:
            return "one scale for a matrix";
        case ScaleGranularity::row:
            return "a scale for each row of a matrix";
        case ScaleGranularity::block128:
            return "a scale for every 128 neighbours of a row";
        case ScaleGranularity::block256:
            return "a scale for every 256 neighbours of a row";
    }
    return "";
}

ScalePlace default_scale_place(const ModelConfig& config, BlockType type) {
    const bool folded = !config.ternary || type == BlockType::i2_s || is_bitnet(gguf_architecture(config)) ||
                        config.quantizer.weight_scale != ScaleGranularity::tensor;
    return folded ? ScalePlace::folded : ScalePlace::separate;
}

namespace {

bool other_activations(const ModelConfig& config) {
    return config.ternary && config.quantizer.activation != ActivationRule::absmax8;
}

}  // namespace

std::string gguf_architecture(const ModelConfig& config) {
    const std::string family = to_string(config.architecture);
    const LayerConfig& layer = config.every_layer;
    // `llama` alone reads divisors elsewhere.
    const bool divisors = layer.rotary.scaling.kind == RopeScaling::Kind::llama3;
    // What stands in front of a ternary matrix elsewhere is 8 bits of the token as it is.
    if (other_activations(config)) return std::string(own_prefix) + family;
    if (!config.sub_norm && !(divisors && config.architecture != Architecture::llama)) return family;
    const bool bitnet_activation = layer.activation == Activation::silu || layer.activation == Activation::squared_relu;
    const bool known = config.ternary && config.architecture == Architecture::llama && bitnet_activation && !divisors &&
                       !layer.qk_norm && !layer.attention_bias && !layer.output_bias && config.tie_embeddings &&
                       config.query_width() == config.hidden_size && !config.norm_before_every_linear();
    if (!known) return std::string(own_prefix) + family;
    return layer.activation == Activation::squared_relu ? "bitnet-b1.58" : "bitnet";
}

GgufValues gguf_values(const ModelConfig& config, BlockType type, const std::string& name) {
    const std::string architecture = gguf_architecture(config);
    GgufValues values{{"general.architecture", architecture}, {"general.type", std::string("model")}};
    if (!name.empty()) values.emplace_back("general.name", name);
    values.emplace_back("general.file_type", file_type(type));
    values.emplace_back("general.quantization_version", std::uint32_t{2});
    const auto put = [&](const char* key, const GgufValue& value) {
        values.emplace_back(architecture + "." + key, value);
    };
    const auto count = [](std::int64_t value) { return static_cast<std::uint32_t>(value); };
    put("block_count", count(config.layers));
    put("context_length", count(config.max_positions));
    put("embedding_length", count(config.hidden_size));
    put("feed_forward_length", count(config.intermediate_size));
    put("attention.head_count", count(config.heads));
    put("attention.head_count_kv", count(config.kv_heads));
    put("attention.key_length", count(config.head_dim));
    put("attention.value_length", count(config.head_dim));
    put("attention.layer_norm_rms_epsilon", static_cast<float>(config.rms_norm_eps));
    const LayerConfig& layer = config.every_layer;
    const RopeScaling& scaling = layer.rotary.scaling;
    put("rope.freq_base", static_cast<float>(layer.rotary.theta));
    put("rope.dimension_count", count(config.head_dim));
    put("vocab_size", count(config.vocab_size));
    const bool linear = scaling.kind == RopeScaling::Kind::linear;
    if (linear || is_bitnet(architecture)) {  // the latter's loader elsewhere expects them
        put("rope.scaling.type", std::string("linear"));
        put("rope.scaling.factor", linear ? static_cast<float>(scaling.factor) : 1.0f);
    }
    if (scaling.kind == RopeScaling::Kind::llama3)
        put(original_context, static_cast<std::uint32_t>(scaling.original_positions));
    if (layer.activation != Activation::silu) put("hidden_act", std::string(to_string(layer.activation)));
    if (config.ternary) values.emplace_back(ternary_key, true);
    if (config.ternary)
        for (const auto& [key, word] : chosen_words(config.quantizer))
            values.emplace_back(std::string(own_keys) + key, word);
    return values;
}

RowOrder row_order(const std::string& architecture, const ModelConfig& config, const TensorSpec& spec) {
    const GgufArchitecture* const known = architecture_named(architecture);
    const std::int64_t heads = rotated_heads(spec.role, config);
    return known && known->neighbours && heads > 0 ? RowOrder::of_neighbours(spec.shape[0], heads) : RowOrder();
}

ModelConfig config_from_gguf(const GgufFile& file) {
    const std::string where = file.path().string();
    const std::optional<std::string> named = file.text("general.architecture");
    if (!named) throw Error("key \"general.architecture\" is missing", where, "The file does not hold a model");
    const GgufArchitecture* const architecture = architecture_named(*named, true);
    if (!architecture) {
        std::string supported;
        for (const GgufArchitecture& one : architectures) supported += std::string(one.name) + ", ";
        throw Error("unknown architecture \"" + *named + "\"", where,
                    "Supported are " + supported + "and this program's own");
    }
    const Keys keys(file, *named);
    const std::int64_t hidden = keys.positive("embedding_length", 1 << 24),
                       heads = keys.positive("attention.head_count", 1 << 24);
    const std::int64_t head_dim = keys.integer("attention.key_length", hidden / heads);
    refuse_what_we_cannot_run(file, keys, head_dim);
    refuse_unknown_arithmetic(file, *named, head_dim);
    refuse_misplaced_keys(file, *named);
    const GgufTensor& embedding = file.at(name_in(FileKind::gguf, {TensorRole::embedding}));
    if (embedding.shape.size() != 2) throw Error(embedding.name + " is not a matrix", where);
    // llama.cpp takes the vocabulary from the tokens, and refuses the embedding then.
    if (const auto tokens = file.texts("tokenizer.ggml.tokens");
        tokens && static_cast<std::int64_t>(tokens->size()) != embedding.shape[0])
        throw Error("has " + std::to_string(tokens->size()) + " tokens for " + std::to_string(embedding.shape[0]) +
                        " rows of " + embedding.name,
                    where, "The tokenizer is another model's, or the conversion went wrong; convert the model again");

    const Quantizer quantizer = quantizer_of(file);
    const auto in_first_layer = [&](TensorRole role) { return file.find(name_in(FileKind::gguf, {role, 0})); };
    bool ternary = architecture->bitnet;
    if (const GgufTensor* const first = in_first_layer(TensorRole::down)) ternary |= is_ternary(first->type);
    ternary = file.boolean(ternary_key).value_or(ternary);
    // By way of config.json, whose reader holds all checks of a shape.
    Json json = {
        {"model_type", to_string(architecture->family)},
        {"hidden_size", hidden},
        {"intermediate_size", keys.integer("feed_forward_length")},
        {"num_hidden_layers", keys.integer("block_count")},
        {"num_attention_heads", heads},
        {"num_key_value_heads", keys.integer("attention.head_count_kv", heads)},
        {"head_dim", head_dim},
        {"vocab_size", embedding.shape[0]},
        {"max_position_embeddings", keys.integer("context_length")},
        {"rms_norm_eps", keys.number("attention.layer_norm_rms_epsilon")},
        {"rope_theta", keys.number("rope.freq_base", Rotary{}.theta)},
        {"tie_word_embeddings", architecture->bitnet || !file.find(name_in(FileKind::gguf, {TensorRole::head}))},
        {"attention_bias", in_first_layer(TensorRole::q_bias) != nullptr},
        {"sub_norm", in_first_layer(TensorRole::attention_sub_norm) != nullptr},
        {"sub_norm_placement",
         to_string(in_first_layer(TensorRole::q_sub_norm) ? SubNormPlacement::every_linear : SubNormPlacement::paper)}};
    if (const RopeScaling scaling = rope_scaling(file, keys, head_dim); scaling.kind != RopeScaling::Kind::none)
        json["rope_scaling"] = to_json(scaling);
    if (const std::int64_t window = keys.integer("attention.sliding_window", 0); window > 0) {
        json["use_sliding_window"] = true;
        json["sliding_window"] = window;
    }
    architecture->keys(keys, json);
    if (ternary) json["quantization_config"] = to_json(quantizer);
    for (const char* token : {"bos_token_id", "eos_token_id"})
        if (const auto id = file.integer(std::string("tokenizer.ggml.") + token); id && *id < json["vocab_size"])
            json[token] = *id;  // one beyond the tokens means none
    ModelConfig config;
    try {
        config = model_config_from_json(json, where);
    } catch (const Error& error) {
        throw in_gguf_keys(error, file, *named);
    }
    config.every_layer.output_bias = in_first_layer(TensorRole::o_bias) != nullptr;
    config.every_layer.qk_norm |= in_first_layer(TensorRole::q_norm) != nullptr;
    return config;
}

BlockType projection_type(const ModelConfig& config, const TensorSpec& spec, BlockType type) {
    return config.ternary || holds_row(type, spec.shape[1]) ? type : BlockType::f16;
}

bool holds_scales(BlockType type, ScaleGranularity granularity) {
    if (granularity == ScaleGranularity::tensor) return true;
    if (type == BlockType::i2_s) return false;
    return granularity == ScaleGranularity::row || scale_columns(granularity, 0) % block_weights(type) == 0;
}

namespace {

// Types that hold all scales and rows of a student: "TQ2_0, Q8_0 or F16". F16 holds any.
std::string types_for_student(const ModelConfig& config) {
    const std::vector<TensorSpec> specs = tensor_specs(config);
    std::string text;
    for (const BlockType type : {BlockType::tq2_0, BlockType::q8_0})
        if (holds_scales(type, config.quantizer.weight_scale) &&
            std::ranges::all_of(
                specs, [&](const TensorSpec& spec) { return !spec.projection || holds_row(type, spec.shape[1]); }))
            add_to_list(text, to_string(type));
    return text.empty() ? "F16" : text + " or F16";
}

}  // namespace

std::optional<Error> export_obstacle(const ModelConfig& config, BlockType type) {
    const std::string name = to_string(type);
    if (is_ternary(type) && !config.ternary)
        return Error("is a full-precision model, and " + name + " holds only -1, 0 and 1", "model",
                     "Distill it first, or choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1");
    if (config.ternary && !holds_scales(type, config.quantizer.weight_scale))
        return Error(
            std::string("has ") + scales_text(config.quantizer.weight_scale) + ", and " + name + " has one for " +
                (type == BlockType::i2_s ? "a whole matrix" : std::to_string(block_weights(type)) + " neighbours"),
            "model", "Choose " + types_for_student(config));
    const std::vector<TensorSpec> specs = tensor_specs(config);
    const bool some = std::any_of(specs.begin(), specs.end(), [&](const TensorSpec& spec) {
        return spec.projection && holds_row(type, spec.shape[1]);
    });
    const auto holds_every_row = [&](BlockType other) {
        return std::ranges::all_of(
            specs, [&](const TensorSpec& spec) { return !spec.projection || holds_row(other, spec.shape[1]); });
    };
    for (const TensorSpec& spec : specs) {
        if (!spec.projection || holds_row(type, spec.shape[1]) || (some && !config.ternary)) continue;
        std::string others;
        for (const BlockType other : {BlockType::i2_s, BlockType::q8_0, BlockType::f16})
            if (other != type && (config.ternary || !is_ternary(other)) && holds_every_row(other) &&
                holds_scales(other, config.quantizer.weight_scale))
                others += (others.empty() ? "" : " or ") + std::string(to_string(other));
        return Error("rows of " + std::to_string(spec.shape[1]) + " weights are no multiple of " +
                         std::to_string(block_weights(type)) + ", as " + name + " needs",
                     spec.name, "Choose " + others + ", or a model of other widths");
    }
    return std::nullopt;
}

namespace {

// What llama.cpp's graph of this name lacks, found by trying (v0.5.0): it refuses such a file for the number or the
// shape of its tensors, and so do the programs that come from it. Empty where it opens the file.
std::string_view missing_elsewhere(const ModelConfig& config) {
    const LayerConfig& layer = config.every_layer;
    if (config.architecture == Architecture::qwen3 && (layer.attention_bias || layer.output_bias))
        return "biases beside q/k norms";
    if (config.architecture == Architecture::qwen2 && config.query_width() != config.hidden_size)
        return "heads x head_dim other than the hidden size in Qwen2";
    return {};
}

}  // namespace

std::string export_readers(const ModelConfig& config, BlockType type, ScalePlace scales) {
    const LayerConfig& layer = config.every_layer;
    const std::string architecture = gguf_architecture(config);
    const bool ternary_type = is_ternary(type), separate = config.ternary && scales == ScalePlace::separate;
    if (architecture.starts_with(own_prefix))
        return "Only this program opens it: no released program has this graph (" +
               std::string(other_activations(config)
                               ? "activations by " + std::string(word_of(config.quantizer.activation))
                           : config.norm_before_every_linear() ? "a norm before every linear layer"
                           : layer.rotary.scaling.kind == RopeScaling::Kind::llama3
                               ? "RoPE scaling of the llama3 kind beside sub-norms"
                           : layer.qk_norm          ? "sub-norms beside q/k norms"
                           : !config.tie_embeddings ? "sub-norms with a head of its own"
                                                    : "sub-norms in this shape") +
               "), so the architecture is called " + architecture + ".";
    if (const std::string_view missing = missing_elsewhere(config); !missing.empty())
        return "Only this program opens it: no released program has " + std::string(missing) + ".";
    if (architecture == "bitnet-b1.58") {
        if (type == BlockType::i2_s) return "bitnet.cpp opens it; llama.cpp and ik_llama.cpp do not.";
        return separate || ternary_type ? "bitnet.cpp opens it." : "bitnet.cpp and ik_llama.cpp open it.";
    }
    if (type == BlockType::i2_s) {
        if (architecture == "bitnet")
            return "bitnet.cpp opens it; ik_llama.cpp after requantising it to IQ2_BN; llama.cpp refuses I2_S.";
        if (architecture == "llama") return "bitnet.cpp opens it; llama.cpp refuses I2_S.";
        return "Only this program opens it: bitnet.cpp has no " + architecture + ", and llama.cpp refuses I2_S.";
    }
    if (architecture == "bitnet") {
        if (separate || ternary_type) return "llama.cpp and bitnet.cpp open it; ik_llama.cpp does not.";
        return "llama.cpp, bitnet.cpp and ik_llama.cpp open it.";
    }
    if (separate || ternary_type)
        return "llama.cpp opens it; ik_llama.cpp does not" +
               std::string(ternary_type ? " (it opens F16 with folded scales)." : " (it wants folded scales).");
    return "llama.cpp, ik_llama.cpp and programs built on them open it.";
}

std::optional<std::string> export_limits(const ModelConfig& student) {
    const bool own = gguf_architecture(student).starts_with(own_prefix) || !missing_elsewhere(student).empty();
    const auto readers = [&](BlockType type) {
        return export_readers(student, type, default_scale_place(student, type));
    };
    const bool blocks_of_256 = !export_obstacle(student, BlockType::tq2_0);
    if (student.quantizer.weight_scale != ScaleGranularity::tensor) {
        const std::string has = std::string("The student has ") + scales_text(student.quantizer.weight_scale) + ". ";
        if (blocks_of_256)
            return has + "GGUF's TQ1_0 and TQ2_0 hold it, with the scales in F16: " + readers(BlockType::tq2_0) +
                   " I2_S cannot: it has one scale for a matrix.";
        return has + "None of GGUF's ternary types holds it: " +
               (holds_scales(BlockType::tq2_0, student.quantizer.weight_scale)
                    ? "its rows are no multiples of 256, as TQ1_0 and TQ2_0 need"
                    : "TQ1_0 and TQ2_0 have one scale for 256 neighbours") +
               ", and I2_S has one for a matrix. F16 can: " + readers(BlockType::f16);
    }
    if (blocks_of_256) {
        if (!own) return std::nullopt;
        return "As GGUF file: " + readers(BlockType::tq2_0);
    }
    if (!export_obstacle(student, BlockType::i2_s))
        return "GGUF's TQ1_0 and TQ2_0 cannot hold the student's rows, which are no multiples of 256; I2_S can: " +
               readers(BlockType::i2_s);
    return "GGUF's ternary types cannot hold the student's rows, which are no multiples of 256 (TQ1_0, TQ2_0) or 128 "
           "(I2_S); F16 can: " +
           readers(BlockType::f16);
}

}  // namespace bitdistill
