// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks that attention is computed in, and the working memory that they take: for attention_body.h,
// attention_bf16_body.h, relation_body.h and their callers. Any thread.
#pragma once

#include <algorithm>
#include <cstdint>

namespace bitdistill::attention_shape {

inline constexpr std::int64_t block = 48;       // queries at a time: whole register tiles, an even number
inline constexpr std::int64_t key_block = 192;  // keys at a time on the way back: whole blocks of queries

constexpr std::int64_t padded(std::int64_t n) { return (n + 15) / 16 * 16; }
// Elements from row to row of a matrix with n columns: never a large power of two, which would put all rows into the
// same few places of the first-level cache.
constexpr std::int64_t leading(std::int64_t n) { return padded(n) + 16; }

constexpr std::int64_t forward_floats(std::int64_t tokens, std::int64_t width) {
    return (leading(tokens) + padded(tokens) + block) * padded(width) + block * leading(tokens);
}
constexpr std::int64_t backward_floats(std::int64_t tokens, std::int64_t width) {
    const std::int64_t all = padded(tokens) * padded(width), keys = leading(key_block);
    return 5 * all + 16 * padded(width) * 2 + (5 * keys + 3 * block) * padded(width) + 3 * block * keys +
           2 * block * leading(tokens) + padded(tokens);
}

constexpr std::int64_t relation_floats(std::int64_t tokens, std::int64_t teacher_width, std::int64_t student_width) {
    return padded(tokens) * (padded(teacher_width) + 2 * padded(student_width) + 2) +
           leading(tokens) * (teacher_width + student_width + 2 * block) + block * padded(student_width);
}

}  // namespace bitdistill::attention_shape
