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
    std::vector<int> end_ids = {};          // each ends this model's text; empty = it writes max_tokens
    std::uint64_t file_bytes = 0;           // tensor data as stored, as the comparison will state it; 0 = not known
    // Proposes its tokens (model_drafter.h), opened beside it; null: it writes alone.
    std::shared_ptr<const CpuModel> draft = nullptr;

    ModelSize size() const;  // as the comparison states it: of both
};

struct CompareOptions {
    GenerateOptions generate;  // its eos_ids are each model's own
    int repeats = 5;
    // Of generation, at least, for each model: in each repeat it writes its text again until its share of them is
    // measured, at most `most_writings` times and for at most `patience` times that share with reading the prompt.
    // 0 = one writing a repeat.
    double seconds = 2;
    std::vector<int> text;  // teacher-forced for agreement; empty = prompt and answer of the first model
};
inline constexpr int most_writings = 1000;  // in one repeat
inline constexpr double patience = 4;
// A text of fewer tokens is timed by writing on past its end, so many tokens (or max_tokens, if that is less).
inline constexpr int shortest_timed_text = 9, timed_past_end = 32;

struct ComparedToken {
    std::size_t model = 0;
    int repeat = 0;   // from 0; all models have each repeat side by side
    int writing = 0;  // how often this model has written its text before
    int id = 0;
    bool past_end = false;  // behind the end of the text, where a fixed length is measured
    double seconds = 0;     // since that writing's start
};
using OnCompareToken = std::function<void(const ComparedToken&)>;

// The texts stay empty: ids become text where tokenizers are (app/use). Tokens that only time a short text are not
// handed out. Throws Error for fewer than one model, an empty prompt, repeats < 1.
Comparison compare(std::span<const ModelToCompare> models, const CompareOptions& options, JobControl* control = nullptr,
                   const OnCompareToken& on_token = {});

}  // namespace bitdistill
