// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/model_io.h"

#include <torch/torch.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/model_path.h"
#include "engine/model/finite_weights.h"
#include "engine/model/forward_pass.h"
#include "engine/model/gemma.h"
#include "engine/model/rounding/hadamard.h"
#include "engine/model/rounding/hand_over.h"
#include "engine/model/safetensors.h"
#include "engine/model/weight_file.h"
#include "engine/run/student_config.h"
#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {
namespace fs = std::filesystem;
namespace {

std::span<float> floats(const at::Tensor& tensor) {
    return {tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel())};
}

// A BitLinear of this engine ternarises its weights itself, so it needs them as they were before.
void require_latent(const StoredWeight& weight, const WeightFile& file) {
    if (file.config().ternary && !weight.latent)
        throw Error("holds ternary codes, the training engine needs the latent weights behind them",
                    file.path().string() + ": " + weight.name,
                    "Give the folder that the run left; evaluate and logits read this model with --engine cpu");
}

// A student that trains computes its scales, so stored ones would be forgotten at the first step.
std::optional<WeightScales> frozen_scales(const StoredWeight& weight, bool trainable, const WeightFile& file) {
    if (weight.scales && trainable)
        throw Error("stores its scales, so the model is frozen and does not train",
                    file.path().string() + ": " + weight.name,
                    "Train the student from its teacher or from latent weights");
    return weight.scales;
}

std::unique_ptr<Transformer> load(const WeightFile& file, const ModelConfig& config, bool new_sub_norms,
                                  Precision precision, bool trainable, JobControl* control) {
    torch::NoGradGuard no_grad;
    auto model = std::make_unique<Transformer>(config, precision, trainable);
    for (Parameter& parameter : model->parameters()) {
        if (control && !control->at_boundary()) return nullptr;
        if (new_sub_norms && is_sub_norm(parameter.spec.role)) {
            parameter.value.fill_(1.0f);
            continue;
        }
        const StoredWeight stored = file.at(parameter.spec);
        if (parameter.spec.projection && file.config().ternary && !stored.latent && trainable) {
            read_latents(stored, file, floats(parameter.value));
            continue;
        }
        if (parameter.spec.projection) {
            require_latent(stored, file);
            parameter.stored_scales = frozen_scales(stored, trainable, file);
        }
        read_all(stored, floats(parameter.value));
        require_finite(file, parameter.spec, floats(parameter.value));
    }
    model->weights_changed();
    return model;
}

TensorSource source_of(const std::string& name, const at::Tensor& value, at::ScalarType dtype) {
    const DType type = dtype == at::kBFloat16 ? DType::bf16 : dtype == at::kHalf ? DType::f16 : DType::f32;
    return {name, type, value.sizes().vec(), [value, dtype](std::span<std::byte> out) {
                const at::Tensor converted = value.detach().to(at::kCPU, dtype).contiguous();
                std::memcpy(out.data(), converted.data_ptr(), out.size());
            }};
}

// Where a Hadamard transform H stands in front of a projection, its latent weights begin as W H^T, so that W (x) stays
// what it was before quantizing. Only of weights that were never ternary: the codes of turned ones are others.
void turn_latents(Transformer& model) {
    for (Parameter& parameter : model.parameters()) {
        if (!parameter.spec.projection) continue;
        const std::int64_t columns = parameter.value.size(1),
                           block = model.config().quantizer.hadamard_block(parameter.spec.role, columns);
        if (block > 0) hadamard(floats(parameter.value), block);  // row by row: a block divides the columns
    }
    model.weights_changed();
}

// An embedding or head of a student as its type leaves it, so that every program computes with these values. Q6_K's
// would be others when it is quantized again; it stays as it was trained.
at::Tensor kept_value(const Parameter& parameter) {
    if (!parameter.kept || *parameter.kept == KeptType::q6_k) return parameter.value;
    const at::Tensor rounded = parameter.value.detach().to(at::kCPU, at::kFloat, false, /*copy=*/true);
    round_rows(parameter.kept, rounded);
    return rounded;
}

}  // namespace

void read_latents(const StoredWeight& weight, const WeightFile& file, std::span<float> values) {
    if (!weight.scales)
        throw Error("has weights of several magnitudes in a block, so it is not ternary",
                    file.path().string() + ": " + weight.name, "Use a folder with latent weights");
    read_all(weight, values);
    // An exact pattern's scale is the mean of what it keeps, and so it is of code times scale already.
    if (pattern_of(file.config().quantizer.sparsity).exact) return;
    WeightScales scales = *weight.scales;
    for (float& scale : scales.values) scale = std::max(scale, smallest_scale);  // of codes that are all zero
    std::vector<std::int8_t> codes(values.size());
    std::vector<std::int8_t> row(static_cast<std::size_t>(weight.columns));
    for (std::int64_t r = 0; r < weight.rows; ++r) {
        read_codes(weight, r, row);
        std::ranges::copy(row, codes.begin() + r * weight.columns);
    }
    hand_over(values, codes, scales);
}

std::unique_ptr<Transformer> load_model(const fs::path& folder, Precision precision, bool trainable,
                                        JobControl* control) {
    const WeightFile file = WeightFile::open(folder);
    ModelConfig config = file.config();
    require(config, ForwardPass::training, folder.string());
    // It will be saved in BF16 (stages.cpp), and what reads that folder rounds so.
    if (trainable && !config.ternary && config.architecture == Architecture::gemma3)
        config.embedding_scale = gemma3_embedding_scale(config.hidden_size, BlockType::bf16);
    return load(file, config, false, precision, trainable, control);
}

std::unique_ptr<Transformer> load_as_student(const fs::path& folder, Precision precision, bool sub_norm,
                                             const RunParams& params, JobControl* control) {
    const WeightFile file = WeightFile::open(folder);
    if (file.config().ternary)
        throw Error("this model is a 1.58-bit student already", folder.string(),
                    "Choose the full-precision model as teacher.");
    require(file.config(), ForwardPass::training, folder.string());
    const ModelConfig student = untrained_student_of(file.config(), params, sub_norm);
    require(student, ForwardPass::training, folder.string());
    auto model = load(file, student, true, precision, true, control);
    if (model) turn_latents(*model);
    return model;
}

void save_model(Transformer& model, at::ScalarType dtype, const fs::path& given_source, const fs::path& folder) {
    const fs::path source = model_at(given_source);
    Json config = to_json(model.config());
    set_stored_type(config, dtype == at::kBFloat16 ? "bfloat16" : dtype == at::kHalf ? "float16" : "float32");
    write_model_config(folder, config);
    std::vector<TensorSource> tensors;
    for (const Parameter& parameter : model.parameters()) {
        tensors.push_back(source_of(parameter.spec.name, kept_value(parameter), dtype));
        if (parameter.stored_scales) tensors.push_back(scales_tensor(parameter.spec, *parameter.stored_scales));
    }
    write_safetensors(folder / "model.safetensors", tensors);
    if (is_gguf(source)) return unpack_tokenizer(source, folder);
    for (const fs::path& file : tokenizer_files(source)) {
        std::error_code failure;
        fs::copy_file(file, folder / file.filename(), fs::copy_options::overwrite_existing, failure);
        if (failure) throw Error("cannot be copied beside the model: " + failure.message(), file.string());
    }
}

void save_values(Transformer& model, const fs::path& file) {
    std::vector<TensorSource> tensors;
    for (const Parameter& parameter : model.parameters())
        tensors.push_back(source_of(parameter.spec.name, parameter.value, at::kFloat));
    write_safetensors(file, tensors);
}

void load_values(Transformer& model, const fs::path& file) {
    torch::NoGradGuard no_grad;
    const SafetensorsModel saved = SafetensorsModel::open(file);
    for (Parameter& parameter : model.parameters()) {
        const at::Tensor here =
            parameter.value.is_cpu() ? parameter.value : at::empty(parameter.spec.shape, at::kFloat);
        to_float(saved.at(parameter.spec.name, parameter.spec.shape), floats(here));
        if (!parameter.value.is_cpu()) parameter.value.copy_(here);
    }
    model.weights_changed();
}

}  // namespace bitdistill
