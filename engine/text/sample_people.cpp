// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/sample_people.h"

#include <algorithm>
#include <array>

#include "engine/run/data/sample_words.h"

namespace bitdistill {

namespace sample {

namespace {

using Words = std::string_view;

constexpr std::uint64_t facts_seed = 1;  // the world is one, whatever the seed of a text about it

constexpr std::array<Words, 32> given_names = {"Anna",  "Tom",  "Mia",   "Ben",  "Lily",  "Max",   "Nora", "Sam",
                                               "Eva",   "Paul", "Rosa",  "Jack", "Emma",  "Leo",   "Ida",  "Finn",
                                               "Clara", "Otto", "Ella",  "Hugo", "Alma",  "Karl",  "Vera", "Emil",
                                               "Lena",  "Ole",  "Greta", "Nils", "Marta", "Felix", "Olga", "Viktor"};
constexpr std::array<Words, 16> family_names = {"Berg", "Stone", "Hill", "Wood", "Brook", "Field", "March", "Frost",
                                                "Cook", "Reed",  "Snow", "Wolf", "Lamb",  "King",  "North", "Young"};
static_assert(given_names.size() * family_names.size() == sample_people);

constexpr std::array<Words, sample_words::crafts.size()> products = {"a cake", "a key",  "a coat",  "a net",
                                                                     "a jug",  "a kite", "a chair", "a basket"};

}  // namespace

Person person(int number) {
    const auto n = static_cast<std::size_t>(number);
    Person one;
    one.given = given_names[n / family_names.size()];
    one.family = family_names[n % family_names.size()];
    SampleRandom random(facts_seed, n);
    const std::uint32_t town = random.below(sample_words::towns.size());
    one.town = sample_words::towns[town];
    one.country = sample_words::countries[town % sample_words::countries.size()];
    one.animal = sample_words::animals[random.below(sample_words::animals.size())];
    one.craft = sample_words::crafts[random.below(sample_words::crafts.size())];
    return one;
}

std::string_view product(const Person& person) {
    return products[static_cast<std::size_t>(std::ranges::find(sample_words::crafts, person.craft) -
                                             sample_words::crafts.begin())];
}

std::string sentence(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text + ".";
}

}  // namespace sample

}  // namespace bitdistill
