// SPDX-License-Identifier: GPL-3.0-or-later
// How fast models run on this machine, and how fast it could go: prefill and greedy decoding over models, formats,
// instruction sets and numbers of threads, beside what the same threads can read and multiply. Repeats are interleaved
// over all cases, so that a machine that slows down slows all of them. For `bitdistill bench`, on the thread of a Job.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/base/json_file.h"
#include "engine/infer/compare.h"
#include "engine/infer/cpu_model.h"
#include "engine/infer/generate.h"

namespace bitdistill {

struct BenchCase {
    std::filesystem::path model;
    CpuOptions options;
    // Tokens of the prompt that run at once, with the logits of every one, as an evaluation reads texts; 0 = as many as
    // the session likes, with the last token's only, as a prompt is read.
    int batch = 0;
    // Sequences that are generated at once, a token of each in one pass over the weights (generate_many.h). Several
    // read the whole head once for all of them, so they leave its screen out.
    int sequences = 1;
    // The model that proposes the tokens of a generated text (model_drafter.h), at most so many at once; empty: none
    // does. Of one sequence.
    std::filesystem::path draft = {};
    int longest_draft = GenerateOptions().longest_draft;
    // Tokens that the text already has where it is generated: with keys and values that say nothing, as its length is
    // all that its speed depends on. Not with drafts.
    int positions = 0;
};

struct BenchOptions {
    int prompt = 512;    // tokens of the prefill, 0 = none
    int generate = 128;  // tokens to decode greedily from an empty cache, 0 = none
    int repeats = 5;
};

struct BenchResult {
    std::string model, asked_format, format, head_format, isa;  // asked_format: as CpuOptions::format
    int threads = 0, batch = 0, sequences = 1;
    std::string kv;  // what keys and values are kept in
    int positions = 0;
    std::uint64_t cache_bytes = 0;  // of keys and values when all is generated, of one sequence
    Spread prompt, generation;      // tokens/s, of all sequences together
    // Generation by that of the case with one sequence and without drafts, medians; 0: there is none.
    double over_alone = 0;
    std::string draft;        // as BenchCase::draft
    DraftCounts drafts;       // of all runs
    ModelSize size;           // as it lies in memory, the screen of the head included
    double load_seconds = 0;  // median
    // By how much the process had grown after a run, its KV cache left out: measured, and largest of all runs.
    std::uint64_t resident = 0;
    // Decoding: bytes of weights and KV cache that a token reads, on average, and the rate at which these threads read
    // a buffer of that size and do nothing else. Their quotient is the limit. Of layers with a window a token reads the
    // window's keys and values. 0 with drafts, where a token reads what it reads together with others.
    double bytes_per_token = 0, head_rows_computed = 0, read_bytes_per_second = 0;
    // Of all the machine's processor packages while decoding, median; 0 where the counters cannot be read.
    double joules_per_token = 0;
    // Of the kernels, where this machine has others than the first of each product ("f16-token 8-rows-far"): tuner.h.
    std::string ways;
    std::uint64_t own_bytes = 0, large_page_bytes = 0;  // as of CpuModel
    double generation_limit() const { return bytes_per_token > 0 ? read_bytes_per_second / bytes_per_token : 0; }
    // Prefill: int8 operations of the projections per token, and the rate of int8 products on registers.
    double operations_per_token = 0, int8_operations_per_second = 0;
    double prompt_limit() const {
        return operations_per_token > 0 ? int8_operations_per_second / operations_per_token : 0;
    }
};

struct Benchmark {
    std::string cpu, cpu_features;
    BenchOptions options;
    std::vector<BenchResult> results;  // one per case
    std::vector<std::string> notes;    // of the models (CpuModel::notes) and of drafts, each once
    bool complete = true;              // false when stopped
};

// Throws Error before anything is measured: no case, nothing to measure, repeats < 1, a negative batch, no sequence,
// more tokens than a model's context has room for, a draft model with a vocabulary of another size, a file that
// WeightFile::open refuses. And what CpuModel::open throws.
Benchmark benchmark(std::span<const BenchCase> cases, const BenchOptions& options, JobControl* control = nullptr,
                    const std::function<void(std::size_t done, std::size_t total)>& progress = {});
Json to_json(const Benchmark& benchmark);  // what was not measured is null

// Token ids for a prompt that says nothing.
std::vector<int> random_prompt(int tokens, std::int64_t vocabulary);

}  // namespace bitdistill
