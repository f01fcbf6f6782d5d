// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/queue/rate_search.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "engine/base/number_text.h"
#include "engine/run/stage.h"

namespace bitdistill {

namespace {

// The stages whose rates are searched, in the pipeline's order. A distillation teacher keeps its own: to try it means
// to tune a larger model several times.
std::vector<Stage> searched(const RunParams& recipe) {
    std::vector<Stage> stages;
    for (const Stage stage : planned_stages(recipe))
        if (const auto rate = stage_info(stage).rate;
            rate && recipe.*rate > 0 && stage != Stage::distillation_teacher)  // no multiple of 0 is another rate
            stages.push_back(stage);
    return stages;
}

// The row that tells how good a rate of the stage is: its own model's, or the student's that comes of it.
Stage judged_by(const RunParams& recipe, Stage stage) {
    return stage == Stage::pretrain && recipe.distillation ? Stage::distill : stage;
}

// The recipe up to where the stage can be judged.
RunParams cut_after(RunParams recipe, Stage stage) {
    const Stage last = judged_by(recipe, stage);
    if (last == Stage::teacher) recipe.bitnet_sft = false;
    if (last == Stage::bitnet_sft || last == Stage::teacher)
        recipe.continual_pretraining = recipe.distillation = false;
    else
        recipe.bitnet_sft = false;
    return recipe;
}

// Two significant digits: a rate that people can say.
double rounded(double rate) {
    const double power = std::pow(10.0, std::floor(std::log10(rate)) - 1);
    double value = rate;
    parse_number(short_number_text(std::round(rate / power) * power), value);
    return value;
}

SweepPoint point_of(RunParams params, const RunParams& recipe, const std::string& name) {
    SweepPoint point;
    point.name = name;
    point.params = std::move(params);
    const auto add = [&](Member member) {
        const Param& row = row_of(member);
        point.settings.emplace_back(&row, get_text(point.params, row));
    };
    for (const Stage stage : searched(recipe)) add(stage_info(stage).rate);
    // What was left out, so that a table does not take candidates of two stages for one point.
    for (bool RunParams::*const part :
         {&RunParams::bitnet_sft, &RunParams::continual_pretraining, &RunParams::distillation})
        add(part);
    return point;
}

bool better(const Metric& one, const Metric& other) {
    const MetricInfo* const info = find_metric(one.name);
    return !info || info->higher_is_better ? one.value > other.value : one.value < other.value;
}

}  // namespace

RateSearch rate_search(const RunParams& recipe, const std::vector<double>& factors, const RateFigure& figure,
                       const std::set<std::string>& failed) {
    const std::vector<Stage> stages = searched(recipe);
    if (recipe.dev_data.empty())
        throw Error("is empty: without evaluation data no rate is better than another", "dev_data", "Choose dev data");
    if (stages.empty()) throw Error("has no stage that learns", "recipe", "Switch a stage on");
    RateSearch search;
    search.planned = static_cast<std::int64_t>(stages.size() * factors.size()) + 1;
    RunParams best = recipe;
    for (const Stage stage : stages) {
        double RunParams::*const rate = stage_info(stage).rate;
        std::optional<Metric> most;
        double choice = recipe.*rate;
        bool open = false;
        for (const double factor : factors) {
            RunParams params = cut_after(best, stage);
            params.*rate = rounded(recipe.*rate * factor);
            const double tried = params.*rate;
            const std::string name = std::string(to_string(stage)) + "=" + number_text(tried);
            search.points.push_back(point_of(std::move(params), recipe, name));
            if (failed.contains(name)) continue;
            const std::optional<Metric> reached = figure(search.points.back(), judged_by(recipe, stage));
            if (!reached) {
                open = true;
                continue;
            }
            if (std::isnan(reached->value) || (most && !better(*reached, *most))) continue;
            most = reached;
            choice = tried;
        }
        if (open) return search;  // what comes next depends on it
        best.*rate = choice;
        search.chosen.emplace_back(stage, choice);
    }
    search.decided = true;
    search.points.push_back(point_of(best, recipe, "chosen"));
    return search;
}

}  // namespace bitdistill
