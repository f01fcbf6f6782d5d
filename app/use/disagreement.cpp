// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/disagreement.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>

#include "app/use/evaluation.h"
#include "engine/base/error.h"
#include "engine/run/data/data_files.h"
#include "engine/run/results.h"
#include "engine/run/run_inputs.h"
#include "engine/text/task.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// By file and line of the data: what the row's model answered when it was evaluated, and what was right then.
struct Answer {
    int label = 0, predicted = 0;
};
using Answers = std::map<std::pair<std::string, std::int64_t>, Answer>;
Answers writtenAnswers(const std::vector<AnsweredItem>& written, const std::string& row) {
    Answers answers;
    for (const AnsweredItem& item : written)
        if (item.row == row) answers.emplace(std::pair(item.data, item.item), Answer{item.label, item.predicted});
    return answers;
}

// The same, asked of the model. Nothing when stopped.
std::optional<Answers> askedAnswers(EvaluationPlan plan, const std::vector<std::string>& names, JobControl& control) {
    const Evaluation evaluation = finalEvaluator()(plan, control);
    if (!evaluation.complete) return {};
    Answers answers;
    for (const ItemResult& item : evaluation.results)
        answers.emplace(std::pair(names.at(item.data), static_cast<std::int64_t>(item.line)),
                        Answer{item.label, item.predicted});
    return answers;
}

bool covers(const Answers& answers, const std::vector<Example>& items, const std::vector<std::string>& names) {
    return std::ranges::all_of(items, [&](const Example& item) {
        const auto found = answers.find({names.at(item.data), static_cast<std::int64_t>(item.line)});
        return found != answers.end() && found->second.label == item.label;
    });
}

}  // namespace

const ModelResult& evaluatedRow(const RunFolder& run, const Results& results, std::span<const Stage> stages) {
    for (const Stage stage : stages)
        if (const ModelResult* model = results.of(stage)) return *model;
    throw Error(std::string("has no row ") + stage_info(stages.front()).row, run.results_file().string(),
                "Evaluate a run with a teacher and a student");
}

Verdict verdictOf(const JudgedItem& item) {
    const bool teacher = item.teacher == item.label, student = item.student == item.label;
    return teacher && student ? Verdict::bothRight
           : teacher          ? Verdict::onlyTeacher
           : student          ? Verdict::onlyStudent
                              : Verdict::bothWrong;
}

std::string readPrompt(const Judgement& judgement, std::size_t item) {
    return judgement.prompts ? judgement.prompts->read(item) : judgement.items.at(item).prompt;
}

std::optional<Judgement> judge(const RunFolder& run, JobControl& control, const OnJudged& onJudged) {
    const Results results = read_results(run.results_file());
    const ModelResult &teacher = evaluatedRow(run, results, std::array{Stage::teacher}),
                      &student = evaluatedRow(run, results, student_stages);
    const Task task = make_task(run.params());
    if (!task.has_classes())
        throw Error("its answers are texts, not classes", "task " + task.name,
                    task.kind == TaskKind::chat ? "Ask the models on the Compare page, or with bitdistill compare"
                                                : "Look at them beside each other: bitdistill disagreements");
    const std::vector<Example> items = read_dev_examples(run.params(), task);
    const std::vector<std::string> names = data_names(data_files(run.params().dev_data));
    std::size_t answered = 0;
    const auto count = [&](std::size_t more) {
        answered += more;
        if (onJudged) onJudged(answered, 2 * items.size());
    };
    count(0);
    const std::string changed = changed_since_evaluation(run);
    const std::vector<AnsweredItem> written =
        changed.empty() && fs::exists(run.items_file()) ? read_items(run.items_file()) : std::vector<AnsweredItem>();
    // Nothing when stopped.
    const auto answersOf = [&](const ModelResult& model) -> std::optional<Answers> {
        Answers answers = writtenAnswers(written, model.row);
        if (!covers(answers, items, names))  // a run of before, or its data have changed
            return askedAnswers({model_path(model, run.path()), task, items, run.params().max_length,
                                 run.params().threads, count, evaluatedAsStored(model)},
                                names, control);
        count(items.size());
        return answers;
    };
    if (!control.at_boundary()) return {};
    const auto fromTeacher = answersOf(teacher);
    if (!fromTeacher) return {};
    const auto fromStudent = answersOf(student);
    if (!fromStudent) return {};
    Judgement judgement;
    judgement.classes = task.answers;
    if (!changed.empty())
        judgement.note = changed + ". Both models answered what is there now; the table is about what was there then.";
    for (const Example& item : items) {
        const std::string& data = names.at(item.data);
        const std::pair place(data, static_cast<std::int64_t>(item.line));
        judgement.items.push_back({prompt_text(task, item), item.line, item.label, fromTeacher->at(place).predicted,
                                   fromStudent->at(place).predicted, data});
    }
    judgement.prompts = std::make_shared<const ItemPrompts>(run, task, items);
    return judgement;
}

}  // namespace bitdistill
