// SPDX-License-Identifier: GPL-3.0-or-later
// What TaskEncoder makes of conversations: sequences of whole turns, with a loss on the answers alone.
#include <algorithm>
#include <span>

#include "engine/base/error.h"
#include "engine/text/task.h"

namespace bitdistill {
namespace {

// The beginning of a text that has so many tokens at most; nothing where no token of an answer is among them.
std::vector<Sequence> sequence_of(const ChatTokens& tokens, std::int64_t max_length) {
    Sequence sequence;
    const std::size_t size = std::min(tokens.ids.size(), static_cast<std::size_t>(max_length));
    sequence.cut = size < tokens.ids.size();
    sequence.ids.assign(tokens.ids.begin(), tokens.ids.begin() + static_cast<std::ptrdiff_t>(size));
    sequence.labels.assign(size, not_scored);
    bool any = false;
    for (const Span& answer : tokens.answers)
        // The first token of all is predicted by none.
        for (std::size_t at = std::max<std::size_t>(answer.begin, 1); at < std::min(answer.end, size); ++at) {
            sequence.labels[at - 1] = sequence.ids[at];
            any = true;
        }
    sequence.prompt_length = static_cast<int>(std::min(tokens.answers.front().begin, size));
    if (!any) return {};
    return {std::move(sequence)};
}

bool fits(const ChatTokens& tokens, std::int64_t max_length) { return std::ssize(tokens.ids) <= max_length; }

// Messages up to and with the answer before the last one; empty: that is the first.
std::span<const ChatMessage> without_last_turn(std::span<const ChatMessage> messages) {
    for (std::size_t count = messages.size() - 1; count > 0; --count)
        if (messages[count - 1].is_answer()) return messages.first(count);
    return {};
}

// The messages up to and with the last answer within so many tokens, as far as lengths tell; at least the first answer.
std::span<const ChatMessage> what_fits(const ConversationEncoder& chats, std::span<const ChatMessage> messages,
                                       std::int64_t max_length) {
    if (chats.length(messages) <= max_length) return messages;
    std::span<const ChatMessage> fitting;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (!messages[i].is_answer()) continue;
        const std::span<const ChatMessage> longer = messages.first(i + 1);
        if (!fitting.empty() && chats.length(longer) > max_length) break;
        fitting = longer;
    }
    return fitting;
}

// A template does not know the line that its messages come from, nor that they come from a file.
template <class Work>
auto of_line(std::size_t line, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const Error& error) {
        const bool of_prompts = error.remedy().find("--chat") != std::string::npos;
        throw Error(error.problem() + " (the conversation in line " + std::to_string(line) + " of the data)",
                    error.subject(),
                    of_prompts ? "Correct the conversation or leave it out, or correct the template" : error.remedy());
    }
}

}  // namespace

std::vector<Sequence> TaskEncoder::conversation(const Example& example, std::int64_t max_length) const {
    if (example.messages.empty()) return {};
    std::span<const ChatMessage> messages = what_fits(*chats_, example.messages, max_length);
    std::vector<ChatTokens> texts = chats_->encode(messages);
    const auto all_fit = [&] {
        return std::ranges::all_of(texts, [&](const ChatTokens& one) { return fits(one, max_length); });
    };
    while (!all_fit()) {
        const std::span<const ChatMessage> shorter = without_last_turn(messages);
        if (shorter.empty()) break;
        messages = shorter;
        texts = chats_->encode(messages);
    }
    const bool whole = messages.size() == example.messages.size();
    std::vector<Sequence> all;
    for (const ChatTokens& text : texts)
        for (Sequence& sequence : sequence_of(text, max_length)) {
            sequence.cut = sequence.cut || !whole;
            all.push_back(std::move(sequence));
        }
    return all;
}

std::vector<Sequence> TaskEncoder::sequences(const Example& example, std::int64_t max_length) const {
    if (!chats_) return {sequence(example, max_length)};
    return of_line(example.line, [&] { return conversation(example, max_length); });
}

std::vector<int> TaskEncoder::chat_prompt(const Example& example, std::int64_t max_tokens, bool* cut) const {
    const auto answer = std::ranges::find_if(example.messages, &ChatMessage::is_answer);
    const std::span<const ChatMessage> before(example.messages.begin(), answer);
    std::vector<int> ids = of_line(example.line, [&] { return chats_->prompt(before); });
    const bool too_long = std::ssize(ids) > max_tokens;
    if (cut) *cut = too_long;
    // What stands right before the answer says most about it.
    if (too_long)
        ids.erase(ids.begin(), ids.end() - static_cast<std::ptrdiff_t>(std::max<std::int64_t>(max_tokens, 1)));
    return ids;
}

}  // namespace bitdistill
