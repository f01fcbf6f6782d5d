// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/start/student_start.h"

#include <torch/torch.h>

#include <algorithm>
#include <limits>
#include <map>
#include <span>
#include <utility>

#include "engine/base/checksum.h"
#include "engine/base/error.h"
#include "engine/base/number_text.h"
#include "engine/base/stopwatch.h"
#include "engine/model/rounding/hand_over.h"
#include "engine/train/network/operator_decoder.h"
#include "engine/train/network/quantize_operators.h"
#include "engine/train/start/awq.h"
#include "engine/train/start/gptq.h"
#include "engine/train/start/start_store.h"

namespace bitdistill {
namespace {

using std::int64_t;

std::span<float> floats(const at::Tensor& t) { return {t.data_ptr<float>(), static_cast<std::size_t>(t.numel())}; }

// What a projection has read so far.
struct Inputs {
    at::Tensor moments;  // [columns, columns] FP64: sum of x x^T of what it multiplies, rounded and turned
    at::Tensor sizes;    // [columns] FP64: sum of abs(x) of its input as the norm in front leaves it
    double tokens = 0;
};

// The student over calibration texts, one layer at a time: projections that are done compute with their ternary
// weights, the others with their latent ones.
class StartWalk : public OperatorDecoder {
  public:
    StartWalk(Transformer& student, const std::vector<Sequence>& texts, bool rounded_inputs, JobControl* control)
        : OperatorDecoder(student.config(), at::kFloat, at::kFloat),
          student_(student),
          rounded_inputs_(rounded_inputs),
          control_(control) {
        for (const Sequence& text : texts) {
            if (text.ids.empty()) continue;
            ids_.push_back(at::tensor(text.ids, at::kLong).unsqueeze(0));
            states_.push_back(scaled(at::embedding(value({TensorRole::embedding}), ids_.back())));
            tokens_ += text.ids.size();
        }
        if (ids_.empty()) throw Error("there is no text to calibrate on", "student_start", "Set it to absmean");
    }

    std::size_t texts() const { return ids_.size(); }
    std::size_t tokens() const { return tokens_; }
    const std::vector<at::Tensor>& streams() const { return states_; }
    void take_streams(std::vector<at::Tensor> streams) { states_ = std::move(streams); }

    // The block [B, T, C] -> [B, T, C] of text `i`, attention or MLP, on the stream as it is. Throws StoppedWithin.
    at::Tensor block(bool mlp, int layer, std::size_t i) {
        if (control_ && !control_->at_boundary()) throw StoppedWithin();
        make_rotary(ids_[i], 0);
        const at::Tensor x =
            norm(states_[i], {mlp ? TensorRole::feed_forward_norm : TensorRole::attention_norm, layer});
        return mlp ? feed_forward(x, layer) : attention(x, layer, nullptr, nullptr);
    }
    // What this projection reads in all texts.
    Inputs inputs_of(TensorId linear, bool mlp) {
        Inputs found;
        watched_ = {linear, &found};
        for (std::size_t i = 0; i < ids_.size(); ++i) block(mlp, linear.layer, i);
        watched_.reset();
        return found;
    }
    void pass_on(bool mlp, int layer) {
        for (std::size_t i = 0; i < states_.size(); ++i) states_[i] = states_[i] + block(mlp, layer, i);
    }

    // Until set otherwise a projection computes with its latent weight.
    void compute_with(TensorId linear, const at::Tensor& weight) { weights_[linear] = weight; }
    void forget(TensorId linear) { weights_.erase(linear); }
    void take_gain(TensorId gain, const at::Tensor& value) { gains_[gain] = value; }
    void forget_gain(TensorId gain) { gains_.erase(gain); }

  private:
    at::Tensor value(TensorId id) const override {
        if (const auto changed = gains_.find(id); changed != gains_.end()) return changed->second;
        const Parameter* const found = student_.find(id);
        return found ? found->value : at::Tensor();
    }
    at::Tensor matmul(const at::Tensor& x, TensorId linear) const override {
        const at::Tensor rounded = rounded_inputs_ ? rounded_activations(x, config().quantizer, linear.role) : x;
        if (watched_ && watched_->first == linear) {
            Inputs& inputs = *watched_->second;
            const int64_t columns = x.size(-1);
            const at::Tensor rows = rounded.reshape({-1, columns});
            const at::Tensor moments = at::matmul(rows.t(), rows).to(at::kDouble),
                             sizes = x.reshape({-1, columns}).abs().sum(0).to(at::kDouble);
            inputs.moments = inputs.moments.defined() ? inputs.moments + moments : moments;
            inputs.sizes = inputs.sizes.defined() ? inputs.sizes + sizes : sizes;
            inputs.tokens += static_cast<double>(rows.size(0));
        }
        const auto changed = weights_.find(linear);
        return at::linear(rounded, changed == weights_.end() ? student_.at(linear).value : changed->second);
    }

    Transformer& student_;
    bool rounded_inputs_;
    JobControl* control_;
    std::vector<at::Tensor> ids_, states_;
    std::size_t tokens_ = 0;
    std::map<TensorId, at::Tensor> weights_, gains_;
    std::optional<std::pair<TensorId, Inputs*>> watched_;
};

struct ProjectionGroup {
    const char* name;
    std::vector<TensorRole> linears;
    TensorRole norm;     // whose gain their input carries
    bool has_norm, mlp;  // mlp: of which block it is
    bool alone;          // its own output is what it is judged by (o, down)
};

std::vector<ProjectionGroup> groups_of(const ModelConfig& config) {
    using R = TensorRole;
    if (config.norm_before_every_linear())
        return {{"q", {R::q}, R::q_sub_norm, true, false, false},
                {"k", {R::k}, R::k_sub_norm, true, false, false},
                {"v", {R::v}, R::v_sub_norm, true, false, false},
                {"o", {R::o}, R::attention_sub_norm, true, false, true},
                {"gate", {R::gate}, R::gate_sub_norm, true, true, false},
                {"up", {R::up}, R::up_sub_norm, true, true, false},
                {"down", {R::down}, R::feed_forward_sub_norm, true, true, true}};
    return {{"q, k, v", {R::q, R::k, R::v}, R::attention_norm, true, false, false},
            {"o", {R::o}, R::attention_sub_norm, config.sub_norm, false, true},
            {"gate, up", {R::gate, R::up}, R::feed_forward_norm, true, true, false},
            {"down", {R::down}, R::feed_forward_sub_norm, config.sub_norm, true, true}};
}

// The gains of a norm whose results are divided by factors.
at::Tensor divided(const Parameter& gains, const at::Tensor& factors) {
    if (gains.spec.one_plus) return (gains.value + 1) / factors - 1;
    return gains.value / factors;
}

// Groups of one layer in the order in which they are set.
class Starter {
  public:
    Starter(Transformer& student, StudentStart method, const std::vector<Sequence>& texts, bool rounded_inputs,
            JobControl* control)
        : student_(student), method_(method), walk_(student, texts, rounded_inputs, control) {}

    StartWalk& walk() { return walk_; }

    // The streams go through a layer that is set.
    void pass_layer(const std::vector<ProjectionGroup>& groups, int layer) {
        for (const ProjectionGroup& group : groups)
            for (const TensorRole role : group.linears) compute_rounded({role, layer});
        for (const bool mlp : {false, true}) walk_.pass_on(mlp, layer);
        forget(groups, layer);
    }
    // Nobody asks for its rounded weights any more.
    void forget(const std::vector<ProjectionGroup>& groups, int layer) {
        for (const ProjectionGroup& group : groups)
            for (const TensorRole role : group.linears) walk_.forget({role, layer});
    }

    GroupStart set(const ProjectionGroup& group, int layer) {
        GroupStart report{layer, group.name, 0, 0, std::nullopt};
        if (method_ == StudentStart::awq) {
            set_by_awq(group, layer, report);
            return report;
        }
        const Inputs inputs = walk_.inputs_of({group.linears.front(), layer}, group.mlp);
        double energy = 0;
        for (const TensorRole role : group.linears) {
            const TensorId id{role, layer};
            Parameter& parameter = student_.at(id);
            const at::Tensor w = parameter.value.detach();
            const double own = (at::matmul(w.to(at::kDouble), inputs.moments) * w.to(at::kDouble)).sum().item<double>();
            report.before += own * output_error(w, plain(w), inputs.moments);
            const TernaryFit fit = fitted(w, inputs.moments);
            report.after += own * fit.error;
            energy += own;
            at::Tensor latent = fit.weights.contiguous().clone();
            hand_over(floats(latent), {fit.codes.data_ptr<std::int8_t>(), static_cast<std::size_t>(fit.codes.numel())},
                      fit.scales);
            parameter.value.copy_(latent);
            compute_rounded(id);
        }
        if (energy > 0) {
            report.before /= energy;
            report.after /= energy;
        }
        return report;
    }

  private:
    // As training will find it, from the latent weights alone: a resume has nothing else.
    void compute_rounded(TensorId linear) { walk_.compute_with(linear, plain(student_.at(linear).value.detach())); }
    at::Tensor plain(const at::Tensor& w) const {
        return rounded_weight(w, student_.config().quantizer, nullptr).detach();
    }
    TernaryFit fitted(const at::Tensor& w, const at::Tensor& moments) const {
        const ScaleGranularity granularity = student_.config().quantizer.weight_scale;
        if (method_ == StudentStart::gptq) return gptq(w, moments, granularity);
        TernaryFit fit{w.clone(), at::zeros(w.sizes(), at::kChar), empty_scales(granularity, w.size(0), w.size(1)), 0};
        least_squares(floats(fit.weights),
                      {fit.codes.data_ptr<std::int8_t>(), static_cast<std::size_t>(fit.codes.numel())}, fit.scales);
        fit.error = output_error(w, from_codes(fit.codes, fit.scales), moments);
        return fit;
    }

    // What the block around the group gives for the texts that the search looks at.
    std::vector<at::Tensor> outputs(const ProjectionGroup& group, int layer) {
        constexpr std::size_t most_texts = 16;
        std::vector<at::Tensor> all;
        for (std::size_t i = 0; i < std::min(most_texts, walk_.texts()); ++i)
            all.push_back(walk_.block(group.mlp, layer, i));
        return all;
    }

    void set_by_awq(const ProjectionGroup& group, int layer, GroupStart& report) {
        const TensorId gain{group.norm, layer};
        std::vector<at::Tensor> weights;
        for (const TensorRole role : group.linears) weights.push_back(student_.at({role, layer}).value.detach());
        // Behind a transform no gain stands, and q/k norms take the size of q and k back out.
        const bool turned =
            student_.config().quantizer.hadamard_block(group.linears.front(), weights.front().size(1)) > 0;
        const bool normed = group.linears.front() == TensorRole::q && student_.config().layer(layer).qk_norm;
        const std::vector<at::Tensor> wanted = outputs(group, layer);
        double energy = 0;
        for (const at::Tensor& one : wanted) energy += one.square().sum().item<double>();
        const auto with = [&](const at::Tensor& factors, bool keep) {
            for (std::size_t i = 0; i < weights.size(); ++i)
                walk_.compute_with({group.linears[i], layer}, plain(weights[i] * factors));
            const bool plain_gain = !group.has_norm || factors.eq(1).all().item<bool>();
            if (!plain_gain) walk_.take_gain(gain, divided(student_.at(gain), factors));
            double lost = 0;
            const std::vector<at::Tensor> got = outputs(group, layer);
            for (std::size_t i = 0; i < got.size(); ++i) lost += (got[i] - wanted[i]).square().sum().item<double>();
            if (!plain_gain && !keep) walk_.forget_gain(gain);
            return energy > 0 ? lost / energy : lost;
        };
        if (!group.has_norm || turned || normed) {
            report.before = report.after = with(at::ones({weights.front().size(1)}), false);
            return;  // there is nothing to choose
        }
        const Inputs inputs = walk_.inputs_of({group.linears.front(), layer}, group.mlp);
        const AwqChoice choice = choose_factors(inputs.sizes / inputs.tokens, weights,
                                                [&](const at::Tensor& factors) { return with(factors, false); });
        report.before = choice.plain_loss;
        report.after = choice.loss;
        report.ratio = choice.ratio;
        report.by_weights = choice.by_weights;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            Parameter& parameter = student_.at({group.linears[i], layer});
            parameter.value.copy_(weights[i] * choice.factors);
            compute_rounded({group.linears[i], layer});
        }
        Parameter& norm = student_.at(gain);
        norm.value.copy_(divided(norm, choice.factors));
    }

    Transformer& student_;
    StudentStart method_;
    StartWalk walk_;
};

// Stands for all that a start's bits come from.
std::uint64_t key_of(Transformer& student, StudentStart method, const std::vector<Sequence>& texts,
                     bool rounded_inputs) {
    constexpr const char* version = "start 1";  // another computation is another version
    Xxh3 sum;
    const auto add = [&](std::string_view text) {
        sum.add(text);
        sum.add(std::string_view("\0", 1));
    };
    add(version);
    add(word_of(method));
    add(rounded_inputs ? "rounded" : "as they are");
    add(std::to_string(at::get_num_threads()));  // sums depend on it
    for (const auto& [key, word] : chosen_words(student.config().quantizer)) {
        add(key);
        add(word);
    }
    const auto bytes = [](const auto* data, std::size_t count) {
        return std::string_view(reinterpret_cast<const char*>(data), count * sizeof *data);
    };
    for (const Parameter& parameter : student.parameters()) {
        add(parameter.spec.name);
        add(bytes(parameter.value.data_ptr<float>(), static_cast<std::size_t>(parameter.value.numel())));
    }
    for (const Sequence& text : texts) add(bytes(text.ids.data(), text.ids.size()));
    return sum.value();
}

}  // namespace

std::optional<StartReport> start_student(Transformer& student, StudentStart method, const std::vector<Sequence>& texts,
                                         JobControl* control, const StartOptions& options) try {
    torch::NoGradGuard no_grad;
    StartReport report;
    report.method = method;
    if (method == StudentStart::absmean) return report;
    const ModelConfig& config = student.config();
    if (config.quantizer.sparsity != Sparsity::none)
        throw Error("is for dense students: sparsity is \"" + std::string(word_of(config.quantizer.sparsity)) + "\"",
                    "student_start", "Set it to absmean, or sparsity to none");
    if (!options.rounded_inputs && config.quantizer.hadamard())
        throw Error("reads o_proj and down_proj through a transform, which is for rounded inputs", "activation",
                    "Set it to absmax8");
    std::optional<StartStore> store;
    if (!options.keep.empty())
        store.emplace(options.keep, key_of(student, method, texts, options.rounded_inputs), options.say);
    Starter starter(student, method, texts, options.rounded_inputs, control);
    report.texts = starter.walk().texts();
    report.tokens = starter.walk().tokens();
    const std::vector<ProjectionGroup> groups = groups_of(config);
    const std::size_t all = groups.size() * static_cast<std::size_t>(config.layers);
    const auto tell = [&](double seconds_left) {
        if (options.done) options.done({report.groups.size(), all, seconds_left, report.layers_resumed});
    };
    if (store) {
        report.layers_resumed = std::min(store->layers(), static_cast<int>(config.layers));
        if (store->streams() > 0) starter.walk().take_streams(store->load_streams());
        for (int layer = 0; layer < report.layers_resumed; ++layer) {
            store->load_layer(layer, student, report.groups);
            if (layer >= store->streams()) starter.pass_layer(groups, layer);
        }
        if (report.layers_resumed > 0) tell(std::numeric_limits<double>::quiet_NaN());
    }
    const Stopwatch watch;
    for (int layer = report.layers_resumed; layer < config.layers; ++layer) {
        for (std::size_t g = 0; g < groups.size(); ++g) {
            if (control && !control->at_boundary()) return std::nullopt;
            report.groups.push_back(starter.set(groups[g], layer));
            const bool last = g + 1 == groups.size() || groups[g + 1].mlp != groups[g].mlp;
            if (last) starter.walk().pass_on(groups[g].mlp, layer);
            const int whole = layer - report.layers_resumed;  // layers of this sitting
            const double mine = static_cast<double>(whole) * static_cast<double>(groups.size()) + double(g) + 1;
            tell(whole > 0 ? watch.seconds() / mine * static_cast<double>(all - report.groups.size())
                           : std::numeric_limits<double>::quiet_NaN());
        }
        starter.forget(groups, layer);
        if (!store) continue;
        store->save_layer(layer, student, std::span(report.groups).last(groups.size()));
        if (layer + 1 < config.layers) store->save_streams(layer + 1, starter.walk().streams());
    }
    student.weights_changed();
    return report;
} catch (const StoppedWithin&) {
    return std::nullopt;
}

}  // namespace bitdistill
