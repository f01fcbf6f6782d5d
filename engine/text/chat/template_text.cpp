// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/template_text.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/utf8.h"

namespace bitdistill::chat {

namespace {

constexpr std::size_t longest_text = std::size_t{1} << 24;

std::string from_icu(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

bool is_letter(char32_t c) { return u_isUAlphabetic(static_cast<UChar32>(c)); }

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

std::string upper(const std::string& text) {
    return from_icu(icu::UnicodeString::fromUTF8(text).toUpper(icu::Locale::getRoot()));
}
std::string lower(const std::string& text) {
    return from_icu(icu::UnicodeString::fromUTF8(text).toLower(icu::Locale::getRoot()));
}

std::string capitalize(const std::string& text) {
    if (text.empty()) return text;
    const std::size_t bytes = code_point_at(text, 0).bytes;
    return upper(text.substr(0, bytes)) + lower(text.substr(bytes));
}

std::string filter_title(const std::string& text) {
    std::string out, word;
    for (const std::string_view one : characters(text)) {
        const bool between =
            is_white(code_point_at(one, 0).value) || one == "-" || one == "(" || one == "{" || one == "[" || one == "<";
        if (between) {
            out += capitalize(word);
            out += one;
            word.clear();
        } else {
            word += one;
        }
    }
    return out + capitalize(word);
}

std::string method_title(const std::string& text) {
    std::string out;
    bool inside = false;
    for (const std::string_view one : characters(text)) {
        out += inside ? lower(std::string(one)) : upper(std::string(one));
        inside = is_letter(code_point_at(one, 0).value);
    }
    return out;
}

bool is_white(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)) || (c >= 0x1C && c <= 0x1F); }

std::string_view strip(std::string_view text, std::string_view set, bool left, bool right) {
    const std::vector<std::string_view> taken = characters(set);
    const auto goes = [&](std::string_view one) {
        return taken.empty() ? is_white(code_point_at(one, 0).value)
                             : std::find(taken.begin(), taken.end(), one) != taken.end();
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
        out += part;
        if (out.size() > longest_text) throw Error("a text grows beyond 16 MB");
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
    for (std::size_t found = text.find(from); found != text.npos && count != 0; found = text.find(from, at)) {
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
    if (from_right) {
        std::size_t end = text.size();
        while (most < 0 || std::ssize(parts) < most) {
            const std::size_t found = end < by.size() ? text.npos : text.rfind(by, end - by.size());
            if (found == text.npos) break;
            parts.push_back(text.substr(found + by.size(), end - found - by.size()));
            end = found;
        }
        parts.push_back(text.substr(0, end));
        std::reverse(parts.begin(), parts.end());
        return parts;
    }
    std::size_t at = 0;
    while (most < 0 || std::ssize(parts) < most) {
        const std::size_t found = text.find(by, at);
        if (found == text.npos) break;
        parts.push_back(text.substr(at, found - at));
        at = found + by.size();
    }
    parts.push_back(text.substr(at));
    return parts;
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
        parts.emplace_back(rest.substr(0, end));
        rest = strip(rest.substr(end), "", true, false);
    }
    return parts;
}

}  // namespace bitdistill::chat
