// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/histograms.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <chrono>

#include "engine/core/ternary.h"

namespace bitdistill {
namespace {

struct Tally {
    std::array<std::uint64_t, HistogramFrame::bins> counts{};
    std::uint64_t minus = 0, plus = 0, flips = 0;
};

Tally tally(const float* w, std::int8_t* codes, std::int64_t begin, std::int64_t end, float scale) {
    Tally result;
    for (std::int64_t i = begin; i < end; ++i) {
        ++result.counts[static_cast<std::size_t>(histogram_bin(w[i] / scale))];
        const std::int8_t code = ternary_code(w[i], scale);
        result.minus += code < 0;
        result.plus += code > 0;
        result.flips += code != codes[i];
        codes[i] = code;
    }
    return result;
}

}  // namespace

HistogramTaker::HistogramTaker(Transformer& model, Stage stage, double share) : stage_(stage), share_(share) {
    if (!model.config().ternary || share <= 0) return;
    for (const Parameter& parameter : model.parameters())
        if (parameter.spec.projection) watched_.push_back({&parameter, {}, nullptr});
}

void HistogramTaker::take(Watched& watched, std::int64_t step, RunRecorder& recorder) {
    const auto start = std::chrono::steady_clock::now();
    const at::Tensor value = watched.parameter->value.detach();
    const std::int64_t size = value.numel();
    const float* w = value.data_ptr<float>();
    auto frame = std::make_shared<HistogramFrame>();
    frame->stage = stage_;
    frame->step = step;
    frame->tensor = watched.parameter->spec.name;
    frame->layer = watched.parameter->spec.layer;
    frame->scale = absmean({w, static_cast<std::size_t>(size)});
    const bool first = watched.codes.empty();
    if (first)
        watched.codes.resize(static_cast<std::size_t>(size));
    else
        frame->steps_since = step - watched.frame->step;
    // Two halves, whatever the number of threads: integer counts do not depend on the split.
    std::array<Tally, 2> halves;
    at::parallel_for(0, 2, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t h = begin; h < end; ++h)
            halves[static_cast<std::size_t>(h)] =
                tally(w, watched.codes.data(), size * h / 2, size * (h + 1) / 2, frame->scale);
    });
    for (const Tally& half : halves) {
        for (std::size_t bin = 0; bin < half.counts.size(); ++bin) frame->counts[bin] += half.counts[bin];
        frame->minus += half.minus;
        frame->plus += half.plus;
        if (!first) frame->flips += half.flips;
    }
    frame->zero = static_cast<std::uint64_t>(size) - frame->minus - frame->plus;
    watched.frame = frame;
    recorder.publish(frame);
    spent_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void HistogramTaker::take_all(std::int64_t step, RunRecorder& recorder) {
    const double before = spent_;
    for (Watched& watched : watched_)
        if (!watched.frame || watched.frame->step != step) take(watched, step, recorder);
    spent_ = before;  // outside the budget: it happens twice a stage
}

void HistogramTaker::after_step(double seconds, RunRecorder& recorder, StepRow& row) {
    if (watched_.empty()) return;
    allowed_ += seconds * share_;
    for (std::size_t taken = 0; spent_ < allowed_ && taken < watched_.size(); ++taken) {
        take(watched_[next_], row.step, recorder);
        next_ = (next_ + 1) % watched_.size();
    }
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
