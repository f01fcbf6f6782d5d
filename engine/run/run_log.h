// SPDX-License-Identifier: GPL-3.0-or-later
// What a running stage reports, in memory: a StepRow per optimizer step, frames of weights and of activations, events.
// Written by one
// engine thread (or by RunTail, which follows a folder another process writes), pulled by any number of readers with
// read_since(). No reader ever blocks the writer for longer than a copy.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/model/rounding/quantizer_constants.h"
#include "engine/run/metric.h"
#include "engine/run/stage.h"

namespace bitdistill {

struct WeightWatch;  // engine/run/watch/weight_watch.h

// One optimizer step. Exactly the columns of metrics.csv; NaN = not measured at this step.
struct StepRow {
    Stage stage = Stage::teacher;
    std::int64_t step = 0;              // 1-based within the stage
    double tokens = 0;                  // tokens the stage has read so far
    double seconds = 0;                 // time the stage has trained so far, pauses left out
    double loss = not_measured;         // what the optimizer sees
    double ce = not_measured;           // cross-entropy, nats per scored token
    double ld = not_measured;           // logits KL, nats per scored token, before lambda
    double ad = not_measured;           // attention-relation KL, before gamma
    double weighted_ld = not_measured;  // lambda * LD
    double weighted_ad = not_measured;  // gamma * AD
    double learning_rate = 0;
    double gradient_norm = not_measured;  // before clipping
    double tokens_per_second = not_measured;
    double zero_share = not_measured;      // share of ternary zeros over all BitLinear weights
    double near_threshold = not_measured;  // share of weights with | |w|/scale - 0.5 | < 0.05
    double flip_rate = not_measured;       // share of codes changed per step since the previous frame of the tensor
    // Of engine/run/watch/weight_watch.h, over all BitLinear weights: against what the student was made of, the codes
    // that are others by the size of that weight, and the mask's positions that changed per step.
    double sign_agreement = not_measured, scale_over_absmean = not_measured;
    double flipped_0 = not_measured, flipped_1 = not_measured, flipped_2 = not_measured, flipped_3 = not_measured;
    double mask_changes = not_measured;
    MetricValues dev;  // on dev items or held-out text, only at evaluation steps
};

// The table behind CSV header, plots and tooltips: every double of StepRow in column order ("stage" and "step"
// precede). Metrics that are logged follow from their own table.
struct StepColumn {
    const char* name;   // CSV column
    const char* label;  // plot and table heading, translatable
    const char* unit;   // "" when none
    double StepRow::*member = nullptr;
    bool share = false;                         // from 0 to 1, printed in per cent
    std::size_t metric = known_metrics.size();  // of StepRow::dev, where there is no member

    constexpr bool is_metric() const { return metric < known_metrics.size(); }
    constexpr double& of(StepRow& row) const { return member ? row.*member : row.dev.at(metric); }
    constexpr double of(const StepRow& row) const { return member ? row.*member : row.dev.at(metric); }
};
inline constexpr std::array measured_columns{
    StepColumn{"tokens", "Tokens", "", &StepRow::tokens},
    StepColumn{"seconds", "Time", "s", &StepRow::seconds},
    StepColumn{"loss", "Loss", "", &StepRow::loss},
    StepColumn{"ce", "CE", "nats", &StepRow::ce},
    StepColumn{"ld", "LD", "nats", &StepRow::ld},
    StepColumn{"ad", "AD", "nats", &StepRow::ad},
    StepColumn{"weighted_ld", "lambda LD", "", &StepRow::weighted_ld},
    StepColumn{"weighted_ad", "gamma AD", "", &StepRow::weighted_ad},
    StepColumn{"learning_rate", "Learning rate", "", &StepRow::learning_rate},
    StepColumn{"gradient_norm", "Gradient norm", "", &StepRow::gradient_norm},
    StepColumn{"tokens_per_second", "Speed", "tokens/s", &StepRow::tokens_per_second},
    StepColumn{"zero_share", "Zero share", "", &StepRow::zero_share, true},
    StepColumn{"near_threshold", "Near threshold", "", &StepRow::near_threshold, true},
    StepColumn{"flip_rate", "Flips per step", "", &StepRow::flip_rate, true},
    StepColumn{"sign_agreement", "Sign agreement", "", &StepRow::sign_agreement, true},
    StepColumn{"scale_over_absmean", "Scale over absmean", "", &StepRow::scale_over_absmean},
    StepColumn{"flipped_below_0.5", "Flipped, below 0.5", "", &StepRow::flipped_0, true},
    StepColumn{"flipped_0.5_to_1", "Flipped, 0.5 to 1", "", &StepRow::flipped_1, true},
    StepColumn{"flipped_1_to_2", "Flipped, 1 to 2", "", &StepRow::flipped_2, true},
    StepColumn{"flipped_above_2", "Flipped, above 2", "", &StepRow::flipped_3, true},
    StepColumn{"mask_changes", "Mask changes per step", "", &StepRow::mask_changes, true},
};
inline constexpr auto step_columns = [] {
    constexpr auto logged = std::ranges::count_if(known_metrics, [](const MetricInfo& row) { return row.column; });
    std::array<StepColumn, measured_columns.size() + static_cast<std::size_t>(logged)> columns{};
    auto next = std::ranges::copy(measured_columns, columns.begin()).out;
    for (std::size_t i = 0; i < known_metrics.size(); ++i)
        if (const MetricInfo& row = known_metrics[i]; row.column)
            *next++ = {row.column, row.label, row.unit, nullptr, row.form == MetricForm::share, i};
    return columns;
}();

// The distribution of one tensor's latent weights in units of their scale, at one step. Whole and never changed after
// publishing. Exact counts over fixed bins with edges aligned to the thresholds, so that frames are always comparable.
struct HistogramFrame {
    static constexpr int bins = 242;  // bin 0: below -3; bins 1..240: [-3, 3) in steps of 0.025; bin 241: the rest
    static constexpr double lowest = -3.0, width = 0.025;
    Stage stage = Stage::teacher;
    std::int64_t step = 0;
    std::string tensor;  // "model.layers.3.mlp.up_proj.weight"
    int layer = -1;      // 3
    float scale = 0;     // absmean of the tensor
    // Where rows or blocks have scales of their own, each weight is counted in units of its own, and these are the
    // smallest and the largest; `scale` is their mean. Both 0: one scale for the tensor.
    float scale_low = 0, scale_high = 0;
    float threshold = code_threshold;  // of the codes, in units of the scale
    std::array<std::uint64_t, bins> counts{};
    std::uint64_t minus = 0, zero = 0, plus = 0;  // ternary codes; their sum is the number of weights
    std::uint64_t flips = 0;                      // codes that differ from the previous frame of the same tensor
    std::int64_t steps_since = 0;                 // steps since that frame, 0 = first frame
    std::shared_ptr<const WeightWatch> watch;     // null: nothing but the distribution was counted
};
int histogram_bin(float w_over_scale);
// Share of weights with | |w|/scale - threshold | < distance; distance is 0.05 or 0.1 (multiples of the bin width).
double near_threshold_share(const HistogramFrame& frame, double distance);

enum class Severity { info, warning, error };
struct Event {
    double unix_time = 0;
    Severity severity = Severity::info;
    std::string kind;   // "stage", "checkpoint", "evaluation", "warning", "pause", "stop", "failure", "resume", ...
    std::string stage;  // to_string(Stage) or empty
    std::int64_t step = 0;
    std::string text;  // one plain sentence
};

// Where each stage of the run stands, for the pipeline bar.
enum class StageState { off, waiting, running, done, failed };
struct StageProgress {
    StageState state = StageState::off;
    std::int64_t step = 0, steps = 0;
    double seconds_left = not_measured;
};

struct ActivationFrame;  // activation_frame.h

class RunLog {
  public:
    struct Cursor {
        std::size_t rows = 0, frames = 0, activations = 0, events = 0;
        std::uint64_t generation = 0;
    };
    struct News {
        bool restarted = false;  // the log was cleared or cut (a resume): forget what was read before
        std::vector<StepRow> rows;
        std::vector<std::shared_ptr<const HistogramFrame>> frames;
        std::vector<std::shared_ptr<const ActivationFrame>> activations;
        std::vector<Event> events;
        std::array<StageProgress, stage_count> stages;
    };

    void append(const StepRow& row);
    void publish(std::shared_ptr<const HistogramFrame> frame);
    void publish(std::shared_ptr<const ActivationFrame> frame);
    void append(Event event);
    void set_progress(Stage stage, const StageProgress& progress);
    void clear();
    // A resume: drops the rows of `stage` past `step`, its frames of weights past `frames` (none: past `step`), and of
    // activations past the lower of the two: a step's are the last that it writes.
    void cut(Stage stage, std::int64_t step, std::optional<std::int64_t> frames = std::nullopt);

    News read_since(Cursor& cursor) const;  // everything newer than the cursor, which moves on
    std::array<StageProgress, stage_count> progress() const;

  private:
    mutable std::mutex mutex_;
    std::vector<StepRow> rows_;
    std::vector<std::shared_ptr<const HistogramFrame>> frames_;
    std::vector<std::shared_ptr<const ActivationFrame>> activations_;
    std::vector<Event> events_;
    std::array<StageProgress, stage_count> progress_{};
    std::uint64_t generation_ = 0;
};

}  // namespace bitdistill
