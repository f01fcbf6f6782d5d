// SPDX-License-Identifier: GPL-3.0-or-later
// The view of a LossPlot: how much room each stage gets on the x axis, what span of values the y axis shows, and where
// ticks go on both. Knows the data but no curve. GUI thread.
#pragma once

#include <QFontMetrics>
#include <array>
#include <vector>

#include "widgets/plots/axis_tickers.h"
#include "widgets/plots/loss_data.h"
#include "widgets/plots/loss_lines.h"
#include "widgets/plots/stage_axis.h"

class QCPAxis;

namespace bitdistill::loss {

struct Panes {
    StageAxis axis;
    std::array<double, stage_count> extents{};  // kept, so that an estimate of what is to come does not tremble
};
void layOut(Panes& panes, const Data& data);

// The ends of a value axis that has room for these values and for the reference, from zero where zero is near.
ValueRange axisFor(ValueRange visible, const Data& data);

std::vector<Tick> valueTicks(const QCPAxis* y, const Data& data);
std::vector<Tick> stageTicks(const QCPAxis* x, const StageAxis& axis, const Data& data, const QFontMetrics& size);

}  // namespace bitdistill::loss
