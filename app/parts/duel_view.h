// SPDX-License-Identifier: GPL-3.0-or-later
// A duel's record (app/use/duel.h) as the Compare page shows it: the same for one that has just ended and for one that
// a run folder keeps. Pure; any thread.
#pragma once

#include <QString>
#include <vector>

#include "app/use/duel.h"
#include "widgets/compare_view.h"

namespace bitdistill {

// All that came of one contender.
struct DuelResult {
    CompareNumbers numbers;
    std::vector<double> seconds;  // of its median run: when each token was known
    std::vector<QString> pieces;  // and what it added to the text
    QString text;
};

struct DuelView {
    std::vector<ComparePane> panes;
    std::vector<DuelResult> results;
    QString conditions, prompt, remark;
};

ComparePane duelPane(const QString& title, const QString& format, bool ternary, const ModelSize& size);
// "2 threads · AMD ... · avx512vnni · 128 tokens · 3 repeats, interleaved · greedy"
QString duelConditions(const Json& record);
// titles: in place of the record's names. Wrong types and missing parts count as not measured; never throws.
DuelView duelView(const Json& record, const std::vector<QString>& titles = {});

}  // namespace bitdistill
