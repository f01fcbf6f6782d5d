// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/evaluation.h"

#include <utility>

#include "engine/infer/cpu_session.h"
#include "engine/infer/generate.h"
#include "engine/infer/scoring.h"
#include "engine/text/answer_text.h"

namespace bitdistill {

Evaluation evaluateOnCpu(const EvaluationPlan& plan, JobControl& control, WeightFormat format) {
    Evaluation stopped;
    stopped.complete = false;
    const auto tokenizer = open_tokenizer(plan.model);
    CpuOptions options;
    options.threads = static_cast<int>(plan.threads);
    options.format = format;
    const auto model = CpuModel::open(plan.model, options, {}, &control);
    if (!model) return stopped;
    CpuSession session(model);
    const auto scores_of = [&](const ScoringItem& item) {
        AnswerScores scores = score_answers(session, item.prompt, *item.answers, &control);
        return Scores{std::move(scores.log_probability), std::move(scores.greedy)};
    };
    const Writer write = [&](std::span<const ScoringItem> items, const OnWritten& on_written) {
        GenerateOptions writing;
        writing.max_tokens = static_cast<int>(plan.task.max_new_tokens);
        writing.eos_ids = tokenizer->end_ids;
        for (std::size_t i = 0; i < items.size(); ++i) {
            Scores scores = scores_of(items[i]);
            if (scores.log_probability.empty()) return false;
            const Generation text = generate(session, items[i].prompt, writing, &control);
            if (!text.complete) return false;
            on_written(i, {std::move(scores), answer_text(*tokenizer, text.ids, plan.task.stops)});
            if (plan.answered) plan.answered(1);
        }
        return true;
    };
    Evaluation evaluation = evaluate(
        *tokenizer, plan.task, plan.items, plan.max_length,
        [&](auto batch) {
            std::vector<Scores> all;
            for (const ScoringItem& item : batch) {
                all.push_back(scores_of(item));
                if (all.back().log_probability.empty()) return std::vector<Scores>{};
            }
            if (plan.answered) plan.answered(batch.size());
            return all;
        },
        items_at_once, write);
    const auto notes = model->notes();
    evaluation.notes.insert(evaluation.notes.end(), notes.begin(), notes.end());
    name_engine(evaluation, "cpu", to_string(format));
    return evaluation;
}

bool evaluatedAsStored(const ModelResult& row) {
    return !row.metrics.empty() && row.metrics.front().format == to_string(WeightFormat::as_stored);
}

Evaluator finalEvaluator() {
    return [](const EvaluationPlan& plan, JobControl& control) {
        return evaluateOnCpu(plan, control, plan.as_stored ? WeightFormat::as_stored : WeightFormat::half);
    };
}

}  // namespace bitdistill
