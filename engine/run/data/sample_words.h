// SPDX-License-Identifier: GPL-3.0-or-later
// The words that the built-in sample's facts are made of, by what they tell of a person. The first three are the labels
// of its task. Plain data.
#pragma once

#include <array>
#include <string_view>

namespace bitdistill::sample_words {

inline constexpr std::array<std::string_view, 8> towns = {"Tolm", "Arden", "Velda", "Ostin",
                                                          "Brem", "Lund",  "Kelso", "Mirren"};
inline constexpr std::array<std::string_view, 8> animals = {"dog",  "cat",   "goat", "horse",
                                                            "duck", "sheep", "cow",  "donkey"};
inline constexpr std::array<std::string_view, 8> crafts = {"baker",  "smith",  "tailor",    "fisher",
                                                           "potter", "farmer", "carpenter", "weaver"};
// Of the towns, in turn.
inline constexpr std::array<std::string_view, 4> countries = {"sea", "hills", "river", "forest"};

}  // namespace bitdistill::sample_words
