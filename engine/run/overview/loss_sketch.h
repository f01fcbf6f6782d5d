// SPDX-License-Identifier: GPL-3.0-or-later
// A run's loss in a few points, for a list of runs. However long metrics.csv is, only a few pieces of it are read. Any
// thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "engine/run/stage.h"

namespace bitdistill {

struct SketchPoint {
    Stage stage = Stage::teacher;
    std::int64_t step = 0;
    double loss = 0;  // finite
};

// At most `most` steps, evenly spread over the file, in its order; the newest whole row is among them. Empty where
// there is no file, or none that can be read. Never throws.
std::vector<SketchPoint> loss_sketch(const std::filesystem::path& run, std::size_t most = 96);

}  // namespace bitdistill
