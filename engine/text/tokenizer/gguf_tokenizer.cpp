// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/gguf_tokenizer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <system_error>
#include <unordered_set>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/base/utf8.h"
#include "engine/model/gguf_model.h"
#include "engine/text/tokenizer/added_token_files.h"
#include "engine/text/tokenizer/bpe_tokenizer.h"
#include "engine/text/tokenizer/gguf_vocabulary.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"
#include "engine/text/tokenizer/sentencepiece_tokenizer.h"
#include "engine/text/tokenizer/tokenizer_file.h"
#include "engine/text/tokenizer/word_rules.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

TokenizerFile bpe_of(const GgufFile& file, const GgufVocabulary& vocabulary) {
    const std::string where = file.path().string();
    const std::vector<std::string_view>& tokens = vocabulary.tokens;
    const std::vector<std::int64_t>& types = vocabulary.types;
    for (const std::string_view token : tokens)
        if (!is_utf8(token)) throw Error("holds a token that is not UTF-8", where, "Fetch it again");
    const auto merges = file.texts("tokenizer.ggml.merges");
    if (!merges) throw Error("has no merges for its BPE tokenizer", where, "Export the model again");
    TokenizerFile parts;
    parts.type = "BPE";
    for (const std::string_view merge : *merges) {
        const std::size_t space = merge.find(' ', 1);
        if (space == merge.npos || !is_utf8(merge))
            throw Error("holds a merge that is no pair of tokens", where, "Fetch it again");
        parts.merges.emplace_back(merge.substr(0, space), merge.substr(space + 1));
    }
    // As llama.cpp takes it, a token that its type calls unused is one all the same where merges make it.
    std::unordered_set<std::string> needed;
    if (std::ranges::find(types, number_of(PieceType::unused)) != types.end())
        for (const auto& [left, right] : parts.merges) needed.insert({left, right, left + right});
    for (std::size_t id = 0; id < tokens.size(); ++id) {
        const bool special = types[id] == number_of(PieceType::control) || types[id] == number_of(PieceType::unknown);
        const bool unused = types[id] == number_of(PieceType::unused) && !needed.contains(std::string(tokens[id]));
        if (unused || tokens[id].empty()) continue;
        if (special || types[id] == number_of(PieceType::user_defined)) {
            AddedToken token;
            token.id = static_cast<int>(id);
            token.content = tokens[id];
            token.special = special;
            parts.added.push_back(std::move(token));
        } else {
            parts.vocabulary.emplace_back(tokens[id], static_cast<int>(id));
        }
    }
    // An added token may stand in the vocabulary too, and merges may need it there.
    for (const AddedToken& token : parts.added) parts.vocabulary.emplace_back(token.content, token.id);
    if (Json own = own_words(file); own.contains("model")) {
        if (own.contains("added_tokens")) parts.added = own_added(own, file, tokens.size());
        for (const char* key : {workbench_key, "end_ids", "only_ours"}) own.erase(key);
        parts.rest = std::move(own);
        return parts;
    }
    const std::string name = file.text("tokenizer.ggml.pre").value_or("");
    const std::optional<WordRule> rule = word_rule(name);
    if (!rule)
        throw Error(
            "its rule for cutting words, \"" + name + "\", is not supported", where,
            "Supported are qwen2, llama-bpe, smollm, gpt-2 and default, by their names in llama.cpp; or use the "
            "model's folder with its tokenizer.json");
    parts.rest = {{"normalizer", rule->normalizer},
                  {"pre_tokenizer", rule->pre_tokenizer},
                  {"decoder", {{"type", "ByteLevel"}}},
                  {"model", {{"type", "BPE"}, {"ignore_merges", rule->ignore_merges}}}};
    return parts;
}

enum class Kind { bpe, sentencepiece_bpe, sentencepiece_unigram };
Kind kind_of(const GgufFile& file) {
    const std::string model = file.text("tokenizer.ggml.model").value_or("");
    if (model == "gpt2") return Kind::bpe;
    // A tokenizer.json in the form that other programs read; we keep to the file's own merges.
    if (model == "llama" && own_words(file).contains("model")) return Kind::bpe;
    if (model == "llama") return Kind::sentencepiece_bpe;
    if (model == "t5") return Kind::sentencepiece_unigram;
    if (model.empty() || model == "no_vocab" || model == "none")
        throw Error("holds no tokenizer", file.path().string(),
                    "Export the model again, from a folder with its tokenizer");
    throw Error("its tokenizer of kind \"" + model + "\" is not supported", file.path().string(),
                "Supported are gpt2 (byte-level BPE), llama and t5 (sentencepiece)");
}

void write_file(const fs::path& path, const std::string& bytes) {
    NewFile file(path);
    file.write(bytes.data(), bytes.size());
    file.publish();
}

}  // namespace

const Json& workbench_words(const Json& own) {
    const auto found = own.find(workbench_key);
    return found != own.end() && found->is_object() ? *found : own;
}

std::unique_ptr<Tokenizer> open_gguf_tokenizer(const fs::path& path) {
    const GgufFile file = GgufFile::open(path);
    const Kind kind = kind_of(file);
    const GgufVocabulary vocabulary = read_gguf_vocabulary(file);
    std::unique_ptr<Tokenizer> tokenizer;
    if (kind == Kind::bpe) {
        tokenizer = std::make_unique<BpeTokenizer>(bpe_of(file, vocabulary), path.string());
    } else {
        GgufSentencePiece parts = read_gguf_sentencepiece(file, vocabulary, kind == Kind::sentencepiece_bpe);
        tokenizer = std::make_unique<SentencePieceTokenizer>(std::move(parts.proto), std::move(parts.added),
                                                             parts.prefix_each, path.string());
    }
    tokenizer->bos_id = vocabulary.bos;
    tokenizer->eos_id = vocabulary.eos;
    tokenizer->end_ids = vocabulary.ends;
    tokenizer->notes = vocabulary.notes;
    if (kind == Kind::bpe && file.text("tokenizer.ggml.pre").value_or("").empty() && !own_words(file).contains("model"))
        tokenizer->notes.push_back(
            path.string() +
            ": tokenizer.ggml.pre is missing: words are cut as llama.cpp does without it, which is "
            "hardly what the model was trained with");
    // Left out, it is the model's habit: Llama's tokenizers begin with it.
    const bool habit = file.text("tokenizer.ggml.model").value_or("") == "llama" ||
                       file.text("tokenizer.ggml.pre").value_or("").starts_with("llama");
    tokenizer->add_bos = tokenizer->bos_id && file.boolean("tokenizer.ggml.add_bos_token").value_or(habit);
    tokenizer->chat_template = file.text("tokenizer.chat_template").value_or("");
    return tokenizer;
}

void unpack_tokenizer(const fs::path& path, const fs::path& folder) {
    const GgufFile file = GgufFile::open(path);
    const std::unique_ptr<Tokenizer> tokenizer = open_gguf_tokenizer(path);
    const Kind kind = kind_of(file);
    const GgufVocabulary vocabulary = read_gguf_vocabulary(file);
    const std::vector<std::string_view>& tokens = vocabulary.tokens;
    const auto named = [&](std::optional<int> id) {
        return id ? Json(std::string(tokens[static_cast<std::size_t>(*id)])) : Json();
    };
    Json config = {{"bos_token", named(tokenizer->bos_id)},
                   {"eos_token", named(tokenizer->eos_id)},
                   {"add_bos_token", tokenizer->add_bos}};
    if (!tokenizer->chat_template.empty()) config["chat_template"] = tokenizer->chat_template;
    if (kind == Kind::bpe) {
        TokenizerFile parts = bpe_of(file, vocabulary);
        Json texts = Json::object(), merges = Json::array(), added = Json::array();
        // Straight into the list behind the object: no search for an equal key, which would be quadratic.
        auto& members = texts.get_ref<Json::object_t&>();
        std::vector<bool> used(tokens.size(), false);
        for (auto& [text, id] : parts.vocabulary) {
            used[static_cast<std::size_t>(id)] = true;
            members.emplace_back(std::move(text), id);
        }
        // Every id has a token, else the reference numbers the added ones anew.
        for (std::size_t id = 0; id < used.size(); ++id)
            if (!used[id]) members.emplace_back("[PAD" + std::to_string(id) + "]", id);
        for (auto& [left, right] : parts.merges) merges.push_back({std::move(left), std::move(right)});
        for (const AddedToken& token : parts.added) added.push_back(to_json(token));
        Json& model = parts.rest["model"];
        model["type"] = parts.type;
        model["vocab"] = std::move(texts);
        model["merges"] = std::move(merges);
        parts.rest["added_tokens"] = std::move(added);
        write_file(folder / "tokenizer.json", parts.rest.dump());
    } else {
        const GgufSentencePiece parts = read_gguf_sentencepiece(file, vocabulary, kind == Kind::sentencepiece_bpe);
        write_file(folder / "tokenizer.model", write_sentencepiece_proto(parts.proto));
        for (const AddedToken& token : parts.added) {
            Json entry = to_json(token);
            entry.erase("id");
            config["added_tokens_decoder"][std::to_string(token.id)] = std::move(entry);
        }
        if (!parts.prefix_each) config["legacy"] = false;
    }
    write_json(folder / "tokenizer_config.json", config);
    if (tokenizer->end_ids.size() > 1)
        write_json(folder / "generation_config.json", {{"eos_token_id", tokenizer->end_ids}});
}

}  // namespace bitdistill
