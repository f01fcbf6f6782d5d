// SPDX-License-Identifier: GPL-3.0-or-later
// A free prompt as tokens and an answer as text, the same for generate and compare. Any thread.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/run/choices.h"
#include "engine/text/chat/chat_prompt.h"
#include "engine/text/chat/chat_template.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

struct PromptOptions {
    PromptForm form = PromptForm::raw;               // chat: the text is a user's message in the model's chat template
    std::optional<std::string> system = {};          // chat: the message before it, also an empty one; nothing: none
    SpecialTokens special = SpecialTokens::as_text;  // what "<|im_end|>" in the text is
};

// A model's folder or .gguf file has a chat template. Throws Error: one that is not understood.
inline bool offers_chat(const std::filesystem::path& model) {
    const std::string source = chat_template_of(model);
    if (source.empty()) return false;
    const ChatTemplate understood(source, model.string() + ": chat template");
    return true;
}

// Raw: BOS goes in front where the tokenizer asks for it, and where there is nothing else. Throws Error: an empty
// prompt, a model without a chat template.
inline std::vector<int> text_prompt(const Tokenizer& tokenizer, const std::string& text,
                                    const PromptOptions& options = {}) {
    if (options.form == PromptForm::chat) {
        const bool as_text = options.special == SpecialTokens::as_text;
        const auto message = [&](const std::string& words) { return as_text ? all_data(words) : TextWithData{words}; };
        return chat_ids(tokenizer, message(text),
                        options.system ? std::optional(message(*options.system)) : std::nullopt);
    }
    std::vector<int> ids = tokenizer.encode(text, options.special);
    put_bos(tokenizer, ids);
    if (ids.empty() && tokenizer.bos_id) ids.push_back(*tokenizer.bos_id);
    if (ids.empty()) throw Error("is empty", "prompt", "Write a few words");
    return ids;
}

// What was written after a prompt, with its leading space.
inline std::string written_text(const Tokenizer& tokenizer, const std::vector<int>& ids) {
    StreamDecoder decoder(tokenizer);
    std::string text;
    for (const int id : ids) text += decoder.add(id);
    return text + decoder.finish();
}

}  // namespace bitdistill
