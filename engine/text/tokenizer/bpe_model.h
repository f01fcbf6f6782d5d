// SPDX-License-Identifier: GPL-3.0-or-later
// Byte pair encoding: the vocabulary, the ranked merges, and a word to token ids. Called by the byte-level BPE
// tokenizer for every word. Const after construction (the word cache locks itself): any thread.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/tokenizer/pair_table.h"
#include "engine/text/tokenizer/tokenizer_file.h"
#include "engine/text/tokenizer/word_cache.h"

namespace bitdistill {

class BpeModel {
  public:
    // Takes vocabulary, merges and options (byte_fallback, ignore_merges, unk_token, fuse_unk) from the file. Throws
    // Error: a merge of unknown tokens, an unknown unk_token, dropout or sub-word affixes, which are not supported.
    BpeModel(const TokenizerFile& file, const std::string& where);
    ~BpeModel();

    // Appends the ids of one word. A character that the vocabulary does not know becomes its bytes (byte_fallback), the
    // unknown token, or nothing when the file names none.
    void encode_word(std::string_view word, std::vector<int>& ids) const;

    std::optional<int> id(std::string_view token) const;
    // Empty when no token has this id.
    const std::string& token(int id) const;
    bool known(int id) const {
        return id >= 0 && static_cast<std::size_t>(id) < tokens_.size() && in_use_[static_cast<std::size_t>(id)];
    }
    int size() const { return static_cast<int>(tokens_.size()); }  // largest id + 1

  private:
    struct Merge {
        std::int32_t rank = 0, result = 0;
    };

    void symbols_of(std::string_view word, std::vector<int>& symbols) const;
    void merge(std::vector<int>& symbols) const;

    std::vector<std::string> tokens_;  // by id
    std::vector<bool> in_use_;
    std::unordered_map<std::string_view, int> ids_;  // views into tokens_
    std::array<int, 0x800> short_characters_;        // code point -> id of characters of one and two bytes, or -1
    std::array<int, 256> byte_tokens_;               // ids of <0x00> ... <0xFF>, or -1
    PairTable<Merge> merges_;                        // by the ids of both sides
    bool byte_fallback_ = false, ignore_merges_ = false, fuse_unknown_ = false;
    std::optional<int> unknown_;
    std::unique_ptr<WordCache> cache_;
};

}  // namespace bitdistill
