// SPDX-License-Identifier: GPL-3.0-or-later
// What a WeightPlot shows, without how: a histogram frame in units of Δ, a pinned one to compare with, the three
// regions between the thresholds and what they hold, what a mask zeros, and all of it in words and numbers. Where an
// exact pattern decides (3:4-exact), no weight has a threshold: kept weights stand by their sign, in front of them
// those that are the smallest of their group. Plain data. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <vector>

#include "widgets/plot_style.h"
#include "widgets/plots/frame_history.h"
#include "widgets/plots/plot_table.h"

namespace bitdistill::lens {

// In units of Δ: what counts as near to a threshold, and how far the lens sees.
inline constexpr double nearDistance = 0.05, wideDistance = 0.1, sight = 3.0;

struct Region {
    int code;
    double from, to;
    style::Role role;
};
// The regions of the three codes, in the order -1, 0, 1.
std::array<Region, 3> regions(double threshold);

// Which weights of a frame an outline is of: those that the mask zeros, those that it keeps, or all.
enum class Which { all, kept, masked };

struct Data {
    FramePtr frame, ghost;
    QString title, ghostLabel;
    double ghostDistance = not_measured;  // of the two frames
    bool logY = false, effective = true, nearShown = true;
};
bool isEmpty(const Data& data);
// Where rounding changes the code, in units of Δ: the frame's, whose quantizer decides it.
double threshold(const Data& data);
// The same of what is shown. Where nothing has a threshold, kept weights divide at 0, and code 0 has no region: what is
// 0 is the masked weights.
std::array<Region, 3> regions(const Data& data);
void setFrame(Data& data, FramePtr frame, const QString& title);  // without a title it names itself
void setGhost(Data& data, FramePtr ghost, const QString& label);

double weights(const HistogramFrame& frame);
double share(const HistogramFrame& frame, int code);  // NaN when the frame holds no weight
// A point of the curve: share of the weights of the bin that begins or ends at w/Δ.
struct Edge {
    double at, share;
};
// The outline of the bins within [from, to], two points a bin, so that a line draws steps. No share below `floor`.
std::vector<Edge> outline(const HistogramFrame& frame, double from, double to, double floor, Which which = Which::all);
// The frame's mask, where it has one with counts of what it zeros.
const WeightWatch* maskOf(const HistogramFrame* frame);
// What is kept has the code of its sign.
bool isExact(const HistogramFrame* frame);
// Half of the weights that the mask zeros lie within so many Δ of 0. NaN: there are none.
double medianMasked(const HistogramFrame& frame);

// The bin that holds w/Δ, as far as the lens sees; -1: none, or nothing is shown.
int binAt(const Data& data, double at);
// What stands under the pointer: where the bin lies, how many weights it holds, their share, the code that is nearest
// to them; and the share of the pinned frame.
QStringList hoverLines(const Data& data, int bin);

QString summary(const Data& data);
PlotTable table(const Data& data);

}  // namespace bitdistill::lens
