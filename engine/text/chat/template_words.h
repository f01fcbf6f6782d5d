// SPDX-License-Identifier: GPL-3.0-or-later
// What the filters, tests, methods and functions do to values. template_signatures.h says which there are. For the run.
// Any one thread.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/text/chat/template_signatures.h"
#include "engine/text/chat/template_steps.h"
#include "engine/text/chat/template_value.h"

namespace bitdistill::chat {

// What stands in the brackets of a filter, test, method or function, and the steps of the run that it works for.
struct Arguments {
    Steps& steps;
    std::vector<Value> values = {};
    std::vector<std::pair<std::string, Value>> named = {};

    // The argument at this place or of this name; null when it is not given.
    const Value* at(std::size_t place, std::string_view name) const;
    std::uint64_t weight() const;  // of all of them
};

// Each takes the steps of the value, of the arguments and of what it makes, so that a filter that calls another for
// each item is bounded as well. Throw Error saying what is wrong with a value, without its place, which the caller
// knows.
Value run_filter(const std::string& name, const Value& value, const Arguments& arguments);
bool run_test(const std::string& name, const Value& value, const Arguments& arguments);
Value run_method(const std::string& name, const Value& value, const Arguments& arguments);
Value run_function(const std::string& name, const Arguments& arguments);
// Throws Error: transformers keeps such names out of namespaces.
void check_namespace_name(const std::string& name);

// What a loop or a filter goes over: the members of a list, the keys of a dict, the characters of a text, nothing of an
// undefined name. Throws Error: any other value, a text of more than most_parts characters, a generator that was used
// up.
List items_of(const Value& value);
void use_up(const Value& value);
// value[place] and value.name: undefined where there is nothing. Throw Error: what Python's type itself has by that
// name, such as a method, which jinja2 would give.
Value member_of(const Value& value, const std::string& name, Steps& steps);
Value item_of(const Value& value, const Value& place, Steps& steps);
Value slice_of(const Value& value, const Value* begin, const Value* end, const Value* step);
bool contains(const Value& container, const Value& part, Steps& steps);

}  // namespace bitdistill::chat
