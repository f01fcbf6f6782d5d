// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a weight row by row, in one buffer that serves them all: a model is looked at without standing in
// memory once more. Belongs to one thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/model/weight_file.h"

namespace bitdistill {

class WeightRows {
  public:
    // weight must outlive this.
    explicit WeightRows(const StoredWeight& weight) : weight_(weight), row_(static_cast<std::size_t>(weight.columns)) {}
    std::int64_t count() const { return weight_.rows; }
    // Until the next call. A vector, whose order may be another in the file, is one row.
    std::span<const float> read(std::int64_t row) {
        if (weight_.rows == 1)
            read_all(weight_, row_);
        else
            read_row(weight_, row, row_);
        return row_;
    }

  private:
    const StoredWeight& weight_;
    std::vector<float> row_;
};

}  // namespace bitdistill
