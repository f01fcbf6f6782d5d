// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a Llama, Qwen2 or Qwen3 model, from Hugging Face's config.json. Shared by training, inference and
// `inspect`. Plain data: any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/model/rotary.h"
#include "engine/model/ternary.h"

namespace bitdistill {

enum class Architecture { llama, qwen2, qwen3 };
const char* to_string(Architecture architecture);  // config.json's model_type: "llama", ...

// Where SubLN stands. paper: one norm before o_proj (`self_attn.attn_sub_norm`) and one before down_proj
// (`mlp.ffn_sub_norm`). every_linear: a norm of its own before each of the seven projections; the other five are
// `self_attn.q_sub_norm`, `k_sub_norm`, `v_sub_norm`, `mlp.gate_sub_norm`, `up_sub_norm`, each of hidden_size gains,
// between the pre-norm and its projection: q = q_proj(SubLN_q(input_layernorm(X))).
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
    double rms_norm_eps = 1e-6, rope_theta = 10000.0;
    RopeScaling rope_scaling;
    bool tie_embeddings = false;
    bool attention_bias = false;  // biases of q, k, v (Qwen2: always; Llama, Qwen3: `attention_bias`)
    bool output_bias = false;     // bias of o_proj (Llama, Qwen3 with `attention_bias`)
    bool qk_norm = false;         // Qwen3
    bool squared_relu = false;    // hidden_act "relu2" in place of SiLU: BitNet b1.58, for CPU inference only
    std::int64_t bos_id = -1, eos_id = -1;
    // 1.58-bit students
    bool ternary = false;  // quantization_config.quant_method is "bitnet": the seven projections are BitLinear
    bool sub_norm =
        false;  // SubLN gains are there. Key "sub_norm"; left out, a ternary model has them (BitNet-SFT has not)
    // Of SubLN, if there. Key "sub_norm_placement"; left out: paper.
    SubNormPlacement sub_norm_placement = SubNormPlacement::paper;
    // Which of the latent weights share a scale. Key "weight_scale" of quantization_config; left out: tensor.
    ScaleGranularity weight_scale = ScaleGranularity::tensor;
    Json raw;  // the file as read; to_json() keeps its unknown keys

    bool norm_before_every_linear() const { return sub_norm && sub_norm_placement == SubNormPlacement::every_linear; }
    std::int64_t query_width() const { return heads * head_dim; }
    std::int64_t kv_width() const { return kv_heads * head_dim; }
};

// Throws Error naming the file, the key and, for an unknown architecture, the supported ones. RoPE scaling other than
// linear and llama3, sliding windows in use and other hidden_act than silu (of 1.58-bit models: relu2) are refused by
// name. Of a model_type "bitnet" the shape is a Llama's.
ModelConfig read_model_config(const std::filesystem::path& folder_or_file);
// The same from JSON in memory; `where` names it in errors.
ModelConfig model_config_from_json(const Json& json, const std::string& where);
// The config.json of a student (quantization_config as Hugging Face's BitNet integration reads it) or of a plain model.
// torch_dtype is "float32" for a student (latent weights) and where none is known; else it stays as read.
Json to_json(const ModelConfig& config);

Json to_json(const RopeScaling& scaling);  // config.json's rope_scaling; null: none

// What a tensor is, from its Hugging Face name. The one place that knows the names.
struct TensorSpec {
    std::string name;
    std::vector<std::int64_t> shape;
    bool projection = false;  // one of the seven linear layers that become ternary
    bool norm = false;        // gains: no weight decay
    int layer = -1;           // -1 outside the layers
};
// Every tensor that a model of this shape has, in file order (embedding, layers, norm, head).
std::vector<TensorSpec> tensor_specs(const ModelConfig& config);
// The same facts guessed from a name alone, for files that lie without a config.json.
TensorSpec spec_from_name(const std::string& name, const std::vector<std::int64_t>& shape);
std::int64_t parameter_count(const ModelConfig& config);

}  // namespace bitdistill
