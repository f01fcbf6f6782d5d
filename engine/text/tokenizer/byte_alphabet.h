// SPDX-License-Identifier: GPL-3.0-or-later
// The alphabet of byte-level BPE: each of the 256 bytes written as one visible character, so that a vocabulary file
// holds text. Used by the pre-tokenizer (bytes to characters) and the decoder (back). Constants: any thread.
#pragma once

#include <array>

namespace bitdistill {

// Bytes that are visible in Latin-1 stand for themselves; the other 68 follow from U+0100 upwards in order.
constexpr std::array<char32_t, 256> make_byte_alphabet() {
    std::array<char32_t, 256> characters{};
    char32_t next = 256;
    for (char32_t byte = 0; byte < 256; ++byte) {
        const bool visible = (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
        characters[byte] = visible ? byte : next++;
    }
    return characters;
}
inline constexpr std::array<char32_t, 256> byte_alphabet = make_byte_alphabet();

// The byte a character stands for, or -1. Characters reach up to U+0143.
constexpr std::array<short, 0x144> make_alphabet_bytes() {
    std::array<short, 0x144> bytes{};
    for (short& byte : bytes) byte = -1;
    for (short byte = 0; byte < 256; ++byte) bytes[byte_alphabet[static_cast<std::size_t>(byte)]] = byte;
    return bytes;
}
inline constexpr std::array<short, 0x144> alphabet_bytes = make_alphabet_bytes();

}  // namespace bitdistill
