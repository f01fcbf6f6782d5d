// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/distillation_teacher.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <span>

#include "engine/base/checksum.h"
#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/model_path.h"
#include "engine/base/number_text.h"
#include "engine/base/stopwatch.h"
#include "engine/model/weight_file.h"
#include "engine/train/checkpoint.h"
#include "engine/train/network/tensor_memory.h"
#include "engine/train/teacher_record.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

std::uint64_t add(std::uint64_t sum, std::string_view bytes) { return fnv1a64(bytes, sum); }
template <class T>
std::uint64_t add(std::uint64_t sum, std::span<const T> values) {
    return fnv1a64({reinterpret_cast<const char*>(values.data()), values.size_bytes()}, sum);
}

// What tells one model's weights from another's.
std::uint64_t model_sum(const fs::path& path) {
    const fs::path model = model_at(path);
    std::uint64_t sum = fnv1a64({});
    if (has_done(model)) return add(sum, read_file(model / "DONE"));  // it holds the checksums of all files
    std::vector<fs::path> files;
    if (!fs::is_directory(model)) files.push_back(model);
    std::error_code error;
    for (fs::directory_iterator entry(model, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".safetensors" || entry->path().filename() == "config.json")
            files.push_back(entry->path());
    std::ranges::sort(files);
    for (const fs::path& file : files) sum = add(add(sum, file.filename().string()), map_file(file, 0, "model").bytes);
    return sum;
}

}  // namespace

DistillationTeacher::DistillationTeacher(const fs::path& model, Precision precision, const OperatorDevice& device,
                                         const TrainingTask& task, const ModelConfig& student, const RunFolder& folder,
                                         RunRecorder& recorder)
    : path_(model),
      precision_(precision),
      device_(device),
      task_(task),
      config_(model_config_of(model)),
      plan_(task.stage == Stage::pretrain ? text_plan(folder.params(), student, config_)
                                          : distillation_plan(folder.params(), student, config_)),
      folder_(folder),
      params_(folder.params()),
      recorder_(recorder),
      values_(teacher_values(params_, config_, plan_, precision == Precision::bf16)) {}

bool DistillationTeacher::open(JobControl* control) {
    if (values_) open_cache();
    if (file_ && file_->complete()) return true;
    model_ = load_model(path_, precision_, false, control);
    if (model_ && device_) model_->compute_on(*device_);
    return model_ != nullptr;
}

void DistillationTeacher::set_layer_check(std::function<void()> check) {
    layer_check_ = std::move(check);
    if (model_) model_->set_layer_check(layer_check_);
}

Transformer& DistillationTeacher::model() {
    if (!model_) {
        model_ = load_model(path_, precision_, false);
        model_->set_layer_check(layer_check_);
    }
    return *model_;
}

void DistillationTeacher::say(Severity severity, const std::string& text) {
    recorder_.event(severity, "cache", task_.stage, 0, text);
}

void DistillationTeacher::drop_cache(const std::string& reason) {
    file_.reset();
    say(Severity::warning, reason + " The teacher is computed for every micro-batch from here on.");
}

// Everything that an item's outputs follow from, its home included.
std::uint64_t DistillationTeacher::key() const {
    const TeacherValues& v = *values_;
    const std::vector<std::int64_t> numbers{2,  // of this list's form
                                            v.top,
                                            v.kept,
                                            v.vocabulary,
                                            v.query_width,
                                            v.kv_width,
                                            v.bf16,
                                            plan_.teacher_layer,
                                            params_.seed,
                                            params_.batch_size,
                                            params_.micro_batch_size,
                                            task_.items};
    std::uint64_t sum = add(model_sum(path_), std::span(numbers));
    if (v.top) sum = add(sum, number_text(plan_.tau));  // `rest` is a sum at this temperature
    for (std::int64_t item = 0; item < task_.items; ++item) {
        const Sequence sequence = task_.item(item);
        sum = add(add(sum, std::span<const int>(sequence.ids)), std::span<const int>(sequence.labels));
    }
    return sum;
}

void DistillationTeacher::open_cache() {
    if (task_.steps * params_.batch_size <= task_.items) {
        values_.reset();
        return say(Severity::info, "The stage reads no item twice, so the teacher's outputs are not cached.");
    }
    std::vector<std::uint64_t> sizes;
    for (std::int64_t item = 0; item < task_.items; ++item) sizes.push_back(values_->bytes(task_.item(item)));
    const fs::path path = folder_.teacher_cache_file();
    const std::uint64_t needed = TeacherCacheFile::missing_bytes(path, sizes), free = task_.free_space(folder_.path());
    const std::uint64_t checkpoint = checkpoint_bytes(*task_.model), logs = log_room(*task_.model);
    if (free < needed + checkpoint + logs)
        return drop_cache("No room for the teacher cache: it takes " + bytes_text(needed) + ", a checkpoint " +
                          bytes_text(checkpoint) + ", " + bytes_text(logs) + " are kept free for logs, and " +
                          bytes_text(free) + " are free.");
    try {
        file_.emplace(path, key(), sizes);
    } catch (const Error& error) {
        return drop_cache(std::string(error.what()) + ".");
    }
    if (!file_->remark().empty())
        say(Severity::warning,
            "The teacher cache " + path.filename().string() + " " + file_->remark() + "; it is made anew.");
    // The first epoch is a permutation of the items: each one's place in it tells its step.
    home_steps_.resize(static_cast<std::size_t>(task_.items));
    std::int64_t place = 0;
    for (const std::int64_t item : step_items(task_.items, task_.items, 1, data_seed(params_, task_.stage)))
        home_steps_[static_cast<std::size_t>(item)] = place++ / params_.batch_size + 1;
    say(Severity::info, "Teacher cache (" + std::string(word_of(params_.teacher_cache)) +
                            "): " + bytes_text(file_->bytes()) + " for " + std::to_string(file_->items()) +
                            " items, of which " + std::to_string(file_->count()) + " are in it; " +
                            bytes_text(task_.free_space(folder_.path())) + " are free.");
}

const MicroBatch& DistillationTeacher::home_of(std::int64_t item) {
    if (const std::int64_t step = home_steps_[static_cast<std::size_t>(item)]; step != home_step_) {
        home_ = batch_of_step(task_, params_, step, alone_).parts;
        home_step_ = step;
    }
    for (const MicroBatch& part : home_)
        if (std::ranges::find(part.items, item) != part.items.end()) return part;
    throw Error("item " + std::to_string(item) + " is not where the order of the data puts it", "teacher cache");
}

std::vector<std::string> DistillationTeacher::computed(const MicroBatch& batch) {
    at::Tensor logits;
    TeacherOutputs outputs;
    Transformer& teacher = model();
    {
        const TimedPart timed(times_.computing);
        outputs = teacher_outputs(teacher, batch, plan_);
        logits = teacher_logits(teacher, outputs.logits.hidden, plan_.vocabulary);
        ++times_.computed;
    }
    const TimedPart timed(times_.writing);
    return encode_teacher(*values_, plan_.tau, batch, logits, outputs.states);
}

TeacherOutputs DistillationTeacher::cached_outputs(const MicroBatch& batch) {
    std::vector<std::string> records(batch.items.size());
    std::vector<bool> found(batch.items.size(), false);
    bool whole = true;
    {
        const TimedPart timed(times_.reading);
        for (std::size_t row = 0; row < records.size(); ++row) {
            const std::int64_t item = batch.items[row];
            const bool was_there = file_->has(item);
            if (auto bytes = file_->read(item)) {
                records[row] = std::move(*bytes);
                found[row] = true;
            } else if (was_there && !damage_told_) {
                damage_told_ = true;
                say(Severity::warning, "Item " + std::to_string(item) +
                                           " of the teacher cache is damaged: it is computed anew, as are others like "
                                           "it.");
            }
            whole = whole && found[row];
        }
    }
    if (whole) ++times_.read;
    for (std::size_t row = 0; row < records.size(); ++row) {
        if (found[row]) continue;
        const MicroBatch& home = home_of(batch.items[row]);
        std::vector<std::string> made = computed(home);
        const TimedPart timed(times_.writing);
        for (std::size_t place = 0; place < made.size(); ++place) {  // of an item that is there twice, the first counts
            const std::int64_t item = home.items[place];
            if (!file_->has(item)) file_->write(item, made[place]);
            for (std::size_t other = 0; other < records.size(); ++other) {
                if (found[other] || batch.items[other] != item) continue;
                records[other] = made[place];
                found[other] = true;
            }
        }
    }
    const TimedPart timed(times_.reading);
    return decode_teacher(*values_, plan_, batch, records);
}

TeacherOutputs DistillationTeacher::outputs(const MicroBatch& batch) {
    if (file_) {
        try {
            TeacherOutputs outputs = cached_outputs(batch);
            if (model_ && file_->complete()) {
                model_.reset();
                release_tensor_memory();
                say(Severity::info, "Every item's teacher outputs are on disk: the teacher has left memory.");
            }
            return outputs;
        } catch (const Error& error) {
            drop_cache(std::string(error.what()) + ".");
        }
    }
    if (values_ && values_->top) return decode_teacher(*values_, plan_, batch, computed(batch));
    return teacher_outputs(model(), batch, plan_);
}

void DistillationTeacher::make_durable() {
    if (!file_) return;
    try {
        const TimedPart timed(times_.writing);
        file_->make_durable();
    } catch (const Error& error) {
        drop_cache(std::string(error.what()) + ".");
    }
}

void DistillationTeacher::tell_times() {
    if (!file_) return;
    const std::string read = std::to_string(times_.read) + " of " + std::to_string(times_.read + times_.computed) +
                             " micro-batches took the teacher's outputs from disk, in " +
                             number_text(times_.reading, 2) + " s";
    if (times_.computed == 0) return say(Severity::info, read + "; none was computed in this sitting to compare with.");
    const double each = times_.computing / static_cast<double>(times_.computed),
                 instead = each * static_cast<double>(times_.read);
    say(Severity::info, read + "; computing them would have taken " + number_text(instead, 2) + " s (" +
                            number_text(1e3 * each, 2) + " ms each): " + number_text(instead - times_.reading, 2) +
                            " s saved. Writing the others took " + number_text(times_.writing, 2) + " s.");
}

}  // namespace bitdistill
