// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/training_sequences.h"

#include <algorithm>

namespace bitdistill {

TrainingSequences read_training_sequences(const RunParams& params, const Tokenizer& tokenizer, const Task& task) {
    TrainingSequences read;
    const TaskEncoder encoder(tokenizer, task);
    for (const Example& example : read_examples(params.train_data, task, params.train_limit, &read.notes))
        read.all.push_back(encoder.sequence(example, params.max_length));
    const auto cut = std::ranges::count_if(read.all, &Sequence::cut);
    if (cut > 0)
        read.shortened.push_back(std::to_string(cut) + " of " + std::to_string(read.all.size()) +
                                 " training prompts were cut to max_length, " + std::to_string(params.max_length) +
                                 " tokens.");
    return read;
}

}  // namespace bitdistill
