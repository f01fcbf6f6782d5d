// SPDX-License-Identifier: GPL-3.0-or-later
// IEEE binary16 and bfloat16 to and from float, round to nearest even; and a float that is not below a double. Any
// thread.
#pragma once

#include <bit>
#include <cstdint>

namespace bitdistill {

inline float bf16_to_float(std::uint16_t bits) { return std::bit_cast<float>(std::uint32_t{bits} << 16); }
std::uint16_t float_to_bf16(float value);
float f16_to_float(std::uint16_t bits);
std::uint16_t float_to_f16(float value);
// Above value, by at most two places: so that a bound stays one when it is kept in FP32.
float float_above(double value);

}  // namespace bitdistill
