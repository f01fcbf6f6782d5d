// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one stage kept by column for plotting: append only, smoothed on the way in, reduced to the pixels that a
// plot has without losing an extreme. No Qt. Owned by LossPlot; any one thread.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "engine/run/run_log.h"

namespace bitdistill {

enum class XAxis { step, tokens, time };

struct PlotPoint {
    double x = 0, y = 0;
};

class StepSeries {
  public:
    static constexpr std::size_t columns = step_columns.size();

    void append(const StepRow& row);  // steps must rise; a row at or below the last step is a resume: see seams()
    void clear();
    std::size_t size() const { return steps_.size(); }
    bool empty() const { return steps_.empty(); }

    double x(std::size_t row, XAxis axis) const;
    double value(std::size_t row, std::size_t column) const { return values_[column][row]; }
    double smoothed(std::size_t row, std::size_t column) const { return smooth_[column][row]; }
    bool has(std::size_t column) const { return measured_[column] > 0; }
    std::size_t measured(std::size_t column) const { return measured_[column]; }
    // Newest row with a value in the column; size() when there is none.
    std::size_t newest(std::size_t column) const;
    // The row whose x is nearest; size() when empty.
    std::size_t nearest(double x, XAxis axis) const;

    // Debiased exponential mean over about `steps` rows; 0 = none. Recomputes every column.
    void setSmoothing(double steps);
    double smoothing() const { return smoothing_; }

    // Rows from which on steps were written again after they had gone back.
    const std::vector<std::size_t>& seams() const { return seams_; }

    // The points to draw for x in [from, to] on `pixels` pixels: per pixel the first, lowest, highest and last value,
    // so a spike of a single step is always drawn; of the smoothed values the mean. Includes one neighbour outside on
    // each side. NaN rows are left out.
    std::vector<PlotPoint> reduced(std::size_t column, XAxis axis, double from, double to, int pixels,
                                   bool smooth) const;

  private:
    void smoothFrom(std::size_t column, std::size_t row);
    std::vector<std::int64_t> steps_;
    std::array<std::vector<double>, columns> values_, smooth_;
    std::array<std::size_t, columns> measured_{}, newest_{};
    std::array<double, columns> mean_{}, weight_{};
    std::vector<std::size_t> seams_;
    double smoothing_ = 0;
};

}  // namespace bitdistill
