// SPDX-License-Identifier: GPL-3.0-or-later
// Options of the commands that make a model of a shape with random weights: another vocabulary, members of the family
// of quantizers. Main thread.
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <string>

#include "engine/model/forward_pass.h"
#include "engine/model/model_config.h"

namespace bitdistill {

struct ShapeOptions {
    std::int64_t vocabulary = 0;                                     // 0: the configuration's
    std::string activation, sparsity, weight_scale, embedding_type;  // empty: the configuration's
};
void add_shape_options(CLI::App& command, ShapeOptions& options);
// The option of those given that only a student has, "--activation"; empty: none is.
std::string student_option(const ShapeOptions& options);
// Throws UsageError for what the widths do not allow, naming `where`, the configuration's file. student: config becomes
// a student's, with SubLN. pass: what is to compute with it.
void apply(const ShapeOptions& options, bool student, ForwardPass pass, const std::string& where, ModelConfig& config);

}  // namespace bitdistill
