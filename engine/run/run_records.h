// SPDX-License-Identifier: GPL-3.0-or-later
// How rows, frames, events and progress look on disk: shared by RunRecorder, which writes them, and RunTail, which
// reads them. Only engine/run includes it. Any thread.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/run/run_log.h"

namespace bitdistill {

// How a file of frames begins.
inline constexpr std::string_view histogram_magic = "BDH1", activation_magic = "BDA1";
template <class Frame>
inline constexpr std::string_view frame_magic{};
template <>
inline constexpr std::string_view frame_magic<HistogramFrame> = histogram_magic;
template <>
inline constexpr std::string_view frame_magic<ActivationFrame> = activation_magic;

// metrics.csv: a header, then one row per step. A cell that was not measured is empty.
std::string metrics_header();
std::string to_csv(const StepRow& row);  // with the newline
// Which column of the file each member of StepRow stands in; an older file may lack some, a newer one have more. One
// that lacks some and has others is damaged.
struct MetricsColumns {
    int stage = -1, step = -1;
    std::array<int, step_columns.size()> value{};
};
std::optional<MetricsColumns> parse_metrics_header(std::string_view line);
std::optional<StepRow> parse_row(std::string_view line, const MetricsColumns& columns);

std::string to_json_line(const Event& event);  // with the newline
std::optional<Event> parse_event(std::string_view line);

using PipelineProgress = std::array<StageProgress, stage_count>;
std::string to_text(const PipelineProgress& progress);
std::optional<PipelineProgress> parse_progress(std::string_view text);
bool same(const StageProgress& a, const StageProgress& b);

// The layout of histograms.bin and activations.bin, for tools: the magic, then per frame a little-endian block, see
// run_records.cpp.
void write_frame(std::string& bytes, const HistogramFrame& frame);
void write_frame(std::string& bytes, const ActivationFrame& frame);
// Returns the number of bytes used, 0 when the block is not complete yet. Throws Error on a damaged block.
std::size_t read_frame(std::string_view bytes, HistogramFrame& frame);
std::size_t read_frame(std::string_view bytes, ActivationFrame& frame);

// A file of a run's folder as it looks when it holds all that the log in memory holds.
enum class LogKind { metrics, histograms, activations, events };
std::string file_of(const RunLog& log, LogKind kind);

}  // namespace bitdistill
