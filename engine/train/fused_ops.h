// SPDX-License-Identifier: GPL-3.0-or-later
// The element-wise parts of a transformer block as single passes with hand-written gradients: RMSNorm, rotary position
// embedding, SwiGLU and the activation quantizer. Each does in one pass over memory what LibTorch's own operators do in
// five to ten. Inputs are FP32; any thread, LibTorch's pool below.
#pragma once

#include <torch/types.h>

namespace bitdistill {

// x [..., C] * rsqrt(mean(x^2) + eps) * gain [C].
at::Tensor rms_norm(const at::Tensor& x, const at::Tensor& gain, double eps);

// x [B, T, H, D], rotated by position t in halves (Hugging Face's rotate_half): the pair of element i is i + D/2.
// cosine, sine: [T, D/2].
at::Tensor rotary(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine);

// silu(gate) * up.
at::Tensor swiglu(const at::Tensor& gate, const at::Tensor& up);

struct QuantizedActivations {
    at::Tensor codes;  // [N, C] integers -128..127 in `dtype` (FP32 or BF16, both exact)
    at::Tensor scale;  // [N, 1] FP32
};
// Per token (row): s = max(max(abs(x)), 1e-5) / 127, q = clip(round_half_even(x / s), -128, 127)
// (arXiv 2510.13998, eq. 3). No gradient: BitLinear's backward passes it straight through.
QuantizedActivations quantize_rows(const at::Tensor& x, at::ScalarType dtype);

}  // namespace bitdistill
