// SPDX-License-Identifier: GPL-3.0-or-later
// GPTQ (arXiv 2210.17323) with ternary codes: columns are rounded one after another, and what rounding a column costs
// is taken out of the columns that are still to come, as the inputs' second moments H say. Used by the starts of a
// student. Engine thread; rows are shared among LibTorch's threads.
#pragma once

#include <torch/types.h>

#include <optional>

#include "engine/model/quantizer.h"

namespace bitdistill {

struct TernaryFit {
    at::Tensor weights;  // [rows, columns] FP32: the weights that belong to the codes, with what was taken out
    at::Tensor codes;    // [rows, columns] int8
    WeightScales scales;
    double error = 0;  // output_error() of codes times scales
};

// sum((W - R) H (W - R)^T) / sum(W H W^T): the share of the output's energy that R in place of W loses. FP32 [rows,
// columns]; moments: FP64 [columns, columns], sum of x x^T over the inputs.
double output_error(const at::Tensor& w, const at::Tensor& rounded, const at::Tensor& moments);
// codes times their scales, FP32.
at::Tensor from_codes(const at::Tensor& codes, const WeightScales& scales);

// The scales of a grid from 0.6 to 2 times the absmean, in steps of 0.05, that lose least where each weight counts as
// much as its input's energy, the diagonal of H.
WeightScales grid_scales(const at::Tensor& w, const at::Tensor& moments, ScaleGranularity granularity);

// Inputs that are always 0 count as one and their weights as 0; a hundredth of H's mean diagonal is added to it, ten
// times as much whenever it has no Cholesky factor. `given`: these scales and no others; none: those of grid_scales(),
// and after the sweep the ones that fit its codes best. granularity: tensor or row. Throws Error: blocks, H is no
// moment matrix.
TernaryFit gptq(const at::Tensor& w, const at::Tensor& moments, ScaleGranularity granularity,
                const std::optional<WeightScales>& given = std::nullopt);

}  // namespace bitdistill
