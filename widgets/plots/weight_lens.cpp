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

QString maskSentence(const WeightWatch& mask, double median) {
    const QString within = style::number(median, 3);
    if (mask.pattern.exact)
        return Words::tr("The smallest of each %1 neighbours is 0; half of those lie within %2 Δ of 0.")
            .arg(mask.pattern.of)
            .arg(within);
    return Words::tr("A mask keeps the %1 largest of each %2 neighbours; half of the others lie within %3 Δ of 0.")
        .arg(mask.pattern.kept)
        .arg(mask.pattern.of)
        .arg(within);
}

void measureDistance(Data& data) {
    data.ghostDistance = data.frame && data.ghost ? frameDistance(*data.frame, *data.ghost) : not_measured;
}

}  // namespace

std::array<Region, 3> regions(double threshold) {
    return {{{-1, -sight, -threshold, style::Role::minus},
             {0, -threshold, threshold, style::Role::zero},
             {1, threshold, sight, style::Role::plus}}};
}

std::array<Region, 3> regions(const Data& data) { return regions(isExact(data.frame.get()) ? 0 : threshold(data)); }

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

const WeightWatch* maskOf(const HistogramFrame* frame) {
    const WeightWatch* watch = frame ? frame->watch.get() : nullptr;
    return watch && watch->has_mask() && watch->masked.size() == frame->counts.size() ? watch : nullptr;
}

bool isExact(const HistogramFrame* frame) {
    const WeightWatch* mask = maskOf(frame);
    return mask && mask->pattern.exact;
}

double medianMasked(const HistogramFrame& frame) {
    const WeightWatch* mask = maskOf(&frame);
    if (!mask) return not_measured;
    double all = 0;
    for (const auto count : mask->masked) all += static_cast<double>(count);
    double seen = 0;
    constexpr int middle = (HistogramFrame::bins - 2) / 2;  // bins on each side of 0, from 1 on
    for (int i = 0; i < middle; ++i) {
        seen += static_cast<double>(mask->masked[static_cast<std::size_t>(middle - i)] +
                                    mask->masked[static_cast<std::size_t>(middle + 1 + i)]);
        if (all > 0 && seen >= all / 2) return (i + 1) * HistogramFrame::width;
    }
    return not_measured;
}

std::vector<Edge> outline(const HistogramFrame& frame, double from, double to, double floor, Which which) {
    std::vector<Edge> out;
    double total = 0;
    for (const auto count : frame.counts) total += static_cast<double>(count);
    if (total <= 0) return out;
    const WeightWatch* mask = maskOf(&frame);
    for (int bin = 1; bin < HistogramFrame::bins - 1; ++bin) {
        const double left = edgeOf(bin), middle = left + HistogramFrame::width / 2;
        if (middle < from || middle > to) continue;
        const auto b = static_cast<std::size_t>(bin);
        const auto masked = static_cast<double>(mask ? mask->masked[b] : 0), all = static_cast<double>(frame.counts[b]);
        const double count = which == Which::masked ? masked : which == Which::kept ? all - masked : all;
        const double height = std::max(floor, count / total);
        out.push_back({left, height});
        out.push_back({left + HistogramFrame::width, height});
    }
    return out;
}

namespace {

double shareOf(const HistogramFrame& frame, int bin) {
    double total = 0;
    for (const auto count : frame.counts) total += static_cast<double>(count);
    return total > 0 ? static_cast<double>(frame.counts[static_cast<std::size_t>(bin)]) / total : 0;
}

QString codeOf(const Data& data, double middle) {
    const QString sign = middle < 0 ? QStringLiteral("−1") : QStringLiteral("+1");
    if (isExact(data.frame.get())) return Words::tr("code %1, or 0 where the mask zeros it").arg(sign);
    const bool zero = std::abs(middle) < threshold(data);
    return Words::tr("nearest code %1").arg(zero ? QStringLiteral("0") : sign);
}

}  // namespace

int binAt(const Data& data, double at) {
    if (isEmpty(data) || std::abs(at) >= sight) return -1;
    const int bin = 1 + static_cast<int>(std::floor((at - HistogramFrame::lowest) / HistogramFrame::width));
    return bin >= 1 && bin < HistogramFrame::bins - 1 ? bin : -1;
}

QStringList hoverLines(const Data& data, int bin) {
    if (isEmpty(data) || bin < 1 || bin >= HistogramFrame::bins - 1) return {};
    const double left = edgeOf(bin);
    QStringList lines{
        Words::tr("%1 to %2 Δ").arg(style::number(left, 4), style::number(left + HistogramFrame::width, 4)),
        Words::tr("%1 weights, %2 of all")
            .arg(style::integer(static_cast<qint64>(data.frame->counts[static_cast<std::size_t>(bin)])),
                 style::finePercent(shareOf(*data.frame, bin), 2)),
        codeOf(data, left + HistogramFrame::width / 2)};
    if (data.ghost) lines << Words::tr("%1: %2").arg(data.ghostLabel, style::finePercent(shareOf(*data.ghost, bin), 2));
    return lines;
}

QString summary(const Data& data) {
    if (isEmpty(data)) return Words::tr("No distribution yet.");
    const auto percent = [&](int code) { return style::percent(share(*data.frame, code), 1); };
    QString text =
        isExact(data.frame.get())
            ? Words::tr("%1: %2 of the weights are −1, %3 are 0 and %4 are +1; no weight has a threshold.")
                  .arg(data.title, percent(-1), percent(0), percent(1))
            : Words::tr("%1: %2 of the weights are −1, %3 are 0 and %4 are +1; %5 lie within 0.05 Δ of a threshold.")
                  .arg(data.title, percent(-1), percent(0), percent(1),
                       style::percent(near_threshold_share(*data.frame, nearDistance)));
    if (const WeightWatch* mask = maskOf(data.frame.get()))
        text += QLatin1Char(' ') + maskSentence(*mask, medianMasked(*data.frame));
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
    const WeightWatch* mask = maskOf(data.frame.get());
    if (mask) out.headings << Words::tr("Masked");
    if (data.ghost) out.headings << Words::tr("Pinned");
    out.values.resize(static_cast<std::size_t>(out.headings.size()));
    if (!data.frame) return out;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (int bin = 0; bin < HistogramFrame::bins; ++bin) {
        const auto b = static_cast<std::size_t>(bin);
        out.values[0].push_back(bin == 0 ? -infinity : edgeOf(bin));
        out.values[1].push_back(bin == HistogramFrame::bins - 1 ? infinity : edgeOf(bin + 1));
        out.values[2].push_back(static_cast<double>(data.frame->counts[b]));
        if (mask) out.values[3].push_back(static_cast<double>(mask->masked[b]));
        if (data.ghost) out.values.back().push_back(static_cast<double>(data.ghost->counts[b]));
    }
    return out;
}

}  // namespace bitdistill::lens
