// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/talk/stop_texts.h"

#include <algorithm>
#include <utility>

#include "engine/base/error.h"

namespace bitdistill {

StopTexts::StopTexts(std::vector<std::string> texts) : texts_(std::move(texts)) {
    for (const std::string& text : texts_)
        if (text.empty()) throw Error("is empty, and every answer begins with that", "stop", "Leave it out");
}

std::string StopTexts::add(std::string_view piece) {
    if (found_) return {};
    kept_ += piece;
    std::size_t first = kept_.npos;
    for (const std::string& text : texts_) first = std::min(first, kept_.find(text));
    if (first != kept_.npos) {
        found_ = true;
        kept_.resize(first);
        return std::exchange(kept_, {});
    }
    // The longest end that one of the texts begins with. A text begins with a whole character, and so does this end.
    std::size_t most = 0;
    for (const std::string& text : texts_) {
        std::size_t length = std::min(text.size() - 1, kept_.size());
        while (length > most && kept_.compare(kept_.size() - length, length, text, 0, length) != 0) --length;
        most = std::max(most, length);
    }
    std::string shown = kept_.substr(0, kept_.size() - most);
    kept_.erase(0, shown.size());
    return shown;
}

std::string StopTexts::finish() { return std::exchange(kept_, {}); }

}  // namespace bitdistill
