// SPDX-License-Identifier: GPL-3.0-or-later
// The options that say how a prompt becomes tokens, the same for generate and compare: --chat, --system, --special.
// Main thread.
#pragma once

#include <string>

#include "engine/text/text_prompt.h"

namespace CLI {
class App;
}

namespace bitdistill {

void add_prompt_form(CLI::App& command, bool& chat, std::optional<std::string>& system, bool& special);
PromptOptions prompt_options(bool chat, const std::optional<std::string>& system, bool special);

}  // namespace bitdistill
