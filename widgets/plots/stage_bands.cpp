// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/stage_bands.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace bitdistill {

namespace {
constexpr double tint = 0.035, waitingTint = 0.075, sameView = 1e-9;
constexpr int leastLetters = 3;
}  // namespace

std::vector<StageBand> stageBands(const StageAxis& axis, const QCPAxis* x) {
    std::vector<StageBand> bands;
    const QCPRange view = x->range();
    for (const StageAxis::Pane& pane : axis.panes()) {
        const double from = std::max(view.lower, pane.from), to = std::min(view.upper, pane.to);
        if (to > from) bands.push_back({&pane, from, to, x->coordToPixel(from), x->coordToPixel(to)});
    }
    return bands;
}

void paintBand(const PlotCanvas& on, const StageBand& band, bool waiting) {
    on.fill(style::translucent(on.color(style::Role::muted), waiting ? waitingTint : tint));
    on.painter.drawRect(QRectF(band.left, on.area.top(), band.right - band.left, on.area.height()));
}

void nameBand(const PlotCanvas& on, const StageBand& band, double upper, const QString& name, const QFont& face,
              const QColor& ink) {
    // Clear of the next band's name.
    const double width = band.right - band.left - style::halfUnit;
    const QFontMetrics size(face);
    const bool fits = size.horizontalAdvance(name) <= width;
    const QString words = fits ? name : style::stageShortLabel(band.pane->stage);
    // One or two letters would tell nothing.
    if (size.horizontalAdvance(words.left(leastLetters) + QStringLiteral("…")) > width) return;
    on.write(face, ink);
    on.painter.drawText(QRectF(band.left, upper, width, on.type.height()), Qt::AlignLeft | Qt::AlignVCenter,
                        size.elidedText(words, Qt::ElideRight, static_cast<int>(width)));
}

std::vector<Tick> ticksOf(const StageBand& band, std::vector<Tick> ticks, const QCPAxis* x, const QFontMetrics& size,
                          bool sayZero) {
    std::vector<Tick> out;
    // The last label may stand out over the gap, but not reach into the next band.
    const double end = x->coordToPixel(band.pane->to) + std::min<double>(style::unit, 0.1 * (band.right - band.left));
    double last = 0;
    for (Tick& tick : ticks) {
        if (tick.at == 0 && !sayZero) continue;
        tick.at = StageAxis::toUnit(*band.pane, tick.at);
        const double half = size.horizontalAdvance(tick.label) / 2.0, at = x->coordToPixel(tick.at);
        if (!out.empty() && at - half < last + style::unit) continue;
        if (!sayZero && at - half < band.left + style::halfUnit) continue;
        if (at + half > end) continue;
        last = at + half;
        out.push_back(std::move(tick));
    }
    return out;
}

bool showsAllStages(const QCPAxis* x) {
    return std::abs(x->range().lower) <= sameView && std::abs(x->range().upper - 1.0) <= sameView;
}

}  // namespace bitdistill
