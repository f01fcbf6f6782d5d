// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of texts, lists and dicts.
#include <algorithm>
#include <optional>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/template_numbers.h"
#include "engine/text/chat/template_signatures.h"
#include "engine/text/chat/template_text.h"
#include "engine/text/chat/template_words.h"

namespace bitdistill::chat {

namespace {

[[noreturn]] void unknown(const std::string& name, const Value& value) {
    if (const auto* const undefined = value.as<Undefined>())
        throw Error("\"" + undefined->name + "\" is undefined and has no method ." + name + "()", "", other_messages);
    throw Error(std::string("a value of type ") + type_name(value) + " has no method ." + name + "()");
}

List texts(const std::vector<std::string>& parts) {
    List list;
    for (const std::string& part : parts) list.emplace_back(part);
    return list;
}

const std::string& text_argument(const Arguments& arguments, std::size_t place, const std::string& method) {
    if (place >= arguments.values.size() || !arguments.values[place].text())
        throw Error("." + method + "() needs a text");
    return *arguments.values[place].text();
}

std::int64_t number_argument(const Value& value, const std::string& method) {
    const auto number = whole(value);
    if (!number) throw Error("." + method + "() needs a whole number, not a value of type " + type_name(value));
    return *number;
}

// The part of a text that a second and a third argument mean, as Python's slices: a place in characters, and the rest.
struct Part {
    std::int64_t from = 0;  // where it begins, in characters
    std::string_view text;
};

// Nothing: the part would begin behind its end.
std::optional<Part> part_of(const std::string& text, const Arguments& arguments, const std::string& method) {
    const auto given = [&](std::size_t place) {
        return arguments.values.size() > place && !arguments.values[place].as<None>();
    };
    if (!given(1) && !given(2)) return Part{0, text};
    arguments.steps.take(text.size());
    const auto all = characters(text);
    const std::int64_t size = std::ssize(all);
    const auto bound = [&](std::size_t place, std::int64_t otherwise) {
        const std::int64_t at = given(place) ? number_argument(arguments.values[place], method) : otherwise;
        return at < 0 ? std::max<std::int64_t>(at + size, 0) : at;
    };
    const std::int64_t from = bound(1, 0), to = std::min(bound(2, size), size);
    if (from > to) return std::nullopt;
    const auto byte = [&](std::int64_t place) {
        return place == size ? text.size()
                             : static_cast<std::size_t>(all[static_cast<std::size_t>(place)].data() - text.data());
    };
    return Part{from, std::string_view(text).substr(byte(from), byte(to) - byte(from))};
}

bool starts_or_ends(std::string_view text, const Value& with, bool starts) {
    if (const List* const any = with.list(); any && with.sequence() == Sequence::tuple)
        return std::any_of(any->begin(), any->end(),
                           [&](const Value& one) { return !one.list() && starts_or_ends(text, one, starts); });
    if (!with.text()) throw Error("startswith and endswith need a text or a tuple of texts");
    return starts ? text.starts_with(*with.text()) : text.ends_with(*with.text());
}

// find, rfind, index and count, in characters.
Value searched(const std::string& name, const std::string& text, const Arguments& arguments) {
    const std::string& wanted = text_argument(arguments, 0, name);
    const std::optional<Part> part = part_of(text, arguments, name);
    if (name == "count") {
        if (!part) return std::int64_t{0};
        if (wanted.empty()) return static_cast<std::int64_t>(character_count(part->text) + 1);
        std::int64_t count = 0;
        for (std::size_t at = find_part(part->text, wanted); at != part->text.npos;
             at = find_part(part->text, wanted, at + wanted.size()))
            ++count;
        return count;
    }
    std::size_t found = std::string_view::npos;
    if (part) found = name == "rfind" ? find_last_part(std::string(part->text), wanted) : find_part(part->text, wanted);
    if (found != std::string_view::npos)
        return part->from + static_cast<std::int64_t>(character_count(part->text.substr(0, found)));
    if (name == "index") throw Error(".index() does not find " + to_repr(arguments.values.front()));
    return std::int64_t{-1};
}

std::string joined(const std::string& text, const Arguments& arguments) {
    if (arguments.values.empty()) throw Error(".join() needs a list");
    std::string out;
    bool first = true;
    for (const Value& one : items_of(arguments.values.front())) {
        if (!one.text()) throw Error(std::string(".join() needs texts, not a value of type ") + type_name(one));
        const std::size_t more = one.text()->size() + (first ? 0 : text.size());
        check_text(out.size() + more);
        arguments.steps.take_bytes(more);
        out += (first ? "" : text) + *one.text();
        first = false;
    }
    return out;
}

Value text_method(const std::string& name, const Value& value, const Arguments& arguments) {
    const std::string& text = *value.text();
    if (name == "strip" || name == "lstrip" || name == "rstrip") {
        const Value* const set = arguments.at(0, "chars");
        const bool white = !set || set->as<None>();
        if (!white && (!set->text())) throw Error("." + name + "() needs a text");
        if (!white && set->text()->empty()) return text;
        if (!white) arguments.steps.take(text.size() + set->text()->size());
        return std::string(strip(text, white ? "" : *set->text(), name != "rstrip", name != "lstrip"));
    }
    if (name == "split" || name == "rsplit") {
        const Value *const by = arguments.at(0, "sep"), *const count = arguments.at(1, "maxsplit");
        const std::int64_t most = count ? number_argument(*count, name) : -1;
        if (!by || by->as<None>()) {
            if (name == "rsplit" && most >= 0) not_supported("maxsplit of .rsplit() without a text to split at");
            return make_list(texts(split_white(text, most)));
        }
        if (!by->text()) throw Error("." + name + "() needs a text");
        return make_list(texts(split(text, *by->text(), most, name == "rsplit")));
    }
    if (name == "splitlines") {
        const Value* const keep = arguments.at(0, "keepends");
        return make_list(texts(split_lines(text, keep && truth(*keep))));
    }
    if (name == "startswith" || name == "endswith") {
        const std::optional<Part> part = part_of(text, arguments, name);
        // Also what follows no part must be a text.
        return starts_or_ends(part ? part->text : "", arguments.values.front(), name == "startswith") && part;
    }
    if (name == "upper") return upper(text);
    if (name == "lower") return lower(text);
    if (name == "title") {
        arguments.steps.take(4 * text.size());
        return method_title(text);
    }
    if (name == "capitalize") return capitalize(text);
    if (name == "replace") {
        const Value* const count = arguments.at(2, "count");
        return replaced(text, text_argument(arguments, 0, name), text_argument(arguments, 1, name),
                        count ? number_argument(*count, name) : -1);
    }
    if (name == "join") return joined(text, arguments);
    if (name == "find" || name == "rfind" || name == "index" || name == "count") return searched(name, text, arguments);
    if (name == "isdigit") return is_digits(text);
    if (name == "isspace") return is_blank(text);
    if (name == "isalpha") return is_letters(text);
    if (name == "isupper") return is_upper(text);
    if (name == "islower") return is_lower(text);
    if (name == "removeprefix" || name == "removesuffix") {
        const std::string& part = text_argument(arguments, 0, name);
        if (name == "removeprefix") return text.starts_with(part) ? text.substr(part.size()) : text;
        return text.ends_with(part) ? text.substr(0, text.size() - part.size()) : text;
    }
    if (name == "partition") {
        const std::string& by = text_argument(arguments, 0, name);
        if (by.empty()) throw Error(".partition() needs a text that is not empty");
        const std::size_t found = find_part(text, by);
        if (found == text.npos) return make_list({Value(text), Value(""), Value("")}, Sequence::tuple);
        return make_list({Value(text.substr(0, found)), Value(by), Value(text.substr(found + by.size()))},
                         Sequence::tuple);
    }
    unknown(name, value);
}

Value dict_method(const std::string& name, const Value& value, const Arguments& arguments) {
    const Dict& dict = *value.dict();
    if (name == "get") {
        const Value* const key = arguments.at(0, "key");
        if (key->dict() || (key->list() && key->sequence() == Sequence::list))
            throw Error(std::string("a value of type ") + type_name(*key) + " is no key of a dict");
        const Value* const found = key->text() ? dict.find(*key->text()) : nullptr;
        if (found) return *found;
        const Value* const otherwise = arguments.at(1, "default");
        return otherwise ? *otherwise : Value(None{});
    }
    if (name == "copy") return make_dict(dict);
    if (name != "items" && name != "keys" && name != "values") unknown(name, value);
    List list;
    for (const auto& [key, one] : dict.members) {
        if (name == "items") list.push_back(make_list({Value(key), one}, Sequence::tuple));
        if (name == "keys") list.emplace_back(key);
        if (name == "values") list.push_back(one);
    }
    return make_list(std::move(list), Sequence::view);
}

Value list_method(const std::string& name, const Value& value, const Arguments& arguments) {
    const Sequence kind = value.sequence();
    const List& list = *value.list();
    if (name == "copy" && kind == Sequence::list) return make_list(list);
    if ((name != "index" && name != "count") || kind == Sequence::view || kind == Sequence::generator)
        unknown(name, value);
    if (arguments.values.size() != 1) not_supported("a second argument of the method ." + name + "() of a list");
    const auto same = [&](const Value& one) { return equal(one, arguments.values.front()); };
    if (name == "count") return static_cast<std::int64_t>(std::count_if(list.begin(), list.end(), same));
    const auto found = std::find_if(list.begin(), list.end(), same);
    if (found == list.end()) throw Error(".index() does not find " + to_repr(arguments.values.front()));
    return static_cast<std::int64_t>(found - list.begin());
}

Value method(const std::string& name, const Value& value, const Arguments& arguments) {
    check_method(name, arguments);
    if (value.text()) return text_method(name, value, arguments);
    if (value.dict() && !value.dict()->is_namespace) return dict_method(name, value, arguments);
    if (value.list()) return list_method(name, value, arguments);
    unknown(name, value);
}

}  // namespace

Value run_method(const std::string& name, const Value& value, const Arguments& arguments) {
    arguments.steps.take(2 * weight(value) + arguments.weight());
    Value made = method(name, value, arguments);
    arguments.steps.take(weight(made));
    return made;
}

}  // namespace bitdistill::chat
