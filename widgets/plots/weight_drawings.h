// SPDX-License-Identifier: GPL-3.0-or-later
// What the small plots of WeightCurves draw: for each set of curves the titles of its plots, and which measure is drawn
// in which of them. Plain data; GUI thread, for the translations.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "widgets/plot_style.h"
#include "widgets/plots/weight_curves.h"

namespace bitdistill::drawings {

inline constexpr std::size_t mostPlots = 4;

struct Curve {
    std::size_t plot;  // which of them, from above
    Measure what;
    style::Role role;
    Qt::PenStyle dash;
    QString name;  // at the line's end
};
// What is drawn: a title for each plot, and the curves.
struct Drawing {
    QStringList titles;
    std::vector<Curve> curves;
};

Drawing drawingOf(CurveSet set, Reference reference, const SparsityPattern& pattern);

}  // namespace bitdistill::drawings
