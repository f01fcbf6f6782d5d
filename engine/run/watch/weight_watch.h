// SPDX-License-Identifier: GPL-3.0-or-later
// How a student's weights stand to those that it was made of, and what its mask does: what a histogram frame
// (engine/run/run_log.h) says beside the distribution, and the definition of each figure. Counted while a student
// trains (engine/train/histograms.h, with the row kernels), counted of a model folder by engine/run/weight_histogram.h,
// shown on the Weights page. resources/docs/family.md has the same definitions for users. Plain data: any thread.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "engine/model/rounding/sparsity.h"

namespace bitdistill {

struct Quantizer;

// What the weights are compared with: nothing; the teacher's, as refinement hands them to a student (where the student
// has a Hadamard transform, o_proj and down_proj are turned like its own); or the student that the recipe goes on with,
// as it was then.
enum class Reference { nothing, teacher, student };

// Weights by the size of their reference: abs(reference) / mean(abs(reference)), the mean over those that share a scale
// in the student. A part ends with its edge: 1/2 is in the first, as it has the code 0.
inline constexpr std::array<float, 3> magnitude_edges{0.5f, 1.0f, 2.0f};
inline constexpr std::size_t magnitude_parts = magnitude_edges.size() + 1;
std::size_t magnitude_part(float reference_over_mean);

struct MagnitudeCounts {
    std::uint64_t weights = 0;
    // Latent weights with the sign of their reference. 0 counts as positive on both sides, as where an exact pattern
    // takes signs for codes.
    std::uint64_t same_sign = 0;
    std::uint64_t coded = 0, same_coded_sign = 0;  // codes that are not 0, and those of them with the reference's sign
    std::uint64_t same_code = 0;                   // codes that the student's quantizer makes of the reference, too
    std::uint64_t changed = 0;                     // codes that differ from the previous frame of the tensor
    bool operator==(const MagnitudeCounts&) const = default;
};

// At one place of a pattern's groups, counted from a row's first column.
struct PositionCounts {
    std::uint64_t weights = 0, kept = 0;
    bool operator==(const PositionCounts&) const = default;
};

struct WeightWatch {
    Reference reference = Reference::nothing;
    // The student's scale over mean(abs(reference)), parts of their own scales averaged over their weights. An exact
    // pattern's scale is that of what it keeps, so it begins above 1.
    float scale_over_absmean = std::numeric_limits<float>::quiet_NaN();
    std::array<MagnitudeCounts, magnitude_parts> magnitudes{};  // all 0 without a reference

    SparsityPattern pattern{};       // of 1: no mask, and nothing below
    std::uint64_t mask_changes = 0;  // weights that were kept at the frame before and are not now, or the reverse
    std::vector<PositionCounts> positions;  // pattern.of
    std::vector<std::uint64_t> masked;      // of the frame's bins: the weights that the mask zeros

    bool compares() const { return reference != Reference::nothing; }
    bool has_mask() const { return pattern.of > 1; }
};

void add(MagnitudeCounts& to, const MagnitudeCounts& more);
// Shares from 0 to 1 over all weights; NaN where nothing was compared or counted.
MagnitudeCounts all_magnitudes(const WeightWatch& watch);
double sign_agreement(const MagnitudeCounts& counts);        // same_sign / weights
double coded_sign_agreement(const MagnitudeCounts& counts);  // same_coded_sign / coded
double flipped_share(const MagnitudeCounts& counts);         // codes other than the reference's / weights

// Between two frames a byte a weight holds what the next one is compared with. Bits 0 and 1: its code + 1, or 3 where
// the mask has zeroed it. Of the reference: bit 2 is set where it is negative, bits 3 and 4 are its magnitude_part(),
// bit 5 is set where its code is 0.
namespace weight_state {
inline constexpr unsigned code_mask = 3, masked = 3, zero = 1, negative = 1u << 2, zero_code = 1u << 5;
inline constexpr unsigned part_shift = 3, bits = 6;
}  // namespace weight_state

// Sets the reference's bits of `states`, of a matrix [rows][columns], and returns mean(abs(reference)) as the quantizer
// averages scales. The reference has the codes that the quantizer makes of it, mask included.
float set_reference(std::span<const float> reference, std::int64_t rows, std::int64_t columns,
                    const Quantizer& quantizer, std::span<std::uint8_t> states);

// What became of a weight since the frame before: its byte of then, the new code bits and the sign of the latent
// weight.
inline constexpr std::size_t weight_kinds = std::size_t{1} << 9;
inline constexpr unsigned kind_code_shift = weight_state::bits, kind_negative_shift = kind_code_shift + 2;
constexpr std::size_t weight_kind(unsigned state, unsigned code_bits, bool negative) {
    return (state & ((1u << weight_state::bits) - 1)) | code_bits << kind_code_shift |
           (negative ? 1u << kind_negative_shift : 0u);
}

// What weights counted by their kind come to.
struct KindSums {
    std::uint64_t minus = 0, zero = 0, plus = 0, flips = 0, mask_changes = 0;
    std::array<MagnitudeCounts, magnitude_parts> magnitudes{};
};
KindSums sums_of(std::span<const std::uint64_t, weight_kinds> kinds);

// Adds the rows of a mask to the places of its groups. kept: [rows][columns], as sparsity_mask() makes it.
void add_positions(std::span<const std::uint8_t> kept, std::int64_t columns, std::span<PositionCounts> positions);

}  // namespace bitdistill
