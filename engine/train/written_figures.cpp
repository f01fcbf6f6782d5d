// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/written_figures.h"

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

DevResult written_figures(Transformer& model, Stage stage, EvaluationPlan plan, const Evaluator& evaluator,
                          const RunFolder& folder, RunRecorder& recorder, JobControl& control, ProcessGroup& group) {
    DevResult result;
    std::vector<double> values(plan.task.metrics.size());  // of the first rank; the others add 0
    if (group.first()) {
        std::erase_if(plan.items, [](const Example& item) { return item.data != 0; });
        std::vector<Metric> metrics;
        try {
            Evaluation evaluation = measured(model, stage, plan, evaluator, folder, control);
            result.complete = evaluation.complete;
            metrics = std::move(evaluation.metrics);
        } catch (const Error& error) {
            recorder.event(Severity::warning, "evaluation", stage, 0,
                           std::string("What the model writes was not measured. ") + error.what() + ".");
        }
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = metric_value(metrics, plan.task.metrics[i]);
    }
    result.complete = group.decided(result.complete);
    group.sum(values);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) continue;
        Metric& metric = result.metrics.emplace_back();
        metric.name = plan.task.metrics[i];
        metric.value = values[i];
        metric.engine = "cpu";
    }
    return result;
}

}  // namespace bitdistill
