// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison: two or more models answer the same prompt, one after the other, interleaved and repeated, never at
// once; then they read the same text and their predictions are compared. For `bitdistill compare` and the Compare page,
// on the thread of a Job. Callbacks come on that thread.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/base/json_file.h"
#include "engine/infer/cpu_model.h"
#include "engine/infer/generate.h"

namespace bitdistill {

struct ModelToCompare {
    std::string name;                       // "FP16 teacher"
    std::shared_ptr<const CpuModel> model;  // open it with WeightFormat::half for a fair comparison
    std::vector<int> prompt;                // in this model's tokens
};

struct CompareOptions {
    GenerateOptions generate;  // eos_ids empty = each run writes max_tokens, which makes speeds comparable
    int repeats = 3;
    std::vector<int> text;  // teacher-forced for agreement; empty = prompt and answer of the first model
};

struct Spread {
    double median = 0, low = 0, high = 0;
};
Spread spread_of(std::vector<double> values);

struct ComparedModel {
    std::string name, folder, format, isa;
    int threads = 0;
    std::vector<int> ids;  // what it wrote in its first run
    Spread prompt_tokens_per_second, generation_tokens_per_second, first_token_seconds;
    std::vector<GenerationTiming> runs;  // in the order they were made
    std::size_t median_run = 0;          // index of the run with the median generation speed: the one to replay
    ModelSize size;                      // weights in parts: body, embedding and head, norms
    std::uint64_t cache_bytes = 0, buffer_bytes = 0;
    std::uint64_t peak_memory = 0;  // measured: growth of resident memory by loading and running this model
};

// Predictions of model i (i > 0) against those of model 0 over the same text.
struct Agreement {
    bool measured = false;
    std::string reason;  // why not, if not: "different vocabularies", "stopped"
    std::int64_t positions = 0;
    double same_arg_max = 0;  // share of positions, 0 to 1
    double mean_kl = 0;       // KL(first || this), nats per position
    std::vector<bool> same;   // per position
};

struct Comparison {
    std::string cpu, cpu_features;
    int repeats = 0;
    std::vector<ComparedModel> models;
    std::vector<Agreement> agreements;  // one per model after the first
    bool complete = true;               // false when stopped
};

// Streaming: which model, which repeat, the token, seconds since that run's start.
using OnCompareToken = std::function<void(std::size_t model, int repeat, int id, double seconds)>;

// Throws Error for fewer than one model, an empty prompt, repeats < 1.
Comparison compare(std::span<const ModelToCompare> models, const CompareOptions& options, JobControl* control = nullptr,
                   const OnCompareToken& on_token = {});
Json to_json(const Comparison& comparison);

}  // namespace bitdistill
