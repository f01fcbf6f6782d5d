// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/disagreement.h"

#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/infer/cpu_session.h"
#include "engine/infer/scoring.h"
#include "engine/text/evaluation.h"
#include "engine/text/task.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// The folder of the first of these rows that the results have.
fs::path folderOf(const RunFolder& run, const Json& results, std::initializer_list<const char*> rows) {
    const std::string where = run.results_file().string();
    const auto models = results.is_object() ? results.find("models") : results.end();
    if (!results.is_object() || models == results.end() || !models->is_array())
        throw Error("models is not a list", where);
    for (const char* row : rows)
        for (const Json& model : *models)
            if (json_string(model, "row", where, "") == row)
                return run.path() / json_string(model, "folder", where, "");
    throw Error(std::string("has no row ") + *rows.begin(), where, "Evaluate a run with a teacher and a student");
}

// Nothing when stopped.
std::optional<std::vector<ItemResult>> answers(const fs::path& folder, const RunFolder& run, const Task& task,
                                               const std::vector<Example>& items, JobControl& control,
                                               const std::function<void(std::size_t)>& onAnswered) {
    const auto tokenizer = open_tokenizer(folder);
    CpuOptions options;
    options.threads = static_cast<int>(run.params().threads);
    const auto model = CpuModel::open(folder, options, {}, &control);
    if (!model) return {};
    CpuSession session(model);
    const Evaluation evaluation =
        evaluate(*tokenizer, task, items, run.params().max_length, [&](std::span<const ScoringItem> batch) {
            std::vector<Scores> all;
            for (const ScoringItem& item : batch) {
                AnswerScores scores = score_answers(session, item.prompt, *item.answers, &control);
                if (scores.log_probability.empty()) return std::vector<Scores>{};
                all.push_back({std::move(scores.log_probability), std::move(scores.greedy)});
            }
            onAnswered(batch.size());
            return all;
        });
    if (!evaluation.complete) return {};
    return evaluation.results;
}

}  // namespace

Verdict verdictOf(const JudgedItem& item) {
    const bool teacher = item.teacher == item.label, student = item.student == item.label;
    return teacher && student ? Verdict::bothRight
           : teacher          ? Verdict::onlyTeacher
           : student          ? Verdict::onlyStudent
                              : Verdict::bothWrong;
}

std::optional<Judgement> judge(const RunFolder& run, JobControl& control, const OnJudged& onJudged) {
    const Json results = read_json(run.results_file());
    const fs::path teacherFolder = folderOf(run, results, {stage_info(Stage::teacher).row}),
                   studentFolder =
                       folderOf(run, results, {stage_info(Stage::distill).row, stage_info(Stage::bitnet_sft).row});
    const Task task = make_task(run.params());
    const std::vector<Example> items = read_examples(run.params().dev_data, task, run.params().eval_limit);
    std::size_t answered = 0;
    const auto count = [&](std::size_t more) {
        answered += more;
        if (onJudged) onJudged(answered, 2 * items.size());
    };
    count(0);
    const auto teacher = answers(teacherFolder, run, task, items, control, count);
    if (!teacher) return {};
    const auto student = answers(studentFolder, run, task, items, control, count);
    if (!student) return {};
    Judgement judgement;
    judgement.classes = task.answers;
    for (std::size_t i = 0; i < items.size(); ++i)
        judgement.items.push_back({prompt_text(task, items[i]), items[i].line, items[i].label, (*teacher)[i].predicted,
                                   (*student)[i].predicted});
    return judgement;
}

}  // namespace bitdistill
