// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe will take of this machine, estimated in one place: the window's checks before a start, `bitdistill run`
// and the training loop ask here. Reads a model's configuration and asks the system: a few milliseconds, more with a
// teacher cache, whose items are looked at. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "engine/model/model_config.h"
#include "engine/run/run_params.h"

namespace bitdistill {

// Bytes of tensors at the peak of the run's largest stage. teacher: its configuration. longest_item: no item of the
// task's data has more tokens; 0: that is not known, and max_length is taken. Like disk_needed() it reads the
// configuration of the recipe's distillation_teacher, if there is one. Throws Error.
std::uint64_t memory_needed(const RunParams& params, const ModelConfig& teacher, std::int64_t longest_item = 0);
// A bound of it from the bytes of the training data's items; reads the data. 0 without data. Throws Error.
std::int64_t longest_item(const RunParams& params);
// Bytes that the run folder takes at its end, checkpoints included and the teacher cache left out.
std::uint64_t disk_needed(const RunParams& params, const ModelConfig& teacher);
// Bytes of one checkpoint: the weights and AdamW's two moments in FP32, and the codes of the newest histograms.
std::uint64_t checkpoint_bytes(const ModelConfig& model);
// Bytes that stay free beside a checkpoint for the logs that grow until the next one: as many as it takes itself, 1 to
// 16 MiB. No bound: what finds no room waits in memory.
std::uint64_t log_room(const ModelConfig& model);

struct Room {
    std::uint64_t needed = 0, free = 0;  // bytes
    bool enough() const { return needed < free; }
    bool ample() const { return static_cast<double>(needed) < 0.8 * static_cast<double>(free); }
};
// What to say about it, translatable (context Preflight); %1 stands for what is needed, %2 for what is free.
const char* memory_sentence(const Room& memory);
const char* disk_sentence(const Room& disk);

struct RunNeeds {
    Room memory, disk;
    std::optional<std::string> export_limits;  // what other programs will not open, in a sentence
};
// runs: the folder that the run's own folder will be made in; it need not exist yet. Throws Error when a teacher or,
// with a teacher cache, the training data or the corpus cannot be read.
RunNeeds run_needs(const RunParams& params, const std::filesystem::path& runs);

}  // namespace bitdistill
