// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/chat_prompt.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/text/chat/chat_template.h"
#include "engine/text/chat/template_text.h"
#include "engine/text/tokenizer/chat_template_files.h"

namespace bitdistill {

namespace {

// What a template is asked about: there it may branch.
enum SystemMessage : std::size_t { absent, empty, given };

enum Message : std::size_t { of_user, of_system, no_message };

// Stand for the messages where a template is asked what it writes around them: private characters, so that no filter
// for letters or white space changes them.
constexpr std::array<std::string_view, 2> markers = {"\xEE\x80\x80\xEE\x80\x81", "\xEE\x80\x82\xEE\x80\x83"};

// What a template writes around messages: a text, and the message that follows it.
struct Piece {
    std::string literal;
    Message message = no_message;
};
using Frame = std::vector<Piece>;

struct Opened {
    std::string source, where;
    std::unique_ptr<const ChatTemplate> parsed;
    Frame frames[3];  // [SystemMessage]; empty: not asked yet
};

[[noreturn]] void refuse_without_template(const std::string& origin) {
    const std::vector<std::string> names = origin.empty() ? std::vector<std::string>() : named_chat_templates(origin);
    if (!names.empty())
        throw Error("has chat templates by name only: " + joined(names), origin,
                    "Save the one that is meant as chat_template.jinja in the model's folder (in a .gguf file: as its "
                    "tokenizer.chat_template), or prompt without --chat (prompt_form raw).");
    throw Error("has no chat template", origin,
                "Prompt without --chat (prompt_form raw), or put the model's chat_template.jinja into its folder.");
}

// A task asks for thousands of prompts by one template.
Opened& opened(const Tokenizer& tokenizer) {
    if (tokenizer.chat_template.empty()) refuse_without_template(tokenizer.origin);
    thread_local Opened last;
    if (!last.parsed || last.source != tokenizer.chat_template || last.where != tokenizer.origin) {
        auto parsed =
            std::make_unique<const ChatTemplate>(tokenizer.chat_template, tokenizer.origin + ": chat template");
        last = {tokenizer.chat_template, tokenizer.origin, std::move(parsed), {}};
    }
    return last;
}

std::string rendered(const Tokenizer& tokenizer, const ChatTemplate& chat, std::string_view user,
                     std::optional<std::string_view> system) {
    Json messages = Json::array();
    if (system) messages.push_back({{"role", "system"}, {"content", *system}});
    messages.push_back({{"role", "user"}, {"content", user}});
    Json variables = Json::object();
    for (const auto& [name, text] : tokenizer.special_texts) variables[name] = text;
    return chat.render(messages, true, variables);
}

Frame frame_of(const Tokenizer& tokenizer, const ChatTemplate& chat, SystemMessage system) {
    std::string text;
    try {
        text = rendered(
            tokenizer, chat, markers[of_user],
            system == absent ? std::nullopt : std::optional(system == given ? markers[of_system] : std::string_view()));
    } catch (const Error&) {
        return {};  // a template that wants other words than the markers
    }
    Frame frame;
    std::size_t from = 0;
    for (;;) {
        const std::size_t places[] = {text.find(markers[of_user], from), text.find(markers[of_system], from)};
        const Message message = places[of_user] < places[of_system] ? of_user : of_system;
        const std::size_t at = places[message];
        if (at == text.npos) break;
        frame.push_back({text.substr(from, at - from), message});
        from = at + markers[message].size();
    }
    frame.push_back({text.substr(from), no_message});
    return frame;
}

// The frame around these words is the text.
bool is_filled(const Frame& frame, const std::array<std::string_view, 2>& words, std::string_view text) {
    const auto take = [&](std::string_view part) {
        if (!text.starts_with(part)) return false;
        text.remove_prefix(part.size());
        return true;
    };
    for (const Piece& piece : frame) {
        if (!take(piece.literal)) return false;
        if (piece.message != no_message && !take(words[piece.message])) return false;
    }
    return text.empty() && !frame.empty();
}

// Where the messages' data stand in the text, if it is the frame around the messages with or without the white space at
// their ends.
std::optional<std::vector<Span>> data_in(const std::string& text, const Frame& frame,
                                         const std::array<const TextWithData*, 2>& messages) {
    std::array<std::string_view, 2> words;
    bool found = false;
    for (unsigned ends = 0; ends < 16 && !found; ++ends) {
        for (const Message message : {of_user, of_system}) {
            const unsigned own = ends >> (2 * message);
            words[message] = chat::strip(messages[message]->text, "", (own & 1) != 0, (own & 2) != 0);
        }
        found = is_filled(frame, words, text);
    }
    if (!found) return std::nullopt;
    std::vector<Span> data;
    std::size_t at = 0;
    for (const Piece& piece : frame) {
        at += piece.literal.size();
        if (piece.message == no_message) continue;
        const TextWithData& message = *messages[piece.message];
        const std::string_view kept = words[piece.message];
        const auto first = static_cast<std::size_t>(kept.data() - message.text.data());
        for (const Span& span : message.data) {
            const std::size_t begin = std::clamp(span.begin, first, first + kept.size()),
                              end = std::clamp(span.end, first, first + kept.size());
            data.push_back({at + begin - first, at + end - first});
        }
        at += kept.size();
    }
    return data;
}

}  // namespace

std::string chat_prompt(const Tokenizer& tokenizer, const std::string& user, const std::optional<std::string>& system) {
    return rendered(tokenizer, *opened(tokenizer).parsed, user, system);
}

std::vector<int> chat_ids(const Tokenizer& tokenizer, const TextWithData& user,
                          const std::optional<TextWithData>& system) {
    Opened& chat = opened(tokenizer);
    const std::string text = rendered(tokenizer, *chat.parsed, user.text,
                                      system ? std::optional<std::string_view>(system->text) : std::nullopt);
    std::optional<std::vector<Span>> data;
    const TextWithData none, &before = system ? *system : none;
    if (!user.data.empty() || !before.data.empty()) {
        const SystemMessage kind = !system ? absent : before.text.empty() ? empty : given;
        Frame& frame = chat.frames[kind];
        data = data_in(text, frame, {&user, &before});
        if (!data) {  // not asked yet, or it has changed: a template may write the time
            frame = frame_of(tokenizer, *chat.parsed, kind);
            data = data_in(text, frame, {&user, &before});
        }
    }
    std::vector<int> ids = tokenizer.encode(text, SpecialTokens::as_tokens, data ? *data : std::vector<Span>());
    if (ids.empty())
        throw Error("writes nothing for a message of the user", tokenizer.origin + ": chat template",
                    "Copy the template again from the model's folder, or prompt without --chat.");
    return ids;
}

}  // namespace bitdistill
