// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of one tensor of a model are: extremes, mean, spread, a histogram. All of its values are read, row by
// row, so this takes as long as they take to read. For the Models page and `bitdistill inspect --tensor`. Any thread,
// not the GUI's.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/base/json_file.h"
#include "engine/model/weight_file.h"

namespace bitdistill {

struct TensorStatistics {
    std::string name, type;  // as the file calls it; what it is stored in
    std::vector<std::int64_t> shape;
    std::int64_t count = 0, zeros = 0, not_finite = 0;  // those that are not finite count nowhere below
    double least = 0, greatest = 0, mean = 0, deviation = 0, mean_magnitude = 0;
    double from = 0, to = 0;          // of the histogram: the extremes
    std::vector<std::uint64_t> bins;  // equal parts of [from, to]; empty where no value is finite, or all are alike
};

inline constexpr std::size_t statistics_bins =
    101;  // odd, so that zero lies in the middle of one where both ends agree

// name: as the file or Hugging Face calls the tensor. Of a student's latent weights those, of packed ones what they are
// worth. Throws Error: no such tensor in this model, and as WeightFile::at(). Without bins when `control` was stopped.
TensorStatistics tensor_statistics(const WeightFile& file, const std::string& name, JobControl* control = nullptr);

Json to_json(const TensorStatistics& statistics);

}  // namespace bitdistill
