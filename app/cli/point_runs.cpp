// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/point_runs.h"

#include <map>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/list_text.h"
#include "engine/run/ablation/shared_stages.h"
#include "engine/run/sweep.h"
#include "engine/train/api/run_facts.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// "Taken over: teacher, bitnet-sft from gamma=10; refine from gamma=60".
void tell(const std::vector<TakenStage>& taken) {
    std::map<std::string, std::string> stages;
    for (const TakenStage& one : taken) add_to_list(stages[one.from.filename().string()], to_string(one.stage));
    std::string text;
    for (const auto& [from, words] : stages) text += (text.empty() ? "" : "; ") + words + " from " + from;
    if (!text.empty()) say("Taken over: " + text);
}

}  // namespace

void check_same_recipes(const fs::path& out, const std::vector<PointRun>& points) {
    std::error_code ignored;
    for (const PointRun& point : points)
        if (fs::exists(out / point.name / "run.json", ignored))
            check_same_recipe({{}, point.params, point.name}, out / point.name);
}

int run_points(const fs::path& out, const std::vector<PointRun>& points, const Manner& manner,
               const std::function<void(std::size_t)>& after) {
    std::error_code ignored;
    std::vector<fs::path> all;
    for (const PointRun& point : points) all.push_back(out / point.name);
    int code = exit_ok;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const fs::path& path = all[i];
        const bool begun = fs::exists(path / "run.json", ignored);
        int one = exit_ok;
        try {
            if (begun && RunFolder::open(path).finished()) continue;
            if (!manner.json)
                say("Point " + std::to_string(i + 1) + " of " + std::to_string(points.size()) + ": " + points[i].name);
            const RunFolder run =
                begun ? RunFolder::open(path) : RunFolder::create(path, points[i].params, run_facts("bitdistill"));
            const std::vector<TakenStage> taken = take_stages(run, all);
            if (!manner.json) tell(taken);
            one = execute(run, manner);
        } catch (const Error& error) {  // a point that diverges is a result too: the others still count
            say("error: " + std::string(error.what()));
            one = exit_failed;
        }
        if (one != exit_ok) code = one;
        after(i);
        if (one == exit_stopped) return code;
    }
    return code;
}

}  // namespace bitdistill
