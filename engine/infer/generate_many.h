// SPDX-License-Identifier: GPL-3.0-or-later
// Writes after many prompts, several at once: one pass over the weights gives each of them its next token. What is
// written is what generate() writes after each prompt alone, token for token, because a sequence's values do not depend
// on those beside it (cpu_session.h) and the arg max of its logits is the first of the largest in both. A prompt is
// read once, for its text and for the scores of answers to it; what it has in common with the prompt before is not read
// again. For the evaluation of tasks whose answers are texts, on the thread of a Job.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "engine/base/job.h"
#include "engine/infer/cpu_model.h"
#include "engine/infer/scoring.h"
#include "engine/model/comparison.h"

namespace bitdistill {

struct ManyOptions {
    int max_tokens = 128;      // of each text
    std::vector<int> eos_ids;  // any of them ends a text
    std::size_t at_once = 16;  // sequences, at most; fewer where their KV caches would take much of the free memory
};

struct ManyItem {
    std::span<const int> prompt;                     // not empty
    std::span<const std::vector<int>> answers = {};  // to be scored, as score_answers() does; may be empty
};

struct ManyText {
    std::vector<int> ids;  // without the prompt; with the end token that ended it, if one did
    TextEnd ended_by = TextEnd::length;
    AnswerScores scores;  // of the item's answers
};

// Told as soon as an item's text is whole, in any order, on the calling thread.
using OnText = std::function<void(std::size_t item, const ManyText&)>;
// Asked after each token that is no end token, in its order: does the text end with it? May be empty.
using EndsText = std::function<bool(std::size_t item, int id)>;

// Returns false when stopped; control->at_boundary() for each block of a prompt and each token. Throws Error: an empty
// prompt, one that is longer than the model's context, what CpuSession throws.
bool generate_many(const std::shared_ptr<const CpuModel>& model, std::span<const ManyItem> items,
                   const ManyOptions& options, const OnText& on_text, JobControl* control = nullptr,
                   const EndsText& ends_text = {});

}  // namespace bitdistill
