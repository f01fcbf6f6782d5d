// SPDX-License-Identifier: GPL-3.0-or-later
// The "decoder" of tokenizer.json: token texts back to running text. Called by the byte-level BPE tokenizer. Const
// after construction: any thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/json_file.h"

namespace bitdistill {

class TokenDecoder {
  public:
    // ByteLevel, ByteFallback, Fuse, Metaspace, Replace, Strip, Sequence; null joins tokens by spaces as the reference
    // does. Throws Error naming any other.
    TokenDecoder(const Json& json, const std::string& where);

    std::string decode(std::vector<std::string> tokens) const;
    // The bytes of one token in the middle of a text: nothing is stripped, and a byte token is its raw byte.
    std::string token_bytes(const std::string& token) const;

  private:
    void add(const Json& json, const std::string& where);
    // limit: bytes that the result may have.
    using Step = std::function<void(std::vector<std::string>&, std::size_t limit)>;
    using OneToken = std::function<void(std::string&, std::size_t limit)>;
    std::vector<Step> steps_;
    std::vector<OneToken> one_token_;
    bool joins_with_spaces_ = false;
};

}  // namespace bitdistill
