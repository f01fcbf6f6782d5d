// SPDX-License-Identifier: GPL-3.0-or-later
// What a run ends in: FP16-SFT, BitNet-SFT and BitDistill with their metrics, memory in its three parts and speed.
#pragma once

#include <string>

#include "engine/run/results.h"
#include "engine/run/tasks.h"

namespace bitdistill {

// The rows of results.json; each metric also as a number of its own ("accuracy": 0.9), with "items", and, when the
// comparison was measured, "tokens_per_second" with its range, "tokens_per_second_low" and "_high".
Json result_rows(const Results& results);
std::string result_table(const Results& results);
std::string spread_text(const Spread& spread);  // "2,864 (2,790-2,901)"; without a range where it was measured once
// A line for each row: its figures with interval and count, how it stands to the teacher on the same items, which
// engine computed them; and what always answering the most frequent class would reach.
std::string result_sentences(const Results& results);
// "; by label: negative 91.6 %, positive 88.3 %"; by numbers without a task that has them; of several data files the
// first one's items. Empty without classes, and of more than a line holds.
std::string label_text(const Confusion& confusion, const Task* task);
// "Always the most frequent class: 50.9 %".
std::string chance_text(double share);
// "\nSTUDENT against TEACHER: 3.90x ...", and a line for each doubt; or why there is none.
std::string headline_text(const Comparison& comparison);
// What the compared models wrote, and how often they agree with the first; empty without a comparison.
std::string compared_texts(const Results& results);

}  // namespace bitdistill
