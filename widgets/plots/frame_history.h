// SPDX-License-Identifier: GPL-3.0-or-later
// All histogram frames of a run, arranged for looking: by tensor, by layer, by kind, by time. Feeds WeightPlot,
// WeightMap, WeightCurves and TimeScrubber, so that one selection filters all of them. No widgets in it; GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/run/run_log.h"
#include "widgets/measures/frame_measures.h"

namespace bitdistill {

using FramePtr = std::shared_ptr<const HistogramFrame>;

struct FramePosition {
    Stage stage = Stage::teacher;
    std::int64_t step = 0;
    friend auto operator<=>(const FramePosition&, const FramePosition&) = default;
};

// Which weights: everything, one layer, one kind over all layers, or one tensor.
struct FrameSelection {
    int layer = -1;    // -1 = all
    std::string kind;  // a word of kindOf(), empty = all
    friend bool operator==(const FrameSelection&, const FrameSelection&) = default;
};
std::string kindOf(const std::string& tensor);            // short_name() of engine/model/tensor_roles.h
QString selectionLabel(const FrameSelection& selection);  // "All layers", "Layer 3, up_proj"

// Sums frames of different tensors: counts, codes, flips and watches add up; scale becomes the mean weighted by size.
HistogramFrame mergeFrames(std::span<const FramePtr> frames);
// Earth mover's distance between two frames' distributions over w/Δ, in units of Δ.
double frameDistance(const HistogramFrame& a, const HistogramFrame& b);

// A heat map's numbers. NaN = not measured.
struct MapGrid {
    QStringList rowLabels, columnLabels;
    std::vector<int> layers;                   // per row
    std::vector<FramePosition> positions;      // per column when columns are steps
    std::vector<std::string> kinds;            // per column when columns are tensor kinds
    std::vector<double> values;                // rows x columns
    Reference reference = Reference::teacher;  // of measures that compare
    double low = 0, high = 1;                  // ends of the colour scale
    double at(int row, int column) const;
    int rows() const { return static_cast<int>(rowLabels.size()); }
    int columns() const { return static_cast<int>(columnLabels.size()); }
};

class FrameHistory {
  public:
    void append(std::span<const FramePtr> frames);
    void clear();
    bool empty() const { return positions_.empty(); }
    std::size_t size() const { return count_; }
    std::size_t tensors() const { return tensors_.size(); }  // that have frames

    const std::vector<FramePosition>& positions() const {
        return positions_;
    }  // every (stage, step) with a frame, in order
    std::vector<int> layers() const;
    QStringList kinds() const;  // in the order of a layer's projections
    // What the frames are compared with, and the pattern of their mask: of the newest frame that says it.
    Reference reference() const { return reference_; }
    const SparsityPattern& pattern() const { return pattern_; }
    // The measures that the frames have, for people to choose from.
    std::vector<Measure> measures() const;

    // The selected weights as they were at a position: the newest frame of each tensor up to it, in its stage, merged.
    // Null when none is known yet.
    FramePtr at(const FrameSelection& selection, const FramePosition& position) const;
    FramePtr newest(const FrameSelection& selection) const;
    // Of each tensor the newest frame up to a position, in its stage; what has none yet is left out.
    std::vector<FramePtr> framesAt(const FramePosition& position) const;

    struct Point {
        FramePosition position;
        std::array<double, measureCount> values{};  // by Measure
        double of(Measure what) const { return values[static_cast<std::size_t>(what)]; }
    };
    // One point per position, each over the newest frames of the selected tensors.
    std::vector<Point> points(const FrameSelection& selection) const;

    // Layers down, steps across (at most max_columns, evenly picked, the newest always among them).
    MapGrid layersOverTime(Measure what, int max_columns = 160) const;
    // Layers down, tensor kinds across, at one position.
    MapGrid layersByKind(Measure what, const FramePosition& position) const;

  private:
    struct Tensor {
        int layer;
        std::string kind;
        std::vector<FramePtr> frames;  // in order of position
    };
    FramePtr newestUpTo(const Tensor& tensor, const FramePosition& position) const;
    std::map<std::string, Tensor> tensors_;
    std::vector<FramePosition> positions_;
    std::size_t count_ = 0;
    Reference reference_ = Reference::nothing;
    SparsityPattern pattern_;
};

}  // namespace bitdistill
