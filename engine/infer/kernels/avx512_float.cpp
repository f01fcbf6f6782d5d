// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-512 VNNI: products of floating-point weights, and the sums of attention.
#include "engine/infer/kernels/avx512.h"

#define FLOAT_NAMESPACE avx512
#define FLOAT_TARGET HWY_AVX3
#define FLOAT_LANES 16
#define FLOAT_ROWS 4
#include "engine/infer/kernels/float_highway.h"
