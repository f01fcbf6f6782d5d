// SPDX-License-Identifier: GPL-3.0-or-later
// Item by item: what the teacher and the student of a run answer to its dev data, as its evaluation wrote it down in
// items.jsonl. Of a run without that file, or whose data have changed since, both are asked anew. Knows no Qt; on the
// thread of a Job.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/use/item_prompts.h"
#include "engine/base/job.h"
#include "engine/run/results.h"
#include "engine/run/run_folder.h"

namespace bitdistill {

struct JudgedItem {
    std::string prompt;                       // whole, see readPrompt()
    std::size_t line = 0;                     // in the data file
    int label = 0, teacher = 0, student = 0;  // classes, indices into Judgement::classes
    std::string data = {};                    // which of several data files; empty: there is one
};
struct Judgement {
    std::vector<std::string> classes;                 // answer words
    std::vector<JudgedItem> items;                    // in the order of the data
    std::string note = {};                            // why the items are not those of the table; empty: they are
    std::shared_ptr<const ItemPrompts> prompts = {};  // of the items; null: they are whole
};
// What the models have read of the item's prompt.
std::string readPrompt(const Judgement& judgement, std::size_t item);

enum class Verdict { bothRight, onlyTeacher, onlyStudent, bothWrong };
Verdict verdictOf(const JudgedItem& item);

// Items answered by both together so far, and how many answers there will be.
using OnJudged = std::function<void(std::size_t answered, std::size_t all)>;

// The models are those of the rows FP16-SFT and BitDistill (BitNet-SFT where a run has no BitDistill) of results.json.
// Throws Error: a run without two such rows; a task without classes (written_texts.h shows its items); data, answers or
// a model that cannot be read. Nothing when stopped.
std::optional<Judgement> judge(const RunFolder& run, JobControl& control, const OnJudged& onJudged = {});

// The first of these rows that the results have. Throws Error: none.
const ModelResult& evaluatedRow(const RunFolder& run, const Results& results, std::span<const Stage> stages);

}  // namespace bitdistill
