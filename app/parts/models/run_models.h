// SPDX-License-Identifier: GPL-3.0-or-later
// The models of runs as the pages Compare and Chat offer them, each by its run's name: finished ones, the student that
// a run began with, and the base model, so that a teacher can stand beside what it was before. Reads folders.
#pragma once

#include <QString>
#include <filesystem>
#include <vector>

#include "app/parts/model_label.h"
#include "engine/run/run_folder.h"

namespace bitdistill {

struct OfferedModel {
    QString path, label;
    bool operator==(const OfferedModel&) const = default;
};

// The teacher first, which others are measured against. A recording has none.
std::vector<OfferedModel> modelsOfRun(const RunFolder& run, const QString& name);

// Of all runs in a folder and of others, newest first; what is no run, and what cannot be read, gives none. Off the GUI
// thread.
std::vector<OfferedModel> modelsOfRuns(const std::filesystem::path& directory,
                                       const std::vector<std::filesystem::path>& others);

}  // namespace bitdistill
