// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison (engine/model/comparison.h) as the Compare page shows it, pane by pane: the same for one that has just
// ended and for one that a run folder keeps. Pure; any thread.
#pragma once

#include <QString>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/model/comparison.h"
#include "widgets/compare/compare_view.h"

namespace bitdistill {

// All that came of one model.
struct PaneResult {
    CompareNumbers numbers;
    CompareTiming timing;
    QString text, pastEnd;
    std::vector<TokenShade> shades;
};

struct ComparisonPanes {
    std::vector<ComparePane> panes;
    std::vector<PaneResult> results;
    CompareHeadline headline;
    QString conditions, prompt, remark;
    // What was asked for.
    int tokens = 0, repeats = 0, threads = 0;
    double temperature = 0;
    std::uint64_t seed = 0;
    bool fixedLength = false;
};

// isa: the kernels that it ran on; empty: not known.
ComparePane comparePane(const QString& title, const QString& format, bool ternary, const ModelSize& size,
                        std::uint64_t fileBytes, const std::string& isa = {});
// What makes a headline doubtful, and why there is none, in the window's language.
QString doubtText(const Doubt& doubt);
QString untimedText(const QString& model);
// The same line as on the command line: "3.90× (3.10 to 4.60), 95.0 % the same tokens"
QString headlineText(const Headline& headline);
// "2 threads · AMD ... · avx512vnni · 4.20 GHz · power: mains · 5 repeats, interleaved · greedy"
QString comparisonConditions(const Comparison& comparison);
// Panes of models that are not measured yet, as their headers state them. Throws Error: a model that cannot be read.
ComparisonPanes panesOfHeaders(const std::vector<std::filesystem::path>& models, const std::vector<QString>& titles);
// titles: in place of the models' names, everywhere.
ComparisonPanes comparisonPanes(const Comparison& comparison, const std::vector<QString>& titles = {});

}  // namespace bitdistill
