// SPDX-License-Identifier: GPL-3.0-or-later
// The x axis that several stages share: each stage is a pane of its own beside the others, with its own origin and
// scale, so a short stage stays readable beside a long one. Maps (stage, x) to plot units and back. Used by LossPlot
// and WeightCurves; no drawing in it.
#pragma once

#include <optional>
#include <vector>

#include "engine/run/run_log.h"

namespace bitdistill {

class StageAxis {
  public:
    struct Pane {
        Stage stage = Stage::teacher;
        double from = 0, to = 1;   // plot units
        double low = 0, high = 1;  // x of the stage at the pane's ends
        bool log = false;
    };
    struct Extent {
        Stage stage;
        double high;    // x at the right end: what is planned, or what is there
        double weight;  // how much room it asks for (its steps)
        double low = 0;
    };
    static constexpr double gap = 0.012;

    void set(const std::vector<Extent>& extents, bool log);  // plot units run from 0 to 1
    const std::vector<Pane>& panes() const { return panes_; }
    const Pane* pane(Stage stage) const;
    const Pane* paneAt(double unit) const;  // the one that holds or is nearest to it
    static double toUnit(const Pane& pane, double x);
    static double fromUnit(const Pane& pane, double unit);

  private:
    std::vector<Pane> panes_;
};

}  // namespace bitdistill
