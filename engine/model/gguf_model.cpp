// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/gguf_model.h"

#include <algorithm>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/model/families.h"
#include "engine/model/gemma.h"
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
    // Of what is a fraction in every model: an integer there is no value of it, and llama.cpp refuses it too.
    double fraction(const char* key) const {
        for (const GgufEntry& entry : file_.entries())
            if (entry.key == prefix_ + key && !entry.array && entry.type != GgufType::f32 &&
                entry.type != GgufType::f64)
                throw Error("key \"" + entry.key + "\" is " + to_string(entry.type) + ", expected a number of type f32",
                            file_.path().string(), damaged_gguf);
        return number(key);
    }
    std::string text(const char* key) const { return file_.text(prefix_ + key).value_or(""); }
    std::string name_of(const char* key) const { return prefix_ + key; }
    const GgufFile& file() const { return file_; }
    const std::string& prefix() const { return prefix_; }  // "llama."

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
void gemma3_keys(const Keys& keys, Json& json) { read_gemma3_keys(keys.file(), keys.prefix(), json); }
void squared_relu(const Keys&, Json& json) { json["hidden_act"] = to_string(Activation::squared_relu); }

constexpr GgufArchitecture architectures[] = {
    {.name = "llama", .family = Architecture::llama, .neighbours = true, .keys = activation_key},
    {.name = "qwen2", .family = Architecture::qwen2, .keys = activation_key},
    {.name = "qwen3", .family = Architecture::qwen3, .keys = activation_key},
    {.name = "gemma3", .family = Architecture::gemma3, .keys = gemma3_keys},
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

std::int64_t rows_of_embedding(const GgufFile& file) {
    const std::string where = file.path().string();
    const GgufTensor& embedding = file.at(name_in(FileKind::gguf, {TensorRole::embedding}));
    if (embedding.shape.size() != 2) throw Error(embedding.name + " is not a matrix", where);
    // llama.cpp takes the vocabulary from the tokens, and refuses the embedding then.
    if (const auto tokens = file.texts("tokenizer.ggml.tokens");
        tokens && static_cast<std::int64_t>(tokens->size()) != embedding.shape[0])
        throw Error("has " + std::to_string(tokens->size()) + " tokens for " + std::to_string(embedding.shape[0]) +
                        " rows of " + embedding.name,
                    where, "The tokenizer is another model's, or the conversion went wrong; convert the model again");
    return embedding.shape[0];
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

bool is_own_architecture(std::string_view name) { return name.starts_with(own_prefix); }

bool is_bitnet_architecture(std::string_view name) {
    const GgufArchitecture* const found = architecture_named(name);
    return found && found->bitnet;
}

bool has_other_activations(const ModelConfig& config) {
    return config.ternary && config.quantizer.activation != ActivationRule::absmax8;
}

std::string gguf_architecture(const ModelConfig& config) {
    const std::string family(std::ranges::find(architectures, config.architecture, &GgufArchitecture::family)->name);
    const LayerConfig& layer = config.every_layer;
    // `llama` alone reads divisors elsewhere.
    const bool divisors = layer.rotary.scaling.kind == RopeScaling::Kind::llama3;
    // What stands in front of a ternary matrix elsewhere is 8 bits of the token as it is.
    if (has_other_activations(config)) return std::string(own_prefix) + family;
    if (config.architecture == Architecture::gemma3)
        return (config.sub_norm || !beyond_gemma3_of_llama_cpp(config).empty() ? std::string(own_prefix) : "") + family;
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
    if (linear || is_bitnet_architecture(architecture)) {  // the latter's loader elsewhere expects them
        put("rope.scaling.type", std::string("linear"));
        put("rope.scaling.factor", linear ? static_cast<float>(scaling.factor) : 1.0f);
    }
    if (scaling.kind == RopeScaling::Kind::llama3)
        put(original_context, static_cast<std::uint32_t>(scaling.original_positions));
    if (config.architecture == Architecture::gemma3)
        put_gemma3_keys(config, architecture, values);
    else if (layer.activation != Activation::silu)
        put("hidden_act", std::string(to_string(layer.activation)));
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
    const bool own_gemma3 = architecture->family == Architecture::gemma3 && is_own_architecture(*named);
    if (own_gemma3)
        refuse_unknown_arithmetic(file, *named, head_dim, {"attention.scale", "embedding_scale"});
    else
        refuse_unknown_arithmetic(file, *named, head_dim, {});
    refuse_misplaced_keys(file, *named);
    const std::int64_t vocabulary = rows_of_embedding(file);
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
        {"vocab_size", vocabulary},
        {"max_position_embeddings", keys.integer("context_length")},
        {"rms_norm_eps", keys.fraction("attention.layer_norm_rms_epsilon")},
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
    const bool output_bias = in_first_layer(TensorRole::o_bias) != nullptr,
               qk_norm = in_first_layer(TensorRole::q_norm) != nullptr;
    const auto set = [&](LayerConfig& layer) {
        layer.output_bias = output_bias;
        layer.qk_norm |= qk_norm;
    };
    set(config.every_layer);
    std::ranges::for_each(config.own_layers, set);
    if (own_gemma3) config.embedding_scale = keys.number("embedding_scale", config.embedding_scale);
    return config;
}

}  // namespace bitdistill
