// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/template_signatures.h"

#include <algorithm>
#include <iterator>

#include "engine/base/error.h"
#include "engine/text/chat/template_words.h"

namespace bitdistill::chat {

namespace {

struct Signature {
    std::string_view name;
    std::string_view parameters = {};  // with a blank between two; "*": the word looks at what it is given itself
    std::size_t required = 0;
    bool by_name = true;  // else by place only
};

// jinja2/filters.py, and tojson of transformers.
constexpr Signature filters[] = {
    {"abs"},
    {"capitalize"},
    {"count"},
    {"d", "default_value boolean"},
    {"default", "default_value boolean"},
    {"dictsort", "case_sensitive by reverse"},
    {"first"},
    {"float", "default"},
    {"indent", "width first blank"},
    {"int", "default base"},
    {"items"},
    {"join", "d attribute"},
    {"last"},
    {"length"},
    {"list"},
    {"lower"},
    {"map", "*"},
    {"reject", "*"},
    {"rejectattr", "*"},
    {"replace", "old new count", 2},
    {"reverse"},
    {"round", "precision method"},
    {"safe"},
    {"select", "*"},
    {"selectattr", "*"},
    {"sort", "reverse case_sensitive attribute"},
    {"string"},
    {"sum", "attribute start"},
    {"title"},
    {"tojson", "ensure_ascii indent separators sort_keys"},
    {"trim", "chars"},
    {"unique", "case_sensitive attribute"},
    {"upper"},
};
constexpr Signature tests[] = {
    {"!=", "other", 1, false},
    {"<", "other", 1, false},
    {"<=", "other", 1, false},
    {"==", "other", 1, false},
    {">", "other", 1, false},
    {">=", "other", 1, false},
    {"boolean"},
    {"callable"},
    {"defined"},
    {"divisibleby", "num", 1},
    {"eq", "other", 1, false},
    {"equalto", "other", 1, false},
    {"even"},
    {"false"},
    {"float"},
    {"ge", "other", 1, false},
    {"greaterthan", "other", 1, false},
    {"gt", "other", 1, false},
    {"in", "seq", 1},
    {"integer"},
    {"iterable"},
    {"le", "other", 1, false},
    {"lessthan", "other", 1, false},
    {"lower"},
    {"lt", "other", 1, false},
    {"mapping"},
    {"ne", "other", 1, false},
    {"none"},
    {"number"},
    {"odd"},
    {"sameas", "other", 1},
    {"sequence"},
    {"string"},
    {"true"},
    {"undefined"},
    {"upper"},
};
// Python's: most take their arguments by place only. Lists have count and index too, with fewer of them.
constexpr Signature methods[] = {
    {"capitalize"},
    {"copy"},
    {"count", "sub start end", 1, false},
    {"endswith", "suffix start end", 1, false},
    {"find", "sub start end", 1, false},
    {"get", "key default", 1, false},
    {"index", "sub start end", 1, false},
    {"isalpha"},
    {"isdigit"},
    {"islower"},
    {"isspace"},
    {"isupper"},
    {"items"},
    {"join", "iterable", 1, false},
    {"keys"},
    {"lower"},
    {"lstrip", "chars", 0, false},
    {"partition", "sep", 1, false},
    {"removeprefix", "prefix", 1, false},
    {"removesuffix", "suffix", 1, false},
    {"replace", "old new count", 2, false},
    {"rfind", "sub start end", 1, false},
    {"rsplit", "sep maxsplit"},
    {"rstrip", "chars", 0, false},
    {"split", "sep maxsplit"},
    {"splitlines", "keepends"},
    {"startswith", "prefix start end", 1, false},
    {"strip", "chars", 0, false},
    {"title"},
    {"upper"},
    {"values"},
};
constexpr Signature functions[] = {
    {"cycler", "*"},
    {"dict", "*"},
    {"joiner", "*"},
    {"lipsum", "*"},
    {"namespace", "*"},
    {"raise_exception", "message", 1},
    {"range", "start stop step", 1, false},
    {"self", "*"},
    {"strftime_now", "format", 1},
};

template <std::size_t N>
const Signature* find(const Signature (&all)[N], std::string_view name) {
    const auto* const found = std::find_if(all, all + N, [&](const Signature& one) { return one.name == name; });
    return found == all + N ? nullptr : found;
}

void check(const std::string& what, const Signature& known, const Arguments& given) {
    if (known.parameters == "*") return;
    if (!known.by_name && !given.named.empty())
        throw Error(what + " takes no argument by name, not even \"" + given.named.front().first + "\"");
    std::vector<std::string> parameters;
    for (std::size_t at = 0; at < known.parameters.size();) {
        const std::size_t end = std::min(known.parameters.find(' ', at), known.parameters.size());
        parameters.emplace_back(known.parameters.substr(at, end - at));
        at = end + 1;
    }
    check_arguments(what, parameters, known.required, given);
}

}  // namespace

bool is_filter(std::string_view name) { return find(filters, name); }
bool is_test(std::string_view name) { return find(tests, name); }
bool is_method(std::string_view name) { return find(methods, name); }
bool is_function(std::string_view name) { return find(functions, name); }

void check_filter(const std::string& name, const Arguments& given) {
    check("the filter \"" + name + "\"", *find(filters, name), given);
}
void check_test(const std::string& name, const Arguments& given) {
    check("the test \"is " + name + "\"", *find(tests, name), given);
}
void check_method(const std::string& name, const Arguments& given) {
    check("the method ." + name + "()", *find(methods, name), given);
}
void check_function(const std::string& name, const Arguments& given) {
    check(name + "()", *find(functions, name), given);
}

void check_arguments(const std::string& what, const std::vector<std::string>& parameters, std::size_t required,
                     const Arguments& given) {
    if (given.values.size() > parameters.size())
        throw Error(what + " takes " + std::to_string(parameters.size()) + " arguments at most, not " +
                    std::to_string(given.values.size()));
    std::vector<bool> known(parameters.size(), false);
    std::fill(known.begin(), known.begin() + std::ssize(given.values), true);
    for (const auto& [name, unused] : given.named) {
        const auto place = std::find(parameters.begin(), parameters.end(), name) - parameters.begin();
        if (place == std::ssize(parameters)) throw Error(what + " has no argument \"" + name + "\"");
        if (known[static_cast<std::size_t>(place)]) throw Error(what + " is given \"" + name + "\" twice");
        known[static_cast<std::size_t>(place)] = true;
    }
    for (std::size_t i = 0; i < required; ++i)
        if (!known[i]) throw Error(what + " lacks the argument \"" + parameters[i] + "\"");
}

}  // namespace bitdistill::chat
