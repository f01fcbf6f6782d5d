// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and histogram frames that look like those of a run: losses that fall under noise, weights that start as a bell
// and gather at the thresholds. Deterministic. For the tests of the widgets only.
#pragma once

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>
#include <vector>

#include "engine/run/run_log.h"
#include "engine/run/watch/weight_watch.h"

namespace bitdistill::sample {

inline StepRow row(Stage stage, std::int64_t step, std::int64_t steps, std::mt19937& random) {
    std::normal_distribution<double> noise(0.0, 1.0);
    const double share = static_cast<double>(step) / static_cast<double>(steps);
    StepRow r;
    r.stage = stage;
    r.step = step;
    r.tokens = 4096.0 * static_cast<double>(step);
    r.seconds = 0.21 * static_cast<double>(step) * (stage == Stage::distill ? 1.8 : 1.0);
    r.learning_rate = 5e-5 * (share < 0.05 ? share / 0.05 : 0.5 * (1 + std::cos(3.14159265 * (share - 0.05) / 0.95)));
    r.gradient_norm = std::exp(0.25 * noise(random)) * (0.6 + 2.5 * std::exp(-9 * share));
    r.tokens_per_second = (stage == Stage::distill ? 10800 : 19500) * (1 + 0.02 * noise(random));
    switch (stage) {
        case Stage::teacher:
            r.ce = 0.18 + 0.55 * std::exp(-8 * share) + 0.05 * std::abs(noise(random));
            break;
        case Stage::bitnet_sft:
            r.ce = 0.45 + 0.9 * std::exp(-6 * share) + 0.08 * std::abs(noise(random));
            break;
        case Stage::pretrain:
            r.ce = 2.1 + 4.8 * std::exp(-7 * std::sqrt(share)) + 0.07 * noise(random);
            break;
        default:
            r.ce = 0.24 + 0.6 * std::exp(-7 * share) + 0.06 * std::abs(noise(random));
            r.ld = (0.02 + 0.09 * std::exp(-6 * share)) * std::exp(0.18 * noise(random));
            r.ad = (4.2e-6 + 9e-6 * std::exp(-4 * share)) * std::exp(0.1 * noise(random));
            r.weighted_ld = 10 * r.ld;
            r.weighted_ad = 1e5 * r.ad;
            break;
    }
    r.loss = r.ce + (std::isnan(r.ld) ? 0 : r.weighted_ld + r.weighted_ad);
    if (stage != Stage::teacher) {
        r.zero_share = 0.31 + 0.09 * share + 0.0008 * noise(random);
        r.near_threshold = 0.055 + 0.05 * share + 0.0006 * noise(random);
        r.flip_rate = std::max(1e-5, 0.006 * std::exp(-3 * share) * (1 + 0.08 * noise(random)));
    }
    const bool evaluated =
        stage != Stage::pretrain && (step % std::max<std::int64_t>(1, steps / 10) == 0 || step == steps);
    if (evaluated) {
        const double best = stage == Stage::teacher ? 0.931 : stage == Stage::bitnet_sft ? 0.802 : 0.924;
        r.dev["accuracy"] = best - 0.4 * std::exp(-6 * share) + 0.006 * noise(random);
        r.dev["loss"] = r.ce * 1.1;
    }
    return r;
}

inline std::vector<StepRow> stage_rows(Stage stage, std::int64_t steps, std::int64_t until, unsigned seed = 1) {
    std::mt19937 random(seed + static_cast<unsigned>(stage));
    std::vector<StepRow> rows;
    for (std::int64_t step = 1; step <= until; ++step) rows.push_back(row(stage, step, steps, random));
    return rows;
}

// w/Δ of a tensor at a share of its training: a bell (absmean 1, so sigma 1.25) whose mass drifts to three hills with
// flanks at the thresholds.
inline std::shared_ptr<const HistogramFrame> frame(Stage stage, std::int64_t step, double share, int layer,
                                                   const std::string& kind, std::int64_t since,
                                                   double weights = 589824) {
    auto f = std::make_shared<HistogramFrame>();
    f->stage = stage;
    f->step = step;
    f->layer = layer;
    f->tensor =
        "model.layers." + std::to_string(layer) +
        (kind.ends_with("_proj") && kind != "up_proj" && kind != "gate_proj" && kind != "down_proj" ? ".self_attn."
                                                                                                    : ".mlp.") +
        kind + ".weight";
    f->scale = static_cast<float>(0.0213 * (1 + 0.02 * layer));
    const double drift = share * (0.75 + 0.25 * std::cos(layer * 0.7 + static_cast<double>(kind.size())));
    const auto hill = [](double x, double mean, double width) {
        return std::exp(-0.5 * (x - mean) * (x - mean) / width / width) / width;
    };
    std::array<double, HistogramFrame::bins> density{};
    double sum = 0;
    for (int b = 0; b < HistogramFrame::bins; ++b) {
        const double x = b == 0                          ? -3.2
                         : b == HistogramFrame::bins - 1 ? 3.2
                                                         : HistogramFrame::lowest + (b - 0.5) * HistogramFrame::width;
        const double bell = hill(x, 0, 1.25);
        const double hills = 0.36 * hill(x, 0, 0.26) + 0.30 * (hill(x, -1.12, 0.42) + hill(x, 1.12, 0.42)) +
                             0.10 * (hill(x, -0.5, 0.10) + hill(x, 0.5, 0.10));
        // A little grain, as counts have.
        const double grain = 1 + 0.012 * std::sin(b * 12.9898 + layer * 78.233 + static_cast<double>(step) * 0.37);
        density[static_cast<std::size_t>(b)] =
            ((1 - drift) * bell + drift * hills) * grain * (b == 0 || b == HistogramFrame::bins - 1 ? 6 : 1);
        sum += density[static_cast<std::size_t>(b)];
    }
    for (int b = 0; b < HistogramFrame::bins; ++b) {
        const auto count =
            static_cast<std::uint64_t>(std::llround(weights * density[static_cast<std::size_t>(b)] / sum));
        f->counts[static_cast<std::size_t>(b)] = count;
        const double x = HistogramFrame::lowest + (b - 0.5) * HistogramFrame::width;
        (x < -0.5 ? f->minus : x > 0.5 ? f->plus : f->zero) += count;
    }
    f->steps_since = since;
    f->flips = static_cast<std::uint64_t>(weights * 0.004 * std::exp(-3 * share) * static_cast<double>(since));
    return f;
}

// The same with what it was compared with, and where there is a mask with what that zeros: the smaller the likelier.
inline std::shared_ptr<const HistogramFrame> watched(const std::shared_ptr<const HistogramFrame>& of, double share,
                                                     Sparsity sparsity = Sparsity::none,
                                                     Reference reference = Reference::teacher) {
    auto f = std::make_shared<HistogramFrame>(*of);
    const SparsityPattern pattern = pattern_of(sparsity);
    auto watch = std::make_shared<WeightWatch>();
    watch->reference = reference;
    watch->scale_over_absmean = static_cast<float>((pattern.exact ? 1.27 : 1) * (1 + 0.06 * share));
    const double weights = static_cast<double>(f->minus + f->zero + f->plus);
    constexpr std::array sizes{0.31, 0.265, 0.314, 0.111}, flips{0.3, 0.16, 0.05, 0.01}, signs{0.2, 0.07, 0.02, 0.002};
    for (std::size_t i = 0; i < magnitude_parts; ++i) {
        const auto some = [&](double part) { return static_cast<std::uint64_t>(weights * sizes[i] * part); };
        watch->magnitudes[i] = {some(1),
                                some(1 - signs[i] * share),
                                some(0.7),
                                some(0.7 * (1 - 0.8 * signs[i] * share)),
                                some(1 - flips[i] * share),
                                some(flips[i] * 0.02 * static_cast<double>(f->steps_since))};
    }
    watch->pattern = pattern;
    if (watch->has_mask()) {
        watch->masked.resize(HistogramFrame::bins);
        std::uint64_t masked = 0, minus = 0, plus = 0;
        for (std::size_t b = 0; b < watch->masked.size(); ++b) {
            const double x = HistogramFrame::lowest + (static_cast<double>(b) - 0.5) * HistogramFrame::width;
            const double reach = pattern.exact ? 0.7 : 0.5;
            watch->masked[b] =
                static_cast<std::uint64_t>(static_cast<double>(f->counts[b]) * std::exp(-x * x / reach / reach));
            masked += watch->masked[b];
            if (pattern.exact) (x < 0 ? minus : plus) += f->counts[b] - watch->masked[b];
        }
        if (pattern.exact) {
            f->minus = minus;
            f->plus = plus;
            f->zero = masked;
        }
        for (int p = 0; p < pattern.of; ++p) {
            const double kept = static_cast<double>(pattern.kept) / pattern.of + 0.004 * share * std::sin(2.1 * p);
            watch->positions.push_back({static_cast<std::uint64_t>(weights / pattern.of),
                                        static_cast<std::uint64_t>(weights / pattern.of * kept)});
        }
        watch->mask_changes =
            static_cast<std::uint64_t>(weights * 0.003 * std::exp(-3 * share) * static_cast<double>(f->steps_since));
    }
    f->watch = std::move(watch);
    return f;
}

inline const std::vector<std::string>& kinds() {
    static const std::vector<std::string> all{"q_proj",    "k_proj",  "v_proj",   "o_proj",
                                              "gate_proj", "up_proj", "down_proj"};
    return all;
}

inline std::vector<std::shared_ptr<const HistogramFrame>> frames(int layers, int positions) {
    std::vector<std::shared_ptr<const HistogramFrame>> out;
    for (const Stage stage : {Stage::pretrain, Stage::distill}) {
        const double from = stage == Stage::pretrain ? 0 : 0.72, to = stage == Stage::pretrain ? 0.75 : 1.0;
        const int count = stage == Stage::pretrain ? positions * 2 / 3 : positions / 3;
        for (int p = 0; p < count; ++p)
            for (int layer = 0; layer < layers; ++layer)
                for (const std::string& kind : kinds())
                    out.push_back(
                        frame(stage, (p + 1) * 25, from + (to - from) * p / count, layer, kind, p == 0 ? 0 : 25, 8192));
    }
    return out;
}

inline std::vector<std::shared_ptr<const HistogramFrame>> watched_frames(int layers, int positions,
                                                                         Sparsity sparsity = Sparsity::none) {
    std::vector<std::shared_ptr<const HistogramFrame>> out;
    for (const auto& frame : frames(layers, positions)) {
        const double along = static_cast<double>(frame->step) / (positions * 2 / 3 * 25.0) * 0.7 +
                             (frame->stage == Stage::distill ? 0.6 : 0.0);
        out.push_back(watched(frame, std::min(1.0, along * (0.8 + 0.02 * frame->layer)), sparsity));
    }
    return out;
}

inline std::vector<Event> events() {
    const double t = 1795910400;
    return {
        {t, Severity::info, "stage", "teacher", 0, "Teacher fine-tuning starts: 500 steps."},
        {t + 61, Severity::info, "evaluation", "teacher", 500, "FP16-SFT: 812 of 872 right (93.1 %)."},
        {t + 62, Severity::info, "checkpoint", "teacher", 500, "Checkpoint teacher-000500 written, 12.4 MB."},
        {t + 70, Severity::info, "stage", "refine", 0, "14 sub-norms inserted, 35 projections became BitLinear."},
        {t + 72, Severity::info, "stage", "pretrain", 0, "Continual pre-training starts: 2,000 steps on brown.txt."},
        {t + 300, Severity::info, "checkpoint", "pretrain", 1000, "Checkpoint pretrain-001000 written, 24.9 MB."},
        {t + 340, Severity::warning, "warning", "pretrain", 1170,
         "The gradient norm was 9.4 times its usual size for three steps; the loss has recovered."},
        {t + 540, Severity::info, "checkpoint", "pretrain", 2000, "Checkpoint pretrain-002000 written, 24.9 MB."},
        {t + 560, Severity::warning, "warning", "distill", 1,
         "The weighted AD term is 41 times CE; lower gamma or set balance."},
        {t + 700, Severity::error, "failure", "distill", 312,
         "The disk is full: /data has 8.1 MB left, a checkpoint needs 24.9 MB. Free some space, then press Resume."}};
}

}  // namespace bitdistill::sample
