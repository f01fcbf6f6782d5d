// SPDX-License-Identifier: GPL-3.0-or-later
// The "added_tokens" of tokenizer.json: texts such as "<|im_end|>" that are found before anything else is done and
// become one id each. Called by the byte-level BPE tokenizer. Const after construction: any thread.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/text/tokenizer/normalizer.h"
#include "engine/text/tokenizer/split_pattern.h"

namespace bitdistill {

struct AddedToken {
    int id = 0;
    std::string content;
    bool single_word = false, left_strip = false, right_strip = false, normalized = false, special = false;
};

class AddedTokens {
  public:
    AddedTokens() = default;
    // The list as in the file. Throws Error naming the entry.
    AddedTokens(const Json& list, const Normalizer& normalizer, const std::string& where);

    struct Part {
        Span span;
        int id;  // -1: ordinary text
    };
    // Cuts text at the tokens that are searched before (normalized false) or after (true) normalisation: the leftmost
    // match, and of those the longest.
    std::vector<Part> split(std::string_view text, bool normalized) const;
    bool any(bool normalized) const { return !tries_[normalized].nodes.empty(); }

    const AddedToken* find(int id) const;
    const AddedToken* find(std::string_view content) const;
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
    Trie tries_[2];  // [normalized]
};

}  // namespace bitdistill
