// SPDX-License-Identifier: GPL-3.0-or-later
// Integers of variable length in protocol buffers: seven bits a byte, the lowest first, the highest bit set where more
// follow. TensorBoard's event files are written with them, tokenizer.model is read and written. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bitdistill {

inline void append_varint(std::string& to, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) to += static_cast<char>(value | 0x80);
    to += static_cast<char>(value);
}

// The number at bytes[at]; at moves behind it. Nothing when the bytes end within it or it is longer than 64 bits.
inline std::optional<std::uint64_t> read_varint(std::string_view bytes, std::size_t& at) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && at < bytes.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= std::uint64_t{byte & 0x7fu} << shift;
        if (byte < 0x80) return value;
    }
    return std::nullopt;
}

}  // namespace bitdistill
