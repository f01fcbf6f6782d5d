// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/final_results.h"

#include <optional>

#include "engine/base/checksum.h"
#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/model/inspect.h"
#include "engine/run/data/data_files.h"
#include "engine/run/paired.h"
#include "engine/run/results.h"
#include "engine/text/task.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// "Accuracy 93.1 % (91.2 to 94.6, 872 items), Exact match 92.9 % (...)."
std::string figure_text(const Evaluation& evaluation) {
    std::string text;
    for (const Metric& metric : evaluation.metrics) add_to_list(text, metric_text(metric));
    return text + ".";
}

// Of what the model wrote; nothing where it wrote nothing.
std::optional<TextFigures> figures_of(const ItemResult& item, const Task& task) {
    return item.pair ? std::optional(text_figures(*item.pair, task.rouge_stemmer)) : std::nullopt;
}

ModelResult row_of(Stage stage, const fs::path& path, const RunFolder& folder, const Evaluation& evaluation) {
    ModelResult row;
    row.row = stage_info(stage).row;
    row.stage = stage;
    // Named from the run's folder, a model is found again when the run has been moved.
    row.folder = path.parent_path() == folder.path() ? path.filename().string() : path.string();
    const Inspection model = inspect_model(path);
    row.ternary = model.config && model.config->ternary;
    row.bytes = model.memory;
    row.file_bytes = model.file_bytes;
    row.metrics = evaluation.metrics;
    row.confusion = evaluation.confusion;
    row.cut_prompts = evaluation.cut_prompts;
    row.seconds = evaluation.seconds;
    return row;
}

}  // namespace

namespace {

struct Rows {
    Results results;
    std::vector<AnsweredItem> answers;
};

// The sums of the files that the items are read from.
std::string sums_of(const std::vector<fs::path>& files) {
    std::vector<std::string> sums;
    for (const fs::path& file : files) sums.push_back(file_sum(file));
    return joined(sums, ",");
}

// False when stopped. Says each row as soon as it is known.
bool evaluate_rows(const RunFolder& folder, const TunedTeachers& teachers, RunRecorder& recorder, const Task& task,
                   const std::function<Evaluation(const fs::path& model)>& figures, Rows& rows) {
    const std::vector<std::string> names = data_names(data_files(folder.params().dev_data));
    for (const Stage stage : stages_with_rows()) {
        if (!has_result_row(folder.params(), stage)) continue;
        const bool own = stage == Stage::teacher, given = stage == Stage::refine,
                   other = stage == Stage::distillation_teacher;
        if (!own && !given && !other && !folder.stage_done(stage)) continue;
        const fs::path path = own     ? teachers.own
                              : other ? teachers.distillation
                              : given ? fs::path(folder.params().student)
                                      : folder.model_folder(stage);
        const Evaluation evaluation = figures(path);
        if (!evaluation.complete) return false;
        ModelResult& row = rows.results.models.emplace_back(row_of(stage, path, folder, evaluation));
        for (const ItemResult& item : evaluation.results)
            rows.answers.push_back({row.row, static_cast<std::int64_t>(item.line), item.label, item.predicted,
                                    item.scores, item.exact_match, item.written, item.rouge_l, names.at(item.data),
                                    figures_of(item, task)});
        std::string figures_of_row = row.row + ": " + figure_text(evaluation);
        if (!own && !row.metrics.empty()) {
            const std::string base = stage_info(Stage::teacher).row;
            row.to_teacher = paired_difference(row.metrics.front().name, rows.answers, row.row, base);
            if (row.to_teacher) figures_of_row += " It is " + difference_text(*row.to_teacher, base) + ".";
        }
        if (const auto only = only_answer(row.confusion); only)
            figures_of_row += " It answers" + task.answers.at(*only) + " to every item.";
        recorder.event(Severity::info, "evaluation", Stage::evaluate, 0, figures_of_row);
        for (const std::string& note : evaluation.notes)
            recorder.event(Severity::info, "evaluation", Stage::evaluate, 0,
                           row.row + ": " + note + (note.ends_with('.') ? "" : "."));
    }
    return true;
}

}  // namespace

bool write_final_results(const RunFolder& folder, const TunedTeachers& teachers, RunRecorder& recorder, bool can_widen,
                         const FinalFigures& figures) {
    const Task task = make_task(folder.params());
    const auto evaluated = [&](bool as_stored, Rows& rows) {
        return evaluate_rows(
            folder, teachers, recorder, task, [&](const fs::path& model) { return figures(model, as_stored); }, rows);
    };
    Rows rows;
    const std::string data_sum = sums_of(data_files(folder.params().dev_data));
    std::optional<Error> too_narrow;
    try {
        if (!evaluated(false, rows)) return false;
    } catch (const Error& error) {
        if (!can_widen || !is_too_narrow(error)) throw;
        too_narrow = error;
    }
    if (too_narrow) {  // outside of the handler: this takes as long as the evaluation before
        recorder.event(Severity::warning, "evaluation", Stage::evaluate, 0,
                       "Weights in 16 bits give no figures: " + too_narrow->subject() + " " + too_narrow->problem() +
                           ". So all models are evaluated once more, with their weights as they are stored, and only "
                           "these figures are kept: one format for all rows.");
        rows = {};
        if (!evaluated(true, rows)) return false;
    }
    rows.results.task = folder.params().task;
    rows.results.data = folder.params().dev_data;
    rows.results.data_sum = data_sum;
    rows.results.held_out = held_out_of(folder);
    write_items(folder.items_file(), rows.answers);
    write_results(folder.results_file(), rows.results);  // last: with it the stage is done
    return true;
}

}  // namespace bitdistill
