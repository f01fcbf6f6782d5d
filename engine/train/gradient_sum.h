// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a step's gradients whole: sums them over all ranks, each layer's as soon as the last micro-batch's backward
// pass is through with it, while that goes on with the layers below. Alone, it only collects what another device holds.
// Engine thread.
#pragma once

#include "engine/train/network/transformer.h"
#include "engine/train/process_group.h"

namespace bitdistill {

class GradientSum {
  public:
    GradientSum(Transformer& model, ProcessGroup& group) : model_(model), group_(group) {}
    ~GradientSum() { model_.set_gradient_listener({}); }
    GradientSum(const GradientSum&) = delete;
    GradientSum& operator=(const GradientSum&) = delete;

    void listen();  // before the last micro-batch
    void finish();  // after it: Parameter::gradient is the sum of all ranks

  private:
    void start(int layer);
    Transformer& model_;
    ProcessGroup& group_;
};

}  // namespace bitdistill
