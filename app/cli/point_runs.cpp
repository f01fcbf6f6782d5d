// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/point_runs.h"

#include <map>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/json_file.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
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

bool is_earlier_table(const fs::path& file) {
    std::error_code ignored;
    if (!fs::is_regular_file(fs::symlink_status(file, ignored))) return false;
    try {
        const Json table = read_json(file);
        return table.is_object() && table.contains("points") && table["points"].is_array();
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

void check_points_folder(const fs::path& out, const std::vector<PointRun>& points, const std::string& tables) {
    std::error_code ignored;
    for (const PointRun& point : points) {
        const fs::path path = out / point.name;
        if (fs::is_symlink(path, ignored))
            throw Error(
                "is a link to " + fs::read_symlink(path, ignored).string() + ", and each point is written inside --out",
                path.string(), "Put what it leads to in its place, or remove it");
        if (is_run_folder(path))
            check_same_recipe({{}, point.params, point.name}, path);
        else if (!fs::is_regular_file(path, ignored))  // such a point fails when its turn comes, and the others are run
            check_place(path, point.params);
    }
    if (is_earlier_table(out / (tables + ".json"))) return;
    for (const char* ending : {".json", ".csv", ".md"})
        if (const fs::path table = out / (tables + ending); fs::exists(fs::symlink_status(table, ignored)))
            throw UsageError("is there and no earlier call of this command wrote it, and it would be replaced",
                             table.string(), "Move it elsewhere, or choose another --out");
}

int run_points(const fs::path& out, const std::vector<PointRun>& points, const Manner& manner,
               const std::function<void(std::size_t)>& after) {
    std::vector<fs::path> all;
    for (const PointRun& point : points) all.push_back(out / point.name);
    int code = exit_ok;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const fs::path& path = all[i];
        const bool begun = is_run_folder(path);
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
