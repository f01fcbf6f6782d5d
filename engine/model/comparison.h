// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison of models as one value: what each wrote, how fast, how large, how alike. compare() in engine/infer
// measures it, a run keeps it in results.json, window and command line show it. Plain data; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/model/inspect.h"

namespace bitdistill {

// Repeated measurements of one quantity, in its unit. All 0 = not measured.
struct Spread {
    double median = 0, low = 0, high = 0;
};
Spread spread_of(std::vector<double> values);

struct ComparedModel {
    std::string name;    // as people call it; a run's own models are called as the rows of its table
    std::string folder;  // or .gguf file; of a run's own model as seen from the run's folder
    std::string format, isa;
    int threads = 0;
    bool ternary = false;
    std::vector<int> ids;                         // what it wrote in its first repeat
    std::string text;                             // the same, as people read it; empty after random tokens
    std::vector<std::string> pieces;              // what each id added to the text; the last has what was still open
    int prompt_tokens = 0, generated_tokens = 0;  // of one repeat
    Spread prompt_tokens_per_second, generation_tokens_per_second, first_token_seconds;
    // Of the repeat with the median generation speed: when each token was known, from the start. The replay plays it.
    std::vector<double> token_seconds;
    ModelSize size;  // bytes of the weights in parts
    std::uint64_t cache_bytes = 0, buffer_bytes = 0;
    std::uint64_t peak_memory = 0;  // bytes, measured: growth of resident memory by loading and running this model
    bool earlier = false;           // kept from an earlier comparison, which was asked something else
};

// Predictions of model i (i > 0) against those of model 0 over the same text.
struct Agreement {
    bool measured = false;
    std::string reason;  // why not, if not: "different vocabularies", "stopped"
    std::int64_t positions = 0;
    double same_arg_max = 0;  // share of positions, 0 to 1
    double mean_kl = 0;       // KL(first || this), nats per position
};

struct Comparison {
    std::string cpu, cpu_features;
    std::string prompt;           // as people read it; empty after random tokens
    int repeats = 0, tokens = 0;  // tokens: at most so many were to be written
    double temperature = 0;       // 0 = greedy
    std::uint64_t seed = 0;
    std::vector<ComparedModel> models;  // the first is the baseline; those marked earlier come last
    std::vector<Agreement> agreements;  // one for each model after the first that is not marked earlier
    bool complete = true;               // false when stopped
};

// The form of `bitdistill compare --json` and of results.json.
Json to_json(const Comparison& comparison);
// Reads what to_json() wrote; a part that is missing counts as not measured. `where` names the file in the Error that
// a part of another type throws.
Comparison comparison_from_json(const Json& json, const std::string& where);

// The comparison that a results.json keeps, under its present name or that of before ("duel"); nothing when it has
// none. Throws Error as comparison_from_json() does.
std::optional<Comparison> comparison_in(const Json& results, const std::string& where);
void set_comparison(Json& results, const Comparison& comparison);

}  // namespace bitdistill
