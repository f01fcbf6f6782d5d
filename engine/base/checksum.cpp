// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/checksum.h"

namespace bitdistill {

std::uint64_t fnv1a64(std::string_view bytes, std::uint64_t seed) {
    for (const char c : bytes) {
        seed ^= static_cast<unsigned char>(c);
        seed *= 0x100000001b3ull;
    }
    return seed;
}

}  // namespace bitdistill
