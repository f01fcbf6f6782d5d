// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/model_frames.h"

#include <algorithm>
#include <span>
#include <vector>

#include "engine/base/error.h"
#include "engine/model/model_config.h"
#include "engine/model/ternary.h"
#include "engine/model/weight_file.h"

namespace bitdistill {

namespace fs = std::filesystem;

void modelFrames(const fs::path& model, JobControl& control,
                 const std::function<void(std::shared_ptr<const HistogramFrame>, int, int)>& each) {
    const WeightFile file = WeightFile::open(model);
    const ModelConfig& config = file.config();
    std::vector<TensorSpec> projections;
    for (TensorSpec& spec : tensor_specs(config))
        if (spec.projection) projections.push_back(std::move(spec));
    if (projections.empty())
        throw Error("has no projection that would become ternary", model.string(), "Choose a language model's folder");

    std::vector<float> rows;
    const int total = static_cast<int>(projections.size());
    for (int index = 0; index < total; ++index) {
        const TensorSpec& spec = projections[static_cast<std::size_t>(index)];
        const StoredWeight stored = file.at(spec);
        // Two passes over groups of rows: one scale is the mean of all, so it must be known before a weight has a bin.
        // Groups keep the memory small for a tensor of any size.
        const std::int64_t height = spec.shape.at(0), width = spec.shape.at(1);
        const std::int64_t group = std::clamp<std::int64_t>((1 << 20) / std::max<std::int64_t>(width, 1), 1, height);
        const auto forGroups = [&](const auto& use) {
            for (std::int64_t first = 0; first < height; first += group) {
                if (!control.at_boundary()) return false;
                const std::int64_t count = std::min(group, height - first);
                rows.resize(static_cast<std::size_t>(count * width));
                for (std::int64_t row = 0; row < count; ++row)
                    read_row(stored, first + row,
                             std::span(rows).subspan(static_cast<std::size_t>(row * width),
                                                     static_cast<std::size_t>(width)));
                use(first, count);
            }
            return true;
        };
        const bool one = config.weight_scale == ScaleGranularity::tensor;
        WeightScales scales{config.weight_scale, height, width, {}};
        double sum = 0;
        const bool known = forGroups([&](std::int64_t, std::int64_t count) {
            if (one) {
                sum += static_cast<double>(absmean(rows)) * static_cast<double>(rows.size());
                return;
            }
            const WeightScales part = absmean_scales(rows, count, width, config.weight_scale);
            scales.values.insert(scales.values.end(), part.values.begin(), part.values.end());
        });
        if (!known) return;
        if (one)
            scales.values = {std::max(static_cast<float>(sum / static_cast<double>(height * width)), smallest_scale)};
        auto frame = std::make_shared<HistogramFrame>();
        frame->stage = Stage::teacher;
        frame->tensor = spec.name;
        frame->layer = spec.layer;
        frame->scale = scales.mean();
        if (!one) {
            const auto [low, high] = std::ranges::minmax(scales.values);
            frame->scale_low = low;
            frame->scale_high = high;
        }
        const std::int64_t block = scales.block();
        const bool whole = forGroups([&](std::int64_t first, std::int64_t count) {
            for (std::int64_t i = 0; i < count * width; ++i) {
                const float weight = rows[static_cast<std::size_t>(i)],
                            scale = scales.at(first + i / width, i % width / block);
                ++frame->counts[static_cast<std::size_t>(histogram_bin(weight / scale))];
                const std::int8_t code = ternary_code(weight, scale);
                ++(code < 0 ? frame->minus : code > 0 ? frame->plus : frame->zero);
            }
        });
        if (!whole) return;
        each(std::move(frame), index, total);
    }
}

}  // namespace bitdistill
