// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/doubled_member.h"

#include <algorithm>
#include <set>
#include <vector>

namespace bitdistill {
namespace {

std::size_t members_in(const Json& value) {
    if (!value.is_structured()) return 0;
    std::size_t members = value.is_object() ? value.size() : 0;
    for (const Json& one : value) members += members_in(one);
    return members;
}

// each(begin, end of a text with its quotes) and each sign outside of texts, of what is JSON.
template <class Text, class Sign>
void walk_json(std::string_view text, const Text& each_text, const Sign& each_sign) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '"') {
            each_sign(text[at]);
            continue;
        }
        const std::size_t begin = at;
        for (++at; at < text.size() && text[at] != '"'; ++at)
            if (text[at] == '\\') ++at;
        each_text(begin, std::min(at + 1, text.size()));
    }
}

}  // namespace

std::optional<DoubledMember> doubled_member(std::string_view text, const Json& value) {
    // A colon outside of texts follows each name, so that names which were lost show without a list of all.
    std::size_t names = 0;
    walk_json(
        text, [](std::size_t, std::size_t) {}, [&](char sign) { names += sign == ':'; });
    if (names == members_in(value)) return std::nullopt;
    std::vector<std::set<std::string>> open;
    std::optional<DoubledMember> doubled;
    std::size_t begin = 0, end = 0;
    walk_json(
        text,
        [&](std::size_t from, std::size_t to) {
            begin = from;
            end = to;
        },
        [&](char sign) {
            if (doubled) return;
            if (sign == '{') open.emplace_back();
            if (sign == '}' && !open.empty()) open.pop_back();
            if (sign != ':' || open.empty()) return;
            const Json name = Json::parse(text.substr(begin, end - begin), nullptr, false);
            if (name.is_string() && !open.back().insert(name.get<std::string>()).second)
                doubled = {name.get<std::string>(), begin};
        });
    return doubled;
}

std::string doubled_text(const DoubledMember& doubled) {
    return "names the member " + Json(doubled.name).dump(-1, ' ', false, Json::error_handler_t::replace) + " twice";
}

}  // namespace bitdistill
