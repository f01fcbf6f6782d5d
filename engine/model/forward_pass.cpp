// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/forward_pass.h"

#include <algorithm>
#include <span>
#include <utility>

#include "engine/model/kept_weights.h"

namespace bitdistill {
namespace {

constexpr Activation all_activations[] = {Activation::silu, Activation::squared_relu, Activation::gelu_tanh};

// A kernel that learns more says so here.
struct Computes {
    ForwardPass pass;
    const char* name;
    std::span<const Activation> activations;
    bool windows = false, post_norms = false, norm_offset = false;
    bool rotary_by_layer = false;  // layers may differ in RoPE
};
constexpr Computes passes[] = {
    {.pass = ForwardPass::inference,
     .name = "CPU inference",
     .activations = all_activations,
     .windows = true,
     .post_norms = true,
     .norm_offset = true,
     .rotary_by_layer = true},
    {.pass = ForwardPass::training,
     .name = "the training engine",
     .activations = all_activations,
     .windows = true,
     .post_norms = true,
     .norm_offset = true,
     .rotary_by_layer = true},
    {.pass = ForwardPass::operators,
     .name = "training on another device",
     .activations = all_activations,
     .windows = true,
     .post_norms = true,
     .norm_offset = true,
     .rotary_by_layer = true},
};

struct Lack {
    std::string what, remedy;
};

// What the quantizer of a student cannot do with these widths; every pass computes all of it.
std::optional<Lack> quantizer_lack(const ModelConfig& config) {
    const Quantizer& q = config.quantizer;
    const SparsityPattern pattern = pattern_of(q.sparsity);
    const int of = pattern.exact ? pattern.of : 1;  // else a row may end within a group
    for (const std::int64_t width : {config.hidden_size, config.query_width(), config.intermediate_size})
        if (width % of != 0)
            return Lack{"sparsity \"" + std::string(word_of(q.sparsity)) + "\" of rows of " + std::to_string(width) +
                            " weights is not supported",
                        "Use it with a model whose widths are multiples of " + std::to_string(of)};
    for (const auto& [key, type] : {std::pair("embedding_type", q.embedding_type), {"head_type", q.head_type}}) {
        const BlockType block = block_type(type);
        if (!holds_row(block, config.hidden_size))
            return Lack{std::string(key) + " \"" + std::string(word_of(type)) + "\" of rows of " +
                            std::to_string(config.hidden_size) + " weights is not supported",
                        "Its blocks have " + std::to_string(block_weights(block)) + " weights: choose another type"};
    }
    if (config.tie_embeddings && q.embedding_type != q.head_type)
        return Lack{"embedding_type \"" + std::string(word_of(q.embedding_type)) + "\" beside head_type \"" +
                        std::string(word_of(q.head_type)) + "\", where both are one matrix, is not supported",
                    "Give both the same type"};
    return std::nullopt;
}

std::optional<Lack> lack(const ModelConfig& config, const Computes& computes) {
    if (config.ternary)
        if (std::optional<Lack> found = quantizer_lack(config)) return found;
    for (std::int64_t i = 0; i < config.layers; ++i) {
        const LayerConfig& layer = config.layer(i);
        if (layer.window > 0 && !computes.windows)
            return Lack{"sliding window attention is not supported", "Use a model with full attention in every layer"};
        if (std::ranges::find(computes.activations, layer.activation) == computes.activations.end())
            return Lack{std::string("hidden_act \"") + to_string(layer.activation) + "\" is not supported",
                        "Use a model with another activation"};
        if (layer.post_norms && !computes.post_norms)
            return Lack{"norms behind attention and MLP are not supported", "Use a model of another family"};
        if (layer.norm_offset && !computes.norm_offset)
            return Lack{"norms with gains of 1 + w are not supported", "Use a model of another family"};
        if (layer.rotary != config.layer(0).rotary && !computes.rotary_by_layer)
            return Lack{"layers with RoPE of their own are not supported", "Use a model of another family"};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Error> obstacle(const ModelConfig& config, ForwardPass pass, const std::string& where) {
    const Computes& computes = *std::ranges::find(passes, pass, &Computes::pass);
    const std::optional<Lack> found = lack(config, computes);
    if (!found) return std::nullopt;
    const bool inference = pass != ForwardPass::inference && !obstacle(config, ForwardPass::inference, where);
    return Error(found->what + " by " + computes.name, where,
                 found->remedy + (inference ? "; evaluate and logits read this one with --engine cpu" : ""));
}

void require(const ModelConfig& config, ForwardPass pass, const std::string& where) {
    if (const std::optional<Error> found = obstacle(config, pass, where)) throw *found;
}

void require_some_pass(const ModelConfig& config, const std::string& where) {
    std::optional<Lack> first;
    for (const Computes& computes : passes) {
        const std::optional<Lack> found = lack(config, computes);
        if (!found) return;
        if (!first) first = found;
    }
    throw Error(first->what, where, first->remedy);
}

}  // namespace bitdistill
