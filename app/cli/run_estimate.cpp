// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_estimate.h"

#include <cmath>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/terminal.h"
#include "engine/train/api/engine.h"
#include "engine/train/api/run_estimate.h"

namespace bitdistill {

int print_estimate(const RunParams& params, bool json) {
    const DataLengths data = data_lengths(params);
    if (!json) say("Timing three steps of each kind of stage");
    SpeedProbe probe;
    const bool ended = run_in_foreground(
        [&](JobControl& control) { probe = timed_steps(params, data, {}, control, training_engine().training_speed); });
    if (!ended) return exit_stopped;
    const RunEstimate estimate = estimate_run(params, data, probe);
    if (!json) {
        print(to_sentence(estimate));
        return exit_ok;
    }
    const auto number = [](double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); };
    Json stages = Json::array();
    for (const StageEstimate& stage : estimate.stages)
        stages.push_back(
            {{"stage", to_string(stage.stage)}, {"steps", stage.steps}, {"seconds", number(stage.seconds)}});
    print(Json{{"type", "estimate"},
               {"seconds", number(estimate.seconds())},
               {"peak_bytes", estimate.peak_bytes},
               {"rough", estimate.rough},
               {"stages", std::move(stages)}});
    return exit_ok;
}

}  // namespace bitdistill
