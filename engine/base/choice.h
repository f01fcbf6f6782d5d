// SPDX-License-Identifier: GPL-3.0-or-later
// Words for enumerations that people write in recipes, options and files. The words of an enumeration stand once, in
// its Spelling; code compares enumerators, and text is turned into one at the edge. Plain functions: any thread.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/error.h"
#include "engine/base/list_text.h"

namespace bitdistill {

// Specialised beside the enumeration:
//     enum class Schedule { cosine, linear };
//     template <> struct Spelling<Schedule> {
//         static constexpr auto words = spelled<Schedule>({{Schedule::cosine, "cosine"}, {Schedule::linear,
//         "linear"}});
//     };
template <class Enum>
struct Spelling;

template <class Enum>
struct SpelledValue {
    Enum value;
    std::string_view word;
};
// The words at the places of their values. Does not compile when a value is missing, misplaced or without a word.
template <class Enum, std::size_t N>
consteval std::array<std::string_view, N> spelled(const SpelledValue<Enum> (&rows)[N]) {
    std::array<std::string_view, N> words;
    for (std::size_t i = 0; i < N; ++i) {
        if (static_cast<std::size_t>(rows[i].value) != i || rows[i].word.empty()) throw "not in the order of the enum";
        words[i] = rows[i].word;
    }
    return words;
}

template <class Enum>
concept Choice = requires {
    Spelling<Enum>::words;
};

// The word ends with a NUL, so data() is a C string.
template <Choice Enum>
constexpr std::string_view word_of(Enum value) {
    return Spelling<Enum>::words[static_cast<std::size_t>(value)];
}

template <Choice Enum>
constexpr std::optional<Enum> choice_of(std::string_view word) {
    const auto& words = Spelling<Enum>::words;
    const auto found = std::ranges::find(words, word);
    if (found == words.end()) return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

// The same of a file or option that must have it. Throws Error: "where: name is "word", expected one of a, b".
template <Choice Enum>
Enum required_choice(std::string_view word, const std::string& name, const std::string& where) {
    if (const std::optional<Enum> value = choice_of<Enum>(word)) return *value;
    std::string known;
    for (const std::string_view one : Spelling<Enum>::words) add_to_list(known, one);
    throw Error(name + " is \"" + std::string(word.substr(0, 100)) + "\", expected one of " + known, where);
}

}  // namespace bitdistill
