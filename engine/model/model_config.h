// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a Llama, Qwen2, Qwen3 or Gemma 3 model, from Hugging Face's config.json. Shared by training, inference
// and `inspect`. Plain data: any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/model/layer_config.h"
#include "engine/model/quantizer.h"

namespace bitdistill {

enum class Architecture { llama, qwen2, qwen3, gemma3 };
const char* to_string(Architecture architecture);  // config.json's model_type: "llama", ...

// Where SubLN stands. paper: one norm before o and one before down. every_linear: a norm of its own before each of the
// seven projections; the other five have hidden_size gains each and stand between the pre-norm and its projection:
// Q = q(SubLN_q(attention_norm(X))). Their names are rows of tensor_roles.cpp.
enum class SubNormPlacement { paper, every_linear };
template <>
struct Spelling<SubNormPlacement> {
    static constexpr auto words = spelled<SubNormPlacement>(
        {{SubNormPlacement::paper, "paper"}, {SubNormPlacement::every_linear, "every-linear"}});
};
inline const char* to_string(SubNormPlacement placement) { return word_of(placement).data(); }
inline std::optional<SubNormPlacement> sub_norm_placement(std::string_view name) {
    return choice_of<SubNormPlacement>(name);
}

struct ModelConfig {
    Architecture architecture = Architecture::llama;
    std::int64_t hidden_size = 0, intermediate_size = 0, layers = 0, heads = 0, kv_heads = 0, head_dim = 0;
    std::int64_t vocab_size = 0, max_positions = 0;
    // Of Mistral: max_positions is where its sliding window would begin to cut, which no engine computes.
    bool context_ends_with_window = false;
    double rms_norm_eps = 1e-6;
    bool tie_embeddings = false;
    // What rows of the embedding are multiplied by on their way into the first layer (Gemma: the root of hidden_size,
    // in a folder rounded to the type that stores the embedding, as transformers has it: fit_config()).
    double embedding_scale = 1;
    double score_divisor = 0;  // Gemma's query_pre_attn_scalar; 0: head_dim
    // Read from the text_config of a model that sees pictures too, whose tensors stand behind a prefix (plain_names()).
    bool is_text_part = false;
    LayerConfig every_layer;              // of all layers, unless they differ
    std::vector<LayerConfig> own_layers;  // one a layer where they differ, else empty
    std::int64_t bos_id = -1, eos_id = -1;
    // 1.58-bit students
    bool ternary = false;  // quantization_config.quant_method is "bitnet": the seven projections are BitLinear
    bool sub_norm =
        false;  // SubLN gains are there. Key "sub_norm"; left out, a ternary model has them (BitNet-SFT has not)
    // Of SubLN, if there. Key "sub_norm_placement"; left out: paper.
    SubNormPlacement sub_norm_placement = SubNormPlacement::paper;
    Quantizer quantizer;  // quantization_config
    Json raw;             // the file as read; to_json() keeps its unknown keys

    bool norm_before_every_linear() const { return sub_norm && sub_norm_placement == SubNormPlacement::every_linear; }
    // Of layer `index`; what lies outside the layers (-1) counts as every_layer.
    const LayerConfig& layer(std::int64_t index) const {
        return index < 0 || own_layers.empty() ? every_layer : own_layers.at(static_cast<std::size_t>(index));
    }
    // Attention's scores are divided by the root of this.
    double scores_over() const { return score_divisor > 0 ? score_divisor : static_cast<double>(head_dim); }
    std::int64_t query_width() const { return heads * head_dim; }
    std::int64_t kv_width() const { return kv_heads * head_dim; }
};

// The kinds of RoPE that layers have, each once, and which of them each layer has.
struct RotaryKinds {
    std::vector<Rotary> kinds;
    std::vector<std::size_t> of_layer;
};
RotaryKinds rotary_kinds(const ModelConfig& config);

// Throws Error naming the file, the key and, for an unknown architecture, the supported ones. What no engine computes
// (forward_pass.h) is refused by name. Of a model_type "bitnet" the shape is a Llama's.
ModelConfig read_model_config(const std::filesystem::path& folder_or_file);
// The same from JSON in memory; `where` names it in errors.
ModelConfig model_config_from_json(const Json& json, const std::string& where);
// The config.json of a student (quantization_config as Hugging Face's BitNet integration reads it) or of a plain model.
// The stored type is "float32" for a student (latent weights) and where none is known; else it stays as read. A student
// has model_type "bitnet" where is_bitnet_of_transformers(), else one of ours with an `auto_map` (write_model_config).
Json to_json(const ModelConfig& config);
// Writes config.json and, where its `auto_map` asks for it, the Python file beside it that `transformers` needs for a
// student whose graph it has not (resources/transformers/modeling_bitdistill.py, compiled in). Whoever writes a model
// folder comes by here. Throws Error as write_json does.
void write_model_config(const std::filesystem::path& folder, const Json& config);
// Gives a student's config.json the name of ours, where transformers' own graph would compute another function.
void name_as_own_student(Json& config, Architecture architecture);
// Sets what the weights are stored in, "float32": transformers 5 calls it `dtype`, earlier ones `torch_dtype`, and
// where both are there they agree.
void set_stored_type(Json& config, const std::string& type);

// Is it a student whose graph is BitNetForCausalLM of transformers 4.57 and 5: Llama with SubLN before o and down,
// heads x head_dim = hidden, absmax8 activations, no sparsity and one scale a matrix?
bool is_bitnet_of_transformers(const ModelConfig& config);

Json to_json(const RopeScaling& scaling);  // config.json's rope_scaling; null: none

}  // namespace bitdistill
