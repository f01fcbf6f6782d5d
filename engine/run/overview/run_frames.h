// SPDX-License-Identifier: GPL-3.0-or-later
// The histogram frames of a run that is shown beside another one. A file of any length becomes a bounded number of
// frames. Any thread.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <vector>

#include "engine/run/run_log.h"

namespace bitdistill {

// The whole frames of histograms.bin in their order. Where there are more than `most`, every second one of each tensor
// is left out again and again; the newest of each stays. Frames behind a damaged one are left out. Throws Error: no
// such file, or no file of frames. all: becomes the number of those that were read.
std::vector<std::shared_ptr<const HistogramFrame>> read_frames(const std::filesystem::path& run,
                                                               std::size_t most = 20'000, std::size_t* all = nullptr);
// Every second frame of each tensor and the newest of each; the order stays.
void halve_frames(std::vector<std::shared_ptr<const HistogramFrame>>& frames);

}  // namespace bitdistill
