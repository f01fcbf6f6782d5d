// SPDX-License-Identifier: GPL-3.0-or-later
// Log-probabilities of given answers after a prompt, for classification by generation with `--engine cpu`. The prompt
// runs once; its KV cache is shared by the answers. Any one thread.
#pragma once

#include <span>
#include <vector>

#include "engine/base/job.h"
#include "engine/infer/cpu_session.h"

namespace bitdistill {

struct AnswerScores {
    std::vector<double> log_probability;  // nats, summed over the answer's tokens, given the prompt
    std::vector<bool> greedy;             // every token of the answer is the arg max: greedy decoding would write it
};

// Of answers after the prompt that the session holds, whose logits these are: the session's own buffer. Afterwards it
// holds the prompt alone again. Empty vectors when stopped; throws Error as score_answers().
AnswerScores score_after_prompt(CpuSession& session, std::span<const float> prompt_logits,
                                std::span<const std::vector<int>> answers, JobControl* control = nullptr);

// Resets the session first. Returns empty vectors when stopped. Throws Error for an empty prompt or answer.
AnswerScores score_answers(CpuSession& session, std::span<const int> prompt, std::span<const std::vector<int>> answers,
                           JobControl* control = nullptr);

// log softmax(logits)[id], in double.
double log_probability(std::span<const float> logits, int id);

}  // namespace bitdistill
