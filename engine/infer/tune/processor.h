// SPDX-License-Identifier: GPL-3.0-or-later
// What tells one kind of processor from another, so that what was measured on one is not taken for another. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace bitdistill {

struct Processor {
    std::string model;  // vendor, family, model and stepping, "GenuineIntel 6/207/2"; elsewhere the system's name of it
    std::string features;  // features() of machine.h
    int cores = 1;
    std::int64_t caches[3] = {};  // bytes of L1 for data, L2 and L3, as the system states them; 0: it does not

    bool operator==(const Processor&) const = default;
};
Processor processor();

// The caches hold none of these bytes afterwards, where a processor lets programs ask for it (clflushopt): what reads
// them then waits for memory, however large the caches are. False where none does.
bool flush_from_caches(const std::byte* data, std::size_t bytes);

}  // namespace bitdistill
