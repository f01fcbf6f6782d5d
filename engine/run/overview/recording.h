// SPDX-License-Identifier: GPL-3.0-or-later
// A recording: what one looks at of a run, without its models, in a few MB. It opens as a finished run does and is only
// read. `bitdistill record` makes one, and some ship with the program. Any thread.
//
//   recording.json   {"format", "of": name of the run, "frames", "frames_of_run", "rows", "rows_of_run"}
//   run.json  metrics.csv  histograms.bin  events.jsonl  results.json  start.json   as in a run (run_folder.h)
//
// Paths become the names of what they lead to, the host's name and the items' answers stay behind, and epochs become
// the steps that they came to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/run/run_folder.h"

namespace bitdistill {

inline constexpr std::uint64_t usual_recording = 4'000'000;  // bytes

struct Recorded {
    std::uint64_t bytes = 0;  // of all files
    std::size_t frames = 0, frames_of_run = 0, rows = 0, rows_of_run = 0;
};
// Histograms take three quarters of `most_bytes` at most, rows a fifth: both are thinned evenly, the newest stay.
// Throws Error: the run is not finished or is a recording itself, something stands at `out`, the disk is full.
Recorded record_run(const RunFolder& run, const std::filesystem::path& out, std::uint64_t most_bytes = usual_recording);

// Folders right below this one that hold a recording, by name. Never throws.
std::vector<std::filesystem::path> recordings_in(const std::filesystem::path& folder);

}  // namespace bitdistill
