// SPDX-License-Identifier: GPL-3.0-or-later
// Another run behind the one that a plot shows. Its rows are read once and shared by all plots. Plain data; made on any
// thread, read on the GUI thread.
#pragma once

#include <QString>
#include <array>
#include <memory>

#include "widgets/plots/series/step_series.h"

namespace bitdistill {

using GhostSeries = std::array<StepSeries, stage_count>;  // by stage; smoothed as it is to be drawn

struct GhostRun {
    QString name;
    std::shared_ptr<const GhostSeries> series;  // never null

    const StepSeries& of(Stage stage) const { return series->at(static_cast<std::size_t>(stage)); }
};

}  // namespace bitdistill
