// SPDX-License-Identifier: GPL-3.0-or-later
// The options of commands that write text: how a prompt becomes tokens, the same for generate and compare (--chat,
// --system, --special), and the checks of --draft and --draft-tokens, the same wherever drafts are. Main thread.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "engine/text/text_prompt.h"

namespace bitdistill {

void add_prompt_form(CLI::App& command, bool& chat, std::optional<std::string>& system, bool& special);
PromptOptions prompt_options(bool chat, const std::optional<std::string>& system, bool special);

// Of an option whose value must say something, which that of an unset variable of a shell does not: "is empty".
CLI::Validator not_empty();
// Throws UsageError where tokens of a draft are asked for and nothing drafts. remedy: what would.
void require_drafts(int longest_draft, bool drafted, const std::string& remedy);

}  // namespace bitdistill
