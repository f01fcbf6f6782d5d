// SPDX-License-Identifier: GPL-3.0-or-later
// What several ranks measured on their shares of the dev data or of held-out text, as if one had measured all. Engine
// thread.
#pragma once

#include "engine/train/process_group.h"
#include "engine/train/training_task.h"

namespace bitdistill {

// Each metric must be a mean over the items or tokens that it counts, or the exponential of one, a perplexity; in the
// same order in every rank. Complete when every rank is. All ranks call it at the same time.
DevResult over_all_ranks(DevResult mine, ProcessGroup& group);

// Loss and perplexity of held-out text: ce is this rank's sum over its scored tokens, in nats.
DevResult text_figures(double ce, std::int64_t scored, bool complete, ProcessGroup& group);
// The same of the model on held-out rows, of which each rank takes its share.
DevResult text_figures(Transformer& model, const std::vector<Sequence>& rows, std::int64_t micro_batch_size,
                       JobControl& control, ProcessGroup& group);

}  // namespace bitdistill
