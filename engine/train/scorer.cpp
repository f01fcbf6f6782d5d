// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/scorer.h"

#include <torch/torch.h>

#include <algorithm>
#include <numeric>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/machine.h"
#include "engine/model/weight_file.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/text/vocabulary.h"
#include "engine/train/api/engine.h"
#include "engine/train/losses/batches.h"
#include "engine/train/losses/loss_terms.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/model_io.h"

namespace bitdistill {
namespace {

Sequence scoring_sequence(const std::vector<int>& prompt, const std::vector<int>& answer) {
    Sequence sequence;
    sequence.ids = prompt;
    sequence.ids.insert(sequence.ids.end(), answer.begin(), answer.end());
    sequence.ids.pop_back();  // the last token is predicted, never read
    sequence.labels.assign(sequence.ids.size(), not_scored);
    std::copy(answer.begin(), answer.end(), sequence.labels.end() - static_cast<std::ptrdiff_t>(answer.size()));
    sequence.prompt_length = static_cast<int>(prompt.size());
    return sequence;
}

// Rows are padded to the longest; a batch holds few tokens more than it must when rows of like length go together.
constexpr std::int64_t scoring_rows_at_once = 32;
// Logits of a large vocabulary take over half a megabyte a position, and an answer of a chat has hundreds.
constexpr std::int64_t scoring_positions_at_once = 512;

std::vector<Scores> score(Transformer& model, std::span<const ScoringItem> items, JobControl* control) {
    torch::NoGradGuard no_grad;
    std::vector<Scores> result(items.size());
    struct Row {
        std::size_t item, answer;
        Sequence sequence;
    };
    std::vector<Row> rows;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto& answers = *items[i].answers;
        result[i].log_probability.resize(answers.size());
        result[i].greedy.resize(answers.size());
        for (std::size_t a = 0; a < answers.size(); ++a)
            rows.push_back({i, a, scoring_sequence(items[i].prompt, answers[a])});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.sequence.ids.size() > b.sequence.ids.size(); });
    for (std::size_t begin = 0; begin < rows.size(); begin += scoring_rows_at_once) {
        if (control && !control->at_boundary()) return {};
        const std::size_t end = std::min(rows.size(), begin + scoring_rows_at_once);
        std::vector<const Sequence*> sequences;
        for (std::size_t r = begin; r < end; ++r) sequences.push_back(&rows[r].sequence);
        const MicroBatch batch = make_micro_batch(sequences);
        const at::Tensor hidden = model.forward(batch.ids, -1, batch.lengths).hidden;
        const at::Tensor states = scored_rows(hidden, batch);
        std::vector<at::Tensor> found, hits;
        for (std::int64_t first = 0; first < states.size(0); first += scoring_positions_at_once) {
            const std::int64_t count = std::min(scoring_positions_at_once, states.size(0) - first);
            const at::Tensor logits = model.logits(states.narrow(0, first, count));
            const at::Tensor targets = batch.targets.narrow(0, first, count);
            found.push_back(at::log_softmax(logits, -1).gather(1, targets.unsqueeze(1)).squeeze(1).to(at::kDouble));
            hits.push_back(logits.argmax(-1).eq(targets));
        }
        const at::Tensor log_probability = at::cat(found), best = at::cat(hits);
        std::int64_t at = 0;
        for (std::size_t r = begin; r < end; ++r) {
            const auto length = static_cast<std::int64_t>((*items[rows[r].item].answers)[rows[r].answer].size());
            result[rows[r].item].log_probability[rows[r].answer] =
                log_probability.narrow(0, at, length).sum().item<double>();
            result[rows[r].item].greedy[rows[r].answer] = best.narrow(0, at, length).all().item<bool>();
            at += length;
        }
    }
    return result;
}

}  // namespace

Scorer transformer_scorer(Transformer& model, JobControl* control) {
    return [&model, control](std::span<const ScoringItem> items) { return score(model, items, control); };
}

Evaluation evaluate_by_transformer(Transformer& model, const Tokenizer& tokenizer, const EvaluationPlan& plan,
                                   const std::string& precision, JobControl& control) {
    const Scorer scorer = transformer_scorer(model, &control);
    Evaluation evaluation = evaluate(tokenizer, plan.task, plan.items, plan.max_length, [&](auto batch) {
        std::vector<Scores> scores = scorer(batch);
        if (plan.answered) plan.answered(scores.size());
        return scores;
    });
    part_by_data(evaluation, plan.task, plan.data_names);
    name_engine(evaluation, training_engine_name, precision);
    return evaluation;
}

Evaluation evaluate_by_training(const EvaluationPlan& plan, WantedPrecision precision, JobControl& control) {
    const auto tokenizer = open_tokenizer(plan.model);
    const ModelConfig config = model_config_of(plan.model);
    choose_threads(plan.threads, config);
    const Precision chosen = choose_precision(precision, config);
    const auto model = load_model(plan.model, chosen, false);
    Evaluation evaluation = evaluate_by_transformer(*model, *tokenizer, plan, to_string(chosen), control);
    if (const auto capped = threads_beyond_cores(plan.threads)) evaluation.notes.push_back(*capped);
    return evaluation;
}

std::vector<std::vector<float>> torch_logits(const std::filesystem::path& folder, std::span<const int> ids) {
    torch::NoGradGuard no_grad;
    use_threads(0);
    verify_if_done(folder);
    const auto model = load_model(folder, Precision::fp32, false);
    const at::Tensor input = at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong).unsqueeze(0);
    const at::Tensor logits = model->logits(model->forward(input).hidden.squeeze(0)).contiguous();
    std::vector<std::vector<float>> result;
    for (std::int64_t t = 0; t < logits.size(0); ++t) {
        const float* row = logits.data_ptr<float>() + t * logits.size(1);
        result.emplace_back(row, row + logits.size(1));
    }
    return result;
}

DistillationLosses distillation_losses(const std::filesystem::path& teacher_folder,
                                       const std::filesystem::path& student_folder, std::span<const int> ids,
                                       std::span<const int> labels, const RunParams& params) {
    if (ids.size() != labels.size() || ids.empty())
        throw Error("there are " + std::to_string(ids.size()) + " ids and " + std::to_string(labels.size()) + " labels",
                    "labels", "Give one label per id; -100 where nothing is scored.");
    const ModelConfig of_teacher = model_config_of(teacher_folder), of_student = model_config_of(student_folder);
    if (of_teacher.ternary)
        throw Error("is a 1.58-bit model", teacher_folder.string(),
                    "Give the full-precision model that the student was made of as teacher");
    if (!of_student.ternary)
        throw Error("is a full-precision model", student_folder.string(), "Give a 1.58-bit model as student");
    if (of_teacher.vocab_size != of_student.vocab_size) {  // rows of padding, or another tokenizer
        const auto one = open_tokenizer(student_folder), other = open_tokenizer(teacher_folder);
        require_common_tokens(*one, student_folder.string(), *other, teacher_folder.string());
    }
    if (const std::string problem = relation_layer_problem(params, of_student); !problem.empty())
        throw Error(problem, "relation_layer");
    const DistillationPlan plan = distillation_plan(params, of_student, of_teacher);
    if (!relation_heads_fit(plan, of_student) || !relation_heads_fit(plan, of_teacher))
        throw Error("is " + std::to_string(plan.relation.heads) + ", which does not divide the models' widths",
                    "relation_heads", "Choose a divisor of both models' query and key widths");
    torch::NoGradGuard no_grad;
    use_threads(params.threads);
    const auto teacher = load_model(teacher_folder, Precision::fp32, false),
               student = load_model(student_folder, Precision::fp32, false);
    Sequence sequence;
    sequence.ids.assign(ids.begin(), ids.end());
    sequence.labels.assign(labels.begin(), labels.end());
    for (const int id : sequence.ids)
        if (id < 0 || id >= student->config().vocab_size || id >= teacher->config().vocab_size)
            throw Error("id " + std::to_string(id) + " is outside the vocabulary", "ids");
    for (const int label : sequence.labels)
        if (label != not_scored && (label < 0 || label >= student->config().vocab_size))
            throw Error("label " + std::to_string(label) + " is outside the vocabulary", "labels",
                        "Give ids from 0 to " + std::to_string(student->config().vocab_size - 1) + ", or " +
                            std::to_string(not_scored) + " where nothing is scored");
    const MicroBatch batch = make_micro_batch({&sequence});
    const StepTotals totals{static_cast<double>(std::max<std::int64_t>(1, batch.positions.numel())),
                            static_cast<double>(batch.tokens)};
    const Terms terms =
        distillation_terms(*student, teacher_outputs(*teacher, batch, plan), batch, totals, {1, 1}, plan);
    const auto relation = [&](int state) { return terms.relations[state].item<double>() / totals.tokens; };
    const bool scored = batch.positions.numel() > 0;
    return {scored ? terms.ce / totals.scored : not_measured, scored ? terms.ld / totals.scored : not_measured,
            relation(0), relation(1), relation(2)};
}

}  // namespace bitdistill
