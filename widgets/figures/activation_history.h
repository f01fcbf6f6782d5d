// SPDX-License-Identifier: GPL-3.0-or-later
// All looks at the activations of a run, arranged for looking: by layer, by input, by time. Feeds ActivationFigure and
// the maps beside it; the selection is that of the weights, whose kinds name the projections that read an input. No
// widgets in it; GUI thread.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/run/activation_frame.h"
#include "widgets/plots/frame_history.h"

namespace bitdistill {

using ActivationPtr = std::shared_ptr<const ActivationFrame>;

// What the maps measure on an input: as it comes, behind the transform, or the first over the second.
enum class ActivationMeasure {
    gain,
    errorBefore,
    errorAfter,
    peakBefore,
    peakAfter,
    clippedBefore,
    clippedAfter,
    beyondBefore,
    kurtosisBefore
};
QString measureLabel(ActivationMeasure what);
// NaN: the input has no transform, or no token was seen.
double measure(const ActivationProfile& profile, ActivationMeasure what, int bits);
// The map's colours go by the logarithm of these.
bool isLogarithmic(ActivationMeasure what);
QString measureText(ActivationMeasure what, double value);

QString inputLabel(const std::string& readers);  // "gate, up" of "gate_proj,up_proj"

// The selected inputs at a step, together.
struct ActivationLook {
    ActivationPtr frame;         // null: none is known
    int inputs = 0, turned = 0;  // how many they are; how many of them the model turns
};

class ActivationHistory {
  public:
    void append(std::span<const ActivationPtr> frames);
    void clear();
    bool empty() const { return positions_.empty(); }
    const std::vector<FramePosition>& positions() const { return positions_; }  // every look, in order
    std::vector<int> layers() const;
    const std::vector<std::string>& inputs() const { return inputs_; }  // their readers, in the order of a layer
    // The newest look at each selected input up to this position, in its stage, merged.
    ActivationLook at(const FrameSelection& selection, const FramePosition& position) const;
    // The position of the newest look up to this one, in its stage; without one this one itself.
    FramePosition nearest(const FramePosition& position) const;

    // Layers down; inputs across at one position (kinds: the first reader of each), or looks across, of the selected
    // kind or the mean of all. Values are logarithms to the base of 10 where the measure asks for it.
    MapGrid layersByInput(ActivationMeasure what, int bits, const FramePosition& position) const;
    MapGrid layersOverTime(ActivationMeasure what, int bits, const std::string& kind, int max_columns = 160) const;

  private:
    struct Input {
        int layer;
        std::string readers;
        std::vector<ActivationPtr> frames;  // in order of position
    };
    ActivationPtr newestUpTo(const Input& input, const FramePosition& position) const;
    MapGrid emptyGrid() const;
    std::vector<Input> all_;
    std::vector<std::string> inputs_;
    std::vector<FramePosition> positions_;
};

}  // namespace bitdistill
