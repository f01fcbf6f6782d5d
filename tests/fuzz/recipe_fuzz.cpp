// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/recipe_file.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_inputs.h"
#include "engine/run/sweep.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const fuzz::Chosen input(bytes, size, 4);
    if (input.which == 0)
        fuzz::may_refuse([&] { range_problems(read_recipe(fuzz::folder().write("recipe.json", input.rest))); });
    if (input.which == 1) {
        const auto file = fuzz::folder().write("run.json", input.rest);
        fuzz::may_refuse([&] { RunFolder::open(file.parent_path()).progress(); });
    }
    if (input.which == 3)
        fuzz::may_refuse_by_name("points.jsonl", [&] {
            const auto points = listed_points({}, fuzz::folder().write("points.jsonl", input.rest));
            const std::vector<SweepResult> results(points.size());
            sweep_csv(points, results);
            sweep_json(points, results);
            // A point's folder lies in the sweep's.
            for (const SweepPoint& point : points)
                if (std::filesystem::path(point.name).filename() != point.name || point.name == "..") std::abort();
        });
    if (input.which != 2) return 0;
    fuzz::folder().write("run.json", "{\"format\": 1, \"recipe\": {\"teacher\": \"/nowhere\"}}");
    fuzz::folder().write("inputs.json", input.rest);
    fuzz::may_refuse([&] {
        const RunFolder run = RunFolder::open(fuzz::folder().path());
        fuzz::may_refuse([&] { changes_since_start(run); });
        fuzz::may_refuse([&] { origin_of(run, Stage::distill); });
        fuzz::may_refuse([&] { tell_accepted(run); });
    });
    return 0;
}
