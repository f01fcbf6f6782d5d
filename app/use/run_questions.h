// SPDX-License-Identifier: GPL-3.0-or-later
// What the models of a run can be asked: its own items and the beginnings of its own texts. For the comparison after a
// run and for the prompts that the Compare page offers. Reads files: called off the GUI thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/run/run_folder.h"
#include "engine/text/task.h"

namespace bitdistill {

// The first items of the run's first file of dev data, at most `most`. Throws Error when there is none to read.
struct RunItems {
    Task task;
    std::vector<Example> items;
};
RunItems firstItems(const RunFolder& run, std::size_t most);

struct RunQuestion {
    enum class From { data, corpus };
    From from = From::data;
    std::string text;
};

// The first items of the run's dev data as prompts, as its models read them, then beginnings of the first documents of
// its corpus, at most `most` of each. What cannot be read gives none: data may have been moved since.
std::vector<RunQuestion> questionsOf(const RunFolder& run, std::size_t most);

// The first sentence of a document that goes on behind it; of a long one, and where there is one sentence alone, its
// first words. Empty for a document of a single word.
std::string beginningOf(const std::string& document);

// What the models of a run are asked first. The sample's write on a story of its corpus, so many tokens that one can
// watch them; others go on from the first item to evaluate, which is as good a text as any, to their own ends.
struct FirstQuestion {
    std::string prompt;
    bool story = false;  // of the sample
    int tokens = 0;      // 0: whoever asks decides
    bool fixedLength = false;
};
inline constexpr int tokensOfStory = 128;

// Throws Error when the item cannot be read.
FirstQuestion firstQuestion(const RunFolder& run);

}  // namespace bitdistill
