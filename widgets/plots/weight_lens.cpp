// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/weight_lens.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace bitdistill::lens {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WeightPlot)
};

double edgeOf(int bin) { return HistogramFrame::lowest + (bin - 1) * HistogramFrame::width; }

void measureDistance(Data& data) {
    data.ghostDistance = data.frame && data.ghost ? frameDistance(*data.frame, *data.ghost) : not_measured;
}

}  // namespace

std::array<Region, 3> regions(double threshold) {
    return {{{-1, -sight, -threshold, style::Role::minus},
             {0, -threshold, threshold, style::Role::zero},
             {1, threshold, sight, style::Role::plus}}};
}

double threshold(const Data& data) {
    return static_cast<double>(data.frame ? data.frame->threshold : HistogramFrame{}.threshold);
}

bool isEmpty(const Data& data) { return !data.frame || weights(*data.frame) <= 0; }

void setFrame(Data& data, FramePtr frame, const QString& title) {
    data.frame = std::move(frame);
    data.title = title;
    if (data.frame && title.isEmpty())
        data.title = Words::tr("%1, %2 step %3")
                         .arg(QString::fromStdString(data.frame->tensor), style::stageLabel(data.frame->stage),
                              style::integer(data.frame->step));
    measureDistance(data);
}

void setGhost(Data& data, FramePtr ghost, const QString& label) {
    data.ghost = std::move(ghost);
    data.ghostLabel = label;
    if (data.ghost && label.isEmpty())
        data.ghostLabel =
            Words::tr("%1 step %2").arg(style::stageLabel(data.ghost->stage), style::integer(data.ghost->step));
    measureDistance(data);
}

double weights(const HistogramFrame& frame) { return static_cast<double>(frame.minus + frame.zero + frame.plus); }

double share(const HistogramFrame& frame, int code) {
    const double total = weights(frame);
    const auto count = code < 0 ? frame.minus : code > 0 ? frame.plus : frame.zero;
    return total > 0 ? static_cast<double>(count) / total : not_measured;
}

std::vector<Edge> outline(const HistogramFrame& frame, double from, double to, double floor) {
    std::vector<Edge> out;
    double total = 0;
    for (const auto count : frame.counts) total += static_cast<double>(count);
    if (total <= 0) return out;
    for (int bin = 1; bin < HistogramFrame::bins - 1; ++bin) {
        const double left = edgeOf(bin), middle = left + HistogramFrame::width / 2;
        if (middle < from || middle > to) continue;
        const double height = std::max(floor, static_cast<double>(frame.counts[static_cast<std::size_t>(bin)]) / total);
        out.push_back({left, height});
        out.push_back({left + HistogramFrame::width, height});
    }
    return out;
}

QString summary(const Data& data) {
    if (isEmpty(data)) return Words::tr("No distribution yet.");
    const auto percent = [&](int code) { return style::percent(share(*data.frame, code), 1); };
    QString text =
        Words::tr("%1: %2 of the weights are −1, %3 are 0 and %4 are +1; %5 lie within 0.05 Δ of a threshold.")
            .arg(data.title, percent(-1), percent(0), percent(1),
                 style::percent(near_threshold_share(*data.frame, nearDistance)));
    if (data.frame->scale_high > 0)
        text += QLatin1Char(' ') + Words::tr("Each weight is in units of its own row's or block's Δ, from %1 to %2.")
                                       .arg(style::number(static_cast<double>(data.frame->scale_low)),
                                            style::number(static_cast<double>(data.frame->scale_high)));
    if (data.ghost && !std::isnan(data.ghostDistance))
        text +=
            QLatin1Char(' ') +
            Words::tr("Distance from the pinned %1: %2 Δ.").arg(data.ghostLabel, style::number(data.ghostDistance, 3));
    return text;
}

PlotTable table(const Data& data) {
    PlotTable out;
    out.headings << Words::tr("From w/Δ") << Words::tr("To w/Δ") << Words::tr("Weights");
    if (data.ghost) out.headings << Words::tr("Pinned");
    out.values.resize(data.ghost ? 4 : 3);
    if (!data.frame) return out;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (int bin = 0; bin < HistogramFrame::bins; ++bin) {
        const auto b = static_cast<std::size_t>(bin);
        out.values[0].push_back(bin == 0 ? -infinity : edgeOf(bin));
        out.values[1].push_back(bin == HistogramFrame::bins - 1 ? infinity : edgeOf(bin + 1));
        out.values[2].push_back(static_cast<double>(data.frame->counts[b]));
        if (data.ghost) out.values[3].push_back(static_cast<double>(data.ghost->counts[b]));
    }
    return out;
}

}  // namespace bitdistill::lens
