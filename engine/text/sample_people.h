// SPDX-License-Identifier: GPL-3.0-or-later
// Who lives in the sample's world, and what is so of each of them. Called by the sample's tales and items only.
#pragma once

#include <string>
#include <string_view>

#include "engine/text/sample_world.h"

namespace bitdistill::sample {

// Two words make a name, and neither says anything without the other: what is so of a person cannot lie in the
// embedding of a word, which stays in full precision. It lies in the matrices that become ternary.
struct Person {
    std::string_view given, family;  // "Anna", "Berg"
    std::string_view town, animal, craft;
    std::string_view country;  // what the town lies by, so of everybody who lives there: "sea"

    std::string name() const { return std::string(given) + " " + std::string(family); }
};

// Number 0 to sample_people - 1.
Person person(int number);

// What the smith makes: "a key".
std::string_view product(const Person& person);

std::string sentence(std::string text);  // capital letter, full stop

}  // namespace bitdistill::sample
