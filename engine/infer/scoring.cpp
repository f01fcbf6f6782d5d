// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/scoring.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "engine/infer/log_sum_exp.h"
#include "engine/model/sampler.h"

namespace bitdistill {

double log_probability(std::span<const float> logits, int id) {
    return static_cast<double>(logits[static_cast<std::size_t>(id)]) - log_sum_exp(logits);
}

namespace {

void check(const CpuSession& session, std::span<const std::vector<int>> answers) {
    const std::int64_t vocabulary = session.model().config().vocab_size;
    for (const std::vector<int>& answer : answers) {
        if (answer.empty()) throw Error("an answer is empty", "scoring");
        for (const int id : answer)
            if (id < 0 || id >= vocabulary)
                throw Error("answer token " + std::to_string(id) + " is outside the vocabulary of " +
                                std::to_string(vocabulary),
                            session.model().folder().string(), "The tokenizer does not belong to this model");
    }
}

}  // namespace

AnswerScores score_after_prompt(CpuSession& session, std::span<const float> prompt_logits,
                                std::span<const std::vector<int>> answers, JobControl* control) {
    check(session, answers);
    const std::int64_t prompt = session.position();
    // The session reuses its buffer, so the first tokens of all answers are scored before any answer runs.
    AnswerScores scores;
    const int first_choice = arg_max(prompt_logits);
    for (const std::vector<int>& answer : answers) {
        scores.log_probability.push_back(log_probability(prompt_logits, answer[0]));
        scores.greedy.push_back(answer[0] == first_choice);
    }
    for (std::size_t a = 0; a < answers.size(); ++a) {
        const std::vector<int>& answer = answers[a];
        if (answer.size() < 2) continue;
        session.rewind(prompt);
        const bool finished = session.prefill_all(
            {answer.data(), answer.size() - 1},
            [&](std::size_t index, std::span<const float> logits) {
                scores.log_probability[a] += log_probability(logits, answer[index + 1]);
                if (arg_max(logits) != answer[index + 1]) scores.greedy[a] = false;
            },
            control);
        if (!finished) return {};
    }
    session.rewind(prompt);
    return scores;
}

AnswerScores score_answers(CpuSession& session, std::span<const int> prompt, std::span<const std::vector<int>> answers,
                           JobControl* control) {
    if (prompt.empty()) throw Error("the prompt is empty", "scoring");
    check(session, answers);
    session.reset();
    const std::span<const float> prompt_logits = session.prefill(prompt, control);
    if (prompt_logits.empty()) return {};
    return score_after_prompt(session, prompt_logits, answers, control);
}

}  // namespace bitdistill
