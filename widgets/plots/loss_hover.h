// SPDX-License-Identifier: GPL-3.0-or-later
// The step under the mouse on a LossPlot: which row it is, and the box that tells all of its values. GUI thread.
#pragma once

#include <QPoint>
#include <optional>

#include "widgets/plots/loss_data.h"
#include "widgets/plots/plot_canvas.h"
#include "widgets/plots/stage_axis.h"

class QCustomPlot;

namespace bitdistill::loss {

struct Hover {
    Stage stage;
    std::size_t row;
    QPoint mouse;
};
std::optional<Hover> hoverAt(const QPoint& mouse, const Data& data, const StageAxis& axis, const QCustomPlot* canvas);
qint64 stepOf(const Hover& hover, const Data& data);

void paintHover(const PlotCanvas& on, const Hover& hover, const Data& data, const StageAxis& axis);

}  // namespace bitdistill::loss
