// SPDX-License-Identifier: GPL-3.0-or-later
// Items of an evaluation through an engine's scorer, and the metrics of what came back. A metric of tasks is computed
// by a row of task_metrics in item_results.cpp. Under evaluate() and evaluate_conversations(). Any one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/text/evaluation.h"

namespace bitdistill {

// What is known of each item; nothing of those that a stop left out.
using Answered = std::vector<std::optional<ItemResult>>;

// Throws Error: not one score an answer, a score that is no number.
ItemResult result_of(const Example& example, const std::vector<std::vector<int>>& answers, const Scores& score);
// Places of the items. Those with prompts of like length go together, so that an engine that pads wastes little.
std::vector<std::size_t> by_length(const std::vector<ScoringItem>& items);
// of: whose item each is. False when stopped. Throws Error as result_of(), and where the scorer leaves items out.
bool score_all(const std::vector<const Example*>& of, const std::vector<ScoringItem>& items,
               const std::vector<std::size_t>& order, const Scorer& scorer, std::int64_t batch, Answered& answered);
// task.metrics over items; where no text was written, without those of written texts. Throws Error: a name that no row
// computes.
std::vector<Metric> metrics_of(const Task& task, const std::vector<ItemResult>& items);

}  // namespace bitdistill
