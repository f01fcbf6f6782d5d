// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/metric.h"

#include <algorithm>
#include <cmath>

#include "engine/base/list_text.h"
#include "engine/base/number_text.h"

namespace bitdistill {

namespace {

constexpr char data_sign = '@';  // in no metric's name

}  // namespace

std::string metric_key(const Metric& metric) {
    return metric.data.empty() ? metric.name : metric.name + data_sign + metric.data;
}

std::string_view metric_name(std::string_view key) { return key.substr(0, key.find(data_sign)); }

std::string_view metric_data(std::string_view key) {
    const std::size_t sign = key.find(data_sign);
    return sign == key.npos ? std::string_view() : key.substr(sign + 1);
}

std::string metric_words(std::string_view key) {
    std::string words(metric_name(key));
    std::ranges::replace(words, '_', ' ');
    const std::string_view data = metric_data(key);
    return data.empty() ? words : words + " on " + std::string(data);
}

const MetricInfo* find_metric(std::string_view name) {
    const auto found = std::ranges::find(known_metrics, metric_name(name),
                                         [](const MetricInfo& row) -> std::string_view { return row.name; });
    return found == known_metrics.end() ? nullptr : &*found;
}

Metric share_metric(std::string_view name, std::int64_t hits, std::int64_t count) {
    Metric metric;
    metric.name = name;
    metric.count = count;
    if (count <= 0) return metric;
    metric.value = static_cast<double>(hits) / static_cast<double>(count);
    const Interval interval = wilson_interval(metric.value, count);
    metric.low = interval.low;
    metric.high = interval.high;
    return metric;
}

const Metric* find_metric(std::span<const Metric> metrics, std::string_view name) {
    const std::string_view data = metric_data(name);
    const auto found = std::ranges::find_if(metrics, [&](const Metric& metric) {
        return metric.name == metric_name(name) && (data.empty() || metric.data == data);
    });
    return found == metrics.end() ? nullptr : &*found;
}

double metric_value(std::span<const Metric> metrics, std::string_view name) {
    const Metric* metric = find_metric(metrics, name);
    return metric ? metric->value : not_measured;
}

bool is_score(std::string_view name) {
    const MetricInfo* row = find_metric(name);
    return row && row->form == MetricForm::score;
}

bool counts_items(std::string_view name) {
    const MetricInfo* row = find_metric(name);
    return row && row->form != MetricForm::number;
}

std::int64_t items_of(std::span<const Metric> metrics) {
    const auto found = std::ranges::find_if(metrics, [](const Metric& metric) { return counts_items(metric.name); });
    std::int64_t items = 0;
    if (found != metrics.end())
        for (const Metric& metric : metrics)
            if (metric.name == found->name) items += metric.count;  // of another file
    return items;
}

double score_of(std::span<const Metric> metrics) {
    if (metrics.empty()) return not_measured;
    const MetricInfo* row = find_metric(metrics.front().name);
    return row && !row->higher_is_better ? -metrics.front().value : metrics.front().value;
}

Interval wilson_interval(double share, std::int64_t count) {
    constexpr double z = 1.959963984540054;
    const auto n = static_cast<double>(count);
    const double centre = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double reach = z / (1 + z * z / n) * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - reach), std::min(1.0, centre + reach)};
}

std::string metric_text(std::string_view name, double value) {
    if (!std::isfinite(value)) return "-";
    const MetricInfo* row = find_metric(name);
    if (row && row->form == MetricForm::share) return number_text(100 * value, 1) + " %";
    if (row && row->form == MetricForm::score) return number_text(value, 2);
    const double size = std::abs(value);
    return number_text(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

std::string interval_text(const Metric& metric) {
    if (!std::isfinite(metric.low) || !std::isfinite(metric.high)) return {};
    const MetricInfo* row = find_metric(metric.name);
    if (row && row->form == MetricForm::share)
        return number_text(100 * metric.low, 1) + " to " + number_text(100 * metric.high, 1);
    return metric_text(metric.name, metric.low) + " to " + metric_text(metric.name, metric.high);
}

int points_decimals(double difference) { return std::llround(std::abs(difference) * 10000) % 10 == 0 ? 1 : 2; }

std::string count_text(const Metric& metric) {
    if (metric.count < 1) return {};
    return std::to_string(metric.count) + (counts_items(metric.name) ? " item" : " token") +
           (metric.count == 1 ? "" : "s");
}

std::string interval_and_count(const Metric& metric) {
    std::string text = interval_text(metric);
    if (const std::string count = count_text(metric); !count.empty()) add_to_list(text, count);
    return text;
}

std::string metric_text(const Metric& metric) {
    const MetricInfo* row = find_metric(metric.name);
    const std::string on = metric.data.empty() ? std::string() : " on " + metric.data;
    const std::string text = (row ? row->label : metric.name) + on + " " + metric_text(metric.name, metric.value);
    const std::string more = interval_and_count(metric);
    return more.empty() ? text : text + " (" + more + ")";
}

}  // namespace bitdistill
