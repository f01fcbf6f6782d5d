// SPDX-License-Identifier: GPL-3.0-or-later
// A tokenizer.json with a BPE model, all parts in the reference's order: added tokens, normalizer, pre-tokenizer, BPE,
// decoder. Made by open_tokenizer(). Const after construction: any thread.
#pragma once

#include <filesystem>

#include "engine/text/tokenizer/added_tokens.h"
#include "engine/text/tokenizer/bpe_model.h"
#include "engine/text/tokenizer/normalizer.h"
#include "engine/text/tokenizer/pre_tokenizer.h"
#include "engine/text/tokenizer/token_decoder.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/text/tokenizer/tokenizer_file.h"

namespace bitdistill {

class BpeTokenizer : public Tokenizer {
  public:
    BpeTokenizer(const TokenizerFile& file, const std::string& where);

    std::vector<int> encode(std::string_view text, SpecialTokens special, std::span<const Span> plain) const override;
    std::string decode(std::span<const int> ids, bool with_special) const override;
    std::string token_bytes(int id) const override;
    int vocab_size() const override;
    const char* kind() const override { return "byte-level BPE"; }

    std::optional<int> token_id(std::string_view token) const override;

  private:
    std::vector<Span> plain_in(std::string_view normal, std::string_view text, Span part,
                               std::span<const Span> plain) const;
    void encode_part(std::string_view text, bool starts_input, std::vector<int>& ids) const;

    Normalizer normalizer_;
    PreTokenizer pre_tokenizer_;
    BpeModel model_;
    AddedTokens added_;
    TokenDecoder decoder_;
};

}  // namespace bitdistill
