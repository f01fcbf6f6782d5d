// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a run that is shown behind another one. A log of any length becomes a bounded number of rows. Any thread.
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "engine/run/run_log.h"

namespace bitdistill {

// The whole rows of metrics.csv in their order. Where there are more than `most`, every second one is left out again
// and again. Rows with an evaluation stay, unless these alone are too many, and so does the newest. Throws Error: no
// metrics.csv, or one without a header that can be read.
std::vector<StepRow> read_rows(const std::filesystem::path& run, std::size_t most = 20'000);

}  // namespace bitdistill
