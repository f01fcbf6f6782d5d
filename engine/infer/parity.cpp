// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/parity.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/base/error.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/kl.h"
#include "engine/model/sampler.h"
#include "engine/model/ternary_matrix.h"
#include "engine/model/weight_file.h"

namespace bitdistill {
namespace {

constexpr const char* report = "The file was not kept; please report this";

// How far a weight may lie from what it was, as a share of the largest magnitude of its block: half a step of the
// block's numbers and the rounding of its scale. Q4_0 reaches from -8 to 7, so its far end may be off by a whole step.
double tolerance(BlockType type) {
    switch (type) {
        case BlockType::f32:
        case BlockType::f64:
            return 0;
        case BlockType::f16:
            return 0x1p-11;
        case BlockType::bf16:
            return 0x1p-8;
        case BlockType::q8_0:
            return 0.5 / 127 + 0x1p-10;
        case BlockType::q6_k:
            return 0.04;
        case BlockType::q4_1:
            return 1.0 / 15 + 0x1p-9;
        case BlockType::q4_0:
            return 1.0 / 8 + 0x1p-9;
        default:
            return 0;
    }
}

// Of a logit's magnitude: what keeping floats in this type may move it by. Blocks are not asked: they change the model.
double logit_rounding(BlockType type) {
    switch (type) {
        case BlockType::f32:
        case BlockType::f64:
            return 0x1p-20;
        case BlockType::bf16:
            return 0x1p-8;
        default:
            return 0x1p-11;
    }
}

[[noreturn]] void differs(const std::string& tensor, const std::string& how) {
    throw Error("differs from the source: " + how, tensor, report);
}

// How far a scale may be off: rounded to what the blocks hold. Below F16's normal numbers it loses digits; the
// predictions will tell.
double allowed_scale_error(BlockType type, float scale) {
    if (type == BlockType::bf16) return 0x1p-8;
    if (type == BlockType::f32) return 0;
    return scale < 0x1p-14f ? 0x1p-25 / static_cast<double>(scale) : 0x1p-11;
}

// Codes must be equal; the scales may be rounded. Where all codes are zero there is no scale to compare.
bool compare_ternary(const StoredWeight& reference, const StoredWeight& other, const Quantizer& quantizer,
                     Parity& parity) {
    if (other.latent || !other.scales) differs(other.name, "its weights are not ternary");
    const TernaryMatrix expected(reference, quantizer), found(other, quantizer);
    std::vector<std::int8_t> a(static_cast<std::size_t>(reference.columns)), b(a.size());
    const std::int64_t width = std::min(expected.scales().block(), found.scales().block());
    bool exact = true;
    for (std::int64_t row = 0; row < reference.rows; ++row) {
        expected.codes(row, a);
        found.codes(row, b);
        const auto [at, ignored] = std::mismatch(a.begin(), a.end(), b.begin());
        if (at != a.end())
            differs(other.name, "row " + std::to_string(row) + ", column " + std::to_string(at - a.begin()) + " is " +
                                    std::to_string(*ignored) + ", expected " + std::to_string(*at));
        for_each_scaled_part(expected.scales(), row, row + 1, width, [&](const ScaledPart& part) {
            const float wanted = expected.scales().values[part.scale],
                        got = found.scales().at(row, part.column / found.scales().block());
            const auto codes = std::span(b).subspan(static_cast<std::size_t>(part.column), part.size());
            if (got == wanted || std::ranges::all_of(codes, [](std::int8_t code) { return code == 0; })) return;
            exact = false;
            const double error = std::abs(static_cast<double>(got) / static_cast<double>(wanted) - 1);
            if (!(error <= allowed_scale_error(other.type, wanted)))
                differs(other.name, "the scale of row " + std::to_string(row) + " at column " +
                                        std::to_string(part.column) + " is " + std::to_string(got) + ", expected " +
                                        std::to_string(wanted));
            if (error > parity.largest_error) {
                parity.largest_error = error;
                parity.largest_error_tensor = other.name;
            }
        });
    }
    return exact;
}

bool compare_floats(const StoredWeight& reference, const StoredWeight& other, Parity& parity) {
    std::vector<float> a(static_cast<std::size_t>(reference.columns)), b(a.size());
    const auto block = static_cast<std::size_t>(block_weights(other.type));
    const double allowed = tolerance(other.type);
    bool exact = true;
    for (std::int64_t row = 0; row < reference.rows; ++row) {
        if (reference.rows == 1) {
            a = read_factors(reference);
            b = read_factors(other);
        } else {
            read_row(reference, row, a);
            read_row(other, row, b);
        }
        if (a == b) continue;
        exact = false;
        double row_largest = 0;
        for (const float value : a) row_largest = std::max(row_largest, std::abs(static_cast<double>(value)));
        for (std::size_t first = 0; first < a.size(); first += block) {
            double largest = 0;
            for (std::size_t i = first; i < first + block; ++i)
                largest = std::max(largest, std::abs(static_cast<double>(a[i])));
            for (std::size_t i = first; i < first + block; ++i) {
                const double off = std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i]));
                // 2^-24: the distance of F16's smallest numbers.
                if (!(off <= allowed * largest + (allowed > 0 ? 0x1p-24 : 0)))
                    differs(other.name, "row " + std::to_string(row) + ", column " + std::to_string(i) + " is " +
                                            std::to_string(b[i]) + ", expected " + std::to_string(a[i]));
                // A single float is judged by its row: the share of F16's smallest numbers that is lost says nothing.
                const double whole = block == 1 ? row_largest : largest;
                if (whole > 0 && off / whole > parity.largest_error) {
                    parity.largest_error = off / whole;
                    parity.largest_error_tensor = other.name;
                }
            }
        }
    }
    return exact;
}

// What a shape is made of; numbers that GGUF keeps in 32 bits are compared in 32 bits.
void compare_shapes(const ModelConfig& a, const ModelConfig& b, const std::filesystem::path& other) {
    const auto same = [&](const char* what, auto x, auto y) {
        if (x != y) throw Error(std::string(what) + " differs from the source", other.string(), report);
    };
    same("the architecture", a.architecture, b.architecture);
    same("hidden_size", a.hidden_size, b.hidden_size);
    same("intermediate_size", a.intermediate_size, b.intermediate_size);
    same("the number of layers", a.layers, b.layers);
    same("the number of heads", a.heads, b.heads);
    same("the number of key/value heads", a.kv_heads, b.kv_heads);
    same("head_dim", a.head_dim, b.head_dim);
    same("the vocabulary's size", a.vocab_size, b.vocab_size);
    same("the context's length", a.max_positions, b.max_positions);
    same("rms_norm_eps", static_cast<float>(a.rms_norm_eps), static_cast<float>(b.rms_norm_eps));
    same("tied embeddings", a.tie_embeddings, b.tie_embeddings);
    const auto factor_of_scores = [](const ModelConfig& config) {  // what GGUF keeps of query_pre_attn_scalar
        return static_cast<float>(1 / std::sqrt(config.scores_over()));
    };
    same("query_pre_attn_scalar", factor_of_scores(a), factor_of_scores(b));
    same("1.58-bit", a.ternary, b.ternary);
    Quantizer kept = a.quantizer;  // embedding and head are compared by their values
    kept.embedding_type = b.quantizer.embedding_type;
    kept.head_type = b.quantizer.head_type;
    same("the quantizer", kept, b.quantizer);
    same("sub-norms", std::pair(a.sub_norm, a.norm_before_every_linear()),
         std::pair(b.sub_norm, b.norm_before_every_linear()));
    for (std::int64_t i = 0; i < a.layers; ++i) {
        LayerConfig x = a.layer(i), y = b.layer(i);
        same("rope_theta", static_cast<float>(x.rotary.theta), static_cast<float>(y.rotary.theta));
        x.rotary.theta = y.rotary.theta;
        same("RoPE scaling", x.rotary, y.rotary);
        same("biases", std::pair(x.attention_bias, x.output_bias), std::pair(y.attention_bias, y.output_bias));
        same("q/k norms", x.qk_norm, y.qk_norm);
        same("hidden_act", x.activation, y.activation);
        same("a layer's form", x, y);
    }
}

void judge(std::span<const float> expected, std::span<const float> found, double rounding, Parity& parity) {
    double worst = 0;
    for (std::size_t i = 0; i < expected.size(); ++i)
        worst = std::max(worst, std::abs(static_cast<double>(expected[i]) - static_cast<double>(found[i])));
    if (!std::isfinite(worst)) throw Error("its logits are not finite numbers", "parity", report);
    parity.max_logit_difference = std::max(parity.max_logit_difference, worst);
    parity.mean_kl += kl_divergence(expected, found);
    const int best = arg_max(expected), other = arg_max(found);
    if (best == other) {
        ++parity.same_arg_max;
    } else {
        const double first = expected[static_cast<std::size_t>(best)],
                     second = expected[static_cast<std::size_t>(other)];
        const bool tie = first - second <= rounding * std::max(std::abs(first), std::abs(second));
        parity.others.push_back({parity.positions, best, other, first - second, tie});
    }
    ++parity.positions;
}

}  // namespace

const char* parity_text() {
    return "Once upon a time there was a little boat that sailed 12 miles to the far side of the bay. \"It's only "
           "wind,\" said Zoë, who had counted 3,500 waves; the café near the harbour was closed.\n\nThey'd come back "
           "on Tuesday, at 7:45, with bread, salt & a new map.";
}

Parity check_parity(const std::filesystem::path& reference, const std::filesystem::path& other,
                    std::span<const int> ids, int threads, JobControl* control) {
    Parity parity;
    parity.ids.assign(ids.begin(), ids.end());
    const WeightFile a = WeightFile::open(reference), b = WeightFile::open(other);
    compare_shapes(a.config(), b.config(), other);
    double rounding = 0;
    for (const TensorSpec& spec : tensor_specs(a.config())) {
        if (control && !control->at_boundary()) return parity.stopped = true, parity;
        const StoredWeight expected = a.at(spec), found = b.at(spec);
        const bool exact = spec.projection && a.config().ternary
                               ? compare_ternary(expected, found, a.config().quantizer, parity)
                               : compare_floats(expected, found, parity);
        ++(exact ? parity.exact_tensors : parity.rounded_tensors);
        rounding = std::max(rounding, logit_rounding(found.type));
    }
    CpuOptions options;
    options.threads = threads;
    options.verify_folder = false;  // the export has, and what it made has no marker yet
    options.read_as_floats = true;
    parity.arithmetic = a.config().ternary ? "codes and rounded inputs in ternary layers, F32 elsewhere"
                                           : "every weight as the F32 number it stands for, inputs in F32";
    const auto first = CpuModel::open(reference, options, {}, control);
    options.embedding_scale = a.config().embedding_scale;  // rounded in one and exact in the other
    const auto second = CpuModel::open(other, options, {}, control);
    if (!first || !second) return parity.stopped = true, parity;
    CpuSession one(first), two(second);
    constexpr std::size_t piece = 48;  // as many tokens as share one reading of the rows
    std::vector<std::vector<float>> expected(piece);
    for (std::size_t done = 0; done < ids.size(); done += piece) {
        const std::span<const int> part = ids.subspan(done, std::min(piece, ids.size() - done));
        const bool ended =
            one.prefill_all(
                part, [&](std::size_t i, std::span<const float> v) { expected[i].assign(v.begin(), v.end()); },
                control) &&
            two.prefill_all(
                part, [&](std::size_t i, std::span<const float> v) { judge(expected[i], v, rounding, parity); },
                control);
        if (!ended) return parity.stopped = true, parity;
    }
    parity.mean_kl /= static_cast<double>(std::max<std::int64_t>(parity.positions, 1));
    // Equal floats are multiplied by one kernel and give equal bits; GGUF keeps the RoPE's base in 32 bits, though.
    // Equal codes may add up in another order where their scales lie in other pieces.
    if (parity.rounded_tensors == 0 && parity.mean_kl > (a.config().ternary ? 1e-5 : 1e-8))
        throw Error(
            "predicts otherwise (KL " + std::to_string(parity.mean_kl) + " nats) although all weights are equal",
            other.string(), report);
    return parity;
}

Json to_json(const Parity& parity) {
    Json others = Json::array();
    for (const OtherArgMax& one : parity.others)
        others.push_back({{"position", one.position},
                          {"expected", one.expected},
                          {"found", one.found},
                          {"gap", one.gap},
                          {"tie", one.tie}});
    Json json = {{"proven", parity.proven()},
                 {"exact_tensors", parity.exact_tensors},
                 {"rounded_tensors", parity.rounded_tensors},
                 {"largest_weight_error", parity.largest_error}};
    if (!parity.largest_error_tensor.empty()) json["largest_weight_error_in"] = parity.largest_error_tensor;
    json["token_ids"] = {{"compared", parity.tokens_compared}, {"equal", parity.tokens_compared}, {"ids", parity.ids}};
    if (parity.tokens_compared) json["text"] = parity_text();
    json["logits"] = {{"arithmetic", parity.arithmetic},
                      {"positions", parity.positions},
                      {"max_difference", parity.max_logit_difference},
                      {"mean_kl", parity.mean_kl},
                      {"same_arg_max", parity.same_arg_max},
                      {"others", std::move(others)}};
    return json;
}

}  // namespace bitdistill
