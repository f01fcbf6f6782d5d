// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/stored_figures.h"

#include <torch/types.h>

#include <cmath>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/run/stage.h"
#include "engine/train/network/model_io.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// A model folder for as long as this lives. What a killed process leaves of it the next start removes.
class PassingFolder {
  public:
    explicit PassingFolder(const fs::path& run) : path_(temporary_name(run / "dev-model")) { make_folder(path_); }
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;
    ~PassingFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

Evaluation measured(Transformer& model, Stage stage, EvaluationPlan& plan, const Evaluator& evaluator,
                    const RunFolder& folder, JobControl& control) {
    const PassingFolder passing(folder.path());
    // As the stage's result is stored.
    const bool full = stage_info(stage).makes == StageProduct::teacher;
    save_model(model, full ? at::kBFloat16 : at::kFloat, base_model(folder.params(), stage), passing.path());
    plan.model = passing.path();
    try {
        return evaluator(plan, control);
    } catch (const Error& error) {
        if (!is_too_narrow(error)) throw;
    }
    plan.as_stored = true;
    return evaluator(plan, control);
}

}  // namespace

DevResult stored_figures(Transformer& model, Stage stage, EvaluationPlan plan, const Evaluator& evaluator,
                         const RunFolder& folder, RunRecorder& recorder, JobControl& control, ProcessGroup& group) {
    DevResult result;
    // Value and count of each metric, of the first rank; the others add 0.
    std::vector<double> values(2 * plan.task.metrics.size());
    if (group.first()) {
        std::erase_if(plan.items, [](const Example& item) { return item.data != 0; });
        std::vector<Metric> metrics;
        try {
            Evaluation evaluation = measured(model, stage, plan, evaluator, folder, control);
            result.complete = evaluation.complete;
            metrics = std::move(evaluation.metrics);
        } catch (const Error& error) {
            recorder.event(Severity::warning, "evaluation", stage, 0,
                           std::string("The dev items were not evaluated. ") + error.what() + ".");
        }
        for (std::size_t i = 0; i < plan.task.metrics.size(); ++i) {
            const Metric* metric = find_metric(metrics, plan.task.metrics[i]);
            values[2 * i] = metric ? metric->value : not_measured;
            values[2 * i + 1] = metric ? static_cast<double>(metric->count) : 0;
        }
    }
    result.complete = group.decided(result.complete);
    group.sum(values);
    for (std::size_t i = 0; i < plan.task.metrics.size(); ++i) {
        if (!std::isfinite(values[2 * i])) continue;
        Metric& metric = result.metrics.emplace_back();
        metric.name = plan.task.metrics[i];
        metric.value = values[2 * i];
        metric.count = static_cast<std::int64_t>(values[2 * i + 1]);
        metric.engine = "cpu";
    }
    return result;
}

}  // namespace bitdistill
