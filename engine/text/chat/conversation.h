// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations of several turns as the token ids that a model's chat template makes of them, and which of these the
// assistant wrote: what training on chats learns. For tasks (engine/text). Any thread.
//
// Where a template marks what the assistant writes ({% generation %}), the answers are what it marks, token by token as
// transformers' apply_chat_template(return_assistant_tokens_mask=True) has them: every token that holds a character of
// a mark. Where it marks nothing, an answer is the prefix difference: what the template writes for the messages up to
// and with the answer, behind what it writes for the messages before it with add_generation_prompt. So the answer's
// end,
// "<|im_end|>\n", belongs to it, and the header "<|im_start|>assistant\n" does not.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/text/chat/chat_template.h"
#include "engine/text/tokenizer/span.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

struct ChatMessage {
    std::string role;  // system, user, assistant
    std::string content;
    bool is_answer() const { return role == "assistant"; }
};

// How many tokens two texts begin with alike.
std::size_t common_beginning(std::span<const int> one, std::span<const int> other);

// One text of the template, or the beginning of one.
struct ChatTokens {
    std::vector<int> ids;
    std::vector<Span> answers;     // of ids [begin, end), ascending; at least one, none of them empty
    std::size_t last_message = 0;  // the text ends with this message
};

class ConversationEncoder {
  public:
    // Both must outlive this. Throws Error: the model has no chat template, or one that is not understood.
    explicit ConversationEncoder(const Tokenizer& tokenizer);

    // Every answer of the messages once. That is one text where the template writes the messages before an answer alike
    // whatever follows them. Some templates write the last answer otherwise than earlier ones (with its thoughts): an
    // answer that the whole text has not as it is when it is the last one comes in a text of its own, up to it. Texts
    // in the order of their last messages. Special tokens that contents spell are text. Throws Error: what the template
    // refuses, no answer in it, a special token in a content that the template rewrites.
    std::vector<ChatTokens> encode(std::span<const ChatMessage> messages) const;
    // Tokens of the text for these messages; a few less than encode() gives where contents spell special tokens.
    std::int64_t length(std::span<const ChatMessage> messages) const;
    // The messages, and the beginning of the answer to them.
    std::vector<int> prompt(std::span<const ChatMessage> messages) const;

  private:
    struct Text;
    std::string rendered(std::span<const ChatMessage> messages, bool add_generation_prompt,
                         std::vector<Span>* generated = nullptr) const;
    Text answer_text(std::span<const ChatMessage> messages) const;
    std::vector<Text> texts(std::span<const ChatMessage> messages) const;
    std::vector<Span> data_of(std::span<const ChatMessage> messages, const std::string& text,
                              bool add_generation_prompt) const;
    ChatTokens tokens_of(const Text& text, std::span<const ChatMessage> messages) const;

    const Tokenizer* tokenizer_;
    std::unique_ptr<const ChatTemplate> template_;
    Json variables_;
};

}  // namespace bitdistill
