// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/gguf_tokenizer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <system_error>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/base/utf8.h"
#include "engine/model/gguf_model.h"
#include "engine/text/tokenizer/added_token_files.h"
#include "engine/text/tokenizer/bpe_tokenizer.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"
#include "engine/text/tokenizer/sentencepiece_tokenizer.h"
#include "engine/text/tokenizer/tokenizer_file.h"
#include "engine/text/tokenizer/word_rules.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

std::vector<std::string_view> tokens_of(const GgufFile& file) {
    const auto tokens = file.texts("tokenizer.ggml.tokens");
    if (!tokens || tokens->empty())
        throw Error("holds no tokenizer", file.path().string(),
                    "Export the model again, from a folder with its tokenizer");
    if (tokens->size() > (std::size_t{1} << 24)) throw Error("holds too many tokens", file.path().string());
    for (const std::string_view token : *tokens)
        if (!is_utf8(token)) throw Error("holds a token that is not UTF-8", file.path().string(), "Fetch it again");
    return *tokens;
}

std::vector<std::int64_t> types_of(const GgufFile& file, std::size_t count) {
    std::vector<std::int64_t> types = file.integers("tokenizer.ggml.token_type").value_or(std::vector<std::int64_t>{});
    if (types.empty()) types.assign(count, number_of(PieceType::normal));
    if (types.size() != count)
        throw Error("has " + std::to_string(count) + " tokens and " + std::to_string(types.size()) + " types of tokens",
                    file.path().string(), "Fetch it again");
    return types;
}

std::optional<int> id_of(const GgufFile& file, const char* key, std::size_t tokens) {
    const std::optional<std::int64_t> id = file.integer(key);
    // Some programs write all bits set for "none".
    if (!id || *id < 0 || *id == std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    if (*id >= static_cast<std::int64_t>(tokens))
        throw Error(
            std::string(key) + " is " + std::to_string(*id) + ", beyond its " + std::to_string(tokens) + " tokens",
            file.path().string(), "Fetch it again");
    return static_cast<int>(*id);
}

// What our own exports say beside the keys that every program knows; an empty object in other files.
Json own_words(const GgufFile& file) {
    const auto text = file.text(tokenizer_key);
    if (!text) return Json::object();
    Json own = parse_json(*text);
    if (!own.is_object())
        throw Error(std::string(tokenizer_key) + " is not JSON of a tokenizer", file.path().string(),
                    "Export the model again");
    return own;
}

std::vector<AddedToken> own_added(const Json& own, const GgufFile& file, std::size_t count) {
    const auto list = own.find("added_tokens");
    if (list == own.end()) return {};
    const std::string where = file.path().string() + ": " + tokenizer_key;
    std::vector<AddedToken> added = added_tokens_of(*list, where);
    for (const AddedToken& token : added)
        if (token.id >= static_cast<std::int64_t>(count))
            throw Error(
                "the added token " + std::to_string(token.id) + " is beyond its " + std::to_string(count) + " tokens",
                where, "Export the model again");
    return added;
}

SentencePieceProto sentencepiece_of(const GgufFile& file, bool bpe) {
    const std::vector<std::string_view> tokens = tokens_of(file);
    const std::vector<std::int64_t> types = types_of(file, tokens.size());
    const auto scores = file.numbers("tokenizer.ggml.scores");
    if (!scores || scores->size() != tokens.size())
        throw Error("has no score for every token", file.path().string(), "Export the model again");
    for (std::size_t id = 0; id < scores->size(); ++id)
        if (!std::isfinite((*scores)[id]))
            throw Error("the score of token " + std::to_string(id) + " is not a finite number", file.path().string(),
                        "The file is damaged, or its conversion went wrong; fetch or convert it again");
    SentencePieceProto proto;
    proto.bpe = bpe;
    // Several tokens may be called unknown (padding by older converters): the key says which one stands for it.
    proto.unk_id = id_of(file, "tokenizer.ggml.unknown_token_id", tokens.size()).value_or(-1);
    for (std::size_t id = 0; id < tokens.size(); ++id) {
        const bool known = types[id] >= 1 && types[id] <= 6;
        const int at = static_cast<int>(id);
        SentencePieceProto::Piece piece{std::string(tokens[id]), static_cast<float>((*scores)[id]),
                                        known ? static_cast<PieceType>(types[id]) : PieceType::normal};
        if (piece.type == PieceType::unknown && proto.unk_id < 0) proto.unk_id = at;
        if (at == proto.unk_id)
            piece.type = PieceType::unknown;
        else if (piece.type == PieceType::unknown || piece.text.empty())
            piece.type = PieceType::unused;
        if (piece.text.empty()) piece.text = "[EMPTY_" + std::to_string(id) + "]";  // llama.cpp's word for it
        proto.byte_fallback = proto.byte_fallback || piece.type == PieceType::byte;
        proto.pieces.push_back(std::move(piece));
    }
    proto.bos_id = id_of(file, "tokenizer.ggml.bos_token_id", tokens.size()).value_or(-1);
    proto.eos_id = id_of(file, "tokenizer.ggml.eos_token_id", tokens.size()).value_or(-1);
    proto.pad_id = id_of(file, "tokenizer.ggml.padding_token_id", tokens.size()).value_or(-1);
    proto.add_dummy_prefix = file.boolean("tokenizer.ggml.add_space_prefix").value_or(true);
    proto.remove_extra_whitespaces = file.boolean("tokenizer.ggml.remove_extra_whitespaces").value_or(false);
    if (const auto map = file.integers("tokenizer.ggml.precompiled_charsmap"))
        for (const std::int64_t byte : *map) proto.charsmap += static_cast<char>(byte);
    return proto;
}

TokenizerFile bpe_of(const GgufFile& file) {
    const std::string where = file.path().string();
    const std::vector<std::string_view> tokens = tokens_of(file);
    const std::vector<std::int64_t> types = types_of(file, tokens.size());
    const auto merges = file.texts("tokenizer.ggml.merges");
    if (!merges) throw Error("has no merges for its BPE tokenizer", where, "Export the model again");
    TokenizerFile parts;
    parts.type = "BPE";
    for (std::size_t id = 0; id < tokens.size(); ++id) {
        const bool special = types[id] == number_of(PieceType::control) || types[id] == number_of(PieceType::unknown);
        if (types[id] == number_of(PieceType::unused) || tokens[id].empty()) continue;
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
    for (const std::string_view merge : *merges) {
        const std::size_t space = merge.find(' ', 1);
        if (space == merge.npos || !is_utf8(merge))
            throw Error("holds a merge that is no pair of tokens", where, "Fetch it again");
        parts.merges.emplace_back(merge.substr(0, space), merge.substr(space + 1));
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
        throw Error("its rule for cutting words, \"" + name + "\", is not supported", where,
                    "Supported are qwen2, llama-bpe, smollm and gpt-2");
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
                "Supported are gpt2 (byte-level BPE) and llama (sentencepiece)");
}

void write_file(const fs::path& path, const std::string& bytes) {
    NewFile file(path);
    file.write(bytes.data(), bytes.size());
    file.publish();
}

// Every id that ends a text. The keys, and, as llama.cpp does, the control tokens by which models are known to end.
void take_end_ids(Tokenizer& tokenizer, const GgufFile& file) {
    const std::vector<std::string_view> tokens = tokens_of(file);
    const std::vector<std::int64_t> types = types_of(file, tokens.size());
    for (const char* key :
         {"tokenizer.ggml.eos_token_id", "tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id"})
        if (const std::optional<int> id = id_of(file, key, tokens.size())) tokenizer.add_end(*id);
    // Names from llama.cpp's src/llama-vocab.cpp (its list of end-of-generation tokens).
    constexpr std::string_view ends[] = {"<|eot_id|>",
                                         "<|im_end|>",
                                         "<|end|>",
                                         "<|return|>",
                                         "<|call|>",
                                         "<end_of_turn>",
                                         "<|endoftext|>",
                                         "<|end_of_text|>",
                                         "<|eom_id|>",
                                         "<EOT>",
                                         "_<EOT>",
                                         "[EOT]",
                                         "[EOS]",
                                         "<\uFF5Cend\u2581of\u2581sentence\uFF5C>",
                                         "<end_of_utterance>"};
    for (std::size_t id = 0; id < tokens.size(); ++id)
        if (types[id] == number_of(PieceType::control) &&
            std::find(std::begin(ends), std::end(ends), tokens[id]) != std::end(ends))
            tokenizer.add_end(static_cast<int>(id));
    const Json own = own_words(file);
    const Json& ours = workbench_words(own);
    if (const auto list = ours.find("end_ids"); list != ours.end() && list->is_array())
        for (const Json& id : *list)
            if (id.is_number_unsigned() && id.get<std::uint64_t>() < tokens.size()) tokenizer.add_end(id.get<int>());
}

}  // namespace

const Json& workbench_words(const Json& own) {
    const auto found = own.find(workbench_key);
    return found != own.end() && found->is_object() ? *found : own;
}

std::unique_ptr<Tokenizer> open_gguf_tokenizer(const fs::path& path) {
    const GgufFile file = GgufFile::open(path);
    const Kind kind = kind_of(file);
    const std::size_t count = tokens_of(file).size();
    std::unique_ptr<Tokenizer> tokenizer;
    if (kind == Kind::bpe) {
        tokenizer = std::make_unique<BpeTokenizer>(bpe_of(file), path.string());
    } else {
        const Json own = own_words(file);
        tokenizer = std::make_unique<SentencePieceTokenizer>(
            sentencepiece_of(file, kind == Kind::sentencepiece_bpe), own_added(own, file, count),
            json_bool(workbench_words(own), "prefix_each", path.string(), true), path.string());
    }
    tokenizer->bos_id = id_of(file, "tokenizer.ggml.bos_token_id", count);
    tokenizer->eos_id = id_of(file, "tokenizer.ggml.eos_token_id", count);
    take_end_ids(*tokenizer, file);
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
    const std::vector<std::string_view> tokens = tokens_of(file);
    const auto named = [&](std::optional<int> id) {
        return id ? Json(std::string(tokens[static_cast<std::size_t>(*id)])) : Json();
    };
    Json config = {{"bos_token", named(tokenizer->bos_id)},
                   {"eos_token", named(tokenizer->eos_id)},
                   {"add_bos_token", tokenizer->add_bos}};
    if (!tokenizer->chat_template.empty()) config["chat_template"] = tokenizer->chat_template;
    if (kind == Kind::bpe) {
        TokenizerFile parts = bpe_of(file);
        Json vocabulary = Json::object(), merges = Json::array(), added = Json::array();
        // Straight into the list behind the object: no search for an equal key, which would be quadratic.
        auto& members = vocabulary.get_ref<Json::object_t&>();
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
        model["vocab"] = std::move(vocabulary);
        model["merges"] = std::move(merges);
        parts.rest["added_tokens"] = std::move(added);
        write_file(folder / "tokenizer.json", parts.rest.dump());
    } else {
        write_file(folder / "tokenizer.model",
                   write_sentencepiece_proto(sentencepiece_of(file, kind == Kind::sentencepiece_bpe)));
        const Json own = own_words(file);
        for (const AddedToken& token : own_added(own, file, tokens.size())) {
            Json entry = to_json(token);
            entry.erase("id");
            config["added_tokens_decoder"][std::to_string(token.id)] = std::move(entry);
        }
        if (!json_bool(workbench_words(own), "prefix_each", path.string(), true)) config["legacy"] = false;
    }
    write_json(folder / "tokenizer_config.json", config);
    if (tokenizer->end_ids.size() > 1)
        write_json(folder / "generation_config.json", {{"eos_token_id", tokenizer->end_ids}});
}

}  // namespace bitdistill
