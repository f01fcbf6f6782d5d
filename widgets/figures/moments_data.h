// SPDX-License-Identifier: GPL-3.0-or-later
// What a MomentsFigure shows, without how: the same weights at the moments of a distillation (teacher, refined,
// pre-trained, student), as figure 2 of arXiv 2510.13998 has them. Plain data. GUI thread.
#pragma once

#include <QFontMetrics>
#include <QString>
#include <QStringList>
#include <vector>

#include "widgets/figures/small_histogram.h"
#include "widgets/plots/frame_history.h"
#include "widgets/plots/plot_table.h"

namespace bitdistill::moments {

// One place of the picture.
struct Moment {
    QString title;                 // "Teacher"
    QString source;                // what was counted: "folder teacher", "step 400, last of Distill"
    QString missing;               // why there is nothing here; empty where there are frames
    std::vector<FramePtr> frames;  // of the selected tensors
    FramePtr all;                  // their sum; null: no frames
    QString brief = {};            // the source in fewer words, where there is less room; may be empty
};
Moment momentOf(const QString& title, const QString& source, std::vector<FramePtr> frames, const QString& brief = {});
// What stands below the title: the source, or its brief form where it does not fit into so many pixels.
QString sourceThatFits(const Moment& moment, const QFontMetrics& size, double pixels);
Moment missingMoment(const QString& title, const QString& why);

// In units of each weight's scale, within 3 of them.
CodedBars barsInScales(const std::vector<FramePtr>& frames, int together);
// As raw values: each tensor's bins at its own scale (with scales of rows or blocks, at their mean), spread evenly over
// the bars that they touch.
CodedBars rawBars(const std::vector<FramePtr>& frames, double reach, int bars);

struct Data {
    QString caption;    // "Run sample"
    QString selection;  // "All layers"
    std::vector<Moment> moments;
    bool raw = false;  // values instead of units of Δ

    bool empty() const;           // no moment has frames
    const Moment* first() const;  // with frames: what the others are compared with; null: none
};
double rawReach(const Data& data);                             // what the raw axis shows on both sides of 0
QString distanceText(const Data& data, const Moment& moment);  // "0.08 Δ from the teacher"; empty for the first one
QString fileCaption(const Data& data);                         // all that a reader of the picture must know
QString summary(const Data& data);
PlotTable table(const Data& data);

}  // namespace bitdistill::moments
