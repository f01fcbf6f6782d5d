// SPDX-License-Identifier: GPL-3.0-or-later
// How far a model's predictions move when its keys and values are kept in fewer bits, on a text of one's own: by this
// it is decided what they are kept in. For `bitdistill kv-error`, on the thread of a Job.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "engine/base/job.h"
#include "engine/infer/cpu_model.h"

namespace bitdistill {

struct KvError {
    KvType type = KvType::q8;
    std::uint64_t bytes_of_position = 0;  // of keys and values of all layers
    // Against the reference, over all positions of all texts.
    double mean_kl = 0, largest_kl = 0;  // KL(reference || this), nats
    double same_arg_max = 0;             // share of positions, 0 to 1
};

struct KvErrors {
    KvType reference = KvType::f16;
    std::uint64_t bytes_of_position = 0;  // of the reference
    std::int64_t positions = 0;
    std::vector<KvError> types;
    bool complete = true;  // false when stopped
};

// Each text runs from an empty cache, once with each type. progress: tokens of the texts that are done. Throws Error:
// no text or type, an empty text, one that is longer than the model's context.
KvErrors kv_errors(const std::shared_ptr<const CpuModel>& model, std::span<const std::vector<int>> texts,
                   KvType reference, std::span<const KvType> types, JobControl* control = nullptr,
                   const std::function<void(std::int64_t done, std::int64_t total)>& progress = {});

}  // namespace bitdistill
