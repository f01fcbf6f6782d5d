// SPDX-License-Identifier: GPL-3.0-or-later
// What a CpuSession holds, for the files that compute with it: cpu_session.cpp one sequence, decode_together.cpp
// several. Internal to this folder.
#pragma once

#include <atomic>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "engine/infer/cpu_session.h"
#include "engine/infer/cpu_weights.h"
#include "engine/infer/finite_logits.h"
#include "engine/infer/head_screen.h"
#include "engine/infer/kernels/kernels.h"
#include "engine/infer/kv_cache.h"
#include "engine/infer/pool/worker_pool.h"
#include "engine/infer/rotary_tables.h"
#include "engine/infer/ternary_product.h"
#include "engine/model/finite_weights.h"
#include "engine/model/rounding/hadamard.h"

namespace bitdistill {

// Tokens of a prefill that share one reading of the weights: as many as keep their activations in the L2 cache.
inline constexpr std::int64_t block_tokens_int8 = 96, block_tokens_float = 48;
static_assert(block_tokens_int8 <= QuantizedTokens::most_tokens);
static_assert(CpuSession::most_checked <= block_tokens_float && block_tokens_float <= block_tokens_int8);
inline constexpr std::int64_t logit_tokens = 16;  // tokens that share one reading of the head

struct CpuSession::State {
    std::shared_ptr<const CpuModel> model;
    const ModelConfig& config;
    const CpuWeights& weights;
    const Kernels& kernels;
    WorkerPool& pool;

    std::int64_t position = 0;  // tokens in the cache
    KvCache cache;
    RotaryTables rotary;  // as long as the cache

    std::int64_t tokens_allocated = 0;
    std::vector<float> x, h, q, k, v, attention, gate, up, logits;
    std::vector<float> normed;  // h behind a norm before one layer
    // The quantized input of a BitLinear, [T][stride], one scale and sum a token; or of a layer in blocks, one scale
    // and sum a block of 32, and two sums of its halves.
    std::vector<std::int8_t> codes;
    std::vector<float> code_scales;
    std::vector<std::int32_t> code_sums, half_sums;
    PanelTokens panel_tokens;
    LookedUp looked_up;  // of a single token and the matrices of one product
    HeadScreen::Scratch screening;

    // A value that is not finite shows in the logits, but for where its trace would be lost: in what is rounded to
    // integers, and in softmax. There it is looked for, and noted here, on any thread of the pool.
    std::atomic<bool> not_finite{false};
    std::vector<int> history;  // the tokens in the cache; they run again to find the first such value
    std::optional<ModelPlace> first_bad;
    bool searching = false;

    State(std::shared_ptr<const CpuModel> m, KvType kv)
        : model(std::move(m)),
          config(model->config()),
          weights(model->weights()),
          kernels(model->kernels()),
          pool(model->pool()),
          cache(config, kv, kernels, pool),
          rotary(config) {}

    void check(std::span<const int> ids) const;
    void reserve_cache(std::int64_t tokens);
    void reserve_buffers(std::int64_t tokens);
    // False when stopped, which is asked before each layer: the cache then lacks these positions. each: empty, or the
    // sequence that each token continues, which has room for it.
    bool forward(std::span<const int> ids, const JobControl* control, std::span<State* const> each = {});
    // The sequence that token t of a block continues, and its position there.
    std::pair<State*, std::int64_t> where(std::int64_t t, std::span<State* const> each) {
        if (each.empty()) return {this, position + t};
        State* const of = each[static_cast<std::size_t>(t)];
        return {of, of->position};
    }
    void attend(std::size_t layer, std::int64_t tokens, std::span<State* const> each);
    // Runs ids block by block, and calls after(tokens done before, tokens of the block) with each block's states in x.
    // False, with the sequence cut back, when stopped.
    template <typename After>
    bool run(std::span<const int> ids, JobControl* control, const After& after);
    void quantize_tokens(const float* input, std::int64_t tokens, std::int64_t columns);
    void linear(std::initializer_list<std::pair<const Matrix*, float*>> outputs, const float* input,
                std::int64_t tokens);
    // A layer that reads h through a norm of its own.
    void linear_behind_norm(const std::vector<float>& gain, const Matrix& matrix, float* out, std::int64_t tokens);
    QuantizedTokens quantized(std::int64_t tokens) const {
        return {tokens, codes.data(), code_scales.data(), code_sums.data(), &looked_up};
    }
    HadamardTurn turn_before(TensorRole projection, std::int64_t columns) const {
        return hadamard_turn(config.ternary ? config.quantizer.hadamard_block(projection, columns) : 0);
    }
    // SubLN and the transform, where the model has them, of one token in place.
    void sub_norm(const std::vector<float>& gain, const HadamardTurn& turn, float* row, std::int64_t columns) const {
        if (config.sub_norm) kernels.rms_norm(row, gain.data(), columns, eps(), row);
        if (turn.block > 0) kernels.hadamard(row, columns, turn.block, turn.factor);
    }
    void final_norm(std::int64_t first_token, std::int64_t tokens);
    // logits[t] = head(norm(x[first_token + t])) for t < tokens. False: a value is not finite.
    bool compute_logits(std::int64_t first_token, std::int64_t tokens);
    void head(std::int64_t first_token, std::int64_t tokens);  // the same, which refuses such a value
    // The arg max for each of `tokens` tokens in x from the first on; nothing where a value is not finite.
    std::optional<std::vector<int>> choices(std::int64_t first_token, std::int64_t tokens);
    // Runs ids as one block, or the first alone where another gives values that are not finite. Returns how many ran;
    // 0 when stopped.
    std::int64_t run_block(std::span<const int> ids, const JobControl* control);
    // run_block() and what is wanted of each of its tokens in turn, at_once of them together: compute(first, count),
    // false where a value is not finite, then for each offer(index of the token, place among those computed), until
    // that says no. The sequence ends with the last token that was offered. False when stopped.
    template <typename Compute, typename Offer>
    bool run_while(std::span<const int> ids, const JobControl* control, std::int64_t at_once, const Compute& compute,
                   const Offer& offer);
    void expect_finite(const float* values, std::int64_t count) {
        if (!all_finite({values, static_cast<std::size_t>(count)})) not_finite.store(true, std::memory_order_relaxed);
    }
    // While searching: the output of a part of the model for the whole block.
    void look(const ModelPlace& place, const std::vector<float>& values, std::int64_t count);
    [[noreturn]] void refuse();

    // body(token) for every token of the block, on several threads when the work pays for it.
    template <typename Body>
    void for_tokens(std::int64_t tokens, std::int64_t work_per_token, const Body& body) {
        pool.run(tokens, grain_of(work_per_token), [&](std::int64_t begin, std::int64_t end, int) {
            for (std::int64_t t = begin; t < end; ++t) body(t);
        });
    }
    std::int64_t block() const { return config.ternary ? block_tokens_int8 : block_tokens_float; }
    float eps() const { return static_cast<float>(config.rms_norm_eps); }
};

}  // namespace bitdistill
