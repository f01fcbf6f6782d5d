// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/draft/look_up.h"

#include <algorithm>

namespace bitdistill {

// The search goes from the text's end, and each step compares few tokens, so even a long prompt costs microseconds.
void LookUpDrafter::propose(std::span<const int> text, int most, Draft& draft) {
    draft.clear();
    std::size_t found = 0, run = shortest_run - 1;  // behind which token it goes on, and how many before that are alike
    for (std::size_t end = text.size() - std::min<std::size_t>(text.size(), 1); end >= shortest_run; --end) {
        std::size_t alike = 0;
        while (alike < std::min(longest_run, end) && text[end - 1 - alike] == text[text.size() - 1 - alike]) ++alike;
        if (alike <= run) continue;
        found = end;
        run = alike;
        if (run == longest_run) break;
    }
    if (found == 0) return;
    const std::span<const int> next =
        text.subspan(found, std::min(text.size() - found, static_cast<std::size_t>(most)));
    draft.ids.assign(next.begin(), next.end());
}

}  // namespace bitdistill
