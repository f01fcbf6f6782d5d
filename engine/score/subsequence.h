// SPDX-License-Identifier: GPL-3.0-or-later
// Longest common subsequences of two rows of words, for ROUGE-L and ROUGE-Lsum. The class computes 64 cells of the
// table at once; the function of the same name is the table itself, which tests hold the class to. Pure: any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/score/word_ids.h"

namespace bitdistill {

// Positions in `reference`, ascending, of one longest common subsequence. Where there are several it is the one that
// rouge-score reads out of its table, backwards from the last cell (i, j): equal words are taken; else j goes down
// where table[i][j - 1] > table[i - 1][j], i where not. Takes memory and time of one cell for each pair of words.
std::vector<std::size_t> subsequence_by_table(std::span<const WordId> reference, std::span<const WordId> other);

// The same for a reference and any number of others. `reference` must outlive this.
class Subsequence {
  public:
    explicit Subsequence(std::span<const WordId> reference);
    std::size_t length(std::span<const WordId> other);
    // Sets chosen[i] for the positions of subsequence_by_table(); chosen has a value for each word of the reference.
    // Memory: one bit for each pair of words.
    void mark(std::span<const WordId> other, std::vector<bool>& chosen);

  private:
    // Hyyro 2004, "Bit-parallel LCS-length computation revisited": bit i of the column is 0 where the table grows from
    // row i to row i + 1. Moves the column on by one word of the other row.
    void advance(WordId word, std::span<std::uint64_t> column);
    std::span<std::uint64_t> first_column();

    std::span<const WordId> reference_;
    std::vector<std::size_t> places_;              // positions in the reference by word, then by position
    std::vector<std::uint64_t> matches_, column_;  // matches_: all zero between two calls of advance()
    std::vector<std::uint64_t> columns_;
};

}  // namespace bitdistill
