// SPDX-License-Identifier: GPL-3.0-or-later
// What a tensor of a model is. One table (tensor_roles.cpp) holds each role's names in a model folder and in GGUF, its
// shape, which models have it, and what follows from the role: becomes ternary, decays, which norm stands before it.
// Names stand there alone; whoever needs a tensor asks by role and layer. Plain data: any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/model_config.h"

namespace bitdistill {

// In file order: embedding, a layer's own, final norm, head.
enum class TensorRole {
    embedding,
    attention_norm,  // before q, k and v
    q_sub_norm,
    k_sub_norm,
    v_sub_norm,
    q,
    q_bias,
    k,
    k_bias,
    v,
    v_bias,
    q_norm,  // over each head, before RoPE
    k_norm,
    attention_sub_norm,  // SubLN before o
    o,
    o_bias,
    attention_post_norm,  // behind o, before the residual sum
    feed_forward_norm,    // before gate and up
    gate_sub_norm,
    up_sub_norm,
    gate,
    up,
    feed_forward_sub_norm,  // SubLN before down
    down,
    feed_forward_post_norm,  // behind down, before the residual sum
    final_norm,
    head  // none: tied to the embedding
};

// Which of a tensor's two names a file goes by.
enum class FileKind { folder, gguf };

struct TensorId {
    TensorRole role = TensorRole::embedding;
    int layer = -1;  // -1 outside the layers
    auto operator<=>(const TensorId&) const = default;
};

// One tensor of one model.
struct TensorSpec {
    TensorRole role = TensorRole::embedding;
    int layer = -1;         // -1 outside the layers
    std::string name;       // in a model folder: Hugging Face's
    std::string gguf_name;  // in a .gguf file
    std::vector<std::int64_t> shape;
    bool projection = false;  // one of the seven linear layers that become ternary
    bool norm = false;        // gains of a norm
    bool decays = false;      // under the optimizer's weight decay
    bool one_plus = false;    // gains that a norm adds 1 to before it multiplies by them
    TensorId id() const { return {role, layer}; }
    const std::string& name_in(FileKind kind) const { return kind == FileKind::gguf ? gguf_name : name; }
};

// Every tensor that a model of this shape has, in file order.
std::vector<TensorSpec> tensor_specs(const ModelConfig& config);
std::int64_t parameter_count(const ModelConfig& config);
// Throws Error for a tensor that this model has not.
TensorSpec tensor_spec(const ModelConfig& config, TensorId id);

// The tensor of a model folder's name, for files that lie without a config.json and for what runs have recorded.
// Nothing for a name of no role.
std::optional<TensorSpec> spec_from_name(std::string_view name, const std::vector<std::int64_t>& shape);
std::string name_in(FileKind kind, TensorId id);
// Of the tensor that holds the scales of a ternary matrix beside it: ours, in a folder and in GGUF, and Hugging Face's
// beside the codes of a packed checkpoint.
std::string scale_name(const TensorSpec& projection, FileKind kind);
std::string packed_scale_name(const TensorSpec& projection);
// GGUF's rotary_divisors(), F32 [head_dim / 2]: of models with llama3 scaling alone.
inline constexpr const char* rope_divisors_name = "rope_freqs.weight";
// What a linear layer is called among those of its layer, by people and in lists of modules: of a tensor
// "....NAME.weight" of a model folder NAME.
std::string short_name(std::string_view name);
// The roles that become ternary, in the order in which a layer uses them.
std::vector<TensorRole> ternary_roles();

// What stands around a linear layer: its bias, the norm whose output it reads (none: it reads no norm's), the SubLN
// directly before it. Whether a model has them its tensor_specs() say.
std::optional<TensorRole> bias_of(TensorRole linear);
std::optional<TensorRole> norm_in_front_of(TensorRole linear);
std::optional<TensorRole> sub_norm_of(TensorRole linear);
bool is_sub_norm(TensorRole role);

// A tensor of no role that no computation misses.
struct NotNeeded {
    std::string_view folder, gguf;  // its name; '#' is a layer's number, '*' at the end anything; empty: no such file
    std::string_view because;       // half a sentence
    bool aloud = false;             // to be said to whoever opens the file
};
const NotNeeded* not_needed(std::string_view name, FileKind kind);  // null: nobody knows this tensor
// The heads into which RoPE divides the rows of this tensor; 0: RoPE does not turn what it makes.
std::int64_t rotated_heads(TensorRole role, const ModelConfig& config);

}  // namespace bitdistill
