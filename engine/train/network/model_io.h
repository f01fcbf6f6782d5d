// SPDX-License-Identifier: GPL-3.0-or-later
// Model folders and .gguf files into a Transformer, folders out of it, and stage 1 (refinement): a plain model becomes
// a BitLinear model with SubLN. Engine thread.
#pragma once

#include <filesystem>
#include <memory>
#include <span>

#include "engine/base/job.h"
#include "engine/model/weight_file.h"
#include "engine/run/run_params.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

// Throws Error naming file and tensor (missing, wrong shape, a student without latent weights, a frozen one to be
// trained). Returns nullptr when stopped at a boundary.
std::unique_ptr<Transformer> load_model(const std::filesystem::path& folder, Precision precision, bool trainable,
                                        JobControl* control = nullptr);
// The same weights under another configuration: BitLinear with sub_norm gains of 1 (refinement, arXiv 2510.13998
// chapter 3.1), or BitLinear alone (BitNet-SFT); `params` say how weights are quantized.
std::unique_ptr<Transformer> load_as_student(const std::filesystem::path& folder, Precision precision, bool sub_norm,
                                             const RunParams& params = {}, JobControl* control = nullptr);

// config.json, model.safetensors in `dtype`, and the tokenizer and generation files of `source` (of a .gguf file: its
// tokenizer, unpacked). A folder that Hugging
// Face's loaders accept. The folder exists already (see publish_folder).
void save_model(Transformer& model, at::ScalarType dtype, const std::filesystem::path& source,
                const std::filesystem::path& folder);

// Of a ternary checkpoint that keeps codes and scales alone: latent weights that give both back. Throws Error: weights
// of several magnitudes under one scale.
void read_latents(const StoredWeight& weight, const WeightFile& file, std::span<float> values);

// Only the parameters' values, FP32: checkpoints.
void save_values(Transformer& model, const std::filesystem::path& file);
void load_values(Transformer& model, const std::filesystem::path& file);

}  // namespace bitdistill
