// SPDX-License-Identifier: GPL-3.0-or-later
// A sentencepiece model, from tokenizer.model or a .gguf file, with the tokens added to it. Made by open_tokenizer().
// Const after construction: any thread.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "engine/text/tokenizer/added_tokens.h"
#include "engine/text/tokenizer/sentencepiece_bpe.h"
#include "engine/text/tokenizer/sentencepiece_library.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

class SentencePieceTokenizer : public Tokenizer {
  public:
    // added: with ids of their own, or of pieces, whose text they then replace. prefix_each: the space that the model
    // puts before a text also stands behind every added token; else only where the whole text begins. Throws Error
    // naming `where`.
    SentencePieceTokenizer(SentencePieceProto proto, std::vector<AddedToken> added, bool prefix_each,
                           const std::string& where);
    ~SentencePieceTokenizer() override;

    std::vector<int> encode(std::string_view text, SpecialTokens special, std::span<const Span> plain) const override;
    std::string decode(std::span<const int> ids, bool with_special) const override;
    std::string token_bytes(int id) const override;
    int vocab_size() const override;
    const char* kind() const override { return "sentencepiece"; }
    std::optional<int> token_id(std::string_view token) const override;

  private:
    struct Libraries;
    void encode_part(std::string_view text, bool prefix, std::vector<int>& ids) const;
    void append_bytes(int id, std::string& bytes) const;

    SentencePieceProto proto_;
    AddedTokens added_;
    std::unordered_map<std::string_view, int> ids_;  // views into proto_
    std::unique_ptr<SentencePieceBpe> bpe_;
    std::unique_ptr<Libraries> libraries_;  // where bpe_ does not serve
    bool prefix_each_;
    std::string where_;
};

}  // namespace bitdistill
