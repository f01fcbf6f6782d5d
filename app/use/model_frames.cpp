// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/model_frames.h"

#include <algorithm>
#include <span>
#include <vector>

#include "engine/base/error.h"
#include "engine/model/model_config.h"
#include "engine/model/rounding/sparsity_mask.h"
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

    std::vector<float> weights;
    std::vector<std::uint8_t> kept;
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
        // Codes alone tell the mask of an exact pattern only: others keep zeros, too.
        const bool latent = rounded || (stored.latent && config.ternary);
        const SparsityPattern pattern = pattern_of(rounded || config.ternary ? quantizer.sparsity : Sparsity::none);
        const bool masked = pattern.of > 1 && (latent || pattern.exact);
        kept.assign(masked ? weights.size() : 0, 0);
        WeightWatch watch = watch_of(masked ? pattern : SparsityPattern{});
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
                const std::size_t begin = part.first(stored.columns);
                CountedWeights counted{std::span<const float>(weights).subspan(begin, part.size()),
                                       scales.values[part.scale]};
                if (masked) {  // a part begins with a group
                    const auto mask = std::span(kept).subspan(begin, part.size());
                    if (latent)
                        sparsity_mask(quantizer.sparsity, counted.weights, mask);
                    else
                        std::ranges::transform(counted.weights, mask.begin(),
                                               [](float w) { return static_cast<std::uint8_t>(w != 0); });
                    counted.kept = mask;
                }
                count_weights(*frame, watch, counted);
            });
        }
        if (masked) {
            add_positions(kept, stored.columns, watch.positions);
            frame->watch = std::make_shared<const WeightWatch>(std::move(watch));
        }
        each(std::move(frame), index, total);
    }
}

}  // namespace bitdistill
