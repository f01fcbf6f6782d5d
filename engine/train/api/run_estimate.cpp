// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/run_estimate.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/machine.h"
#include "engine/base/number_text.h"
#include "engine/model/tensor_roles.h"
#include "engine/model/weight_file.h"
#include "engine/run/student_config.h"
#include "engine/text/task.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/api/run_needs.h"

namespace bitdistill {

namespace {

constexpr std::size_t counted_items = 256;
constexpr std::int64_t timed_repeats = 2;  // after one that warms up: three steps
constexpr double forward_share = 1.0 / 3;  // of a step: the backward pass computes two products for each of its own
constexpr double most_memory = 0.7;        // of what is free: the machine stays usable while steps are timed

StepKind kind_of(Stage stage) {
    if (stage == Stage::distill) return StepKind::distillation;
    return stage_info(stage).makes == StageProduct::teacher ? StepKind::teacher : StepKind::student;
}

// Text is packed to full rows; items are as long as they are. Multiples of 8, so that an item more or less in the mean
// asks for no new timing.
std::int64_t tokens_of(const RunParams& params, const DataLengths& data, Stage stage) {
    if (stage_info(stage).data == StageData::corpus) return params.max_length;
    const auto rounded = static_cast<std::int64_t>(std::ceil(data.item_tokens / 8)) * 8;
    return std::clamp<std::int64_t>(rounded, 8, std::max<std::int64_t>(params.max_length, 8));
}

bool tuned_apart(Stage stage) { return stage == Stage::distillation_teacher; }

const TimedStep* find(const SpeedProbe& probe, StepKind kind, std::int64_t tokens) {
    const auto found = std::ranges::find_if(
        probe.steps, [&](const TimedStep& step) { return step.kind == kind && step.tokens == tokens; });
    return found == probe.steps.end() ? nullptr : &*found;
}

const char* timed_model(const RunParams& params, StepKind kind) {
    switch (kind) {
        case StepKind::teacher:
            return "teacher-bf16";
        case StepKind::student:
            return params.activation_checkpointing ? "checkpointing-bf16" : "student-bf16";
        case StepKind::distillation:
            break;
    }
    return "distillation-bf16";
}

TimedStep timed(const TrainingSpeed& speed, TimedStep step) {
    for (const StepTiming& part : speed.parts) {
        const bool once = part.part == "clip" || part.part == "optimizer" || part.part == "clip and optimizer";
        (once ? step.optimizer : step.micro_batch) += part.milliseconds / 1000;
    }
    step.peak_bytes = static_cast<std::uint64_t>(std::max<std::int64_t>(speed.peak_bytes, 0));
    return step;
}

// How much longer a step is because its teacher is another, larger model.
double larger_teacher(const RunParams& params, const DataLengths& data, Stage stage, const TimedStep& step) {
    if (!has_distillation_teacher(params) || (stage != Stage::distill && !tuned_apart(stage))) return 0;
    // In distillation the teacher computes a forward pass, about a quarter of the step.
    return (tuned_apart(stage) ? 1.0 : 0.25) * data.larger_teacher * step.micro_batch;
}

std::int64_t steps_planned(const RunParams& params, const DataLengths& data, Stage stage) {
    return expected_steps(params, stage, stage_info(stage).data == StageData::corpus ? data.corpus.count : data.items);
}

// Of one stage: its steps, and the evaluations on dev items between them.
double stage_seconds(const RunParams& params, const DataLengths& data, Stage stage, const TimedStep& step,
                     std::int64_t steps) {
    const double micro_batches = std::ceil(static_cast<double>(params.batch_size) /
                                           static_cast<double>(std::max<std::int64_t>(params.micro_batch_size, 1)));
    const double micro = step.micro_batch + larger_teacher(params, data, stage, step);
    double seconds = static_cast<double>(steps) * (micro_batches * micro + step.optimizer);
    if (stage_info(stage).data != StageData::corpus && !params.dev_data.empty()) {
        const double times = params.eval_every > 0 ? static_cast<double>(steps / params.eval_every) : 1;
        const double item =
            forward_share * step.micro_batch / static_cast<double>(std::max<std::int64_t>(params.micro_batch_size, 1));
        seconds += times * item * static_cast<double>(data.dev_items);
    }
    return seconds / (1 - std::min(params.histogram_share, 0.5));
}

}  // namespace

std::string data_key(const RunParams& params) {
    std::string key;
    for (const char* name :
         {"teacher", "task", "train_data", "dev_data", "corpus", "prompt_form", "prompt_template", "answers",
          "target_column", "max_length", "train_limit", "eval_limit", "sampled_tokens", "continual_pretraining",
          "fine_tune_teacher", "bitnet_sft", "distillation", "distillation_teacher", "fine_tune_distillation_teacher"})
        key += get_text(params, *find_parameter(name)) + "\n";
    return key;
}

DataLengths data_lengths(const RunParams& params) {
    DataLengths data;
    const bool items = std::ranges::any_of(planned_stages(params),
                                           [](Stage stage) { return stage_info(stage).data == StageData::train; });
    if (items) {
        const Task task = make_task(params);
        const auto tokenizer = open_tokenizer(params.teacher);
        const TaskEncoder encoder(*tokenizer, task);
        data.items = training_items(params);
        double tokens = 0, sequences = 0;
        for (const Example& example : read_examples(params.train_data, task, static_cast<std::int64_t>(counted_items)))
            for (const Sequence& sequence : encoder.sequences(example, params.max_length)) {
                tokens += static_cast<double>(sequence.ids.size());
                ++sequences;
            }
        data.item_tokens = sequences > 0 ? tokens / sequences : static_cast<double>(params.max_length);
        if (!params.dev_data.empty()) data.dev_items = std::ssize(read_dev_examples(params, task));
    }
    if (params.continual_pretraining) data.corpus = corpus_rows(params);
    if (has_distillation_teacher(params)) {
        const auto own = static_cast<double>(parameter_count(model_config_of(params.teacher)));
        const auto other = static_cast<double>(parameter_count(model_config_of(params.distillation_teacher)));
        if (own > 0) data.larger_teacher = std::max(other / own - 1, 0.0);
    }
    return data;
}

std::string probe_key(const RunParams& params) {
    std::string key;
    for (const char* name :
         {"teacher", "student", "micro_batch_size", "precision", "threads", "device", "host_offload",
          "activation_checkpointing", "refinement", "sub_norm_placement", "weight_scale", "activation", "sparsity"})
        key += get_text(params, *find_parameter(name)) + "\n";
    return key;
}

std::vector<TimedStep> missing_steps(const RunParams& params, const DataLengths& data, const SpeedProbe& known) {
    SpeedProbe all = known;
    if (all.key != probe_key(params)) all.steps.clear();
    std::vector<TimedStep> missing;
    for (const Stage stage : planned_stages(params)) {
        if (!stage_info(stage).trains()) continue;
        const TimedStep step{kind_of(stage), tokens_of(params, data, stage), 0, 0, 0};
        if (find(all, step.kind, step.tokens)) continue;
        all.steps.push_back(step);
        missing.push_back(step);
    }
    return missing;
}

SpeedProbe timed_steps(const RunParams& params, const DataLengths& data, const SpeedProbe& known, JobControl& control,
                       const StepTimer& timer) {
    SpeedProbe probe = known;
    if (probe.key != probe_key(params)) probe = {probe_key(params), {}};
    const std::vector<TimedStep> missing = missing_steps(params, data, probe);
    if (missing.empty()) return probe;
    const ModelConfig teacher = model_config_of(params.teacher);
    const std::uint64_t needed = memory_needed(params, teacher), free = free_memory();
    if (static_cast<double>(needed) > most_memory * static_cast<double>(free))
        throw Error("takes about " + bytes_text(needed) + " and " + bytes_text(free) + " are free, so no step is timed",
                    "a step", "Use a smaller micro-batch, or close other programs");
    const ModelConfig student = student_of(teacher, params, params.refinement);
    for (TimedStep step : missing) {
        if (!control.at_boundary()) break;
        TrainingSpeedOptions options;
        options.sequences = params.micro_batch_size;
        options.tokens = step.tokens;
        options.repeats = timed_repeats;
        options.threads = params.threads;
        options.models = {timed_model(params, step.kind)};
        options.device = params.device;
        options.host_offload = params.host_offload;
        options.precision = params.precision;
        const std::vector<TrainingSpeed> speeds = timer(step.kind == StepKind::teacher ? teacher : student, options);
        if (speeds.empty())
            throw Error("was not timed", timed_model(params, step.kind), "Try another precision or device");
        probe.steps.push_back(timed(speeds.front(), step));
    }
    return probe;
}

double RunEstimate::seconds() const {
    double sum = 0;
    for (const StageEstimate& stage : stages) sum += stage.seconds;
    return sum;
}

RunEstimate estimate_run(const RunParams& params, const DataLengths& data, const SpeedProbe& probe) {
    RunEstimate estimate;
    const bool fits = probe.key == probe_key(params);
    for (const Stage stage : planned_stages(params)) {
        if (!stage_info(stage).trains()) continue;
        StageEstimate& one = estimate.stages.emplace_back();
        one.stage = stage;
        one.steps = steps_planned(params, data, stage);
        const TimedStep* const step = fits ? find(probe, kind_of(stage), tokens_of(params, data, stage)) : nullptr;
        if (!step) continue;
        one.seconds = stage_seconds(params, data, stage, *step, one.steps);
        estimate.peak_bytes = std::max(estimate.peak_bytes, step->peak_bytes);
        estimate.rough |= stage == Stage::pretrain && epochs_of(params, stage) > 0 && data.corpus.estimated;
    }
    return estimate;
}

std::string to_sentence(const RunEstimate& estimate) {
    const double seconds = estimate.seconds();
    if (estimate.stages.empty()) return "no stage of this recipe trains";
    if (!std::isfinite(seconds)) return "the time is not known";
    std::string stages;
    for (const StageEstimate& stage : estimate.stages)
        add_to_list(stages, std::string(to_string(stage.stage)) + " " + seconds_text(stage.seconds));
    std::string text =
        std::string(estimate.rough ? "roughly " : "about ") + seconds_text(seconds) + " on this computer: " + stages;
    if (estimate.peak_bytes > 0) text += "; " + bytes_text(estimate.peak_bytes) + " of tensors at the peak";
    return text;
}

TimeLeft time_left(const std::array<StageProgress, stage_count>& progress, const StepSeconds& steps,
                   const std::optional<RunEstimate>& estimate) {
    // Seconds of a step of a stage that has not begun.
    const auto expected = [&](Stage stage) {
        if (estimate)
            for (const StageEstimate& one : estimate->stages)
                if (one.stage == stage && one.steps > 0 && std::isfinite(one.seconds))
                    return one.seconds / static_cast<double>(one.steps);
        for (const Stage other : stage_order)
            if (other != stage && stage_info(other).trains() && kind_of(other) == kind_of(stage) &&
                stage_info(other).data == stage_info(stage).data && steps[static_cast<std::size_t>(other)] > 0)
                return steps[static_cast<std::size_t>(other)];
        return 0.0;
    };
    TimeLeft left;
    bool running = false;
    double sum = 0;
    for (const Stage stage : stage_order) {
        const StageProgress& one = progress[static_cast<std::size_t>(stage)];
        if (one.state == StageState::running) {
            running = true;
            if (std::isfinite(one.seconds_left))
                sum += one.seconds_left;
            else
                left.at_least = true;
        } else if (one.state == StageState::waiting && stage_info(stage).trains()) {
            const double own = steps[static_cast<std::size_t>(stage)], each = own > 0 ? own : expected(stage);
            const auto ahead = static_cast<double>(std::max<std::int64_t>(one.steps - one.step, 0));
            if (each > 0 && one.steps > 0)
                sum += ahead * each;
            else
                left.at_least = true;
        }
    }
    if (running) left.seconds = sum;
    return left;
}

}  // namespace bitdistill
