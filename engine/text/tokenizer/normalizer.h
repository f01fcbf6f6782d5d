// SPDX-License-Identifier: GPL-3.0-or-later
// The "normalizer" of tokenizer.json: what happens to a text before it is split. Called by the byte-level BPE
// tokenizer. Const after construction: any thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/json_file.h"

namespace bitdistill {

class Normalizer {
  public:
    Normalizer() = default;  // changes nothing
    // NFC, NFD, NFKC, NFKD, Lowercase, Strip, Prepend, Replace, Sequence; null for none. Throws Error naming any other.
    Normalizer(const Json& json, const std::string& where);

    bool empty() const { return steps_.empty(); }
    // Throws Error where the steps make the text grow beyond growth_limit().
    std::string operator()(std::string_view text) const;

  private:
    void add(const Json& json, const std::string& where);
    std::vector<std::function<std::string(std::string_view, std::size_t limit)>> steps_;
    std::string where_;
};

}  // namespace bitdistill
