// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison: two or more models answer the same prompt, one after the other, interleaved and repeated, never at
// once; then they read the same text and their predictions are compared. For `bitdistill compare` and the Compare page,
// on the thread of a Job. Callbacks come on that thread.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/infer/cpu_model.h"
#include "engine/infer/generate.h"
#include "engine/model/comparison.h"

namespace bitdistill {

struct ModelToCompare {
    std::string name;                       // "FP16 teacher"
    std::shared_ptr<const CpuModel> model;  // open it with WeightFormat::half for a fair comparison
    std::vector<int> prompt;                // in this model's tokens
};

struct CompareOptions {
    GenerateOptions generate;  // eos_ids empty = each run writes max_tokens, which makes speeds comparable
    int repeats = 3;
    std::vector<int> text;  // teacher-forced for agreement; empty = prompt and answer of the first model
};

// Streaming: which model, which repeat, the token, seconds since that run's start.
using OnCompareToken = std::function<void(std::size_t model, int repeat, int id, double seconds)>;

// The texts stay empty: ids become text where tokenizers are (app/use). Throws Error for fewer than one model, an empty
// prompt, repeats < 1.
Comparison compare(std::span<const ModelToCompare> models, const CompareOptions& options, JobControl* control = nullptr,
                   const OnCompareToken& on_token = {});

}  // namespace bitdistill
