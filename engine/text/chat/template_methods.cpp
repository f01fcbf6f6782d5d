// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of texts, lists and dicts, and what [] finds in them.
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
        throw Error("\"" + undefined->name + "\" is undefined and has no method ." + name + "()");
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
                              : static_cast<std::int64_t>(characters(std::string_view(text).substr(0, found)).size());
}

List lines_of(const std::string& text) {
    List lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        lines.emplace_back(text.substr(at, end - at));
        at = end + (text.compare(end, 2, "\r\n") == 0 ? 2 : 1);
    }
    return lines;
}

Value text_method(const std::string& name, const Value& value, const Arguments& arguments) {
    const std::string& text = *value.text();
    if (name == "strip" || name == "lstrip" || name == "rstrip") {
        const Value* const set = arguments.at(0, "chars");
        const bool white = !set || set->as<None>();
        if (!white && (!set->text())) throw Error("." + name + "() needs a text");
        if (!white && set->text()->empty()) return text;
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
    if (name == "title") return method_title(text);
    if (name == "capitalize") return capitalize(text);
    if (name == "replace") {
        const Value* const count = arguments.at(2, "count");
        return replaced(text, text_argument(arguments, 0, name), text_argument(arguments, 1, name),
                        count && count->as<std::int64_t>() ? *count->as<std::int64_t>() : -1);
    }
    if (name == "join") {
        if (arguments.values.empty()) throw Error(".join() needs a list");
        std::string out;
        bool first = true;
        for (const Value& one : items_of(arguments.values.front())) {
            if (!one.text()) throw Error(std::string(".join() needs texts, not a value of type ") + type_name(one));
            out += (first ? "" : text) + *one.text();
            first = false;
        }
        return out;
    }
    if (name == "find") return place_in(text, text.find(text_argument(arguments, 0, name)));
    if (name == "rfind") return place_in(text, text.rfind(text_argument(arguments, 0, name)));
    if (name == "index") {
        const std::int64_t place = place_in(text, text.find(text_argument(arguments, 0, name)));
        if (place < 0) throw Error(".index() does not find " + to_repr(arguments.values.front()));
        return place;
    }
    if (name == "count") {
        const std::string& part = text_argument(arguments, 0, name);
        if (part.empty()) return static_cast<std::int64_t>(characters(text).size() + 1);
        return static_cast<std::int64_t>(split(text, part, -1, false).size() - 1);
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
        const std::size_t found = by.empty() ? text.npos : text.find(by);
        if (found == text.npos) return make_list({Value(text), Value(""), Value("")});
        return make_list({Value(text.substr(0, found)), Value(by), Value(text.substr(found + by.size()))});
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
        if (name == "items") list.push_back(make_list({Value(key), one}));
        if (name == "keys") list.emplace_back(key);
        if (name == "values") list.push_back(one);
    }
    return make_list(std::move(list));
}

// A place counted from the end where it is negative; -1 where there is none.
std::int64_t place_of(std::int64_t place, std::int64_t size) {
    if (place < 0) place += size;
    return place < 0 || place >= size ? -1 : place;
}

}  // namespace

bool is_method(std::string_view name) { return std::find(methods.begin(), methods.end(), name) != methods.end(); }

Value run_method(const std::string& name, const Value& value, const Arguments& arguments) {
    if (value.text()) return text_method(name, value, arguments);
    if (value.dict() && !value.dict()->is_namespace) return dict_method(name, value, arguments);
    if (const List* const list = value.list();
        list && (name == "index" || name == "count") && !arguments.values.empty()) {
        const auto same = [&](const Value& one) { return equal(one, arguments.values.front()); };
        if (name == "count") return static_cast<std::int64_t>(std::count_if(list->begin(), list->end(), same));
        const auto found = std::find_if(list->begin(), list->end(), same);
        if (found == list->end()) throw Error(".index() does not find " + to_repr(arguments.values.front()));
        return static_cast<std::int64_t>(found - list->begin());
    }
    unknown(name, value);
}

Value item_of(const Value& value, const Value& place) {
    if (const Dict* const dict = value.dict()) {
        const Value* const found = place.text() ? dict->find(*place.text()) : nullptr;
        return found ? *found : Value(Undefined{to_text(place)});
    }
    const auto* const number = place.as<std::int64_t>();
    if (const List* const list = value.list(); list && number) {
        const std::int64_t at = place_of(*number, std::ssize(*list));
        return at < 0 ? Value(Undefined{"[" + std::to_string(*number) + "]"}) : (*list)[static_cast<std::size_t>(at)];
    }
    if (value.text() && number) {
        const auto all = characters(*value.text());
        const std::int64_t at = place_of(*number, std::ssize(all));
        if (at >= 0) return std::string(all[static_cast<std::size_t>(at)]);
    }
    if (const auto* const undefined = value.as<Undefined>())
        throw Error("\"" + undefined->name + "\" is undefined, so it has no " + to_repr(place));
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
    const List items = items_of(value);
    const std::int64_t size = std::ssize(items), by = number(step, 1);
    if (by == 0) throw Error("the step of a slice is zero");
    const auto bound = [&](const Value* one, std::int64_t otherwise) {
        std::int64_t at = number(one, otherwise);
        if (one && !one->as<None>() && at < 0) at += size;
        return by > 0 ? std::clamp<std::int64_t>(at, 0, size) : std::clamp<std::int64_t>(at, -1, size - 1);
    };
    const std::int64_t from = bound(begin, by > 0 ? 0 : size - 1), to = bound(end, by > 0 ? size : -1);
    List kept;
    for (std::int64_t at = from; by > 0 ? at < to : at > to; at += by)
        kept.push_back(items[static_cast<std::size_t>(at)]);
    if (!value.text()) return make_list(std::move(kept));
    std::string text;
    for (const Value& one : kept) text += *one.text();
    return text;
}

}  // namespace bitdistill::chat
