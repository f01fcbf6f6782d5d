// SPDX-License-Identifier: GPL-3.0-or-later
// A Transformer's forward and backward pass in LibTorch's operators, on another device. Latent weights, gradients and
// optimizer stay in the host's memory, as ZeRO-Offload has it (arXiv 2101.06840): down go the quantized weights, once
// an optimizer step, up comes the sum of its micro-batches' gradients. Engine thread.
#pragma once

#include <torch/types.h>

#include <map>
#include <vector>

#include "engine/train/network/operator_decoder.h"
#include "engine/train/network/parameter.h"

namespace bitdistill {

class DeviceDecoder : public OperatorDecoder {
  public:
    // parameters, head: the model's own, which outlive this.
    DeviceDecoder(std::vector<Parameter>& parameters, Parameter& head, const ModelConfig& config, at::ScalarType type,
                  at::Device device, bool trainable);

    at::Device device() const { return device_; }
    void take_weights();  // when they have been made anew
    // ids [B, T]. The results lie on the device and carry gradients when the model is trainable and autograd is on; one
    // backward pass each.
    ForwardResult run(const at::Tensor& ids, std::int64_t capture_layer);
    // The same without gradients, ids going on after what is in the cache.
    ForwardResult run(const at::Tensor& ids, KvCache& cache);
    const at::Tensor& head_matrix() const { return head_matrix_; }
    void add_head_gradient(const at::Tensor& part);  // [V, C] on the device
    void gather_gradients();                         // adds what backward passes left here to the parameters' own
    void clear_gradients();

  private:
    friend struct DeviceNode;
    struct Leaf {
        Parameter* parameter;
        at::Tensor tensor, sum;  // sum: FP32, of the gradients
    };
    at::Tensor value(TensorId id) const override;
    at::Tensor matmul(const at::Tensor& x, TensorId linear) const override;
    void sum_gradients();

    Parameter& head_;
    at::Device device_;
    bool trainable_;
    std::map<TensorId, Leaf> leaves_;
    at::Tensor head_matrix_, head_sum_;
};

}  // namespace bitdistill
