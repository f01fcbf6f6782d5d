// SPDX-License-Identifier: GPL-3.0-or-later
// Checksums. Any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace bitdistill {

// FNV-1a (Fowler, Noll and Vo), 64 bit, a byte at a time: for short texts, and for what is on disk or in results
// already. Chain by passing the earlier value.
std::uint64_t fnv1a64(std::string_view bytes, std::uint64_t seed = 0xcbf29ce484222325ull);

}  // namespace bitdistill
