// SPDX-License-Identifier: GPL-3.0-or-later
// Places in a text, and a text that knows which of its parts are somebody's data. For tokenizers and for those who put
// prompts together. Plain data: any thread.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace bitdistill {

// A piece of a text: bytes [begin, end).
struct Span {
    std::size_t begin, end;
    bool operator==(const Span&) const = default;
};

struct TextWithData {
    std::string text;
    std::vector<Span> data = {};  // bytes of text, ascending, apart from each other
};
// A text that is data from its first byte to its last.
inline TextWithData all_data(std::string text) {
    const std::size_t size = text.size();
    return {std::move(text), {{0, size}}};
}

}  // namespace bitdistill
