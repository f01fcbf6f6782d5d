// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/kv_cache.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>
#include <utility>

#include "engine/base/random.h"
#include "engine/infer/pool/worker_pool.h"

namespace bitdistill {
namespace {

constexpr std::int64_t tile_tokens = 8;  // tokens that share one reading of keys and values
// Of a run, fetched before it is read. More would push out what is read first, and by then the hardware fetches itself.
constexpr std::int64_t bytes_ahead = 1 << 17;

std::int64_t kv_row_bytes(const CacheKernels& rows, std::int64_t columns) {
    return rows.row_bytes + cache_blocks(columns) * rows.block_bytes;
}
// Of one head at one position. All tables lay rows out alike.
std::int64_t kv_row_bytes(KvType type, std::int64_t columns) {
    switch (type) {
        case KvType::f32:
            return 4 * columns;
        case KvType::f16:
            return 2 * columns;
        case KvType::q8:
            return kv_row_bytes(scalar_cache8, columns);
        case KvType::q4:
            break;
    }
    return kv_row_bytes(scalar_cache4, columns);
}

}  // namespace

std::uint64_t kv_bytes_of_position(const ModelConfig& config, KvType type) {
    return static_cast<std::uint64_t>(2 * config.layers * config.kv_heads * kv_row_bytes(type, config.head_dim));
}

std::uint64_t kv_bytes_read(const ModelConfig& config, KvType type, std::int64_t positions) {
    std::int64_t read = 0;
    for (std::int64_t layer = 0; layer < config.layers; ++layer) {
        const std::int64_t window = config.layer(layer).window;
        read += window > 0 ? std::min(positions, window) : positions;
    }
    return static_cast<std::uint64_t>(read * 2 * config.kv_heads * kv_row_bytes(type, config.head_dim));
}

KvCache::KvCache(const ModelConfig& config, KvType type, const Kernels& kernels, WorkerPool& pool)
    : config_(config),
      type_(type),
      kernels_(kernels),
      pool_(pool),
      blocks_(cache_blocks(config.head_dim)),
      stride_(in_bits() ? blocks_ * cache_block : config.head_dim),
      row_(kv_row_bytes(type, config.head_dim)),
      first_(type == KvType::q4 ? kv_row_bytes(KvType::q8, config.head_dim) : 0),
      layers_(static_cast<std::size_t>(config.layers)),
      scratch_(static_cast<std::size_t>(pool.threads())) {}

std::size_t KvCache::place(std::int64_t head, std::int64_t position) const {
    return static_cast<std::size_t>((head * capacity_ + position) * row_);
}

void KvCache::grow(std::int64_t capacity, std::int64_t used) {
    const std::int64_t heads = config_.kv_heads;
    try {
        for (Layer& layer : layers_) {
            for (Rows* rows : {&layer.keys, &layer.values}) {
                std::vector<std::byte> larger(static_cast<std::size_t>(heads * capacity * row_));
                for (std::int64_t head = 0; head < heads && used > 0; ++head)
                    std::memcpy(larger.data() + head * capacity * row_, rows->all.data() + place(head, 0),
                                static_cast<std::size_t>(used * row_));
                rows->all = std::move(larger);
                rows->first.resize(static_cast<std::size_t>(heads * first_));
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
        switch (type_) {
            case KvType::f32:
                std::memcpy(to->all.data() + at, from, static_cast<std::size_t>(width) * sizeof(float));
                break;
            case KvType::f16:
                kernels_.to_f16(from, width, to->all.data() + at);
                break;
            case KvType::q8:
                kernels_.cache8->store(from, width, to->all.data() + at);
                break;
            case KvType::q4:
                if (position == 0)
                    kernels_.cache8->store(from, width, to->first.data() + head * first_);
                else
                    kernels_.cache4->store(from, width, to->all.data() + at);
                break;
        }
    }
}

void KvCache::copy(const KvCache& from, std::int64_t positions) {
    for (std::size_t i = 0; i < layers_.size() && positions > 0; ++i)
        for (const auto& [to, other] : {std::pair(&layers_[i].keys, &from.layers_[i].keys),
                                        std::pair(&layers_[i].values, &from.layers_[i].values)}) {
            for (std::int64_t head = 0; head < config_.kv_heads; ++head)
                std::memcpy(to->all.data() + place(head, 0), other->all.data() + from.place(head, 0),
                            static_cast<std::size_t>(positions * row_));
            to->first = other->first;
        }
}

void KvCache::fill(std::int64_t positions) {
    constexpr std::int64_t rows = 64;  // they come again: no speed depends on what they hold
    const std::int64_t width = config_.head_dim;
    Random random(1, "kv");
    std::vector<float> values(static_cast<std::size_t>((rows + 1) * width));
    for (float& value : values) value = random.normal();
    for (std::size_t layer = 0; layer < layers_.size(); ++layer)
        pool_.run(config_.kv_heads * positions, grain_of(8 * width), [&](std::int64_t begin, std::int64_t end, int) {
            for (std::int64_t i = begin; i < end; ++i) {
                const float* const row = values.data() + i % rows * width;
                store(layer, i / positions, i % positions, row, row + width);
            }
        });
}

void KvCache::score(const Rows& keys, std::int64_t head, std::int64_t start, std::int64_t positions,
                    const float* queries, std::int64_t rows, float* scores) const {
    const std::byte* const from = keys.all.data() + place(head, start);
    const std::int64_t width = config_.head_dim, apart = type_ == KvType::q4 && start == 0 ? 1 : 0;
    switch (type_) {
        case KvType::f32:
            return kernels_.f32(from, positions, width, queries, width, rows, scores, positions);
        case KvType::f16:
            return kernels_.f16(from, positions, width, queries, width, rows, scores, positions);
        case KvType::q8:
            return kernels_.cache8->scores(from, positions, blocks_, queries, rows, scores, positions);
        case KvType::q4:
            if (apart > 0)
                kernels_.cache8->scores(keys.first.data() + head * first_, 1, blocks_, queries, rows, scores,
                                        positions);
            return kernels_.cache4->scores(from + apart * row_, positions - apart, blocks_, queries, rows,
                                           scores + apart, positions);
    }
}

void KvCache::weigh(const Rows& values, std::int64_t head, std::int64_t start, std::int64_t positions,
                    const float* scores, std::int64_t rows, float* out) const {
    const std::byte* const from = values.all.data() + place(head, start);
    const std::int64_t width = config_.head_dim, apart = type_ == KvType::q4 && start == 0 ? 1 : 0;
    if (in_bits()) std::fill(out, out + rows * stride_, 0.0f);
    switch (type_) {
        case KvType::f32:
            return kernels_.weighted_f32(scores, positions, rows, from, positions, width, out, width);
        case KvType::f16:
            return kernels_.weighted_f16(scores, positions, rows, from, positions, width, out, width);
        case KvType::q8:
            return kernels_.cache8->weighted(scores, positions, rows, from, positions, blocks_, out);
        case KvType::q4:
            if (apart > 0)
                kernels_.cache8->weighted(scores, positions, rows, values.first.data() + head * first_, 1, blocks_,
                                          out);
            return kernels_.cache4->weighted(scores + apart, positions, rows, from + apart * row_, positions - apart,
                                             blocks_, out);
    }
}

void KvCache::attend(std::size_t layer, std::int64_t position, std::int64_t tokens, const float* queries, float* out) {
    reserve_scratch(position, tokens);
    attend_shared(layer, position, tokens, queries, out, [&](std::int64_t items, std::int64_t work, const auto& body) {
        pool_.run(items, grain_of(work), body);
    });
}

void KvCache::reserve_scratch(std::int64_t position, std::int64_t tokens) {
    const std::int64_t group = config_.heads / config_.kv_heads;
    const auto needed = static_cast<std::size_t>(std::min(tokens, tile_tokens) * group * (position + tokens + stride_));
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
            if (tokens == 1)  // short runs, over before the hardware has recognised them
                for (const Rows* rows_of : {&kv.keys, &kv.values})
                    for (std::int64_t byte = 0; byte < std::min(positions * row_, bytes_ahead); byte += 64)
                        __builtin_prefetch(rows_of->all.data() + place(head, start) + byte);
            float* const scores = scratch.data();
            float* const gathered = scores + rows * positions;
            for (std::int64_t t = 0; t < count; ++t) {
                const float* const query = queries + (first + t) * query_width + head * group * width;
                for (std::int64_t i = 0; i < group; ++i) {
                    float* const to = gathered + (t * group + i) * stride_;
                    for (std::int64_t c = 0; c < width; ++c) to[c] = query[i * width + c] * scale;
                    std::fill(to + width, to + stride_, 0.0f);
                }
            }
            score(kv.keys, head, start, positions, gathered, rows, scores);
            for (std::int64_t i = 0; i < rows; ++i) {
                float* const row = scores + i * positions;
                const std::int64_t query = position + first + i / group, hidden = begin_of(query) - start,
                                   visible = query + 1 - start;
                kernels_.softmax(row + hidden, visible - hidden);
                std::fill(row, row + hidden, 0.0f);               // before the window
                std::fill(row + visible, row + positions, 0.0f);  // the future
            }
            weigh(kv.values, head, start, positions, scores, rows, gathered);
            for (std::int64_t i = 0; i < rows; ++i)
                std::memcpy(out + (first + i / group) * query_width + (head * group + i % group) * width,
                            gathered + i * stride_, static_cast<std::size_t>(width) * sizeof(float));
        }
    });
}

std::uint64_t KvCache::bytes() const {
    return static_cast<std::uint64_t>(2 * config_.layers * config_.kv_heads * (capacity_ * row_ + first_));
}

std::uint64_t KvCache::scratch_bytes() const {
    std::uint64_t floats = 0;
    for (const std::vector<float>& scratch : scratch_) floats += scratch.capacity();
    return floats * sizeof(float);
}

}  // namespace bitdistill
