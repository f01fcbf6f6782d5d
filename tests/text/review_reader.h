// SPDX-License-Identifier: GPL-3.0-or-later
// A reader of the sample's reviews that was written from their rules as a person would explain them, not from the
// generator's code: negations flip, the main clause wins, somebody's opinion counts when the writer sides with them. If
// it always finds the label, the label is really in the text.
#pragma once

#include <algorithm>
#include <optional>
#include <regex>
#include <string>
#include <vector>

class ReviewReader {
  public:
    // 1 good, 0 bad, nothing when no rule applies.
    static std::optional<int> read(const std::string& review) {
        std::vector<std::string> s = sentences(review);
        std::erase_if(
            s, [](const std::string& x) { return x.starts_with("it tells of") || x.starts_with("it lies near"); });
        for (std::size_t i = 0; i < s.size(); ++i) {
            const std::string next = i + 1 < s.size() ? s[i + 1] : "", third = i + 2 < s.size() ? s[i + 2] : "";
            if (const auto verdict = sentence(s[i], next, third)) return *verdict > 0 ? 1 : 0;
        }
        return std::nullopt;
    }

  private:
    static std::vector<std::string> sentences(const std::string& review) {
        std::vector<std::string> out(1);
        for (std::size_t i = 0; i < review.size(); ++i) {
            if (review[i] == '.') {
                out.emplace_back();
                ++i;
            } else {
                out.back() += static_cast<char>(std::tolower(review[i]));
            }
        }
        std::erase(out, "");
        return out;
    }

    static std::size_t occurrences(const std::string& text, const std::string& part) {
        std::size_t n = 0;
        for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++n;
        return n;
    }

    // +1, -1, or 0 when the clause holds no opinion.
    static int clause(const std::string& text) {
        static const char* good[] = {"good",   "great",     "lovely",     "wonderful", "fine",   "charming", "pleasant",
                                     "clever", "beautiful", "delightful", "brilliant", "superb", "fresh",    "warm"};
        static const char* bad[] = {"bad",      "awful",    "dull", "terrible", "boring", "poor", "weak",
                                    "dreadful", "horrible", "ugly", "tired",    "silly",  "cold", "sour"};
        const std::string padded = " " + text + " ";
        int sign = 0;
        for (const char* word : good)
            if (occurrences(padded, std::string(" ") + word + " ")) sign = 1;
        for (const char* word : bad)
            if (occurrences(padded, std::string(" ") + word + " ")) sign = -1;
        std::size_t negations = 0;
        for (const char* no :
             {" not ", " never ", " far from ", " anything but ", " hardly ", " nobody ", " nothing ", " cannot "}) {
            negations += occurrences(padded, no);
        }
        return negations % 2 ? -sign : sign;
    }

    static std::optional<int> some(int sign) { return sign == 0 ? std::nullopt : std::optional<int>(sign); }
    static bool any(const std::string& text, std::initializer_list<const char*> parts) {
        return std::any_of(parts.begin(), parts.end(), [&](const char* part) { return text.starts_with(part); });
    }

    static std::optional<int> sentence(const std::string& s, const std::string& next, const std::string& third) {
        std::smatch m;
        static const std::regex said("^(.+?) said that (.+)$"), says("^the \\w+ says that (.+)$"),
            feelings(
                "^(.+?) (loved|liked|enjoyed|hated|disliked|could not stand) (?:what|the [a-z ]+ that) (.+?) "
                "(loved|liked|enjoyed|hated|disliked|could not stand)$"),
            two("^(.+?)(?: and |, while )(.+)$");
        if (std::regex_match(s, m, said)) {
            std::smatch other;
            if (!std::regex_match(next, other, said)) return std::nullopt;
            return sides(m[1], clause(m[2]), other[1], clause(other[2]), third);
        }
        if (std::regex_match(s, m, feelings)) {
            const auto sign = [](const std::string& verb) {
                return verb == "loved" || verb == "liked" || verb == "enjoyed" ? 1 : -1;
            };
            return sides(m[1], sign(m[2]), m[3], sign(m[4]), next);
        }
        if (std::regex_match(s, m, says)) {
            const bool believed = any(next, {"believe it", "that is true", "it tells the truth"});
            return some(believed ? clause(m[1]) : -clause(m[1]));
        }
        if (any(s, {"i expected that", "i was sure that", "i had heard that", "i thought that"})) {
            const bool right = any(next, {"i was right", "so it was", "it was just like that"});
            return some(right ? clause(s) : -clause(s));
        }
        if (any(s, {"last year ", "the first time ", "years ago "})) {
            const bool same = any(next, {"nothing has changed", "now it is the same", "this time it was no different"});
            return some(same ? clause(s) : -clause(s));
        }
        if (s.starts_with("although ")) return some(clause(s.substr(s.find(", ") + 2)));
        if (const auto at = s.find(", but "); at != s.npos) return some(clause(s.substr(at + 6)));
        for (const char* joint : {", although ", ", even if "})
            if (const auto at = s.find(joint); at != s.npos) return some(clause(s.substr(0, at)));
        if (next.starts_with("still, ")) return some(clause(next.substr(7)));
        if (clause(s) != 0 && std::regex_match(s, m, two) && clause(m[1]) != 0 && clause(m[2]) != 0) {
            static const std::regex matters(
                "^(?:i came for the (\\w+)|only the (\\w+) matters to me|i care about the (\\w+), not.*)$"),
                ignored("^(?:nobody comes for the (\\w+)|i do not care about the (\\w+))$");
            const std::string first = m[1], second = m[2];
            std::smatch which;
            const bool wanted = std::regex_match(next, which, matters);
            if (!wanted && !std::regex_match(next, which, ignored)) return std::nullopt;
            const std::string part = which[1].str() + which[2].str() + (wanted ? which[3].str() : "");
            const bool in_first = (" " + first + " ").find(" " + part + " ") != std::string::npos;
            return some(clause(in_first == wanted ? first : second));
        }
        return some(clause(s));
    }

    static std::optional<int> sides(const std::string& a, int a_says, const std::string& b, int b_says,
                                    const std::string& verdict) {
        for (const auto& [who, sign] : {std::pair{a, a_says}, std::pair{b, b_says}}) {
            if (verdict == "i agree with " + who || verdict == who + " was right" ||
                verdict.starts_with("i am with " + who + ",")) {
                return some(sign);
            }
            if (verdict == "i do not agree with " + who || verdict == who + " was wrong") return some(-sign);
        }
        return std::nullopt;
    }
};
