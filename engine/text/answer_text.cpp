// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/answer_text.h"

#include <algorithm>
#include <string_view>

#include "engine/base/list_text.h"
#include "engine/text/task.h"

namespace bitdistill {

AnswerText::AnswerText(const Tokenizer& tokenizer, std::span<const std::string> stops)
    : decoder_(tokenizer), stops_(stops) {
    for (const std::string& stop : stops) longest_stop_ = std::max(longest_stop_, stop.size());
}

bool AnswerText::add(int id) {
    // A stop text may begin in what is there already.
    const std::size_t before = text_.size(), from = before - std::min(before, longest_stop_);
    text_ += decoder_.add(id);
    if (end_ != std::string::npos) return true;
    const std::size_t found = stop_in(std::string_view(text_).substr(from), stops_);
    if (found != std::string_view::npos) end_ = from + found;
    return end_ != std::string::npos;
}

std::string AnswerText::text() const {
    StreamDecoder decoder = decoder_;  // bytes that it keeps may be the beginning of a character
    const std::string whole = text_ + decoder.finish();
    return std::string(trimmed(std::string_view(whole).substr(0, end_)));
}

std::string answer_text(const Tokenizer& tokenizer, std::span<const int> ids, std::span<const std::string> stops) {
    AnswerText answer(tokenizer, stops);
    for (const int id : ids)
        if (answer.add(id)) break;
    return answer.text();
}

}  // namespace bitdistill
