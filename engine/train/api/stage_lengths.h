// SPDX-License-Identifier: GPL-3.0-or-later
// How many steps the epochs of a recipe come to, before a run begins: for `bitdistill run --check` and the size of
// caches. Reads data; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/run/run_inputs.h"
#include "engine/run/run_params.h"

namespace bitdistill {

// Sequences that the stages on a task draw from. Throws Error as the readers of data.
std::int64_t training_items(const RunParams& params);
// Rows of text that continual pre-training draws from; those that it holds out are left out.
struct CorpusRows {
    std::int64_t count = 0;
    bool estimated = false;  // a beginning of the corpus was counted, or its text is still to be written
};
// Throws Error as the readers of data.
CorpusRows corpus_rows(const RunParams& params);

struct PlannedLength {
    Stage stage;
    StageLength length;
    bool estimated = false;  // as CorpusRows
};
// Of the planned stages whose length is given in epochs. Throws Error as the readers of data.
std::vector<PlannedLength> planned_lengths(const RunParams& params);
// "teacher: 2 epochs of 200 items, 6 a step, are 67 steps"; "pretrain: estimated, ..." for an estimate.
std::string to_sentence(const PlannedLength& planned);
// Steps of a stage on so many items, also where its epochs have yet to become some.
std::int64_t expected_steps(const RunParams& params, Stage stage, std::int64_t items);

}  // namespace bitdistill
