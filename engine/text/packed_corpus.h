// SPDX-License-Identifier: GPL-3.0-or-later
// A corpus turned into token ids once, in a file that training reads rows of the context length from. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>

#include "engine/base/mapped_file.h"
#include "engine/text/task.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

// The ids of a whole corpus: an EOS after every document (BOS before, when the tokenizer adds one). The file is
// mapped, so that a corpus may be larger than memory and the processes of one machine share its pages.
//
//   "BDTOKEN2", key (u64)
//   each token: u32, the highest bit set where a document begins; zeros up to a multiple of 8
//   number of tokens, number of documents, XXH3 of all before (u64 each)
class PackedCorpus {
  public:
    // Of a text, as its size and time tell it from others, in a tokenizer's ids. Throws Error: missing,
    // a folder, a pipe, a device.
    static std::uint64_t key_of(const std::filesystem::path& text, const Tokenizer& tokenizer);
    // The file holds the whole corpus of this key; its checksum is taken. False: missing, cut short, damaged, or of
    // another one.
    static bool is_at(const std::filesystem::path& file, std::uint64_t key);
    explicit PackedCorpus(const std::filesystem::path& file);  // throws Error: missing, damaged

    std::int64_t tokens() const { return static_cast<std::int64_t>(words_.size()); }
    std::int64_t documents() const { return documents_; }
    // Row `index` of [count(length)] rows of `length` tokens; labels are the next tokens. The first token of a document
    // is not asked for unless across_documents is set.
    std::int64_t count(std::int64_t length) const;
    Sequence row(std::int64_t index, std::int64_t length, bool across_documents = false) const;

  private:
    Mapping mapping_;
    std::span<const std::uint32_t> words_;
    std::int64_t documents_ = 0;
};

// How many of so many rows, the last ones, are measured on and not trained on.
constexpr std::int64_t held_out_rows(std::int64_t rows) { return rows / 50 < 32 ? rows / 50 : 32; }

// Writes `file` with as many threads as are asked for; the file does not depend on their number. keep_going is asked
// about once a second (pause, stop); false ends without a file, and so does pack_corpus(). Throws Error: as
// read_documents(), or the disk is full.
bool pack_corpus(const std::filesystem::path& text, const Tokenizer& tokenizer, const std::filesystem::path& file,
                 int threads, const std::function<bool()>& keep_going = {});

}  // namespace bitdistill
