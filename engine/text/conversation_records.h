// SPDX-License-Identifier: GPL-3.0-or-later
// Files of chats and instructions as conversations. Under read_examples(). Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/text/chat/conversation.h"

namespace bitdistill {

struct ConversationRecord {
    std::vector<ChatMessage> messages;  // the last is an answer
    std::size_t line = 0;               // 1-based, where it begins
};

// JSON, one object a line or a list of objects, as it is or packed (.gz, .zst), each in one of three forms:
//   {"messages": [{"role": "user", "content": "..."}, ...]}
//   {"conversations": [{"from": "human", "value": "..."}, ...]}     ShareGPT; a "system" beside it comes first
//   {"instruction": "...", "input": "...", "output": "..."}         Alpaca; "input" may be empty or missing
// Roles are system, user and assistant, in ShareGPT's words also human and gpt. Messages behind the last answer are
// left out, which a note counts. Other members are passed over, but for those that would change what is learnt: tool
// calls, weights of messages, a history. Throws Error naming file and line: none of the forms, a role that is not
// known, a member that is missing or no text, an empty answer, no answer, what read_data_text() refuses. limit 0 = all.
std::vector<ConversationRecord> read_conversations(const std::filesystem::path& path, std::int64_t limit = 0,
                                                   std::vector<std::string>* notes = nullptr);

}  // namespace bitdistill
