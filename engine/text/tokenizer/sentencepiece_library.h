// SPDX-License-Identifier: GPL-3.0-or-later
// A model of the sentencepiece library, which lives in its own module (see sentencepiece_module.h).
// SentencePieceTokenizer uses it for what SentencePieceBpe does not serve; tests use it as the definition. Const after
// construction: any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

struct SentencePieceModel;
struct SentencePieceTable;

namespace bitdistill {

class SentencePieceLibrary {
  public:
    // Throws Error naming `where` and the library's own words.
    SentencePieceLibrary(const std::string& bytes, const std::string& where);
    ~SentencePieceLibrary();
    SentencePieceLibrary(const SentencePieceLibrary&) = delete;
    SentencePieceLibrary& operator=(const SentencePieceLibrary&) = delete;

    void encode(std::string_view text, std::vector<int>& ids) const;  // appends
    // Every id must be one of the model's.
    std::string decode(const std::vector<int>& ids) const;

  private:
    const SentencePieceTable* table_;
    SentencePieceModel* model_ = nullptr;
    std::string where_;
};

}  // namespace bitdistill
