// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/chat_template.h"

#include <algorithm>

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
    if (const std::string_view encoding = wide_encoding(source); !encoding.empty())
        throw Error("is " + std::string(encoding) + ", not UTF-8", where, "Save the template as UTF-8.");
    if (!is_utf8(source)) throw Error("is not UTF-8", where, "Copy the model's files again.");
    if (source.size() > (std::size_t{1} << 20))
        throw Error("is larger than 1 MB", where, "Use the model's own template.");
    parts_ = std::make_unique<const Parts>(Parts{chat::parse_template(source, where), where});
}

ChatTemplate::~ChatTemplate() = default;
ChatTemplate::ChatTemplate(ChatTemplate&&) noexcept = default;
ChatTemplate& ChatTemplate::operator=(ChatTemplate&&) noexcept = default;

namespace {

bool has_group(const chat::Body& body) {
    return std::ranges::any_of(body, [](const auto& statement) {
        return statement->kind == chat::Statement::Kind::group || has_group(statement->body) ||
               std::ranges::any_of(statement->branches, [](const auto& branch) { return has_group(branch.second); });
    });
}

}  // namespace

bool ChatTemplate::marks_generation() const { return has_group(parts_->body); }

std::string ChatTemplate::render(const Json& messages, bool add_generation_prompt, const Json& variables,
                                 std::vector<Span>* generated) const {
    chat::Dict all;
    // transformers gives these three always.
    all.set("messages", chat::from_json(messages));
    all.set("tools", chat::None{});
    all.set("documents", chat::None{});
    all.set("add_generation_prompt", add_generation_prompt);
    for (const auto& [key, value] : variables.items()) all.set(key, chat::from_json(value));
    return chat::run_template(parts_->body, all, parts_->where, generated);
}

}  // namespace bitdistill
