// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/finite_weights.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/number_text.h"

namespace bitdistill {

namespace {

// That the magnitude of every value, NaN being the largest, is below that of `limit`. Eight at a time and without a
// branch, because this stands beside computations of every token; as integers, magnitudes have the same order.
bool all_below(std::span<const float> values, std::int32_t limit) {
    using Bits = std::int32_t __attribute__((vector_size(16)));
    constexpr std::size_t lanes = 4;
    constexpr std::int32_t magnitude = 0x7fffffff;
    Bits one{}, other{};
    const auto beyond = [&](std::size_t at) -> Bits {
        Bits bits;
        std::memcpy(&bits, values.data() + at, sizeof bits);
        return (bits & magnitude) >= limit;
    };
    std::size_t i = 0;
    for (; i + 2 * lanes <= values.size(); i += 2 * lanes) {
        one |= beyond(i);
        other |= beyond(i + lanes);
    }
    one |= other;
    std::int32_t rest = one[0] | one[1] | one[2] | one[3];
    for (; i < values.size(); ++i) rest |= (std::bit_cast<std::int32_t>(values[i]) & magnitude) >= limit;
    return rest == 0;
}

}  // namespace

bool all_finite(std::span<const float> values) {
    return all_below(values, std::bit_cast<std::int32_t>(std::numeric_limits<float>::infinity()));
}

bool fit_f16(std::span<const float> values) {
    constexpr float rounds_to_infinity = 65520;  // half-way between the largest F16 and what would follow it
    return all_below(values, std::bit_cast<std::int32_t>(rounds_to_infinity));
}

std::string text_of(const NotFinite& found) {
    return found.tensor + " holds " + number_text(static_cast<double>(found.value)) + " at row " +
           std::to_string(found.row) + ", column " + std::to_string(found.column);
}

std::optional<NotFinite> first_not_finite(const WeightFile& file, const TensorSpec& spec, std::int64_t only) {
    const StoredWeight weight = file.at(spec);
    const std::string& name = spec.name_in(file.kind());
    const auto look = [&](std::int64_t row, std::span<const float> values) -> std::optional<NotFinite> {
        if (all_finite(values)) return std::nullopt;
        const auto at = std::ranges::find_if(values, [](float value) { return !std::isfinite(value); });
        return NotFinite{name, row, at - values.begin(), *at};
    };
    if (weight.rows == 1) return look(0, read_all(weight));
    std::vector<float> values(static_cast<std::size_t>(weight.columns));
    const std::int64_t first = only < 0 ? 0 : only, last = only < 0 ? weight.rows : only + 1;
    for (std::int64_t row = first; row < last; ++row) {
        read_row(weight, row, values);
        if (auto found = look(row, values)) return found;
    }
    return std::nullopt;
}

namespace {

[[noreturn]] void refuse(const WeightFile& file, const NotFinite& found) {
    throw Error(text_of(found) + ", which is not a finite number", file.path().string(), not_finite_remedy);
}

}  // namespace

void require_finite(const WeightFile& file, const TensorSpec& spec, std::span<const float> values) {
    if (all_finite(values)) return;
    const auto at = std::ranges::find_if(values, [](float value) { return !std::isfinite(value); }) - values.begin();
    const std::int64_t columns = spec.shape.back();
    refuse(file, {spec.name_in(file.kind()), at / columns, at % columns, values[static_cast<std::size_t>(at)]});
}

void require_finite_weights(const std::filesystem::path& model, JobControl* control) {
    const WeightFile file = WeightFile::open(model);
    verify_if_done(file.path(), control);
    for (const TensorSpec& spec : tensor_specs(file.config())) {
        if (control && !control->at_boundary()) return;
        if (const std::optional<NotFinite> found = first_not_finite(file, spec)) refuse(file, *found);
    }
}

}  // namespace bitdistill
