// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/activation_sampler.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <set>
#include <utility>

#include "engine/base/list_text.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/operator_decoder.h"
#include "engine/train/network/quantize_operators.h"

namespace bitdistill {

namespace {

using std::int64_t;

constexpr int64_t most_samples = 250;  // in a stage: as many as anyone scrubs through
// A step computes six operations for each weight and token. Beside the two of a forward pass, to measure one value on
// both sides of the transform takes as long as so many of them, in the precision of the matmuls. Measured with
// stories260K in FP32, calls of operators included: 1,100. BF16 multiplies faster, so the same time is more operations
// there; how many was not measured, and is reckoned high.
double operations_of_a_value(Precision precision) { return precision == Precision::bf16 ? 2500 : 1200; }

// Projections that read one input: the first of them stands for all.
using Readers = std::vector<TensorRole>;
std::vector<Readers> inputs_of(const ModelConfig& config) {
    using R = TensorRole;
    if (!config.norm_before_every_linear()) return {{R::q, R::k, R::v}, {R::o}, {R::gate, R::up}, {R::down}};
    std::vector<Readers> all;
    for (const R role : ternary_roles()) all.push_back({role});
    return all;
}

ActivationProfile profile_of(const at::Tensor& x) {
    const int64_t tokens = x.size(0), columns = x.size(1);
    constexpr int64_t chunk = 16;  // tokens; sums are added in this order whatever the number of threads
    std::vector<ActivationProfile> parts(static_cast<std::size_t>((tokens + chunk - 1) / chunk),
                                         empty_profile(columns));
    const float* const values = x.data_ptr<float>();
    at::parallel_for(0, static_cast<int64_t>(parts.size()), 1, [&](int64_t begin, int64_t end) {
        std::vector<float> scratch;
        for (int64_t part = begin; part < end; ++part)
            for (int64_t token = part * chunk; token < std::min(tokens, (part + 1) * chunk); ++token)
                add_token(parts[static_cast<std::size_t>(part)],
                          {values + token * columns, static_cast<std::size_t>(columns)}, scratch);
    });
    ActivationProfile all = empty_profile(columns);
    for (const ActivationProfile& part : parts) add_profile(all, part);
    return all;
}

// The student over the texts, as its next step would compute it.
class InputWalk : public OperatorDecoder {
  public:
    InputWalk(Transformer& model, const at::Tensor& rows, std::vector<ActivationFrame>& frames)
        : OperatorDecoder(model.config(), model.compute_type(), at::kFloat),
          model_(model),
          rows_(rows),
          frames_(frames),
          inputs_(inputs_of(model.config())) {}

    bool through(const at::Tensor& ids, JobControl* control) {
        const Parameter& table = model_.at({TensorRole::embedding});
        const at::Tensor there = ids.to(table.value.device());
        make_rotary(there, 0);
        at::Tensor x = scaled(kept_values(at::embedding(table.value, there), table.kept));
        for (int layer = 0; layer < config().layers; ++layer) {
            if (control && !control->at_boundary()) return false;
            x = x + attention(norm(x, {TensorRole::attention_norm, layer}), layer, nullptr, nullptr);
            x = x + feed_forward(norm(x, {TensorRole::feed_forward_norm, layer}), layer);
        }
        return true;
    }

  private:
    at::Tensor value(TensorId id) const override {
        const Parameter* const found = model_.find(id);
        return found ? found->value : at::Tensor();
    }
    at::Tensor matmul(const at::Tensor& x, TensorId linear) const override {
        const QuantizedWeight& weight = model_.at(linear).quantized;
        const at::Tensor wide = x.to(at::kFloat);
        look(wide, linear);
        const ActivationCodes input = activation_codes(wide, config().quantizer, linear.role);
        const at::Tensor sums = at::linear(input.codes.to(type()), weight.matrix).to(at::kFloat);
        return scaled_sums(sums, input.scale, weight).to(type());
    }
    void look(const at::Tensor& x, TensorId linear) const {
        const auto readers = std::ranges::find(inputs_, linear.role, [](const Readers& all) { return all.front(); });
        if (readers == inputs_.end()) return;
        ActivationFrame frame;
        frame.layer = linear.layer;
        std::vector<std::string> names;
        for (const TensorRole role : *readers) names.push_back(short_name(model_.at({role, linear.layer}).spec.name));
        frame.readers = joined(names, ",");
        frame.rule = config().quantizer.activation;
        frame.turned = config().quantizer.hadamard_block(linear.role, x.size(-1)) > 1;
        frame.profile =
            profile_of(x.reshape({-1, x.size(-1)}).index_select(0, rows_.to(x.device())).to(at::kCPU).contiguous());
        frames_.push_back(std::move(frame));
    }

    Transformer& model_;
    const at::Tensor& rows_;
    std::vector<ActivationFrame>& frames_;
    std::vector<Readers> inputs_;
};

}  // namespace

bool look_at_inputs(Transformer& model, const at::Tensor& ids, const at::Tensor& rows, JobControl* control,
                    std::vector<ActivationFrame>& frames) {
    torch::NoGradGuard no_grad;
    model.prepare_weights();
    return InputWalk(model, rows, frames).through(ids, control);
}

ActivationSampler::ActivationSampler(const TrainingTask& task, double share)
    : task_(task), share_(share), interval_(std::max<int64_t>(1, task.steps / most_samples)) {
    const ModelConfig& config = task.model->config();
    if (!config.ternary || share <= 0) return;
    std::vector<Sequence> texts;
    int64_t tokens = 0;
    const auto count = task.samples.empty() ? task.items : static_cast<int64_t>(task.samples.size());
    for (int64_t i = 0; i < count && tokens < most_tokens; ++i) {
        Sequence text = task.samples.empty() ? task.item(i) : task.samples[static_cast<std::size_t>(i)];
        text.ids.resize(
            std::min(text.ids.size(), static_cast<std::size_t>(std::min(longest_text, most_tokens - tokens))));
        text.labels.clear();
        if (text.ids.empty()) continue;
        tokens += static_cast<int64_t>(text.ids.size());
        texts.push_back(std::move(text));
    }
    if (texts.empty()) return;
    std::size_t longest = 0;
    for (const Sequence& text : texts) longest = std::max(longest, text.ids.size());
    ids_ = at::zeros({static_cast<int64_t>(texts.size()), static_cast<int64_t>(longest)}, at::kLong);
    std::vector<int64_t> rows;
    for (std::size_t t = 0; t < texts.size(); ++t)
        for (std::size_t i = 0; i < texts[t].ids.size(); ++i) {
            rows.push_back(static_cast<int64_t>(t * longest + i));
            ids_.data_ptr<int64_t>()[rows.back()] = texts[t].ids[i];
        }
    rows_ = at::tensor(rows, at::kLong);
    double values = 0;
    for (const Parameter& parameter : task.model->parameters()) {
        if (!parameter.spec.projection) continue;
        weights_ += static_cast<double>(parameter.value.numel());
        for (const Readers& readers : inputs_of(config))
            if (readers.front() == parameter.spec.role) values += static_cast<double>(parameter.value.size(1));
    }
    cost_ = static_cast<double>(tokens) * (2 * weights_ + operations_of_a_value(task.model->precision()) * values) *
            (task.model->by_operators() ? device_factor : 1);
}

void ActivationSampler::resume(int64_t samples, RunRecorder& recorder) {
    samples_ = samples;
    if (!rows_.defined()) return;
    RunLog::Cursor cursor;
    const RunLog::News read = recorder.log().read_since(cursor);
    std::set<int64_t> steps;
    for (const auto& frame : read.activations)
        if (frame->stage == task_.stage) steps.insert(frame->step);
    const auto found = static_cast<int64_t>(steps.size());
    if (found >= samples) return;
    const std::string sentence = "activations.bin has " + std::to_string(found) + " of the " + std::to_string(samples) +
                                 " looks that " + to_string(task_.stage) + " took at activations: the others are lost.";
    if (std::ranges::find(read.events, sentence, &Event::text) == read.events.end())  // each loss once
        recorder.event(Severity::warning, "warning", task_.stage, 0, sentence);
}

// The first and the last are always taken; the others once the steps have paid for all of them.
bool ActivationSampler::due(int64_t step, double tokens) const {
    if (step == 0 || step == task_.steps) return true;
    const double allowed = share_ * 6 * weights_ * tokens;
    return static_cast<double>(samples_ + 2) * cost_ <= allowed && step >= samples_ * interval_;
}

bool ActivationSampler::after_step(int64_t step, double tokens, RunRecorder& recorder, JobControl* control) {
    if (!rows_.defined() || !due(step, tokens)) return true;
    std::vector<ActivationFrame> frames;
    if (!look_at_inputs(*task_.model, ids_, rows_, control, frames)) return false;
    for (ActivationFrame& frame : frames) {
        frame.stage = task_.stage;
        frame.step = step;
        recorder.publish(std::make_shared<const ActivationFrame>(std::move(frame)));
    }
    ++samples_;
    return true;
}

}  // namespace bitdistill
