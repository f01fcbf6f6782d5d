// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of texts, lists and dicts, and what loops, "in" and [] find in them.
#include <algorithm>
#include <array>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/template_text.h"
#include "engine/text/chat/template_words.h"

namespace bitdistill::chat {

namespace {

constexpr std::array<std::string_view, 31> methods = {
    "strip",        "lstrip",    "rstrip",  "split",      "rsplit",  "splitlines", "startswith", "endswith",
    "upper",        "lower",     "title",   "capitalize", "replace", "join",       "find",       "rfind",
    "index",        "count",     "isdigit", "isalpha",    "isspace", "isupper",    "islower",    "removeprefix",
    "removesuffix", "partition", "items",   "keys",       "values",  "get",        "copy"};

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

bool starts_or_ends(const std::string& text, const Value& with, bool starts) {
    if (const List* const any = with.list())
        return std::any_of(any->begin(), any->end(),
                           [&](const Value& one) { return starts_or_ends(text, one, starts); });
    if (!with.text()) throw Error("startswith and endswith need a text");
    return starts ? text.starts_with(*with.text()) : text.ends_with(*with.text());
}

bool all_characters(const std::string& text, bool (*fits)(char32_t)) {
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).bytes)
        if (!fits(code_point_at(text, at).value)) return false;
    return !text.empty();
}

// Places are counted in characters.
std::int64_t place_in(const std::string& text, std::size_t found) {
    return found == text.npos ? -1
                              : static_cast<std::int64_t>(character_count(std::string_view(text).substr(0, found)));
}

List lines_of(const std::string& text) {
    List lines;
    for (std::size_t at = 0; at < text.size();) {
        check_parts(lines.size());
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        lines.emplace_back(text.substr(at, end - at));
        at = end + (text.compare(end, 2, "\r\n") == 0 ? 2 : 1);
    }
    return lines;
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
        const std::int64_t most = count && count->as<std::int64_t>() ? *count->as<std::int64_t>() : -1;
        if (!by || by->as<None>()) {
            if (name == "rsplit" && most >= 0) throw Error(".rsplit() without a text to split at is not supported");
            return make_list(texts(split_white(text, most)));
        }
        if (!by->text()) throw Error("." + name + "() needs a text");
        return make_list(texts(split(text, *by->text(), most, name == "rsplit")));
    }
    if (name == "splitlines") return make_list(lines_of(text));
    if (name == "startswith" || name == "endswith") {
        if (arguments.values.empty()) throw Error("." + name + "() needs a text");
        return starts_or_ends(text, arguments.values.front(), name == "startswith");
    }
    if (name == "upper") return upper(text);
    if (name == "lower") return lower(text);
    if (name == "title") {
        arguments.steps.take(text.size());
        return method_title(text);
    }
    if (name == "capitalize") return capitalize(text);
    if (name == "replace") {
        const Value* const count = arguments.at(2, "count");
        return replaced(text, text_argument(arguments, 0, name), text_argument(arguments, 1, name),
                        count && count->as<std::int64_t>() ? *count->as<std::int64_t>() : -1);
    }
    if (name == "join") return joined(text, arguments);
    if (name == "find") return place_in(text, find_part(text, text_argument(arguments, 0, name)));
    if (name == "rfind") return place_in(text, find_last_part(text, text_argument(arguments, 0, name)));
    if (name == "index") {
        const std::int64_t place = place_in(text, find_part(text, text_argument(arguments, 0, name)));
        if (place < 0) throw Error(".index() does not find " + to_repr(arguments.values.front()));
        return place;
    }
    if (name == "count") {
        const std::string& part = text_argument(arguments, 0, name);
        if (part.empty()) return static_cast<std::int64_t>(character_count(text) + 1);
        std::int64_t count = 0;
        for (std::size_t at = find_part(text, part); at != text.npos; at = find_part(text, part, at + part.size()))
            ++count;
        return count;
    }
    const auto digit = [](char32_t c) { return c >= '0' && c <= '9'; };
    if (name == "isdigit") return all_characters(text, digit);
    if (name == "isspace") return all_characters(text, &is_white);
    if (name == "isalpha") return all_characters(text, [](char32_t c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; });
    if (name == "isupper") return text == upper(text) && upper(text) != lower(text);
    if (name == "islower") return text == lower(text) && upper(text) != lower(text);
    if (name == "removeprefix" || name == "removesuffix") {
        const std::string& part = text_argument(arguments, 0, name);
        if (name == "removeprefix") return text.starts_with(part) ? text.substr(part.size()) : text;
        return text.ends_with(part) ? text.substr(0, text.size() - part.size()) : text;
    }
    if (name == "partition") {
        const std::string& by = text_argument(arguments, 0, name);
        const std::size_t found = by.empty() ? text.npos : find_part(text, by);
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
        if (!key) throw Error(".get() needs a key");
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

// A place counted from the end where it is negative; -1 where there is none.
std::int64_t place_of(std::int64_t place, std::int64_t size) {
    if (place < 0) place += size;
    return place < 0 || place >= size ? -1 : place;
}

}  // namespace

bool is_method(std::string_view name) { return std::find(methods.begin(), methods.end(), name) != methods.end(); }

namespace {

Value list_method(const std::string& name, const Value& value, const Arguments& arguments) {
    if ((name != "index" && name != "count") || arguments.values.empty()) unknown(name, value);
    const List& list = *value.list();
    const auto same = [&](const Value& one) { return equal(one, arguments.values.front()); };
    if (name == "count") return static_cast<std::int64_t>(std::count_if(list.begin(), list.end(), same));
    const auto found = std::find_if(list.begin(), list.end(), same);
    if (found == list.end()) throw Error(".index() does not find " + to_repr(arguments.values.front()));
    return static_cast<std::int64_t>(found - list.begin());
}

Value method(const std::string& name, const Value& value, const Arguments& arguments) {
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

List items_of(const Value& value) {
    if (const List* const list = value.list()) return *list;
    List items;
    if (const Dict* const dict = value.dict(); dict && !dict->is_namespace) {
        for (const auto& [key, unused] : dict->members) items.emplace_back(key);
        return items;
    }
    if (const std::string* const text = value.text()) {
        check_parts(character_count(*text));
        for (const std::string_view one : characters(*text)) items.emplace_back(std::string(one));
        return items;
    }
    if (value.is_undefined()) return items;
    throw Error(std::string("a value of type ") + type_name(value) + " has no members to go over");
}

bool contains(const Value& container, const Value& part, Steps& steps) {
    steps.take(weight(container) + weight(part));
    if (const std::string* const text = container.text()) {
        if (!part.text()) throw Error(std::string("a text cannot hold a value of type ") + type_name(part));
        return find_part(*text, *part.text()) != text->npos;
    }
    if (const Dict* const dict = container.dict()) return part.text() && dict->find(*part.text());
    const auto same = [&](const Value& one) { return equal(one, part); };
    if (const List* const list = container.list()) return std::any_of(list->begin(), list->end(), same);
    const List items = items_of(container);
    return std::any_of(items.begin(), items.end(), same);
}

Value item_of(const Value& value, const Value& place, Steps& steps) {
    if (const Dict* const dict = value.dict()) {
        steps.take(1 + dict->members.size() / 8);
        const Value* const found = place.text() ? dict->find(*place.text()) : nullptr;
        if (found && found->text()) steps.take(weight(*found));
        return found ? *found : Value(Undefined{to_text(place)});
    }
    const auto* const number = place.as<std::int64_t>();
    if (const List* const list = value.list(); list && number) {
        const std::int64_t at = place_of(*number, std::ssize(*list));
        if (at < 0) return Undefined{"[" + std::to_string(*number) + "]"};
        const Value& found = (*list)[static_cast<std::size_t>(at)];
        if (found.text()) steps.take(weight(found));
        return found;
    }
    if (value.text() && number) {
        steps.take(value.text()->size());
        const auto all = characters(*value.text());
        const std::int64_t at = place_of(*number, std::ssize(all));
        if (at >= 0) return std::string(all[static_cast<std::size_t>(at)]);
    }
    if (const auto* const undefined = value.as<Undefined>())
        throw Error("\"" + undefined->name + "\" is undefined, so it has no " + to_repr(place), "", other_messages);
    return Undefined{to_text(place)};
}

Value slice_of(const Value& value, const Value* begin, const Value* end, const Value* step) {
    if (!value.text() && !value.list())
        throw Error(std::string("a value of type ") + type_name(value) + " cannot be sliced");
    const auto number = [](const Value* one, std::int64_t otherwise) {
        if (!one || one->as<None>()) return otherwise;
        if (!one->as<std::int64_t>()) throw Error("a slice needs whole numbers");
        return std::clamp<std::int64_t>(*one->as<std::int64_t>(), -(std::int64_t{1} << 40), std::int64_t{1} << 40);
    };
    const std::vector<std::string_view> letters =
        value.text() ? characters(*value.text()) : std::vector<std::string_view>();
    const std::int64_t size = value.text() ? std::ssize(letters) : std::ssize(*value.list()), by = number(step, 1);
    if (by == 0) throw Error("the step of a slice is zero");
    const auto bound = [&](const Value* one, std::int64_t otherwise) {
        std::int64_t at = number(one, otherwise);
        if (one && !one->as<None>() && at < 0) at += size;
        return by > 0 ? std::clamp<std::int64_t>(at, 0, size) : std::clamp<std::int64_t>(at, -1, size - 1);
    };
    const std::int64_t from = bound(begin, by > 0 ? 0 : size - 1), to = bound(end, by > 0 ? size : -1);
    List kept;
    std::string text;
    for (std::int64_t at = from; by > 0 ? at < to : at > to; at += by) {
        if (value.text())
            text += letters[static_cast<std::size_t>(at)];
        else
            kept.push_back((*value.list())[static_cast<std::size_t>(at)]);
    }
    return value.text() ? Value(std::move(text)) : make_list(std::move(kept), value.sequence());
}

}  // namespace bitdistill::chat
