// SPDX-License-Identifier: GPL-3.0-or-later
// The weight distributions of a model folder that no run recorded: the same frames that training publishes, computed
// from the safetensors. Reads every projection once: the work of a Job, never the GUI thread.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "engine/base/job.h"
#include "engine/model/quantizer.h"
#include "engine/run/run_folder.h"

namespace bitdistill {

// Calls each(frame, index, total) for every projection of the model, in file order; every frame is exact. Stops quietly
// when control says so. Throws Error (not a model folder, no projection, integer tensor).
// as: full-precision weights are counted as a student with this quantizer would round them; null: by the model's own.
void modelFrames(const std::filesystem::path& model, JobControl& control,
                 const std::function<void(std::shared_ptr<const HistogramFrame>, int index, int total)>& each,
                 const Quantizer* as = nullptr);

}  // namespace bitdistill
