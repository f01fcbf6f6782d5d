// SPDX-License-Identifier: GPL-3.0-or-later
// How a 1.58-bit student quantizes weights and activations, as data: read from `quantization_config` of a model folder
// and from the keys "bitdistill." of a GGUF file, written back there, and asked by training, CPU inference, export and
// the Weights page. A key that a file leaves out means the first value. Plain data: any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/choice.h"
#include "engine/base/json_file.h"
#include "engine/model/rounding/sparsity.h"
#include "engine/model/rounding/weight_scales.h"

namespace bitdistill {

enum class TensorRole;  // tensor_roles.h

// How a scale and a code come from latent weights: scale = max(mean(abs(w)), 1e-5) of the weights that share it, code 1
// or -1 where abs(w) / scale lies above the rule's threshold.
enum class WeightRule { absmean };
template <>
struct Spelling<WeightRule> {
    static constexpr auto words = spelled<WeightRule>({{WeightRule::absmean, "absmean"}});
};

// What becomes of the input of a BitLinear: a code of 8 or 4 bits over the token's largest or mean magnitude, with or
// without a Hadamard transform in front for o_proj and down_proj.
enum class ActivationRule { absmax8, hadamard_absmax8, hadamard_absmean4, absmean4 };
template <>
struct Spelling<ActivationRule> {
    static constexpr auto words = spelled<ActivationRule>({{ActivationRule::absmax8, "absmax8"},
                                                           {ActivationRule::hadamard_absmax8, "hadamard-absmax8"},
                                                           {ActivationRule::hadamard_absmean4, "hadamard-absmean4"},
                                                           {ActivationRule::absmean4, "absmean4"}});
};

// What embedding or head is kept in: on the CPU, in an export, in every size shown.
enum class KeptType { f16, q8_0, q6_k, q4_0 };
template <>
struct Spelling<KeptType> {
    static constexpr auto words = spelled<KeptType>(
        {{KeptType::f16, "f16"}, {KeptType::q8_0, "q8_0"}, {KeptType::q6_k, "q6_k"}, {KeptType::q4_0, "q4_0"}});
};

// Each member has the name of its key.
struct Quantizer {
    WeightRule weight_rule = WeightRule::absmean;
    ScaleGranularity weight_scale = ScaleGranularity::tensor;
    Sparsity sparsity = Sparsity::none;
    ActivationRule activation = ActivationRule::absmax8;
    KeptType embedding_type = KeptType::f16, head_type = KeptType::f16;

    float threshold() const;  // of the weight rule, in units of the scale
    int activation_bits() const;
    bool hadamard() const;  // in front of the activation quantizer of o_proj and down_proj
    // Neighbours that are transformed together in front of this projection of so many columns; 0: none are.
    std::int64_t hadamard_block(TensorRole projection, std::int64_t columns) const;
    bool operator==(const Quantizer&) const = default;
};

// The activation rule of the same kind with 8 bits; itself where it has 8.
ActivationRule with_8_bits(ActivationRule rule);

// The scales that the weight rule finds for w, [rows][columns].
WeightScales weight_scales(std::span<const float> w, std::int64_t rows, std::int64_t columns,
                           const Quantizer& quantizer);

// Each choice that differs from its default, as the words that files use: {"weight_scale", "row"}.
std::vector<std::pair<std::string, std::string>> chosen_words(const Quantizer& quantizer);
// Takes one key of a file over. prefix: what stands before the key there, for messages. Throws Error that names file
// and key: a key or a word that this program does not know.
void choose(Quantizer& quantizer, std::string_view key, std::string_view word, const std::string& prefix,
            const std::string& where);

// `quantization_config` of a config.json, as Hugging Face's BitNet integration has it and with our own keys. Throws
// Error as choose() does, and for quantization methods other than "bitnet".
Quantizer quantizer_from_json(const Json& quantization_config, const std::string& where);
Json to_json(const Quantizer& quantizer);
// A packed checkpoint stores the scale itself for "autobitlinear" layers and its inverse for "bitlinear" ones.
bool stores_inverse_scales(const Json& quantization_config);

}  // namespace bitdistill
