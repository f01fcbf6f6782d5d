// SPDX-License-Identifier: GPL-3.0-or-later
// The expressions of a chat template, from a list of tokens. The base of the parser in template_parser.cpp, its only
// user. One thread.
#pragma once

#include <algorithm>

#include "engine/base/error.h"
#include "engine/text/chat/template_lexer.h"
#include "engine/text/chat/template_numbers.h"
#include "engine/text/chat/template_steps.h"
#include "engine/text/chat/template_tree.h"
#include "engine/text/chat/template_words.h"

namespace bitdistill::chat {

inline constexpr int deepest_template = 200;  // expressions in expressions, statements in statements

class ExpressionParser {
  public:
    ExpressionParser(std::vector<Token> tokens, const std::string& where) : tokens_(std::move(tokens)), where_(where) {}

  protected:
    using Kind = Expression::Kind;
    const Token& now() const { return tokens_[at_]; }
    const Token& after(std::size_t steps) const { return tokens_[std::min(at_ + steps, tokens_.size() - 1)]; }
    bool is_sign(std::string_view text) const { return now().kind == Token::Kind::sign && now().text == text; }
    bool is_word(std::string_view text) const { return now().kind == Token::Kind::name && now().text == text; }
    bool take_sign(std::string_view text) { return is_sign(text) && (++at_, true); }
    bool take_word(std::string_view text) { return is_word(text) && (++at_, true); }
    [[noreturn]] void fail(const std::string& what) const { fail_at(what, now().line); }
    [[noreturn]] void fail_at(const std::string& what, int line) const {
        throw Error(what, where_ + ", line " + std::to_string(line), supported_templates);
    }
    std::string here() const {
        switch (now().kind) {
            case Token::Kind::end:
                return "the end of the template";
            case Token::Kind::block_end:
                return "%}";
            case Token::Kind::output_end:
                return "}}";
            case Token::Kind::string:
                return "a text";
            default:
                return "\"" + now().text + "\"";
        }
    }
    void expect_sign(std::string_view text) {
        if (!take_sign(text)) fail("\"" + std::string(text) + "\" is expected, not " + here());
    }
    void expect(Token::Kind kind, const char* name) {
        if (now().kind != kind) fail(std::string(name) + " is expected, not " + here());
        ++at_;
    }
    std::string name() {
        if (now().kind != Token::Kind::name) fail("a name is expected, not " + here());
        return tokens_[at_++].text;
    }

    struct Deeper {
        explicit Deeper(ExpressionParser& p) : parser(p) {
            if (++parser.depth_ > deepest_template)
                parser.fail("nested more than " + std::to_string(deepest_template) + " levels deep");
        }
        ~Deeper() { --parser.depth_; }
        ExpressionParser& parser;
    };

    // ---- expressions, from the loosest binding to the tightest
    ExpressionPointer make(Kind kind, int line) const {
        auto one = std::make_unique<Expression>();
        one->kind = kind;
        one->line = line;
        return one;
    }
    void add(Expression& parent, ExpressionPointer part) {
        if (part) {
            parent.depth = std::max(parent.depth, part->depth + 1);
            if (parent.depth > deepest_template)
                fail("nested more than " + std::to_string(deepest_template) + " levels deep");
        }
        parent.parts.push_back(std::move(part));
    }
    template <class... Parts>
    ExpressionPointer join(Kind kind, int line, std::string text, Parts... parts) {
        ExpressionPointer one = make(kind, line);
        one->text = std::move(text);
        (add(*one, std::move(parts)), ...);
        return one;
    }

    // "a, b" without brackets is a tuple too.
    ExpressionPointer tuple(bool conditional = true) {
        const int line = now().line;
        ExpressionPointer first = conditional ? expression() : disjunction();
        if (!is_sign(",")) return first;
        ExpressionPointer all = join(Kind::tuple, line, "", std::move(first));
        while (take_sign(",")) {
            if (now().kind == Token::Kind::block_end || now().kind == Token::Kind::output_end) break;
            add(*all, conditional ? expression() : disjunction());
        }
        return all;
    }

    ExpressionPointer expression() {
        const Deeper deeper(*this);
        ExpressionPointer value = disjunction();
        while (is_word("if")) {
            const int line = now().line;
            ++at_;
            ExpressionPointer condition = disjunction();
            ExpressionPointer other = take_word("else") ? expression() : nullptr;
            value = join(Kind::condition, line, "", std::move(value), std::move(condition), std::move(other));
        }
        return value;
    }

    ExpressionPointer disjunction() {
        ExpressionPointer left = conjunction();
        for (int line = now().line; take_word("or"); line = now().line)
            left = join(Kind::disjunction, line, "", std::move(left), conjunction());
        return left;
    }

    ExpressionPointer conjunction() {
        ExpressionPointer left = negation();
        for (int line = now().line; take_word("and"); line = now().line)
            left = join(Kind::conjunction, line, "", std::move(left), negation());
        return left;
    }

    ExpressionPointer negation() {
        const Deeper deeper(*this);
        const int line = now().line;
        if (take_word("not")) return join(Kind::negation, line, "", negation());
        return comparison();
    }

    ExpressionPointer comparison() {
        ExpressionPointer left = sum();
        ExpressionPointer chain;
        for (;;) {
            std::string op;
            const int line = now().line;
            if (now().kind == Token::Kind::sign) {
                for (const char* one : {"==", "!=", "<", ">", "<=", ">="})
                    if (now().text == one) op = one;
            } else if (is_word("in")) {
                op = "in";
            } else if (is_word("not") && after(1).kind == Token::Kind::name && after(1).text == "in") {
                ++at_;
                op = "not in";
            }
            if (op.empty()) return chain ? std::move(chain) : std::move(left);
            ++at_;
            if (!chain) chain = join(Kind::comparison, line, "", std::move(left));
            chain->operators.push_back(op);
            add(*chain, sum());
        }
    }

    template <class Next>
    ExpressionPointer binary(std::initializer_list<std::string_view> signs, Next next) {
        ExpressionPointer left = next();
        while (now().kind == Token::Kind::sign && std::find(signs.begin(), signs.end(), now().text) != signs.end()) {
            const Token sign = tokens_[at_++];
            left = join(Kind::arithmetic, sign.line, sign.text, std::move(left), next());
        }
        return left;
    }
    ExpressionPointer sum() {
        return binary({"+", "-"}, [this] { return joined(); });
    }
    ExpressionPointer joined() {
        return binary({"~"}, [this] { return product(); });
    }
    ExpressionPointer product() {
        return binary({"*", "/", "//", "%"}, [this] { return power(); });
    }
    ExpressionPointer power() {
        return binary({"**"}, [this] { return unary(true); });
    }

    ExpressionPointer unary(bool with_filters) {
        const Deeper deeper(*this);
        const int line = now().line;
        ExpressionPointer value;
        if (take_sign("-"))
            value = join(Kind::minus, line, "", unary(false));
        else if (take_sign("+"))
            value = join(Kind::plus, line, "", unary(false));
        else
            value = primary();
        value = postfix(std::move(value));
        return with_filters ? filters(std::move(value)) : std::move(value);
    }

    ExpressionPointer primary() {
        const Token token = now();
        ExpressionPointer one = make(Kind::literal, token.line);
        switch (token.kind) {
            case Token::Kind::name:
                ++at_;
                if (token.text == "true" || token.text == "True")
                    one->value = true;
                else if (token.text == "false" || token.text == "False")
                    one->value = false;
                else if (token.text == "none" || token.text == "None")
                    one->value = None{};
                else
                    return named(token);
                return one;
            case Token::Kind::string: {
                std::string text;
                while (now().kind == Token::Kind::string) text += tokens_[at_++].text;  // neighbours are one text
                one->value = std::move(text);
                return one;
            }
            case Token::Kind::integer:
            case Token::Kind::real:
                ++at_;
                one->value = number(token);
                return one;
            default:
                break;
        }
        if (take_sign("(")) return bracket(token.line);
        if (take_sign("[")) return sequence(Kind::list, "]", token.line);
        if (take_sign("{")) return sequence(Kind::dict, "}", token.line);
        fail("a value is expected, not " + here());
    }

    ExpressionPointer named(const Token& token) {
        if (in_macro_ && (token.text == "varargs" || token.text == "kwargs") &&
            std::find(parameters_.begin(), parameters_.end(), token.text) == parameters_.end())
            fail_at("\"" + token.text + "\" of a macro is not supported", token.line);
        return join(Kind::name, token.line, token.text);
    }

    Value number(const Token& token) const {
        if (token.kind == Token::Kind::real) return *read_real(token.text);
        std::optional<std::int64_t> value;
        try {
            value = read_whole(token.text, 0);
        } catch (const Error&) {
            fail_at("the number " + token.text + " is too large: beyond 64 bits it is not supported", token.line);
        }
        if (!value) fail_at("\"" + token.text + "\" is no number", token.line);
        return *value;
    }

    ExpressionPointer bracket(int line) {
        if (take_sign(")")) return make(Kind::tuple, line);
        ExpressionPointer value = expression();
        if (is_sign(",")) {
            value = join(Kind::tuple, line, "", std::move(value));
            while (take_sign(","))
                if (!is_sign(")")) add(*value, expression());
        }
        expect_sign(")");
        return value;
    }

    ExpressionPointer sequence(Kind kind, std::string_view end, int line) {
        ExpressionPointer value = make(kind, line);
        while (!is_sign(end)) {
            add(*value, expression());
            if (kind == Kind::dict) {
                expect_sign(":");
                add(*value, expression());
            }
            if (!take_sign(",")) break;
        }
        expect_sign(end);
        return value;
    }

    ExpressionPointer postfix(ExpressionPointer value) {
        for (;;) {
            const int line = now().line;
            if (take_sign(".")) {
                if (now().kind == Token::Kind::integer) {
                    value = join(Kind::item, line, "", std::move(value), primary());
                } else {
                    value = join(Kind::attribute, line, name(), std::move(value));
                }
            } else if (take_sign("[")) {
                value = subscript(std::move(value), line);
            } else if (is_sign("(")) {
                value = call(std::move(value), line);
            } else {
                return value;
            }
        }
    }

    ExpressionPointer subscript(ExpressionPointer value, int line) {
        ExpressionPointer parts[3];
        int colons = 0;
        while (!is_sign("]")) {
            if (take_sign(":")) {
                if (++colons > 2) fail("a slice has three parts at most");
            } else if (parts[colons]) {
                fail("\"]\" is expected, not " + here());
            } else {
                parts[colons] = expression();
            }
        }
        expect_sign("]");
        if (colons == 0) {
            if (!parts[0]) fail_at("a place is missing in []", line);
            return join(Kind::item, line, "", std::move(value), std::move(parts[0]));
        }
        return join(Kind::slice, line, "", std::move(value), std::move(parts[0]), std::move(parts[1]),
                    std::move(parts[2]));
    }

    void arguments(Expression& one) {
        expect_sign("(");
        while (!is_sign(")")) {
            if (is_sign("*") || is_sign("**")) fail("unpacked arguments (* and **) are not supported");
            if (now().kind == Token::Kind::name && after(1).kind == Token::Kind::sign && after(1).text == "=") {
                std::string word = name();
                ++at_;
                ExpressionPointer value = expression();
                one.depth = std::max(one.depth, value->depth + 1);
                one.named.emplace_back(std::move(word), std::move(value));
            } else {
                if (!one.named.empty()) fail("an argument without a name stands behind one with a name");
                add(one, expression());
            }
            if (!take_sign(",")) break;
        }
        expect_sign(")");
    }

    ExpressionPointer call(ExpressionPointer callee, int line) {
        if (callee->kind == Kind::attribute) {
            if (!is_method(callee->text)) fail_at("the method ." + callee->text + "() is not supported", line);
        } else if (callee->kind != Kind::name) {
            fail_at("a call of anything but a name or a method is not supported", line);
        }
        ExpressionPointer one = join(Kind::call, line, "", std::move(callee));
        arguments(*one);
        return one;
    }

    ExpressionPointer filters(ExpressionPointer value) {
        for (;;) {
            const int line = now().line;
            if (take_sign("|")) {
                std::string word = name();
                if (!is_filter(word)) fail_at("the filter \"" + word + "\" is not supported", line);
                if (word == "safe") ++safes_;
                value = join(Kind::filter, line, std::move(word), std::move(value));
                if (is_sign("(")) arguments(*value);
                value = postfix(std::move(value));
            } else if (take_word("is")) {
                value = test(std::move(value), line);
            } else {
                return value;
            }
        }
    }

    ExpressionPointer test(ExpressionPointer value, int line) {
        const bool negated = take_word("not");
        std::string word = now().kind == Token::Kind::sign ? tokens_[at_++].text : name();
        if (!is_test(word)) fail_at("the test \"is " + word + "\" is not supported", line);
        ExpressionPointer one = join(Kind::test, line, std::move(word), std::move(value));
        one->negated = negated;
        const auto ends = [this] {
            for (const char* next : {"else", "or", "and", "is", "if", "in", "not"})
                if (is_word(next)) return true;
            return false;
        };
        if (is_sign("(")) {
            arguments(*one);
        } else if ((now().kind == Token::Kind::name && !ends()) || now().kind == Token::Kind::string ||
                   now().kind == Token::Kind::integer || now().kind == Token::Kind::real || is_sign("[") ||
                   is_sign("{")) {
            add(*one, postfix(primary()));
        }
        return one;
    }

    std::vector<Token> tokens_;
    const std::string& where_;
    std::size_t at_ = 0;
    int depth_ = 0;
    bool in_macro_ = false;                // in its body, where "varargs" and "kwargs" are what it is called with
    std::vector<std::string> parameters_;  // of the macros around
    int safes_ = 0;  // filters "safe" of this tag: what is joined with their result would be escaped for HTML
};

}  // namespace bitdistill::chat
