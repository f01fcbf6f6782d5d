// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in sample as a recipe like any other: data made by rules (sample_world.h), the small teacher that ships
// with the program, settings that fit about a minute on two cores. Any thread.
#pragma once

#include <filesystem>

#include "engine/run/run_params.h"

namespace bitdistill {

// Writes the sample's data to `folder`/data and returns the recipe. Throws Error: unwritable, the teacher is missing,
// `folder`/data is there and no earlier call made it.
RunParams sample_recipe(const std::filesystem::path& folder);

// Making the teacher anew (`bitdistill sample-teacher`): writes the tokenizer, a randomly initialised model and its
// text to `folder`/start, which is refused as data/ is above, for pretrain_teacher(). The text tells of
// everybody, also of those whom the evaluation is about. The same code on the same kind of CPU and LibTorch gives the
// same bits: one thread, FP32.
RunParams sample_pretraining_recipe(const std::filesystem::path& folder);

}  // namespace bitdistill
