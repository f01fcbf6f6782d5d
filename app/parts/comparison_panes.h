// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison (engine/model/comparison.h) as the Compare page shows it, pane by pane: the same for one that has just
// ended and for one that a run folder keeps. Pure; any thread.
#pragma once

#include <QString>
#include <vector>

#include "engine/model/comparison.h"
#include "widgets/compare_view.h"

namespace bitdistill {

// All that came of one model.
struct PaneResult {
    CompareNumbers numbers;
    std::vector<double> seconds;  // of its median run: when each token was known
    std::vector<QString> pieces;  // and what it added to the text
    QString text;
};

struct ComparisonPanes {
    std::vector<ComparePane> panes;
    std::vector<PaneResult> results;
    QString conditions, prompt, remark;
};

ComparePane comparePane(const QString& title, const QString& format, bool ternary, const ModelSize& size);
// "2 threads · AMD ... · avx512vnni · 128 tokens · 3 repeats, interleaved · greedy"
QString comparisonConditions(const Comparison& comparison);
// titles: in place of the models' names.
ComparisonPanes comparisonPanes(const Comparison& comparison, const std::vector<QString>& titles = {});

}  // namespace bitdistill
