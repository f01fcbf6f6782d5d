// SPDX-License-Identifier: GPL-3.0-or-later
// What a run ends in: results.json as structs, its only reader and its only writer; every table, tile, report and
// comparison takes the structs. What each model answered to each item stands in items.jsonl
// (engine/run/answers/answered_items.h). Any thread.
//
// results.json: {"task", "data", "data_xxh3_64", "models": [{"row", "stage", "folder", "ternary", "bytes", "metrics":
// [{"name", "value", "low", "high", "count", "engine", "format"}], "confusion", "seconds", "to_teacher": {"metric",
// "difference", "low", "high", "p", "count"}}], "held_out": {"text", "models": [{"model", "metrics"}]}, "comparison"}.
// held-out.json, which continual pre-training writes, is its "held_out" alone. Shares are from 0 to 1, scores of texts
// from 0 to 100; an interval that is not known is left out. Files of before have "accuracy", "exact_match", "items" in
// place of "metrics". to_teacher is the difference of the first metric on the same items, a share or a score of texts.
// Of several data files, each metric has "data", the file's name among them (data_names()), those of the first file
// come first, confusion and to_teacher are of that file, and "data_xxh3_64" has the sums with commas between them.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/model/comparison.h"
#include "engine/model/inspect.h"
#include "engine/run/answers/answered_items.h"
#include "engine/run/metric.h"
#include "engine/run/run_folder.h"
#include "engine/run/stage.h"

namespace bitdistill {

// Items, [label][predicted].
using Confusion = std::vector<std::vector<std::int64_t>>;
// The class that is answered to every item, whatever is asked; nothing where answers differ, or of a single item.
std::optional<std::size_t> only_answer(const Confusion& confusion);
// The share that one gets who always answers the most frequent class; NaN without classes.
double chance(const Confusion& confusion);
// The share of each label's items that are right; NaN for a label without items.
std::vector<double> accuracy_by_label(const Confusion& confusion);
// The same as "accuracy_by_label", null for NaN; nothing is added without classes.
void add_accuracy_by_label(Json& json, const Confusion& confusion);

struct ModelResult {
    std::string row;              // "BitDistill"
    std::optional<Stage> stage;   // nothing: a row that this version does not know
    std::string folder;           // beside results.json, or absolute
    std::vector<Metric> metrics;  // the first is what models are compared by
    bool ternary = false;
    std::optional<ModelSize> bytes;  // in memory, as inspect_model() states it
    std::uint64_t file_bytes = 0;    // tensor data as stored; 0 = not known
    Confusion confusion;
    std::int64_t cut_prompts = 0;                // that did not fit into max_length
    double seconds = not_measured;               // that the evaluation took
    std::optional<PairedDifference> to_teacher;  // by the first metric

    // NaN where there is no metric.
    double main_value() const { return metrics.empty() ? not_measured : metrics.front().value; }
};

// How well models predict text that continual pre-training has not trained on: its first row is the model that the run
// begins with, its last the student that the stage has made.
struct HeldOutText {
    struct Row {
        std::string model;            // "teacher", "student"
        std::vector<Metric> metrics;  // loss and perplexity
    };
    std::string text;  // the corpus
    std::vector<Row> models;

    bool empty() const { return models.empty(); }
    const Metric* perplexity(std::string_view model) const&;  // null: it was not measured
    const Metric* perplexity(std::string_view) const&& = delete;
};
// "Perplexity on held-out text: teacher 8.41, student 12.9, over 16,352 tokens"; empty where there is none.
std::string held_out_text(const HeldOutText& held_out);

struct Results {
    std::string task, data;  // as the recipe has them
    std::string data_sum;    // XXH3 of the data's files when they were read; empty: a run of before
    std::vector<ModelResult> models;
    HeldOutText held_out;                  // empty: the run has no stage 2, or one whose text is too short
    std::optional<Comparison> comparison;  // of the models' speed and text, once measured

    const ModelResult* of(Stage stage) const&;  // null: no such row
    const ModelResult* of(Stage) const&& = delete;
    // Generated tokens per second of a row's model: median and range over the repeats; all 0: not measured.
    Spread tokens_per_second(const std::string& row) const;
};

// What a run has of its student, the furthest first: distilled; where that is off, pre-trained; where no stage trains
// one, `student` as the recipe gives it, in the row of the stage whose place it takes; a student of BitNet-SFT.
inline constexpr std::array student_stages{Stage::distill, Stage::pretrain, Stage::refine, Stage::bitnet_sft};
// The model of the run's table that is its student; nothing: none is made yet.
std::optional<std::filesystem::path> finished_student(const RunFolder& run);

// Throws Error that names file and place, and how to get the file back: no JSON, a member of another type, a share
// outside 0 to 1.
Results read_results(const std::filesystem::path& file);
void write_results(const std::filesystem::path& file, const Results& results);  // throws Error: disk full, ...
// The same for what is not in a file. `where` names the source in errors.
Results results_from_json(const Json& json, const std::string& where);
Json to_json(const Results& results);
Json to_json(const Metric& metric);
Json to_json(const HeldOutText& held_out);
// Throws Error as read_results().
HeldOutText read_held_out(const std::filesystem::path& file);
void write_held_out(const std::filesystem::path& file, const HeldOutText& held_out);
// What the run's stage 2 has left; empty where the recipe has none, or before it is done.
HeldOutText held_out_of(const RunFolder& run);
Json to_json(const PairedDifference& difference);
// The model's folder or file, given the folder that results.json is in.
std::filesystem::path model_path(const ModelResult& model, const std::filesystem::path& run);

// What is wrong with the two files of an evaluation, in words: one cannot be read, items are missing, a figure is not
// the one that the items give, or lies outside its own range. Nothing where they are whole, and for the items of files
// of before, which had none.
std::optional<std::string> damage_of(const std::filesystem::path& results_file,
                                     const std::filesystem::path& items_file);

}  // namespace bitdistill
