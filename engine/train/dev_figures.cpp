// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/dev_figures.h"

#include <algorithm>
#include <cmath>

#include "engine/train/scorer.h"

namespace bitdistill {

namespace {

bool is_perplexity(const Metric& metric) { return metric.name == "perplexity"; }

}  // namespace

DevResult over_all_ranks(DevResult mine, ProcessGroup& group) {
    std::vector<double> sums;
    for (const Metric& metric : mine.metrics) {
        const auto count = static_cast<double>(metric.count);
        const double value = is_perplexity(metric) ? std::log(metric.value) : metric.value;
        const double sum = metric.count > 0 ? value * count : 0;
        const MetricInfo* row = find_metric(metric.name);
        sums.push_back(row && row->form == MetricForm::share ? std::round(sum) : sum);  // hits are whole numbers
        sums.push_back(count);
    }
    sums.push_back(mine.complete ? 0 : 1);
    group.sum(sums);
    for (std::size_t i = 0; i < mine.metrics.size(); ++i) {
        Metric& metric = mine.metrics[i];
        metric.value = sums[2 * i] / std::max(sums[2 * i + 1], 1.0);
        if (is_perplexity(metric)) metric.value = std::exp(metric.value);
        metric.count = static_cast<std::int64_t>(sums[2 * i + 1]);
        metric.low = metric.high = not_measured;
        metric.engine = training_engine_name;
    }
    mine.complete = sums.back() == 0;
    return mine;
}

DevResult text_figures(double ce, std::int64_t scored, bool complete, ProcessGroup& group) {
    Metric loss;
    loss.name = "loss";
    loss.value = scored > 0 ? ce / static_cast<double>(scored) : not_measured;
    loss.count = scored;
    DevResult all = over_all_ranks({{loss}, complete}, group);
    Metric perplexity = all.metrics.front();
    perplexity.name = "perplexity";
    perplexity.value = std::exp(perplexity.value);
    all.metrics.push_back(perplexity);
    return all;
}

DevResult text_figures(Transformer& model, const std::vector<Sequence>& rows, std::int64_t micro_batch_size,
                       JobControl& control, ProcessGroup& group) {
    torch::NoGradGuard no_grad;
    double ce = 0, scored = 0;
    for (const MicroBatch& batch : split_batch(rows, micro_batch_size, group.rank(), group.size())) {
        if (!control.at_boundary()) return text_figures(ce, static_cast<std::int64_t>(scored), false, group);
        ce += cross_entropy_terms(model, batch, {1, 1}).ce;
        scored += static_cast<double>(batch.positions.numel());
    }
    return text_figures(ce, static_cast<std::int64_t>(scored), true, group);
}

}  // namespace bitdistill
