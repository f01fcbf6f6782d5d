// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/kv_cache.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>
#include <utility>

#include "engine/infer/worker_pool.h"

namespace bitdistill {
namespace {

constexpr std::int64_t tile_tokens = 8;  // tokens that share one reading of keys and values

}  // namespace

KvCache::KvCache(const ModelConfig& config, bool half, const Kernels& kernels, WorkerPool& pool)
    : config_(config),
      kernels_(kernels),
      pool_(pool),
      element_(half ? 2 : 4),
      layers_(static_cast<std::size_t>(config.layers)),
      scratch_(static_cast<std::size_t>(pool.threads())) {}

std::size_t KvCache::place(std::int64_t head, std::int64_t position) const {
    return static_cast<std::size_t>((head * capacity_ + position) * config_.head_dim * element_);
}

void KvCache::grow(std::int64_t capacity, std::int64_t used) {
    const std::int64_t heads = config_.kv_heads, row = config_.head_dim * element_;
    try {
        for (Layer& layer : layers_) {
            for (std::vector<std::byte>* values : {&layer.keys, &layer.values}) {
                std::vector<std::byte> larger(static_cast<std::size_t>(heads * capacity * row));
                for (std::int64_t head = 0; head < heads && used > 0; ++head)
                    std::memcpy(larger.data() + head * capacity * row, values->data() + place(head, 0),
                                static_cast<std::size_t>(used * row));
                *values = std::move(larger);
            }
        }
    } catch (const std::bad_alloc&) {
        layers_.assign(layers_.size(), {});  // some layers may have grown already: empty rather than mixed layouts
        capacity_ = 0;
        throw;
    }
    capacity_ = capacity;
}

void KvCache::store(std::size_t layer, std::int64_t head, std::int64_t position, const float* key, const float* value) {
    const std::size_t at = place(head, position);
    const std::int64_t width = config_.head_dim;
    for (const auto& [from, to] : {std::pair(key, &layers_[layer].keys), std::pair(value, &layers_[layer].values)}) {
        if (element_ == 2)
            kernels_.to_f16(from, width, to->data() + at);
        else
            std::memcpy(to->data() + at, from, static_cast<std::size_t>(width) * sizeof(float));
    }
}

void KvCache::copy(const KvCache& from, std::int64_t positions) {
    const auto bytes = static_cast<std::size_t>(positions * config_.head_dim * element_);
    for (std::size_t i = 0; i < layers_.size() && positions > 0; ++i)
        for (std::int64_t head = 0; head < config_.kv_heads; ++head) {
            std::memcpy(layers_[i].keys.data() + place(head, 0), from.layers_[i].keys.data() + from.place(head, 0),
                        bytes);
            std::memcpy(layers_[i].values.data() + place(head, 0), from.layers_[i].values.data() + from.place(head, 0),
                        bytes);
        }
}

void KvCache::attend(std::size_t layer, std::int64_t position, std::int64_t tokens, const float* queries, float* out) {
    reserve_scratch(position, tokens);
    attend_shared(layer, position, tokens, queries, out, [&](std::int64_t items, std::int64_t work, const auto& body) {
        pool_.run(items, grain_of(work), body);
    });
}

void KvCache::reserve_scratch(std::int64_t position, std::int64_t tokens) {
    const std::int64_t width = config_.head_dim, group = config_.heads / config_.kv_heads;
    const auto needed = static_cast<std::size_t>(std::min(tokens, tile_tokens) * group * (position + tokens + width));
    for (std::vector<float>& scratch : scratch_)
        if (scratch.size() < needed) scratch.resize(std::max(needed, 2 * scratch.size()));
}

void KvCache::attend_on(int thread, std::size_t layer, std::int64_t position, std::int64_t tokens, const float* queries,
                        float* out) {
    attend_shared(layer, position, tokens, queries, out,
                  [&](std::int64_t items, std::int64_t, const auto& body) { body(std::int64_t{0}, items, thread); });
}

template <typename Share>
void KvCache::attend_shared(std::size_t layer, std::int64_t position, std::int64_t tokens, const float* queries,
                            float* out, const Share& share) {
    const std::int64_t width = config_.head_dim, group = config_.heads / config_.kv_heads,
                       query_width = config_.query_width();
    const std::int64_t tiles = (tokens + tile_tokens - 1) / tile_tokens;
    const float scale = 1.0f / std::sqrt(static_cast<float>(config_.scores_over()));
    const std::int64_t window = config_.layer(static_cast<std::int64_t>(layer)).window;
    // The first position that a query sees.
    const auto begin_of = [&](std::int64_t query) {
        return window > 0 ? std::max<std::int64_t>(0, query + 1 - window) : 0;
    };
    const Layer& kv = layers_[layer];
    // One item is one key/value head and one tile of tokens; its queries are gathered as [tokens of the tile x
    // group][D].
    const std::int64_t read = window > 0 ? std::min(position + tokens, window + tile_tokens) : position + tokens;
    const std::int64_t work = read * width * group * std::min(tokens, tile_tokens) * 2;
    share(config_.kv_heads * tiles, work, [&](std::int64_t begin, std::int64_t end, int thread) {
        std::vector<float>& scratch = scratch_[static_cast<std::size_t>(thread)];
        for (std::int64_t item = begin; item < end; ++item) {
            const std::int64_t head = item / tiles, first = item % tiles * tile_tokens;
            const std::int64_t count = std::min(tile_tokens, tokens - first), rows = count * group;
            const std::int64_t start = begin_of(position + first);
            const std::int64_t positions = position + first + count - start;  // that are read
            const std::byte *const keys = kv.keys.data() + place(head, start), *const values = kv.values.data() +
                                                                                               place(head, start);
            if (tokens == 1)  // short runs, over before the hardware has recognised them
                for (const std::byte* run : {keys, values})
                    for (std::int64_t byte = 0; byte < positions * width * element_; byte += 64)
                        __builtin_prefetch(run + byte);
            float* const scores = scratch.data();
            float* const gathered = scores + rows * positions;
            for (std::int64_t t = 0; t < count; ++t) {
                const float* const query = queries + (first + t) * query_width + head * group * width;
                for (std::int64_t c = 0; c < group * width; ++c) gathered[t * group * width + c] = query[c] * scale;
            }
            (element_ == 2 ? kernels_.f16 : kernels_.f32)(keys, positions, width, gathered, width, rows, scores,
                                                          positions);
            for (std::int64_t i = 0; i < rows; ++i) {
                float* const row = scores + i * positions;
                const std::int64_t query = position + first + i / group, hidden = begin_of(query) - start,
                                   visible = query + 1 - start;
                kernels_.softmax(row + hidden, visible - hidden);
                std::fill(row, row + hidden, 0.0f);               // before the window
                std::fill(row + visible, row + positions, 0.0f);  // the future
            }
            (element_ == 2 ? kernels_.weighted_f16 : kernels_.weighted_f32)(scores, positions, rows, values, positions,
                                                                            width, gathered, width);
            for (std::int64_t t = 0; t < count; ++t)
                std::memcpy(out + (first + t) * query_width + head * group * width, gathered + t * group * width,
                            static_cast<std::size_t>(group * width) * sizeof(float));
        }
    });
}

std::uint64_t KvCache::bytes() const {
    return static_cast<std::uint64_t>(2 * config_.layers * config_.kv_width() * capacity_ * element_);
}

std::uint64_t KvCache::scratch_bytes() const {
    std::uint64_t floats = 0;
    for (const std::vector<float>& scratch : scratch_) floats += scratch.capacity();
    return floats * sizeof(float);
}

}  // namespace bitdistill
