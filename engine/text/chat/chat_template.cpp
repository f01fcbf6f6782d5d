// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/chat_template.h"

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/template_parser.h"
#include "engine/text/chat/template_run.h"

namespace bitdistill {

struct ChatTemplate::Parts {
    chat::Body body;
    std::string where;
};

ChatTemplate::ChatTemplate(const std::string& source, const std::string& where) {
    if (!is_utf8(source)) throw Error("is not UTF-8", where, "Copy the model's files again.");
    if (source.size() > (std::size_t{1} << 20))
        throw Error("is larger than 1 MB", where, "Use the model's own template.");
    parts_ = std::make_unique<const Parts>(Parts{chat::parse_template(source, where), where});
}

ChatTemplate::~ChatTemplate() = default;
ChatTemplate::ChatTemplate(ChatTemplate&&) noexcept = default;
ChatTemplate& ChatTemplate::operator=(ChatTemplate&&) noexcept = default;

std::string ChatTemplate::render(const Json& messages, bool add_generation_prompt, const Json& variables) const {
    chat::Dict all;
    // transformers gives these three always.
    all.set("messages", chat::from_json(messages));
    all.set("tools", chat::None{});
    all.set("documents", chat::None{});
    all.set("add_generation_prompt", add_generation_prompt);
    for (const auto& [key, value] : variables.items()) all.set(key, chat::from_json(value));
    return chat::run_template(parts_->body, all, parts_->where);
}

std::string chat_prompt(const Tokenizer& tokenizer, const std::string& user, const std::string& system) {
    if (tokenizer.chat_template.empty())
        throw Error("has no chat template", tokenizer.origin,
                    "Prompt without --chat (prompt_form raw), or put the model's chat_template.jinja into its folder.");
    // A task asks for thousands of prompts by one template.
    thread_local std::string source, where;
    thread_local std::unique_ptr<const ChatTemplate> parsed;
    if (!parsed || source != tokenizer.chat_template || where != tokenizer.origin) {
        parsed = std::make_unique<const ChatTemplate>(tokenizer.chat_template, tokenizer.origin + ": chat template");
        source = tokenizer.chat_template;
        where = tokenizer.origin;
    }
    Json messages = Json::array();
    if (!system.empty()) messages.push_back({{"role", "system"}, {"content", system}});
    messages.push_back({{"role", "user"}, {"content", user}});
    Json variables = Json::object();
    for (const auto& [name, text] : tokenizer.special_texts) variables[name] = text;
    return parsed->render(messages, true, variables);
}

std::vector<int> chat_ids(const Tokenizer& tokenizer, const std::string& user, const std::string& system) {
    std::vector<int> ids = tokenizer.encode(chat_prompt(tokenizer, user, system), SpecialTokens::as_tokens);
    if (ids.empty()) throw Error("writes nothing for a message of the user", tokenizer.origin + ": chat template");
    return ids;
}

}  // namespace bitdistill
