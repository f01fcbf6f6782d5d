// SPDX-License-Identifier: GPL-3.0-or-later
// Scores answers with a Transformer: the LibTorch side of engine/text/evaluation.h. Engine thread.
#pragma once

#include "engine/core/job.h"
#include "engine/text/evaluation.h"
#include "engine/train/transformer.h"

namespace bitdistill {

// Valid as long as the model. With a control, every batch is a boundary; stopped = empty result.
Scorer transformer_scorer(Transformer& model, JobControl* control);

// Sets LibTorch's and OpenBLAS's number of threads, 0 = all cores. Returns the number.
int use_threads(std::int64_t threads);
// "fp32", "bf16" or "auto": then a probe times both on products of this model's shape and takes the faster.
Precision choose_precision(const std::string& wish, const ModelConfig& config);

}  // namespace bitdistill
