// SPDX-License-Identifier: GPL-3.0-or-later
// Rounding without training, as the command line and the window ask for it: what is to be rounded and how, how far it
// is, and what was left of the model. Plain data: any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>

#include "engine/model/quantizer.h"
#include "engine/train/api/start_report.h"

namespace bitdistill {

// Ternary weights without training and without SubLN. Rows of the corpus: the first calibrate, the last give the
// perplexity.
struct RoundingPlan {
    std::filesystem::path model, out, corpus;
    StudentStart method = StudentStart::absmean;
    ScaleGranularity weight_scale = ScaleGranularity::tensor;
    // What the folder computes with. Nothing: its inputs stay as they are, and it is a full-precision model whose seven
    // projections hold the rounded values, since no student multiplies codes by unrounded inputs.
    std::optional<ActivationRule> activation = ActivationRule::absmax8;
    std::int64_t calibration = 128, held_out = 32, length = 512, threads = 0;
};

// GPTQ compensates column by column and ends with one scale a matrix or a row.
inline bool finds_scales(StudentStart method, ScaleGranularity scale) {
    return method != StudentStart::gptq || scale == ScaleGranularity::tensor || scale == ScaleGranularity::row;
}

struct RoundingProgress {
    const char* part = "";                                           // one of the words below
    double share = 0;                                                // of this part, that is done
    double seconds_left = std::numeric_limits<double>::quiet_NaN();  // of this part
};
inline constexpr const char *reading_part = "read", *before_part = "perplexity before", *weights_part = "weights",
                            *alone_part = "perplexity, weights alone", *after_part = "perplexity after";

struct RoundingResult {
    // Perplexities: of the model, with ternary weights alone, and with rounded activations as well.
    double before = 0, weights_alone = 0, after = 0;
    ActivationRule activation = ActivationRule::absmax8;     // that `after` is with
    std::int64_t tokens = 0;                                 // that each is taken over
    std::int64_t length = 0, calibration = 0, held_out = 0;  // what the corpus and the model had of what was asked for
    StartReport start;                                       // of absmean: no groups
};

// Where a call that was stopped or killed keeps what it has done, beside `out`: the next call with the same plan goes
// on with it, one with another plan takes what it can use and removes the rest.
inline std::filesystem::path rounding_remains(const std::filesystem::path& out) {
    return out.parent_path() / ("." + out.filename().string() + ".quantize");
}

}  // namespace bitdistill
