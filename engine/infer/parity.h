// SPDX-License-Identifier: GPL-3.0-or-later
// Are two stored models the same up to the rounding of the second one's types? Weights tensor by tensor, shape, token
// ids, and predictions on a text. Used after every export, on the thread of a Job.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/base/json_file.h"

namespace bitdistill {

// One position where the most likely token is another one. A tie: the reference's two best logits lie within the
// rounding of the other file's floats (BF16 2^-8, else F16 2^-11, F32 2^-20, of the logit's magnitude), which then
// decides. What coarser blocks change is the model, never a tie.
struct OtherArgMax {
    std::int64_t position = 0;
    int expected = 0, found = 0;
    double gap = 0;  // reference: logit of `expected` above that of `found`
    bool tie = false;
};

struct Parity {
    // Every weight is equal: the file is the same model, not only one near it.
    bool proven() const { return !stopped && rounded_tensors == 0; }
    // Tensors whose weights are equal to the bit, and those that are rounded as far as their type may.
    std::int64_t exact_tensors = 0, rounded_tensors = 0;
    double largest_error = 0;  // of a weight, as a share of the largest magnitude of its block, of floats: of its row
    std::string largest_error_tensor;
    std::vector<int> ids;  // of the fixed text, or made up when there is no tokenizer
    bool tokens_compared = false;
    std::string arithmetic;  // of the logits, in words: the same on both sides
    std::int64_t positions = 0;
    double max_logit_difference = 0, mean_kl = 0;  // nats
    std::int64_t same_arg_max = 0;
    std::vector<OtherArgMax> others;
    bool stopped = false;
};

// Opens both, compares. The logits are those of the weights: each weight of either side is multiplied as the F32 number
// that it stands for (CpuOptions::read_as_floats), so that the ways in which this engine computes with quantized blocks
// are no difference; a student's ternary layers take codes and rounded inputs on both sides, as they are defined. Takes
// no memory for the weights of full precision. Throws Error naming the first tensor that differs beyond its type's
// rounding, the first value of the shape, or, when all weights are equal, predictions that are not.
Parity check_parity(const std::filesystem::path& reference, const std::filesystem::path& other,
                    std::span<const int> ids, int threads, JobControl* control = nullptr);
Json to_json(const Parity& parity);

// The text whose predictions are compared: plain prose with digits, punctuation and some letters beyond ASCII.
const char* parity_text();

}  // namespace bitdistill
