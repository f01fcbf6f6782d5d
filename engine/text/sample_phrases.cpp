// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that carry sentiment. Each construction says its label in a way that counting words cannot tell: it uses
// good and bad adjectives alike, and what decides is how they are put together. No expression makes two random choices:
// their order would be the compiler's, and the same seed must give the same text everywhere.
#include "engine/text/sample_phrases.h"

#include <utility>

namespace bitdistill::sample {

namespace {

using Words = std::string_view;

constexpr std::array<Words, 14> good_words = {"good",      "great",    "lovely", "wonderful", "fine",
                                              "charming",  "pleasant", "clever", "beautiful", "delightful",
                                              "brilliant", "superb",   "fresh",  "warm"};
constexpr std::array<Words, 14> bad_words = {"bad",      "awful",    "dull", "terrible", "boring", "poor", "weak",
                                             "dreadful", "horrible", "ugly", "tired",    "silly",  "cold", "sour"};
constexpr std::array<Words, 6> degrees = {"very ", "really ", "truly ", "so ", "quite ", "rather "};
constexpr std::array<Words, 12> names = {"Anna", "Tom", "Mia", "Ben",  "Lily", "Max",
                                         "Nora", "Sam", "Eva", "Paul", "Rosa", "Jack"};
constexpr std::array<Words, 3> much = {"very ", "really ", "so "};  // those that stand behind a "not"
constexpr std::array<Words, 8> relatives = {"my brother", "my sister", "my mother",  "my father",
                                            "my friend",  "the guide", "the critic", "the teacher"};
constexpr std::array<Words, 4> heralds = {"the poster", "the paper", "the letter", "the sign"};

constexpr std::array<Thing, 8> things = {{
    {"film", "saw a film", {"story", "ending", "music", "hero"}, true},
    {"book", "read a book", {"story", "ending", "cover", "hero"}, true},
    {"play", "saw a play", {"story", "stage", "music", "hero"}, true},
    {"song", "heard a song", {"tune", "voice", "drum", "ending"}, true},
    {"inn", "stayed at an inn", {"room", "bed", "garden", "breakfast"}, false},
    {"dinner", "had a dinner", {"soup", "bread", "cake", "tea"}, false},
    {"market", "went to a market", {"fruit", "cheese", "music", "tea"}, false},
    {"boat trip", "made a boat trip", {"boat", "river", "guide", "lunch"}, false},
}};

std::string person(SampleRandom& random) { return random.chance(50) ? random.pick(names) : random.pick(relatives); }

// Two different ones.
template <class Pick>
std::pair<std::string, std::string> two(Pick&& pick) {
    const std::string first = pick();
    std::string second = pick();
    while (second == first) second = pick();
    return {first, second};
}

std::pair<std::string, std::string> two_aspects(SampleRandom& random, const Thing& thing) {
    return two([&] { return random.pick(thing.aspects); });
}

// "an ugly king", of either sort.
std::string described(SampleRandom& random, const std::string& noun) {
    const std::string word = good_or_bad(random, random.chance(50));
    return (word[0] == 'a' || word[0] == 'u' ? "an " : "a ") + word + " " + noun;
}

// "although", "but", "still": the main clause is what the speaker means.
std::string contrast(SampleRandom& random, const Thing& thing, bool good) {
    const auto [first, second] = two_aspects(random, thing);
    const std::string said = opinion(random, first, good), granted = opinion(random, second, !good);
    switch (random.below(5)) {
        case 0:
            return sentence(granted + ", but " + said);
        case 1:
            return sentence("although " + granted + ", " + said);
        case 2:
            return sentence(said + ", although " + granted);
        case 3:
            return sentence(granted) + " Still, " + said + ".";
        default:
            return sentence(said + ", even if " + granted);
    }
}

// What a story is about may be terrible without the story being so.
std::string distraction(SampleRandom& random, const Thing& thing, bool good) {
    const std::string said = sentence(opinion(random, random.pick(thing.aspects), good));
    constexpr std::array<Words, 6> about = {"king", "war", "winter", "dog", "queen", "journey"};
    constexpr std::array<Words, 4> places = {"park", "school", "shop", "bridge"};
    const auto [one, other] = two([&] { return thing.tells ? random.pick(about) : random.pick(places); });
    const std::string first = described(random, one), second = described(random, other);
    const std::string aside = (thing.tells ? "It tells of " : "It lies near ") + first + " and " + second + ".";
    return random.chance(50) ? aside + " " + said : said + " " + aside;
}

std::string expectation(SampleRandom& random, const Thing& thing, bool good) {
    const bool right = random.chance(50);
    constexpr std::array<Words, 4> hopes = {"I expected that ", "I was sure that ", "I had heard that ",
                                            "I thought that "};
    constexpr std::array<Words, 3> kept = {"I was right.", "So it was.", "It was just like that."};
    constexpr std::array<Words, 3> broken = {"I was wrong.", "It was not so.", "It was not like that."};
    const std::string hope = random.pick(hopes);
    const std::string thought = said_opinion(random, random.pick(thing.aspects), right == good);
    return hope + thought + ". " + (right ? random.pick(kept) : random.pick(broken));
}

std::string comparison(SampleRandom& random, const Thing& thing, bool good) {
    const bool same = random.chance(50);
    constexpr std::array<Words, 3> before = {"last year ", "the first time ", "years ago "};
    constexpr std::array<Words, 3> again = {"Nothing has changed.", "Now it is the same.",
                                            "This time it was no different."};
    constexpr std::array<Words, 3> turned = {"Everything has changed.", "Now it is the opposite.",
                                             "This time it was the other way."};
    const std::string when = random.pick(before);
    const std::string then = said_opinion(random, random.pick(thing.aspects), same == good);
    return sentence(when + then) + " " + (same ? random.pick(again) : random.pick(turned));
}

std::string report(SampleRandom& random, const Thing& thing, bool good) {
    const bool true_report = random.chance(50);
    const std::string herald = random.pick(heralds);
    constexpr std::array<Words, 3> believe = {"Believe it.", "That is true.", "It tells the truth."};
    constexpr std::array<Words, 3> doubt = {"Do not believe it.", "That is not true.", "It does not tell the truth."};
    const std::string said = said_opinion(random, random.pick(thing.aspects), true_report == good);
    return sentence(herald + " says that " + said) + " " + (true_report ? random.pick(believe) : random.pick(doubt));
}

// Two aspects, two opinions, and one sentence that says which of them matters.
std::string aspect(SampleRandom& random, const Thing& thing, bool good) {
    const auto [main, other] = two_aspects(random, thing);
    const std::string said = opinion(random, main, good), beside = opinion(random, other, !good);
    const char* joint = random.chance(50) ? " and " : ", while ";
    std::string text = sentence(random.chance(50) ? said + joint + beside : beside + joint + said);
    switch (random.below(5)) {
        case 0:
            return text + " I came for the " + main + ".";
        case 1:
            return text + " Only the " + main + " matters to me.";
        case 2:
            return text + " Nobody comes for the " + other + ".";
        case 3:
            return text + " I do not care about the " + other + ".";
        default:
            return text + " I care about the " + main + ", not the " + other + ".";
    }
}

// Two people, two opinions, and one sentence that says who is right.
std::string holder(SampleRandom& random, const Thing& thing, bool good) {
    const auto [friendly, rival] = two([&] { return person(random); });
    std::string text;
    if (random.chance(35)) {  // verbs instead of adjectives
        constexpr std::array<Words, 3> likes = {"loved", "liked", "enjoyed"};
        constexpr std::array<Words, 3> hates = {"hated", "disliked", "could not stand"};
        const std::string mine = good ? random.pick(likes) : random.pick(hates);
        const std::string theirs = good ? random.pick(hates) : random.pick(likes);
        const std::string what = "the " + std::string(thing.name);
        switch (random.below(3)) {
            case 0:
                text = sentence(friendly + " " + mine + " what " + rival + " " + theirs);
                break;
            case 1:
                text = sentence(rival + " " + theirs + " what " + friendly + " " + mine);
                break;
            default:
                text = sentence(rival + " " + theirs + " " + what + " that " + friendly + " " + mine);
                break;
        }
    } else {
        const std::string topic = random.pick(thing.aspects);
        const std::string a = friendly + " said that " + said_opinion(random, topic, good);
        const std::string b = rival + " said that " + said_opinion(random, topic, !good);
        text = random.chance(50) ? sentence(a) + " " + sentence(b) : sentence(b) + " " + sentence(a);
    }
    switch (random.below(5)) {
        case 0:
            return text + " I agree with " + friendly + ".";
        case 1:
            return text + " I do not agree with " + rival + ".";
        case 2:
            return text + " " + capitalized(friendly) + " was right.";
        case 3:
            return text + " " + capitalized(rival) + " was wrong.";
        default:
            return text + " I am with " + friendly + ", not with " + rival + ".";
    }
}

}  // namespace

const Thing& pick_thing(SampleRandom& random) { return things[random.below(things.size())]; }

std::string good_or_bad(SampleRandom& random, bool good) {
    return good ? random.pick(good_words) : random.pick(bad_words);
}

std::string pick_name(SampleRandom& random) { return random.pick(names); }

std::string capitalized(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string sentence(std::string text) { return capitalized(std::move(text)) + "."; }

std::string opinion(SampleRandom& random, std::string_view aspect, bool good) {
    const std::string the = "the " + std::string(aspect);
    const std::uint32_t form = random.below(20);
    if (form < 11) {  // straight
        const std::string word = good_or_bad(random, good);
        const std::string degree = random.chance(50) ? random.pick(degrees) : "";
        switch (random.below(4)) {
            case 0:
                return "I found " + the + " " + degree + word;
            case 1:
                return the + " was " + degree + word + " from start to end";
            default:
                return the + " was " + degree + word;
        }
    }
    if (form < 18) {  // one negation of the opposite
        const std::string word = good_or_bad(random, !good);
        switch (random.below(9)) {
            case 0:
                return the + " was not " + word + " at all";
            case 1:
                return the + " was not " + random.pick(much) + word;
            case 2:
                return the + " was never " + word;
            case 3:
                return the + " was far from " + word;
            case 4:
                return the + " was anything but " + word;
            case 5:
                return the + " was hardly " + word;
            case 6:
                return "nobody could call " + the + " " + word;
            case 7:
                return "I would not call " + the + " " + word;
            default:
                return "there was nothing " + word + " about " + the;
        }
    }
    const std::string word = good_or_bad(random, good);  // two negations
    switch (random.below(3)) {
        case 0:
            return "I cannot say that " + the + " was not " + word;
        case 1:
            return "nobody could say that " + the + " was not " + word;
        default:
            return the + " was never far from " + word;
    }
}

std::string said_opinion(SampleRandom& random, std::string_view aspect, bool good) {
    std::string clause = opinion(random, aspect, good);
    while (clause.starts_with("I ")) clause = opinion(random, aspect, good);
    return clause;
}

Verdict verdict(SampleRandom& random, const Thing& thing, bool good) {
    const std::uint32_t share = random.below(100);
    if (share < 24) return {sentence(opinion(random, random.pick(thing.aspects), good)), ReviewKind::plain};
    if (share < 42) return {contrast(random, thing, good), ReviewKind::contrast};
    if (share < 52) return {distraction(random, thing, good), ReviewKind::distraction};
    if (share < 62) return {expectation(random, thing, good), ReviewKind::expectation};
    if (share < 70) return {comparison(random, thing, good), ReviewKind::comparison};
    if (share < 76) return {report(random, thing, good), ReviewKind::report};
    if (share < 87) return {aspect(random, thing, good), ReviewKind::aspect};
    return {holder(random, thing, good), ReviewKind::holder};
}

}  // namespace bitdistill::sample
