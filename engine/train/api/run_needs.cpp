// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/run_needs.h"

#include <algorithm>

#include "engine/base/machine.h"
#include "engine/model/exchange/gguf_readers.h"
#include "engine/model/tensor_roles.h"
#include "engine/model/weight_file.h"
#include "engine/run/stage.h"
#include "engine/run/student_config.h"
#include "engine/text/task.h"
#include "engine/train/api/engine.h"

// Marks texts for translations/update.
#define TEXT(text) text

namespace bitdistill {
namespace {

constexpr double weight = 4, moments = 2 * weight, gradient = 4;  // bytes of a parameter, all in FP32
constexpr double code = 0.25;                                     // of a ternary weight's newest frame, on disk
constexpr double state = 1;                                       // of the same in memory (HistogramTaker)
constexpr std::uint64_t room_for_logs = std::uint64_t{16} << 20;  // bytes that a run's logs grow by, at most about

// What the backward pass keeps of one micro-batch: per token and layer the inputs of the seven projections and of the
// norms (about 14 widths and 5 inner widths) and the attention weights of every head, and the logits with their
// gradient.
double activations(const RunParams& params, const ModelConfig& config, std::int64_t longest) {
    const auto length = static_cast<double>(std::min(params.max_length, longest));
    const double tokens = static_cast<double>(params.micro_batch_size) * length;
    const double inputs = static_cast<double>(14 * config.hidden_size + 5 * config.intermediate_size);
    const double attention = 2 * static_cast<double>(config.heads) * length;
    const double layers = params.activation_checkpointing ? 1 : static_cast<double>(config.layers);
    const double kept = params.activation_checkpointing ? static_cast<double>(config.layers * config.hidden_size) : 0;
    return 4 * tokens * ((inputs + attention) * layers + kept + 3 * static_cast<double>(config.vocab_size));
}

// What stage 3 learns from where that is not the recipe's own teacher; else the same configuration.
ModelConfig other_teacher(const RunParams& params, const ModelConfig& teacher) {
    return has_distillation_teacher(params) ? model_config_of(params.distillation_teacher) : teacher;
}

}  // namespace

std::uint64_t memory_needed(const RunParams& params, const ModelConfig& teacher, std::int64_t longest_item) {
    const ModelConfig student = student_of(teacher, params, params.refinement), other = other_teacher(params, teacher);
    const auto of_student = static_cast<double>(parameter_count(student)),
               of_teacher = static_cast<double>(parameter_count(teacher)),
               of_other = static_cast<double>(parameter_count(other));
    double most = 0;
    for (const Stage stage : planned_stages(params)) {
        const StageInfo& info = stage_info(stage);
        if (!info.trains()) continue;
        const bool ternary = info.makes != StageProduct::teacher, large = stage == Stage::distillation_teacher;
        // A student has its quantized matrices beside the latent ones.
        double bytes = (ternary ? of_student
                        : large ? of_other
                                : of_teacher) *
                       (weight + moments + gradient + (ternary ? weight : 0));
        if (ternary && params.histogram_share > 0) bytes += of_student * state;
        if (info.reads_teacher) bytes += of_other * weight;
        if (stage == Stage::pretrain && pretrains_on_logits(params)) bytes += of_teacher * weight;
        const bool items = info.data == StageData::train && longest_item > 0;
        most = std::max(most,
                        bytes + activations(params, large ? other : teacher, items ? longest_item : params.max_length));
    }
    return static_cast<std::uint64_t>(std::min(most, 9e18));
}

std::int64_t longest_item(const RunParams& params) {
    if (params.train_data.empty()) return 0;
    const Task task = make_task(params);
    std::size_t longest = 0;
    for (const Example& example : read_examples(params.train_data, task, params.train_limit)) {
        constexpr std::size_t rest = 64;  // an answer word, special tokens
        std::size_t size = prompt_text(task, example).size() + example.target.size() + rest;
        for (const auto& message : example.messages) size += message.content.size() + rest;
        longest = std::max(longest, size);
    }
    return static_cast<std::int64_t>(longest);
}

std::uint64_t checkpoint_bytes(const ModelConfig& model) {
    return static_cast<std::uint64_t>(static_cast<double>(parameter_count(model)) * (weight + moments + code));
}

std::uint64_t log_room(const ModelConfig& model) {
    return std::clamp(checkpoint_bytes(model), room_for_logs / 16, room_for_logs);
}

std::uint64_t disk_needed(const RunParams& params, const ModelConfig& teacher) {
    const ModelConfig student = student_of(teacher, params, params.refinement), other = other_teacher(params, teacher);
    const auto of_student = static_cast<std::uint64_t>(parameter_count(student)),
               of_teacher = static_cast<std::uint64_t>(parameter_count(teacher)),
               of_other = static_cast<std::uint64_t>(parameter_count(other));
    // Checkpoints of a stage stay when it is done.
    const std::int64_t each = params.keep_checkpoints + (params.best_checkpoint == BestCheckpoint::off ? 0 : 1);
    std::uint64_t models = 0, one = 0;  // one: the largest checkpoint
    double checkpoints = 0;
    for (const Stage stage : planned_stages(params)) {
        const StageInfo& info = stage_info(stage);
        const bool large = stage == Stage::distillation_teacher;
        if (info.trains()) {
            const std::uint64_t bytes = checkpoint_bytes(large ? other : student);
            checkpoints += static_cast<double>(each) * static_cast<double>(bytes);
            one = std::max(one, bytes);
        }
        // A teacher's folder is BF16, a student keeps its latent weights in FP32.
        if (info.folder)
            models += info.makes == StageProduct::teacher ? 2 * (large ? of_other : of_teacher) : 4 * of_student;
    }
    if (one == 0) return models;
    if (params.checkpoint_budget > 0) checkpoints = std::min(checkpoints, params.checkpoint_budget * 1e9);
    // One more is there while it is written.
    return models + static_cast<std::uint64_t>(checkpoints) + one + room_for_logs;
}

const char* memory_sentence(const Room& memory) {
    return memory.enough() ? TEXT("about %1 at the peak, %2 free")
                           : TEXT("about %1 at the peak, only %2 free: use a smaller micro-batch or a shorter length");
}

const char* disk_sentence(const Room& disk) {
    return disk.enough()
               ? TEXT("about %1 in the run's folder, %2 free")
               : TEXT("about %1 in the run's folder, only %2 free: keep fewer checkpoints or choose another folder");
}

namespace {

// About: a token takes four bytes of corpus-tokens.bin, and four of text. Packed text is a quarter or so of its size.
std::uint64_t corpus_tokens_bytes(const RunParams& params) {
    if (!params.continual_pretraining || params.corpus.empty()) return 0;
    const std::filesystem::path corpus = params.corpus;
    std::error_code missing;  // which is said of the corpus
    const std::uint64_t size = std::filesystem::file_size(corpus, missing);
    const std::string extension = corpus.extension().string();
    return missing ? 0 : size * (extension == ".gz" || extension == ".zst" ? 4 : 1);
}

}  // namespace

RunNeeds run_needs(const RunParams& params, const std::filesystem::path& runs) {
    const ModelConfig teacher = model_config_of(params.teacher);
    RunNeeds needs;
    needs.memory = {memory_needed(params, teacher), free_memory()};
    const std::uint64_t cache = teacher_cache_bytes(params);
    needs.disk = {disk_needed(params, teacher) + cache + corpus_tokens_bytes(params),
                  free_disk(runs.empty() ? std::filesystem::path(".") : runs)};
    if (params.distillation || params.continual_pretraining)
        needs.export_limits = export_limits(student_of(teacher, params, params.refinement));
    return needs;
}

}  // namespace bitdistill
