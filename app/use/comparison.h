// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison made ready: the models opened in the form in which speeds and sizes are compared, each with its own
// tokenizer and the prompt in its own tokens. And the comparison that follows a run, with what it writes into
// results.json. The window's Compare page and the command line both use it, so it knows neither of them and no Qt. On
// the thread of a Job.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/infer/compare.h"
#include "engine/model/comparison.h"
#include "engine/run/run_folder.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

struct PlannedModel {
    std::string name;
    std::filesystem::path folder;
    std::optional<WeightFormat> format =
        std::nullopt;                  // of full-precision weights, when not the plan's: an 8-bit baseline
    std::filesystem::path draft = {};  // of the model that proposes its tokens; empty: none does
};

struct ComparisonPlan {
    std::vector<PlannedModel> models;  // the first is the one that the others are measured against
    std::function<std::vector<int>(const Tokenizer&)> prompt;
    std::string promptText;  // the same as people read it, to be kept beside what follows
    // So many random tokens in its place, to measure speed: no tokenizer is opened then but to check a draft model.
    int randomPrompt = 0;
    int tokens = 128;          // at most: each model's text ends where the model ends it
    bool fixedLength = false;  // so many, whatever the models write
    int repeats = 5;
    double seconds = 2;      // of generation, at least, for each model
    int threads = 0;         // 0 = all cores
    double temperature = 0;  // 0 = greedy
    std::uint64_t seed = 1;
    WeightFormat format = WeightFormat::half;  // what full-precision weights are kept in
    // Where a model does not fit 16 bits all are opened with their weights as they are stored, and a note says so.
    bool mayWiden = false;
    std::string isa;                          // kernels; empty = the best
    std::optional<KvType> kv = std::nullopt;  // what keys and values are kept in; nothing: as the format says
};

struct ReadyComparison {
    std::vector<std::unique_ptr<Tokenizer>> tokenizers;  // one a model; none for a random prompt
    std::vector<ModelToCompare> models;
    CompareOptions options;
    std::string prompt;   // as people read it
    std::string widened;  // why another format than the plan's stands in all models; empty: it does not
    // What the files of its models and tokenizers hold and mean nothing here: sentences for people, each once.
    std::vector<std::string> notes() const;
};

// Share of a model that is loaded, 0 to 1; 0 comes before its tokenizer is opened.
using OnModelLoading = std::function<void(std::size_t model, double share)>;

// Fewer tokens than planned are written where a model has no room for more. Throws Error: a folder without model or
// tokenizer, an empty prompt, a draft model of other tokens. Nothing when stopped.
std::optional<ReadyComparison> openComparison(const ComparisonPlan& plan, JobControl& control,
                                              const OnModelLoading& loading = {});

// Called for each token: what it added to the model's text the first time it is written, and empty text afterwards,
// when the same is written again. What was still open behind the last token comes at the end, with no tokens.
struct ComparedText {
    std::size_t model = 0;
    int repeat = 0;        // from 0
    bool pastEnd = false;  // behind the end of the text, where a fixed length is measured
    std::string added;
    int tokens = 0;    // of this writing so far
    double speed = 0;  // tokens/s of generation so far, over all writings; 0 before a step was timed
};
using OnComparedText = std::function<void(const ComparedText&)>;

// A token as its file spells it, "</s>", for one that stands for no text; "[token 32007]" for one without a spelling.
std::string spelledToken(const Tokenizer& tokenizer, int id);

// compare() with the texts, which are empty for a random prompt. Throws Error as compare() does; stopped, the
// comparison is not complete.
Comparison runComparison(const ReadyComparison& ready, JobControl& control, const OnComparedText& written = {});

// Keeps a comparison in the run's results.json, its models named as the rows of the table. Returns false and writes
// nothing when it is not complete or has a model that is not this run's. Rows that it leaves out keep what the last one
// measured with the same processor and threads, marked earlier. Throws Error: an unwritable folder, a damaged file.
bool keepComparison(const RunFolder& run, Comparison comparison);
// keepComparison() would keep it: it is complete, and all of its models are the run's. Throws Error as that does.
bool canKeep(const RunFolder& run, const Comparison& comparison);

bool liesIn(const std::filesystem::path& path, const std::filesystem::path& folder);  // by their names alone

// The comparison that a run keeps; nothing when it keeps none. Throws Error: a damaged results.json.
std::optional<Comparison> keptComparison(const RunFolder& run);

// The part about these models, in this order; nothing when one is missing, or when the first is not the baseline. `run`
// is the folder that keeps the comparison: models inside are named from there.
std::optional<Comparison> comparisonOf(const Comparison& comparison, const std::vector<std::filesystem::path>& folders,
                                       const std::filesystem::path& run);

// Lets the models of results.json answer the run's first question (run_questions.h) on this CPU, one after the other,
// and keeps the outcome: keepComparison(). The student stands beside its teacher, in front of the others. Throws Error;
// returns false when stopped, and results.json is then as it was.
bool measureComparison(const RunFolder& run, JobControl& control);

}  // namespace bitdistill
