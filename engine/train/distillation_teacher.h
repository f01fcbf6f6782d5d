// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen teacher of stage 3, the student's own or another one, or of a stage 2 that learns from logits: computed
// for each micro-batch, or, where the recipe has a cache, computed once for each item and read from the run folder
// afterwards. Engine thread.
//
// With a cache an item's outputs are those of its home: the micro-batch in which the stage meets it first. A forward
// pass may depend in its last bits on what else is in the batch, so an item that is missing later (a damaged file) is
// computed in its home again, not where it is missed. Homes follow from the recipe alone, so a stage that is
// interrupted, even in the middle of a write, comes to the same bits.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "engine/run/run_recorder.h"
#include "engine/train/api/distillation_plan.h"
#include "engine/train/api/teacher_cache_file.h"
#include "engine/train/api/teacher_values.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/model_io.h"
#include "engine/train/training_task.h"

namespace bitdistill {

class DistillationTeacher {
  public:
    // task outlives this; its terms need not be set. student: for the plan. Of Stage::pretrain the plan is
    // text_plan(), else distillation_plan().
    DistillationTeacher(const std::filesystem::path& model, Precision precision, const OperatorDevice& device,
                        const TrainingTask& task, const ModelConfig& student, const RunFolder& folder,
                        RunRecorder& recorder);
    // Opens the cache, says what it takes, and loads the model unless every item is cached. False when stopped. Throws
    // Error. A cache without room on the disk is said and left out.
    bool open(JobControl* control);
    // As Transformer's, whenever the model is in memory.
    void set_layer_check(std::function<void()> check);
    // batch: of batch_of_step(). Throws Error.
    TeacherOutputs outputs(const MicroBatch& batch);
    void make_durable();  // what was cached so far; before a checkpoint
    void tell_times();    // an event: what the cache has saved in this sitting, and what it has cost
    const DistillationPlan& plan() const { return plan_; }
    const ModelConfig& config() const { return config_; }
    bool loaded() const { return model_ != nullptr; }

  private:
    struct Times {
        double computing = 0, writing = 0, reading = 0;  // seconds
        std::int64_t computed = 0, read = 0;             // micro-batches
    };
    std::uint64_t key() const;
    void open_cache();
    Transformer& model();
    std::vector<std::string> computed(const MicroBatch& batch);
    TeacherOutputs cached_outputs(const MicroBatch& batch);
    const MicroBatch& home_of(std::int64_t item);
    void drop_cache(const std::string& reason);
    void say(Severity severity, const std::string& text);

    std::filesystem::path path_;
    Precision precision_;
    OperatorDevice device_;
    const TrainingTask& task_;
    ModelConfig config_;
    DistillationPlan plan_;
    const RunFolder& folder_;
    const RunParams& params_;
    RunRecorder& recorder_;
    ProcessGroup alone_;
    std::function<void()> layer_check_;
    std::unique_ptr<Transformer> model_;
    std::optional<TeacherValues> values_;
    std::optional<TeacherCacheFile> file_;
    std::vector<std::int64_t> home_steps_;  // of each item
    std::int64_t home_step_ = 0;            // whose micro-batches home_ holds
    std::vector<MicroBatch> home_;
    Times times_;
    bool damage_told_ = false;
};

}  // namespace bitdistill
