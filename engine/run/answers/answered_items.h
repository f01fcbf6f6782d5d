// SPDX-License-Identifier: GPL-3.0-or-later
// What the models of a run answered to each item: items.jsonl as structs, its only reader and its only writer. Any
// thread.
//
// A line for each row and item: {"row", "item", "label", "predicted", "scores", "exact"}, "item" being the line of the
// data that holds it with its label or reference. In a task without classes also "written", the text; "rouge_l", its
// ROUGE-L; "rouge", {"rouge1", "rouge2", "rougeL", "rougeLsum"}, the F of each type of 100 in the stemmer setting of
// the task; and "bleu", {"correct", "total", "system_length", "reference_length"}, what a corpus's BLEU is computed
// from. Files of before have neither "rouge" nor "bleu". Of several data files each line has "data", the file's name
// among them (data_names()), and those of the first file come first.
#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "engine/score/paired_texts.h"

namespace bitdistill {

// What one model answered to one item.
struct AnsweredItem {
    std::string row;
    std::int64_t item = 0;         // line of the data file, from 1
    int label = 0, predicted = 0;  // classes
    std::vector<double> scores;    // log-probability of each answer, nats
    bool exact = false;            // greedy decoding writes the right answer
    std::string written = {};      // what greedy decoding writes, in a task without classes
    // F of that beside its reference, of 100; NaN: nothing was written.
    double rouge_l = std::numeric_limits<double>::quiet_NaN();
    std::string data = {};                    // which of several data files it is of; empty: there is one
    std::optional<TextFigures> figures = {};  // of what was written; nothing in a file of before
};
// The file that models are compared by: the one of the first answer.
inline std::string compared_data(const std::vector<AnsweredItem>& answers) {
    return answers.empty() ? std::string() : answers.front().data;
}
// Throws Error with file and line.
std::vector<AnsweredItem> read_items(const std::filesystem::path& file);
void write_items(const std::filesystem::path& file, const std::vector<AnsweredItem>& items);

}  // namespace bitdistill
