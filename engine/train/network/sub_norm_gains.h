// SPDX-License-Identifier: GPL-3.0-or-later
// Gains for the norms that refinement inserts. RMSNorm divides a token's values by their root mean square; a gain equal
// to the usual root mean square brings them back to about the size that the next matrix was trained with, so that
// refinement changes the model's function as little as a norm can. Engine thread.
#pragma once

#include <vector>

#include "engine/base/job.h"
#include "engine/run/run_params.h"
#include "engine/text/task.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

// Sets every sub-norm's gain in `student` to the geometric mean, over the tokens of `texts`, of the root mean square
// of what the norm will read, as `plain` computes it: the model that `student` was made from. The geometric mean, since
// a few tokens (the first above all) are hundreds of times as large as the others. Throws Error if there is no token.
// False when stopped at a boundary; the student is then unchanged.
bool calibrate_sub_norms(Transformer& student, Transformer& plain, const std::vector<Sequence>& texts,
                         JobControl* control = nullptr);

// With gains from texts, a recipe for that refines and asks for them.
inline bool calibrates_sub_norms(const RunParams& params) {
    return params.refinement && params.sub_norm_gains == SubNormGains::calibrated;
}
// What the stage says of the norms that it inserts, as a sentence or two.
inline const char* refinement_sentence(const RunParams& params) {
    if (!params.refinement) return "BitLinear layers go in, and no norms: refinement is off.";
    return calibrates_sub_norms(params)
               ? "BitLinear layers and SubLN go in; each norm's gain is the usual size of what it divides."
               : "BitLinear layers and SubLN go in. The new norms change the function: until the next stage has "
                 "trained "
                 "them, this model agrees with its teacher on next to nothing.";
}

}  // namespace bitdistill
