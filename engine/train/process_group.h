// SPDX-License-Identifier: GPL-3.0-or-later
// The processes that train one model together, over torch's c10d with Gloo; tensors on GPUs by NCCL, where this build
// has it and each rank has a GPU of its own, else through the host's memory. Every rank makes the same calls in the
// same order; alone, each call does nothing. When one rank fails, calls of the others throw an Error with its reason.
// Engine thread.
#pragma once

#include <torch/types.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/train/api/world.h"

namespace bitdistill {

class ProcessGroup {
  public:
    ProcessGroup();  // this process alone
    // Waits up to five minutes for the others. Throws Error: rank 0 cannot be reached, or this LibTorch has no Gloo.
    explicit ProcessGroup(const World& world);
    ~ProcessGroup();
    ProcessGroup(const ProcessGroup&) = delete;
    ProcessGroup& operator=(const ProcessGroup&) = delete;

    int rank() const { return world_.rank; }
    int size() const { return world_.size; }
    bool alone() const { return world_.alone(); }
    bool first() const { return world_.first(); }
    const World& world() const { return world_; }

    // Each value becomes its sum over the ranks.
    void sum(std::span<double> values);
    bool any(bool mine);
    // What rank 0 says; the others' argument is not looked at.
    bool decided(bool mine);
    std::int64_t decided(std::int64_t mine);
    std::string decided(const std::string& mine);

    // These return at once, finish() waits for all of them. The tensors are contiguous and are left alone until then.
    void start_sum(std::vector<at::Tensor> tensors);
    void start_broadcast(at::Tensor tensor, int root);
    void finish();

    // Tells the others why this rank ends; after it no other call is allowed. Does not throw.
    void fail(const std::string& reason);

  private:
    bool by_nccl();
    struct Connection;
    World world_;
    std::unique_ptr<Connection> connection_;
};

}  // namespace bitdistill
