// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/ablation/parallel_axes.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include "engine/base/number_text.h"
#include "engine/run/run_params.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

constexpr double wideRatio = 50;  // from here on numbers stand on a logarithmic axis
constexpr int figureTicks = 5;

const std::string unset = "–";

// Key and value of "key=value".
std::pair<std::string, std::string> parted(const std::string& setting) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos) return {setting, {}};
    return {setting.substr(0, equals), setting.substr(equals + 1)};
}

// The seed is no parameter of a point: its runs are one row.
std::vector<std::string> keysOf(const Ablation& ablation) {
    std::vector<std::string> keys;
    for (const AblationRow& row : ablation.rows)
        for (const std::string& setting : row.settings)
            if (const std::string key = parted(setting).first;
                key != "seed" && std::ranges::find(keys, key) == keys.end())
                keys.push_back(key);
    return keys;
}

std::string valueOf(const AblationRow& row, const std::string& key) {
    for (const std::string& setting : row.settings)
        if (auto [name, value] = parted(setting); name == key) return value;
    return unset;
}

QString labelOf(const std::string& key) {
    const Param* const param = find_parameter(key);
    return param ? QCoreApplication::translate("RunParams", param->label) : QString::fromStdString(key);
}

// Places of numbers between the least and the greatest.
std::vector<double> scaled(const std::vector<double>& numbers) {
    const auto [least, greatest] = std::ranges::minmax(numbers);
    const bool logarithmic = least > 0 && greatest / least >= wideRatio;
    const auto size = [logarithmic](double number) { return logarithmic ? std::log(number) : number; };
    const double span = size(greatest) - size(least);
    std::vector<double> places;
    for (const double number : numbers) places.push_back(span > 0 ? (size(number) - size(least)) / span : 0.5);
    return places;
}

// The distinct values of a parameter, each with its place.
std::map<std::string, double> placesOf(const std::vector<std::string>& values) {
    std::vector<std::string> distinct;
    std::vector<double> numbers;
    for (const std::string& value : values) {
        if (std::ranges::find(distinct, value) != distinct.end()) continue;
        distinct.push_back(value);
        double number = 0;
        if (parse_number(value, number) && std::isfinite(number)) numbers.push_back(number);
    }
    std::map<std::string, double> places;
    if (distinct.size() < 2) return places;
    const bool all = numbers.size() == distinct.size();
    const std::vector<double> sizes = all ? scaled(numbers) : std::vector<double>();
    for (std::size_t i = 0; i < distinct.size(); ++i)
        places[distinct[i]] =
            all ? sizes[i]
                : static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(distinct.size() - 1, 1));
    return places;
}

void addFigure(ParallelAxes& out, const Ablation& ablation) {
    double low = 1e300, high = -1e300;
    for (const AblationRow& row : ablation.rows)
        if (std::isfinite(row.mean)) {
            low = std::min(low, row.mean);
            high = std::max(high, row.mean);
        }
    ParallelAxes::Axis axis{style::metricLabel(ablation.metric), {}, {}};
    const bool any = low <= high, one = !(high > low);
    for (int i = 0; any && i < (one ? 1 : figureTicks); ++i) {
        const double share = one ? 0.5 : static_cast<double>(i) / (figureTicks - 1);
        axis.ticks << style::metricText(ablation.metric, one ? low : low + share * (high - low));
        axis.places.push_back(share);
    }
    out.axes.push_back(std::move(axis));
    for (ParallelAxes::Line& line : out.lines)
        line.at.push_back(!std::isfinite(line.value) ? not_measured : one ? 0.5 : (line.value - low) / (high - low));
}

}  // namespace

ParallelAxes parallelAxes(const Ablation& ablation) {
    ParallelAxes out;
    for (std::size_t row = 0; row < ablation.rows.size(); ++row)
        out.lines.push_back({static_cast<int>(row), {}, ablation.rows[row].mean});
    for (const std::string& key : keysOf(ablation)) {
        std::vector<std::string> values;
        for (const AblationRow& row : ablation.rows) values.push_back(valueOf(row, key));
        const std::map<std::string, double> places = placesOf(values);
        if (places.empty()) continue;
        ParallelAxes::Axis axis{labelOf(key), {}, {}};
        for (const auto& [value, place] : places) {
            axis.ticks << QString::fromStdString(value);
            axis.places.push_back(place);
        }
        out.axes.push_back(std::move(axis));
        for (std::size_t row = 0; row < values.size(); ++row) out.lines[row].at.push_back(places.at(values[row]));
    }
    if (out.axes.empty()) return {};
    addFigure(out, ablation);
    if (const AblationRow* const best = ablation.best()) out.best = static_cast<int>(best - ablation.rows.data());
    return out;
}

}  // namespace bitdistill
