// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/histograms.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>

#include "engine/run/weight_histogram.h"
#include "engine/train/rows/row_kernels.h"

namespace bitdistill {
namespace {

constexpr std::int64_t most_frames = 250;  // of one tensor in a stage
// A step computes six operations for each weight and token (forward, and two products backward); to count a weight
// takes as long as so many of them. Measured on Zen 5, a 135M shape, two threads: 490 in BF16, 149 in FP32, so that
// frames cost the stated share in BF16 and less in FP32.
constexpr double operations_of_a_count = 500;

}  // namespace

HistogramTaker::HistogramTaker(Transformer& model, Stage stage, double share, std::int64_t steps)
    : model_(model), stage_(stage), share_(share), interval_(std::max<std::int64_t>(1, steps / most_frames)) {
    if (!model.config().ternary || share <= 0) return;
    for (const Parameter& parameter : model.parameters())
        if (parameter.spec.projection) {
            watched_.push_back({&parameter, {}, nullptr});
            weights_ += static_cast<double>(parameter.value.numel());
        }
}

void HistogramTaker::take(Watched& watched, std::int64_t step, RunRecorder& recorder) {
    const Parameter& parameter = *watched.parameter;
    const std::int64_t size = parameter.value.numel();
    auto frame = std::make_shared<HistogramFrame>();
    frame->stage = stage_;
    frame->step = step;
    frame->tensor = parameter.spec.name;
    frame->layer = parameter.spec.layer;
    const WeightScales& scales = parameter.quantized.scales;
    const bool one = scales.granularity == ScaleGranularity::tensor;
    set_scales(*frame, scales, model_.config().quantizer);
    const bool first = watched.codes.empty();
    if (first)
        watched.codes.resize(static_cast<std::size_t>(size));
    else
        frame->steps_since = step - watched.frame->step;
    // Two halves, whatever the number of threads: integer counts do not depend on the split.
    struct Half {
        std::array<std::uint64_t, HistogramFrame::bins> counts{};
        HistogramRows rows;
    };
    std::array<Half, 2> halves;
    at::parallel_for(0, 2, size < (1 << 16) ? 2 : 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t h = begin; h < end; ++h) {
            Half& half = halves[static_cast<std::size_t>(h)];
            half.rows.weights = parameter.value.data_ptr<float>();
            half.rows.scales = scales.values.data();
            half.rows.columns = one ? 0 : scales.columns;
            half.rows.block = scales.block();
            half.rows.threshold = frame->threshold;
            half.rows.codes = watched.codes.data();
            half.rows.counts = half.counts.data();
            row_kernels<float>().histogram(half.rows, size * h / 2, size * (h + 1) / 2);
        }
    });
    for (const Half& half : halves) {
        for (std::size_t bin = 0; bin < half.counts.size(); ++bin) frame->counts[bin] += half.counts[bin];
        frame->minus += half.rows.minus;
        frame->plus += half.rows.plus;
        if (!first) frame->flips += half.rows.flips;
    }
    frame->zero = static_cast<std::uint64_t>(size) - frame->minus - frame->plus;
    watched.frame = frame;
    recorder.publish(frame);
    spent_ += watched.cost();
}

void HistogramTaker::take_all(std::int64_t step, RunRecorder& recorder) {
    const bool first = spent_ == 0;
    model_.prepare_weights();
    for (Watched& watched : watched_)
        if (!watched.frame || watched.frame->step != step) take(watched, step, recorder);
    if (first) spent_ *= 2;  // the frames after the last step will cost as much
}

void HistogramTaker::after_step(double tokens, RunRecorder& recorder, StepRow& row) {
    if (watched_.empty()) return;
    allowed_ += share_ * 6 * weights_ * tokens / operations_of_a_count;
    model_.prepare_weights();
    std::size_t taken = 0;
    for (; taken < watched_.size(); ++taken) {
        Watched& next = watched_[next_];
        if (spent_ + next.cost() > allowed_ || row.step - next.frame->step < interval_) break;
        take(next, row.step, recorder);
        next_ = (next_ + 1) % watched_.size();
    }
    if (taken == 0) return;
    double weights = 0, zeros = 0, near = 0, flips = 0, flip_weights = 0;
    for (const Watched& watched : watched_) {
        if (!watched.frame) continue;
        const HistogramFrame& frame = *watched.frame;
        const auto size = static_cast<double>(frame.minus + frame.zero + frame.plus);
        weights += size;
        zeros += static_cast<double>(frame.zero);
        near += near_threshold_share(frame, 0.05) * size;
        if (frame.steps_since > 0) {
            flips += static_cast<double>(frame.flips) / static_cast<double>(frame.steps_since);
            flip_weights += size;
        }
    }
    if (weights > 0) {
        row.zero_share = zeros / weights;
        row.near_threshold = near / weights;
    }
    if (flip_weights > 0) row.flip_rate = flips / flip_weights;
}

}  // namespace bitdistill
