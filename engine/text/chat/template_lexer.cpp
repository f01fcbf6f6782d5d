// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/template_lexer.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/template_steps.h"

namespace bitdistill::chat {

namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hexadecimal(char c) { return is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f'); }
bool is_octal(char c) { return c >= '0' && c <= '7'; }
bool is_binary(char c) { return c == '0' || c == '1'; }
bool begins_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

class Lexer {
  public:
    Lexer(std::string_view source, const std::string& where) : source_(source), where_(where) {}

    std::vector<Token> run() {
        while (at_ < source_.size()) text();
        tokens_.push_back({Token::Kind::end, "", line_});
        return std::move(tokens_);
    }

  private:
    [[noreturn]] void fail(const std::string& what) const {
        throw Error(what, where_ + ", line " + std::to_string(line_), "Check the template against the model's own.");
    }
    void count_lines(std::string_view part) { line_ += static_cast<int>(std::count(part.begin(), part.end(), '\n')); }

    // Literal text up to the next tag, then the tag.
    void text() {
        std::size_t begin = at_;
        while (begin < source_.size() &&
               !(source_[begin] == '{' && begin + 1 < source_.size() &&
                 (source_[begin + 1] == '{' || source_[begin + 1] == '%' || source_[begin + 1] == '#')))
            ++begin;
        std::string_view literal = source_.substr(at_, begin - at_);
        const int first_line = line_;
        count_lines(literal);
        if (begin < source_.size()) {
            const char mark = begin + 2 < source_.size() ? source_[begin + 2] : ' ';
            if (mark == '-') {
                while (!literal.empty() && is_space(literal.back())) literal.remove_suffix(1);
            } else if (mark != '+' && source_[begin + 1] != '{') {
                strip_line_begin(literal);
            }
        }
        if (!literal.empty()) tokens_.push_back({Token::Kind::text, std::string(literal), first_line});
        at_ = begin;
        if (at_ < source_.size()) tag();
    }

    // lstrip_blocks: spaces and tabs between the line's begin and a block are no text.
    void strip_line_begin(std::string_view& literal) const {
        std::size_t kept = literal.size();
        while (kept > 0 && is_space(literal[kept - 1]) && literal[kept - 1] != '\n') --kept;
        const bool starts_source = literal.data() == source_.data();
        const bool after_newline = !starts_source && *(literal.data() - 1) == '\n';
        if (kept > 0 ? literal[kept - 1] == '\n' : (starts_source || after_newline))
            literal.remove_suffix(literal.size() - kept);
    }

    void tag() {
        const char kind = source_[at_ + 1];
        at_ += 2;
        if (kind == '#') {
            const std::size_t end = source_.find("#}", at_);
            if (end == source_.npos) fail("a comment {# is never closed");
            count_lines(source_.substr(at_, end - at_));
            const char before = end > at_ ? source_[end - 1] : ' ';
            at_ = end + 2;
            after_tag(before, true);
            return;
        }
        if (at_ < source_.size() && (source_[at_] == '-' || source_[at_] == '+')) ++at_;
        const bool block = kind == '%';
        tokens_.push_back({block ? Token::Kind::block_begin : Token::Kind::output_begin, "", line_});
        inside(block);
    }

    // What follows a closed tag: "-" swallows white space, and a block swallows the newline behind it unless "+"
    // stands.
    void after_tag(char before, bool trims) {
        const std::size_t from = at_;
        if (before == '-') {
            while (at_ < source_.size() && is_space(source_[at_])) ++at_;
        } else if (trims && before != '+') {
            if (source_.substr(at_).starts_with('\n')) ++at_;
        }
        count_lines(source_.substr(from, at_ - from));
    }

    void inside(bool block) {
        const std::string_view close = block ? "%}" : "}}";
        int braces = 0;
        for (;;) {
            while (at_ < source_.size() && is_space(source_[at_])) {
                if (source_[at_] == '\n') ++line_;
                ++at_;
            }
            if (at_ >= source_.size()) fail(block ? "a {% is never closed" : "a {{ is never closed");
            const std::string_view rest = source_.substr(at_);
            const bool marked = rest[0] == '-' || rest[0] == '+';
            if (braces == 0 && (rest.starts_with(close) || (marked && rest.substr(1).starts_with(close)))) {
                tokens_.push_back({block ? Token::Kind::block_end : Token::Kind::output_end, "", line_});
                at_ += close.size() + (marked ? 1 : 0);
                after_tag(marked ? rest[0] : ' ', block);
                if (block && is_raw()) raw();
                return;
            }
            if (rest[0] == '{') ++braces;
            if (rest[0] == '}') --braces;
            word(rest);
        }
    }

    void word(std::string_view rest) {
        const char c = rest[0];
        if (c == '\'' || c == '"') return string(c);
        std::size_t size = 1;
        if (begins_name(c)) {
            while (size < rest.size() && (begins_name(rest[size]) || is_digit(rest[size]))) ++size;
            tokens_.push_back({Token::Kind::name, std::string(rest.substr(0, size)), line_});
        } else if (is_digit(c)) {
            number(rest, size);
        } else {
            static constexpr std::string_view signs[] = {"//", "**", "==", "!=", "<=", ">=", "+", "-", "*",
                                                         "/",  "%",  "~",  "<",  ">",  "=",  "(", ")", "[",
                                                         "]",  "{",  "}",  ",",  ":",  ".",  "|"};
            const auto* const sign = std::find_if(std::begin(signs), std::end(signs),
                                                  [&](std::string_view one) { return rest.starts_with(one); });
            if (static_cast<unsigned char>(c) >= 0x80)
                throw Error("a name beyond ASCII is not supported", where_ + ", line " + std::to_string(line_),
                            supported_templates);
            if (sign == std::end(signs))
                fail(std::string("the sign \"") + std::string(rest.substr(0, 1)) + "\" has no meaning");
            size = sign->size();
            tokens_.push_back({Token::Kind::sign, std::string(*sign), line_});
        }
        at_ += size;
    }

    void number(std::string_view rest, std::size_t& size) {
        // An underscore stands between two digits.
        const auto digits = [&](bool (*digit)(char)) {
            while (size < rest.size() &&
                   (digit(rest[size]) || (rest[size] == '_' && size + 1 < rest.size() && digit(rest[size + 1]))))
                ++size;
        };
        const char base = rest[0] == '0' && rest.size() > 2 ? static_cast<char>(rest[1] | 32) : ' ';
        if (base == 'x' || base == 'o' || base == 'b') {
            size = 2;
            digits(base == 'x' ? &is_hexadecimal : base == 'o' ? &is_octal : &is_binary);
            if (size > 2) {
                std::string text(rest.substr(0, size));
                std::erase(text, '_');
                tokens_.push_back({Token::Kind::integer, text, line_});
                return;
            }
            size = 1;
        }
        digits(&is_digit);
        bool real = false;
        if (size + 1 < rest.size() && rest[size] == '.' && is_digit(rest[size + 1])) {
            real = true;
            ++size;
            digits(&is_digit);
        }
        if (size + 1 < rest.size() && (rest[size] == 'e' || rest[size] == 'E')) {
            const std::size_t exponent = size + (rest[size + 1] == '-' || rest[size + 1] == '+' ? 2 : 1);
            if (exponent < rest.size() && is_digit(rest[exponent])) {
                real = true;
                size = exponent;
                digits(&is_digit);
            }
        }
        std::string text(rest.substr(0, size));
        std::erase(text, '_');
        tokens_.push_back({real ? Token::Kind::real : Token::Kind::integer, text, line_});
    }

    void string(char quote) {
        const int line = line_;
        std::string text;
        for (++at_;; ++at_) {
            if (at_ >= source_.size()) fail("a text is never closed");
            char c = source_[at_];
            if (c == quote) break;
            if (c == '\n') ++line_;
            if (c == '\\' && at_ + 1 < source_.size()) {
                escape(text);
                continue;
            }
            text += c;
        }
        ++at_;
        tokens_.push_back({Token::Kind::string, std::move(text), line});
    }

    // Python's escapes; a backslash before anything else stays.
    void escape(std::string& text) {
        const char c = source_[++at_];
        static constexpr std::string_view from = "nrtabfv\\'\"", to = "\n\r\t\a\b\f\v\\'\"";
        const auto octal = [&](std::size_t at) {
            return at < source_.size() && source_[at] >= '0' && source_[at] < '8';
        };
        if (octal(at_)) {  // up to three digits
            char32_t value = static_cast<char32_t>(c - '0');
            for (int more = 0; more < 2 && octal(at_ + 1); ++more)
                value = value * 8 + static_cast<char32_t>(source_[++at_] - '0');
            append_utf8(text, value);
        } else if (c == 'N') {
            fail("\\N{...}, a character by its name, is not known");
        } else if (const std::size_t found = from.find(c); found != from.npos) {
            text += to[found];
        } else if (c == '\n') {
            ++line_;
        } else if (c == 'x' || c == 'u' || c == 'U') {
            const std::size_t size = c == 'x' ? 2 : c == 'u' ? 4 : 8;
            char32_t value = 0;
            for (std::size_t i = 1; i <= size; ++i) {
                const char digit = at_ + i < source_.size() ? source_[at_ + i] : ' ';
                const int number = is_digit(digit)                ? digit - '0'
                                   : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                                   : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
                                                                  : -1;
                if (number < 0) fail(std::string("\\") + c + " lacks a digit");
                value = value * 16 + static_cast<char32_t>(number);
            }
            if (value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
                fail(std::string("\\") + c + " names no character");
            append_utf8(text, value);
            at_ += size;
        } else {
            text += '\\';
            text += c;
        }
    }

    bool is_raw() const {
        const std::size_t n = tokens_.size();
        return n >= 3 && tokens_[n - 2].kind == Token::Kind::name && tokens_[n - 2].text == "raw" &&
               tokens_[n - 3].kind == Token::Kind::block_begin;
    }
    // {% raw %} ... {% endraw %} is text.
    void raw() {
        tokens_.resize(tokens_.size() - 3);
        for (std::size_t end = source_.find("{%", at_); end != source_.npos; end = source_.find("{%", end + 2)) {
            std::size_t word = end + 2;
            while (word < source_.size() && (is_space(source_[word]) || source_[word] == '-')) ++word;
            if (!source_.substr(word).starts_with("endraw")) continue;
            std::string_view literal = source_.substr(at_, end - at_);
            const int line = line_;
            count_lines(literal);
            if (source_[end + 2] == '-')
                while (!literal.empty() && is_space(literal.back())) literal.remove_suffix(1);
            else
                strip_line_begin(literal);
            tokens_.push_back({Token::Kind::text, std::string(literal), line});
            const std::size_t close = source_.find("%}", word);
            if (close == source_.npos) break;
            at_ = close + 2;
            after_tag(source_[close - 1], true);
            return;
        }
        fail("a {% raw %} is never closed");
    }

    std::string_view source_;
    const std::string& where_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::vector<Token> tokens_;
};

// "\r\n" and "\r" are "\n": jinja2 joins a template's lines by its newline_sequence, and transformers keeps that one.
std::string with_line_feeds(std::string_view source) {
    std::string text;
    text.reserve(source.size());
    for (std::size_t at = 0; at < source.size(); ++at) {
        const bool pair = source.substr(at).starts_with("\r\n");
        if (!pair) text += source[at] == '\r' ? '\n' : source[at];
    }
    return text;
}

}  // namespace

std::vector<Token> tokens_of(std::string_view source, const std::string& where) {
    std::string text = with_line_feeds(source);
    if (text.ends_with('\n')) text.pop_back();
    return Lexer(text, where).run();
}

}  // namespace bitdistill::chat
