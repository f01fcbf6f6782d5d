// SPDX-License-Identifier: GPL-3.0-or-later
// A chat template as a list of tokens: literal text, and the words inside {{ }} and {% %}. White space is taken as
// transformers lets Jinja take it: trim_blocks and lstrip_blocks on, one newline at the end dropped. Any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bitdistill::chat {

struct Token {
    enum class Kind { text, output_begin, output_end, block_begin, block_end, name, string, integer, real, sign, end };
    Kind kind = Kind::end;
    std::string text;  // of text, names, strings (without quotes and escapes), numbers, signs
    int line = 1;
};

// Throws Error naming `where` and the line: a tag or text that is never closed, a sign that Jinja does not know.
std::vector<Token> tokens_of(std::string_view source, const std::string& where);

}  // namespace bitdistill::chat
