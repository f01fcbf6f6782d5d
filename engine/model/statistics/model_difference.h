// SPDX-License-Identifier: GPL-3.0-or-later
// Which tensors of two models differ, and by how much: a teacher before and after its fine-tuning, a folder and its
// export, two checkpoints. Tensors are matched by their role, so a folder and a .gguf file compare as well as two
// folders. For `bitdistill inspect --compare` and the Models page. Any thread, not the GUI's.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/base/json_file.h"

namespace bitdistill {

struct TensorDifference {
    std::string name;  // Hugging Face's
    int layer = -1;
    std::vector<std::int64_t> shape;
    std::string first_type, second_type;    // what each file stores it in
    std::int64_t count = 0, different = 0;  // values, and those that are not the same number
    double largest = 0, mean = 0;           // of |a - b|, over all values
    double relative = 0;                    // ||a - b|| / ||a||; 0 where both are zero
    std::string obstacle;  // why the two cannot be compared, in place of figures: "shape [8, 4] and [9, 4]"
    bool equal() const { return obstacle.empty() && different == 0; }
};

struct ModelDifference {
    std::vector<TensorDifference> tensors;             // of both, in the order of the first
    std::vector<std::string> only_first, only_second;  // names
    std::int64_t equal_count() const;
    bool equal() const;  // every tensor is in both, with the same values
    bool whole = true;   // false: `control` was stopped
};

// Throws Error as WeightFile::open() and WeightFile::at() do. Values that are not finite differ from every number, and
// equal each other. Of packed and frozen students what the weights are worth is compared, of latent ones the latent
// weights. progress: share of the values that have been compared.
ModelDifference compare_models(const std::filesystem::path& first, const std::filesystem::path& second,
                               const std::function<void(double)>& progress = {}, JobControl* control = nullptr);

Json to_json(const ModelDifference& difference);

}  // namespace bitdistill
