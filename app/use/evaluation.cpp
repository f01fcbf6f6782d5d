// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/evaluation.h"

#include "engine/base/list_text.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/generate.h"
#include "engine/infer/scoring.h"
#include "engine/text/text_prompt.h"

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
    const Writer write = [&](std::span<const int> prompt, std::int64_t max_tokens) -> std::optional<std::string> {
        GenerateOptions writing;
        writing.max_tokens = static_cast<int>(max_tokens);
        writing.eos_ids = tokenizer->end_ids;
        const Generation text = generate(session, prompt, writing, &control);
        if (!text.complete) return {};
        return std::string(trimmed(written_text(*tokenizer, text.ids)));
    };
    Evaluation evaluation = evaluate(
        *tokenizer, plan.task, plan.items, plan.max_length,
        [&](auto batch) {
            std::vector<Scores> all;
            for (const ScoringItem& item : batch) {
                AnswerScores scores = score_answers(session, item.prompt, *item.answers, &control);
                if (scores.log_probability.empty()) return std::vector<Scores>{};
                all.push_back({std::move(scores.log_probability), std::move(scores.greedy)});
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
