// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/evaluation.h"

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "engine/infer/cpu_session.h"
#include "engine/infer/generate_many.h"
#include "engine/infer/scoring.h"
#include "engine/text/answer_text.h"

namespace bitdistill {

namespace {

// The Writer of a task without classes. False when stopped.
bool writeTexts(const std::shared_ptr<const CpuModel>& model, const Tokenizer& tokenizer, const EvaluationPlan& plan,
                std::span<const ScoringItem> items, const OnWritten& onWritten, JobControl& control) {
    ManyOptions options;
    options.max_tokens = static_cast<int>(plan.task.max_new_tokens);
    options.eos_ids = tokenizer.end_ids;
    const std::vector<std::string>& stops = plan.task.stops;
    std::vector<ManyItem> many;
    for (const ScoringItem& item : items) many.push_back({item.prompt, *item.answers});
    std::vector<std::optional<AnswerText>> texts(items.size());  // of those that are being written
    const EndsText endsText = [&](std::size_t item, int id) {
        if (!texts[item]) texts[item].emplace(tokenizer, stops);
        return texts[item]->add(id);
    };
    const auto told = [&](std::size_t item, const ManyText& text) {
        texts[item].reset();
        onWritten(item, {{text.scores.log_probability, text.scores.greedy}, answer_text(tokenizer, text.ids, stops)});
        if (plan.answered) plan.answered(1);
    };
    return generate_many(model, many, options, told, &control, stops.empty() ? EndsText() : endsText);
}

}  // namespace

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
    const Writer write = [&](std::span<const ScoringItem> items, const OnWritten& on_written) {
        return writeTexts(model, *tokenizer, plan, items, on_written, control);
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
    part_by_data(evaluation, plan.task, plan.data_names);
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
