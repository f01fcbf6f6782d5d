// SPDX-License-Identifier: GPL-3.0-or-later
// Words and clauses that the sample's stories and reviews share. Called by sample_reviews.cpp and sample_stories.cpp
// only.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/sample_world.h"

namespace bitdistill::sample {

// Something one can have an opinion of, and its parts.
struct Thing {
    std::string_view name;     // "film"
    std::string_view visited;  // "saw a film", what a person did
    std::array<std::string_view, 4> aspects;
    bool tells;  // it has a content that is not itself an opinion
};
const Thing& pick_thing(SampleRandom& random);

std::string good_or_bad(SampleRandom& random, bool good);  // an adjective
std::string pick_name(SampleRandom& random);               // "Anna"
std::string capitalized(std::string text);
std::string sentence(std::string text);  // capital letter, full stop

// "the music was not dull at all": what a good (or bad) opinion of `aspect` sounds like. A third of the clauses say it
// with the opposite adjective and a negation, a few with two negations.
std::string opinion(SampleRandom& random, std::string_view aspect, bool good);
// The same without "I", for what somebody else says or expects.
std::string said_opinion(SampleRandom& random, std::string_view aspect, bool good);

// What a review says, without the sentences around it.
struct Verdict {
    std::string text;
    ReviewKind kind;
};
Verdict verdict(SampleRandom& random, const Thing& thing, bool good);

}  // namespace bitdistill::sample
