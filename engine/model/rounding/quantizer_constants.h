// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the quantizers (arXiv 2510.13998, eq. 1-3), once for the definitions in this folder, the operators of
// training and every kernel. Included by files compiled for other CPUs: constants alone, no functions.
#pragma once

namespace bitdistill {

// The scale of a part of a matrix, and the largest magnitude of a token, are at least this.
inline constexpr float smallest_scale = 1e-5f;
// A code is 1 where w / scale lies above this, -1 below its negative, and 0 between them and on them.
inline constexpr float code_threshold = 0.5f;
// absmax8: scale = largest magnitude of the token / steps, codes from lowest to highest.
inline constexpr float absmax8_steps = 127.0f, absmax8_lowest = -128.0f, absmax8_highest = 127.0f;
// absmean4: scale = mean magnitude of the token, at least smallest_scale, / steps = sqrt(7), codes from lowest to
// highest (BitNet v2, arXiv 2504.18415).
inline constexpr float absmean4_steps = 2.6457513110645906f, absmean4_lowest = -8.0f, absmean4_highest = 7.0f;
// The inputs of weights in 8 and 4 bits, in blocks of 32: scale = largest magnitude of the block / steps, codes from
// -steps to steps. These layers are not BitLinear.
inline constexpr float block8_steps = 127.0f;

}  // namespace bitdistill
