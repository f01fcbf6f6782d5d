// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/model_io.h"

#include <torch/torch.h>

#include <cstring>

#include "engine/base/error.h"
#include "engine/base/model_path.h"
#include "engine/model/finite_weights.h"
#include "engine/model/forward_pass.h"
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
                    file.path().string() + ": " + weight.name, "Use --engine cpu, or the folder that the run left");
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
                const at::Tensor converted = value.detach().to(dtype).contiguous();
                std::memcpy(out.data(), converted.data_ptr(), out.size());
            }};
}

}  // namespace

std::unique_ptr<Transformer> load_model(const fs::path& folder, Precision precision, bool trainable,
                                        JobControl* control) {
    const WeightFile file = WeightFile::open(folder);
    require(file.config(), ForwardPass::training, folder.string());
    return load(file, file.config(), false, precision, trainable, control);
}

std::unique_ptr<Transformer> load_as_student(const fs::path& folder, Precision precision, bool sub_norm,
                                             const RunParams& params, JobControl* control) {
    const WeightFile file = WeightFile::open(folder);
    if (file.config().ternary)
        throw Error("this model is a 1.58-bit student already", folder.string(),
                    "Choose the full-precision model as teacher.");
    require(file.config(), ForwardPass::training, folder.string());
    return load(file, student_of(file.config(), params, sub_norm), true, precision, true, control);
}

void save_model(Transformer& model, at::ScalarType dtype, const fs::path& given_source, const fs::path& folder) {
    const fs::path source = model_at(given_source);
    Json config = to_json(model.config());
    set_stored_type(config, dtype == at::kBFloat16 ? "bfloat16" : dtype == at::kHalf ? "float16" : "float32");
    write_model_config(folder, config);
    std::vector<TensorSource> tensors;
    for (const Parameter& parameter : model.parameters()) {
        tensors.push_back(source_of(parameter.spec.name, parameter.value, dtype));
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
    for (Parameter& parameter : model.parameters())
        to_float(saved.at(parameter.spec.name, parameter.spec.shape), floats(parameter.value));
    model.weights_changed();
}

}  // namespace bitdistill
