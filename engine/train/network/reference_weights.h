// SPDX-License-Identifier: GPL-3.0-or-later
// The weights that a run's student was made of, one projection at a time from their folder: what its histograms compare
// with (engine/run/watch/weight_watch.h). Engine thread.
#pragma once

#include <span>

#include "engine/model/weight_file.h"
#include "engine/run/run_params.h"
#include "engine/run/stage.h"
#include "engine/run/watch/weight_watch.h"

namespace bitdistill {

class ReferenceWeights {
  public:
    // The recipe's student, where it has one and `stage` goes on with it; else its teacher, as refinement reads it.
    // Throws Error: the folder cannot be read.
    ReferenceWeights(const RunParams& params, Stage stage);

    Reference kind() const { return kind_; }
    const WeightFile& file() const { return file_; }
    // Of a projection of the student with this quantizer: as refinement leaves it, turned where a Hadamard transform
    // stands in front, or the latent weights that the recipe's student begins with. Throws Error: is missing, has
    // another shape, holds what is not finite.
    void read(const TensorSpec& projection, const Quantizer& student, std::span<float> values) const;

  private:
    Reference kind_;
    WeightFile file_;
};

}  // namespace bitdistill
