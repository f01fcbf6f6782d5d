// SPDX-License-Identifier: GPL-3.0-or-later
// What a device computes beside this program's kernels: states, losses, gradients, optimizer steps and checkpoints of a
// model in full precision and as every kind of student.
#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>
#include <string_view>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/model/weight_file.h"
#include "engine/train/api/engine.h"
#include "engine/train/losses/loss_terms.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/model_io.h"
#include "engine/train/optimizer.h"
#include "engine/train/torch_error.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

// What a model is made of the given one.
struct Form {
    const char* name;
    void (*set)(RunParams&) = nullptr;  // of a student; null: the model as it is
    std::optional<KeptType> kept = {};  // embedding and head of a student; nothing: as they are
};
const std::array forms{
    Form{"full precision"},
    Form{"absmax8", [](RunParams&) {}},
    Form{"scales of rows", [](RunParams& params) { params.weight_scale = ScaleGranularity::row; }},
    Form{"scales of blocks", [](RunParams& params) { params.weight_scale = ScaleGranularity::block128; }},
    Form{"hadamard-absmax8", [](RunParams& params) { params.activation = ActivationRule::hadamard_absmax8; }},
    Form{"hadamard-absmean4", [](RunParams& params) { params.activation = ActivationRule::hadamard_absmean4; }},
    Form{"absmean4", [](RunParams& params) { params.activation = ActivationRule::absmean4; }},
    Form{"2:4", [](RunParams& params) { params.sparsity = Sparsity::two_of_4; }},
    Form{"4:8", [](RunParams& params) { params.sparsity = Sparsity::four_of_8; }},
    Form{"3:4-exact", [](RunParams& params) { params.sparsity = Sparsity::exactly_3_of_4; }},
    Form{"embedding q8_0", [](RunParams&) {}, KeptType::q8_0},
    Form{"embedding q4_0", [](RunParams&) {}, KeptType::q4_0},
};

std::unique_ptr<Transformer> load(const fs::path& folder, const Form& form, Precision precision) {
    if (!form.set) return load_model(folder, precision, true);
    RunParams params;
    form.set(params);
    auto model = load_as_student(folder, precision, true, params);
    model->set_activation(params.activation);
    if (form.kept) model->set_kept_types(*form.kept, *form.kept);
    return model;
}

// Of three lengths, two of three tokens scored.
MicroBatch some_batch(std::int64_t vocabulary) {
    std::vector<Sequence> sequences(3);
    for (std::size_t s = 0; s < sequences.size(); ++s)
        for (std::int64_t t = 0; t < 24 + 8 * static_cast<std::int64_t>(s); ++t) {
            const std::int64_t place = 100 * static_cast<std::int64_t>(s) + t;
            sequences[s].ids.push_back(static_cast<int>(place * 7919 % vocabulary));
            sequences[s].labels.push_back(t % 3 == 0 ? not_scored : static_cast<int>((place + 1) * 7919 % vocabulary));
        }
    return split_batch(sequences, 3).front();
}

double relative(const at::Tensor& a, const at::Tensor& b) {
    const at::Tensor here = a.detach().to(at::kCPU, at::kDouble), expected = b.detach().to(at::kDouble);
    return (here - expected).norm().item<double>() / std::max(1e-9, expected.norm().item<double>());
}

// One model by both, and what is said of it.
class Compared {
  public:
    Compared(const fs::path& folder, const Form& form, Precision precision, at::Device device, bool host_offload,
             std::vector<DeviceDifference>& said)
        : name_(std::string(form.name) + (precision == Precision::bf16 ? ", bf16" : ", fp32") +
                (host_offload ? ", host offload" : "")),
          half_(precision == Precision::bf16),
          kernels_(load(folder, form, half_ && !bf16_matmul_runs() ? Precision::fp32 : precision)),
          there_(load(folder, form, precision)),
          batch_(some_batch(there_->config().vocab_size)),
          said_(said) {
        there_->compute_on(device, host_offload);
        // A code that rounds to the other side moves a whole step, and four bits have larger ones: the largest
        // difference met is 0.36 of a vector's length (a tiny Gemma 3, BF16).
        const bool ternary = there_->config().ternary;
        four_bits_ = ternary && there_->config().quantizer.activation_bits() == 4;
        limit_ = (half_ ? 0.06 : ternary ? 0.02 : 1e-3) * (four_bits_ ? 7 : 1);
    }

    void all(const fs::path& folder, const Form& form, at::Device device, const fs::path& scratch) {
        states();
        gradients();
        checkpointing();
        optimizer(scratch);
        if (std::string_view(form.name) == "absmax8") distillation(folder, device);
    }

  private:
    void say(const char* what, double difference, double limit) {
        said_.push_back({name_, what, difference, limit, {}});
    }

    void states() {
        torch::NoGradGuard no_grad;
        const std::int64_t capture = there_->config().layers - 1;
        const ForwardResult ours = there_->forward(batch_.ids, capture),
                            expected = kernels_->forward(batch_.ids, capture);
        double largest = 0;
        for (const auto part : {&ForwardResult::hidden, &ForwardResult::q, &ForwardResult::k, &ForwardResult::v})
            largest = std::max(largest, relative(ours.*part, expected.*part));
        say("states", largest, limit_);
        say("logits",
            relative(there_->logits(scored_rows(ours.hidden, batch_)),
                     kernels_->logits(scored_rows(expected.hidden, batch_))),
            limit_);
    }

    double learn(Transformer& model) const {
        model.clear_gradients();
        const auto scored = static_cast<double>(batch_.targets.numel());
        const Terms terms = cross_entropy_terms(model, batch_, {scored, static_cast<double>(batch_.tokens)});
        terms.objective.backward();
        model.gather_gradients();
        return terms.ce;
    }

    // Of the tensor that differs most. Where half precision moves codes of four bits, some small tensor's gradient may
    // have little to do with the other one's: there the gradient as a whole counts.
    double gradient_difference() const {
        double largest = 0;
        std::vector<at::Tensor> here, there;
        for (std::size_t i = 0; i < kernels_->parameters().size(); ++i) {
            const Parameter &expected = kernels_->parameters()[i], &ours = there_->parameters()[i];
            if (ours.has_gradient != expected.has_gradient)
                throw Error("has a gradient in one of the two alone", ours.spec.name);
            if (!expected.has_gradient) continue;
            largest = std::max(largest, relative(ours.gradient, expected.gradient));
            if (!half_ || !four_bits_) continue;
            there.push_back(ours.gradient.detach().to(at::kCPU, at::kDouble).flatten());
            here.push_back(expected.gradient.detach().to(at::kCPU, at::kDouble).flatten());
        }
        return here.empty() ? largest : relative(at::cat(there), at::cat(here));
    }

    void gradients() {
        const double expected = learn(*kernels_), ours = learn(*there_);
        say("loss", std::abs(ours / expected - 1), limit_);
        say("gradients", gradient_difference(), std::min(0.9, 3 * limit_));
    }

    void checkpointing() {
        std::vector<at::Tensor> kept;
        for (const Parameter& parameter : there_->parameters())
            kept.push_back(parameter.has_gradient ? parameter.gradient.clone().to(at::kCPU) : at::Tensor());
        there_->set_activation_checkpointing(true);
        learn(*there_);
        there_->set_activation_checkpointing(false);
        double largest = 0;
        for (std::size_t i = 0; i < kept.size(); ++i)
            if (kept[i].defined()) largest = std::max(largest, relative(there_->parameters()[i].gradient, kept[i]));
        say("gradients with activation checkpointing", largest, 1e-3);
    }

    // In the size of a step: both take the kernels' gradients, and the kernels go on from the device's checkpoint.
    void optimizer(const fs::path& scratch) {
        constexpr double rate = 1e-3;
        ProcessGroup alone;
        const RunParams params;
        AdamW one(*kernels_, params, alone), other(*there_, params, alone);
        double largest = 0;
        for (int step = 1; step <= 3; ++step) {
            learn(*kernels_);
            learn(*there_);
            for (std::size_t i = 0; i < kernels_->parameters().size(); ++i)
                if (const Parameter& from = kernels_->parameters()[i]; from.has_gradient)
                    there_->parameters()[i].gradient.copy_(from.gradient);
            for (AdamW* each : {&one, &other}) {
                each->clip_gradients();
                each->step(step, rate);
            }
            largest = std::max(largest, weight_difference() / rate);
        }
        say("three optimizer steps", largest, 0.02);
        save_values(*there_, scratch / "values");
        other.save(scratch / "moments");
        load_values(*kernels_, scratch / "values");
        one.load(scratch / "moments");
        one.save(scratch / "again");
        const bool same = read_file(scratch / "again") == read_file(scratch / "moments");
        say("checkpoint, weights", weight_difference(), 0);
        say("checkpoint, moments", same ? 0 : 1, 0);
        const double expected = learn(*kernels_), ours = learn(*there_);
        say("loss after the checkpoint", std::abs(ours / expected - 1), limit_);
    }

    double weight_difference() const {
        double largest = 0;
        for (std::size_t i = 0; i < kernels_->parameters().size(); ++i) {
            const at::Tensor ours = there_->parameters()[i].value.detach().to(at::kCPU);
            largest = std::max(largest, (ours - kernels_->parameters()[i].value).abs().max().item<double>());
        }
        return largest;
    }

    void distillation(const fs::path& folder, at::Device device) {
        const auto kernels = load_model(folder, kernels_->precision(), false),
                   there = load_model(folder, there_->precision(), false);
        there->compute_on(device);
        const StepTotals totals{static_cast<double>(batch_.targets.numel()), static_cast<double>(batch_.tokens)};
        const auto terms_of = [&](Transformer& student, Transformer& teacher) {
            const DistillationPlan plan = distillation_plan(RunParams(), student.config(), teacher.config());
            student.clear_gradients();
            const TeacherOutputs outputs = teacher_outputs(teacher, batch_, plan);
            Terms terms = distillation_terms(student, outputs, batch_, totals, {3.0, 20.0}, plan);
            terms.objective.backward();
            student.gather_gradients();
            return terms;
        };
        const Terms expected = terms_of(*kernels_, *kernels), ours = terms_of(*there_, *there);
        say("distillation, LD", std::abs(ours.ld / expected.ld - 1), 2 * limit_);
        say("distillation, AD", std::abs(ours.ad / expected.ad - 1), 2 * limit_);
        say("distillation, gradients", gradient_difference(), 5 * limit_);
    }

    std::string name_;
    bool half_, four_bits_ = false;
    std::unique_ptr<Transformer> kernels_, there_;
    MicroBatch batch_;
    double limit_ = 0;
    std::vector<DeviceDifference>& said_;
};

bool fits(const Form& form, const ModelConfig& config) { return !form.kept || config.hidden_size % 32 == 0; }

}  // namespace

DeviceComparison compare_device(WantedDevice wish, const fs::path& model, JobControl& control) {
    const ModelConfig config = model_config_of(model);
    if (config.ternary)
        throw Error("is a 1.58-bit student, and students are made of the model here", model.string(),
                    "Give a full-precision model");
    use_threads(0);
    const at::Device device = choose_device(wish, 0).value_or(at::Device(at::kCPU));
    take_device(device);
    DeviceComparison result{device.is_cpu() ? "cpu-operators" : device.str(), {}, true};
    const fs::path scratch = temporary_name(fs::temp_directory_path() / "bitdistill-device");
    fs::create_directories(scratch);
    for (const Form& form : forms)
        for (const Precision precision : {Precision::fp32, Precision::bf16})
            for (const bool host_offload : {false, true}) {
                const bool computes = precision == Precision::fp32 || !device.is_cpu() || bf16_matmul_runs();
                if (!computes || !fits(form, config) || !result.complete) continue;
                result.complete = control.at_boundary();
                if (!result.complete) continue;
                try {
                    with_plain_errors([&] {
                        Compared(model, form, precision, device, host_offload, result.differences)
                            .all(model, form, device, scratch);
                    });
                } catch (const std::exception& error) {  // the others may run all the same
                    result.differences.push_back({form.name, to_string(precision), 0, 0, error.what()});
                }
            }
    std::error_code ignored;
    fs::remove_all(scratch, ignored);
    return result;
}

}  // namespace bitdistill
