// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and frames that tests of a run folder's logs write.
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "engine/run/run_log.h"

namespace bitdistill {

inline StepRow row(Stage stage, std::int64_t step) {
    StepRow made;
    made.stage = stage;
    made.step = step;
    made.tokens = 1024.0 * static_cast<double>(step);
    made.seconds = static_cast<double>(step) / 3;
    made.loss = 1.0 / static_cast<double>(step);
    return made;
}

inline std::shared_ptr<const HistogramFrame> frame(Stage stage, std::int64_t step) {
    auto made = std::make_shared<HistogramFrame>();
    made->stage = stage;
    made->step = step;
    made->tensor = "model.layers.3.mlp.up_proj.weight";
    made->layer = 3;
    made->scale = 0.0123f;
    for (std::size_t i = 0; i < made->counts.size(); ++i)
        made->counts[i] = i * 1000003ull * static_cast<std::uint64_t>(step);
    made->minus = 1, made->zero = std::uint64_t{1} << 40, made->plus = 3, made->flips = 4, made->steps_since = 5;
    return made;
}

inline void add_bytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::app) << bytes;
}

inline RunLog::News everything(const RunLog& log) {
    RunLog::Cursor cursor;
    return log.read_since(cursor);
}

}  // namespace bitdistill
