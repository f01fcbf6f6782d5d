// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe, stage by stage. Each stage takes model folders in and publishes one; a stage whose folder is there is done.
#include <torch/torch.h>

#include <algorithm>
#include <optional>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/machine.h"
#include "engine/base/number_text.h"
#include "engine/model/weight_file.h"
#include "engine/run/data/data_files.h"
#include "engine/run/stage_chain.h"
#include "engine/run/student_config.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/text/training_sequences.h"
#include "engine/train/api/engine.h"
#include "engine/train/api/engine_choice.h"
#include "engine/train/corpus_stage.h"
#include "engine/train/dev_figures.h"
#include "engine/train/distillation_teacher.h"
#include "engine/train/final_results.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/model_io.h"
#include "engine/train/network/sub_norm_gains.h"
#include "engine/train/network/tensor_memory.h"
#include "engine/train/run_lengths.h"
#include "engine/train/sample_text.h"
#include "engine/train/scorer.h"
#include "engine/train/start/run_start.h"
#include "engine/train/stored_figures.h"
#include "engine/train/torch_error.h"
#include "engine/train/trainer.h"

namespace bitdistill {
namespace fs = std::filesystem;
namespace {

// A stage's models and activations are of no use to the next, or to whoever waits while a stopped run lies on disk.
struct MemoryRelease {
    ~MemoryRelease() { release_tensor_memory(); }
};

// What every stage of one run shares.
class Run {
  public:
    Run(const RunFolder& folder, RunRecorder& recorder, JobControl& control, ProcessGroup& group,
        const Evaluator& final_evaluation)
        : folder_(folder),
          params_(folder.params()),
          recorder_(recorder),
          control_(control),
          group_(group),
          final_evaluation_(final_evaluation) {
        const ModelConfig config = model_config_of(params_.teacher);
        const fs::path file = folder.engine_file();
        const std::optional<EngineChoice> begun = read_engine_choice(file);
        choose_device_of(file, begun);
        // A GPU has answered before a model is written, and several processes share the items.
        const bool classes = group.alone() && !device_ && final_evaluation_;
        classes_by_cpu_ = group.decided(begun ? begun->classes_by_cpu : classes);
        if (!group.alone()) {
            join(file, begun, config);
        } else if (begun) {
            threads_wished_ = begun->threads;
            use_threads(begun->threads);
            precision_ = choose_precision(begun->precision, config, device_);
        } else {
            const int threads = choose_threads(params_.threads, config);
            precision_ = choose_precision(params_.precision, config, device_);
            write_engine_choice(file, {wanted(precision_), threads, kind_of(device_), 1, classes_by_cpu_},
                                TORCH_VERSION);
        }
        const int threads = at::get_num_threads();
        // "0: all cores" takes fewer where products are too small to share.
        const bool fewer = params_.threads == 0 && threads < machine().cores && group.alone();
        if (const auto capped = threads_beyond_cores(threads_wished_))
            recorder.event(Severity::warning, "start", Stage::teacher, 0, *capped + ".");
        recorder.event(
            Severity::info, "start", Stage::teacher, 0,
            std::string("LibTorch ") + TORCH_VERSION + ", matrix products in " + to_string(precision_) + ", " +
                threads_text(threads) + (fewer ? " (more are no faster with this model)" : "") +
                (device_ ? ", operators on " + device_->str() : "") +
                (device_ && params_.host_offload ? ", weights and optimizer in the host's memory" : "") +
                (group.alone() ? "."
                               : ", " + std::to_string(group.size()) + " processes (" + group.world().launcher + ")."));
    }

    bool all() {
        std::optional<StageChain> chain;
        if (group_.first()) {
            folder_.remove_unfinished();
            if (folder_.stage_done(Stage::refine)) forget_start(folder_);
            settle_lengths(folder_, recorder_);
            chain.emplace(folder_, recorder_);
        }
        for (;;) {
            const std::optional<Stage> next = next_of(chain);
            if (!next) return true;
            const Stage stage = *next;
            if (!group_.decided(control_.at_boundary())) return false;
            try {
                recorder_.check_place();
                if (chain) chain->begin(stage);
                if (!with_plain_errors([&] { return one(stage); })) return false;
            } catch (const StoppedWithin&) {
                return false;
            } catch (const std::exception& error) {
                StageProgress reached = progress_of(stage);
                reached.state = StageState::failed;
                reached.seconds_left = not_measured;
                recorder_.set_progress(stage, reached);
                recorder_.event(Severity::error, "failure", stage, reached.step, reason_of(error));
                recorder_.flush_if_possible();
                throw;
            }
            recorder_.set_progress(stage, {StageState::done, 0, 0, 0});
            recorder_.event(Severity::info, "stage", stage, 0, stage_done_text);
            recorder_.flush_if_possible();
        }
    }

    // Full-precision next-token training: pretrain_teacher().
    bool pretrain_full_precision() {
        if (folder_.stage_done(Stage::teacher)) return true;
        const auto model = placed(load_model(params_.teacher, precision_, true, loading()));
        if (!model) return false;
        return learn_text(params_.corpus, *model, Stage::teacher) &&
               publish(*model, Stage::teacher, at::kBFloat16, params_.teacher);
    }

  private:
    StageProgress progress_of(Stage stage) const {
        RunLog::Cursor cursor;
        return recorder_.log().read_since(cursor).stages[static_cast<std::size_t>(stage)];
    }
    // As rank 0, which has a chain, says.
    std::optional<Stage> next_of(std::optional<StageChain>& chain) {
        constexpr std::int64_t none = -1;
        std::int64_t number = none;
        if (chain)
            if (const std::optional<Stage> next = chain->next()) number = static_cast<std::int64_t>(*next);
        number = group_.decided(number);
        return number == none ? std::nullopt : std::optional(static_cast<Stage>(number));
    }

    void choose_device_of(const fs::path& file, const std::optional<EngineChoice>& begun) {
        // What only the CPU's kernels can do keeps a run with device "auto" there.
        const bool kernels = params_.teacher_cache != TeacherCache::off;
        WantedDevice wish = kernels && params_.device == WantedDevice::automatic ? WantedDevice::cpu : params_.device;
        if (begun) wish = begun->device;
        try {
            // What rank 0 takes is the kind of device of all.
            if (group_.first()) wish = kind_of(choose_device(wish, 0));
            wish = static_cast<WantedDevice>(group_.decided(static_cast<std::int64_t>(wish)));
            device_ = choose_device(wish, group_.world().local_rank);
            take_device(device_);
        } catch (const Error& error) {
            if (!begun) throw;
            throw Error("this run began on a GPU: " + std::string(error.problem()), file.string(),
                        "Resume it where there is one, or remove this file to go on with the CPU");
        }
    }
    std::unique_ptr<Transformer> placed(std::unique_ptr<Transformer> model) const {
        if (model && device_) model->compute_on(*device_, params_.host_offload);
        if (model) model->set_layer_check(layer_check());
        return model;
    }

    // A stop does not wait for the end of a micro-batch. Several ranks stop together, after a whole step.
    std::function<void()> layer_check() const {
        if (!group_.alone()) return {};
        return [this] {
            if (control_.leaving()) throw StoppedWithin();
        };
    }

    // One of several ranks: precision as rank 0 says, and a share of the machine's cores.
    void join(const fs::path& file, const std::optional<EngineChoice>& begun, const ModelConfig& config) {
        if (params_.batch_size < group_.size())
            throw Error("is " + std::to_string(params_.batch_size) + ", less than the " +
                            std::to_string(group_.size()) + " processes that are to share it",
                        "batch_size");
        // An item's outputs belong to the batch in which it came first, and the next epoch hands it to another process.
        if ((params_.distillation || pretrains_on_logits(params_)) && params_.teacher_cache != TeacherCache::off)
            throw Error(
                "is for one process: every epoch divides the items anew, so each process would compute and "
                "keep nearly all of them",
                "teacher_cache", "Set it to off, or start one process.");
        const int threads = use_threads(params_.threads > 0 ? params_.threads
                                                            : std::max(1, machine().cores / group_.world().local_size));
        if (group_.first()) {
            precision_ = choose_precision(begun ? begun->precision : params_.precision, config, device_);
            write_engine_choice(file, {wanted(precision_), threads, kind_of(device_), group_.size(), classes_by_cpu_},
                                TORCH_VERSION);
        }
        precision_ = group_.decided(precision_ == Precision::bf16) ? Precision::bf16 : Precision::fp32;
    }

    // Several ranks stop after a whole step only, all at the same: what lies between goes on to its end.
    JobControl* loading() { return group_.alone() ? &control_ : nullptr; }

    // own: FP16-SFT; distillation: what stage 3 learns from, where that is another model.
    TunedTeachers teachers() const {
        const auto tuned = [&](bool fine_tune, Stage stage, const std::string& given) {
            return fine_tune ? folder_.model_folder(stage) : fs::path(given);
        };
        TunedTeachers found{tuned(params_.fine_tune_teacher, Stage::teacher, params_.teacher), {}};
        if (has_distillation_teacher(params_))
            found.distillation = tuned(params_.fine_tune_distillation_teacher, Stage::distillation_teacher,
                                       params_.distillation_teacher);
        return found;
    }

    bool one(Stage stage) {
        const MemoryRelease release;  // after the stage's own tensors are gone, whatever its end
        switch (stage) {
            case Stage::teacher:
            case Stage::distillation_teacher:
                return fine_tune(stage, placed(load_model(base_model(params_, stage), precision_, true, loading())),
                                 at::kBFloat16);
            case Stage::bitnet_sft:
                return fine_tune(stage, placed(load_as_student(params_.teacher, precision_, false, params_, loading())),
                                 at::kFloat);
            case Stage::refine:
                return refine();
            case Stage::pretrain:
                return continual_pretraining();
            case Stage::distill:
                return distill();
            case Stage::evaluate:
                return evaluate_models();
        }
        return false;
    }

    bool fine_tune(Stage stage, std::unique_ptr<Transformer> model, at::ScalarType dtype) {
        if (!model) return false;
        TrainingTask task = task_on_answers(stage, *model);
        task.terms = [&](const MicroBatch& batch, const StepTotals& totals, const TermWeights&) {
            return cross_entropy_terms(*model, batch, totals, params_.z_loss);
        };
        return train(task, folder_, recorder_, control_, group_) &&
               publish(*model, stage, dtype, base_model(params_, stage));
    }

    bool refine() {
        recorder_.event(Severity::info, "stage", Stage::refine, 0, refinement_sentence(params_));
        const auto model = load_as_student(params_.teacher, precision_, params_.refinement, params_, loading());
        if (!model || (calibrates_sub_norms(params_) && !calibrate(*model)) || !start(*model)) return false;
        publish(*model, Stage::refine, at::kFloat, params_.teacher);
        if (group_.first()) forget_start(folder_);
        return true;
    }

    // The first so many training texts.
    std::vector<Sequence> first_texts(std::size_t count) {
        load_training_texts(Stage::refine);
        return {train_.begin(), train_.begin() + static_cast<std::ptrdiff_t>(std::min(count, train_.size()))};
    }

    // The start that the recipe asks for, on training texts; rank 0's is published. False when stopped.
    bool start(Transformer& model) {
        if (params_.student_start == StudentStart::absmean) return true;
        const std::vector<Sequence> texts = first_texts(static_cast<std::size_t>(params_.calibration));
        return group_.decided(!group_.first() || start_run_student(folder_, recorder_, control_, model, texts));
    }

    bool calibrate(Transformer& model) {
        constexpr std::size_t enough = 64;  // texts; the sizes hardly differ between a hundred tokens and many
        const std::vector<Sequence> texts = first_texts(enough);
        const auto plain = load_model(params_.teacher, precision_, false, loading());
        return plain && calibrate_sub_norms(model, *plain, texts, loading());
    }

    // What a stage begins with: the model of the stage before it, or the recipe's own student.
    std::unique_ptr<Transformer> student_to_train(Stage stage) {
        const std::optional<Stage> start = starts_from(params_, stage);
        const fs::path folder = start ? folder_.model_folder(*start) : fs::path(params_.student);
        auto model = placed(load_model(folder, precision_, true, loading()));
        if (const auto own = model ? model->config().quantizer.activation : params_.activation;
            !start && own != params_.activation)
            recorder_.event(Severity::info, "stage", stage, 0,
                            "The student computed with " + std::string(word_of(own)) + "; this run trains it with " +
                                std::string(word_of(params_.activation)) + ".");
        return model;
    }

    bool continual_pretraining() {
        fs::path text = params_.corpus;
        if (text.empty()) {
            if (!group_.decided(group_.first() && sample_corpus(folder_, precision_, device_, recorder_, control_)))
                return false;
            text = folder_.sampled_corpus();
        }
        const auto model = student_to_train(Stage::pretrain);
        return model && learn_text(text, *model, Stage::pretrain) &&
               publish(*model, Stage::pretrain, at::kFloat, params_.teacher);
    }

    bool distill() {
        const auto student = student_to_train(Stage::distill);
        if (!student) return false;
        TrainingTask task = task_on_answers(Stage::distill, *student);
        task.weights = {params_.lambda, params_.gamma};
        task.has_ld = task.has_ad = true;
        task.balance = params_.balance != Balance::off;
        const TunedTeachers tuned = teachers();
        const bool other = has_distillation_teacher(params_);
        DistillationTeacher teacher(other ? tuned.distillation : tuned.own, precision_, device_, task,
                                    student->config(), folder_, recorder_);
        if (other)
            recorder_.event(Severity::info, "stage", Stage::distill, 0,
                            "The student learns from " + tuned.distillation.string() + ": " +
                                relations_text(teacher.plan(), student->config(), teacher.config()) + ".");
        if (!teacher.open(loading())) return false;
        teacher.set_layer_check(layer_check());
        task.before_checkpoint = [&] { teacher.make_durable(); };
        task.terms = [&](const MicroBatch& batch, const StepTotals& totals, const TermWeights& weights) {
            return distillation_terms(*student, teacher.outputs(batch), batch, totals, weights, teacher.plan());
        };
        if (!train(task, folder_, recorder_, control_, group_)) return false;
        teacher.tell_times();
        if (!publish(*student, Stage::distill, at::kFloat, params_.teacher)) return false;
        std::error_code ignored;
        if (group_.first()) fs::remove(folder_.teacher_cache_file(), ignored);  // of no use to any later stage
        return true;
    }

    bool evaluate_models() { return group_.decided(group_.first() && evaluate_models_here()); }

    bool evaluate_models_here() {
        load_task();
        if (!final_evaluation_)
            recorder_.event(Severity::info, "evaluation", Stage::evaluate, 0,
                            "The training engine gives the final figures; what the models reach with CPU inference is "
                            "not measured.");
        return write_final_results(
            folder_, teachers(), recorder_, static_cast<bool>(final_evaluation_),
            [this](const fs::path& model, bool as_stored) { return final_figures(model, as_stored); });
    }

    Evaluation final_figures(const fs::path& model, bool as_stored) {
        EvaluationPlan plan{model, task_, dev_, params_.max_length, params_.threads, {}, as_stored};
        plan.data_names = data_names(data_files(params_.dev_data));
        if (final_evaluation_) return final_evaluation_(plan, control_);
        Evaluation stopped;
        stopped.complete = false;
        const auto opened = placed(load_model(model, precision_, false, &control_));
        if (!opened) return stopped;
        return evaluate_by_transformer(*opened, *tokenizer_, plan, to_string(precision_), control_);
    }

    void tell(const std::vector<std::string>& notes) {
        for (const std::string& note : notes) recorder_.event(Severity::warning, "warning", Stage::teacher, 0, note);
    }

    void load_task() {
        if (tokenizer_) return;
        tokenizer_ = open_tokenizer(params_.teacher);
        task_ = make_task(params_);
        std::vector<std::string> notes;
        dev_ = read_dev_examples(params_, task_, &notes);
        tell(notes);
        for (auto i = static_cast<std::size_t>(group_.rank()); i < dev_.size() && dev_[i].data == 0;
             i += static_cast<std::size_t>(group_.size()))
            dev_share_.push_back(dev_[i]);
    }

    void load_training_texts(Stage stage) {
        load_task();
        if (!train_.empty()) return;
        TrainingSequences read = read_training_sequences(params_, *tokenizer_, task_);
        train_ = std::move(read.all);
        tell(read.notes);
        for (const std::string& text : read.shortened) recorder_.event(Severity::info, "data", stage, 0, text);
    }

    // The part of a TrainingTask that fine-tuning, BitNet-SFT and distillation share.
    TrainingTask task_on_answers(Stage stage, Transformer& model) {
        load_training_texts(stage);
        TrainingTask task = make_training_task(stage, model, params_, rounds_f16(folder_));
        task.items = static_cast<std::int64_t>(train_.size());
        task.steps = steps_on(folder_, recorder_, group_, stage, task.items);
        task.item = [this](std::int64_t item) { return train_[static_cast<std::size_t>(item)]; };
        const TaskEncoder encoder(*tokenizer_, task_);
        for (std::size_t i = 0; i < std::min<std::size_t>(dev_.size(), 32); ++i)
            for (Sequence& sequence : encoder.sequences(dev_[i], params_.max_length))
                task.samples.push_back(std::move(sequence));
        if (!dev_.empty())
            task.evaluate = [this, stage, &model](JobControl& control) {
                const bool stored = task_.kind == TaskKind::generate || (task_.has_classes() && classes_by_cpu_);
                if (stored && group_.decided(static_cast<bool>(final_evaluation_)))
                    return stored_figures(model, stage,
                                          {{}, task_, dev_, params_.max_length, params_.threads, {}, false},
                                          final_evaluation_, folder_, recorder_, control, group_);
                const Evaluation mine =
                    evaluate(*tokenizer_, task_, dev_share_, params_.max_length, transformer_scorer(model, &control));
                return over_all_ranks({mine.metrics, mine.complete}, group_);
            };
        return task;
    }

    bool learn_text(const fs::path& text, Transformer& model, Stage stage) {
        return train_on_corpus({stage, folder_, recorder_, control_, group_, precision_, device_, layer_check()}, text,
                               model);
    }

    bool publish(Transformer& model, Stage stage, at::ScalarType dtype, const fs::path& source) {
        recorder_.check_place();
        if (group_.first())
            publish_folder(folder_.model_folder(stage),
                           [&](const fs::path& path) { save_model(model, dtype, source, path); });
        return group_.decided(true);  // the others read it next
    }

    const RunFolder& folder_;
    const RunParams& params_;
    RunRecorder& recorder_;
    JobControl& control_;
    ProcessGroup& group_;
    const Evaluator& final_evaluation_;  // empty: none was handed over
    std::int64_t threads_wished_ = params_.threads;
    Precision precision_ = Precision::fp32;
    bool classes_by_cpu_ = false;
    OperatorDevice device_;
    std::unique_ptr<Tokenizer> tokenizer_;
    Task task_;
    std::vector<Example> dev_, dev_share_;  // all, and of the first file, by which models are compared, this rank's
    std::vector<Sequence> train_;
};

// A pause that frees memory ends a Run as a stop does; when it is over, a new one begins as a resume does.
bool in_sittings(const RunFolder& folder, RunLog& log, JobControl& control, const Evaluator& final_evaluation,
                 bool (Run::*stages)()) {
    ProcessGroup alone;
    RunRecorder recorder(folder, log);
    begin_with_inputs(folder, recorder);
    const auto event = [&](Severity severity, const char* kind, const std::string& text) {
        Stage stage = Stage::teacher;
        const auto progress = recorder.log().progress();
        for (std::size_t s = 0; s < progress.size(); ++s)
            if (progress[s].state == StageState::running) stage = static_cast<Stage>(s);
        recorder.event(severity, kind, stage, progress[static_cast<std::size_t>(stage)].step, text);
        recorder.flush_if_possible();
    };
    for (bool again = false;; again = true) {
        std::optional<Run> run;
        try {
            with_plain_errors([&] { run.emplace(folder, recorder, control, alone, final_evaluation); });
        } catch (const std::exception& error) {
            if (again) event(Severity::error, "failure", reason_of(error));
            throw;
        }
        if (((*run).*stages)()) return true;
        run.reset();
        release_tensor_memory();
        if (control.freeing()) {
            const std::uint64_t before = control.resident_before_freeing(), now = resident_memory();
            event(Severity::info, "pause",
                  "Paused without memory: " + bytes_text(before) + " were resident, " + bytes_text(now) + " are now, " +
                      bytes_text(before - std::min(before, now)) + " were given back.");
        }
        if (!control.wait_freed()) return false;
    }
}

}  // namespace

bool run_recipe(const RunFolder& folder, RunLog& log, JobControl& control, const Evaluator& final_evaluation) {
    refuse_fatal(folder.params());
    return in_sittings(folder, log, control, final_evaluation, &Run::all);
}

bool run_recipe_together(const World& world, const RunFolder* folder, RunLog& log, JobControl& control,
                         const Evaluator& final_evaluation) {
    ProcessGroup group(world);
    try {
        if (group.first()) {
            refuse_fatal(folder->params());
            RunRecorder recorder(*folder, log);
            begin_with_inputs(*folder, recorder);
            group.decided(fs::absolute(folder->path()).string());
            return Run(*folder, recorder, control, group, final_evaluation).all();
        }
        const RunFolder shared = RunFolder::open(group.decided(std::string()));
        RunRecorder recorder(log);
        return Run(shared, recorder, control, group, final_evaluation).all();
    } catch (const std::exception& error) {
        group.fail(error.what());
        throw;
    }
}

bool pretrain_teacher(const RunFolder& folder, RunLog& log, JobControl& control) {
    return in_sittings(folder, log, control, {}, &Run::pretrain_full_precision);
}

}  // namespace bitdistill
