// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/transformer.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/torch.h>

#include <span>

#include "engine/base/error.h"
#include "engine/model/kept_weights.h"
#include "engine/train/network/quantize_operators.h"
#include "engine/train/rows/row_kernels.h"

namespace bitdistill {

struct Tape {
    at::Tensor ids;  // [N]
    TokenRows rows;
    std::int64_t capture_layer = -1;
    std::vector<LayerTape> layers;
    std::vector<Residual> inputs;  // of the layers, instead of their tapes: activation checkpointing
    at::Tensor x, reciprocal;      // input of the final norm
};

// The whole model as one node of autograd's graph: outputs hidden [, q, k, v], no inputs.
struct DecoderNode : torch::autograd::Node {
    Transformer* model = nullptr;
    std::unique_ptr<Tape> tape;

    torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override {
        if (!tape) throw Error("a second backward pass through the same forward pass", "Transformer");
        torch::NoGradGuard no_grad;
        const auto gradient = [&](std::size_t i) {
            return i < gradients.size() && gradients[i].defined() ? gradients[i].contiguous() : at::Tensor();
        };
        const CapturedGradients captured{gradient(1), gradient(2), gradient(3)};
        if (model->precision() == Precision::bf16)
            model->back<Bf16>(*tape, gradient(0), captured);
        else
            model->back<float>(*tape, gradient(0), captured);
        tape.reset();
        return {};
    }
};

WantedPrecision wanted(Precision precision) {
    return precision == Precision::bf16 ? WantedPrecision::bf16 : WantedPrecision::fp32;
}
const char* to_string(Precision precision) { return word_of(wanted(precision)).data(); }

Transformer::Transformer(const ModelConfig& config, Precision precision, bool trainable)
    : config_(config),
      precision_(precision),
      trainable_(trainable),
      rotary_kinds_(rotary_kinds(config)),
      rotary_(rotary_kinds_.kinds.size()) {
    for (TensorSpec& spec : tensor_specs(config)) {
        index_[spec.id()] = parameters_.size();
        // A folder that keeps F16 says nothing and holds the values that it computes with.
        const std::optional<BlockType> own = own_kept_type(config, spec);
        parameters_.push_back({std::move(spec), {}, {}, {}, false});
        if (own) parameters_.back().kept = kept_type_of(*own);
    }
    // Matrices that read the same input lie one below the other, so that one matmul serves all.
    const auto stack = [&](std::initializer_list<Parameter*> parts) {
        std::int64_t rows = 0;
        for (const Parameter* part : parts) rows += part->spec.shape[0];
        const at::Tensor all = at::empty({rows, config.hidden_size}, at::kFloat);
        rows = 0;
        for (Parameter* part : parts) {
            part->value = all.narrow(0, rows, part->spec.shape[0]);
            rows += part->spec.shape[0];
        }
        return all;
    };
    for (int layer = 0; layer < config.layers; ++layer) {
        const auto of = [&](TensorRole role) { return find({role, layer}); };
        using R = TensorRole;
        LayerParameters all{of(R::attention_norm),
                            of(R::q),
                            of(R::k),
                            of(R::v),
                            of(R::o),
                            of(R::feed_forward_norm),
                            of(R::gate),
                            of(R::up),
                            of(R::down),
                            of(R::q_bias),
                            of(R::k_bias),
                            of(R::v_bias),
                            of(R::o_bias),
                            of(R::q_norm),
                            of(R::k_norm),
                            of(R::attention_sub_norm),
                            of(R::feed_forward_sub_norm),
                            of(R::q_sub_norm),
                            of(R::k_sub_norm),
                            of(R::v_sub_norm),
                            of(R::gate_sub_norm),
                            of(R::up_sub_norm),
                            of(R::attention_post_norm),
                            of(R::feed_forward_post_norm),
                            {},
                            {}};
        all.qkv = stack({all.q, all.k, all.v});
        all.gate_up = stack({all.gate, all.up});
        layers_.push_back(all);
    }
    for (Parameter& parameter : parameters_)
        if (!parameter.value.defined()) parameter.value = at::empty(parameter.spec.shape, at::kFloat);
    embedding_ = find({TensorRole::embedding});
    final_norm_ = find({TensorRole::final_norm});
    // FP32 matmuls of a plain model read the values themselves; all others read quantized or rounded weights of that
    // shape.
    if (config.ternary || precision == Precision::bf16)
        for (LayerParameters& layer : layers_) {
            layer.qkv = at::empty(layer.qkv.sizes(), compute_type());
            layer.gate_up = at::empty(layer.gate_up.sizes(), compute_type());
        }
}

Parameter* Transformer::find(TensorId id) {
    const auto found = index_.find(id);
    return found == index_.end() ? nullptr : &parameters_[found->second];
}

Parameter& Transformer::at(TensorId id) {
    if (Parameter* const parameter = find(id)) return *parameter;
    throw Error("a model of this architecture has no such tensor", name_in(FileKind::folder, id));
}

Parameter& Transformer::head() { return config_.tie_embeddings ? *embedding_ : at({TensorRole::head}); }

void Transformer::compute_on(at::Device device, bool host_offload) {
    resident_ = trainable_ && !host_offload;
    if (resident_) {
        torch::NoGradGuard no_grad;
        for (LayerParameters& layer : layers_) {  // the kernels' own
            layer.qkv.reset();
            layer.gate_up.reset();
        }
        for (Parameter& parameter : parameters_) {
            parameter.value = parameter.value.to(device);
            parameter.gradient.reset();
            parameter.one_more.reset();
            parameter.has_gradient = false;
            parameter.quantized = {};
        }
    }
    device_ =
        std::make_unique<DeviceDecoder>(parameters_, head(), config_, compute_type(), device, trainable_, resident_);
    weights_changed();
}

void Transformer::add_head_gradient(const at::Tensor& part) {
    if (device_)
        device_->add_head_gradient(part);
    else
        add_gradient(head(), part, 1.0f);
}

void Transformer::clear_gradients() {
    for (Parameter& parameter : parameters_) {
        parameter.has_gradient = false;
        if (resident_) parameter.gradient.reset();
    }
    if (device_) device_->clear_gradients();
}

void Transformer::set_quantized_share(double share, double latent_share) {
    if (share != quantized_share_ || latent_share != latent_share_) weights_changed();
    quantized_share_ = share;
    latent_share_ = latent_share;
}

void Transformer::set_activation(ActivationRule rule) {
    config_.quantizer.activation = rule;
    if (device_) device_->set_activation(rule);
}

void Transformer::set_kept_types(KeptType embedding, KeptType head, bool rounds_f16) {
    config_.quantizer.embedding_type = embedding;
    config_.quantizer.head_type = head;
    const auto kept = [&](KeptType type) {
        return type != KeptType::f16 || rounds_f16 ? std::optional(type) : std::nullopt;
    };
    embedding_->kept = kept(embedding);
    this->head().kept = kept(head);
    weights_changed();
}

// By operators, where the values lie.
void Transformer::prepare_resident_weights() {
    torch::NoGradGuard no_grad;
    device_->drop_weights();
    const std::optional<Quantizer> quantizer = config_.ternary ? std::optional(config_.quantizer) : std::nullopt;
    for (Parameter& parameter : parameters_) {
        parameter.quantized = {};
        if (parameter.spec.projection)
            parameter.quantized =
                weight_by_operators(parameter.value, quantizer, {quantized_share_, latent_share_}, compute_type());
    }
    head().quantized.matrix = kept_values(head().value, head().kept).to(compute_type());
    device_->take_weights();
    weights_ready_ = true;
}

void Transformer::prepare_weights() {
    if (weights_ready_) return;
    if (resident_) return prepare_resident_weights();
    struct Job {
        Parameter* parameter;
        std::optional<Quantizer> quantizer;
        at::Tensor destination;
    };
    std::vector<Job> jobs;
    const bool own = config_.ternary || precision_ == Precision::bf16;
    const std::optional<Quantizer> quantizer = config_.ternary ? std::optional(config_.quantizer) : std::nullopt;
    for (LayerParameters& layer : layers_) {
        std::int64_t row = 0;
        const auto part = [&](Parameter* parameter, const at::Tensor& all) {
            const std::int64_t rows = parameter->value.size(0);
            jobs.push_back({parameter, quantizer, own ? all.narrow(0, row, rows) : at::Tensor()});
            row += rows;
        };
        for (Parameter* parameter : {layer.q, layer.k, layer.v}) part(parameter, layer.qkv);
        row = 0;
        for (Parameter* parameter : {layer.gate, layer.up}) part(parameter, layer.gate_up);
        for (Parameter* parameter : {layer.o, layer.down})
            jobs.push_back({parameter, quantizer, parameter->quantized.matrix});
    }
    for (Parameter& parameter : parameters_)
        if (parameter.spec.one_plus) parameter.one_more = parameter.value.detach() + 1.0f;
    jobs.push_back({&head(), std::nullopt, precision_ == Precision::bf16 ? head().quantized.matrix : at::Tensor()});
    const auto make = [&](std::int64_t begin, std::int64_t end) {
        torch::NoGradGuard no_grad;
        for (std::int64_t i = begin; i < end; ++i) {
            Job& job = jobs[static_cast<std::size_t>(i)];
            const std::optional<WeightScales>& stored = job.parameter->stored_scales;
            job.parameter->quantized =
                quantize_weight(job.parameter->value, job.quantizer, {quantized_share_, latent_share_}, compute_type(),
                                job.destination, stored ? &*stored : nullptr);
        }
    };
    // The head is the largest by far: all threads work on it, then each takes whole matrices.
    const auto matrices = static_cast<std::int64_t>(jobs.size()) - 1;
    if (!head().kept) {
        make(matrices, matrices + 1);
    } else {
        torch::NoGradGuard no_grad;
        const at::Tensor rounded = head().value.detach().clone();
        round_rows(head().kept, rounded);
        head().quantized = quantize_weight(rounded, std::nullopt, {}, compute_type(), jobs.back().destination);
    }
    at::parallel_for(0, matrices, 1, make);
    if (device_) device_->take_weights();
    weights_ready_ = true;
}

void Transformer::extend_rotary(std::int64_t tokens) {
    const std::int64_t half = config_.head_dim / 2;
    const auto floats = [](const at::Tensor& tensor) {
        return std::span(tensor.data_ptr<float>(), static_cast<std::size_t>(tensor.numel()));
    };
    for (std::size_t i = 0; i < rotary_.size(); ++i) {
        RotaryTable& table = rotary_[i];
        if (table.cosine.defined() && table.cosine.size(0) >= tokens) continue;
        table = {at::empty({tokens, half}, at::kFloat), at::empty({tokens, half}, at::kFloat)};
        fill_rotary_table(rotary_kinds_.kinds[i], config_.head_dim, 0, floats(table.cosine), floats(table.sine));
    }
}

LayerRun Transformer::run_of(const TokenRows& rows, std::size_t layer) const {
    const RotaryTable& table = rotary_[rotary_kinds_.of_layer[layer]];
    return {config_, rows, table.cosine, table.sine, times_, config_.layer(static_cast<std::int64_t>(layer)).window};
}

template <class T>
ForwardResult Transformer::run(const at::Tensor& ids, const TokenRows& rows, std::int64_t capture_layer, Tape* tape,
                               const InputHook& hook) {
    ForwardResult result;
    const at::Tensor embedded = at::embedding(embedding_->value, ids);
    round_rows(embedding_->kept, embedded);
    if (config_.embedding_scale != 1) embedded.mul_(static_cast<float>(config_.embedding_scale));
    Residual residual{embedded, {}, {}, 1.0f};
    if (tape && !checkpointing_) tape->layers.resize(layers_.size());
    for (std::size_t layer = 0; layer < layers_.size(); ++layer) {
        if (layer_check_) layer_check_();
        LayerTape dropped;
        LayerTape* kept = tape || hook ? &dropped : nullptr;
        if (tape && checkpointing_)
            tape->inputs.push_back(residual);
        else if (tape)
            kept = &tape->layers[layer];
        layer_forward<T>(run_of(rows, layer), layers_[layer], residual, kept,
                         static_cast<std::int64_t>(layer) == capture_layer ? &result : nullptr);
        if (hook) hook(layer, layers_[layer], dropped);
    }
    at::Tensor reciprocal;
    result.hidden = rows.spread(final_norm_forward<T>(run_of(rows, 0), *final_norm_, residual, &reciprocal));
    for (at::Tensor* state : {&result.q, &result.k, &result.v}) *state = rows.spread(*state);
    if (tape) {
        tape->x = residual.x;
        tape->reciprocal = reciprocal;
    }
    return result;
}

template <class T>
void Transformer::back(Tape& tape, const at::Tensor& d_hidden, const CapturedGradients& of_captured) {
    const auto down_scale = [&](std::size_t layer) { return layers_[layer].down->quantized.scale; };
    const auto packed = [&](const at::Tensor& padded) {
        return padded.defined() ? tape.rows.packed(padded) : at::Tensor();
    };
    const CapturedGradients captured{packed(of_captured.q), packed(of_captured.k), packed(of_captured.v)};
    const at::Tensor d = d_hidden.defined() ? packed(d_hidden) : at::zeros_like(tape.x);
    ResidualGradient gradient = final_norm_backward<T>(run_of(tape.rows, 0), *final_norm_, tape.x, tape.reciprocal, d,
                                                       down_scale(layers_.size() - 1));
    for (std::size_t layer = layers_.size(); layer-- > 0;) {
        if (layer_check_) layer_check_();
        const LayerRun run = run_of(tape.rows, layer);
        LayerTape kept;  // until the end of this turn: its memory serves the layer below
        if (tape.inputs.empty()) {
            kept = std::move(tape.layers[layer]);
            tape.layers[layer] = {};
        } else {
            layer_forward<T>(run, layers_[layer], tape.inputs[layer], &kept, nullptr);
            tape.inputs.pop_back();
        }
        layer_backward<T>(run, layers_[layer], kept, gradient,
                          static_cast<std::int64_t>(layer) == tape.capture_layer ? &captured : nullptr,
                          layer > 0 ? down_scale(layer - 1) : 0.0f);
        if (listener_) listener_(static_cast<int>(layer));
    }
    // A token's row of the embedding gathers the gradients of all its places, in their order.
    Parameter& table = *embedding_;
    if (!table.has_gradient) add_gradient(table, at::zeros(table.spec.shape, at::kFloat), 1.0f);
    const std::int64_t width = config_.hidden_size;
    const auto scale = static_cast<float>(config_.embedding_scale);
    for (std::int64_t row = 0; row < tape.ids.numel(); ++row)
        row_kernels<float>().accumulate(
            table.gradient.data_ptr<float>() + tape.ids.data_ptr<std::int64_t>()[row] * width,
            gradient.x.data_ptr<float>() + row * width, scale, false, width);
}

ForwardResult Transformer::forward(const at::Tensor& ids, std::int64_t capture_layer,
                                   std::span<const std::int64_t> lengths) {
    prepare_weights();
    if (device_) return device_->run(ids, capture_layer, checkpointing_);
    extend_rotary(ids.size(1));
    const bool taped = trainable_ && at::GradMode::is_enabled();
    auto tape = taped ? std::make_unique<Tape>() : nullptr;
    ForwardResult result;
    TokenRows rows(ids.sizes(), lengths);
    const at::Tensor packed = rows.packed(ids).contiguous();
    {
        torch::NoGradGuard no_grad;
        result = precision_ == Precision::bf16 ? run<Bf16>(packed, rows, capture_layer, tape.get())
                                               : run<float>(packed, rows, capture_layer, tape.get());
    }
    if (!taped) return result;
    tape->ids = packed;
    tape->rows = std::move(rows);
    tape->capture_layer = capture_layer;
    const std::shared_ptr<DecoderNode> node(new DecoderNode, torch::autograd::deleteNode);
    node->model = this;
    node->tape = std::move(tape);
    for (at::Tensor* output : {&result.hidden, &result.q, &result.k, &result.v})
        if (output->defined()) torch::autograd::set_history(*output, node);
    return result;
}

void Transformer::forward_with_hook(const at::Tensor& ids, const InputHook& hook) {
    if (resident_) throw Error("the kernels' passes need the weights in the host's memory", "Transformer");
    torch::NoGradGuard no_grad;
    extend_rotary(ids.size(1));
    prepare_weights();
    const TokenRows rows(ids.sizes(), {});
    const at::Tensor all = rows.packed(ids).contiguous();
    if (precision_ == Precision::bf16)
        run<Bf16>(all, rows, -1, nullptr, hook);
    else
        run<float>(all, rows, -1, nullptr, hook);
}

KvCache Transformer::kv_cache(std::int64_t rows, std::int64_t length) const {
    if (!device_) throw Error("text is written by LibTorch's operators alone", "Transformer");
    return {config_, rows, length, compute_type(), device_->device()};
}

at::Tensor Transformer::next_logits(const at::Tensor& ids, KvCache& cache) {
    if (!device_) throw Error("text is written by LibTorch's operators alone", "Transformer");
    prepare_weights();
    return logits(device_->run(ids.unsqueeze(1), cache).hidden.squeeze(1));
}

at::Tensor Transformer::logits(const at::Tensor& hidden) {
    torch::NoGradGuard no_grad;
    prepare_weights();
    return at::matmul(hidden.detach().to(compute_type()), head_matrix().t()).to(at::kFloat).to(at::kCPU);
}

}  // namespace bitdistill
