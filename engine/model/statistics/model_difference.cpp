// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/statistics/model_difference.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/model/statistics/weight_rows.h"
#include "engine/model/tensor_text.h"
#include "engine/model/weight_file.h"

namespace bitdistill {

namespace {

std::int64_t values_of(const TensorSpec& spec) {
    std::int64_t count = 1;
    for (const std::int64_t extent : spec.shape) count *= extent;
    return count;
}

// False: stopped.
bool compare_values(const StoredWeight& a, const StoredWeight& b, TensorDifference& found, JobControl* control) {
    WeightRows first(a), second(b);
    double sum = 0, squares = 0, of_first = 0;
    for (std::int64_t row = 0; row < first.count(); ++row) {
        if (control && !control->at_boundary()) return false;
        const std::span<const float> x = first.read(row), y = second.read(row);
        for (std::size_t i = 0; i < x.size(); ++i) {
            ++found.count;
            if (!std::isfinite(x[i]) || !std::isfinite(y[i])) {
                const bool same = x[i] == y[i] || (std::isnan(x[i]) && std::isnan(y[i]));
                found.different += !same;
                continue;
            }
            const double by = std::abs(static_cast<double>(x[i]) - static_cast<double>(y[i]));
            found.different += by != 0;
            found.largest = std::max(found.largest, by);
            sum += by;
            squares += by * by;
            of_first += static_cast<double>(x[i]) * static_cast<double>(x[i]);
        }
    }
    if (found.count > 0) found.mean = sum / static_cast<double>(found.count);
    found.relative = squares == 0 ? 0 : std::sqrt(squares / std::max(of_first, 1e-300));
    return true;
}

}  // namespace

std::int64_t ModelDifference::equal_count() const {
    return std::count_if(tensors.begin(), tensors.end(), [](const TensorDifference& one) { return one.equal(); });
}

bool ModelDifference::equal() const {
    return whole && only_first.empty() && only_second.empty() &&
           equal_count() == static_cast<std::int64_t>(tensors.size());
}

ModelDifference compare_models(const std::filesystem::path& first, const std::filesystem::path& second,
                               const std::function<void(double)>& progress, JobControl* control) {
    const WeightFile a = WeightFile::open(first), b = WeightFile::open(second);
    const std::vector<TensorSpec> of_a = tensor_specs(a.config()), of_b = tensor_specs(b.config());
    std::map<TensorId, const TensorSpec*> seconds;
    for (const TensorSpec& spec : of_b) seconds.emplace(spec.id(), &spec);
    double all = 0, done = 0;
    for (const TensorSpec& spec : of_a) all += static_cast<double>(values_of(spec));
    ModelDifference difference;
    for (const TensorSpec& spec : of_a) {
        if (progress) progress(all > 0 ? done / all : 0);
        done += static_cast<double>(values_of(spec));
        const auto other = seconds.find(spec.id());
        if (other == seconds.end()) {
            difference.only_first.push_back(spec.name);
            continue;
        }
        const StoredWeight x = a.at(spec), y = b.at(*other->second);
        TensorDifference found;
        found.name = spec.name;
        found.layer = spec.layer;
        found.shape = spec.shape;
        found.first_type = x.stored_type();
        found.second_type = y.stored_type();
        if (spec.shape != other->second->shape)
            found.obstacle = "shape " + shape_text(spec.shape) + " and " + shape_text(other->second->shape);
        else if (!compare_values(x, y, found, control)) {
            difference.whole = false;
            return difference;
        }
        seconds.erase(other);
        difference.tensors.push_back(std::move(found));
    }
    for (const TensorSpec& spec : of_b)
        if (seconds.contains(spec.id())) difference.only_second.push_back(spec.name);
    if (progress) progress(1);
    return difference;
}

Json to_json(const ModelDifference& difference) {
    Json tensors = Json::array();
    for (const TensorDifference& one : difference.tensors) {
        Json row = {{"name", one.name},
                    {"layer", one.layer},
                    {"shape", one.shape},
                    {"types", {one.first_type, one.second_type}}};
        if (!one.obstacle.empty()) {
            row["obstacle"] = one.obstacle;
        } else {
            row["different"] = one.different;
            row["count"] = one.count;
            row["largest"] = one.largest;
            row["mean"] = one.mean;
            row["relative"] = one.relative;
        }
        tensors.push_back(std::move(row));
    }
    return {{"equal", difference.equal()},
            {"equal_tensors", difference.equal_count()},
            {"only_first", difference.only_first},
            {"only_second", difference.only_second},
            {"tensors", std::move(tensors)}};
}

}  // namespace bitdistill
