// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/template_value.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/template_numbers.h"
#include "engine/text/chat/template_steps.h"
#include "engine/text/chat/template_text.h"

namespace bitdistill::chat {

const Value* Dict::find(std::string_view key) const {
    for (const auto& [name, value] : members)
        if (name == key) return &value;
    return nullptr;
}

void Dict::set(std::string_view key, Value value) {
    for (auto& [name, old] : members) {
        if (name != key) continue;
        old = std::move(value);
        return;
    }
    members.emplace_back(std::string(key), std::move(value));
}

const List* Value::list() const {
    const auto* const found = as<std::shared_ptr<ListBox>>();
    return found ? &(*found)->items : nullptr;
}

Sequence Value::sequence() const { return (*as<std::shared_ptr<ListBox>>())->kind; }

Dict* Value::dict() const {
    const auto* const found = as<std::shared_ptr<Dict>>();
    return found ? found->get() : nullptr;
}

double Value::number() const {
    if (const auto* const b = as<bool>()) return *b;
    if (const auto* const i = as<std::int64_t>()) return static_cast<double>(*i);
    return *as<double>();
}

namespace {

constexpr int deepest = 64;
constexpr std::uint64_t heaviest = std::uint64_t{1} << 22;

// A value that becomes part of another.
void take_part(const Value& part, int& depth, std::uint64_t& total) {
    const auto* const list = part.as<std::shared_ptr<ListBox>>();
    const Dict* const dict = part.dict();
    if (dict && dict->is_namespace) throw Error("a namespace inside another value is not supported");
    depth = std::max(depth, 1 + (list ? (*list)->depth : dict ? dict->depth : 0));
    total += weight(part);
    if (depth > deepest) throw Error("a value is nested more than " + std::to_string(deepest) + " levels deep");
    if (total > heaviest) throw Error("a value is too large");
}

}  // namespace

std::uint64_t weight(const Value& value) {
    if (const std::string* const text = value.text()) return 1 + text->size() / 16;
    if (const auto* const list = value.as<std::shared_ptr<ListBox>>()) return (*list)->weight;
    if (const Dict* const dict = value.dict()) return dict->weight;
    return 1;
}

Value make_list(List list, Sequence kind) {
    ListBox box{std::move(list), kind, 1, 1};
    for (const Value& part : box.items) take_part(part, box.depth, box.weight);
    return std::make_shared<ListBox>(std::move(box));
}

Value make_dict(Dict dict) {
    dict.depth = 1;
    dict.weight = 1;
    for (const auto& [key, part] : dict.members) {
        take_part(part, dict.depth, dict.weight);
        dict.weight += 1 + key.size() / 16;
    }
    return std::make_shared<Dict>(std::move(dict));
}

Value from_json(const Json& json) {
    if (json.is_null()) return None{};
    if (json.is_boolean()) return json.get<bool>();
    if (json.is_number_float()) return json.get<double>();
    if (json.is_number()) return json.get<std::int64_t>();
    if (json.is_string()) return json.get<std::string>();
    if (json.is_array()) {
        List list;
        for (const Json& one : json) list.push_back(from_json(one));
        return make_list(std::move(list));
    }
    Dict dict;
    for (const auto& [key, value] : json.items()) dict.set(key, from_json(value));
    return make_dict(std::move(dict));
}

namespace {

using Member = std::pair<std::string, Value>;

std::vector<const Member*> by_name(const Dict& dict) {
    std::vector<const Member*> members;
    for (const Member& member : dict.members) members.push_back(&member);
    std::sort(members.begin(), members.end(), [](const Member* a, const Member* b) { return a->first < b->first; });
    return members;
}

}  // namespace

bool truth(const Value& value) {
    if (value.is_number()) return value.number() != 0;
    if (const std::string* const text = value.text()) return !text->empty();
    if (const List* const list = value.list()) return !list->empty() || value.sequence() == Sequence::generator;
    if (const Dict* const dict = value.dict()) return dict->is_namespace || !dict->members.empty();
    return !value.is_undefined() && !value.as<None>();
}

bool equal(const Value& a, const Value& b) {
    if (a.is_number() && b.is_number()) return compare_numbers(a, b) == 0;
    if (a.text() && b.text()) return *a.text() == *b.text();
    if (a.list() && b.list() && a.sequence() == b.sequence() && a.sequence() == Sequence::view)
        not_supported("the comparison of two views of a dict (keys(), values(), items())");
    if (a.list() && b.list() && a.sequence() == Sequence::generator) return a.list() == b.list();
    if (a.list() && b.list())
        return a.sequence() == b.sequence() &&
               std::equal(a.list()->begin(), a.list()->end(), b.list()->begin(), b.list()->end(), equal);
    if (a.dict() && b.dict()) {
        if (a.dict() == b.dict()) return true;
        if (a.dict()->is_namespace || b.dict()->is_namespace) return false;
        if (a.dict()->members.size() != b.dict()->members.size()) return false;
        const auto one = by_name(*a.dict()), other = by_name(*b.dict());
        return std::equal(one.begin(), one.end(), other.begin(), [](const Member* x, const Member* y) {
            return x->first == y->first && equal(x->second, y->second);
        });
    }
    if (a.as<Macro>() && b.as<Macro>()) not_supported("the comparison of two macros");
    if (a.as<Function>() && b.as<Function>()) return a.as<Function>()->name == b.as<Function>()->name;
    return (a.as<None>() && b.as<None>()) || (a.is_undefined() && b.is_undefined());
}

int compare(const Value& a, const Value& b) {
    if (a.is_number() && b.is_number()) return compare_numbers(a, b);
    // UTF-8 has the order of its characters.
    if (a.text() && b.text()) return a.text()->compare(*b.text()) < 0 ? -1 : *a.text() == *b.text() ? 0 : 1;
    if (a.list() && b.list() && a.sequence() == b.sequence() && a.sequence() == Sequence::view)
        not_supported("the order of two views of a dict (keys(), values(), items())");
    if (a.list() && b.list() && a.sequence() == b.sequence() &&
        (a.sequence() == Sequence::list || a.sequence() == Sequence::tuple)) {
        for (std::size_t i = 0; i < std::min(a.list()->size(), b.list()->size()); ++i)
            if (!equal((*a.list())[i], (*b.list())[i])) return compare((*a.list())[i], (*b.list())[i]);
        return a.list()->size() < b.list()->size() ? -1 : a.list()->size() > b.list()->size() ? 1 : 0;
    }
    throw Error(std::string("a value of type ") + type_name(a) + " has no order beside one of type " + type_name(b));
}

const char* type_name(const Value& value) {
    if (value.list() && value.sequence() != Sequence::list)
        return value.sequence() == Sequence::tuple ? "tuple" : "iterator";
    constexpr const char* names[] = {"undefined", "NoneType", "bool", "int",   "float",
                                     "str",       "list",     "dict", "macro", "function"};
    return names[value.any.index()];
}

namespace {

// A text in Python's quotes: single ones unless there are single and no double ones inside.
std::string quoted(const std::string& text) {
    const char quote = text.find('\'') != text.npos && text.find('"') == text.npos ? '"' : '\'';
    std::string out(1, quote);
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, bytes] = code_point_at(text, at);
        if (c == static_cast<unsigned char>(quote) || c == '\\') {
            out += '\\';
            out += static_cast<char>(c);
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\t') {
            out += "\\t";
        } else if (is_printable(c)) {
            out.append(text, at, bytes);
        } else {
            out += '\\';
            out += c < 0x100 ? 'x' : c < 0x10000 ? 'u' : 'U';
            for (int shift = c < 0x100 ? 4 : c < 0x10000 ? 12 : 28; shift >= 0; shift -= 4)
                out += "0123456789abcdef"[(c >> shift) & 15];
        }
        at += bytes;
    }
    return out + quote;
}

// What Python prints of a view is its kind, or its place in memory.
void refuse_view(const Value& value, const char* form) {
    if (value.sequence() != Sequence::list && value.sequence() != Sequence::tuple)
        throw Error(std::string("what can only be gone over (range(), items(), map, ...) has no ") + form +
                    " of its own: | list makes a list of it");
}

std::string json_string(const std::string& text, const JsonForm& form) {
    return Json(text).dump(-1, ' ', form.ensure_ascii);
}

void append_json(const Value& value, const JsonForm& form, int level, std::string& out) {
    const auto line = [&](int depth) {
        check_text(out.size());
        if (!form.indent) return;
        out += '\n';
        for (; depth > 0; --depth) out += *form.indent;
    };
    if (value.as<None>()) {
        out += "null";
    } else if (const auto* const b = value.as<bool>()) {
        out += *b ? "true" : "false";
    } else if (value.is_number()) {
        const bool infinite = value.as<double>() && std::isinf(value.number());
        out += !infinite ? to_text(value) : value.number() < 0 ? "-Infinity" : "Infinity";
    } else if (const std::string* const text = value.text()) {
        out += json_string(*text, form);
    } else if (const List* const list = value.list()) {
        refuse_view(value, "JSON");
        out += '[';
        for (std::size_t i = 0; i < list->size(); ++i) {
            if (i > 0) out += form.comma;
            line(level + 1);
            append_json((*list)[i], form, level + 1, out);
        }
        if (!list->empty()) line(level);
        out += ']';
    } else if (const Dict* const dict = value.dict(); dict && !dict->is_namespace) {
        std::vector<const Member*> members;
        for (const Member& member : dict->members) members.push_back(&member);
        if (form.sort_keys) members = by_name(*dict);
        out += '{';
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (i > 0) out += form.comma;
            line(level + 1);
            out += json_string(members[i]->first, form) + form.colon;
            append_json(members[i]->second, form, level + 1, out);
        }
        if (!members.empty()) line(level);
        out += '}';
    } else {
        throw Error(std::string("a value of type ") + type_name(value) + " has no form in JSON");
    }
}

void append_repr(const Value& value, std::string& out) {
    check_text(out.size());
    const char* between = "";
    if (const std::string* const text = value.text()) {
        out += quoted(*text);
    } else if (const List* const list = value.list()) {
        refuse_view(value, "text");
        const bool tuple = value.sequence() == Sequence::tuple;
        out += tuple ? '(' : '[';
        for (const Value& one : *list) {
            out += between;
            append_repr(one, out);
            between = ", ";
        }
        if (tuple && list->size() == 1) out += ',';
        out += tuple ? ')' : ']';
    } else if (const Dict* const dict = value.dict()) {
        if (dict->is_loop) not_supported("the text of \"loop\"");
        out += dict->is_namespace ? "<Namespace {" : "{";
        for (const auto& [key, one] : dict->members) {
            out += between + quoted(key) + ": ";
            append_repr(one, out);
            between = ", ";
        }
        out += dict->is_namespace ? "}>" : "}";
    } else if (value.is_undefined()) {
        out += "Undefined";
    } else {
        out += to_text(value);
    }
}

}  // namespace

std::string to_text(const Value& value) {
    if (const std::string* const text = value.text()) return *text;
    if (value.as<None>()) return "None";
    if (const auto* const b = value.as<bool>()) return *b ? "True" : "False";
    if (const auto* const i = value.as<std::int64_t>()) return std::to_string(*i);
    if (const auto* const d = value.as<double>()) return float_text(*d);
    if (value.list() || value.dict()) return to_repr(value);
    if (!value.is_undefined()) not_supported(std::string("the text of a ") + type_name(value));
    return {};
}

std::string to_repr(const Value& value) {
    std::string out;
    append_repr(value, out);
    return out;
}

std::string to_json_text(const Value& value, const JsonForm& form) {
    std::string out;
    append_json(value, form, 0, out);
    return out;
}

}  // namespace bitdistill::chat
