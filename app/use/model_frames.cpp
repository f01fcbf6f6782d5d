// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/model_frames.h"

#include <algorithm>
#include <span>
#include <vector>

#include "engine/base/error.h"
#include "engine/model/model_config.h"
#include "engine/model/ternary_matrix.h"
#include "engine/model/weight_file.h"
#include "engine/run/weight_histogram.h"

namespace bitdistill {

namespace fs = std::filesystem;

void modelFrames(const fs::path& model, JobControl& control,
                 const std::function<void(std::shared_ptr<const HistogramFrame>, int, int)>& each,
                 const Quantizer* as) {
    const WeightFile file = WeightFile::open(model);
    const ModelConfig& config = file.config();
    std::vector<TensorSpec> projections;
    for (TensorSpec& spec : tensor_specs(config))
        if (spec.projection) projections.push_back(std::move(spec));
    if (projections.empty())
        throw Error("has no projection that would become ternary", model.string(), "Choose a language model's folder");

    std::vector<float> weights, coded;
    const int total = static_cast<int>(projections.size());
    for (int index = 0; index < total; ++index) {
        if (!control.at_boundary()) return;
        const TensorSpec& spec = projections[static_cast<std::size_t>(index)];
        const StoredWeight stored = file.at(spec);
        weights.resize(static_cast<std::size_t>(stored.rows * stored.columns));
        const bool rounded = as && !config.ternary && !stored.scales;  // as the student that it may become
        const Quantizer& quantizer = rounded ? *as : config.quantizer;
        WeightScales scales = read_with_scales(stored, quantizer, weights);
        for (float& scale : scales.values)
            if (scale == 0) scale = smallest_scale;  // of stored codes that are all zero
        coded = weights;
        if (rounded || (stored.latent && config.ternary))
            apply_sparsity(quantizer.sparsity, scales, 0, stored.rows, coded);
        auto frame = std::make_shared<HistogramFrame>();
        frame->stage = Stage::teacher;
        frame->tensor = spec.name;
        frame->layer = spec.layer;
        set_scales(*frame, scales, quantizer);
        // Group by group of rows, so that a stop is heard.
        const std::int64_t group = std::max<std::int64_t>(1, (1 << 20) / std::max<std::int64_t>(stored.columns, 1));
        for (std::int64_t first = 0; first < stored.rows; first += group) {
            if (!control.at_boundary()) return;
            for_each_scaled_part(scales, first, std::min(first + group, stored.rows), 0, [&](const ScaledPart& part) {
                const auto part_of = [&](const std::vector<float>& all) {
                    return std::span(all).subspan(part.first(stored.columns), part.size());
                };
                count_weights(*frame, part_of(weights), part_of(coded), scales.values[part.scale]);
            });
        }
        each(std::move(frame), index, total);
    }
}

}  // namespace bitdistill
