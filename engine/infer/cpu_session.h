// SPDX-License-Identifier: GPL-3.0-or-later
// One sequence running through a CpuModel: its KV cache and buffers. The same tokens give the same bits whether they
// come in one prefill, in pieces or one by one, alone or together with other sequences, and with any number of threads:
// each row of a product has one sum, taken over the columns in order, whatever other rows and tokens a call has
// (kernels/kernels.h), and attention, norms and rounding are a token's own. One thread at a time; sessions of one model
// take turns on its worker pool.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/base/job.h"
#include "engine/infer/cpu_model.h"

namespace bitdistill {

class CpuSession {
  public:
    // kv: nothing: as the model says.
    explicit CpuSession(std::shared_ptr<const CpuModel> model, std::optional<KvType> kv = std::nullopt);
    ~CpuSession();
    CpuSession(CpuSession&&) noexcept;
    CpuSession& operator=(CpuSession&&) noexcept;

    // Appends ids to the sequence and returns the logits [vocab_size] after the last one; they stay valid until the
    // next call. Empty when `control` was stopped (the sequence is then cut back to where it was). Throws Error for an
    // empty list, an id outside the vocabulary, a sequence longer than max_position_embeddings.
    std::span<const float> prefill(std::span<const int> ids, JobControl* control = nullptr);
    std::span<const float> decode(int id);
    // arg_max(prefill(ids)) and arg_max(decode(id)), without computing the logits that cannot be the largest. Nothing
    // when stopped.
    std::optional<int> prefill_greedy(std::span<const int> ids, JobControl* control = nullptr);
    int decode_greedy(int id);
    // decode_greedy(ids[i]) of sessions[i], for all of them in one pass over the weights: the same tokens. They are
    // different sessions of one model; the first lends its buffers. Throws Error as decode_greedy(), with the place of
    // a value that is not finite in the sequence that has it; no sequence is longer then.
    static std::vector<int> decode_greedy_together(std::span<CpuSession* const> sessions, std::span<const int> ids);
    // Rows of the head that the last greedy call computed exactly: all of them without a screen.
    std::int64_t head_rows_computed() const;
    double head_bytes_read() const;  // of the head and its screen, by the last greedy call

    // As prefill, but hands out the logits after every one of ids: on_logits(index in ids, logits). Returns false when
    // stopped.
    using OnLogits = std::function<void(std::size_t, std::span<const float>)>;
    bool prefill_all(std::span<const int> ids, const OnLogits& on_logits, JobControl* control = nullptr);

    // Checks tokens that may follow, in one pass over the weights, as decode() and decode_greedy() would one by one: to
    // the bit. takes(i, what comes behind ids[i]): its logits, or their arg max; for i = 0, 1, ... until it says no,
    // which it must where ids[i + 1] is not what follows. The sequence then ends with ids[i], as if what is behind had
    // never run. There may be fewer calls than ids: ids[i + 1] is then to come again, as the first. Returns false, and
    // the sequence is as it was, when stopped. Throws Error as prefill() does, and for more than most_checked ids; a
    // value that is not finite is refused where ids[0] has it.
    using TakesLogits = std::function<bool(std::size_t, std::span<const float>)>;
    bool check(std::span<const int> ids, const TakesLogits& takes, const JobControl* control = nullptr);
    using TakesToken = std::function<bool(std::size_t, int)>;
    bool check_greedy(std::span<const int> ids, const TakesToken& takes, const JobControl* control = nullptr);
    static constexpr std::size_t most_checked = 48;

    // Makes room for a sequence of so many tokens (at most the model's context), so that no later call has to.
    void reserve(std::int64_t tokens);
    std::int64_t position() const;       // tokens in the sequence
    void rewind(std::int64_t position);  // drops the tokens from `position` on; their cache is overwritten
    void reset() { rewind(0); }
    // As if so many tokens had been read, at least one fewer than the context holds, with keys and values that say
    // nothing: to measure what follows a long text.
    void pretend(std::int64_t tokens);
    // Becomes the first `tokens` tokens of another session of the same model and KV type, with room for `room` in all.
    void continue_from(const CpuSession& other, std::int64_t tokens, std::int64_t room);

    std::uint64_t cache_bytes() const;   // KV cache as allocated
    std::uint64_t buffer_bytes() const;  // activations and logits
    const CpuModel& model() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

// [ids][vocabulary] in FP32 from a fresh session: what `bitdistill logits --engine cpu` prints.
inline std::vector<std::vector<float>> cpu_logits(std::shared_ptr<const CpuModel> model, std::span<const int> ids) {
    CpuSession session(std::move(model));
    std::vector<std::vector<float>> rows(ids.size());
    session.prefill_all(ids, [&](std::size_t index, std::span<const float> logits) {
        rows[index].assign(logits.begin(), logits.end());
    });
    return rows;
}

}  // namespace bitdistill
