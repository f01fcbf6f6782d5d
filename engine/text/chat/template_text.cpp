// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/template_text.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <string.h>

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/template_steps.h"

namespace bitdistill::chat {

namespace {

std::string from_icu(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

bool has(char32_t c, UProperty property) { return u_hasBinaryProperty(static_cast<UChar32>(c), property); }

// The first character of a word: "Ǆ" becomes "ǅ", "ß" becomes "Ss".
std::string title_character(std::string_view one) {
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(one);
    return from_icu(
        text.toTitle(nullptr, icu::Locale::getRoot(), U_TITLECASE_WHOLE_STRING | U_TITLECASE_NO_BREAK_ADJUSTMENT));
}

template <class Fits>
bool all_characters(std::string_view text, Fits fits) {
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).bytes)
        if (!fits(code_point_at(text, at).value)) return false;
    return !text.empty();
}

// One character of a case at least, and none of another.
bool only_case(std::string_view text, UProperty wanted, UProperty other) {
    bool found = false;
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).bytes) {
        const char32_t c = code_point_at(text, at).value;
        if (has(c, other) || u_charType(static_cast<UChar32>(c)) == U_TITLECASE_LETTER) return false;
        found = found || has(c, wanted);
    }
    return found;
}

bool ends_line(char32_t c) {
    return (c >= '\n' && c <= '\r') || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

}  // namespace

std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> found;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = code_point_at(text, at).bytes;
        found.push_back(text.substr(at, bytes));
        at += bytes;
    }
    return found;
}

std::size_t character_count(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).bytes) ++count;
    return count;
}

std::size_t find_part(std::string_view text, std::string_view part, std::size_t from) {
    // In windows that grow: a sanitizer's memmem looks at all that it is given, even where the part stands at once.
    for (std::size_t size = 2 * part.size() + 64; from <= text.size(); size *= 2) {
        const std::string_view window = text.substr(from, size);
        if (const void* const found = ::memmem(window.data(), window.size(), part.data(), part.size()))
            return static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
        if (from + window.size() == text.size()) break;
        from += window.size() - (part.size() - 1);
    }
    return text.npos;
}

std::size_t find_last_part(const std::string& text, const std::string& part) {
    const std::string turned(text.rbegin(), text.rend()), turned_part(part.rbegin(), part.rend());
    const std::size_t found = find_part(turned, turned_part);
    return found == text.npos ? text.npos : text.size() - found - part.size();
}

std::string upper(const std::string& text) {
    return from_icu(icu::UnicodeString::fromUTF8(text).toUpper(icu::Locale::getRoot()));
}
std::string lower(const std::string& text) {
    return from_icu(icu::UnicodeString::fromUTF8(text).toLower(icu::Locale::getRoot()));
}

std::string capitalize(const std::string& text) {
    if (text.empty()) return text;
    // The rest as it stands behind the first character: a capital sigma at a word's end is another one.
    const std::string first = text.substr(0, code_point_at(text, 0).bytes);
    return title_character(first) + lower(text).substr(lower(first).size());
}

std::string filter_title(const std::string& text) {
    std::string out, word;
    const auto end_word = [&] {
        if (word.empty()) return;
        const std::size_t first = code_point_at(word, 0).bytes;
        out += upper(word.substr(0, first)) + lower(word.substr(first));
        word.clear();
    };
    for (const std::string_view one : characters(text)) {
        const bool between =
            is_white(code_point_at(one, 0).value) || one == "-" || one == "(" || one == "{" || one == "[" || one == "<";
        if (between) {
            end_word();
            out += one;
        } else {
            word += one;
        }
    }
    end_word();
    return out;
}

std::string method_title(const std::string& text) {
    const std::string small = lower(text);  // as each character stands there
    std::string out;
    std::size_t at = 0;
    bool inside = false;
    for (const std::string_view one : characters(text)) {
        const std::size_t size = lower(std::string(one)).size();
        out += inside ? small.substr(at, size) : title_character(one);
        at += size;
        inside = has(code_point_at(one, 0).value, UCHAR_CASED);
    }
    return out;
}

bool is_digits(std::string_view text) {
    return all_characters(text, [](char32_t c) {
        const auto type = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_NUMERIC_TYPE);
        return type == U_NT_DECIMAL || type == U_NT_DIGIT;
    });
}
bool is_letters(std::string_view text) {
    return all_characters(text, [](char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_L_MASK) != 0; });
}
bool is_blank(std::string_view text) { return all_characters(text, &is_white); }
bool is_upper(std::string_view text) { return only_case(text, UCHAR_UPPERCASE, UCHAR_LOWERCASE); }
bool is_lower(std::string_view text) { return only_case(text, UCHAR_LOWERCASE, UCHAR_UPPERCASE); }

bool is_printable(char32_t c) {
    constexpr auto hidden = U_GC_C_MASK | U_GC_Z_MASK;
    return c == ' ' || (U_GET_GC_MASK(static_cast<UChar32>(c)) & hidden) == 0;
}

bool is_white(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)) || (c >= 0x1C && c <= 0x1F); }

std::string_view strip(std::string_view text, std::string_view set, bool left, bool right) {
    std::vector<std::string_view> taken = characters(set);
    std::sort(taken.begin(), taken.end());
    const auto goes = [&](std::string_view one) {
        return taken.empty() ? is_white(code_point_at(one, 0).value)
                             : std::binary_search(taken.begin(), taken.end(), one);
    };
    while (left && !text.empty()) {
        const std::size_t bytes = code_point_at(text, 0).bytes;
        if (!goes(text.substr(0, bytes))) break;
        text.remove_prefix(bytes);
    }
    while (right && !text.empty()) {
        const std::size_t last = character_boundary(text, text.size() - 1);
        if (!goes(text.substr(last))) break;
        text.remove_suffix(text.size() - last);
    }
    return text;
}

std::string replaced(const std::string& text, const std::string& from, const std::string& to, std::int64_t count) {
    std::string out;
    const auto grow = [&](std::string_view part) {
        check_text(out.size() + part.size());
        out += part;
    };
    if (from.empty()) {  // between all characters
        for (const std::string_view one : characters(text)) {
            if (count != 0) grow(to);
            if (count > 0) --count;
            grow(one);
        }
        if (count != 0) grow(to);
        return out;
    }
    std::size_t at = 0;
    for (std::size_t found = find_part(text, from); found != text.npos && count != 0;
         found = find_part(text, from, at)) {
        grow(std::string_view(text).substr(at, found - at));
        grow(to);
        at = found + from.size();
        if (count > 0) --count;
    }
    grow(std::string_view(text).substr(at));
    return out;
}

std::vector<std::string> split(const std::string& text, const std::string& by, std::int64_t most, bool from_right) {
    if (by.empty()) throw Error("the text to split at is empty");
    std::vector<std::string> parts;
    if (from_right) {  // as the other way round, read backwards
        parts = split({text.rbegin(), text.rend()}, {by.rbegin(), by.rend()}, most, false);
        std::reverse(parts.begin(), parts.end());
        for (std::string& part : parts) std::reverse(part.begin(), part.end());
        return parts;
    }
    std::size_t at = 0;
    while (most < 0 || std::ssize(parts) < most) {
        const std::size_t found = find_part(text, by, at);
        if (found == text.npos) break;
        check_parts(parts.size());
        parts.push_back(text.substr(at, found - at));
        at = found + by.size();
    }
    parts.push_back(text.substr(at));
    return parts;
}

std::vector<std::string> split_lines(std::string_view text, bool keep_ends) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0, at = 0; begin < text.size();) {
        while (at < text.size() && !ends_line(code_point_at(text, at).value)) at += code_point_at(text, at).bytes;
        const std::size_t end = at;
        if (at < text.size()) at += text.substr(at).starts_with("\r\n") ? 2 : code_point_at(text, at).bytes;
        check_parts(lines.size());
        lines.emplace_back(text.substr(begin, (keep_ends ? at : end) - begin));
        begin = at;
    }
    return lines;
}

std::vector<std::string> split_white(const std::string& text, std::int64_t most) {
    std::vector<std::string> parts;
    std::string_view rest = strip(text, "", true, false);
    while (!rest.empty()) {
        if (most >= 0 && std::ssize(parts) == most) {
            parts.emplace_back(strip(rest, "", false, true));
            break;
        }
        std::size_t end = 0;
        while (end < rest.size() && !is_white(code_point_at(rest, end).value)) end += code_point_at(rest, end).bytes;
        check_parts(parts.size());
        parts.emplace_back(rest.substr(0, end));
        rest = strip(rest.substr(end), "", true, false);
    }
    return parts;
}

}  // namespace bitdistill::chat
