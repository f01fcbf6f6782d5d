// SPDX-License-Identifier: GPL-3.0-or-later
// The prompts of a run's items as its models read them: what does not fit into max_length was left out, and whoever
// shows a prompt or asks it again would otherwise take one that no model has read. Const after construction: any
// thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/run/run_folder.h"
#include "engine/text/task.h"

namespace bitdistill {

class ItemPrompts {
  public:
    // Where no model of the run has a tokenizer that opens, prompts are taken to be whole.
    ItemPrompts(const RunFolder& run, Task task, std::vector<Example> items);
    ItemPrompts(const ItemPrompts&) = delete;  // the encoder points into it
    ItemPrompts& operator=(const ItemPrompts&) = delete;

    std::size_t size() const { return items_.size(); }
    std::string whole(std::size_t item) const;
    // Encodes the prompt several times where it is cut: for items that somebody looks at, not for all of a file.
    std::string read(std::size_t item) const;
    // The item whose prompt, whole or as it was read, is this one; size(): none.
    std::size_t find(const std::string& prompt) const;

  private:
    Task task_;
    std::vector<Example> items_;
    std::int64_t max_length_;
    std::shared_ptr<const Tokenizer> tokenizer_;
    std::shared_ptr<const TaskEncoder> encoder_;  // null: prompts are whole
};

}  // namespace bitdistill
