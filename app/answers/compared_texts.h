// SPDX-License-Identifier: GPL-3.0-or-later
// What the models of the Compare page wrote, beside the reference of their prompt: where the prompt is that of an item
// of the open run's dev data and its answer a text, its scores and the words that differ. GUI thread.
#pragma once

#include "app/parts/background.h"
#include "app/parts/comparison_panes.h"
#include "engine/run/run_folder.h"
#include "widgets/compare/compare_view.h"

namespace bitdistill {

// Looks for the item in the background, by its prompt, and tells the view's panes. Nothing happens where there is none:
// another prompt, a task with classes, data that cannot be read any more.
void showBesideReference(CompareView* view, LatestInBackground& looking, const RunFolder& run,
                         const ComparisonPanes& panes);

}  // namespace bitdistill
