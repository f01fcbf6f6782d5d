// SPDX-License-Identifier: GPL-3.0-or-later
// Tests and functions. The filters stand in template_filters.cpp, the methods of values in template_methods.cpp.
#include "engine/text/chat/template_words.h"

#include <array>
#include <clocale>
#include <cmath>
#include <ctime>

#include "engine/base/error.h"
#include "engine/text/chat/template_numbers.h"
#include "engine/text/chat/template_signatures.h"
#include "engine/text/chat/template_text.h"

namespace bitdistill::chat {

namespace {

constexpr std::int64_t longest_range = 100000;

std::int64_t integer(const Value& value, const char* what) {
    if (const auto number = whole(value)) return *number;
    throw Error(std::string(what) + " is not a whole number but of type " + type_name(value));
}

// value % divisor, as Python.
Value remainder(const Value& value, const Value& divisor) {
    if (value.text()) not_supported("formatting of a text by %");
    if (value.is_undefined())
        throw Error("\"" + value.as<Undefined>()->name + "\" is undefined and cannot be divided", "", other_messages);
    if (!value.is_number() || !divisor.is_number())
        throw Error(std::string("a value of type ") + type_name(value) + " cannot be divided by one of type " +
                    type_name(divisor));
    return calculate("%", value, divisor);
}

bool is_same(const Value& value, const Value& other) {
    if (value.any.index() != other.any.index()) return false;
    if (value.list() && value.list() == other.list()) return true;
    if (value.dict()) return value.dict() == other.dict();
    if (value.as<None>() || value.as<bool>()) return equal(value, other);
    if (value.is_undefined()) not_supported("the test \"is sameas\" of two undefined names");
    if (value.list() && (value.sequence() != Sequence::tuple || other.sequence() != Sequence::tuple)) return false;
    if (!equal(value, other)) return false;
    // Python keeps these once; of other equal values it may have one or two.
    if (const auto number = whole(value); number && *number >= -5 && *number <= 256) return true;
    not_supported(std::string("the test \"is sameas\" of two equal values of type ") + type_name(value));
}

}  // namespace

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

bool run_test(const std::string& name, const Value& value, const Arguments& arguments) {
    check_test(name, arguments);
    arguments.steps.take(1 + weight(value) + arguments.weight());
    // The only argument of the tests that have one, by place or by name.
    const auto other = [&]() -> const Value& {
        return arguments.values.empty() ? arguments.named.front().second : arguments.values.front();
    };
    const Dict* const dict = value.dict();
    const bool plain_dict = dict && !dict->is_namespace;
    if (name == "defined") return !value.is_undefined();
    if (name == "undefined") return value.is_undefined();
    if (name == "none") return value.as<None>();
    if (name == "string") return value.text();
    if (name == "mapping") return plain_dict;
    if (dict && dict->is_loop && (name == "iterable" || name == "callable"))
        not_supported("the test \"is " + name + "\" of \"loop\"");
    if (name == "iterable") return value.text() || value.list() || value.is_undefined() || plain_dict;
    if (name == "sequence")
        return value.text() || value.is_undefined() || plain_dict ||
               (value.list() && value.sequence() != Sequence::view && value.sequence() != Sequence::generator);
    if (name == "number") return value.is_number();
    if (name == "integer") return value.as<std::int64_t>();
    if (name == "float") return value.as<double>();
    if (name == "boolean") return value.as<bool>();
    if (name == "true") return value.as<bool>() && *value.as<bool>();
    if (name == "false") return value.as<bool>() && !*value.as<bool>();
    if (name == "callable") {
        const auto* const function = value.as<Function>();
        if (function && function->name == "self") not_supported("the test \"is callable\" of \"self\"");
        return value.as<Macro>() || function || value.is_undefined();
    }
    if (name == "lower") return is_lower(to_text(value));
    if (name == "upper") return is_upper(to_text(value));
    if (name == "odd") return equal(remainder(value, std::int64_t{2}), std::int64_t{1});
    if (name == "even") return equal(remainder(value, std::int64_t{2}), std::int64_t{0});
    if (name == "divisibleby") return equal(remainder(value, other()), std::int64_t{0});
    if (name == "in") return contains(other(), value, arguments.steps);
    if (name == "sameas") return is_same(value, other());
    if (name == "equalto" || name == "eq" || name == "==") return equal(value, other());
    if (name == "ne" || name == "!=") return !equal(value, other());
    const int order = compare(value, other());
    if (name == "lt" || name == "<" || name == "lessthan") return order < 0;
    if (name == "gt" || name == ">" || name == "greaterthan") return order > 0;
    if (name == "le" || name == "<=") return order <= 0;
    return order >= 0;
}

void check_namespace_name(const std::string& name) {
    if (name.starts_with('_')) throw Error("a namespace takes no name that begins with \"_\", as \"" + name + "\"");
}

namespace {

Value made_dict(const std::string& name, const Arguments& arguments) {
    if (arguments.values.size() > 1) throw Error(name + "() takes one argument without a name at most");
    Dict dict;
    const auto set = [&](const std::string& key, const Value& one) {
        if (name == "namespace") check_namespace_name(key);
        arguments.steps.take(1 + dict.members.size() / 8);  // the members are looked through
        dict.set(key, one);
    };
    for (const Value& value : arguments.values) {
        if (value.list() || value.text() || value.is_undefined())
            not_supported(name + "() of a value of type " + type_name(value));
        if (!value.dict() || value.dict()->is_namespace)
            throw Error(name + "() cannot be made of a value of type " + type_name(value));
        for (const auto& [key, one] : value.dict()->members) set(key, one);
    }
    for (const auto& [key, value] : arguments.named) set(key, value);
    Value made = make_dict(std::move(dict));
    made.dict()->is_namespace = name == "namespace";
    return made;
}

// datetime.now().strftime(format): a time without a zone, whose name and distance are empty.
std::string time_text(const std::string& given) {
    if (given.find('\0') != given.npos) throw Error("the form of a date has a zero byte");
    std::string format;
    for (std::size_t at = 0; at < given.size(); ++at) {
        if (given[at] != '%' || at + 1 == given.size()) {
            format += given[at];
            continue;
        }
        const char letter = given[++at];
        if (letter == 'f' || letter == ':') not_supported(std::string("%") + letter + " of strftime_now");
        if (letter != 'z' && letter != 'Z') format += {'%', letter};
    }
    if (format.empty()) return {};
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    static const locale_t english = newlocale(LC_ALL_MASK, "C", nullptr);
    std::array<char, 4096> text{};
    const std::size_t size = strftime_l(text.data(), text.size(), format.c_str(), &parts, english);
    if (size == 0) not_supported("a date of more than 4 kB");
    return {text.data(), size};
}

Value called(const std::string& name, const Arguments& arguments) {
    check_function(name, arguments);
    const auto first = [&]() -> const Value& {
        return arguments.values.empty() ? arguments.named.front().second : arguments.values.front();
    };
    if (name == "raise_exception") throw Error("refuses these messages: " + to_text(first()), "", other_messages);
    if (name == "namespace" || name == "dict") return made_dict(name, arguments);
    if (name == "strftime_now") {
        if (!first().text()) throw Error("strftime_now needs a text");
        return time_text(*first().text());
    }
    if (name != "range") not_supported(name + "()");
    // range
    const bool from_zero = arguments.values.size() == 1;
    const std::int64_t begin = from_zero ? 0 : integer(arguments.values[0], "a number of range"),
                       end = integer(arguments.values[from_zero ? 0 : 1], "a number of range"),
                       step = arguments.values.size() == 3 ? integer(arguments.values[2], "a number of range") : 1;
    if (step == 0) throw Error("the step of range is zero");
    List numbers;
    for (std::int64_t i = begin; step > 0 ? i < end : i > end;) {
        if (std::ssize(numbers) >= longest_range)
            throw Error("range has more than " + std::to_string(longest_range) + " numbers");
        numbers.emplace_back(i);
        if (__builtin_add_overflow(i, step, &i)) break;
    }
    return make_list(std::move(numbers), Sequence::range);
}

}  // namespace

Value run_function(const std::string& name, const Arguments& arguments) {
    arguments.steps.take(1 + arguments.weight());
    Value made = called(name, arguments);
    arguments.steps.take(weight(made));
    return made;
}

}  // namespace bitdistill::chat
