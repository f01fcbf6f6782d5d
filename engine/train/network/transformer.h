// SPDX-License-Identifier: GPL-3.0-or-later
// A Llama, Qwen2, Qwen3 or Gemma 3 decoder, as full-precision teacher or 1.58-bit student with SubLN. Parameters are
// FP32 tensors under their Hugging Face names; matmuls run in FP32 or BF16. The gradients are written by hand: to
// autograd the whole model is one node, whose backward adds to Parameter::gradient. On another device LibTorch's
// operators take the place of these kernels (compute_on()). Engine thread.
#pragma once

#include <torch/types.h>

#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "engine/model/tensor_roles.h"
#include "engine/run/choices.h"
#include "engine/train/network/bit_linear.h"
#include "engine/train/network/decoder_layer.h"
#include "engine/train/network/device_decoder.h"
#include "engine/train/network/parameter.h"

namespace bitdistill {

enum class Precision { fp32, bf16 };
WantedPrecision wanted(Precision precision);  // the wish that leads to it
const char* to_string(Precision precision);

// What backward needs of a forward pass.
struct Tape;

// Thrown by a layer check when the work is to end within a forward or backward pass. What the pass was for is lost; the
// values of the parameters are as they were.
struct StoppedWithin : std::exception {};

class Transformer {
  public:
    // Values are not set: load_weights() or initialise fills them.
    Transformer(const ModelConfig& config, Precision precision, bool trainable);
    // Layers point into parameters().
    Transformer(const Transformer&) = delete;
    Transformer& operator=(const Transformer&) = delete;

    const ModelConfig& config() const { return config_; }
    Precision precision() const { return precision_; }
    at::ScalarType compute_type() const { return precision_ == Precision::bf16 ? at::kBFloat16 : at::kFloat; }
    // From here on forward and backward passes, the head and the losses are LibTorch's operators on this device, which
    // may be the CPU too. The values and gradients of a model that trains go there for good, and its optimizer works
    // there; host_offload leaves them here. One that does not train keeps its values here and has on the device what it
    // computes with.
    void compute_on(at::Device device, bool host_offload = false);
    bool by_operators() const { return device_ != nullptr; }
    bool resident() const { return resident_; }  // values, gradients and optimizer are the operators' own

    std::vector<Parameter>& parameters() { return parameters_; }
    Parameter& at(TensorId id);    // throws Error: this model has none
    Parameter* find(TensorId id);  // null: this model has none
    Parameter& head();

    // ids [B, T] int64, padded on the right with any id: the causal mask keeps padding away from real positions.
    // capture_layer: 0-based layer whose Q, K, V are returned, -1 = none. lengths [B]: tokens of each row before its
    // padding, which the kernels do not compute (their results are zero there, and no gradient is read); empty: all are
    // computed. The results carry gradients when the model is trainable and autograd is on; one backward pass each.
    ForwardResult forward(const at::Tensor& ids, std::int64_t capture_layer = -1,
                          std::span<const std::int64_t> lengths = {});
    // A forward pass without gradients that shows what each layer keeps for its backward pass, and drops it. ids [B,
    // T].
    using InputHook = std::function<void(std::size_t layer, const LayerParameters&, const LayerTape&)>;
    void forward_with_hook(const at::Tensor& ids, const InputHook& hook);
    const std::vector<LayerParameters>& layers() const { return layers_; }
    // hidden [N, C] -> [N, V] FP32 on the host, without gradients: training takes logit_losses() of losses.h.
    at::Tensor logits(const at::Tensor& hidden);
    // For writing text, after compute_on(): room for `rows` texts of `length` tokens, and one more token of each. ids
    // [B] int64 -> [B, V] FP32 on the host, the logits of the token after it; without gradients. Throws Error.
    KvCache kv_cache(std::int64_t rows, std::int64_t length) const;
    at::Tensor next_logits(const at::Tensor& ids, KvCache& cache);
    // [V, C] in the compute type, where the model computes; after prepare_weights().
    const at::Tensor& head_matrix() { return device_ ? device_->head_matrix() : head().quantized.matrix; }
    void add_head_gradient(const at::Tensor& part);  // [V, C], where the model computes

    // To be called when the values have changed (optimizer step, load): the quantized weights are made anew.
    void weights_changed() { weights_ready_ = false; }
    // Makes the quantized weights if they are old; forward() does it by itself.
    void prepare_weights();
    // Makes Parameter::gradient whole after a step's last backward pass: on another device the sums are there until
    // then.
    void gather_gradients() {
        if (device_) device_->gather_gradients();
    }
    // Drops gradients: the next backward pass writes instead of adding.
    void clear_gradients();
    // What a linear layer computes with is w + share (Q(w) - w): quantization warm-up, 1 = fully ternary; or Q(w) +
    // latent_share w.
    void set_quantized_share(double share, double latent_share = 0);
    // What activations are quantized by from now on: a student may take 8 bits first and 4 in the end. config() says
    // it.
    void set_activation(ActivationRule rule);
    // What embedding and head are kept in from now on, and computed as. rounds_f16: with the values of F16 where that
    // is the type; false: as runs of before, with their own.
    void set_kept_types(KeptType embedding, KeptType head, bool rounds_f16 = true);
    // Called by backward passes of the kernels with a layer whose gradients are complete, the last layer first; null:
    // nobody listens.
    void set_gradient_listener(std::function<void(int layer)> listener) { listener_ = std::move(listener); }
    // Forward keeps each layer's input alone, and backward computes the layer again before it goes back through it: the
    // same bits for less memory and more time.
    void set_activation_checkpointing(bool on) { checkpointing_ = on; }
    // Called before each layer of the kernels' passes, forward and backward; what it throws ends the pass, and
    // gradients must be cleared then. null: nothing.
    void set_layer_check(std::function<void()> check) { layer_check_ = std::move(check); }
    // Where a forward and backward pass report what their parts take; null: nowhere.
    void set_part_times(PartTimes* times) { times_ = times; }

  private:
    friend struct DecoderNode;
    template <class T>
    ForwardResult run(const at::Tensor& ids, const TokenRows& rows, std::int64_t capture_layer, Tape* tape,
                      const InputHook& hook = nullptr);
    template <class T>
    void back(Tape& tape, const at::Tensor& d_hidden, const CapturedGradients& captured);
    void extend_rotary(std::int64_t tokens);
    LayerRun run_of(const TokenRows& rows, std::size_t layer) const;
    void prepare_resident_weights();

    ModelConfig config_;
    Precision precision_;
    bool trainable_, resident_ = false, weights_ready_ = false, checkpointing_ = false;
    std::vector<Parameter> parameters_;
    std::map<TensorId, std::size_t> index_;
    std::vector<LayerParameters> layers_;
    Parameter *embedding_, *final_norm_;
    RotaryKinds rotary_kinds_;
    struct RotaryTable {
        at::Tensor cosine, sine;  // [T, D/2]
    };
    std::vector<RotaryTable> rotary_;  // of each kind
    double quantized_share_ = 1.0, latent_share_ = 0.0;
    std::function<void(int)> listener_;
    std::function<void()> layer_check_;
    PartTimes* times_ = nullptr;
    std::unique_ptr<DeviceDecoder> device_;
};

}  // namespace bitdistill
