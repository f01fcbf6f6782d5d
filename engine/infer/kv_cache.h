// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and values of a sequence's positions so far, in F32, F16, 8 or 4 bits, and causal attention over them, in layers
// with a window over its positions alone. The keys of all positions are kept in those layers too, so that a sequence
// can be cut back to any of them. Belongs to one session; its work runs on the model's pool. Internal to this folder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/infer/cpu_model.h"
#include "engine/infer/kernels/kernels.h"
#include "engine/model/model_config.h"

namespace bitdistill {

class WorkerPool;

// Of keys and values at one position, in all layers: what is kept of it, those with a window included.
std::uint64_t kv_bytes_of_position(const ModelConfig& config, KvType type);
// Of those that the attention of one token reads, which sees so many positions: in layers with a window only the
// window's.
std::uint64_t kv_bytes_read(const ModelConfig& config, KvType type, std::int64_t positions);

class KvCache {
  public:
    KvCache(const ModelConfig& config, KvType type, const Kernels& kernels, WorkerPool& pool);

    KvType type() const { return type_; }
    bool in_bits() const { return type_ == KvType::q8 || type_ == KvType::q4; }
    std::int64_t capacity() const { return capacity_; }  // positions
    // Room for `capacity` positions, of which the first `used` keep their values. Throws bad_alloc, and is empty then.
    void grow(std::int64_t capacity, std::int64_t used);
    // One head's key and value, [D] each.
    void store(std::size_t layer, std::int64_t head, std::int64_t position, const float* key, const float* value);
    // Attention of `tokens` queries [T][heads x D], the first at `position`, over all positions up to each one's own,
    // or the last LayerConfig::window of them, which are stored already. out: the same shape.
    void attend(std::size_t layer, std::int64_t position, std::int64_t tokens, const float* queries, float* out);
    // The same on the calling thread alone, which is this one of the pool, after reserve_scratch().
    void attend_on(int thread, std::size_t layer, std::int64_t position, std::int64_t tokens, const float* queries,
                   float* out);
    void reserve_scratch(std::int64_t position, std::int64_t tokens);  // of all threads
    // The first `positions` of another cache of the same model and type; there is room for them.
    void copy(const KvCache& from, std::int64_t positions);
    // Random keys and values at the first `positions`, for which there is room: to measure attention over them without
    // reading a text of that length.
    void fill(std::int64_t positions);

    std::uint64_t bytes() const;          // of keys and values
    std::uint64_t scratch_bytes() const;  // of attention's own buffers

  private:
    struct Rows {
        std::vector<std::byte> all;    // [kv_heads][capacity] rows of [D]
        std::vector<std::byte> first;  // in 4 bits: position 0 in 8, [kv_heads] rows
    };
    struct Layer {
        Rows keys, values;
    };
    std::size_t place(std::int64_t head, std::int64_t position) const;  // in bytes
    // scores[i][p] = query i times key start + p, for p < positions; queries [rows][stride_]
    void score(const Rows& keys, std::int64_t head, std::int64_t start, std::int64_t positions, const float* queries,
               std::int64_t rows, float* scores) const;
    // out[i] = sum over p of scores[i][p] times value start + p; out [rows][stride_]
    void weigh(const Rows& values, std::int64_t head, std::int64_t start, std::int64_t positions, const float* scores,
               std::int64_t rows, float* out) const;
    // share(items, work an item, body): body(begin, end, thread) for all items.
    template <typename Share>
    void attend_shared(std::size_t layer, std::int64_t position, std::int64_t tokens, const float* queries, float* out,
                       const Share& share);

    const ModelConfig& config_;
    const KvType type_;
    const Kernels& kernels_;
    WorkerPool& pool_;
    const std::int64_t blocks_;       // of 32 columns, of a row in bits
    const std::int64_t stride_;       // floats of a query: D, or that in whole blocks
    const std::int64_t row_, first_;  // bytes of a row, and of one of position 0 that is kept apart
    std::int64_t capacity_ = 0;
    std::vector<Layer> layers_;
    std::vector<std::vector<float>> scratch_;  // per thread
};

}  // namespace bitdistill
