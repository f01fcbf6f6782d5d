// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/conversation_records.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/text/data_text.h"
#include "engine/text/json_records.h"

namespace bitdistill {
namespace {

constexpr const char* forms =
    "Write {\"messages\": [{\"role\": \"user\", \"content\": \"...\"}, {\"role\": \"assistant\", \"content\": "
    "\"...\"}]}, ShareGPT's {\"conversations\": [{\"from\": \"human\", \"value\": \"...\"}, ...]} or Alpaca's "
    "{\"instruction\": \"...\", \"input\": \"...\", \"output\": \"...\"}";

// How files call the three roles.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> roles{{{"system", "system"},
                                                                              {"user", "user"},
                                                                              {"human", "user"},
                                                                              {"assistant", "assistant"},
                                                                              {"gpt", "assistant"},
                                                                              {"chatgpt", "assistant"}}};

std::string members_of(const Json& object) {
    std::vector<std::string> names;
    for (const auto& [key, value] : object.items()) names.push_back(key);
    return joined(names).substr(0, 200);
}

bool is_given(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && !found->is_null() && !(found->is_structured() && found->empty()) &&
           !(found->is_string() && found->get_ref<const std::string&>().empty());
}

// What a member would change about the answers that are learnt, and nobody here reads.
void refuse_members(const Json& object, std::initializer_list<const char*> names, const std::string& where) {
    for (const char* name : names)
        if (is_given(object, name))
            throw Error("has a \"" + std::string(name) + "\", which is not read", where,
                        "Leave it out, or leave the conversation out");
}

// What other programs leave out of the loss by: here every answer is learnt.
void refuse_left_out(const Json& message, const std::string& where) {
    for (const char* name : {"train", "loss_mask", "loss", "weight"}) {
        const auto found = message.find(name);
        if (found == message.end() || found->is_null()) continue;
        const bool learnt =
            (found->is_boolean() && found->get<bool>()) || (found->is_number() && found->get<double>() == 1);
        if (!learnt)
            throw Error("has a \"" + std::string(name) + "\" of " + found->dump().substr(0, 100) +
                            ", and every answer is learnt",
                        where, "Leave it out, or leave the conversation out");
    }
}

std::string text_member(const Json& object, const char* name, const std::string& where) {
    const auto found = object.find(name);
    if (found == object.end())
        throw Error("has no \"" + std::string(name) + "\" (members: " + members_of(object) + ")", where, forms);
    if (!found->is_string())
        throw Error("\"" + std::string(name) + "\" is " + (found->is_null() ? "null" : "not a text"), where,
                    "Write its text in quotes, or leave the conversation out");
    return found->get<std::string>();
}

ChatMessage message_of(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("is not a JSON object", where, forms);
    refuse_members(json, {"tool_calls", "function_call", "reasoning_content", "thinking"}, where);
    refuse_left_out(json, where);
    const bool share_gpt = json.contains("from") && !json.contains("role");
    const std::string role = text_member(json, share_gpt ? "from" : "role", where);
    const auto known = std::ranges::find(roles, std::string_view(role), [](const auto& one) { return one.first; });
    if (known == roles.end())
        throw Error("has the role \"" + role.substr(0, 100) +
                        "\", which is not known (system, user or human, assistant "
                        "or gpt)",
                    where, "Correct it, or leave the conversation out");
    ChatMessage message{std::string(known->second), text_member(json, share_gpt ? "value" : "content", where)};
    if (message.is_answer() && trimmed(message.content).empty())
        throw Error("is an empty answer", where, "Write what is to be answered, or leave the conversation out");
    return message;
}

std::vector<ChatMessage> messages_of(const Json& object, const char* member, const std::string& where) {
    refuse_members(object, {"tools", "functions"}, where);
    const Json& list = object[member];
    if (!list.is_array()) throw Error("\"" + std::string(member) + "\" is not a list", where, forms);
    std::vector<ChatMessage> messages;
    for (const Json& json : list)
        messages.push_back(message_of(json, where + ", message " + std::to_string(messages.size() + 1)));
    if (!is_given(object, "system")) return messages;
    ChatMessage system{"system", text_member(object, "system", where)};
    if (messages.empty() || messages.front().role != "system")
        messages.insert(messages.begin(), std::move(system));
    else if (messages.front().content != system.content)
        throw Error("has a \"system\" beside a message of the role system, and only one of them can be meant", where,
                    "Leave one of the two out");
    return messages;
}

std::vector<ChatMessage> instruction_of(const Json& object, const std::string& where) {
    refuse_members(object, {"history"}, where);
    std::vector<ChatMessage> messages;
    if (is_given(object, "system")) messages.push_back({"system", text_member(object, "system", where)});
    std::string asked = text_member(object, "instruction", where);
    if (is_given(object, "input")) asked += (asked.empty() ? "" : "\n\n") + text_member(object, "input", where);
    if (trimmed(asked).empty())
        throw Error("\"instruction\" is empty", where, "Write what is asked, or leave the item out");
    messages.push_back({"user", std::move(asked)});
    std::string answer = text_member(object, "output", where);
    if (trimmed(answer).empty())
        throw Error("\"output\" is an empty answer", where, "Write what is to be answered, or leave the item out");
    messages.push_back({"assistant", std::move(answer)});
    return messages;
}

std::vector<ChatMessage> conversation_of(const Json& object, const std::string& where) {
    if (!object.is_object()) throw Error("is not a JSON object", where, forms);
    const bool messages = object.contains("messages"), share_gpt = object.contains("conversations");
    if (messages && share_gpt)
        throw Error("has \"messages\" and \"conversations\", and only one of them can be meant", where,
                    "Leave one of the two out");
    if (messages) return messages_of(object, "messages", where);
    if (share_gpt) return messages_of(object, "conversations", where);
    if (object.contains("instruction")) return instruction_of(object, where);
    throw Error("is no conversation (members: " + members_of(object) + ")", where, forms);
}

}  // namespace

std::vector<ConversationRecord> read_conversations(const std::filesystem::path& path, std::int64_t limit,
                                                   std::vector<std::string>* notes) {
    if (!is_json_data(path))
        throw Error("holds no conversations: they are read from JSON", path.string(),
                    std::string("Give a .jsonl or .json file, as it is or packed as .gz or .zst. ") + forms);
    const std::string text = read_data_text(path, true);
    JsonRecords records(text, path);
    std::vector<ConversationRecord> all;
    std::size_t unanswered = 0;
    for (Json value; (limit <= 0 || std::ssize(all) < limit) && records.next(value);) {
        ConversationRecord record{conversation_of(value, records.place()), records.line()};
        const auto last = std::find_if(record.messages.rbegin(), record.messages.rend(),
                                       [](const ChatMessage& message) { return message.is_answer(); });
        if (last == record.messages.rend())
            throw Error("has no answer of the assistant", records.place(), "Write one, or leave the conversation out");
        unanswered += last != record.messages.rbegin();
        record.messages.erase(last.base(), record.messages.end());
        all.push_back(std::move(record));
    }
    if (all.empty()) throw Error("holds no conversations", path.string(), forms);
    if (notes && records.halves() > 0) notes->push_back(halves_text(path, records.halves()));
    if (notes && unanswered > 0)
        notes->push_back(path.string() + ": " + std::to_string(unanswered) + " of " + std::to_string(all.size()) +
                         " conversations end with messages that nobody answers; these are left out");
    return all;
}

}  // namespace bitdistill
