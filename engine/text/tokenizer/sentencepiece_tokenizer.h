// SPDX-License-Identifier: GPL-3.0-or-later
// A tokenizer.model through the sentencepiece library, which lives in its own module (see sentencepiece_module.h). Made
// by open_tokenizer(). Const after construction: any thread.
#pragma once

#include <filesystem>
#include <memory>

#include "engine/text/tokenizer/tokenizer.h"

struct SentencePieceModel;
struct SentencePieceTable;

namespace bitdistill {

class SentencePieceTokenizer : public Tokenizer {
  public:
    explicit SentencePieceTokenizer(const std::filesystem::path& model_file);
    // The same from bytes in memory; `where` names them in errors.
    SentencePieceTokenizer(const std::string& bytes, const std::string& where);
    ~SentencePieceTokenizer() override;
    SentencePieceTokenizer(const SentencePieceTokenizer&) = delete;
    SentencePieceTokenizer& operator=(const SentencePieceTokenizer&) = delete;

    std::vector<int> encode(std::string_view text) const override;
    std::string decode(std::span<const int> ids, bool with_special) const override;
    std::string token_bytes(int id) const override;
    int vocab_size() const override;
    const char* kind() const override { return "sentencepiece"; }
    std::optional<int> token_id(std::string_view token) const override;

  private:
    std::string piece(int id) const;

    const SentencePieceTable* table_;
    SentencePieceModel* model_ = nullptr;
    std::string where_;
};

}  // namespace bitdistill
