// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which products that read weights ask memory for them ahead, as template parameters `Fetch` of ternary.h,
// block_product.h, plane_product.h and float_highway.h. Which is the quickest depends on the processor's caches and
// prefetchers, so each is measured on the machine (engine/infer/tune). Everything here is in a nameless namespace, so
// what the compiler makes of it for one CPU is never picked by the linker for another.
#pragma once

#include "engine/infer/kernels/kernels.h"

namespace bitdistill {
namespace {

// `bytes` before they are needed, into the cache that `locality` names as __builtin_prefetch() does.
template <std::int64_t bytes, int locality>
struct FetchAhead {
    [[gnu::always_inline]] static void line(const void* at) {
        __builtin_prefetch(static_cast<const char*>(at) + bytes, 0, locality);
    }
    template <std::int64_t count>
    [[gnu::always_inline]] static void lines(const void* at) {
        _Pragma("GCC unroll 16") for (std::int64_t i = 0; i < count; i += 64) line(static_cast<const char*>(at) + i);
    }
};

// Far enough that memory answers in time; into the L2 cache, whose own prefetcher then sees one stream that runs ahead.
struct FetchFar : FetchAhead<16384, 2> {
    static constexpr char name[] = "far";
};
// Into the L1 cache, where the L2 cache's prefetcher runs ahead by itself.
struct FetchNear : FetchAhead<4096, 3> {
    static constexpr char name[] = "near";
};
// Past the L2 cache, where what is read once would drive out what is read again.
struct FetchPassing : FetchAhead<4096, 0> {
    static constexpr char name[] = "passing";
};
// Not at all: the processor's own prefetchers are quicker where requests of ours take their places.
struct FetchNothing {
    static constexpr char name[] = "unasked";
    static void line(const void*) {}
    template <std::int64_t>
    static void lines(const void*) {}
};

// Lists of ways: the first serves most processors.
template <typename... Ways>
struct Fetches {};
template <typename... Sizes>
struct Tiles {};
// Of a prompt: groups of 16 rows and tokens that go through registers together.
template <int of_groups, int of_tokens>
struct Tile {
    static constexpr int groups = of_groups, tokens = of_tokens;
    static constexpr const char* names[] = {"tiles-4", "tiles-5", "tiles-8", "tiles-12", "2-groups-6"};
    static constexpr const char* name = names[groups == 2    ? 4
                                              : tokens == 12 ? 3
                                              : tokens == 8  ? 2
                                              : tokens == 5  ? 1
                                                             : 0];
    static_assert(groups == 2 ? tokens == 6
                              : groups == 1 && (tokens == 4 || tokens == 5 || tokens == 8 || tokens == 12));
};

// What a product of these ways runs now. The tuner may write while others read, and any way will do.
inline const WayFunction& chosen_way(const Way* ways, const int& chosen) {
    return ways[__atomic_load_n(&chosen, __ATOMIC_RELAXED)].run;
}

}  // namespace
}  // namespace bitdistill
