// SPDX-License-Identifier: GPL-3.0-or-later
// AVX2: products of floating-point weights, and the sums of attention.
#include "engine/infer/kernels/avx2.h"

#define FLOAT_NAMESPACE avx2
#define FLOAT_TARGET HWY_AVX2
#define FLOAT_LANES 8
#define FLOAT_ROWS 2
#include "engine/infer/kernels/float_highway.h"
