// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/added_token_files.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <system_error>
#include <unordered_map>

#include "engine/base/error.h"
#include "engine/base/file.h"

namespace bitdistill {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t largest_id = (1 << 24) - 1;
constexpr const char* remedy = "Copy the tokenizer's files again, all from one and the same model.";
// Members that are several tokens: lists of them, the second one also an object of names.
constexpr std::string_view model_tokens = "extra_special_tokens";
constexpr std::string_view special_token_lists[] = {"additional_special_tokens", model_tokens};

std::optional<Json> object_of(const fs::path& path) {
    if (!is_there(path)) return std::nullopt;
    Json json = read_json(path);
    if (!json.is_object()) throw Error("is not a JSON object", path.string(), remedy);
    return json;
}

// Puts a file's tokens behind the known ones and refuses what contradicts them.
class Union {
  public:
    Union(std::vector<AddedToken>& known, const std::string& where) : known_(known) {
        for (std::size_t at = 0; at < known.size(); ++at) remember(known[at], at, where);
    }
    // flags: of a token that is known, this file's count.
    void add(AddedToken token, const std::string& where, bool flags) {
        if (token.content.empty())
            throw Error("the token of id " + std::to_string(token.id) + " has an empty text", where, remedy);
        if (const auto by_text = texts_.find(token.content); by_text != texts_.end()) {
            if (by_text->second.id == token.id) return follow(known_[by_text->second.at], token, flags);
            throw Error(Json(token.content).dump() + " has the id " + std::to_string(token.id) + " here and " +
                            std::to_string(by_text->second.id) + " in " + by_text->second.where,
                        where, remedy);
        }
        if (const auto by_id = ids_.find(token.id); by_id != ids_.end())
            throw Error("the id " + std::to_string(token.id) + " is " + Json(token.content).dump() + " here and " +
                            Json(by_id->second.content).dump() + " in " + by_id->second.where,
                        where, remedy);
        remember(token, known_.size(), where);
        known_.push_back(std::move(token));
    }
    // A text of a tokenizer.json's vocabulary keeps its id, and an id its text.
    void refuse_beside(const std::vector<std::pair<std::string, int>>& vocabulary, const std::string& where,
                       std::size_t first) const {
        if (first == known_.size()) return;
        for (const auto& [text, id] : vocabulary) {
            if (const auto by_text = texts_.find(text);
                by_text != texts_.end() && by_text->second.at >= first && by_text->second.id != id)
                throw Error(Json(text).dump() + " has the id " + std::to_string(by_text->second.id) + " here and " +
                                std::to_string(id) + " in the vocabulary of " + where,
                            by_text->second.where, remedy);
            if (const auto by_id = ids_.find(id);
                by_id != ids_.end() && by_id->second.at >= first && by_id->second.content != text)
                throw Error("the id " + std::to_string(id) + " is " + Json(by_id->second.content).dump() +
                                " here and " + Json(text).dump() + " in the vocabulary of " + where,
                            by_id->second.where, remedy);
        }
    }

  private:
    struct ByText {
        int id;
        std::size_t at;  // in known_
        std::string where;
    };
    struct ById {
        std::string content;
        std::size_t at;
        std::string where;
    };
    void remember(const AddedToken& token, std::size_t at, const std::string& where) {
        texts_.emplace(token.content, ByText{token.id, at, where});
        ids_.emplace(token.id, ById{token.content, at, where});
    }
    // How a token is found. Whether it is special stays the known one's.
    static void follow(AddedToken& known, const AddedToken& token, bool flags) {
        if (!flags) return;
        known.single_word = token.single_word;
        known.left_strip = token.left_strip;
        known.right_strip = token.right_strip;
        known.normalized = token.normalized;
    }
    std::vector<AddedToken>& known_;
    std::map<std::string, ByText> texts_;
    std::map<int, ById> ids_;
};

struct NamedToken {
    std::string key, text;
};

// What a file calls a special token: every member whose name ends in "_token", and the lists. "add_bos_token" and its
// like are switches.
std::vector<NamedToken> named_tokens(const std::optional<Json>& object) {
    std::vector<NamedToken> tokens;
    const auto take = [&](const std::string& key, const Json& value) {
        const Json& text = value.is_object() && value.contains("content") ? value["content"] : value;
        if (text.is_string()) tokens.push_back({key, text.get<std::string>()});
    };
    if (!object) return tokens;
    for (const auto& [key, value] : object->items()) {
        if (key.ends_with("_token") && !key.starts_with("add_")) take(key, value);
        if (std::ranges::find(special_token_lists, key) == std::end(special_token_lists)) continue;
        if (value.is_structured())
            for (const Json& one : value) take(key, one);
    }
    return tokens;
}

// The texts that a folder calls special, for added_tokens.json, which does not say it.
std::vector<std::string> special_texts(const std::optional<Json>& config, const std::optional<Json>& map) {
    std::vector<std::string> texts;
    for (const std::optional<Json>* object : {&config, &map})
        for (NamedToken& token : named_tokens(*object)) texts.push_back(std::move(token.text));
    return texts;
}

// transformers takes a text or an object with a text "content" for a token, and nothing for null.
void refuse_other_than_tokens(const std::optional<Json>& object, const fs::path& path) {
    if (!object) return;
    const auto require = [&](const std::string& key, const Json& value) {
        const bool content = value.is_object() && value.contains("content") && value["content"].is_string();
        if (!value.is_string() && !content)
            throw Error(key + " is neither a text nor an object with a text \"content\"", path.string(), remedy);
    };
    for (const char* const key : special_token_names)
        if (object->contains(key) && !object->at(key).is_null()) require(key, object->at(key));
    for (const std::string_view list : special_token_lists) {
        const std::string key(list);
        if (!object->contains(key) || object->at(key).is_null()) continue;
        const Json& tokens = object->at(key);
        if (tokens.is_object() && list == model_tokens) {
            for (const auto& [name, one] : tokens.items()) require(key + "[" + Json(name).dump() + "]", one);
            continue;
        }
        if (!tokens.is_array())
            throw Error(key + " is not a list" + (list == model_tokens ? " or an object" : ""), path.string(), remedy);
        std::size_t at = 0;
        for (const Json& one : tokens) require(key + "[" + std::to_string(at++) + "]", one);
    }
}

}  // namespace

AddedToken read_added_token(const Json& item, std::int64_t id, const std::string& place) {
    if (!item.is_object()) throw Error("is not an object", place, remedy);
    if (id < 0 || id > largest_id)
        throw Error("the id " + std::to_string(id) + " is outside 0.." + std::to_string(largest_id), place, remedy);
    AddedToken token;
    token.id = static_cast<int>(id);
    if (!item.contains("content")) throw Error("content is missing", place, remedy);
    token.content = json_string(item, "content", place, "");
    token.single_word = json_bool(item, "single_word", place, false);
    token.left_strip = json_bool(item, "lstrip", place, false);
    token.right_strip = json_bool(item, "rstrip", place, false);
    token.special = json_bool(item, "special", place, false);
    token.normalized = json_bool(item, "normalized", place, !token.special);
    return token;
}

std::vector<AddedToken> added_tokens_of(const Json& list, const std::string& where) {
    std::vector<AddedToken> tokens;
    if (list.is_null()) return tokens;
    if (!list.is_array()) throw Error("\"added_tokens\" is not a list", where, remedy);
    for (const Json& item : list) {
        const std::string place = where + ": added_tokens[" + std::to_string(tokens.size()) + "]";
        if (!item.is_object()) throw Error("is not an object", place, remedy);
        tokens.push_back(read_added_token(item, json_int(item, "id", place), place));
    }
    return tokens;
}

Json to_json(const AddedToken& token) {
    return {{"id", token.id},
            {"content", token.content},
            {"single_word", token.single_word},
            {"lstrip", token.left_strip},
            {"rstrip", token.right_strip},
            {"normalized", token.normalized},
            {"special", token.special}};
}

void number_as_tokenizers(std::vector<AddedToken>& tokens, const std::vector<std::pair<std::string, int>>& vocabulary) {
    if (tokens.empty()) return;
    std::unordered_map<std::string_view, int> ids;
    ids.reserve(vocabulary.size());
    for (const auto& [text, id] : vocabulary) ids.insert_or_assign(text, id);
    const int entries = static_cast<int>(ids.size());
    int largest = -1;
    std::map<std::string, int> given;
    for (AddedToken& token : tokens) {
        if (token.content.empty()) continue;
        if (const auto known = ids.find(token.content); known != ids.end()) {
            token.id = known->second;
        } else if (const auto again = given.find(token.content); again != given.end()) {
            token.id = again->second;
        } else {
            token.id = std::max(entries, largest + 1);
        }
        given.emplace(token.content, token.id);
        largest = std::max(largest, token.id);
    }
}

void add_tokens_beside(std::vector<AddedToken>& known, const std::string& known_where, const fs::path& folder,
                       const std::vector<std::pair<std::string, int>>& vocabulary) {
    const std::size_t before = known.size();
    Union all(known, known_where);
    const fs::path config_path = folder / "tokenizer_config.json", list_path = folder / "added_tokens.json",
                   map_path = folder / "special_tokens_map.json";
    const std::optional<Json> config = object_of(config_path), map = object_of(map_path);
    refuse_other_than_tokens(config, config_path);
    refuse_other_than_tokens(map, map_path);
    if (config && config->contains("added_tokens_decoder")) {
        const std::string where = config_path.string() + ": added_tokens_decoder";
        const Json& tokens = config->at("added_tokens_decoder");
        if (!tokens.is_object()) throw Error("is not an object", where, remedy);
        for (const auto& [key, item] : tokens.items()) {
            std::int64_t id = -1;
            const auto [end, failure] = std::from_chars(key.data(), key.data() + key.size(), id);
            if (failure != std::errc() || end != key.data() + key.size())
                throw Error("the key " + Json(key).dump() + " is not a token id", where, remedy);
            const std::string place = where + "[" + Json(key).dump() + "]";
            all.add(read_added_token(item, id, place), place, true);
        }
    }
    if (const std::optional<Json> list = object_of(list_path)) {
        const std::vector<std::string> special = special_texts(config, map);
        for (const auto& [text, id] : list->items()) {
            if (!id.is_number_integer() || id.get<std::int64_t>() < 0 || id.get<std::int64_t>() > largest_id)
                throw Error("the id of " + Json(text).dump() + " is not a token id", list_path.string(), remedy);
            AddedToken token;
            token.id = id.get<int>();
            token.content = text;
            token.special = std::find(special.begin(), special.end(), text) != special.end();
            all.add(std::move(token), list_path.string(), false);
        }
    }
    all.refuse_beside(vocabulary, known_where, before);
}

void refuse_unknown_special_tokens(const fs::path& folder, const std::function<bool(const std::string&)>& known) {
    const auto check = [&](const std::optional<Json>& object, const fs::path& path) {
        for (const auto& [key, text] : named_tokens(object))
            if (!text.empty() && !known(text))
                throw Error(key + " names the token " + Json(text).dump() + ", which the tokenizer does not have",
                            path.string(),
                            is_there(folder / "tokenizer.json")
                                ? "Add it with its id to added_tokens of tokenizer.json, or remove its name here"
                                : "Add it with its id to added_tokens.json, or remove its name here");
    };
    const fs::path config_path = folder / "tokenizer_config.json", map_path = folder / "special_tokens_map.json";
    const std::optional<Json> config = object_of(config_path);
    check(config, config_path);
    if (!config || !config->contains("added_tokens_decoder")) check(object_of(map_path), map_path);
}

}  // namespace bitdistill
