// SPDX-License-Identifier: GPL-3.0-or-later
// What a data file looks like: its columns, its first rows, and which task and template it seems to be made for. The
// guess is a proposal for people, never taken by itself. For the Recipe page and `bitdistill data`. Any thread.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/run_params.h"

namespace bitdistill {

struct DataColumn {
    std::string name;
    // Of the rows that were looked at:
    std::vector<std::string>
        values;              // the distinct ones in order of their first appearance, while they are few; else none
    double mean_length = 0;  // characters of what stands there as text, in bytes
    bool numeric = false;    // nothing but numbers
    bool text = false;       // a text, or a number; false: an object or a list
    bool answers = false;    // texts, or lists of texts of which each is as good
};

struct DataPreview {
    std::vector<DataColumn> columns;
    std::vector<std::vector<std::string>> rows;  // the first, each with a cell for every column, cut where long
    std::size_t looked_at = 0;                   // rows
};

inline constexpr std::size_t preview_rows = 5, preview_looked_at = 1000;
// A .tsv, .csv, .jsonl or .json file, as it is or packed; no more of it is read than the rows that are looked at.
// Throws Error naming file, line and remedy, as read_examples() does for files that are no such table; what the task
// lacks of it is no error here.
DataPreview preview_data(const std::filesystem::path& path);

struct DataGuess {
    std::string task;
    std::string prompt_template, answers, target_column;  // of a task of one's own; else empty
    std::string reason;  // what it was concluded from, without full stop: "it has the columns sentence and label"
};
// The task whose columns and classes the file has; else one of one's own, from a column of few different values or one
// that is named after what is to be written. Nothing where neither is there.
std::optional<DataGuess> guess_task(const DataPreview& preview);
// The same where the recipe's own task cannot read the file: a column that is missing, a class that it does not have.
// Nothing where the recipe fits as it is, and where a task of one's own has been described already.
std::optional<DataGuess> proposal(const DataPreview& preview, const RunParams& params);
// The recipe with the guess taken.
RunParams with_guess(const DataGuess& guess, RunParams params);

}  // namespace bitdistill
