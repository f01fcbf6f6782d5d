// SPDX-License-Identifier: GPL-3.0-or-later
// A written text beside the references of its item, as a task scores it: with sentences on lines of their own where the
// task asks for that. For evaluations, and for texts that an earlier version kept without their figures. One judge
// serves all texts of a corpus. One thread.
#pragma once

#include <string>
#include <vector>

#include "engine/score/paired_texts.h"
#include "engine/text/task.h"

namespace bitdistill {

// All texts that are as good as each other for an item of a task without classes.
std::vector<std::string> references_of(const Example& example);

class TextJudge {
  public:
    explicit TextJudge(const Task& task) : task_(task) {}  // must outlive it
    // BLEU takes the texts as they are. Throws Error with the item's line: a text that is too long to be compared.
    PairScores scores(const std::string& written, const Example& example);
    // In the task's stemmer setting.
    TextFigures figures(const PairScores& pair) const { return text_figures(pair, task_.rouge_stemmer); }

  private:
    std::string in_lines(const std::string& text) const;
    const Task& task_;
    RougeScorer rouge_;
    BleuCounter bleu_;
};

}  // namespace bitdistill
