// SPDX-License-Identifier: GPL-3.0-or-later
// Filters, tests and functions. The methods of values stand in template_methods.cpp.
#include "engine/text/chat/template_words.h"

#include <algorithm>
#include <array>
#include <clocale>
#include <cmath>
#include <ctime>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/template_text.h"

namespace bitdistill::chat {

namespace {

constexpr std::int64_t longest_range = 100000;
constexpr std::size_t deepest_map = 16;

template <std::size_t N>
bool one_of(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 33> filters = {
    "trim",   "length",  "count",      "join",       "upper",  "lower",   "title",  "capitalize", "first",
    "last",   "default", "d",          "replace",    "items",  "list",    "string", "int",        "float",
    "safe",   "tojson",  "selectattr", "rejectattr", "select", "reject",  "map",    "reverse",    "sort",
    "unique", "indent",  "abs",        "round",      "sum",    "dictsort"};
constexpr std::array<std::string_view, 34> tests = {
    "defined", "undefined", "none",        "string", "mapping",  "iterable", "sequence", "number", "integer",
    "float",   "boolean",   "true",        "false",  "equalto",  "eq",       "==",       "ne",     "!=",
    "lt",      "<",         "gt",          ">",      "le",       "<=",       "ge",       ">=",     "in",
    "odd",     "even",      "divisibleby", "sameas", "callable", "lower",    "upper"};
constexpr std::array<std::string_view, 5> functions = {"range", "namespace", "dict", "raise_exception", "strftime_now"};

[[noreturn]] void wrong(const std::string& what, const Value& value) {
    throw Error(what + " cannot be done with a value of type " + type_name(value));
}

std::int64_t integer(const Value& value, const char* what) {
    if (const auto* const i = value.as<std::int64_t>()) return *i;
    if (const auto* const b = value.as<bool>()) return *b;
    throw Error(std::string(what) + " is not a whole number but of type " + type_name(value));
}
std::int64_t integer_at(const Arguments& arguments, std::size_t place, const char* name, std::int64_t otherwise) {
    const Value* const value = arguments.at(place, name);
    return value && !value->as<None>() ? integer(*value, name) : otherwise;
}
bool flag_at(const Arguments& arguments, std::size_t place, const char* name, bool otherwise) {
    const Value* const value = arguments.at(place, name);
    return value ? truth(*value) : otherwise;
}
std::string text_at(const Arguments& arguments, std::size_t place, const char* name, const std::string& otherwise) {
    const Value* const value = arguments.at(place, name);
    return value ? to_text(*value) : otherwise;
}

// "function.name": members of members.
Value attribute_of(const Value& value, const std::string& path, Steps& steps) {
    Value found = value;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t dot = std::min(path.find('.', at), path.size());
        const std::string part = path.substr(at, dot - at);
        const bool number =
            !part.empty() && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
        steps.take_bytes(part.size());
        found = item_of(found, number && part.size() < 10 ? Value(std::int64_t{std::stoi(part)}) : Value(part), steps);
        at = dot + 1;
    }
    return found;
}

List sorted(List items, const Arguments& arguments) {
    const bool reverse = flag_at(arguments, 0, "reverse", false),
               exact = flag_at(arguments, 1, "case_sensitive", false);
    const std::string path = text_at(arguments, 2, "attribute", "");
    const auto key = [&](const Value& value) {
        Value found = path.empty() ? value : attribute_of(value, path, arguments.steps);
        arguments.steps.take(16 * weight(found));  // it is compared with about as many
        return !exact && found.text() ? Value(lower(*found.text())) : found;
    };
    std::vector<std::pair<Value, Value>> keyed;
    for (Value& value : items) keyed.emplace_back(key(value), value);
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
        return reverse ? compare(b.first, a.first) < 0 : compare(a.first, b.first) < 0;
    });
    items.clear();
    for (auto& [unused, value] : keyed) items.push_back(std::move(value));
    return items;
}

// selectattr("name", "test", ...), select("test", ...) and their opposites.
List selected(const std::string& name, const Value& value, const Arguments& arguments) {
    const bool by_attribute = name.ends_with("attr"), wanted = name.starts_with("select");
    std::size_t place = 0;
    std::string path, test;
    if (by_attribute) path = text_at(arguments, place++, "attribute", "");
    if (arguments.values.size() > place) test = to_text(arguments.values[place++]);
    if (!test.empty() && !is_test(test)) throw Error("the test \"" + test + "\" is not supported");
    Arguments rest{arguments.steps};
    for (; place < arguments.values.size(); ++place) rest.values.push_back(arguments.values[place]);
    List kept;
    for (const Value& one : items_of(value)) {
        const Value looked_at = by_attribute ? attribute_of(one, path, arguments.steps) : one;
        if ((test.empty() ? truth(looked_at) : run_test(test, looked_at, rest)) == wanted) kept.push_back(one);
    }
    return kept;
}

List mapped(const Value& value, const Arguments& arguments) {
    List made;
    std::uint64_t total = 0;
    const auto add = [&](Value one) {
        total += weight(one);
        check_parts(total);
        made.push_back(std::move(one));
    };
    constexpr std::size_t by_name_only = std::string::npos;
    if (const Value* const given = arguments.at(by_name_only, "attribute")) {
        const std::string path = to_text(*given);
        const Value* const otherwise = arguments.at(by_name_only, "default");
        for (const Value& one : items_of(value)) {
            Value found = attribute_of(one, path, arguments.steps);
            add(found.is_undefined() && otherwise ? *otherwise : std::move(found));
        }
        return made;
    }
    if (arguments.values.empty()) throw Error("map says neither a filter nor an attribute");
    const std::string filter = to_text(arguments.values.front());
    if (!is_filter(filter)) throw Error("the filter \"" + filter + "\" is not supported");
    if (filter == "map" && arguments.values.size() > deepest_map)
        throw Error("map calls itself more than " + std::to_string(deepest_map) + " levels deep");
    const Arguments rest{arguments.steps, List(arguments.values.begin() + 1, arguments.values.end()), arguments.named};
    for (const Value& one : items_of(value)) add(run_filter(filter, one, rest));
    return made;
}

std::string indented(const std::string& text, const Arguments& arguments) {
    const Value* const width = arguments.at(0, "width");
    const std::int64_t count = width && !width->text() ? integer(*width, "width") : 4;
    if (count < 0 || count > 1000) throw Error("indent has a width outside of 0..1000");
    const std::string before =
        width && width->text() ? *width->text() : std::string(static_cast<std::size_t>(count), ' ');
    const bool first = flag_at(arguments, 1, "first", false), blank = flag_at(arguments, 2, "blank", false);
    std::string out;
    bool begins = true;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const bool moved = begins ? first : blank || end > at;
        const std::size_t more = (moved ? before.size() : 0) + end - at;
        check_text(out.size() + more);
        arguments.steps.take_bytes(more);
        if (moved) out += before;
        out.append(text, at, end - at);
        if (end < text.size()) out += '\n';
        begins = false;
        at = end + 1;
    }
    return out;
}

Value rounded(const Value& value, const Arguments& arguments) {
    if (!value.is_number()) wrong("round", value);
    const double scale = std::pow(10.0, static_cast<double>(integer_at(arguments, 0, "precision", 0)));
    const std::string method = text_at(arguments, 1, "method", "common");
    const double scaled = value.number() * scale;
    if (method == "floor") return std::floor(scaled) / scale;
    if (method == "ceil") return std::ceil(scaled) / scale;
    if (method != "common") throw Error("the rounding method \"" + method + "\" is not supported");
    return std::nearbyint(scaled) / scale;  // half to even, as Python
}

Value as_integer(const Value& value, const Arguments& arguments) {
    const std::int64_t otherwise = integer_at(arguments, 0, "default", 0);
    if (value.is_number()) {
        const double number = value.number();
        return std::isfinite(number) && std::fabs(number) < 9e18 ? static_cast<std::int64_t>(number) : otherwise;
    }
    if (!value.text()) return otherwise;
    const std::string text(strip(*value.text(), "", true, true));
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    const bool whole = !text.empty() && *end == 0 && std::isfinite(number) && std::fabs(number) < 9e18;
    return whole ? static_cast<std::int64_t>(number) : otherwise;
}

Value as_real(const Value& value, const Arguments& arguments) {
    const Value* const given = arguments.at(0, "default");
    const double otherwise = given && given->is_number() ? given->number() : 0.0;
    if (value.is_number()) return value.number();
    if (!value.text()) return otherwise;
    const std::string text(strip(*value.text(), "", true, true));
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    return !text.empty() && *end == 0 ? number : otherwise;
}

std::string json_text(const Value& value, const Arguments& arguments) {
    if (value.is_undefined())
        throw Error("\"" + value.as<Undefined>()->name + "\" is undefined and has no JSON", "", other_messages);
    if (arguments.at(2, "separators") && !arguments.at(2, "separators")->as<None>())
        throw Error("separators of tojson are not supported");
    if (flag_at(arguments, 0, "ensure_ascii", false)) throw Error("ensure_ascii of tojson is not supported");
    const std::int64_t indent = integer_at(arguments, 1, "indent", -1);
    if (indent > 100) throw Error("tojson has an indent above 100");
    return to_json_text(value, static_cast<int>(indent), flag_at(arguments, 3, "sort_keys", false));
}

Value filter_of_list(const std::string& name, const Value& value, const Arguments& arguments) {
    if (name == "selectattr" || name == "rejectattr" || name == "select" || name == "reject")
        return make_list(selected(name, value, arguments), Sequence::view);
    if (name == "map") return make_list(mapped(value, arguments), Sequence::view);
    if (name == "items") {
        if (value.is_undefined()) return make_list({}, Sequence::view);
        if (!value.dict()) wrong("items", value);
        return run_method("items", value, {arguments.steps});
    }
    if (name == "dictsort") {
        if (!value.dict()) wrong("dictsort", value);
        arguments.steps.take(16 * weight(value));
        std::vector<std::pair<std::string, Value>> keyed;
        for (Value& pair : items_of(run_method("items", value, {arguments.steps}))) {
            std::string key = lower(to_text((*pair.list())[0]));
            keyed.emplace_back(std::move(key), std::move(pair));
        }
        std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        List pairs;
        for (auto& [unused, pair] : keyed) pairs.push_back(std::move(pair));
        return make_list(std::move(pairs));
    }
    if (name == "reverse" && value.text()) {
        const auto all = characters(*value.text());
        std::string out;
        for (auto one = all.rbegin(); one != all.rend(); ++one) out += *one;
        return out;
    }
    List items = items_of(value);
    if (name == "list") return make_list(std::move(items));
    if (name == "first") return items.empty() ? Value(Undefined{"the first of nothing"}) : items.front();
    if (name == "last") return items.empty() ? Value(Undefined{"the last of nothing"}) : items.back();
    if (name == "sort") return make_list(sorted(std::move(items), arguments));
    if (name == "reverse") {
        std::reverse(items.begin(), items.end());
        return make_list(std::move(items), Sequence::view);
    }
    if (name == "unique") {
        List kept, keys;
        for (const Value& one : items) {
            Value key = one.text() ? Value(lower(*one.text())) : one;
            const auto known = [&](const Value& other) {
                arguments.steps.take(1 + weight(key) / 16);
                return equal(other, key);
            };
            if (std::any_of(keys.begin(), keys.end(), known)) continue;
            kept.push_back(one);
            keys.push_back(std::move(key));
        }
        return make_list(std::move(kept), Sequence::view);
    }
    if (name == "sum") {
        const std::string path = text_at(arguments, 0, "attribute", "");
        double total = 0;
        std::int64_t exact = 0;
        bool whole = true;
        for (const Value& one : items) {
            const Value part = path.empty() ? one : attribute_of(one, path, arguments.steps);
            if (!part.is_number()) wrong("sum", part);
            whole = whole && !part.as<double>();
            total += part.number();
            if (whole && __builtin_add_overflow(exact, integer(part, "what is added"), &exact))
                throw Error("a number grows beyond 64 bits");
        }
        return whole ? Value(exact) : Value(total);
    }
    // join
    const std::string between = text_at(arguments, 0, "d", ""), path = text_at(arguments, 1, "attribute", "");
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string part = to_text(path.empty() ? items[i] : attribute_of(items[i], path, arguments.steps));
        const std::size_t more = part.size() + (i > 0 ? between.size() : 0);
        check_text(out.size() + more);
        arguments.steps.take_bytes(more);
        if (i > 0) out += between;
        out += part;
    }
    return out;
}

}  // namespace

bool is_filter(std::string_view name) { return one_of(name, filters); }
bool is_test(std::string_view name) { return one_of(name, tests); }
bool is_function(std::string_view name) { return one_of(name, functions); }

const Value* Arguments::at(std::size_t place, std::string_view name) const {
    if (place < values.size()) return &values[place];
    for (const auto& [known, value] : named)
        if (known == name) return &value;
    return nullptr;
}

std::uint64_t Arguments::weight() const {
    std::uint64_t sum = 0;
    for (const Value& value : values) sum += chat::weight(value);
    for (const auto& [name, value] : named) sum += chat::weight(value);
    return sum;
}

namespace {

Value filtered(const std::string& name, const Value& value, const Arguments& arguments) {
    if (name == "default" || name == "d") {
        const bool empty_too = flag_at(arguments, 1, "boolean", false);
        if (!value.is_undefined() && !(empty_too && !truth(value))) return value;
        const Value* const other = arguments.at(0, "default_value");
        return other ? *other : Value("");
    }
    if (name == "length" || name == "count") {
        if (value.text()) return static_cast<std::int64_t>(character_count(*value.text()));
        if (!value.list() && !value.dict() && !value.is_undefined()) wrong(name, value);
        return static_cast<std::int64_t>(items_of(value).size());
    }
    if (name == "tojson") return json_text(value, arguments);
    if (name == "int") return as_integer(value, arguments);
    if (name == "float") return as_real(value, arguments);
    if (name == "round") return rounded(value, arguments);
    if (name == "abs") {
        if (const auto* const i = value.as<std::int64_t>()) {
            std::int64_t opposite = 0;
            if (__builtin_sub_overflow(std::int64_t{0}, *i, &opposite)) throw Error("a number grows beyond 64 bits");
            return *i < 0 ? opposite : *i;
        }
        if (!value.is_number()) wrong(name, value);
        return std::fabs(value.number());
    }
    // Filters of texts turn anything else into text first.
    if (name == "string" || name == "safe") return to_text(value);
    if (name == "trim") {
        const std::string text = to_text(value), set = text_at(arguments, 0, "chars", "");
        if (!set.empty()) arguments.steps.take(text.size() + set.size());
        return std::string(strip(text, set, true, true));
    }
    if (name == "upper") return upper(to_text(value));
    if (name == "lower") return lower(to_text(value));
    if (name == "title") {
        arguments.steps.take(16 * weight(value));
        return filter_title(to_text(value));
    }
    if (name == "capitalize") return capitalize(to_text(value));
    if (name == "indent") return indented(to_text(value), arguments);
    if (name == "replace") {
        if (!arguments.at(0, "old") || !arguments.at(1, "new")) throw Error("replace needs two texts");
        return replaced(to_text(value), text_at(arguments, 0, "old", ""), text_at(arguments, 1, "new", ""),
                        integer_at(arguments, 2, "count", -1));
    }
    return filter_of_list(name, value, arguments);
}

}  // namespace

Value run_filter(const std::string& name, const Value& value, const Arguments& arguments) {
    arguments.steps.take(2 * weight(value) + arguments.weight());
    Value made = filtered(name, value, arguments);
    arguments.steps.take(weight(made));
    return made;
}

bool run_test(const std::string& name, const Value& value, const Arguments& arguments) {
    arguments.steps.take(1 + weight(value) + arguments.weight());
    const auto other = [&]() -> const Value& {
        if (arguments.values.empty()) throw Error("the test \"is " + name + "\" needs a value to compare with");
        return arguments.values.front();
    };
    if (name == "defined") return !value.is_undefined();
    if (name == "undefined") return value.is_undefined();
    if (name == "none") return value.as<None>();
    if (name == "string") return value.text();
    if (name == "mapping") return value.dict() && !value.dict()->is_namespace;
    if (name == "iterable")
        return value.text() || value.list() || value.is_undefined() || (value.dict() && !value.dict()->is_namespace);
    if (name == "sequence") return value.text() || value.list() || (value.dict() && !value.dict()->is_namespace);
    if (name == "number") return value.is_number();
    if (name == "integer") return value.as<std::int64_t>();
    if (name == "float") return value.as<double>();
    if (name == "boolean") return value.as<bool>();
    if (name == "true") return value.as<bool>() && *value.as<bool>();
    if (name == "false") return value.as<bool>() && !*value.as<bool>();
    if (name == "callable") return value.as<Macro>() || value.as<Function>();
    if (name == "lower")
        return to_text(value) == lower(to_text(value)) && lower(to_text(value)) != upper(to_text(value));
    if (name == "upper")
        return to_text(value) == upper(to_text(value)) && lower(to_text(value)) != upper(to_text(value));
    if (name == "odd") return integer(value, "what is odd") % 2 != 0;
    if (name == "even") return integer(value, "what is even") % 2 == 0;
    if (name == "divisibleby") {
        const std::int64_t divisor = integer(other(), "the divisor");
        if (divisor == 0) throw Error("division by zero");
        // By -1 everything is, also the least number, whose quotient is none.
        return divisor == -1 || integer(value, "what is divided") % divisor == 0;
    }
    if (name == "in") return contains(other(), value, arguments.steps);
    if (name == "sameas") {
        if (value.any.index() != other().any.index()) return false;
        if (value.list()) return value.list() == other().list();
        if (value.dict()) return value.dict() == other().dict();
        return equal(value, other());
    }
    if (name == "equalto" || name == "eq" || name == "==") return equal(value, other());
    if (name == "ne" || name == "!=") return !equal(value, other());
    const int order = compare(value, other());
    if (name == "lt" || name == "<") return order < 0;
    if (name == "gt" || name == ">") return order > 0;
    if (name == "le" || name == "<=") return order <= 0;
    return order >= 0;
}

namespace {

Value called(const std::string& name, const Arguments& arguments) {
    if (name == "raise_exception")
        throw Error("refuses these messages: " + text_at(arguments, 0, "message", ""), "", other_messages);
    if (name == "namespace" || name == "dict") {
        Dict dict;
        const auto set = [&](const std::string& key, const Value& one) {
            arguments.steps.take(1 + dict.members.size() / 8);  // the members are looked through
            dict.set(key, one);
        };
        for (const Value& value : arguments.values) {
            if (!value.dict()) wrong(name, value);
            for (const auto& [key, one] : value.dict()->members) set(key, one);
        }
        for (const auto& [key, value] : arguments.named) set(key, value);
        Value made = make_dict(std::move(dict));
        made.dict()->is_namespace = name == "namespace";
        return made;
    }
    if (name == "strftime_now") {
        const std::string format = text_at(arguments, 0, "format", "");
        const std::time_t now = std::time(nullptr);
        std::tm parts{};
        localtime_r(&now, &parts);
        static const locale_t english = newlocale(LC_ALL_MASK, "C", nullptr);
        std::array<char, 512> text{};
        return std::string(text.data(), strftime_l(text.data(), text.size(), format.c_str(), &parts, english));
    }
    // range
    if (arguments.values.empty() || arguments.values.size() > 3) throw Error("range takes one to three numbers");
    const bool from_zero = arguments.values.size() == 1;
    const std::int64_t begin = from_zero ? 0 : integer(arguments.values[0], "a number of range"),
                       end = integer(arguments.values[from_zero ? 0 : 1], "a number of range"),
                       step = arguments.values.size() == 3 ? integer(arguments.values[2], "a number of range") : 1;
    if (step == 0) throw Error("the step of range is zero");
    List numbers;
    for (std::int64_t i = begin; step > 0 ? i < end : i > end;) {
        if (std::ssize(numbers) >= longest_range)
            throw Error("range has more than " + std::to_string(longest_range) + " numbers");
        numbers.push_back(i);
        if (__builtin_add_overflow(i, step, &i)) break;
    }
    return make_list(std::move(numbers), Sequence::view);
}

}  // namespace

Value run_function(const std::string& name, const Arguments& arguments) {
    arguments.steps.take(1 + arguments.weight());
    Value made = called(name, arguments);
    arguments.steps.take(weight(made));
    return made;
}

}  // namespace bitdistill::chat
