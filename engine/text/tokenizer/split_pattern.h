// SPDX-License-Identifier: GPL-3.0-or-later
// A regular expression, or a fixed string, from tokenizer.json: where it matches in a piece of text. Called by the
// normaliser, the pre-tokenizer and the decoder. Const after construction: any thread.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/text/tokenizer/span.h"

namespace bitdistill {

// How large a text of `size` bytes may become by the rules of a tokenizer.json: the largest growth of a normal form is
// elevenfold, so whoever exceeds this writes text without end. And the Error that says so.
constexpr std::size_t growth_limit(std::size_t size) { return 64 * size + (std::size_t{1} << 16); }
[[noreturn]] void refuse_growth(const std::string& where);

class SplitPattern {
  public:
    // A regular expression in the dialect of tokenizer.json (Oniguruma's, Unicode classes). Throws Error naming
    // `where`.
    static SplitPattern regex(const std::string& expression, const std::string& where);
    // where: for the Error of a text that grows by it.
    static SplitPattern text(std::string fixed, std::string where);
    // {"Regex": "..."} or {"String": "..."}.
    static SplitPattern from_json(const Json& json, const std::string& where);

    // Matches from left to right, not overlapping. text must be UTF-8. Throws Error when the expression takes far more
    // steps than reading the text needs.
    std::vector<Span> find_all(std::string_view text) const;
    // Throws Error before the result exceeds `limit` bytes.
    std::string replace_all(std::string_view text, std::string_view replacement, std::size_t limit) const;

  private:
    struct Compiled;
    std::shared_ptr<const Compiled> compiled_;  // null for a fixed string
    std::string fixed_, where_;
};

}  // namespace bitdistill
