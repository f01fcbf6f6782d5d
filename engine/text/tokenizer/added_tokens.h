// SPDX-License-Identifier: GPL-3.0-or-later
// Added tokens: texts such as "<|im_end|>" that are found before anything else is done and become one id each. Called
// by every kind of tokenizer. Const after construction: any thread.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/tokenizer/normalizer.h"
#include "engine/text/tokenizer/split_pattern.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

struct AddedToken {
    int id = 0;
    std::string content;
    bool single_word = false, left_strip = false, right_strip = false, normalized = false, special = false;
    bool only_asked = false;  // found only where SpecialTokens::as_tokens asks for it
    // What decoding writes: of a normalized token its normal form, with the space that belongs to it ("▁<x>").
    std::string written = {};
};

class AddedTokens {
  public:
    AddedTokens() = default;
    // Tokens without content are passed over; of two with one content the first counts.
    AddedTokens(std::vector<AddedToken> tokens, const Normalizer& normalizer);

    struct Part {
        Span span;
        int id;  // -1: ordinary text
    };
    // Cuts text at the tokens that are searched before (normalized false) or after (true) normalisation: the leftmost
    // match, and of those the longest. Special tokens only as far as `special` lets them be found, and with no byte of
    // `plain` (as in Tokenizer::encode()) in them.
    std::vector<Part> split(std::string_view text, bool normalized, SpecialTokens special,
                            std::span<const Span> plain = {}) const;
    bool any(bool normalized) const { return !tries_[normalized].nodes.empty(); }

    const AddedToken* find(int id) const;
    const AddedToken* find(std::string_view content) const;
    // By id.
    const std::map<int, AddedToken>& all() const { return tokens_; }
    int largest_id() const { return tokens_.empty() ? -1 : tokens_.rbegin()->first; }

  private:
    struct Node {
        std::map<unsigned char, int> next;
        int id = -1;
    };
    struct Trie {
        std::vector<Node> nodes;        // empty: no tokens
        std::vector<bool> first_bytes;  // 256: which bytes begin a token
        void add(std::string_view content, int id);
    };
    std::map<int, AddedToken> tokens_;
    std::map<std::string, int, std::less<>> ids_;  // by content
    Trie tries_[2];                                // [normalized]
};

}  // namespace bitdistill
