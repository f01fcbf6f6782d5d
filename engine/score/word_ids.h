// SPDX-License-Identifier: GPL-3.0-or-later
// Words as numbers, so that scorers compare and sort numbers. One of these serves all texts of a corpus. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace bitdistill {

using WordId = std::uint32_t;

class WordIds {
  public:
    // Equal words have equal ids: 0, 1, 2, ... in order of their first appearance.
    WordId operator()(std::string_view word) {
        const auto found = ids_.find(word);
        if (found != ids_.end()) return found->second;
        return ids_.emplace(std::string(word), static_cast<WordId>(ids_.size())).first->second;
    }
    std::size_t size() const { return ids_.size(); }

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
    };
    std::unordered_map<std::string, WordId, Hash, std::equal_to<>> ids_;
};

}  // namespace bitdistill
