// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

// Bytes of the well-formed character at `at`, or 0. valid: how many bytes from `at` could still begin one.
std::size_t character_length(std::string_view text, std::size_t at, std::size_t& valid, bool& cut_off) {
    const unsigned char lead = byte_at(text, at);
    valid = 1;
    cut_off = false;
    if (lead < 0x80) return 1;
    std::size_t length = 0;
    unsigned char low = 0x80,
                  high = 0xBF;  // range of the second byte: no overlong forms, no surrogates, at most U+10FFFF
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        if (lead == 0xE0) low = 0xA0;
        if (lead == 0xED) high = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        if (lead == 0xF0) low = 0x90;
        if (lead == 0xF4) high = 0x8F;
    } else {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (at + i >= text.size()) {
            cut_off = true;
            return 0;
        }
        const unsigned char next = byte_at(text, at + i);
        if (next < low || next > high) return 0;
        low = 0x80;
        high = 0xBF;
        valid = i + 1;
    }
    return length;
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
    const char32_t lead = byte_at(text, at);
    const auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte_at(text, at + i) & 0x3F); };
    if (lead < 0x80) return {lead, 1};
    if (lead < 0xE0) return {(lead & 0x1F) << 6 | tail(1), 2};
    if (lead < 0xF0) return {(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3};
    return {(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4};
}

void append_utf8(std::string& text, char32_t value) {
    const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0 | value >> 6);
        put(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
        put(0xE0 | value >> 12);
        put(0x80 | (value >> 6 & 0x3F));
        put(0x80 | (value & 0x3F));
    } else {
        put(0xF0 | value >> 18);
        put(0x80 | (value >> 12 & 0x3F));
        put(0x80 | (value >> 6 & 0x3F));
        put(0x80 | (value & 0x3F));
    }
}

bool is_utf8(std::string_view text, std::size_t* first_bad) {
    const std::size_t good = well_formed_prefix(text);
    if (good < text.size() && first_bad) *first_bad = good;
    return good == text.size();
}

std::string_view wide_encoding(std::string_view beginning) {
    constexpr std::string_view utf16 = "UTF-16", utf32 = "UTF-32";
    constexpr std::size_t shortest = 4;
    if (beginning.starts_with({"\xFF\xFE\0\0", 4}) || beginning.starts_with({"\0\0\xFE\xFF", 4})) return utf32;
    if (beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF")) return utf16;
    if (beginning.size() < shortest) return {};
    unsigned zeros = 0;  // bit i: byte i is zero
    for (std::size_t i = 0; i < shortest; ++i) zeros |= unsigned{beginning[i] == '\0'} << i;
    if (zeros == 0b1010 || zeros == 0b0101) return utf16;
    return zeros == 0b1110 || zeros == 0b0111 ? utf32 : std::string_view();
}

std::size_t well_formed_prefix(std::string_view bytes, bool* expects_more) {
    if (expects_more) *expects_more = false;
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::size_t valid = 0;
        bool cut_off = false;
        const std::size_t length = character_length(bytes, at, valid, cut_off);
        if (length == 0) {
            if (expects_more) *expects_more = cut_off;
            return at;
        }
        at += length;
    }
    return at;
}

std::string repair_utf8(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::size_t valid = 0;
        bool cut_off = false;
        const std::size_t length = character_length(bytes, at, valid, cut_off);
        if (length > 0) {
            text.append(bytes.substr(at, length));
            at += length;
        } else {
            append_utf8(text, 0xFFFD);
            at += valid;
        }
    }
    return text;
}

namespace {

std::string cleaned(std::string_view text, bool keep_lines) {
    std::string clean;
    const std::string whole = repair_utf8(text);
    for (std::size_t at = 0; at < whole.size();) {
        const auto [value, bytes] = code_point_at(whole, at);
        const bool line_end = value == '\n' || (value == '\r' && whole.compare(at, 2, "\r\n") == 0);
        const bool kept = keep_lines && (value == '\t' || line_end);
        if (value < 0x20 && !kept)
            append_utf8(clean, 0x2400 + value);
        else if (value == 0x7F)
            append_utf8(clean, 0x2421);
        else if ((value >= 0x80 && value < 0xA0) || (value >= 0x202A && value <= 0x202E) ||
                 (value >= 0x2066 && value <= 0x2069))
            append_utf8(clean, 0xFFFD);
        else
            clean.append(whole, at, bytes);
        at += bytes;
    }
    return clean;
}

}  // namespace

std::string printable(std::string_view text) { return cleaned(text, true); }
std::string printable_line(std::string_view text) { return cleaned(text, false); }

std::size_t character_boundary(std::string_view text, std::size_t at) {
    if (at >= text.size()) return text.size();
    while (at > 0 && (byte_at(text, at) & 0xC0) == 0x80) --at;
    return at;
}

}  // namespace bitdistill
