// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/reference_weights.h"

#include "engine/model/finite_weights.h"
#include "engine/model/kept_weights.h"
#include "engine/model/rounding/hadamard.h"
#include "engine/train/network/model_io.h"

namespace bitdistill {

ReferenceWeights::ReferenceWeights(const RunParams& params, Stage stage)
    : kind_(params.student.empty() || stage == Stage::bitnet_sft ? Reference::teacher : Reference::student),
      file_(WeightFile::open(kind_ == Reference::student ? params.student : params.teacher)) {}

void ReferenceWeights::read(const TensorSpec& projection, const Quantizer& student, std::span<float> values) const {
    const StoredWeight stored = file_.at(projection);
    if (file_.config().ternary && !stored.latent) return read_latents(stored, file_, values);
    read_all(stored, values);
    require_finite(file_, projection, values);
    const std::int64_t block = student.hadamard_block(projection.role, stored.columns);
    if (kind_ == Reference::teacher && block > 0) hadamard(values, block);
}

}  // namespace bitdistill
