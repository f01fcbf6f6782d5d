// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/training_sequences.h"

#include <algorithm>

#include "engine/base/error.h"

namespace bitdistill {

TrainingSequences read_training_sequences(const RunParams& params, const Tokenizer& tokenizer, const Task& task) {
    TrainingSequences read;
    const TaskEncoder encoder(tokenizer, task);
    const std::vector<Example> examples = read_examples(params.train_data, task, params.train_limit, &read.notes);
    std::size_t cut = 0, none = 0;
    for (const Example& example : examples) {
        std::vector<Sequence> sequences = encoder.sequences(example, params.max_length);
        none += sequences.empty();
        cut += sequences.empty() || std::ranges::any_of(sequences, &Sequence::cut);
        for (Sequence& sequence : sequences) read.all.push_back(std::move(sequence));
    }
    const std::string of_all = std::to_string(cut) + " of " + std::to_string(examples.size());
    const std::string length = "max_length, " + std::to_string(params.max_length) + " tokens";
    if (cut > 0 && task.kind != TaskKind::chat)
        read.shortened.push_back(of_all + " training prompts were cut to " + length + ".");
    if (cut > none && task.kind == TaskKind::chat)
        read.shortened.push_back(of_all + " conversations are longer than " + length +
                                 ": they end with the last whole answer that fits, or within the first one.");
    if (none > 0)
        read.shortened.push_back(std::to_string(none) + " of " + std::to_string(examples.size()) +
                                 " conversations are left out: what stands before their first answer fills " + length +
                                 ".");
    if (read.all.empty())
        throw Error("holds no conversation with an answer within " + length, params.train_data,
                    "Raise max_length, or give shorter conversations");
    return read;
}

}  // namespace bitdistill
