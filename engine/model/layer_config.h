// SPDX-License-Identifier: GPL-3.0-or-later
// How one decoder layer computes: what differs from family to family, and in some families from layer to layer. Read
// from config.json and from GGUF by one function a family (families.h, gguf_model.h); which engine computes what stands
// in forward_pass.h. Plain data: any thread.
#pragma once

#include <cstdint>

#include "engine/base/choice.h"
#include "engine/model/rope/rotary.h"

namespace bitdistill {

// Of the MLP, down(activation(gate) * up). squared_relu: relu(gate)^2 (BitNet b1.58). gelu_tanh: GELU with the tangent
// in place of the error function, x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))) (Gemma).
enum class Activation { silu, squared_relu, gelu_tanh };
template <>
struct Spelling<Activation> {  // config.json's hidden_act, Gemma's hidden_activation
    static constexpr auto words = spelled<Activation>({{Activation::silu, "silu"},
                                                       {Activation::squared_relu, "relu2"},
                                                       {Activation::gelu_tanh, "gelu_pytorch_tanh"}});
};
inline const char* to_string(Activation activation) { return word_of(activation).data(); }

struct LayerConfig {
    std::int64_t window = 0;  // positions that a query sees, its own among them; 0: all up to its own
    Rotary rotary;
    Activation activation = Activation::silu;
    bool qk_norm = false;         // RMSNorm over each head of Q and K before RoPE (Qwen3)
    bool attention_bias = false;  // of q, k and v (Qwen2: always; Llama, Qwen3: `attention_bias`)
    bool output_bias = false;     // of o (Llama, Qwen3 with `attention_bias`)
    bool norm_offset = false;     // norms multiply by 1 + gain (Gemma), but for SubLN
    bool post_norms = false;      // a norm behind attention and behind the MLP, before the residual sum (Gemma)
    bool operator==(const LayerConfig&) const = default;
};

}  // namespace bitdistill
