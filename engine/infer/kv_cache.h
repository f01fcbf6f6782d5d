// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and values of a sequence's positions so far, in F32 or F16, and causal attention over them, in layers with a
// window over its positions alone. The keys of all positions are kept in those layers too, so that a sequence can be
// cut back to any of them. Belongs to one session; its work runs on the model's pool. Internal to this folder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/infer/kernels/kernels.h"
#include "engine/model/model_config.h"

namespace bitdistill {

class WorkerPool;

class KvCache {
  public:
    KvCache(const ModelConfig& config, bool half, const Kernels& kernels, WorkerPool& pool);

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
    // The first `positions` of another cache of the same model; there is room for them.
    void copy(const KvCache& from, std::int64_t positions);

    std::uint64_t bytes() const;          // of keys and values
    std::uint64_t scratch_bytes() const;  // of attention's own buffers

  private:
    struct Layer {
        std::vector<std::byte> keys, values;  // [kv_heads][capacity][D]
    };
    std::size_t place(std::int64_t head, std::int64_t position) const;  // in bytes
    // share(items, work an item, body): body(begin, end, thread) for all items.
    template <typename Share>
    void attend_shared(std::size_t layer, std::int64_t position, std::int64_t tokens, const float* queries, float* out,
                       const Share& share);

    const ModelConfig& config_;
    const Kernels& kernels_;
    WorkerPool& pool_;
    const std::int64_t element_;  // bytes
    std::int64_t capacity_ = 0;
    std::vector<Layer> layers_;
    std::vector<std::vector<float>> scratch_;  // per thread
};

}  // namespace bitdistill
