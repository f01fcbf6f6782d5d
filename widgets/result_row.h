// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a run's results, and the words in which tiles, summaries and the Run page state its figures: interval and
// count, how it stands beside the teacher, and whether luck could have done that. Pure; any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/results.h"

namespace bitdistill {

struct ResultRow {
    Stage stage = Stage::teacher;                              // teacher, bitnet_sft or distill
    std::vector<Metric> metrics;                               // the first is what rows are compared by
    double bytes = not_measured;                               // of the model file
    double speed = not_measured;                               // generated tokens/s, the median of the repeats
    double speedLow = not_measured, speedHigh = not_measured;  // their range; not measured: there was one
    double reference = not_measured;                 // the paper's value of the first metric beside it, if any
    double chance = not_measured;                    // the share of the most frequent class
    std::optional<PairedDifference> toTeacher = {};  // on the same items
    bool onlyAnswer = false;                         // it answers every item alike
    std::int64_t cutPrompts = 0;                     // that did not fit into max_length

    double main() const { return metrics.empty() ? not_measured : metrics.front().value; }
    std::int64_t items() const { return items_of(metrics); }  // 0: unknown
};
// The rows of the stages that have one, in their order; rows that this version does not know are left out.
std::vector<ResultRow> resultRows(const Results& results);

// How far a figure can be trusted: "91.2 to 94.6, 872 items"; empty where neither interval nor count is known.
QString basisText(const Metric& metric);
// "2,864", whole: "2,864 (2,790 to 2,901)"; and the range alone, empty where there is none.
QString speedText(const ResultRow& row, bool whole);
QString speedRange(const ResultRow& row);
QString onlyAnswerMark();  // of ResultRow::onlyAnswer, in few words
// "1.0 points below FP16-SFT, not distinguishable" by that metric, beside a teacher of that value which the sentence
// calls `other`. Empty for the teacher itself, or where one of the two was not measured.
QString standingText(const ResultRow& row, const std::string& metric, double teacher, const QString& other);
// What stands below the value in a tile, line by line: "(83.9 to 90.4, 400 items)", standingText(), and whether it
// answers every item alike. Lines that would say nothing are left out.
QStringList figureDetail(const ResultRow& row, const std::string& metric, double teacher, const QString& other);

}  // namespace bitdistill
