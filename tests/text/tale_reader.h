// SPDX-License-Identifier: GPL-3.0-or-later
// A reader of the sample's tales that was written from what they say, not from the generator's code. What it takes from
// the text about people, and who holds what in a tale, shows that items have their answers there and that tales
// are true to themselves.
#pragma once

#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <vector>

class TaleReader {
  public:
    struct Facts {
        std::set<std::string> towns, animals, crafts;  // more than one: the text contradicts itself
    };

    explicit TaleReader(const std::string& text) {
        std::size_t begin = 0;
        while (begin < text.size()) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            if (end > begin) paragraph(text.substr(begin, end - begin));
            begin = end + 1;
        }
    }

    std::map<std::string, Facts> people;                // by full name
    std::vector<std::string> tales;                     // paragraphs in which somebody meets somebody
    std::map<std::string, std::set<std::string>> near;  // what a town lies near
    std::vector<std::string> untrue;  // sentences that do not fit what was told before in the same tale

  private:
    static std::vector<std::string> sentences(const std::string& paragraph) {
        std::vector<std::string> out(1);
        for (const char c : paragraph) {
            if (c == '.' || c == '?') {
                out.emplace_back();
            } else if (c != ' ' || !out.back().empty()) {
                out.back() += c;
            }
        }
        out.pop_back();
        return out;
    }

    void paragraph(const std::string& text) {
        static const std::regex towns(
            "(\\w+ \\w+)(?: (?:lives?d? in|came from)| is a \\w+ and lives in| was a \\w+ and "
            "lived in|, the \\w+ from) (\\w+)");
        static const std::regex animals(
            "(\\w+ \\w+)(?:(?: lives in \\w+| lived in \\w+| is a \\w+| was a \\w+) and|, the "
            "\\w+ from \\w+,)? ha[sd] a (\\w+)");
        static const std::regex crafts("(\\w+ \\w+)(?:(?: has a \\w+| had a \\w+) and)? (?:is|was) a (\\w+)");
        static const std::regex titles("(\\w+ \\w+), the (\\w+) from");
        static const std::regex countries("(?:in|from|to) (\\w+) near the (sea|hills|river|forest)");
        std::map<std::string, std::string> owners;
        const bool tale = text.find(" went home to ") != std::string::npos;
        if (tale) tales.push_back(text);
        std::string asked;
        for (const std::string& one : sentences(text)) {
            std::smatch found;
            if (std::regex_search(one, found, towns)) people[found[1]].towns.insert(found[2]);
            if (std::regex_search(one, found, animals)) people[found[1]].animals.insert(found[2]);
            if (std::regex_search(one, found, crafts)) people[found[1]].crafts.insert(found[2]);
            if (std::regex_search(one, found, titles)) people[found[1]].crafts.insert(found[2]);
            if (std::regex_search(one, found, countries)) near[found[1]].insert(found[2]);
            if (tale) event(one, owners);
        }
    }

    void event(const std::string& one, std::map<std::string, std::string>& owners) {
        static const std::regex gets("^(\\w+)(?:, the \\w+,)? (?:found|made) an? (\\w+)");
        static const std::regex gives("^(\\w+) gave the (\\w+) to (\\w+)$");
        static const std::regex loses("^(\\w+) lost the (\\w+)$");
        static const std::regex has("^(?!Who )(\\w+) had the (\\w+)$");
        std::smatch found;
        if (std::regex_search(one, found, gets)) {
            owners[found[2]] = found[1];
        } else if (std::regex_match(one, found, gives)) {
            if (owners[found[2]] != found[1]) untrue.push_back(one);
            owners[found[2]] = found[3];
        } else if (std::regex_match(one, found, loses) || std::regex_match(one, found, has)) {
            if (owners[found[2]] != found[1]) untrue.push_back(one);
        }
    }

  public:
    // How an item goes on by what was read; nothing where the text does not tell, or tells two things.
    std::optional<std::string> answer(const std::string& item) const {
        static const std::regex asks("^(\\w+ \\w+) (lives in|has a|is a)$");
        std::smatch found;
        if (!std::regex_search(item, found, asks)) return std::nullopt;
        const auto person = people.find(found[1]);
        if (person == people.end()) return std::nullopt;
        const Facts& facts = person->second;
        const std::string what = found[2];
        const auto only = [](const std::set<std::string>& words) -> std::optional<std::string> {
            return words.size() == 1 ? std::optional(*words.begin()) : std::nullopt;
        };
        return only(what == "lives in" ? facts.towns : what == "has a" ? facts.animals : facts.crafts);
    }
};
