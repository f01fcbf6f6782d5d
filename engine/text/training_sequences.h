// SPDX-License-Identifier: GPL-3.0-or-later
// The training items of a recipe as the sequences that stages learn from. For the training engine and what is counted
// before it begins. Any thread.
#pragma once

#include <string>
#include <vector>

#include "engine/text/task.h"

namespace bitdistill {

struct TrainingSequences {
    std::vector<Sequence> all;           // in the order of the file
    std::vector<std::string> notes;      // as read_examples() gives them
    std::vector<std::string> shortened;  // what did not fit into max_length, a sentence each
};
// Throws Error as read_examples() and TaskEncoder.
TrainingSequences read_training_sequences(const RunParams& params, const Tokenizer& tokenizer, const Task& task);

}  // namespace bitdistill
