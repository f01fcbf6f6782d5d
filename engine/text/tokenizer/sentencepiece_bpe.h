// SPDX-License-Identifier: GPL-3.0-or-later
// Text to ids by a sentencepiece BPE model, without the sentencepiece library: the pair of pieces whose union has the
// highest score is joined, leftmost first, until none is left. Several times faster than the library, because pairs are
// looked up by number and words are remembered; the library stays the definition, and a test ties them. Called by
// SentencePieceTokenizer. Const after construction (the word cache locks itself): any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/tokenizer/pair_table.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"
#include "engine/text/tokenizer/word_cache.h"

namespace bitdistill {

class SentencePieceBpe {
  public:
    // False: unigram models, a compiled normalisation, unused pieces that merges can reach, user-defined pieces with
    // spaces. The library does those.
    static bool serves(const SentencePieceProto& proto);

    explicit SentencePieceBpe(const SentencePieceProto& proto);

    // Appends the ids of a text (UTF-8). prefix: the space that add_dummy_prefix puts before it, where the model asks
    // for one.
    void encode(std::string_view text, bool prefix, std::vector<int>& ids) const;

  private:
    struct Union {
        float score = 0;
        int result = 0;
    };

    struct Node;

    std::string normalized(std::string_view text, bool prefix) const;
    void encode_word(std::string_view word, std::vector<int>& ids) const;
    void symbols_of(std::string_view word, std::vector<Node>& nodes) const;
    void cut(std::string_view word, std::vector<int>& ids) const;

    // Symbols: the pieces by id, then single characters that no piece is but that pieces hold.
    std::unordered_map<std::string, int> symbols_;
    std::unordered_map<std::string, int> user_defined_;
    std::vector<bool> user_defined_begin_;  // by first byte
    std::size_t longest_user_defined_ = 0;  // bytes
    PairTable<Union> unions_;               // by the symbols of both sides
    int pieces_ = 0, unknown_ = 0;
    int byte_ids_[256];
    bool byte_fallback_, dummy_prefix_, trims_spaces_, escapes_spaces_;
    bool words_apart_ = true;  // no piece has a space mark behind another character: words never meet
    mutable WordCache cache_;
};

}  // namespace bitdistill
