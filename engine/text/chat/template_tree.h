// SPDX-License-Identifier: GPL-3.0-or-later
// A parsed chat template: statements over expressions, each with its line. Made by template_parser.h, run by
// template_run.h. Const after parsing: any thread.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/text/chat/template_value.h"

namespace bitdistill::chat {

struct Expression {
    enum class Kind {
        literal,      // value
        name,         // text
        list,         // parts
        tuple,        // parts
        dict,         // parts: key, value, key, value ...
        attribute,    // parts[0].text
        item,         // parts[0][parts[1]]
        slice,        // parts[0][parts[1]:parts[2]:parts[3]]; null where nothing is said
        call,         // parts[0](parts[1...], named)
        filter,       // parts[0] | text(parts[1...], named)
        test,         // parts[0] is text(parts[1...]); negated: is not
        negation,     // not parts[0]
        minus,        // -parts[0]
        plus,         // +parts[0]
        arithmetic,   // parts[0] text parts[1]: + - * / // % ** ~
        comparison,   // parts[0] operators[0] parts[1] operators[1] parts[2] ...
        conjunction,  // parts[0] and parts[1]
        disjunction,  // parts[0] or parts[1]
        condition,    // parts[0] if parts[1] else parts[2] (may be null)
    };
    Kind kind = Kind::literal;
    int line = 1, depth = 1;
    std::string text;
    Value value;
    bool negated = false;
    std::vector<std::unique_ptr<Expression>> parts;
    std::vector<std::pair<std::string, std::unique_ptr<Expression>>> named;
    std::vector<std::string> operators;
};
using ExpressionPointer = std::unique_ptr<Expression>;

struct Statement;
using Body = std::vector<std::unique_ptr<Statement>>;

struct Statement {
    enum class Kind {
        text,     // text
        output,   // {{ first }}
        choice,   // {% if %}: branches; a null condition is else
        loop,     // {% for names in first if second %}: body; branches[0] is its else
        set,      // {% set names = first %}; attribute: names[0].attribute
        capture,  // {% set names[0] %} body {% endset %}
        macro,    // {% macro text(names...) %}, defaults for the last of them
        group,    // {% generation %}: body
        next,     // {% continue %}
        leave,    // {% break %}
    };
    Kind kind = Kind::text;
    int line = 1;
    std::string text, attribute;
    std::vector<std::string> names;
    std::vector<ExpressionPointer> defaults;  // one a name, null where there is none
    ExpressionPointer first, second;
    Body body;
    std::vector<std::pair<ExpressionPointer, Body>> branches;
};

}  // namespace bitdistill::chat
