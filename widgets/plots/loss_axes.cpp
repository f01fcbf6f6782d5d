// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/loss_axes.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "widgets/plots/stage_bands.h"

namespace bitdistill::loss {

namespace {

constexpr double room = 0.05;                     // of the span, above and below the curves
constexpr double nearZero = 0.35;                 // of the highest value: zero tells more than the lowest
constexpr double leastRatio = 1.5, widen = 1.25;  // of a logarithmic axis
constexpr double shrunk = 0.8, grown = 1.02;      // of an estimate, before the axis follows it

// The furthest that another run has come.
double ghostsEnd(const Data& data, Stage stage, XAxis axis) {
    double end = 0;
    for (const GhostRun& ghost : data.ghosts)
        if (const StepSeries& series = ghost.of(stage); !series.empty())
            end = std::max(end, series.x(series.size() - 1, axis));
    return end;
}

// x at the right end of a stage: what is planned, or what is there.
double extentOf(const StepSeries& series, XAxis axis, double steps, bool ahead, double before) {
    if (axis == XAxis::step) return steps;
    if (series.empty()) return 1;
    const double now = series.x(series.size() - 1, axis), last = series.x(series.size() - 1, XAxis::step);
    if (!ahead) return now;
    const double planned = last > 0 ? now * steps / last : now;
    return before < now || planned < shrunk * before || planned > grown * before ? planned : before;
}

}  // namespace

void layOut(Panes& panes, const Data& data) {
    std::vector<StageAxis::Extent> wanted;
    for (const Stage stage : stagesShown(data)) {
        const StepSeries& series = data.of(stage);
        const StageProgress& progress = data.progress(stage);
        const double last = series.empty() ? 0 : series.x(series.size() - 1, XAxis::step);
        const double steps =
            std::max({last, static_cast<double>(progress.steps), ghostsEnd(data, stage, XAxis::step), 1.0});
        const bool ahead = progress.state == StageState::running || progress.state == StageState::waiting;
        double& high = panes.extents[static_cast<std::size_t>(stage)];
        const double others = ghostsEnd(data, stage, data.options.xAxis);
        high = series.empty() && others > 0
                   ? others
                   : std::max(extentOf(series, data.options.xAxis, steps, ahead, high), others);
        wanted.push_back({stage, high, steps, 0.0});
    }
    panes.axis.set(wanted, data.options.logX);
}

ValueRange axisFor(ValueRange visible, const Data& data) {
    const bool logarithmic = data.options.logY;
    const double reference = data.reference.value;
    if (!std::isnan(visible.low) && std::isfinite(reference) && !(logarithmic && reference <= 0))
        visible.take(reference);
    if (std::isnan(visible.low)) visible = logarithmic ? ValueRange{0.1, 10} : ValueRange{0, 1};
    auto [low, high] = visible;
    if (logarithmic) {
        if (high / low < leastRatio) low /= widen, high *= widen;
        const double pad = std::pow(high / low, room);
        return {low / pad, high * pad};
    }
    if (low > 0 && low < nearZero * high) low = 0;
    if (high - low < 1e-12) {
        const double pad = high == 0 ? 1 : std::abs(high) * room;
        low -= pad;
        high += pad;
    }
    const double pad = (high - low) * room;
    return {low == 0 ? 0 : low - pad, onlyShares(data) ? std::min(high + pad, 1.0 + pad) : high + pad};
}

std::vector<Tick> valueTicks(const QCPAxis* y, const Data& data) {
    const double low = y->range().lower, high = y->range().upper;
    const int height = y->axisRect()->height();
    const int most = std::max(2, height / ((data.options.logY ? 4 : 6) * style::unit));
    if (data.options.logY) return logTicks(low, high, most);
    return onlyShares(data) ? percentTicks(low, high, most) : linearTicks(low, high, most);
}

std::vector<Tick> stageTicks(const QCPAxis* x, const StageAxis& axis, const Data& data, const QFontMetrics& size) {
    std::vector<Tick> out;
    const XAxis kind = data.options.xAxis;
    const double widest = size.horizontalAdvance(QStringLiteral("0,000,0")) + 3 * style::unit;
    for (const StageBand& band : stageBands(axis, x)) {
        if (kind != XAxis::step && data.of(band.pane->stage).empty() && !isGhostly(data, band.pane->stage))
            continue;  // nothing known of its scale
        const double pixels = x->axisRect()->width() * (band.to - band.from) / x->range().size();
        const int count = std::max(1, static_cast<int>(pixels / widest));
        // A narrow pane may lose its only tick to its edge: then one more is tried.
        for (int more = 0; more < 4; ++more) {
            QString unit;
            std::vector<Tick> ticks = band.pane->log ? logTicks(band.low(), band.high(), count + more)
                                      : kind == XAxis::time
                                          ? timeTicks(band.low(), band.high(), count + more, &unit)
                                          : linearTicks(band.low(), band.high(), count + more, kind == XAxis::step);
            if (!unit.isEmpty())
                for (Tick& tick : ticks) tick.label += QChar(0x00a0) + unit;
            const std::vector<Tick> fitting = ticksOf(band, std::move(ticks), x, size, axis.panes().size() == 1);
            out.insert(out.end(), fitting.begin(), fitting.end());
            if (!fitting.empty()) break;
        }
    }
    return out;
}

}  // namespace bitdistill::loss
