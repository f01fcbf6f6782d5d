// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/conversation.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/template_text.h"
#include "engine/text/tokenizer/chat_template_files.h"

namespace bitdistill {

namespace {

[[noreturn]] void refuse_without_template(const std::string& origin) {
    const std::vector<std::string> names = origin.empty() ? std::vector<std::string>() : named_chat_templates(origin);
    if (!names.empty())
        throw Error("has chat templates by name only: " + joined(names), origin,
                    "Save the one that is meant as chat_template.jinja in the model's folder (in a .gguf file: as its "
                    "tokenizer.chat_template).");
    throw Error(
        "has no chat template, and conversations need one", origin,
        "Take an instruct model, or put a chat_template.jinja that its tokenizer's tokens fit into its folder.");
}

// Stands for the content of a message where a template is asked what it writes around it: private characters, so that
// no filter for letters or white space changes them.
std::string marker_of(std::size_t message) {
    constexpr char32_t begin = 0xE000, digit = 0xE400, end = 0xE001;
    constexpr std::size_t base = 1024;
    std::string marker;
    append_utf8(marker, begin);
    append_utf8(marker, digit + static_cast<char32_t>(message / base % base));
    append_utf8(marker, digit + static_cast<char32_t>(message % base));
    append_utf8(marker, end);
    return marker;
}

// A literal of the template, and the message whose content follows it; none: the end.
struct Piece {
    std::string literal;
    std::optional<std::size_t> message;
};

// What stands around the contents in a text that has markers in their place.
std::vector<Piece> pieces_of(const std::string& text, std::size_t messages) {
    const std::string begin = marker_of(0).substr(0, 3);
    std::vector<Piece> pieces;
    std::size_t from = 0;
    for (std::size_t at = text.find(begin); at != text.npos; at = text.find(begin, at + 1)) {
        for (std::size_t message = 0; message < messages; ++message) {
            const std::string marker = marker_of(message);
            if (text.compare(at, marker.size(), marker) != 0) continue;
            pieces.push_back({text.substr(from, at - from), message});
            from = at + marker.size();
            break;
        }
    }
    pieces.push_back({text.substr(from), std::nullopt});
    return pieces;
}

// Where the contents stand in the text, if it is these pieces around the contents with or without the white space at
// their ends.
std::optional<std::vector<Span>> contents_in(const std::string& text, const std::vector<Piece>& pieces,
                                             std::span<const ChatMessage> messages) {
    std::vector<Span> found;
    std::size_t at = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (text.compare(at, pieces[i].literal.size(), pieces[i].literal) != 0) return std::nullopt;
        at += pieces[i].literal.size();
        if (!pieces[i].message) continue;
        const std::string& content = messages[*pieces[i].message].content;
        bool fits = false;
        for (const auto& [left, right] : {std::pair{false, false}, {true, true}, {true, false}, {false, true}}) {
            const std::string_view kept = chat::strip(content, "", left, right);
            const std::string& next = pieces[i + 1].literal;
            if (text.compare(at, kept.size(), kept) != 0 || text.compare(at + kept.size(), next.size(), next) != 0)
                continue;
            if (!kept.empty()) found.push_back({at, at + kept.size()});
            at += kept.size();
            fits = true;
            break;
        }
        if (!fits) return std::nullopt;
    }
    return at == text.size() ? std::optional(found) : std::nullopt;
}

// Spans up to a place, and the part of the one that it cuts.
std::vector<Span> before(const std::vector<Span>& spans, std::size_t place) {
    std::vector<Span> kept;
    for (const Span& span : spans)
        if (span.begin < place) kept.push_back({span.begin, std::min(span.end, place)});
    return kept;
}

// The byte at which each token begins and, last, the text's end; nothing where tokens are not the text's bytes one
// after the other: a normalizer changed them.
std::optional<std::vector<std::size_t>> places_of(const Tokenizer& tokenizer, const std::string& text,
                                                  const std::vector<int>& ids) {
    std::vector<std::size_t> places{0};
    for (const int id : ids) {
        const std::string bytes = spelled_token(tokenizer, id);
        const std::size_t at = places.back();
        if (bytes.empty() || text.compare(at, bytes.size(), bytes) != 0) return std::nullopt;
        places.push_back(at + bytes.size());
    }
    return places.back() == text.size() ? std::optional(places) : std::nullopt;
}

}  // namespace

std::size_t common_beginning(std::span<const int> one, std::span<const int> other) {
    return static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
}

// What the template writes for some messages; answers: bytes of it.
struct ConversationEncoder::Text {
    std::string text;
    std::vector<Span> answers;
    std::size_t messages = 0;
};

ConversationEncoder::ConversationEncoder(const Tokenizer& tokenizer)
    : tokenizer_(&tokenizer), variables_(Json::object()) {
    if (tokenizer.chat_template.empty()) refuse_without_template(tokenizer.origin);
    template_ = std::make_unique<const ChatTemplate>(tokenizer.chat_template, tokenizer.origin + ": chat template");
    for (const auto& [name, text] : tokenizer.special_texts) variables_[name] = text;
}

std::string ConversationEncoder::rendered(std::span<const ChatMessage> messages, bool add_generation_prompt,
                                          std::vector<Span>* generated) const {
    Json list = Json::array();
    for (const ChatMessage& message : messages) list.push_back({{"role", message.role}, {"content", message.content}});
    return template_->render(list, add_generation_prompt, variables_, generated);
}

// The messages up to an answer, which is the last of them, by the prefix difference.
ConversationEncoder::Text ConversationEncoder::answer_text(std::span<const ChatMessage> messages) const {
    const std::span<const ChatMessage> asked = messages.first(messages.size() - 1);
    const std::string with = rendered(messages, false);
    const std::string prompt = rendered(asked, true);
    std::size_t begin = prompt.size();
    if (!with.starts_with(prompt)) {
        // A generation prompt may go on where an answer does not: "<think>". Then the answer begins where they part.
        const std::string plain = rendered(asked, false);
        begin = static_cast<std::size_t>(std::ranges::mismatch(with, prompt).in1 - with.begin());
        begin = character_boundary(with, begin);
        if (!with.starts_with(plain) || begin < plain.size())
            throw Error(
                "writes the messages before an answer otherwise once the answer is there, so it cannot be told "
                "which tokens are the answer's",
                tokenizer_->origin + ": chat template",
                "Mark the answers in it by {% generation %} and {% endgeneration %}.");
    }
    if (begin == with.size())
        throw Error("writes nothing for an answer", tokenizer_->origin + ": chat template",
                    "Copy the template again from the model's folder.");
    return {with, {{begin, with.size()}}, messages.size()};
}

std::vector<ConversationEncoder::Text> ConversationEncoder::texts(std::span<const ChatMessage> messages) const {
    Text whole;
    whole.text = rendered(messages, false, &whole.answers);
    whole.messages = messages.size();
    if (template_->marks_generation()) {
        std::erase_if(whole.answers, [](const Span& span) { return span.begin == span.end; });
        if (whole.answers.empty())
            throw Error("marks no answer by {% generation %} in this conversation",
                        tokenizer_->origin + ": chat template", "Correct the template, or leave the conversation out.");
        return {std::move(whole)};
    }
    whole.answers.clear();
    std::vector<Text> apart;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (!messages[i].is_answer()) continue;
        Text own = answer_text(messages.first(i + 1));
        if (whole.text.starts_with(own.text))
            whole.answers.push_back(own.answers.front());
        else
            apart.push_back(std::move(own));
    }
    if (!whole.answers.empty()) apart.push_back(std::move(whole));
    return apart;
}

// Bytes of the text that are contents, where any of them spells a special token; else nobody needs to know.
std::vector<Span> ConversationEncoder::data_of(std::span<const ChatMessage> messages, const std::string& text,
                                               bool add_generation_prompt) const {
    const auto spells = [&](const ChatMessage& message) {
        return tokenizer_->encode(message.content, SpecialTokens::as_text) !=
               tokenizer_->encode(message.content, SpecialTokens::as_tokens);
    };
    const auto spelling = std::ranges::find_if(messages, spells);
    if (spelling == messages.end()) return {};
    std::vector<ChatMessage> marked(messages.begin(), messages.end());
    for (std::size_t i = 0; i < marked.size(); ++i) marked[i].content = marker_of(i);
    std::optional<std::vector<Span>> contents;
    try {
        contents = contents_in(text, pieces_of(rendered(marked, add_generation_prompt), marked.size()), messages);
    } catch (const Error&) {
        // A template that wants other words than the markers.
    }
    if (!contents)
        throw Error("spells a special token in the " + spelling->role +
                        "'s message, and the chat template rewrites the messages, so it cannot be told from the "
                        "template's own",
                    "message " + std::to_string(spelling - messages.begin() + 1), "Leave the conversation out.");
    return *contents;
}

ChatTokens ConversationEncoder::tokens_of(const Text& text, std::span<const ChatMessage> messages) const {
    const std::vector<Span> data = data_of(messages, text.text, false);
    ChatTokens tokens;
    tokens.last_message = text.messages - 1;
    tokens.ids = tokenizer_->encode(text.text, SpecialTokens::as_tokens, data);
    const auto places = places_of(*tokenizer_, text.text, tokens.ids);
    const auto prefix = [&](std::size_t bytes) {
        return tokenizer_->encode(std::string_view(text.text).substr(0, bytes), SpecialTokens::as_tokens,
                                  before(data, bytes));
    };
    for (const Span& answer : text.answers) {
        Span range{0, 0};
        if (places) {
            range.begin =
                static_cast<std::size_t>(std::ranges::upper_bound(*places, answer.begin) - places->begin()) - 1;
            range.end = static_cast<std::size_t>(std::ranges::lower_bound(*places, answer.end) - places->begin());
        } else {  // a token that the seam cuts is the first of those that differ
            range.begin = common_beginning(tokens.ids, prefix(answer.begin));
            const std::vector<int> to_end = prefix(answer.end);
            range.end = common_beginning(tokens.ids, to_end);
            if (range.end < to_end.size()) ++range.end;
        }
        range.end = std::min(range.end, tokens.ids.size());
        // Two marks may share a token.
        if (!tokens.answers.empty()) range.begin = std::max(range.begin, tokens.answers.back().end);
        if (range.begin < range.end) tokens.answers.push_back(range);
    }
    return tokens;
}

std::vector<ChatTokens> ConversationEncoder::encode(std::span<const ChatMessage> messages) const {
    std::vector<ChatTokens> all;
    for (const Text& text : texts(messages)) {
        ChatTokens tokens = tokens_of(text, messages.first(text.messages));
        if (!tokens.answers.empty()) all.push_back(std::move(tokens));
    }
    return all;
}

std::int64_t ConversationEncoder::length(std::span<const ChatMessage> messages) const {
    return std::ssize(tokenizer_->encode(rendered(messages, false), SpecialTokens::as_tokens));
}

std::vector<int> ConversationEncoder::prompt(std::span<const ChatMessage> messages) const {
    const std::string text = rendered(messages, true);
    return tokenizer_->encode(text, SpecialTokens::as_tokens, data_of(messages, text, true));
}

}  // namespace bitdistill
