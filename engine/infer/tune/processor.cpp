// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/tune/processor.h"

#include <unistd.h>

#include <algorithm>
#include <cstring>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

#include "engine/base/machine.h"

namespace bitdistill {
namespace {

std::string model_of() {
#if defined(__x86_64__)
    unsigned a = 0, b = 0, c = 0, d = 0;
    char vendor[13] = {};
    if (!__get_cpuid(0, &a, &b, &c, &d)) return machine().cpu;
    std::memcpy(vendor, &b, 4);
    std::memcpy(vendor + 4, &d, 4);
    std::memcpy(vendor + 8, &c, 4);
    __get_cpuid(1, &a, &b, &c, &d);
    const unsigned base = a >> 8 & 15, extended = a >> 20 & 255;
    const unsigned family = base == 15 ? base + extended : base;
    const unsigned model = (a >> 4 & 15) | (base == 6 || base == 15 ? a >> 12 & 240 : 0);
    return std::string(vendor) + ' ' + std::to_string(family) + '/' + std::to_string(model) + '/' +
           std::to_string(a & 15);
#else
    return machine().cpu;
#endif
}

#if defined(__x86_64__)
bool has_clflushopt() {
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & 1u << 23);
}
#endif

}  // namespace

bool flush_from_caches([[maybe_unused]] const std::byte* data, [[maybe_unused]] std::size_t bytes) {
#if defined(__x86_64__)
    static const bool there = has_clflushopt();
    if (!there) return false;
    constexpr std::size_t line = 64;
    for (std::size_t i = 0; i < bytes; i += line) __asm__ volatile("clflushopt %0" : : "m"(data[i]));
    __asm__ volatile("mfence" : : : "memory");
    return true;
#else
    return false;
#endif
}

Processor processor() {
    Processor of;
    of.model = model_of();
    of.features = features(machine());
    of.cores = machine().cores;
#if defined(_SC_LEVEL1_DCACHE_SIZE)
    constexpr int names[] = {_SC_LEVEL1_DCACHE_SIZE, _SC_LEVEL2_CACHE_SIZE, _SC_LEVEL3_CACHE_SIZE};
    for (int level = 0; level < 3; ++level) of.caches[level] = std::max<std::int64_t>(0, sysconf(names[level]));
#endif
    return of;
}

}  // namespace bitdistill
