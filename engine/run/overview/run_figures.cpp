// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/overview/run_figures.h"

#include <algorithm>
#include <cmath>

#include "engine/run/results.h"
#include "engine/run/tasks.h"

namespace bitdistill {

FinalFigures final_figures(const RunFolder& run) {
    FinalFigures figures;
    figures.metric = main_metric(run.params());
    if (!run.stage_done(Stage::evaluate)) return figures;
    const Results results = read_results(run.results_file());
    const auto reached = [&](Stage stage) -> std::optional<Metric> {
        const ModelResult* const model = results.of(stage);
        const Metric* const figure = model ? find_metric(model->metrics, figures.metric) : nullptr;
        if (!figure || std::isnan(figure->value)) return std::nullopt;
        return *figure;
    };
    figures.teacher = reached(Stage::teacher);
    figures.baseline = reached(Stage::bitnet_sft);
    for (const Stage stage : student_stages)
        if (stage != Stage::bitnet_sft && !figures.student) figures.student = reached(stage);
    return figures;
}

std::vector<RecipeDifference> recipe_differences(std::span<const RunParams> recipes) {
    std::vector<RecipeDifference> differences;
    for (const Param& param : parameters()) {
        RecipeDifference one{&param, {}};
        for (const RunParams& recipe : recipes)
            one.values.push_back(not_used(recipe, param) ? std::string() : get_text(recipe, param));
        if (std::ranges::adjacent_find(one.values, std::ranges::not_equal_to{}) != one.values.end())
            differences.push_back(std::move(one));
    }
    return differences;
}

}  // namespace bitdistill
