// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in the planes of planes.h: from the blocks of a file, and back to floats. While loading, on the pool's threads,
// and wherever a row of the embedding is read. Internal to engine/infer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace bitdistill {

// One row of Q8_0, as engine/model/block_types.h describes it, into its place: high is that of its group of rows, low
// that of the row. A block more may lack.
void place_plane_row(std::span<const std::byte> blocks, std::int64_t row, std::byte* high, std::byte* low);
// One row of floats, quantized as for such a file. False when a scale does not fit into F16.
bool store_plane_row(std::span<const float> values, std::int64_t row, std::byte* high, std::byte* low);
// The same place, back to floats, as load_row() has them from Q8_0.
void load_plane_row(const std::byte* high, const std::byte* low, std::int64_t row, std::span<float> values);
// The Euclidean length of what the low plane adds to a row beside its middle: sqrt(sum over blocks of (scale / 2)^2 *
// sum of (2 low - 15)^2). Not finite where a scale is not.
double low_plane_norm(const std::byte* high, const std::byte* low, std::int64_t blocks, std::int64_t row);

}  // namespace bitdistill
