// SPDX-License-Identifier: GPL-3.0-or-later
// A Transformer's forward and backward pass in LibTorch's operators, on another device. Latent weights and gradients
// lie there too (`resident`); or they stay with the optimizer in the host's memory, as ZeRO-Offload has it (arXiv
// 2101.06840): down go the quantized weights, once an optimizer step, up comes the sum of its micro-batches' gradients.
// Engine thread.
#pragma once

#include <torch/types.h>

#include <map>
#include <vector>

#include "engine/train/network/operator_decoder.h"
#include "engine/train/network/parameter.h"

namespace bitdistill {

class DeviceDecoder : public OperatorDecoder {
  public:
    // parameters, head: the model's own, which outlive this. resident: their values lie on the device.
    DeviceDecoder(std::vector<Parameter>& parameters, Parameter& head, const ModelConfig& config, at::ScalarType type,
                  at::Device device, bool trainable, bool resident = false);

    at::Device device() const { return device_; }
    void take_weights();  // when they have been made anew
    void drop_weights();  // before that, so that old and new ones need not have room together
    // ids [B, T]. The results lie on the device and carry gradients when the model is trainable and autograd is on; one
    // backward pass each. checkpointing: each layer's input alone is kept, and backward computes the layer again.
    ForwardResult run(const at::Tensor& ids, std::int64_t capture_layer, bool checkpointing = false);
    // The same without gradients, ids going on after what is in the cache.
    ForwardResult run(const at::Tensor& ids, KvCache& cache);
    const at::Tensor& head_matrix() const { return head_matrix_; }
    void add_head_gradient(const at::Tensor& part);  // [V, C] on the device
    void gather_gradients();                         // adds what backward passes left here to the parameters' own
    void clear_gradients();

  private:
    friend struct DeviceNode;
    friend struct CheckpointedNode;
    struct Leaf {
        Parameter* parameter;
        at::Tensor tensor, sum;  // undefined for a head of its own, which head_matrix_ is; FP32, of the gradients
    };
    at::Tensor value(TensorId id) const override;
    at::Tensor matmul(const at::Tensor& x, TensorId linear) const override;
    ForwardResult run_checkpointed(const at::Tensor& ids, std::int64_t capture_layer);
    static void add(Leaf& leaf, const at::Tensor& part);
    void sum_gradients();

    Parameter& head_;
    at::Device device_;
    bool trainable_, resident_;
    std::map<TensorId, Leaf> leaves_;
    at::Tensor head_matrix_;
};

}  // namespace bitdistill
