// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/vocabulary.h"

#include <algorithm>
#include <cstdio>

#include "engine/base/error.h"
#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

// "the", or its bytes where they are no text.
std::string shown(const std::string& token) {
    if (token.empty()) return "no token";
    if (is_utf8(token)) return "\"" + printable_line(token) + "\"";
    std::string bytes;
    for (const char byte : token) {
        char digits[8];
        std::snprintf(digits, sizeof digits, "<0x%02X>", static_cast<unsigned>(static_cast<unsigned char>(byte)));
        bytes += digits;
    }
    return bytes;
}

}  // namespace

std::optional<TokenDifference> first_difference(const Tokenizer& one, const Tokenizer& other) {
    const int common = std::min(one.vocab_size(), other.vocab_size());
    for (int id = 0; id < common; ++id)
        if (const std::string mine = spelled_token(one, id), theirs = spelled_token(other, id); mine != theirs)
            return TokenDifference{id, shown(mine), shown(theirs)};
    return std::nullopt;
}

void require_common_tokens(const Tokenizer& one, const std::string& place, const Tokenizer& other,
                           const std::string& other_place) {
    if (const std::optional<TokenDifference> different = first_difference(one, other))
        throw Error("has another vocabulary: token " + std::to_string(different->id) + " is " + different->other +
                        ", and " + different->one + " in " + place,
                    other_place, "Take a model with the teacher's tokenizer.");
}

std::optional<int> token_beyond(const Tokenizer& tokenizer, std::int64_t rows) {
    const int size = tokenizer.vocab_size();
    for (int id = static_cast<int>(std::min<std::int64_t>(rows, size)); id < size; ++id)
        if (!tokenizer.token_bytes(id).empty() || id == tokenizer.bos_id || tokenizer.ends(id)) return id;
    return std::nullopt;
}

}  // namespace bitdistill
