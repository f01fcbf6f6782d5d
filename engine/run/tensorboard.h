// SPDX-License-Identifier: GPL-3.0-or-later
// A run as TensorBoard reads it: one folder a stage, in it one event file with a scalar for every column of
// metrics.csv and a histogram for every frame of weights, in units of the scale. The format is a chain of records, each
// a protocol buffer between two checksums, and small enough to be written by hand. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/run/run_folder.h"

namespace bitdistill {

// CRC-32C (Castagnoli), and as a record keeps it: rotated, with a constant added, so that a checksum of a checksum is
// no trap.
std::uint32_t crc32c(std::string_view bytes);
std::uint32_t masked_crc32c(std::string_view bytes);

// One record: length, its checksum, the bytes, their checksum.
void append_record(std::string& file, std::string_view bytes);

// The Event messages. wall_time: Unix seconds. Values that are not measured give no scalar.
std::string file_version_event(double wall_time);
std::string scalars_event(const StepRow& row, double wall_time);
std::string histogram_event(const HistogramFrame& frame, double wall_time);

// RUN/report/tensorboard: where an export goes unless another place is chosen.
std::filesystem::path tensorboard_folder(const RunFolder& run);

struct TensorboardFiles {
    std::size_t files = 0, rows = 0, frames = 0;
};
// Reads the run's logs and writes out/<stage>/events.out.tfevents.0.bitdistill; an older export there is replaced, and
// TensorBoard is started with --logdir out. Throws Error: a run without a step, an unwritable folder.
TensorboardFiles write_tensorboard(const RunFolder& run, const std::filesystem::path& out);

}  // namespace bitdistill
