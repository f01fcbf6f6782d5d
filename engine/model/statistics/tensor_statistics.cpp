// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/statistics/tensor_statistics.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/base/error.h"
#include "engine/model/statistics/weight_rows.h"

namespace bitdistill {

namespace {

TensorSpec spec_named(const WeightFile& file, const std::string& name) {
    for (const TensorSpec& spec : tensor_specs(file.config()))
        if (spec.name == name || spec.name_in(file.kind()) == name) return spec;
    throw Error("has no tensor \"" + name + "\" that its model uses", file.path().string(),
                "See the names with bitdistill inspect");
}

}  // namespace

TensorStatistics tensor_statistics(const WeightFile& file, const std::string& name, JobControl* control) {
    const TensorSpec spec = spec_named(file, name);
    const StoredWeight weight = file.at(spec);
    TensorStatistics found;
    found.name = spec.name_in(file.kind());
    found.type = weight.stored_type();
    found.shape = spec.shape;
    WeightRows rows(weight);
    double sum = 0, squares = 0, magnitudes = 0;
    std::int64_t finite = 0;
    for (std::int64_t row = 0; row < rows.count(); ++row) {
        if (control && !control->at_boundary()) return found;
        for (const float value : rows.read(row)) {
            ++found.count;
            if (!std::isfinite(value)) {
                ++found.not_finite;
                continue;
            }
            const double x = value;
            found.least = finite == 0 ? x : std::min(found.least, x);
            found.greatest = finite == 0 ? x : std::max(found.greatest, x);
            found.zeros += x == 0;
            sum += x;
            squares += x * x;
            magnitudes += std::abs(x);
            ++finite;
        }
    }
    if (finite == 0) return found;
    const auto n = static_cast<double>(finite);
    found.mean = sum / n;
    found.mean_magnitude = magnitudes / n;
    found.deviation = std::sqrt(std::max(0.0, squares / n - found.mean * found.mean));
    found.from = found.least;
    found.to = found.greatest;
    if (found.from == found.to) return found;
    std::vector<std::uint64_t> bins(statistics_bins);
    const double scale = static_cast<double>(bins.size()) / (found.to - found.from);
    for (std::int64_t row = 0; row < rows.count(); ++row) {
        if (control && !control->at_boundary()) return found;
        for (const float value : rows.read(row))
            if (std::isfinite(value)) {
                const auto bin = static_cast<std::size_t>(std::max(0.0, (value - found.from) * scale));
                ++bins[std::min(bin, bins.size() - 1)];
            }
    }
    found.bins = std::move(bins);
    return found;
}

Json to_json(const TensorStatistics& statistics) {
    return {{"name", statistics.name},
            {"type", statistics.type},
            {"shape", statistics.shape},
            {"count", statistics.count},
            {"zeros", statistics.zeros},
            {"not_finite", statistics.not_finite},
            {"least", statistics.least},
            {"greatest", statistics.greatest},
            {"mean", statistics.mean},
            {"deviation", statistics.deviation},
            {"mean_magnitude", statistics.mean_magnitude},
            {"histogram", {{"from", statistics.from}, {"to", statistics.to}, {"counts", statistics.bins}}}};
}

}  // namespace bitdistill
