// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/template_parser.h"

#include <utility>

#include "engine/text/chat/template_expressions.h"

namespace bitdistill::chat {

namespace {

class Parser : public ExpressionParser {
  public:
    using ExpressionParser::ExpressionParser;

    Body run() {
        Body body = statements({});
        if (now().kind != Token::Kind::end) fail("{% " + tokens_[at_ + 1].text + " %} closes nothing");
        return body;
    }

  private:
    // ---- statements
    // Up to one of these words in a tag, which is not taken.
    Body statements(std::initializer_list<std::string_view> ends) {
        const Deeper deeper(*this);
        Body body;
        for (;;) {
            if (now().kind == Token::Kind::end) {
                if (ends.size() > 0) fail("{% " + std::string(*(ends.end() - 1)) + " %} is missing");
                return body;
            }
            auto statement = std::make_unique<Statement>();
            statement->line = now().line;
            if (now().kind == Token::Kind::text) {
                statement->text = tokens_[at_++].text;
            } else if (now().kind == Token::Kind::output_begin) {
                ++at_;
                statement->kind = Statement::Kind::output;
                statement->first = tuple();
                const Expression& whole = *statement->first;
                require_safe_alone(whole.kind == Expression::Kind::filter && whole.text == "safe" ? 1 : 0);
                expect(Token::Kind::output_end, "}}");
            } else {
                if (std::find(ends.begin(), ends.end(), after(1).text) != ends.end()) return body;
                if (after(1).text.starts_with("end") || after(1).text == "else" || after(1).text == "elif") {
                    if (ends.size() == 0) return body;
                    fail("{% " + after(1).text + " %} closes nothing here");
                }
                ++at_;
                block(*statement);
            }
            body.push_back(std::move(statement));
        }
    }

    void require_safe_alone(int allowed) {
        if (std::exchange(safes_, 0) > allowed) fail("the filter \"safe\" is supported only as the last of a {{ }}");
    }
    void end_block() {
        require_safe_alone(0);
        expect(Token::Kind::block_end, "%}");
    }
    void close(std::string_view word) {
        ++at_;  // {%
        if (!take_word(word)) fail("{% " + std::string(word) + " %} is expected, not " + here());
        if (now().kind == Token::Kind::name) ++at_;  // {% endmacro name %}
        end_block();
    }

    void block(Statement& statement) {
        const int line = now().line;
        const std::string word = name();
        if (word == "if") return choice(statement);
        if (word == "for") return loop(statement);
        if (word == "set") return set(statement);
        if (word == "macro") return macro(statement);
        if (word == "generation") {  // marks what the assistant writes; the text is the same
            end_block();
            statement.kind = Statement::Kind::group;
            statement.body = statements({"endgeneration"});
            return close("endgeneration");
        }
        if (word == "break" || word == "continue") {
            if (loops_ == 0) fail_at("{% " + word + " %} stands outside of a loop", line);
            statement.kind = word == "break" ? Statement::Kind::leave : Statement::Kind::next;
            return end_block();
        }
        fail_at("the tag {% " + word + " %} is not supported", line);
    }

    void choice(Statement& statement) {
        statement.kind = Statement::Kind::choice;
        for (;;) {
            ExpressionPointer condition = tuple();
            end_block();
            statement.branches.emplace_back(std::move(condition), statements({"elif", "else", "endif"}));
            if (after(1).text != "elif") break;
            at_ += 2;
        }
        if (after(1).text == "else") {
            at_ += 2;
            end_block();
            statement.branches.emplace_back(nullptr, statements({"endif"}));
        }
        close("endif");
    }

    void loop(Statement& statement) {
        statement.kind = Statement::Kind::loop;
        statement.names = names();
        if (!take_word("in")) fail("\"in\" is expected, not " + here());
        statement.first = tuple(false);
        if (take_word("if")) statement.second = expression();
        if (is_word("recursive")) fail("a recursive loop is not supported");
        end_block();
        ++loops_;
        statement.body = statements({"else", "endfor"});
        --loops_;
        if (after(1).text == "else") {
            at_ += 2;
            end_block();
            statement.branches.emplace_back(nullptr, statements({"endfor"}));
        }
        close("endfor");
    }

    std::vector<std::string> names() {
        const bool brackets = take_sign("(");
        std::vector<std::string> found{name()};
        while (take_sign(",")) {
            if (now().kind != Token::Kind::name || is_word("in")) break;
            found.push_back(name());
        }
        if (brackets) expect_sign(")");
        return found;
    }

    void set(Statement& statement) {
        statement.kind = Statement::Kind::set;
        statement.names = names();
        if (statement.names.size() == 1 && take_sign(".")) statement.attribute = name();
        if (take_sign("=")) {
            statement.first = tuple();
            return end_block();
        }
        if (statement.names.size() != 1 || !statement.attribute.empty()) fail("\"=\" is expected, not " + here());
        if (is_sign("|")) fail("a filter of a {% set %} block is not supported");
        end_block();
        statement.kind = Statement::Kind::capture;
        statement.body = statements({"endset"});
        close("endset");
    }

    void macro(Statement& statement) {
        statement.kind = Statement::Kind::macro;
        statement.text = name();
        expect_sign("(");
        while (!is_sign(")")) {
            statement.names.push_back(name());
            statement.defaults.push_back(take_sign("=") ? expression() : nullptr);
            if (!take_sign(",")) break;
        }
        expect_sign(")");
        end_block();
        const int loops = std::exchange(loops_, 0);
        const bool outer = std::exchange(in_macro_, true);
        const std::size_t known = parameters_.size();
        parameters_.insert(parameters_.end(), statement.names.begin(), statement.names.end());
        statement.body = statements({"endmacro"});
        parameters_.resize(known);
        in_macro_ = outer;
        loops_ = loops;
        close("endmacro");
    }

    int loops_ = 0;  // around the current statement
};

}  // namespace

Body parse_template(std::string_view source, const std::string& where) {
    return Parser(tokens_of(source, where), where).run();
}

}  // namespace bitdistill::chat
