// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/added_token_files.h"

#include <algorithm>
#include <charconv>
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
        for (const AddedToken& token : known) remember(token, where);
    }
    void add(AddedToken token, const std::string& where) {
        if (token.content.empty())
            throw Error("the token of id " + std::to_string(token.id) + " has an empty text", where, remedy);
        if (const auto by_text = texts_.find(token.content); by_text != texts_.end()) {
            if (by_text->second.id == token.id) return;
            throw Error(Json(token.content).dump() + " has the id " + std::to_string(token.id) + " here and " +
                            std::to_string(by_text->second.id) + " in " + by_text->second.where,
                        where, remedy);
        }
        if (const auto by_id = ids_.find(token.id); by_id != ids_.end())
            throw Error("the id " + std::to_string(token.id) + " is " + Json(token.content).dump() + " here and " +
                            Json(by_id->second.content).dump() + " in " + by_id->second.where,
                        where, remedy);
        remember(token, where);
        known_.push_back(std::move(token));
    }

  private:
    struct ByText {
        int id;
        std::string where;
    };
    struct ById {
        std::string content, where;
    };
    void remember(const AddedToken& token, const std::string& where) {
        texts_.emplace(token.content, ByText{token.id, where});
        ids_.emplace(token.id, ById{token.content, where});
    }
    std::vector<AddedToken>& known_;
    std::map<std::string, ByText> texts_;
    std::map<int, ById> ids_;
};

// The texts that a folder calls special, for added_tokens.json, which does not say it.
std::vector<std::string> special_texts(const std::optional<Json>& config, const std::optional<Json>& map) {
    std::vector<std::string> texts;
    const auto take = [&](const Json& value) {
        const Json& text = value.is_object() && value.contains("content") ? value["content"] : value;
        if (text.is_string()) texts.push_back(text.get<std::string>());
    };
    for (const std::optional<Json>* object : {&config, &map}) {
        if (!*object) continue;
        for (const auto& [key, value] : (*object)->items()) {
            if (key.ends_with("_token")) take(value);
            if (key == "additional_special_tokens" && value.is_array())
                for (const Json& one : value) take(one);
        }
    }
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
    constexpr const char* more = "additional_special_tokens";
    if (!object->contains(more) || object->at(more).is_null()) return;
    if (!object->at(more).is_array()) throw Error(std::string(more) + " is not a list", path.string(), remedy);
    std::size_t at = 0;
    for (const Json& one : object->at(more)) require(std::string(more) + "[" + std::to_string(at++) + "]", one);
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

void add_tokens_beside(std::vector<AddedToken>& known, const std::string& known_where, const fs::path& folder) {
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
            all.add(read_added_token(item, id, place), place);
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
            all.add(std::move(token), list_path.string());
        }
    }
}

}  // namespace bitdistill
