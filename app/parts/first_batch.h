// SPDX-License-Identifier: GPL-3.0-or-later
// The first training items as the engine will see them: their text, their tokens, and which tokens carry loss. Read
// with the same functions that training uses, so what is shown is what is trained on. Called off the GUI thread.
#pragma once

#include <QString>
#include <vector>

#include "engine/run/run_params.h"

namespace bitdistill {

struct PreviewToken {
    QString text;
    int id = 0;
    bool scored = false;  // its prediction counts in the loss
};
struct FirstBatch {
    std::vector<std::vector<PreviewToken>> items;  // of the task, from the training file
    std::vector<PreviewToken> corpus;              // the beginning of the corpus, for continual pre-training
    std::size_t trainItems = 0, devItems = 0;
    std::size_t longest = 0;         // tokens, among the items looked at
    QString tokenizer;               // "byte-level BPE, 151,669 entries"
    QString taskError, corpusError;  // why a part is missing
};
// Throws Error when there is no tokenizer.
FirstBatch readFirstBatch(const RunParams& params);

}  // namespace bitdistill
