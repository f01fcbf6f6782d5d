// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/ablation/point_tables.h"

#include "engine/base/json_file.h"
#include "engine/base/list_text.h"
#include "engine/base/machine.h"
#include "engine/base/publish.h"
#include "engine/run/ablation/ablation_files.h"
#include "engine/run/data/data_files.h"
#include "engine/run/tasks.h"

namespace bitdistill {

namespace fs = std::filesystem;

void write_sweep(const fs::path& out, const std::vector<SweepPoint>& points, const std::vector<SweepResult>& results) {
    write_json(out / sweep_file, sweep_json(points, results));
    write_file_atomically(out / "sweep.csv", sweep_csv(points, results));
    write_file_atomically(out / "sweep.md", sweep_markdown(sweep_groups(points, results)));
}

Ablation ablation_of(AblationTable table, const RunParams& recipe, const std::vector<AblationPoint>& points,
                     const std::vector<AblationRun>& runs, const std::vector<ReadRun>& read, const std::string& command,
                     const std::string& program) {
    Ablation ablation = ablation_figures(table, points, runs, read);
    ablation.task = recipe.task;
    ablation.model = fs::path(recipe.teacher).filename().string();
    for (const fs::path& file : data_files(recipe.dev_data)) add_to_list(ablation.data, file.filename().string());
    ablation.command = command;
    ablation.program = program;
    const Machine& here = machine();
    ablation.machine = here.cpu + ", " + std::to_string(here.cores) + " cores";
    if (ablation.metric.empty()) ablation.metric = main_metric(recipe);
    return ablation;
}

void write_ablation(const fs::path& out, const Ablation& ablation) {
    write_json(out / ablation_file, to_json(ablation));
    write_file_atomically(out / "ablation.csv", ablation_csv(ablation));
    write_file_atomically(out / "ablation.md", ablation_markdown(ablation));
}

}  // namespace bitdistill
