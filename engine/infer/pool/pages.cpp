// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/pool/pages.h"

#include <sys/mman.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>

#include "engine/base/error.h"

namespace bitdistill {

Pages::Pages(std::size_t bytes) {
    constexpr std::size_t line = 64;
    mapped_ = std::max((bytes + line + large - 1) / large * large, large);
    // A large page begins at a multiple of its size; what lies around goes back.
    const std::size_t room = mapped_ + large;
    void* const start = mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED)
        throw Error("not enough memory for " + std::to_string(mapped_ >> 20) + " MiB of weights", "model",
                    "Close other programs or choose a smaller model");
    auto* const first = static_cast<std::byte*>(start);
    const std::size_t before = (large - reinterpret_cast<std::uintptr_t>(first) % large) % large;
    if (before > 0) munmap(first, before);
    munmap(first + before + mapped_, room - before - mapped_);
    data_ = first + before;
    // Only faster, and a kernel without them says no. The end that fills none stays in small ones: a large one would
    // take memory that nothing lies in, many times that of a small model.
    if (const std::size_t whole = bytes / large * large; whole > 0) madvise(data_, whole, MADV_HUGEPAGE);
}

Pages::~Pages() { munmap(data_, mapped_); }

std::uint64_t bytes_in_large_pages(const std::byte* data, std::size_t bytes) {
    const auto begin = reinterpret_cast<std::uintptr_t>(data), end = begin + bytes;
    std::uint64_t found = 0;
    bool inside = false;
    std::ifstream maps("/proc/self/smaps");
    for (std::string line; std::getline(maps, line);) {
        unsigned long long first = 0, last = 0, kilobytes = 0;
        if (std::sscanf(line.c_str(), "%llx-%llx ", &first, &last) == 2)
            inside = first < end && begin < last;
        else if (inside && (std::sscanf(line.c_str(), "AnonHugePages: %llu", &kilobytes) == 1 ||
                            std::sscanf(line.c_str(), "FilePmdMapped: %llu", &kilobytes) == 1))
            found += kilobytes * 1024;
    }
    return std::min<std::uint64_t>(found, bytes);  // a neighbour may share a mapping
}

}  // namespace bitdistill
