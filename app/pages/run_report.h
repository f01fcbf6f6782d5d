// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a run's report that are made of its results alone: which class is taken for which, what the models wrote
// in the comparison and how fast, and the texts that differ most. For the Results page. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/parts/report.h"
#include "app/parts/size_card.h"
#include "app/use/written_texts.h"
#include "engine/run/results.h"
#include "widgets/figures/confusion_view.h"
#include "widgets/result_row.h"

namespace bitdistill {

// Of each row with classes; empty without results.
std::vector<RowConfusion> confusions(const std::optional<Results>& results);

void addConfusions(Report& report, const std::optional<Results>& results, const QStringList& classes);
// Its texts, and below the first table how fast they were.
void addComparison(Report& report, const std::optional<Results>& results);
// The page that one mails, and the recipe at the end. Last, since it shows what the report has.
void addFirstPage(Report& report, const RunFolder& run, const std::vector<ResultRow>& rows, const StatedSizes& sizes,
                  const std::optional<Results>& results);
// texts: null: there are none.
void addTexts(Report& report, const WrittenTexts* texts);

}  // namespace bitdistill
