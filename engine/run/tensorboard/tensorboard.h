// SPDX-License-Identifier: GPL-3.0-or-later
// A run as TensorBoard reads it: one folder a stage, in it one event file with a scalar for every column of
// metrics.csv and a histogram for every frame of weights, in units of the scale. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/run/run_folder.h"
#include "engine/run/tensorboard/event_file.h"

namespace bitdistill {

// The Event messages. wall_time: Unix seconds. Values that are not measured give no scalar.
std::string file_version_event(double wall_time);
std::string scalars_event(const StepRow& row, double wall_time);
std::string histogram_event(const HistogramFrame& frame, double wall_time);

// RUN/report/tensorboard: where an export goes unless another place is chosen.
std::filesystem::path tensorboard_folder(const RunFolder& run);

struct TensorboardFiles {
    std::size_t files = 0, rows = 0, frames = 0;
};
// Reads the run's logs and writes out/<stage>/events.out.tfevents.0.bitdistill; TensorBoard is started with --logdir
// out. An older export there grows in place, so that a TensorBoard that is open sees what is new (bring_up_to_date()).
// Times are those of the clock, pauses and stops between steps included, as near as the run's events tell: exact behind
// each of them (a start, a checkpoint, a pause's end, a resume), and by the time trained from there on. Throws Error: a
// run without a step, an unwritable folder.
TensorboardFiles write_tensorboard(const RunFolder& run, const std::filesystem::path& out);

}  // namespace bitdistill
