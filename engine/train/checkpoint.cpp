// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/checkpoint.h"

#include <cmath>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/model/inspect.h"
#include "engine/train/network/model_io.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

Json row_values(const StepRow& row) {
    Json values = Json::object();
    for (const StepColumn& column : step_columns)
        if (std::isfinite(column.of(row))) values[column.name] = column.of(row);
    return values;
}

// Throws Error, where a resume cannot begin with it.
void verify_checkpoint(const RunFolder::Checkpoint& checkpoint, std::int64_t steps) {
    verify_done(checkpoint.path);
    if (checkpoint.step > steps)
        throw Error("is past the " + std::to_string(steps) + " steps that the recipe asks for now",
                    checkpoint.path.string());
    for (const char* name : {"model.safetensors", "optimizer.safetensors"})
        if (!fs::exists(checkpoint.path / name)) throw Error("is missing", (checkpoint.path / name).string());
    const fs::path state = checkpoint.path / "state.json";
    if (json_int(read_json(state), "step", state.string()) != checkpoint.step)
        throw Error("is of another step than the folder's name says", state.string());
}

// Step of the newest complete checkpoint, 0 if there is none.
std::int64_t newest_whole(const RunFolder& folder, Stage stage, std::int64_t steps, RunRecorder& recorder) {
    const auto all = folder.checkpoint_folders(stage);
    for (auto checkpoint = all.rbegin(); checkpoint != all.rend(); ++checkpoint) {
        try {
            verify_checkpoint(*checkpoint, steps);
            return checkpoint->step;
        } catch (const Error& error) {
            recorder.event(Severity::warning, "warning", stage, checkpoint->step,
                           "The checkpoint of step " + std::to_string(checkpoint->step) + " is passed over. " +
                               error.what() + ".");
        }
    }
    return 0;
}

}  // namespace

void save_checkpoint(const RunFolder& folder, Stage stage, const TrainingState& state, Transformer& model,
                     const AdamW& optimizer, const HistogramTaker& histograms, ProcessGroup& group) {
    if (!group.first()) {
        optimizer.send();
        return;
    }
    publish_folder(folder.checkpoint_path(stage, state.step), [&](const fs::path& path) {
        save_values(model, path / "model.safetensors");
        optimizer.save(path / "optimizer.safetensors");
        histograms.save(path);
        Json saved{{"stage", to_string(stage)},
                   {"step", state.step},
                   {"tokens", state.tokens},
                   {"seconds", state.seconds},
                   {"lambda", state.weights.lambda},
                   {"gamma", state.weights.gamma},
                   {"best_step", state.best_step},
                   {"best_score", std::isfinite(state.best_score) ? state.best_score : 0},
                   {"activation_samples", state.activation_samples}};
        if (state.unevaluated) saved["unevaluated"] = row_values(*state.unevaluated);
        write_json(path / "state.json", saved);
    });
    // What lies past this step was passed over by the resume: kept, it would count as the newest.
    folder.remove_checkpoints(stage, state.step);
    const RunParams& params = folder.params();
    const std::int64_t spare = params.best_checkpoint == BestCheckpoint::off ? -1 : state.best_step;
    folder.prune_checkpoints(stage, std::max<std::int64_t>(1, params.keep_checkpoints), spare);
    if (params.checkpoint_budget > 0)
        folder.prune_checkpoints_to(static_cast<std::uint64_t>(params.checkpoint_budget * 1e9), stage, spare);
}

bool load_checkpoint(const RunFolder& folder, Stage stage, std::int64_t steps, TrainingState& state, Transformer& model,
                     AdamW& optimizer, RunRecorder& recorder, ProcessGroup& group) {
    const std::int64_t step = group.decided(group.first() ? newest_whole(folder, stage, steps, recorder) : 0);
    if (step == 0) return false;
    const fs::path path = folder.checkpoint_path(stage, step);
    const std::string where = (path / "state.json").string();
    const Json saved = read_json(path / "state.json");
    load_values(model, path / "model.safetensors");
    optimizer.load(path / "optimizer.safetensors");
    state.step = json_int(saved, "step", where);
    state.tokens = json_double(saved, "tokens", where, 0);
    state.seconds = json_double(saved, "seconds", where, 0);
    state.best_step = json_int(saved, "best_step", where, 0);
    state.best_score = state.best_step > 0 ? json_double(saved, "best_score", where, not_measured) : not_measured;
    state.activation_samples = json_int(saved, "activation_samples", where, 0);
    state.weights = {json_double(saved, "lambda", where, 0), json_double(saved, "gamma", where, 0)};
    if (saved.contains("unevaluated")) {
        StepRow& row = state.unevaluated.emplace();
        row.stage = stage;
        row.step = state.step;
        for (const StepColumn& column : step_columns)
            column.of(row) = json_double(saved["unevaluated"], column.name, where, not_measured);
    }
    return true;
}

}  // namespace bitdistill
