// SPDX-License-Identifier: GPL-3.0-or-later
// Options of the commands that make a model of a shape with random weights: another vocabulary, members of the family
// of quantizers. Main thread.
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <string>

#include "engine/model/model_config.h"

namespace bitdistill {

struct ShapeOptions {
    std::int64_t vocabulary = 0;                                     // 0: the configuration's
    std::string activation, sparsity, weight_scale, embedding_type;  // empty: the configuration's
};
void add_shape_options(CLI::App& command, ShapeOptions& options);
// Throws UsageError for what the widths do not allow. student: config becomes a student's, with SubLN.
void apply(const ShapeOptions& options, bool student, ModelConfig& config);

}  // namespace bitdistill
