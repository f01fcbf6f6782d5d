// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a model that are not finite numbers: a file that was damaged, or training that diverged. A run asks before
// it trains from a teacher, CPU inference when its logits are not finite. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "engine/base/job.h"
#include "engine/model/weight_file.h"

namespace bitdistill {

// What to do about such a file; its two causes look the same.
inline constexpr const char* not_finite_remedy =
    "The file is damaged or its training diverged: fetch the model again, or take an earlier checkpoint";

bool all_finite(std::span<const float> values);
bool fit_f16(std::span<const float> values);  // none becomes infinite in F16, or is no finite number already

struct NotFinite {
    std::string tensor;  // as its file calls it
    std::int64_t row = 0, column = 0;
    float value = 0;
};
// "TENSOR holds nan at row 3, column 5"
std::string text_of(const NotFinite& found);

// The first value of a tensor that is not finite, scales applied. only: the one row to look at; -1: all.
std::optional<NotFinite> first_not_finite(const WeightFile& file, const TensorSpec& spec, std::int64_t only = -1);

// The same of a tensor that has been read. Throws Error that names file, tensor and place.
void require_finite(const WeightFile& file, const TensorSpec& spec, std::span<const float> values);
// Reads every weight of a model. Throws Error that names the first tensor that holds a value that is not finite, and
// as WeightFile and verify_if_done() do. Returns early when `control` was stopped.
void require_finite_weights(const std::filesystem::path& model, JobControl* control = nullptr);

}  // namespace bitdistill
