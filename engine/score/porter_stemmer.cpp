// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/score/porter_stemmer.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace bitdistill {
namespace {

// Each letter as 'c' or 'v'. A y is a vowel where it follows a consonant.
std::string form_of(std::string_view word) {
    std::string form;
    form.reserve(word.size());
    for (const char letter : word) {
        const bool vowel = letter == 'y' ? form.ends_with('c') : std::string_view("aeiou").find(letter) != word.npos;
        form += vowel ? 'v' : 'c';
    }
    return form;
}

// Porter's m of [C](VC){m}[V].
std::size_t measure(std::string_view stem) {
    const std::string form = form_of(stem);
    std::size_t count = 0;
    for (std::size_t at = form.find("vc"); at != form.npos; at = form.find("vc", at + 2)) ++count;
    return count;
}

bool has_measure(std::string_view stem) { return measure(stem) > 0; }
bool has_longer_measure(std::string_view stem) { return measure(stem) > 1; }
bool has_vowel(std::string_view stem) { return form_of(stem).find('v') != stem.npos; }

// Porter's *d.
bool ends_in_double_consonant(std::string_view word) {
    return word.size() >= 2 && word.back() == word[word.size() - 2] && form_of(word).back() == 'c';
}

// Porter's *o; NLTK's also takes a word of one vowel and one consonant.
bool ends_in_short_syllable(std::string_view word) {
    const std::string form = form_of(word);
    return form == "vc" || (form.ends_with("cvc") && std::string_view("wxy").find(word.back()) == word.npos);
}

struct Rule {
    std::string_view suffix, replacement;
};

std::string_view without(std::string_view word, std::string_view suffix) {
    return word.substr(0, word.size() - suffix.size());
}

// The first rule whose suffix the word has decides, also where its condition on what is left of the word does not hold.
template <std::size_t count, class Condition>
std::string replaced(const std::string& word, const std::array<Rule, count>& rules, Condition condition) {
    for (const auto& [suffix, replacement] : rules)
        if (word.ends_with(suffix)) {
            const std::string_view stem = without(word, suffix);
            return condition(stem, suffix) ? std::string(stem).append(replacement) : word;
        }
    return word;
}

constexpr auto always = [](std::string_view, std::string_view) { return true; };

// Plurals.
std::string step_1a(const std::string& word) {
    static constexpr std::array rules{Rule{"sses", "ss"}, Rule{"ies", "i"}, Rule{"ss", "ss"}, Rule{"s", ""}};
    if (word.size() == 4 && word.ends_with("ies")) return word.substr(0, 3);  // NLTK's: dies, but flies -> fli
    return replaced(word, rules, always);
}

// What is left of a word without -ed or -ing, with its ending as it was before.
std::string mended(std::string stem) {
    for (const std::string_view ending : {"at", "bl", "iz"})
        if (stem.ends_with(ending)) return stem + 'e';
    if (ends_in_double_consonant(stem)) {
        if (std::string_view("lsz").find(stem.back()) == stem.npos) stem.pop_back();
        return stem;
    }
    if (measure(stem) == 1 && ends_in_short_syllable(stem)) stem += 'e';
    return stem;
}

// Past tense and -ing.
std::string step_1b(const std::string& word) {
    if (word.ends_with("ied")) return word.substr(0, word.size() - (word.size() == 4 ? 1 : 2));  // NLTK's: died, spied
    if (word.ends_with("eed")) return has_measure(without(word, "eed")) ? word.substr(0, word.size() - 1) : word;
    for (const std::string_view suffix : {"ed", "ing"})
        if (word.ends_with(suffix) && has_vowel(without(word, suffix)))
            return mended(std::string(without(word, suffix)));
    return word;
}

// NLTK's: y becomes i behind a consonant that is not the first letter.
std::string step_1c(const std::string& word) {
    static constexpr std::array rules{Rule{"y", "i"}};
    return replaced(word, rules, [](std::string_view stem, std::string_view) {
        return stem.size() > 1 && form_of(stem).back() == 'c';
    });
}

std::string step_2(const std::string& word) {
    static constexpr std::array rules{
        Rule{"ational", "ate"}, Rule{"tional", "tion"}, Rule{"enci", "ence"},   Rule{"anci", "ance"},
        Rule{"izer", "ize"},    Rule{"bli", "ble"},     Rule{"alli", "al"},     Rule{"entli", "ent"},
        Rule{"eli", "e"},       Rule{"ousli", "ous"},   Rule{"ization", "ize"}, Rule{"ation", "ate"},
        Rule{"ator", "ate"},    Rule{"alism", "al"},    Rule{"iveness", "ive"}, Rule{"fulness", "ful"},
        Rule{"ousness", "ous"}, Rule{"aliti", "al"},    Rule{"iviti", "ive"},   Rule{"biliti", "ble"},
        Rule{"fulli", "ful"},   Rule{"logi", "log"}};
    // NLTK's: -alli becomes -al, and the step is taken once more: relationalli -> relational -> relate.
    if (word.ends_with("alli") && has_measure(without(word, "alli"))) return step_2(word.substr(0, word.size() - 2));
    return replaced(word, rules, [](std::string_view stem, std::string_view suffix) {
        if (suffix != "logi") return has_measure(stem);
        return has_measure(std::string(stem) + 'l');  // NLTK's: theo and geo count as philo does
    });
}

std::string step_3(const std::string& word) {
    static constexpr std::array rules{Rule{"icate", "ic"}, Rule{"ative", ""}, Rule{"alize", "al"}, Rule{"iciti", "ic"},
                                      Rule{"ical", "ic"},  Rule{"ful", ""},   Rule{"ness", ""}};
    return replaced(word, rules, [](std::string_view stem, std::string_view) { return has_measure(stem); });
}

std::string step_4(const std::string& word) {
    static constexpr std::array rules{Rule{"al", ""},    Rule{"ance", ""}, Rule{"ence", ""}, Rule{"er", ""},
                                      Rule{"ic", ""},    Rule{"able", ""}, Rule{"ible", ""}, Rule{"ant", ""},
                                      Rule{"ement", ""}, Rule{"ment", ""}, Rule{"ent", ""},  Rule{"ion", ""},
                                      Rule{"ou", ""},    Rule{"ism", ""},  Rule{"ate", ""},  Rule{"iti", ""},
                                      Rule{"ous", ""},   Rule{"ive", ""},  Rule{"ize", ""}};
    return replaced(word, rules, [](std::string_view stem, std::string_view suffix) {
        return has_longer_measure(stem) && (suffix != "ion" || stem.ends_with('s') || stem.ends_with('t'));
    });
}

std::string step_5(std::string word) {
    if (word.ends_with('e')) {
        const std::string_view stem = without(word, "e");
        const std::size_t m = measure(stem);
        if (m > 1 || (m == 1 && !ends_in_short_syllable(stem))) word.pop_back();
    }
    if (word.ends_with("ll") && has_longer_measure(without(word, "l"))) word.pop_back();
    return word;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> irregular{{{"sky", "sky"},
                                                                                   {"skies", "sky"},
                                                                                   {"dying", "die"},
                                                                                   {"lying", "lie"},
                                                                                   {"tying", "tie"},
                                                                                   {"news", "news"},
                                                                                   {"innings", "inning"},
                                                                                   {"inning", "inning"},
                                                                                   {"outings", "outing"},
                                                                                   {"outing", "outing"},
                                                                                   {"cannings", "canning"},
                                                                                   {"canning", "canning"},
                                                                                   {"howe", "howe"},
                                                                                   {"proceed", "proceed"},
                                                                                   {"exceed", "exceed"},
                                                                                   {"succeed", "succeed"}}};

}  // namespace

std::string porter_stem(std::string_view word) {
    const auto known = std::ranges::find(irregular, word, [](const auto& one) { return one.first; });
    if (known != irregular.end()) return std::string(known->second);
    if (word.size() <= 2) return std::string(word);
    return step_5(step_4(step_3(step_2(step_1c(step_1b(step_1a(std::string(word))))))));
}

}  // namespace bitdistill
