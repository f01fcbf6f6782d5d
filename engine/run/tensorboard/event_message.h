// SPDX-License-Identifier: GPL-3.0-or-later
// The messages in TensorBoard's event files: protocol buffers, few and small enough to be written by hand. A field is
// its number and wire type as one varint, then the value. Any thread.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/varint.h"

namespace bitdistill {

enum class Wire : std::uint32_t { varint = 0, fixed64 = 1, bytes = 2, fixed32 = 5 };

// message Event { double wall_time = 1; int64 step = 2; string file_version = 3; Summary summary = 5;
//                 SessionLog session_log = 7; }, wall_time in Unix seconds
namespace event_field {
inline constexpr std::uint32_t wall_time = 1, step = 2, file_version = 3, summary = 5, session_log = 7;
}

template <class Integer>
void append_little_endian(std::string& to, Integer value) {
    for (std::size_t byte = 0; byte < sizeof(Integer); ++byte) to += static_cast<char>(value >> (8 * byte) & 0xff);
}

inline void append_key(std::string& to, std::uint32_t field, Wire wire) {
    append_varint(to, field << 3 | static_cast<std::uint32_t>(wire));
}
inline void append_integer(std::string& to, std::uint32_t field, std::int64_t value) {
    append_key(to, field, Wire::varint);
    append_varint(to, static_cast<std::uint64_t>(value));
}
inline void append_double(std::string& to, std::uint32_t field, double value) {
    append_key(to, field, Wire::fixed64);
    append_little_endian(to, std::bit_cast<std::uint64_t>(value));
}
inline void append_float(std::string& to, std::uint32_t field, float value) {
    append_key(to, field, Wire::fixed32);
    append_little_endian(to, std::bit_cast<std::uint32_t>(value));
}
inline void append_bytes(std::string& to, std::uint32_t field, std::string_view bytes) {
    append_key(to, field, Wire::bytes);
    append_varint(to, bytes.size());
    to += bytes;
}

}  // namespace bitdistill
