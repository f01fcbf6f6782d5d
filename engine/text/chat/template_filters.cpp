// SPDX-License-Identifier: GPL-3.0-or-later
// The filters, as jinja2/filters.py has them, and tojson of transformers.
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/template_numbers.h"
#include "engine/text/chat/template_signatures.h"
#include "engine/text/chat/template_text.h"
#include "engine/text/chat/template_words.h"

namespace bitdistill::chat {

namespace {

constexpr std::size_t deepest_map = 16;

[[noreturn]] void wrong(const std::string& what, const Value& value) {
    throw Error(what + " cannot be done with a value of type " + type_name(value));
}

// What int() and float() of Python say of a name that stands for nothing.
void refuse_undefined(const std::string& what, const Value& value) {
    if (const auto* const undefined = value.as<Undefined>())
        throw Error("\"" + undefined->name + "\" is undefined, so " + what + " cannot be done", "", other_messages);
}

std::int64_t integer(const Value& value, const char* what) {
    if (const auto number = whole(value)) return *number;
    throw Error(std::string(what) + " is not a whole number but of type " + type_name(value));
}
bool flag_at(const Arguments& arguments, std::size_t place, const char* name, bool otherwise) {
    const Value* const value = arguments.at(place, name);
    return value ? truth(*value) : otherwise;
}

// An argument that may be none, which is as if it was not given.
const Value* given_at(const Arguments& arguments, std::size_t place, const char* name) {
    const Value* const value = arguments.at(place, name);
    return value && !value->as<None>() ? value : nullptr;
}

// Where an attribute stands in an item: "function.name" is a member of a member, "0" or 0 a place. Without a path it is
// the item itself.
struct Path {
    std::optional<std::string> text;
};
Path path_of(const Value* given) {
    if (!given || given->as<None>()) return {};
    if (!given->text() && !given->as<std::int64_t>())
        not_supported(std::string("an attribute of type ") + type_name(*given));
    return {to_text(*given)};
}

// otherwise: stands for each part that is missing; may be null.
Value looked_up(const Value& value, const Path& path, Steps& steps, const Value* otherwise = nullptr) {
    if (!path.text) return value;
    Value found = value;
    for (std::size_t at = 0; at <= path.text->size();) {
        const std::size_t dot = std::min(path.text->find('.', at), path.text->size());
        const std::string part = path.text->substr(at, dot - at);
        const bool number =
            !part.empty() && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (number && part.size() > 9) not_supported("a place of more than nine digits in an attribute");
        steps.take_bytes(part.size());
        found = item_of(found, number ? Value(std::int64_t{std::stoi(part)}) : Value(part), steps);
        if (found.is_undefined() && otherwise) found = *otherwise;
        at = dot + 1;
    }
    return found;
}

// What is compared in place of a value: case matters only where it is asked for.
Value without_case(const Value& value, bool exact) {
    return !exact && value.text() ? Value(lower(*value.text())) : value;
}

// Stable, also in reverse, as sorted() of Python. The keys stand first.
List sorted(std::vector<std::pair<Value, Value>> keyed, bool reverse) {
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
        return reverse ? compare(b.first, a.first) < 0 : compare(a.first, b.first) < 0;
    });
    List items;
    for (auto& [unused, value] : keyed) items.push_back(std::move(value));
    return items;
}

Value sorted_list(const List& items, const Arguments& arguments) {
    const bool exact = flag_at(arguments, 1, "case_sensitive", false);
    const Path path = path_of(arguments.at(2, "attribute"));
    if (path.text && path.text->find(',') != std::string::npos) not_supported("sort by several attributes");
    std::vector<std::pair<Value, Value>> keyed;
    for (const Value& value : items) {
        Value key = without_case(looked_up(value, path, arguments.steps), exact);
        arguments.steps.take(16 * weight(key));  // it is compared with about as many
        keyed.emplace_back(std::move(key), value);
    }
    return make_list(sorted(std::move(keyed), flag_at(arguments, 0, "reverse", false)));
}

Value sorted_dict(const Value& value, const Arguments& arguments) {
    if (!value.dict() || value.dict()->is_namespace) wrong("dictsort", value);
    arguments.steps.take(16 * weight(value));
    const bool exact = flag_at(arguments, 0, "case_sensitive", false);
    const Value* const given = arguments.at(1, "by");
    const bool by_value = given && equal(*given, Value("value"));
    if (given && !by_value && !equal(*given, Value("key")))
        throw Error("dictsort is by \"key\" or \"value\", not " + to_repr(*given));
    std::vector<std::pair<Value, Value>> keyed;
    for (const auto& [key, one] : value.dict()->members)
        keyed.emplace_back(without_case(by_value ? one : Value(key), exact),
                           make_list({Value(key), one}, Sequence::tuple));
    return make_list(sorted(std::move(keyed), flag_at(arguments, 2, "reverse", false)));
}

// selectattr("name", "test", ...), select("test", ...) and their opposites.
List selected(const std::string& name, const Value& value, const Arguments& arguments) {
    const bool by_attribute = name.ends_with("attr"), wanted = name.starts_with("select");
    std::size_t place = 0;
    Path path;
    if (by_attribute) {
        if (arguments.values.empty()) throw Error("the filter \"" + name + "\" lacks the name of an attribute");
        path = path_of(&arguments.values[place++]);
    }
    std::optional<std::string> test;
    if (arguments.values.size() > place) test = to_text(arguments.values[place++]);
    if (test && !is_test(*test)) not_supported("the test \"" + *test + "\"");
    Arguments rest{arguments.steps};
    for (; place < arguments.values.size(); ++place) rest.values.push_back(arguments.values[place]);
    rest.named = arguments.named;
    List kept;
    for (const Value& one : items_of(value)) {
        const Value looked_at = looked_up(one, path, arguments.steps);
        if ((!test ? truth(looked_at) : run_test(*test, looked_at, rest)) == wanted) kept.push_back(one);
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
    if (const Value* const given = arguments.at(by_name_only, "attribute"); given && arguments.values.empty()) {
        for (const auto& [name, unused] : arguments.named)
            if (name != "attribute" && name != "default") throw Error("map has no argument \"" + name + "\"");
        const Path path = path_of(given);
        const Value* const otherwise = given_at(arguments, by_name_only, "default");
        for (const Value& one : items_of(value)) add(looked_up(one, path, arguments.steps, otherwise));
        return made;
    }
    if (arguments.values.empty()) throw Error("map says neither a filter nor an attribute");
    const std::string filter = to_text(arguments.values.front());
    if (!is_filter(filter)) not_supported("the filter \"" + filter + "\"");
    if (filter == "safe") not_supported("the filter \"safe\" of map");
    if (filter == "map" && arguments.values.size() > deepest_map)
        throw Error("map calls itself more than " + std::to_string(deepest_map) + " levels deep");
    const Arguments rest{arguments.steps, List(arguments.values.begin() + 1, arguments.values.end()), arguments.named};
    for (const Value& one : items_of(value)) add(run_filter(filter, one, rest));
    return made;
}

std::string indented(const std::string& text, const Arguments& arguments) {
    const Value* const width = arguments.at(0, "width");
    const std::int64_t count = width && !width->text() ? std::max<std::int64_t>(integer(*width, "width"), 0) : 4;
    if (count > 1000) not_supported("indent with a width outside of 0..1000");
    const std::string before =
        width && width->text() ? *width->text() : std::string(static_cast<std::size_t>(count), ' ');
    const bool first = flag_at(arguments, 1, "first", false), blank = flag_at(arguments, 2, "blank", false);
    std::string out;
    bool begins = true;
    // All line ends become line feeds, and one at the end of the text stays.
    for (const std::string& line : split_lines(text + "\n", false)) {
        const bool moved = begins ? first : blank || !line.empty();
        const std::size_t more = (moved ? before.size() : 0) + line.size() + 1;
        check_text(out.size() + more);
        arguments.steps.take_bytes(more);
        if (!begins) out += '\n';
        if (moved) out += before;
        out += line;
        begins = false;
    }
    return out;
}

Value rounded(const Value& value, const Arguments& arguments) {
    const Value* const places = arguments.at(0, "precision");
    const std::int64_t precision = places ? integer(*places, "precision") : 0;
    const Value* const given = arguments.at(1, "method");
    const std::string method = given ? to_text(*given) : "common";
    if (method != "common" && method != "floor" && method != "ceil")
        throw Error("the rounding method \"" + method + "\" is none of common, ceil and floor");
    refuse_undefined("round", value);
    if (!value.is_number()) wrong("round", value);
    if (method == "common") return round_to_even(value, precision);
    // func(value * 10**precision) / 10**precision. With more decimals the power is no exact double.
    if (precision < -22 || precision > 22) not_supported("round by floor or ceil with more than 22 decimals");
    if (!std::isfinite(value.number())) throw Error("an infinite number has no floor and no ceiling");
    if (whole(value) && precision >= 0) return value.number();
    const double scale = std::pow(10.0, static_cast<double>(precision)), scaled = value.number() * scale;
    if (!std::isfinite(scaled)) throw Error("an infinite number has no floor and no ceiling");
    const double near = method == "floor" ? std::floor(scaled) : std::ceil(scaled);
    return near / scale + 0.0;  // of a whole number, which has no negative zero
}

// int() of Python cuts decimals off.
Value cut(double number) {
    if (std::fabs(number) >= 9223372036854775808.0) refuse_large_number();
    return static_cast<std::int64_t>(number);
}

Value as_integer(const Value& value, const Arguments& arguments) {
    const Value* const given = arguments.at(0, "default");
    const Value otherwise = given ? *given : Value(std::int64_t{0});
    const Value* const radix = arguments.at(1, "base");
    const std::int64_t base = radix ? integer(*radix, "base") : 10;
    refuse_undefined("int", value);
    if (const auto number = whole(value)) return *number;
    if (const auto* const real = value.as<double>()) {
        if (std::isinf(*real)) throw Error("an infinite number has no whole one");
        return cut(*real);
    }
    if (!value.text()) return otherwise;
    if (const auto number = read_whole(*value.text(), base)) return *number;
    const std::optional<double> real = read_real(*value.text());
    return real && std::isfinite(*real) ? cut(*real) : otherwise;
}

Value as_real(const Value& value, const Arguments& arguments) {
    refuse_undefined("float", value);
    if (value.is_number()) return value.number();
    if (value.text())
        if (const auto number = read_real(*value.text())) return *number;
    const Value* const given = arguments.at(0, "default");
    return given ? *given : Value(0.0);
}

std::string json_text(const Value& value, const Arguments& arguments) {
    if (value.is_undefined())
        throw Error("\"" + value.as<Undefined>()->name + "\" is undefined and has no JSON", "", other_messages);
    JsonForm form;
    form.ensure_ascii = flag_at(arguments, 0, "ensure_ascii", false);
    form.sort_keys = flag_at(arguments, 3, "sort_keys", false);
    if (const Value* const indent = given_at(arguments, 1, "indent")) {
        const std::int64_t width = indent->text() ? 0 : std::max<std::int64_t>(integer(*indent, "indent"), 0);
        if (width > 100 || (indent->text() && indent->text()->size() > 100))
            not_supported("an indent of tojson above 100");
        form.indent = indent->text() ? *indent->text() : std::string(static_cast<std::size_t>(width), ' ');
        form.comma = ",";
    }
    if (const Value* const given = given_at(arguments, 2, "separators")) {
        const List* const both = given->list();
        if (!both || both->size() != 2 || !both->front().text() || !both->back().text())
            throw Error("separators of tojson are two texts");
        form.comma = *both->front().text();
        form.colon = *both->back().text();
        if (form.comma.size() > 100 || form.colon.size() > 100) not_supported("a separator of tojson above 100 bytes");
    }
    return to_json_text(value, form);
}

Value distinct(const List& items, const Arguments& arguments) {
    const bool exact = flag_at(arguments, 0, "case_sensitive", false);
    const Path path = path_of(arguments.at(1, "attribute"));
    List kept, keys;
    for (const Value& one : items) {
        Value key = without_case(looked_up(one, path, arguments.steps), exact);
        if (key.dict() || (key.list() && key.sequence() == Sequence::list)) wrong("unique", key);
        const auto known = [&](const Value& other) {
            arguments.steps.take(1 + weight(key) / 16);
            return equal(other, key);
        };
        if (std::any_of(keys.begin(), keys.end(), known)) continue;
        kept.push_back(one);
        keys.push_back(std::move(key));
    }
    return make_list(std::move(kept), Sequence::generator);
}

Value summed(const List& items, const Arguments& arguments) {
    const Path path = path_of(arguments.at(0, "attribute"));
    const Value* const start = arguments.at(1, "start");
    if (start && !start->is_number())
        not_supported(std::string("a sum that starts with a value of type ") + type_name(*start));
    Value total = start ? *start : Value(std::int64_t{0});
    double rest = 0;  // what the additions of real numbers have lost
    for (const Value& one : items) {
        const Value part = looked_up(one, path, arguments.steps);
        refuse_undefined("sum", part);
        if (!part.is_number()) wrong("sum", part);
        const double before = total.number(), added = part.number();
        total = calculate("+", total, part);
        if (!total.as<double>() || !std::isfinite(total.number())) continue;
        const double after = total.number();
        rest += std::fabs(before) >= std::fabs(added) ? before - after + added : added - after + before;
    }
    // From 3.12 on Python adds what was lost, earlier ones do not.
    if (total.as<double>() && total.number() + rest != total.number())
        not_supported("a sum of real numbers that depends on the version of Python");
    return items.empty() && !start ? Value(std::int64_t{0}) : total;
}

std::string joined(const List& items, const Arguments& arguments) {
    const Value* const given = arguments.at(0, "d");
    const std::string between = given ? to_text(*given) : "";
    const Path path = path_of(arguments.at(1, "attribute"));
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string part = to_text(looked_up(items[i], path, arguments.steps));
        const std::size_t more = part.size() + (i > 0 ? between.size() : 0);
        check_text(out.size() + more);
        arguments.steps.take_bytes(more);
        if (i > 0) out += between;
        out += part;
    }
    return out;
}

Value reversed(const Value& value) {
    if (value.text()) {
        const auto all = characters(*value.text());
        std::string out;
        for (auto one = all.rbegin(); one != all.rend(); ++one) out += *one;
        return out;
    }
    // Only what a filter makes has no end to begin at: of that jinja2 makes a list.
    const bool as_list = value.list() && value.sequence() == Sequence::generator;
    List items = items_of(value);
    std::reverse(items.begin(), items.end());
    return make_list(std::move(items), as_list ? Sequence::list : Sequence::generator);
}

Value filter_of_list(const std::string& name, const Value& value, const Arguments& arguments) {
    if (name == "selectattr" || name == "rejectattr" || name == "select" || name == "reject")
        return make_list(selected(name, value, arguments), Sequence::generator);
    if (name == "map") return make_list(mapped(value, arguments), Sequence::generator);
    if (name == "items") {
        if (value.is_undefined()) return make_list({}, Sequence::generator);
        if (!value.dict() || value.dict()->is_namespace) wrong("items", value);
        return make_list(items_of(run_method("items", value, {arguments.steps})), Sequence::generator);
    }
    if (name == "dictsort") return sorted_dict(value, arguments);
    if (name == "reverse") return reversed(value);
    const bool endless = value.list() && value.sequence() == Sequence::generator;
    if (name == "last" && endless) wrong(name, value);
    const List items = items_of(value);
    if (name == "list") return make_list(items);
    if (name == "first") return items.empty() ? Value(Undefined{"the first of nothing"}) : items.front();
    if (name == "last") return items.empty() ? Value(Undefined{"the last of nothing"}) : items.back();
    if (name == "sort") return sorted_list(items, arguments);
    if (name == "unique") return distinct(items, arguments);
    if (name == "sum") return summed(items, arguments);
    return joined(items, arguments);
}

Value filtered(const std::string& name, const Value& value, const Arguments& arguments) {
    if (name == "default" || name == "d") {
        const bool empty_too = flag_at(arguments, 1, "boolean", false);
        if (!value.is_undefined() && !(empty_too && !truth(value))) return value;
        const Value* const other = arguments.at(0, "default_value");
        return other ? *other : Value("");
    }
    if (name == "length" || name == "count") {
        if (value.text()) return static_cast<std::int64_t>(character_count(*value.text()));
        const bool endless = value.list() && value.sequence() == Sequence::generator;
        if (endless || (!value.list() && !value.dict() && !value.is_undefined())) wrong(name, value);
        return static_cast<std::int64_t>(items_of(value).size());
    }
    if (name == "tojson") return json_text(value, arguments);
    if (name == "int") return as_integer(value, arguments);
    if (name == "float") return as_real(value, arguments);
    if (name == "round") return rounded(value, arguments);
    if (name == "abs") {
        refuse_undefined("abs", value);
        if (!value.is_number()) wrong(name, value);
        if (const auto* const real = value.as<double>()) return std::fabs(*real);
        return calculate(value.number() < 0 ? "-" : "+", Value(std::int64_t{0}), value);
    }
    // Filters of texts turn anything else into text first.
    if (name == "string" || name == "safe") return to_text(value);
    if (name == "trim") {
        const std::string text = to_text(value);
        const Value* const set = given_at(arguments, 0, "chars");
        if (!set) return std::string(strip(text, "", true, true));
        if (!set->text()) throw Error("chars of trim are not a text but of type " + std::string(type_name(*set)));
        if (set->text()->empty()) return text;
        arguments.steps.take(text.size() + set->text()->size());
        return std::string(strip(text, *set->text(), true, true));
    }
    if (name == "upper") return upper(to_text(value));
    if (name == "lower") return lower(to_text(value));
    if (name == "title") {
        arguments.steps.take(16 * weight(value));
        return filter_title(to_text(value));
    }
    if (name == "capitalize") return capitalize(to_text(value));
    if (name == "indent") {
        if (!value.text()) wrong(name, value);
        return indented(*value.text(), arguments);
    }
    if (name == "replace") {
        const Value* const count = given_at(arguments, 2, "count");
        return replaced(to_text(value), to_text(*arguments.at(0, "old")), to_text(*arguments.at(1, "new")),
                        count ? integer(*count, "count") : -1);
    }
    return filter_of_list(name, value, arguments);
}

}  // namespace

Value run_filter(const std::string& name, const Value& value, const Arguments& arguments) {
    check_filter(name, arguments);
    arguments.steps.take(2 * weight(value) + arguments.weight());
    Value made = filtered(name, value, arguments);
    arguments.steps.take(weight(made));
    return made;
}

}  // namespace bitdistill::chat
