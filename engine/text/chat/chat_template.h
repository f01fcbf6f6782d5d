// SPDX-License-Identifier: GPL-3.0-or-later
// A model's chat template: messages as the text that the model was tuned on. The templates are Jinja; see
// template_parser.h for the part of it that is understood. Opened once, then const: any thread.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/text/tokenizer/span.h"

namespace bitdistill {

class ChatTemplate {
  public:
    // source: the template's text; where: what errors call it ("models/x: chat template"). Throws Error naming the line
    // of what is not understood.
    ChatTemplate(const std::string& source, const std::string& where);
    ~ChatTemplate();
    ChatTemplate(ChatTemplate&&) noexcept;
    ChatTemplate& operator=(ChatTemplate&&) noexcept;

    // As transformers' apply_chat_template(messages, tokenize=False, add_generation_prompt=...) writes it. messages: a
    // list of {"role", "content", ...}; variables: further ones, such as bos_token and tools. generated: becomes the
    // bytes of the text that stand between {% generation %} and {% endgeneration %}, if asked for. Throws Error:
    // messages that the template refuses, and whatever makes it fail.
    std::string render(const Json& messages, bool add_generation_prompt, const Json& variables,
                       std::vector<Span>* generated = nullptr) const;
    bool marks_generation() const;  // has such marks at all

  private:
    struct Parts;
    std::unique_ptr<const Parts> parts_;
};

}  // namespace bitdistill
