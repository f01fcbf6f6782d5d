// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/wall_data.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "engine/run/watch/weight_watch.h"
#include "widgets/figures/small_histogram.h"
#include "widgets/plots/weight_lens.h"

namespace bitdistill::wall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WeightWall)
};

constexpr double spike = 3;

double zeros(const HistogramFrame& frame) { return lens::share(frame, 0); }

}  // namespace

const HistogramFrame* Data::at(int row, int column) const {
    if (row < 0 || column < 0 || row >= rows() || column >= columns()) return nullptr;
    return cells[static_cast<std::size_t>(row) * kinds.size() + static_cast<std::size_t>(column)].get();
}

int Data::rowOf(int layer) const {
    const auto found = std::ranges::find(layers, layer);
    return found == layers.end() ? -1 : static_cast<int>(found - layers.begin());
}

int Data::columnOf(const std::string& kind) const {
    const auto found = std::ranges::find(kinds, kind);
    return found == kinds.end() ? -1 : static_cast<int>(found - kinds.begin());
}

Data dataAt(const FrameHistory& history, const FramePosition& position, const QString& caption) {
    Data data;
    data.caption = caption;
    data.layers = history.layers();
    for (const QString& kind : history.kinds()) data.kinds.push_back(kind.toStdString());
    data.cells.resize(data.layers.size() * data.kinds.size());
    for (FramePtr& frame : history.framesAt(position)) {
        const int row = data.rowOf(frame->layer), column = data.columnOf(kindOf(frame->tensor));
        data.weights += lens::weights(*frame);
        data.cells[static_cast<std::size_t>(row) * data.kinds.size() + static_cast<std::size_t>(column)] =
            std::move(frame);
    }
    return data;
}

double commonTop(const Data& data) {
    std::vector<double> tops;
    for (const FramePtr& frame : data.cells)
        if (frame) tops.push_back(barsOf(*frame, 5).highest());
    if (tops.empty()) return 0;
    std::ranges::sort(tops);
    return std::min(tops.back(), spike * tops[tops.size() / 2]) * 1.05;
}

const HistogramFrame* Data::pinnedOf(const HistogramFrame& frame) const {
    const auto found = pinned.find(frame.tensor);
    return found == pinned.end() ? nullptr : found->second.get();
}

void pin(Data& data) {
    data.pinned.clear();
    for (const FramePtr& frame : data.cells)
        if (frame) data.pinned[frame->tensor] = frame;
    data.pinnedCaption = data.caption;
}

int groupOfExact(const Data& data) {
    for (const FramePtr& frame : data.cells)
        if (frame) return frame->watch && frame->watch->pattern.exact ? frame->watch->pattern.of : 0;
    return 0;
}

QString cellText(const Data& data, const HistogramFrame& frame) {
    const QString share = style::percent(zeros(frame)), scale = style::number(static_cast<double>(frame.scale), 3);
    const double near = near_threshold_share(frame, lens::nearDistance);
    const QString text = std::isnan(near)
                             ? Words::tr("%1 zeros, no threshold, Δ %2").arg(share, scale)
                             : Words::tr("%1 zeros, %2 near a threshold, Δ %3").arg(share, style::percent(near), scale);
    const HistogramFrame* const from = data.pinnedOf(frame);
    return from ? Words::tr("%1, %2 Δ from the pinned").arg(text, style::number(frameDistance(*from, frame), 2)) : text;
}

QString summary(const Data& data) {
    const HistogramFrame *least = nullptr, *most = nullptr;
    int count = 0;
    for (const FramePtr& frame : data.cells) {
        if (!frame) continue;
        ++count;
        if (!least || zeros(*frame) < zeros(*least)) least = frame.get();
        if (!most || zeros(*frame) > zeros(*most)) most = frame.get();
    }
    if (!least) return Words::tr("No histograms yet.");
    const auto name = [](const HistogramFrame& frame) { return selectionLabel({frame.layer, kindOf(frame.tensor)}); };
    return Words::tr("%1: %2 histograms of %3 weights. The fewest zeros has %4 (%5), the most %6 (%7).")
        .arg(data.caption, QString::number(count), style::integer(static_cast<qint64>(data.weights)), name(*least),
             style::percent(zeros(*least)), name(*most), style::percent(zeros(*most)));
}

PlotTable table(const Data& data) {
    PlotTable out;
    out.textHeadings << Words::tr("Tensor");
    out.texts.resize(1);
    out.headings << Words::tr("Layer") << Words::tr("Weights") << Words::tr("Share of −1") << Words::tr("Share of 0")
                 << Words::tr("Share of +1") << Words::tr("Within 0.05 Δ of a threshold")
                 << Words::tr("Within 0.1 Δ of a threshold") << Words::tr("Flips per step") << Words::tr("Δ");
    if (!data.pinned.empty()) out.headings << Words::tr("Distance from the pinned, Δ");
    out.values.resize(static_cast<std::size_t>(out.headings.size()));
    for (const FramePtr& frame : data.cells) {
        if (!frame) continue;
        out.texts[0] << QString::fromStdString(frame->tensor);
        const HistogramFrame* const from = data.pinnedOf(*frame);
        const double row[] = {static_cast<double>(frame->layer),
                              lens::weights(*frame),
                              lens::share(*frame, -1),
                              lens::share(*frame, 0),
                              lens::share(*frame, 1),
                              near_threshold_share(*frame, lens::nearDistance),
                              near_threshold_share(*frame, lens::wideDistance),
                              measure(*frame, Measure::flipRate),
                              static_cast<double>(frame->scale),
                              from ? frameDistance(*from, *frame) : not_measured};
        for (std::size_t i = 0; i < out.values.size(); ++i) out.values[i].push_back(row[i]);
    }
    return out;
}

}  // namespace bitdistill::wall
