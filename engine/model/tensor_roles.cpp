// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/tensor_roles.h"

#include <algorithm>
#include <charconv>

#include "engine/base/error.h"

namespace bitdistill {
namespace {

using R = TensorRole;
using Shape = std::vector<std::int64_t>;

// matrix: not quantized in training. linear: becomes ternary. gain: of a norm.
enum class Kind { matrix, linear, gain, bias };

using ShapeOf = Shape (*)(const ModelConfig&);
using Present = bool (*)(const ModelConfig&, const LayerConfig&);

bool always(const ModelConfig&, const LayerConfig&) { return true; }
bool with_sub_norm(const ModelConfig& model, const LayerConfig&) { return model.sub_norm; }
bool with_every_sub_norm(const ModelConfig& model, const LayerConfig&) { return model.norm_before_every_linear(); }
bool with_attention_bias(const ModelConfig&, const LayerConfig& layer) { return layer.attention_bias; }
bool with_output_bias(const ModelConfig&, const LayerConfig& layer) { return layer.output_bias; }
bool with_qk_norm(const ModelConfig&, const LayerConfig& layer) { return layer.qk_norm; }
bool with_own_head(const ModelConfig& model, const LayerConfig&) { return !model.tie_embeddings; }
bool with_post_norms(const ModelConfig&, const LayerConfig& layer) { return layer.post_norms; }
bool without_post_norms(const ModelConfig&, const LayerConfig& layer) { return !layer.post_norms; }

Shape hidden(const ModelConfig& m) { return {m.hidden_size}; }
Shape query(const ModelConfig& m) { return {m.query_width()}; }
Shape kv(const ModelConfig& m) { return {m.kv_width()}; }
Shape inner(const ModelConfig& m) { return {m.intermediate_size}; }
Shape head_dim(const ModelConfig& m) { return {m.head_dim}; }
Shape vocabulary_by_hidden(const ModelConfig& m) { return {m.vocab_size, m.hidden_size}; }
Shape query_by_hidden(const ModelConfig& m) { return {m.query_width(), m.hidden_size}; }
Shape kv_by_hidden(const ModelConfig& m) { return {m.kv_width(), m.hidden_size}; }
Shape hidden_by_query(const ModelConfig& m) { return {m.hidden_size, m.query_width()}; }
Shape inner_by_hidden(const ModelConfig& m) { return {m.intermediate_size, m.hidden_size}; }
Shape hidden_by_inner(const ModelConfig& m) { return {m.hidden_size, m.intermediate_size}; }

struct Row {
    R role;
    std::string_view folder, gguf;  // '#' stands for the layer's number
    Kind kind;
    ShapeOf shape;
    Present present = always;
    bool decays = false;
    std::optional<R> bias = {}, norm = {}, sub_norm = {};   // of a linear layer
    std::int64_t (*rotated)(const ModelConfig&) = nullptr;  // heads that RoPE turns
    bool in_layer() const { return folder.find('#') != folder.npos; }
};

constexpr auto query_heads = [](const ModelConfig& m) { return m.heads; };
constexpr auto key_heads = [](const ModelConfig& m) { return m.kv_heads; };

// In file order. A family whose tensors go by other names gets rows of its own for these roles, and `present` tells
// them apart.
constexpr Row rows[] = {
    {.role = R::embedding,
     .folder = "model.embed_tokens.weight",
     .gguf = "token_embd.weight",
     .kind = Kind::matrix,
     .shape = vocabulary_by_hidden},
    {.role = R::attention_norm,
     .folder = "model.layers.#.input_layernorm.weight",
     .gguf = "blk.#.attn_norm.weight",
     .kind = Kind::gain,
     .shape = hidden},
    {.role = R::q_sub_norm,
     .folder = "model.layers.#.self_attn.q_sub_norm.weight",
     .gguf = "blk.#.attn_q_sub_norm.weight",
     .kind = Kind::gain,
     .shape = hidden,
     .present = with_every_sub_norm},
    {.role = R::k_sub_norm,
     .folder = "model.layers.#.self_attn.k_sub_norm.weight",
     .gguf = "blk.#.attn_k_sub_norm.weight",
     .kind = Kind::gain,
     .shape = hidden,
     .present = with_every_sub_norm},
    {.role = R::v_sub_norm,
     .folder = "model.layers.#.self_attn.v_sub_norm.weight",
     .gguf = "blk.#.attn_v_sub_norm.weight",
     .kind = Kind::gain,
     .shape = hidden,
     .present = with_every_sub_norm},
    {.role = R::q,
     .folder = "model.layers.#.self_attn.q_proj.weight",
     .gguf = "blk.#.attn_q.weight",
     .kind = Kind::linear,
     .shape = query_by_hidden,
     .decays = true,
     .bias = R::q_bias,
     .norm = R::attention_norm,
     .sub_norm = R::q_sub_norm,
     .rotated = query_heads},
    {.role = R::q_bias,
     .folder = "model.layers.#.self_attn.q_proj.bias",
     .gguf = "blk.#.attn_q.bias",
     .kind = Kind::bias,
     .shape = query,
     .present = with_attention_bias,
     .rotated = query_heads},
    {.role = R::k,
     .folder = "model.layers.#.self_attn.k_proj.weight",
     .gguf = "blk.#.attn_k.weight",
     .kind = Kind::linear,
     .shape = kv_by_hidden,
     .decays = true,
     .bias = R::k_bias,
     .norm = R::attention_norm,
     .sub_norm = R::k_sub_norm,
     .rotated = key_heads},
    {.role = R::k_bias,
     .folder = "model.layers.#.self_attn.k_proj.bias",
     .gguf = "blk.#.attn_k.bias",
     .kind = Kind::bias,
     .shape = kv,
     .present = with_attention_bias,
     .rotated = key_heads},
    {.role = R::v,
     .folder = "model.layers.#.self_attn.v_proj.weight",
     .gguf = "blk.#.attn_v.weight",
     .kind = Kind::linear,
     .shape = kv_by_hidden,
     .decays = true,
     .bias = R::v_bias,
     .norm = R::attention_norm,
     .sub_norm = R::v_sub_norm},
    {.role = R::v_bias,
     .folder = "model.layers.#.self_attn.v_proj.bias",
     .gguf = "blk.#.attn_v.bias",
     .kind = Kind::bias,
     .shape = kv,
     .present = with_attention_bias},
    {.role = R::q_norm,
     .folder = "model.layers.#.self_attn.q_norm.weight",
     .gguf = "blk.#.attn_q_norm.weight",
     .kind = Kind::gain,
     .shape = head_dim,
     .present = with_qk_norm},
    {.role = R::k_norm,
     .folder = "model.layers.#.self_attn.k_norm.weight",
     .gguf = "blk.#.attn_k_norm.weight",
     .kind = Kind::gain,
     .shape = head_dim,
     .present = with_qk_norm},
    {.role = R::attention_sub_norm,
     .folder = "model.layers.#.self_attn.attn_sub_norm.weight",
     .gguf = "blk.#.attn_sub_norm.weight",
     .kind = Kind::gain,
     .shape = query,
     .present = with_sub_norm},
    {.role = R::o,
     .folder = "model.layers.#.self_attn.o_proj.weight",
     .gguf = "blk.#.attn_output.weight",
     .kind = Kind::linear,
     .shape = hidden_by_query,
     .decays = true,
     .bias = R::o_bias,
     .sub_norm = R::attention_sub_norm},
    {.role = R::o_bias,
     .folder = "model.layers.#.self_attn.o_proj.bias",
     .gguf = "blk.#.attn_output.bias",
     .kind = Kind::bias,
     .shape = hidden,
     .present = with_output_bias},
    {.role = R::feed_forward_norm,
     .folder = "model.layers.#.post_attention_layernorm.weight",
     .gguf = "blk.#.ffn_norm.weight",
     .kind = Kind::gain,
     .shape = hidden,
     .present = without_post_norms},
    // Gemma's, of which one has the name that is the other's in all families before.
    {.role = R::attention_post_norm,
     .folder = "model.layers.#.post_attention_layernorm.weight",
     .gguf = "blk.#.post_attention_norm.weight",
     .kind = Kind::gain,
     .shape = hidden,
     .present = with_post_norms},
    {.role = R::feed_forward_norm,
     .folder = "model.layers.#.pre_feedforward_layernorm.weight",
     .gguf = "blk.#.ffn_norm.weight",
     .kind = Kind::gain,
     .shape = hidden,
     .present = with_post_norms},
    {.role = R::gate_sub_norm,
     .folder = "model.layers.#.mlp.gate_sub_norm.weight",
     .gguf = "blk.#.ffn_gate_sub_norm.weight",
     .kind = Kind::gain,
     .shape = hidden,
     .present = with_every_sub_norm},
    {.role = R::up_sub_norm,
     .folder = "model.layers.#.mlp.up_sub_norm.weight",
     .gguf = "blk.#.ffn_up_sub_norm.weight",
     .kind = Kind::gain,
     .shape = hidden,
     .present = with_every_sub_norm},
    {.role = R::gate,
     .folder = "model.layers.#.mlp.gate_proj.weight",
     .gguf = "blk.#.ffn_gate.weight",
     .kind = Kind::linear,
     .shape = inner_by_hidden,
     .decays = true,
     .norm = R::feed_forward_norm,
     .sub_norm = R::gate_sub_norm},
    {.role = R::up,
     .folder = "model.layers.#.mlp.up_proj.weight",
     .gguf = "blk.#.ffn_up.weight",
     .kind = Kind::linear,
     .shape = inner_by_hidden,
     .decays = true,
     .norm = R::feed_forward_norm,
     .sub_norm = R::up_sub_norm},
    {.role = R::feed_forward_sub_norm,
     .folder = "model.layers.#.mlp.ffn_sub_norm.weight",
     .gguf = "blk.#.ffn_sub_norm.weight",
     .kind = Kind::gain,
     .shape = inner,
     .present = with_sub_norm},
    {.role = R::down,
     .folder = "model.layers.#.mlp.down_proj.weight",
     .gguf = "blk.#.ffn_down.weight",
     .kind = Kind::linear,
     .shape = hidden_by_inner,
     .decays = true,
     .sub_norm = R::feed_forward_sub_norm},
    {.role = R::feed_forward_post_norm,
     .folder = "model.layers.#.post_feedforward_layernorm.weight",
     .gguf = "blk.#.post_ffw_norm.weight",
     .kind = Kind::gain,
     .shape = hidden,
     .present = with_post_norms},
    {.role = R::final_norm,
     .folder = "model.norm.weight",
     .gguf = "output_norm.weight",
     .kind = Kind::gain,
     .shape = hidden},
    {.role = R::head,
     .folder = "lm_head.weight",
     .gguf = "output.weight",
     .kind = Kind::matrix,
     .shape = vocabulary_by_hidden,
     .present = with_own_head,
     .decays = true,
     .norm = R::final_norm},
};

constexpr NotNeeded not_needed_rows[] = {
    {"model.layers.#.self_attn.rotary_emb.inv_freq", "", "RoPE's frequencies follow from config.json"},
    {"model.rotary_emb.inv_freq", "", "RoPE's frequencies follow from config.json"},
    {"", rope_divisors_name, "config_from_gguf() has read it and compared it with RoPE's scaling"},
    {"model.vision_tower.*", "", "it belongs to the part that sees pictures, and this program runs text alone", true},
    {"model.multi_modal_projector.*", "", "it belongs to the part that sees pictures, and this program runs text alone",
     true},
    {"vision_tower.*", "", "it belongs to the part that sees pictures, and this program runs text alone", true},
    {"multi_modal_projector.*", "", "it belongs to the part that sees pictures, and this program runs text alone",
     true},
};

const Row& row_of(R role) { return *std::ranges::find(rows, role, &Row::role); }

std::string named(std::string_view pattern, int layer) {
    const std::size_t at = pattern.find('#');
    if (at == pattern.npos) return std::string(pattern);
    return std::string(pattern.substr(0, at)) + std::to_string(layer) + std::string(pattern.substr(at + 1));
}

// The layer in a name of this pattern, -1 for one without; nothing for another name.
std::optional<int> layer_in(std::string_view name, std::string_view pattern) {
    const std::size_t at = pattern.find('#');
    if (at == pattern.npos) return name == pattern ? std::optional(-1) : std::nullopt;
    const std::string_view before = pattern.substr(0, at), behind = pattern.substr(at + 1);
    if (!name.starts_with(before) || !name.ends_with(behind)) return std::nullopt;
    name.remove_prefix(before.size());
    int layer = 0;
    const auto [end, failure] = std::from_chars(name.data(), name.data() + name.size(), layer);
    const bool whole =
        failure == std::errc{} && layer >= 0 && name.substr(static_cast<std::size_t>(end - name.data())) == behind;
    return whole ? std::optional(layer) : std::nullopt;
}

TensorSpec spec_of(const Row& row, int layer, Shape shape, bool norm_offset) {
    return {row.role,
            layer,
            named(row.folder, layer),
            named(row.gguf, layer),
            std::move(shape),
            row.kind == Kind::linear,
            row.kind == Kind::gain,
            row.decays,
            norm_offset && row.kind == Kind::gain && !is_sub_norm(row.role)};
}
TensorSpec spec_of(const Row& row, int layer, const ModelConfig& config) {
    return spec_of(row, layer, row.shape(config), config.layer(layer).norm_offset);
}

}  // namespace

std::vector<TensorSpec> tensor_specs(const ModelConfig& config) {
    std::vector<TensorSpec> specs;
    const auto first = std::ranges::find_if(rows, &Row::in_layer),
               last = std::find_if_not(first, std::end(rows), [](const Row&row) { return row.in_layer(); });
    const auto add = [&](const Row& row, int layer) {
        if (row.present(config, config.layer(layer))) specs.push_back(spec_of(row, layer, config));
    };
    for (auto row = std::begin(rows); row != first; ++row) add(*row, -1);
    for (int layer = 0; layer < config.layers; ++layer)
        for (auto row = first; row != last; ++row) add(*row, layer);
    for (auto row = last; row != std::end(rows); ++row) add(*row, -1);
    return specs;
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

TensorSpec tensor_spec(const ModelConfig& config, TensorId id) {
    if (id.layer < config.layers)
        for (const Row& row : rows)
            if (row.role == id.role && row.present(config, config.layer(id.layer)))
                return spec_of(row, id.layer, config);
    throw Error("a model of this shape has no such tensor", name_in(FileKind::folder, id));
}

std::optional<TensorSpec> spec_from_name(std::string_view name, const std::vector<std::int64_t>& shape) {
    for (const Row& row : rows)
        if (const std::optional<int> layer = layer_in(name, row.folder)) return spec_of(row, *layer, shape, false);
    return std::nullopt;
}

std::string name_in(FileKind kind, TensorId id) {
    const Row& row = row_of(id.role);
    return named(kind == FileKind::gguf ? row.gguf : row.folder, id.layer);
}

std::string scale_name(const TensorSpec& projection, FileKind kind) {
    const std::string& weight = projection.name_in(kind);
    return weight.substr(0, weight.rfind('.')) + ".scale";
}

std::string packed_scale_name(const TensorSpec& projection) { return projection.name + "_scale"; }

std::string short_name(std::string_view name) {
    constexpr std::string_view weight = ".weight";
    if (name.ends_with(weight)) name.remove_suffix(weight.size());
    return std::string(name.substr(name.rfind('.') + 1));
}

std::vector<TensorRole> ternary_roles() {
    std::vector<R> roles;
    for (const Row& row : rows)
        if (row.kind == Kind::linear) roles.push_back(row.role);
    return roles;
}

std::optional<TensorRole> bias_of(TensorRole linear) { return row_of(linear).bias; }
std::optional<TensorRole> norm_in_front_of(TensorRole linear) { return row_of(linear).norm; }
std::optional<TensorRole> sub_norm_of(TensorRole linear) { return row_of(linear).sub_norm; }

bool is_sub_norm(TensorRole role) {
    return std::ranges::any_of(rows, [role](const Row& row) { return row.sub_norm == role; });
}

const NotNeeded* not_needed(std::string_view name, FileKind kind) {
    for (const NotNeeded& row : not_needed_rows) {
        const std::string_view pattern = kind == FileKind::gguf ? row.gguf : row.folder;
        if (pattern.empty()) continue;
        if (pattern.ends_with('*') ? name.starts_with(pattern.substr(0, pattern.size() - 1))
                                   : layer_in(name, pattern).has_value())
            return &row;
    }
    return nullptr;
}

std::int64_t rotated_heads(TensorRole role, const ModelConfig& config) {
    const auto heads = row_of(role).rotated;
    return heads ? heads(config) : 0;
}

}  // namespace bitdistill
