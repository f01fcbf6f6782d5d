// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a chat template and what Python makes of them: truth, equality, order, their text and their JSON. For
// the other files of this folder. Plain data: any one thread.
#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/base/json_file.h"

namespace bitdistill::chat {

struct Value;
struct Statement;
struct Scope;

using List = std::vector<Value>;

// Members in a row as Python tells them apart: a list, a tuple (printed in round brackets, equal to no list), and what
// can only be gone over, whose text nobody wants: range(), the views of a dict, and what filters make, which is true
// even when it is empty, has no length, and is gone once a loop or a filter has gone over it.
enum class Sequence { list, tuple, range, view, generator };

// What a list holds, with what bounds every walk over it: nested at most deepest, weight at most heaviest.
struct ListBox;

// Members in the order in which they came.
struct Dict {
    std::vector<std::pair<std::string, Value>> members;
    bool is_namespace = false;  // {% set ns.name = ... %} may change it; "loop" is one too
    bool is_loop = false;       // and has members that are not known here
    int depth = 1;
    std::uint64_t weight = 1;

    const Value* find(std::string_view key) const;
    void set(std::string_view key, Value value);
};

// A name that stands for nothing. It prints as nothing, but has no members.
struct Undefined {
    std::string name;
};
struct None {};
// {% macro %}: the statement and the scope in which it stands.
struct Macro {
    const Statement* definition;
    std::weak_ptr<Scope> scope;
};
// A function of the template language itself ("range").
struct Function {
    std::string name;
};

struct Value {
    using Any = std::variant<Undefined, None, bool, std::int64_t, double, std::string, std::shared_ptr<ListBox>,
                             std::shared_ptr<Dict>, Macro, Function>;
    Any any;

    Value() = default;
    template <class T>
    requires(!std::same_as<T, Value> && std::constructible_from<Any, T>) Value(T value) : any(std::move(value)) {}
    Value(const char* text) : any(std::string(text)) {}

    template <class T>
    const T* as() const {
        return std::get_if<T>(&any);
    }
    bool is_undefined() const { return as<Undefined>() != nullptr; }
    const std::string* text() const { return as<std::string>(); }
    const List* list() const;   // the members of any Sequence
    Sequence sequence() const;  // of what has list()
    Dict* dict() const;
    bool is_number() const { return as<bool>() || as<std::int64_t>() || as<double>(); }
    double number() const;  // of what is_number()
};

struct ListBox {
    List items;
    Sequence kind = Sequence::list;
    int depth = 1;
    std::uint64_t weight = 1;
    bool used_up = false;  // a generator that was gone over
};

// Throw Error: nested too deep, too large, or a namespace inside.
Value make_list(List list, Sequence kind = Sequence::list);
Value make_dict(Dict dict);
std::uint64_t weight(const Value& value);  // about its size in 16 bytes
Value from_json(const Json& json);

bool truth(const Value& value);
bool equal(const Value& a, const Value& b);
// -1, 0, 1 for numbers, texts and lists. Throws Error: values that have no order.
int compare(const Value& a, const Value& b);
// "list", "tuple", "str", ... as Python calls it.
const char* type_name(const Value& value);

// str() and repr() of Python. Throw Error: the text of a view.
std::string to_text(const Value& value);
std::string to_repr(const Value& value);
// json.dumps(value, ...). Throws Error: what JSON cannot hold.
struct JsonForm {
    bool ensure_ascii = false, sort_keys = false;
    std::optional<std::string> indent;  // a level's; without it all is one line
    std::string comma = ", ", colon = ": ";
};
std::string to_json_text(const Value& value, const JsonForm& form);

}  // namespace bitdistill::chat
