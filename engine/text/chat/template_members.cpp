// SPDX-License-Identifier: GPL-3.0-or-later
// What loops, "in", "." and [] find in values.
#include <algorithm>
#include <array>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/template_numbers.h"
#include "engine/text/chat/template_text.h"
#include "engine/text/chat/template_words.h"

namespace bitdistill::chat {

namespace {

// What Python's types have of their own: jinja2 finds it behind "." before it looks for a member of that name.
constexpr std::string_view of_text =
    " capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii "
    "isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip "
    "maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split "
    "splitlines "
    "startswith strip swapcase title translate upper zfill ";
constexpr std::string_view of_list = " append clear copy count extend index insert pop remove reverse sort ";
constexpr std::string_view of_dict = " clear copy fromkeys get items keys pop popitem setdefault update values ";
constexpr std::string_view of_number =
    " as_integer_ratio bit_count bit_length conjugate denominator from_bytes from_number fromhex hex imag is_integer "
    "numerator real to_bytes ";
constexpr std::string_view of_others[] = {" count index ", " count index start step stop ", " isdisjoint mapping ",
                                          " close gi_code gi_frame gi_running gi_suspended gi_yieldfrom send throw "};

std::string_view own_names(const Value& value) {
    if (value.text()) return of_text;
    if (value.is_number()) return of_number;
    if (const Dict* const dict = value.dict()) return dict->is_namespace ? std::string_view() : of_dict;
    if (!value.list()) return {};
    switch (value.sequence()) {
        case Sequence::list:
            return of_list;
        case Sequence::tuple:
            return of_others[0];
        case Sequence::range:
            return of_others[1];
        case Sequence::view:
            return of_others[2];
        case Sequence::generator:
            break;
    }
    return of_others[3];
}

void refuse_own(const Value& value, std::string_view name) {
    if (name.empty() || name.size() > 64 || value.is_undefined()) return;
    const std::string wanted = " " + std::string(name) + " ";
    if (name.starts_with("__") || own_names(value).find(wanted) != std::string_view::npos)
        not_supported("\"" + std::string(name) + "\" of a value of type " + type_name(value) + ", without a call,");
    if (value.as<Macro>() || value.as<Function>())
        not_supported("\"" + std::string(name) + "\" of a " + type_name(value));
}

// A place counted from the end where it is negative; -1 where there is none.
std::int64_t place_of(std::int64_t place, std::int64_t size) {
    if (place < 0) place += size;
    return place < 0 || place >= size ? -1 : place;
}

// A key of a dict must not change.
void require_key(const Value& key) {
    if (key.dict() || (key.list() && key.sequence() == Sequence::list))
        throw Error(std::string("a value of type ") + type_name(key) + " is no key of a dict");
}

}  // namespace

void use_up(const Value& value) {
    const auto* const box = value.as<std::shared_ptr<ListBox>>();
    if (!box || (*box)->kind != Sequence::generator) return;
    if ((*box)->used_up)
        not_supported("going a second time over what a filter makes (map, select, ...), without | list behind it,");
    (*box)->used_up = true;
}

List items_of(const Value& value) {
    if (const List* const list = value.list()) {
        use_up(value);
        return *list;
    }
    List items;
    const Dict* const dict = value.dict();
    if (dict && dict->is_loop) not_supported("\"loop\" as a list");
    if (dict && !dict->is_namespace) {
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
    if (const Dict* const dict = container.dict(); dict && !dict->is_namespace) {
        require_key(part);
        return part.text() && dict->find(*part.text());
    }
    use_up(container);
    const auto same = [&](const Value& one) { return equal(one, part); };
    if (const List* const list = container.list()) return std::any_of(list->begin(), list->end(), same);
    const List items = items_of(container);
    return std::any_of(items.begin(), items.end(), same);
}

namespace {

const Value* found_in(const Dict& dict, const Value& place, Steps& steps) {
    steps.take(1 + dict.members.size() / 8);
    const Value* const found = place.text() ? dict.find(*place.text()) : nullptr;
    if (found && found->text()) steps.take(weight(*found));
    return found;
}

// What has neither the member nor the attribute.
Value nothing_at(const Value& value, const Value& place) {
    if (const auto* const undefined = value.as<Undefined>())
        throw Error("\"" + undefined->name + "\" is undefined, so it has no " + to_repr(place), "", other_messages);
    if (value.dict() && value.dict()->is_loop) not_supported("\"loop." + to_text(place) + "\"");
    if (place.text()) refuse_own(value, *place.text());
    const bool shown = place.text() || place.is_number();
    return Undefined{shown ? to_text(place) : std::string(type_name(place))};
}

}  // namespace

Value item_of(const Value& value, const Value& place, Steps& steps) {
    if (const Dict* const dict = value.dict()) {
        const Value* const found = found_in(*dict, place, steps);
        return found ? *found : nothing_at(value, place);
    }
    const auto number = whole(place);
    if (const List* const list = value.list();
        list && number && value.sequence() != Sequence::view && value.sequence() != Sequence::generator) {
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
    return nothing_at(value, place);
}

Value member_of(const Value& value, const std::string& name, Steps& steps) {
    refuse_own(value, name);
    return item_of(value, Value(name), steps);
}

Value slice_of(const Value& value, const Value* begin, const Value* end, const Value* step) {
    const bool by_place = value.list() && value.sequence() != Sequence::view && value.sequence() != Sequence::generator;
    if (!value.text() && !by_place)
        throw Error(std::string("a value of type ") + type_name(value) + " cannot be sliced");
    const auto number = [](const Value* one, std::int64_t otherwise) {
        if (!one || one->as<None>()) return otherwise;
        if (!whole(*one)) throw Error("a slice needs whole numbers");
        return std::clamp<std::int64_t>(*whole(*one), -(std::int64_t{1} << 40), std::int64_t{1} << 40);
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
