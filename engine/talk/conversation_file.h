// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations as JSON lines, {"messages": [{"role", "content"}, ...], "model": ...}: the form that chats are trained
// on and that other programs read. One conversation a line. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/text/chat/conversation.h"

namespace bitdistill {

struct SavedConversation {
    std::vector<ChatMessage> messages;  // an optional system message, then the user and the assistant in turns
    std::string model;                  // whose answers they are; may be empty
};

// Replaces the file as a whole. Throws Error: what cannot be written.
void write_conversations(const std::filesystem::path& file, const std::vector<SavedConversation>& conversations);
// At least one. Empty lines are passed over; so are members beside messages and model. Throws Error naming file and
// line: no JSON, no messages, a role that is out of turn; or the file: more than 16 MB, which no conversation has.
std::vector<SavedConversation> read_conversations(const std::filesystem::path& file);

}  // namespace bitdistill
