// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of a student's start that are done, on disk: whoever is stopped or killed goes on with the next layer. A
// folder of its own, removed once the student that it is for is published. One process a folder. Engine thread.
//
//   layer-000003/{weights.safetensors, report.json, DONE}    latent weights and norms of the fourth layer
//   streams-000004/{streams.safetensors, state.json, DONE}   each text's stream in front of the fifth; the newest only
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/train/api/start_report.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

class StartStore {
  public:
    // Makes the folder if it is not there. key: stands for all that the start depends on; what belongs to another one,
    // or is damaged, is removed, and `say` is told in a sentence. Throws Error: the folder cannot be made or read.
    StartStore(std::filesystem::path folder, std::uint64_t key, const std::function<void(const std::string&)>& say);

    int layers() const { return layers_; }    // done, from the first on
    int streams() const { return streams_; }  // streams stand there in front of this layer; 0: none, at most layers()
    // Throws Error: not written by save_layer() for such a student.
    void load_layer(int layer, Transformer& student, std::vector<GroupStart>& groups) const;
    std::vector<at::Tensor> load_streams() const;

    // Whole or not at all, and safe against a power cut. groups: those of this layer.
    void save_layer(int layer, Transformer& student, std::span<const GroupStart> groups);
    void save_streams(int layers, const std::vector<at::Tensor>& streams);

  private:
    std::filesystem::path folder_;
    std::string key_;
    int layers_ = 0, streams_ = 0;
};

}  // namespace bitdistill
