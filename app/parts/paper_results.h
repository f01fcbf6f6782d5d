// SPDX-License-Identifier: GPL-3.0-or-later
// The paper's figures (arXiv 2510.13998, tables 1 and 2, Qwen3), to stand beside a run's own. Plain data: any thread.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "engine/run/metric.h"
#include "engine/run/stage.h"

namespace bitdistill {

struct PaperColumn {
    const char* head = nullptr;  // null: the table has no such column
    std::string_view metric;     // as known_metrics names it
};
inline constexpr std::size_t paperColumns = 5;
// FP16-SFT, BitNet-SFT, BitDistill.
inline constexpr std::array paperStages{Stage::teacher, Stage::bitnet_sft, Stage::distill};

struct PaperTable {
    std::string_view task;  // as RunParams::task
    const char* title;
    std::array<PaperColumn, paperColumns> columns;
    std::array<std::array<double, paperColumns>, paperStages.size()> rows;  // in the order of paperStages
};
inline constexpr std::array<PaperColumn, paperColumns> paperSizes{
    {{"0.6B", "accuracy"}, {"1.7B", "accuracy"}, {"4B", "accuracy"}, {}, {}}};
inline constexpr std::array<PaperTable, 4> paperTables{{
    {"mnli", "MNLI", paperSizes, {{{0.8801, 0.8961, 0.9148}, {0.7409, 0.7527, 0.7611}, {0.8817, 0.8953, 0.9140}}}},
    {"qnli", "QNLI", paperSizes, {{{0.9372, 0.9500, 0.9602}, {0.7832, 0.7954, 0.7997}, {0.9366, 0.9482, 0.9593}}}},
    {"sst2", "SST-2", paperSizes, {{{0.9421, 0.9543, 0.9657}, {0.7992, 0.8137, 0.8207}, {0.9430, 0.9526, 0.9647}}}},
    {"cnn-dailymail",
     "CNN/DailyMail, 0.6B",
     {{{"BLEU", "bleu"}, {"R-1", "rouge1"}, {"R-2", "rouge2"}, {"R-L", "rougeL"}, {"R-Lsum", "rougeLsum"}}},
     {{{13.98, 40.62, 17.77, 27.72, 37.80}, {11.47, 37.10, 13.97, 24.84, 33.37}, {14.41, 40.21, 17.47, 27.49, 37.63}}}},
}};
inline constexpr const char* paperName = "arXiv 2510.13998";

// Null: the paper has no such task.
inline const PaperTable* paperTable(std::string_view task) {
    const auto found = std::ranges::find(paperTables, task, &PaperTable::task);
    return found == paperTables.end() ? nullptr : &*found;
}

// What the paper's smallest model reached; of "avg" the mean of the table's scores, as resources/docs/scores.md defines
// it. Not measured: the paper has no such row or figure.
inline double paperFigure(std::string_view task, Stage stage, std::string_view metric) {
    const PaperTable* const table = paperTable(task);
    const auto row = std::ranges::find(paperStages, stage);
    if (!table || row == paperStages.end()) return not_measured;
    const auto& values = table->rows[static_cast<std::size_t>(row - paperStages.begin())];
    double scores = 0;
    for (std::size_t c = 0; c < paperColumns; ++c) {
        if (table->columns[c].metric == metric) return values[c];
        if (const MetricInfo* info = find_metric(table->columns[c].metric); info && info->form == MetricForm::score)
            scores += values[c] / static_cast<double>(paperColumns);
    }
    return metric == "avg" && scores > 0 ? scores : not_measured;
}

}  // namespace bitdistill
