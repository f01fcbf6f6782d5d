// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/talk/conversation_file.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"

namespace bitdistill {

namespace {

constexpr std::uint64_t most_bytes = std::uint64_t{1} << 24;
constexpr const char* remedy = "A line is {\"messages\": [{\"role\": \"user\", \"content\": \"...\"}, ...]}";

ChatMessage message_of(const Json& entry, std::size_t number, const std::string& where) {
    const auto text = [&](const char* key) {
        const auto found = entry.is_object() ? entry.find(key) : entry.end();
        if (found == entry.end() || !found->is_string())
            throw Error("message " + std::to_string(number) + " has no text \"" + key + "\"", where, remedy);
        return found->get<std::string>();
    };
    return {text("role"), text("content")};
}

void check_turns(const std::vector<ChatMessage>& messages, const std::string& where) {
    const std::size_t first = !messages.empty() && messages.front().role == "system" ? 1 : 0;
    for (std::size_t i = first; i < messages.size(); ++i) {
        const char* const expected = (i - first) % 2 == 0 ? "user" : "assistant";
        if (messages[i].role != expected)
            throw Error("message " + std::to_string(i + 1) + " is of \"" + messages[i].role + "\", expected \"" +
                            expected + "\"",
                        where, "User and assistant take turns, behind one system message at most");
    }
    if (messages.size() == first) throw Error("has no message of the user", where, remedy);
}

SavedConversation conversation_of(std::string_view line, const std::string& where) {
    const Json json = parse_json(line);
    if (json.is_discarded() || !json.is_object()) throw Error("is no JSON object", where, remedy);
    const auto list = json.find("messages");
    if (list == json.end() || !list->is_array()) throw Error("has no list \"messages\"", where, remedy);
    SavedConversation conversation;
    for (const Json& entry : *list)
        conversation.messages.push_back(message_of(entry, conversation.messages.size() + 1, where));
    check_turns(conversation.messages, where);
    const auto model = json.find("model");
    if (model != json.end() && model->is_string()) conversation.model = model->get<std::string>();
    return conversation;
}

}  // namespace

void write_conversations(const std::filesystem::path& file, const std::vector<SavedConversation>& conversations) {
    std::string text;
    for (const SavedConversation& conversation : conversations) {
        Json line = Json::object();
        line["messages"] = Json::array();
        for (const ChatMessage& message : conversation.messages) {
            Json entry = Json::object();
            entry["role"] = message.role;
            entry["content"] = message.content;
            line["messages"].push_back(std::move(entry));
        }
        if (!conversation.model.empty()) line["model"] = conversation.model;
        text += line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    }
    write_file_atomically(file, text);
}

std::vector<SavedConversation> read_conversations(const std::filesystem::path& file) {
    const std::string text = read_file(file, most_bytes);
    std::vector<SavedConversation> conversations;
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = std::string_view(text).substr(begin, end - begin);
        ++number;
        begin = end + 1;
        if (line.find_first_not_of(" \t\r") == line.npos) continue;
        conversations.push_back(conversation_of(line, file.string() + ", line " + std::to_string(number)));
    }
    if (conversations.empty()) throw Error("has no conversation", file.string(), remedy);
    return conversations;
}

}  // namespace bitdistill
