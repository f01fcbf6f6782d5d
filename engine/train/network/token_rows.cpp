// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/token_rows.h"

#include <ATen/Functions.h>
#include <c10/util/Exception.h>

namespace bitdistill {

TokenRows::TokenRows(at::IntArrayRef sizes, std::span<const std::int64_t> lengths)
    : batch_(sizes[0]), tokens_(sizes[1]) {
    TORCH_CHECK(lengths.empty() || std::ssize(lengths) == batch_, lengths.size(), " lengths of ", batch_, " sequences");
    std::vector<std::int64_t> places;
    for (std::int64_t sequence = 0; sequence < batch_; ++sequence) {
        const std::int64_t length = lengths.empty() ? tokens_ : lengths[static_cast<std::size_t>(sequence)];
        TORCH_CHECK(length >= 1 && length <= tokens_, "a length of ", length, " in a row of ", tokens_);
        for (std::int64_t t = 0; t < length; ++t) {
            positions_.push_back(t);
            places.push_back(sequence * tokens_ + t);
        }
        first_.push_back(first_.back() + length);
    }
    if (count() < batch_ * tokens_) places_ = at::tensor(places, at::kLong);
}

at::Tensor TokenRows::packed(const at::Tensor& padded) const {
    const at::Tensor flat = padded.flatten(0, 1);
    return places_.defined() ? flat.index_select(0, places_) : flat;
}

at::Tensor TokenRows::spread(const at::Tensor& rows) const {
    if (!rows.defined()) return rows;
    if (!places_.defined()) return rows.view({batch_, tokens_, rows.size(1)});
    const at::Tensor padded = at::zeros({batch_ * tokens_, rows.size(1)}, rows.options());
    return padded.index_copy_(0, places_, rows).view({batch_, tokens_, rows.size(1)});
}

}  // namespace bitdistill
