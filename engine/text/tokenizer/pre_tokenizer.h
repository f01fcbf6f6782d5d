// SPDX-License-Identifier: GPL-3.0-or-later
// The "pre_tokenizer" of tokenizer.json: cuts a normalised text into the words that BPE never merges across. Called by
// the byte-level BPE tokenizer. Const after construction: any thread.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/text/tokenizer/split_pattern.h"

namespace bitdistill {

// A text and the words it is cut into so far: spans in order, none empty.
struct Words {
    std::string text;
    std::vector<Span> spans;
    bool starts_input = true;  // the text begins where the whole input begins (no added token before it)
};

class PreTokenizer {
  public:
    PreTokenizer() = default;  // one word
    // Split, ByteLevel, Digits, Whitespace, WhitespaceSplit, Metaspace, Sequence; null for none. Throws Error naming
    // any other.
    PreTokenizer(const Json& json, const std::string& where);

    // Throws Error where the steps make the text grow beyond growth_limit().
    void operator()(Words& words) const {
        const std::size_t limit = growth_limit(words.text.size());
        for (const auto& step : steps_) {
            step(words);
            if (words.text.size() > limit) refuse_growth(where_);
        }
    }

  private:
    void add(const Json& json, const std::string& where);
    std::vector<std::function<void(Words&)>> steps_;
    std::string where_;
};

// What a matched delimiter becomes.
enum class SplitBehavior { removed, isolated, merged_with_previous, merged_with_next, contiguous };

// The pieces of [0, size) given the delimiters' spans (in order, not overlapping). inverted: the gaps are the
// delimiters.
std::vector<Span> split_spans(const std::vector<Span>& matches, std::size_t size, SplitBehavior behavior,
                              bool inverted);

}  // namespace bitdistill
