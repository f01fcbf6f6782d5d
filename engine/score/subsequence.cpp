// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/score/subsequence.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace bitdistill {

std::vector<std::size_t> subsequence_by_table(std::span<const WordId> reference, std::span<const WordId> other) {
    const std::size_t columns = other.size() + 1;
    std::vector<std::size_t> table((reference.size() + 1) * columns);
    const auto cell = [&](std::size_t i, std::size_t j) -> std::size_t& { return table[i * columns + j]; };
    for (std::size_t i = 1; i <= reference.size(); ++i)
        for (std::size_t j = 1; j <= other.size(); ++j)
            cell(i, j) =
                reference[i - 1] == other[j - 1] ? cell(i - 1, j - 1) + 1 : std::max(cell(i - 1, j), cell(i, j - 1));
    std::vector<std::size_t> positions;
    for (std::size_t i = reference.size(), j = other.size(); i > 0 && j > 0;) {
        if (reference[i - 1] == other[j - 1]) {
            positions.push_back(--i);
            --j;
        } else if (cell(i, j - 1) > cell(i - 1, j)) {
            --j;
        } else {
            --i;
        }
    }
    std::ranges::reverse(positions);
    return positions;
}

namespace {

constexpr std::size_t bits = 64;

std::size_t words_for(std::size_t rows) { return (rows + bits - 1) / bits; }

}  // namespace

Subsequence::Subsequence(std::span<const WordId> reference)
    : reference_(reference), places_(reference.size()), matches_(words_for(reference.size())) {
    std::iota(places_.begin(), places_.end(), std::size_t{0});
    std::ranges::stable_sort(places_, {}, [&](std::size_t place) { return reference_[place]; });
}

std::span<std::uint64_t> Subsequence::first_column() {
    column_.assign(matches_.size(), ~std::uint64_t{0});
    return column_;
}

void Subsequence::advance(WordId word, std::span<std::uint64_t> column) {
    const auto word_at = [&](std::size_t place) { return reference_[place]; };
    const auto first = std::ranges::lower_bound(places_, word, {}, word_at);
    const std::span<const std::size_t> places(first, std::ranges::upper_bound(first, places_.end(), word, {}, word_at));
    if (places.empty()) return;
    for (const std::size_t place : places) matches_[place / bits] |= std::uint64_t{1} << (place % bits);
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < column.size(); ++i) {
        const std::uint64_t before = column[i], matched = before & matches_[i];
        const std::uint64_t half = before + matched, sum = half + carry;
        carry = (half < before) | (sum < half);
        column[i] = sum | (before & ~matched);
    }
    for (const std::size_t place : places) matches_[place / bits] = 0;
}

std::size_t Subsequence::length(std::span<const WordId> other) {
    const std::span<std::uint64_t> column = first_column();
    for (const WordId word : other) advance(word, column);
    std::size_t grown = 0;
    for (std::size_t i = 0; i < column.size(); ++i) {
        // Beyond the last row there is no table.
        const std::size_t rows = std::min(bits, reference_.size() - i * bits);
        const std::uint64_t inside = rows == bits ? ~std::uint64_t{0} : (std::uint64_t{1} << rows) - 1;
        grown += static_cast<std::size_t>(std::popcount(~column[i] & inside));
    }
    return grown;
}

void Subsequence::mark(std::span<const WordId> other, std::vector<bool>& chosen) {
    const std::span<std::uint64_t> column = first_column();
    const std::size_t words = column.size();
    columns_.resize(other.size() * words);
    for (std::size_t j = 0; j < other.size(); ++j) {
        advance(other[j], column);
        std::ranges::copy(column, columns_.begin() + static_cast<std::ptrdiff_t>(j * words));
    }
    for (std::size_t i = reference_.size(), j = other.size(); i > 0 && j > 0;) {
        const std::uint64_t here = columns_[(j - 1) * words + (i - 1) / bits];
        if (reference_[i - 1] == other[j - 1]) {
            chosen[--i] = true;
            --j;
        } else if ((here >> ((i - 1) % bits) & 1) == 0) {
            // The words differ and the table grows from row i - 1: so table[i][j - 1] is table[i][j], the larger one.
            --j;
        } else {
            --i;
        }
    }
}

}  // namespace bitdistill
