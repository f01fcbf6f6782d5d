// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/tokenizer.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/model_path.h"
#include "engine/base/utf8.h"
#include "engine/model/gguf.h"
#include "engine/text/tokenizer/added_token_files.h"
#include "engine/text/tokenizer/bpe_tokenizer.h"
#include "engine/text/tokenizer/chat_template_files.h"
#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/licence_files.h"
#include "engine/text/tokenizer/sentencepiece_folder.h"
#include "engine/text/tokenizer/sentencepiece_tokenizer.h"

namespace bitdistill {

namespace {

namespace fs = std::filesystem;

constexpr const char* copy_again = "Copy it again from the model's folder.";

Json object_or_null(const fs::path& path) {
    if (!is_there(path)) return {};
    Json json = read_json(path);
    if (!json.is_object()) throw Error("is not a JSON object", path.string(), copy_again);
    return json;
}

// For what is read by functions that know the mistake, but not what a user can do about it.
template <class Work>
auto with_remedy(const Work& work) {
    try {
        return work();
    } catch (const Error& error) {
        if (!error.remedy().empty()) throw;
        throw Error(error.problem(), error.subject(), copy_again);
    }
}

// "bos_token" is a text, an object with "content", or null.
std::optional<std::string> special_text(const Json& config, const char* key, const std::string& where) {
    const auto found = config.find(key);
    if (found == config.end() || found->is_null()) return std::nullopt;
    if (found->is_string()) return found->get<std::string>();
    if (!found->is_object()) throw Error(std::string(key) + " is neither a text nor an object", where, copy_again);
    return json_string(*found, "content", where + ": " + key, "");
}

// Nothing: the file names none. One that the tokenizer does not have was refused before.
std::optional<int> special_token(const Tokenizer& tokenizer, const Json& config, const char* key,
                                 const std::string& where) {
    const std::string content = special_text(config, key, where).value_or("");
    return content.empty() ? std::nullopt : tokenizer.token_id(content);
}

// "eos_token_id" is a number, a list, or null; -1 says that there is none, as in transformers.
std::vector<int> special_ids(const Json& config, const char* key, const std::string& where) {
    const auto found = config.find(key);
    if (found == config.end() || found->is_null()) return {};
    std::vector<int> ids;
    const auto take = [&](const Json& value) {
        if (value == -1) return;
        if (!value.is_number_integer() || value.get<std::int64_t>() < 0 || value.get<std::int64_t>() >= 1 << 24)
            throw Error(std::string(key) + " is not a token id", where, "Copy the file again.");
        ids.push_back(static_cast<int>(value.get<std::int64_t>()));
    };
    if (found->is_array())
        for (const Json& value : *found) take(value);
    else
        take(*found);
    return ids;
}

// config: tokenizer_config.json, or null. where: its path.
void name_special_texts(Tokenizer& tokenizer, const Json& config, const std::string& where) {
    const auto has = [&](const char* name) {
        return std::any_of(tokenizer.special_texts.begin(), tokenizer.special_texts.end(),
                           [&](const auto& one) { return one.first == name; });
    };
    for (const char* name : special_token_names)
        if (auto text = special_text(config, name, where)) tokenizer.special_texts.emplace_back(name, std::move(*text));
    const auto fall_back = [&](const char* name, std::optional<int> id) {
        if (!id || has(name) || (config.is_object() && config.contains(name))) return;
        if (std::string text = tokenizer.decode(std::vector<int>{*id}, true); !text.empty())
            tokenizer.special_texts.emplace_back(name, std::move(text));
    };
    fall_back("bos_token", tokenizer.bos_id);
    fall_back("eos_token", tokenizer.eos_id);
}

// Ids of a model's configuration are among its tokens: the tokenizer's, or the rows of an embedding that is padded.
void refuse_beyond(const std::vector<int>& ids, const char* key, std::int64_t tokens, const std::string& where) {
    for (const int id : ids)
        if (id >= tokens)
            throw Error(std::string(key) + " is " + std::to_string(id) + ", beyond the " + std::to_string(tokens) +
                            " tokens of the model",
                        where, "Copy the file from the model that this tokenizer belongs to, or correct the id");
}

void take_special_tokens(Tokenizer& tokenizer, const fs::path& folder) {
    const fs::path config_path = folder / "tokenizer_config.json";
    const Json config = object_or_null(config_path);
    refuse_unknown_special_tokens(folder,
                                  [&](const std::string& text) { return tokenizer.token_id(text).has_value(); });
    std::optional<int> bos, eos;
    bool bos_refused = false;  // "bos_token": null says that there is none
    if (config.is_object()) {
        const std::string where = config_path.string();
        bos = special_token(tokenizer, config, "bos_token", where);
        eos = special_token(tokenizer, config, "eos_token", where);
        bos_refused = config.contains("bos_token") && config.at("bos_token").is_null();
        tokenizer.add_bos = json_bool(config, "add_bos_token", where, tokenizer.add_bos);
    }
    tokenizer.chat_template = chat_template_in(folder, config);
    std::int64_t tokens = tokenizer.vocab_size();
    if (const Json model = object_or_null(folder / "config.json"); model.is_object())
        tokens = std::max(tokens, json_int(model, "vocab_size", (folder / "config.json").string(), 0));
    for (const char* name : {"generation_config.json", "config.json"}) {
        const fs::path path = folder / name;
        const Json json = object_or_null(path);
        if (!json.is_object()) continue;
        const std::vector<int> begins = special_ids(json, "bos_token_id", path.string()),
                               ends = special_ids(json, "eos_token_id", path.string());
        refuse_beyond(begins, "bos_token_id", tokens, path.string());
        refuse_beyond(ends, "eos_token_id", tokens, path.string());
        if (!bos && !bos_refused && !begins.empty()) bos = begins.front();
        if (!eos && !ends.empty()) eos = ends.front();
        for (const int id : ends) tokenizer.add_end(id);
    }
    if (bos || bos_refused) tokenizer.bos_id = bos;
    if (eos) tokenizer.eos_id = eos;
    if (tokenizer.eos_id) tokenizer.add_end(*tokenizer.eos_id);
    if (!tokenizer.bos_id) tokenizer.add_bos = false;
    name_special_texts(tokenizer, config, config_path.string());
}

std::unique_ptr<Tokenizer> opened(const fs::path& folder) {
    if (is_gguf(folder)) {
        std::unique_ptr<Tokenizer> tokenizer = open_gguf_tokenizer(folder);
        tokenizer->origin = folder.string();
        name_special_texts(*tokenizer, {}, tokenizer->origin);
        return tokenizer;
    }
    const fs::path json_path = folder / "tokenizer.json", model_path = folder / "tokenizer.model";
    std::unique_ptr<Tokenizer> tokenizer;
    if (is_there(json_path)) {
        TokenizerFile file = read_tokenizer_file(json_path);
        // Beside a tokenizer.model, a tokenizer.json that is not byte-level is a translation of it: the original is
        // better.
        if (file.byte_level() || !is_there(model_path)) {
            require_bpe(file, json_path.string());
            add_tokens_beside(file.added, json_path.string(), folder, file.vocabulary);
            tokenizer = std::make_unique<BpeTokenizer>(file, json_path.string());
        }
    }
    if (!tokenizer) {
        if (!is_there(folder)) throw Error("no such folder", folder.string(), "Check the path");
        if (!is_there(model_path) && !is_there(folder / "config.json"))
            throw Error("is no model folder: it has no config.json", folder.string(),
                        "Choose the folder that holds config.json, the weights and the tokenizer");
        if (!is_there(model_path))
            throw Error("has neither tokenizer.json nor tokenizer.model", folder.string(),
                        "Copy the tokenizer's files into the model's folder");
        SentencePieceFolder files = read_sentencepiece_folder(folder);
        tokenizer = std::make_unique<SentencePieceTokenizer>(std::move(files.proto), std::move(files.added),
                                                             files.prefix_each, model_path.string());
    }
    tokenizer->origin = folder.string();
    take_special_tokens(*tokenizer, folder);
    return tokenizer;
}

}  // namespace

void Tokenizer::add_end(int id) {
    const auto place = std::lower_bound(end_ids.begin(), end_ids.end(), id);
    if (place == end_ids.end() || *place != id) end_ids.insert(place, id);
}

std::string spelled_token(const Tokenizer& tokenizer, int id) {
    const std::string bytes = tokenizer.token_bytes(id);
    return bytes.empty() ? tokenizer.decode(std::span(&id, 1), true) : bytes;
}

void put_bos(const Tokenizer& tokenizer, std::vector<int>& ids) {
    if (!tokenizer.add_bos || !tokenizer.bos_id) return;
    if (ids.empty() || ids.front() != *tokenizer.bos_id) ids.insert(ids.begin(), *tokenizer.bos_id);
}

std::unique_ptr<Tokenizer> open_tokenizer(const fs::path& path) {
    return with_remedy([&] { return opened(model_at(path)); });
}

std::string chat_template_of(const fs::path& path) {
    const fs::path folder = model_at(path);
    if (is_gguf(folder)) return GgufFile::open(folder).text("tokenizer.chat_template").value_or("");
    return chat_template_in(folder, object_or_null(folder / "tokenizer_config.json"));
}

std::vector<fs::path> tokenizer_files(const fs::path& path) {
    const fs::path folder = model_at(path);
    std::vector<fs::path> files;
    for (const char* name :
         {"tokenizer.json", "tokenizer.model", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json",
          "vocab.json", "merges.txt", "chat_template.jinja", "chat_template.json", "generation_config.json"})
        if (is_there(folder / name)) files.push_back(folder / name);
    for (const fs::path& licence : licence_files(folder).files) files.push_back(licence);
    return files;
}

std::string StreamDecoder::add(int id) {
    if (!past_eos_ && tokenizer_->ends(id)) ended_ = true;
    if (ended_) return {};
    pending_ += tokenizer_->token_bytes(id);
    std::string text;
    while (!pending_.empty()) {
        bool expects_more = false;
        const std::size_t whole = well_formed_prefix(pending_, &expects_more);
        text += pending_.substr(0, whole);
        pending_.erase(0, whole);
        if (pending_.empty() || expects_more) break;
        // One maximal broken sequence, then on with the rest.
        std::size_t broken = 1;
        while (broken < pending_.size() && (static_cast<unsigned char>(pending_[broken]) & 0xC0) == 0x80) ++broken;
        text += repair_utf8(std::string_view(pending_).substr(0, broken));
        pending_.erase(0, broken);
    }
    return text;
}

std::string StreamDecoder::finish() {
    std::string text = repair_utf8(pending_);
    pending_.clear();
    return text;
}

}  // namespace bitdistill
