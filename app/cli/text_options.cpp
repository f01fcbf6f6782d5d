// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_options.h"

#include "app/cli/command.h"

namespace bitdistill {

void add_prompt_form(CLI::App& command, bool& chat, std::optional<std::string>& system, bool& special) {
    CLI::Option* const form =
        command.add_flag("--chat", chat, "The prompt as a user's message in the model's chat template");
    // By a function: CLI11 would take an empty text for an option that was not given.
    command
        .add_option_function<std::string>(
            "--system", [&system](const std::string& text) { system = text; },
            "With --chat: the message before it; \"\" is an empty one, which is not the same as none")
        ->type_name("TEXT")
        ->needs(form);
    command.add_flag("--special", special, "<|im_end|> and the like in the prompt are tokens, not text");
}

PromptOptions prompt_options(bool chat, const std::optional<std::string>& system, bool special) {
    return {.form = chat ? PromptForm::chat : PromptForm::raw,
            .system = system,
            .special = special ? SpecialTokens::as_tokens : SpecialTokens::as_text};
}

CLI::Validator not_empty() {
    return CLI::Validator(
        [](std::string& text) {
            return text.find_first_not_of(", ") == text.npos ? std::string(text.empty() ? "is empty" : "names nothing")
                                                             : std::string();
        },
        std::string());
}

void require_drafts(int longest_draft, bool drafted, const std::string& remedy) {
    if (longest_draft > 0 && !drafted) throw UsageError("is of drafts, and there are none", "--draft-tokens", remedy);
}

}  // namespace bitdistill
