// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/start/gptq.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <tuple>
#include <vector>

#include "engine/base/error.h"
#include "engine/model/ternary.h"

namespace bitdistill {
namespace {

using std::int64_t;

std::span<float> floats(const at::Tensor& t) { return {t.data_ptr<float>(), static_cast<std::size_t>(t.numel())}; }

// Of the damped moments' inverse, the upper factor U with inverse = U^T U, FP32.
at::Tensor upper_factor(const at::Tensor& moments) {
    const at::Tensor diagonal = moments.diagonal();
    double damping = 0.01;
    for (int attempt = 0; attempt < 6; ++attempt, damping *= 10) {
        at::Tensor damped = moments.clone();
        damped.diagonal().add_(damping * diagonal.mean().item<double>());
        const auto [lower, failed] = at::linalg_cholesky_ex(damped);
        if (failed.item<int>() != 0) continue;
        const auto [upper, failed_again] = at::linalg_cholesky_ex(at::cholesky_inverse(lower), /*upper=*/true);
        if (failed_again.item<int>() == 0) return upper.to(at::kFloat).contiguous();
    }
    throw Error("the inputs' moments have no inverse", "GPTQ", "Calibrate on other or more texts");
}

// The scales that fit given codes best, sum(q H w) / sum(q H q) of all rows or of each.
void refit(const at::Tensor& w, const at::Tensor& codes, const at::Tensor& moments, WeightScales& scales) {
    const at::Tensor q = codes.to(at::kDouble), turned = at::matmul(q, moments);
    const at::Tensor with_w = (turned * w).sum(1), with_q = (turned * q).sum(1);
    const bool one = scales.granularity == ScaleGranularity::tensor;
    const at::Tensor above = one ? with_w.sum().reshape({1}) : with_w, below = one ? with_q.sum().reshape({1}) : with_q;
    for (std::size_t i = 0; i < scales.values.size(); ++i) {
        const auto place = static_cast<int64_t>(i);
        const double product = above[place].item<double>(), square = below[place].item<double>();
        if (square > 0 && product > 0)
            scales.values[i] = std::max(static_cast<float>(product / square), smallest_scale);
    }
}

constexpr int64_t block_columns = 128;

// One block of columns, rows [begin, end): `w` are its columns of each row, which become what was rounded; errors of
// each column, divided by its pivot.
struct Block {
    float* w;            // [rows, stride], at the block's first column
    int64_t stride;      // columns of the matrix
    const float* upper;  // at the block's first pivot
    float* errors;       // [rows, count]
    std::int8_t* codes;  // [rows, stride]
    int64_t count;       // columns of the block
};
void round_block(const Block& block, const WeightScales& scales, int64_t row) {
    float* const w = block.w + row * block.stride;
    float* const errors = block.errors + row * block.count;
    std::int8_t* const codes = block.codes + row * block.stride;
    const float scale = scales.at(row, 0);
    for (int64_t i = 0; i < block.count; ++i) {
        const float* const pivots = block.upper + i * block.stride;
        codes[i] = ternary_code(w[i], scale);
        const float error = (w[i] - static_cast<float>(codes[i]) * scale) / pivots[i];
        errors[i] = error;
        for (int64_t j = i + 1; j < block.count; ++j) w[j] -= error * pivots[j];
    }
}

}  // namespace

double output_error(const at::Tensor& w, const at::Tensor& rounded, const at::Tensor& moments) {
    const at::Tensor wide = w.to(at::kDouble), lost = wide - rounded.to(at::kDouble);
    const double whole = (at::matmul(wide, moments) * wide).sum().item<double>();
    return whole > 0 ? (at::matmul(lost, moments) * lost).sum().item<double>() / whole : 0.0;
}

at::Tensor from_codes(const at::Tensor& codes, const WeightScales& scales) {
    at::Tensor weights = codes.to(at::kFloat).contiguous();
    const std::span<float> values = floats(weights);
    for_each_scaled_part(scales, [&](const ScaledPart& part) {
        for (float& value : values.subspan(part.first(scales.columns), part.size())) value *= scales.values[part.scale];
    });
    return weights;
}

WeightScales grid_scales(const at::Tensor& w, const at::Tensor& moments, ScaleGranularity granularity) {
    const at::Tensor wide = w.contiguous(), energy = moments.diagonal().to(at::kDouble).contiguous();
    const double* const of_column = energy.data_ptr<double>();
    const WeightScales start = absmean_scales(floats(wide), w.size(0), w.size(1), granularity);
    WeightScales best = start;
    std::vector<double> least(start.values.size(), HUGE_VAL);
    for (int step = 12; step <= 40; ++step) {  // 0.6 to 2 in twentieths
        const double factor = 0.05 * step;
        std::vector<double> lost(start.values.size(), 0);
        for_each_scaled_part(start, [&](const ScaledPart& part) {
            const auto scale = static_cast<float>(factor * static_cast<double>(start.values[part.scale]));
            const std::span<const float> row = floats(wide).subspan(part.first(start.columns), part.size());
            double sum = 0;
            for (std::size_t i = 0; i < row.size(); ++i) {
                const double off =
                    static_cast<double>(row[i]) - static_cast<double>(ternary_code(row[i], scale) * scale);
                sum += off * off * of_column[part.column + static_cast<int64_t>(i)];
            }
            lost[part.scale] += sum;
        });
        for (std::size_t i = 0; i < lost.size(); ++i) {
            if (lost[i] >= least[i]) continue;
            least[i] = lost[i];
            best.values[i] = static_cast<float>(factor * static_cast<double>(start.values[i]));
        }
    }
    return best;
}

TernaryFit gptq(const at::Tensor& given_w, const at::Tensor& given_moments, ScaleGranularity granularity,
                const std::optional<WeightScales>& given) {
    torch::NoGradGuard no_grad;
    if (granularity != ScaleGranularity::tensor && granularity != ScaleGranularity::row)
        throw Error(std::string("GPTQ finds no scales of ") + to_string(granularity), "student_start",
                    "Set weight_scale to tensor or row");
    const int64_t rows = given_w.size(0), columns = given_w.size(1);
    at::Tensor moments = given_moments.clone(), w = given_w.to(at::kFloat).clone().contiguous();
    const at::Tensor dead = moments.diagonal().eq(0);
    moments.diagonal().masked_fill_(dead, 1.0);
    w.masked_fill_(dead.unsqueeze(0), 0.0);
    const at::Tensor upper = upper_factor(moments), original = w.clone();
    TernaryFit fit{w, at::zeros({rows, columns}, at::kChar), given ? *given : grid_scales(w, moments, granularity), 0};
    for (int64_t first = 0; first < columns; first += block_columns) {
        const int64_t count = std::min(block_columns, columns - first), after = first + count;
        const at::Tensor errors = at::empty({rows, count}, at::kFloat);
        const Block block{w.data_ptr<float>() + first,
                          columns,
                          upper.data_ptr<float>() + first * columns + first,
                          errors.data_ptr<float>(),
                          fit.codes.data_ptr<std::int8_t>() + first,
                          count};
        at::parallel_for(0, rows, 8, [&](int64_t begin, int64_t end) {
            for (int64_t row = begin; row < end; ++row) round_block(block, fit.scales, row);
        });
        if (after < columns)
            w.narrow(1, after, columns - after)
                .sub_(at::matmul(errors, upper.narrow(0, first, count).narrow(1, after, columns - after)));
    }
    if (!given) refit(original, fit.codes, moments, fit.scales);
    fit.error = output_error(given_w, from_codes(fit.codes, fit.scales), given_moments);
    return fit;
}

}  // namespace bitdistill
