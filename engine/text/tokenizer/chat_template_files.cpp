// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/chat_template_files.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/model_path.h"
#include "engine/model/gguf.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr const char* usual = "default";  // what transformers calls a template without a name

using Named = std::vector<std::pair<std::string, std::string>>;

// The member "chat_template" of a file, an object or null: a text, a list of {"name", "template"}, or an object of
// texts by their names. Throws Error for anything else, as a model must not be prompted without its template.
Named templates_of(const Json& config, const fs::path& file) {
    Named all;
    constexpr const char* member = "chat_template";
    const auto refuse = [&](const std::string& place, const std::string& what) {
        throw Error(what, file.string() + ": " + place, "Copy the file again from the model's folder");
    };
    if (!config.is_null() && !config.is_object())
        throw Error("is not a JSON object", file.string(), "Copy the file again from the model's folder");
    if (config.is_null() || !config.contains(member) || config.at(member).is_null()) return all;
    const Json& value = config.at(member);
    const auto take = [&](const std::string& place, const Json& name, const Json& text) {
        if (!name.is_string() || !text.is_string()) refuse(place, "is no template: a text, or a text with a name");
        const auto& word = name.get_ref<const std::string&>();
        if (std::ranges::find(all, word, &Named::value_type::first) != all.end())
            refuse(place, "names the template " + name.dump() + " twice");
        if (!text.get_ref<const std::string&>().empty()) all.emplace_back(word, text.get<std::string>());
    };
    if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            const Json one = value[i].is_object() ? value[i] : Json::object();
            take(member + ("[" + std::to_string(i) + "]"), one.value("name", Json()), one.value("template", Json()));
        }
    } else if (value.is_object()) {
        for (const auto& [name, text] : value.items()) take(member + ("[" + Json(name).dump() + "]"), name, text);
    } else {
        take(member, usual, value);
    }
    return all;
}

std::string default_of(const Named& templates) {
    const auto found = std::ranges::find(templates, usual, [](const auto& one) { return one.first; });
    return found == templates.end() ? std::string() : found->second;
}

Json json_or_null(const fs::path& path) { return is_there(path) ? read_json(path) : Json(); }

}  // namespace

std::string chat_template_in(const fs::path& folder, const Json& config) {
    const fs::path own = folder / "chat_template.jinja";
    if (is_there(own)) return read_file(own, 1 << 20);
    const fs::path older = folder / "chat_template.json";
    std::string text = default_of(templates_of(config, folder / "tokenizer_config.json"));
    return text.empty() ? default_of(templates_of(json_or_null(older), older)) : text;
}

std::vector<std::string> named_chat_templates(const fs::path& model) {
    const fs::path path = model_at(model);
    std::vector<std::string> names;
    if (is_gguf(path)) {
        // llama.cpp's converter: "tokenizer.chat_template.NAME", and the names in "tokenizer.chat_templates".
        constexpr std::string_view prefix = "tokenizer.chat_template.";
        const GgufFile file = GgufFile::open(path);
        for (const GgufEntry& entry : file.entries())
            if (std::string_view(entry.key).starts_with(prefix)) names.push_back(entry.key.substr(prefix.size()));
    } else {
        for (const char* const file : {"tokenizer_config.json", "chat_template.json"})
            for (const auto& [name, text] : templates_of(json_or_null(path / file), path / file)) names.push_back(name);
        std::error_code failed;
        for (fs::directory_iterator entry(path / "additional_chat_templates", failed), end; !failed && entry != end;
             entry.increment(failed))
            if (entry->path().extension() == ".jinja") names.push_back(entry->path().lexically_relative(path).string());
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

}  // namespace bitdistill
