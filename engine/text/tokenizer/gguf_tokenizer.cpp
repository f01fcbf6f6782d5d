// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/gguf_tokenizer.h"

#include <algorithm>
#include <limits>
#include <system_error>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/base/utf8.h"
#include "engine/model/gguf_model.h"
#include "engine/text/tokenizer/bpe_tokenizer.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"
#include "engine/text/tokenizer/sentencepiece_tokenizer.h"
#include "engine/text/tokenizer/tokenizer_file.h"
#include "engine/text/tokenizer/word_rules.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr const char* prefix = "tokenizer.";
constexpr const char* unknown_rule = "default";

std::int32_t number_of(PieceType type) { return static_cast<std::int32_t>(type); }

struct TokenList {
    std::vector<std::string> texts;
    std::vector<std::int32_t> types;
};

// Ids without a token: the embedding is often longer than the vocabulary.
void pad(TokenList& list) {
    for (std::size_t id = 0; id < list.texts.size(); ++id) {
        if (list.types[id] != 0) continue;
        list.texts[id] = "[PAD" + std::to_string(id) + "]";
        list.types[id] = number_of(PieceType::unused);
    }
}

void require_room(std::int64_t tokens, std::int64_t vocab_size, const std::string& where) {
    if (tokens > vocab_size)
        throw Error("has " + std::to_string(tokens) + " tokens, the model's embedding only " +
                        std::to_string(vocab_size) + " rows",
                    where, "Copy the tokenizer that belongs to the model into its folder");
}

void put_lists(GgufValues& values, TokenList list) {
    pad(list);
    values.emplace_back("tokenizer.ggml.tokens", std::move(list.texts));
    values.emplace_back("tokenizer.ggml.token_type", std::move(list.types));
}

GgufValues sentencepiece_values(const fs::path& file, std::int64_t vocab_size) {
    const SentencePieceProto proto = read_sentencepiece_proto(read_file(file, std::uint64_t{1} << 28), file.string());
    require_room(static_cast<std::int64_t>(proto.pieces.size()), vocab_size, file.string());
    TokenList list{std::vector<std::string>(static_cast<std::size_t>(vocab_size)),
                   std::vector<std::int32_t>(static_cast<std::size_t>(vocab_size))};
    std::vector<float> scores(list.texts.size(), -10000.0f);
    for (std::size_t id = 0; id < proto.pieces.size(); ++id) {
        list.texts[id] = proto.pieces[id].text;
        list.types[id] = number_of(proto.pieces[id].type);
        scores[id] = proto.pieces[id].score;
    }
    GgufValues values{{"tokenizer.ggml.model", std::string(proto.bpe ? "llama" : "t5")},
                      {"tokenizer.ggml.pre", std::string("default")}};
    put_lists(values, std::move(list));
    values.emplace_back("tokenizer.ggml.scores", std::move(scores));
    values.emplace_back("tokenizer.ggml.add_space_prefix", proto.add_dummy_prefix);
    values.emplace_back("tokenizer.ggml.remove_extra_whitespaces", proto.remove_extra_whitespaces);
    if (!proto.charsmap.empty())
        values.emplace_back("tokenizer.ggml.precompiled_charsmap",
                            std::vector<std::uint8_t>(proto.charsmap.begin(), proto.charsmap.end()));
    if (proto.unk_id >= 0)
        values.emplace_back("tokenizer.ggml.unknown_token_id", static_cast<std::uint32_t>(proto.unk_id));
    if (proto.pad_id >= 0)
        values.emplace_back("tokenizer.ggml.padding_token_id", static_cast<std::uint32_t>(proto.pad_id));
    return values;
}

GgufValues bpe_values(const fs::path& path, std::int64_t vocab_size) {
    TokenizerFile file = read_tokenizer_file(path);
    require_bpe(file, path.string());
    if (!file.byte_level())
        throw Error("is a BPE whose words are not bytes, for which GGUF has no form", path.string(),
                    "Put the model's tokenizer.model beside it");
    TokenList list{std::vector<std::string>(static_cast<std::size_t>(vocab_size)),
                   std::vector<std::int32_t>(static_cast<std::size_t>(vocab_size))};
    const auto put = [&](const std::string& text, std::int64_t id, PieceType type) {
        require_room(id + 1, vocab_size, path.string());
        list.texts[static_cast<std::size_t>(id)] = text;
        list.types[static_cast<std::size_t>(id)] = number_of(type);
    };
    for (const auto& [text, id] : file.vocabulary) put(text, id, PieceType::normal);
    if (const auto added = file.rest.find("added_tokens"); added != file.rest.end() && added->is_array())
        for (const Json& token : *added)
            put(json_string(token, "content", path.string(), ""), json_int(token, "id", path.string()),
                json_bool(token, "special", path.string(), false) ? PieceType::control : PieceType::user_defined);
    std::vector<std::string> merges;
    merges.reserve(file.merges.size());
    for (const auto& [left, right] : file.merges) merges.push_back(left + " " + right);

    const auto rule = file.rest.find("pre_tokenizer");
    GgufValues values{{"tokenizer.ggml.model", std::string("gpt2")},
                      {"tokenizer.ggml.pre", word_rule_name(*rule).value_or(unknown_rule)}};
    put_lists(values, std::move(list));
    values.emplace_back("tokenizer.ggml.merges", std::move(merges));
    file.rest.erase("post_processor");  // what it says stands in the keys of bos
    values.emplace_back(tokenizer_key, file.rest.dump());
    return values;
}

void put_special(GgufValues& values, const Tokenizer& tokenizer, const fs::path& folder) {
    const auto put_id = [&](const char* key, std::optional<int> id) {
        if (id) values.emplace_back(key, static_cast<std::uint32_t>(*id));
    };
    put_id("tokenizer.ggml.bos_token_id", tokenizer.bos_id);
    put_id("tokenizer.ggml.eos_token_id", tokenizer.eos_id);
    std::error_code ignored;
    const fs::path config_path = folder / "tokenizer_config.json";
    const Json config = fs::exists(config_path, ignored) ? read_json(config_path) : Json();
    const auto named = [&](const char* key) -> std::optional<int> {
        if (!config.is_object() || !config.contains(key)) return std::nullopt;
        const Json& value = config[key];
        const Json text = value.is_object() ? value.value("content", Json()) : value;
        return text.is_string() ? tokenizer.token_id(text.get<std::string>()) : std::nullopt;
    };
    const auto missing = [&](const char* key) {
        return std::none_of(values.begin(), values.end(), [&](const auto& one) { return one.first == key; });
    };
    if (missing("tokenizer.ggml.padding_token_id")) put_id("tokenizer.ggml.padding_token_id", named("pad_token"));
    if (missing("tokenizer.ggml.unknown_token_id")) put_id("tokenizer.ggml.unknown_token_id", named("unk_token"));
    values.emplace_back("tokenizer.ggml.add_bos_token", tokenizer.add_bos);
    values.emplace_back("tokenizer.ggml.add_eos_token", false);
    if (!tokenizer.chat_template.empty()) values.emplace_back("tokenizer.chat_template", tokenizer.chat_template);
}

// From one .gguf file into another.
GgufValues passed_on(const fs::path& path) {
    const GgufFile file = GgufFile::open(path);
    GgufValues values;
    for (const GgufEntry& entry : file.entries()) {
        const std::string& key = entry.key;
        if (!key.starts_with(prefix) && key != tokenizer_key) continue;
        if (entry.array && entry.type == GgufType::text) {
            const auto texts = *file.texts(key);
            values.emplace_back(key, std::vector<std::string>(texts.begin(), texts.end()));
        } else if (entry.array && entry.type == GgufType::f32) {
            const auto numbers = *file.numbers(key);
            std::vector<float> floats;
            for (const double number : numbers) floats.push_back(static_cast<float>(number));
            values.emplace_back(key, std::move(floats));
        } else if (entry.array && (entry.type == GgufType::u8 || entry.type == GgufType::i8)) {
            const auto* const from = reinterpret_cast<const std::uint8_t*>(entry.bytes.data());
            values.emplace_back(key, std::vector<std::uint8_t>(from, from + entry.bytes.size()));
        } else if (entry.array && entry.type == GgufType::i32) {
            const auto numbers = *file.integers(key);
            values.emplace_back(key, std::vector<std::int32_t>(numbers.begin(), numbers.end()));
        } else if (!entry.array && entry.type == GgufType::text) {
            values.emplace_back(key, *file.text(key));
        } else if (!entry.array && entry.type == GgufType::boolean) {
            values.emplace_back(key, *file.boolean(key));
        } else if (!entry.array && entry.type == GgufType::u32) {
            values.emplace_back(key, static_cast<std::uint32_t>(*file.integer(key)));
        }  // others say nothing about how a text is cut
    }
    return values;
}

// ---- reading -------------------------------------------------------------------------------------------------------

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

SentencePieceProto sentencepiece_of(const GgufFile& file, bool bpe) {
    const std::vector<std::string_view> tokens = tokens_of(file);
    const std::vector<std::int64_t> types = types_of(file, tokens.size());
    const auto scores = file.numbers("tokenizer.ggml.scores");
    if (!scores || scores->size() != tokens.size())
        throw Error("has no score for every token", file.path().string(), "Export the model again");
    SentencePieceProto proto;
    proto.bpe = bpe;
    for (std::size_t id = 0; id < tokens.size(); ++id) {
        const bool known = types[id] >= 1 && types[id] <= 6;
        proto.pieces.push_back({std::string(tokens[id]), static_cast<float>((*scores)[id]),
                                known ? static_cast<PieceType>(types[id]) : PieceType::normal});
        proto.byte_fallback = proto.byte_fallback || types[id] == number_of(PieceType::byte);
        if (types[id] == number_of(PieceType::unknown)) proto.unk_id = static_cast<int>(id);
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
    Json added = Json::array();
    for (std::size_t id = 0; id < tokens.size(); ++id) {
        const bool special = types[id] == number_of(PieceType::control);
        if (types[id] == number_of(PieceType::unused)) continue;
        if (special || types[id] == number_of(PieceType::user_defined))
            added.push_back(
                {{"id", id}, {"content", std::string(tokens[id])}, {"special", special}, {"normalized", false}});
        else
            parts.vocabulary.emplace_back(tokens[id], static_cast<int>(id));
    }
    for (const std::string_view merge : *merges) {
        const std::size_t space = merge.find(' ', 1);
        if (space == merge.npos || !is_utf8(merge))
            throw Error("holds a merge that is no pair of tokens", where, "Fetch it again");
        parts.merges.emplace_back(merge.substr(0, space), merge.substr(space + 1));
    }
    if (const auto own = file.text(tokenizer_key)) {
        parts.rest = parse_json(*own);
        if (!parts.rest.is_object() || !parts.rest.contains("model"))
            throw Error(std::string(tokenizer_key) + " is not JSON of a tokenizer", where, "Export the model again");
        // An added token may stand in the vocabulary too, and merges may need it there.
        for (const Json& token : added) parts.vocabulary.emplace_back(token["content"], token["id"].get<int>());
        return parts;
    }
    const std::string name = file.text("tokenizer.ggml.pre").value_or("");
    const std::optional<WordRule> rule = word_rule(name);
    if (!rule)
        throw Error("its rule for cutting words, \"" + name + "\", is not supported", where,
                    "Supported are qwen2, llama-bpe, smollm and gpt-2");
    parts.rest = {{"added_tokens", std::move(added)},
                  {"normalizer", rule->normalizer},
                  {"pre_tokenizer", rule->pre_tokenizer},
                  {"decoder", {{"type", "ByteLevel"}}},
                  {"model", {{"type", "BPE"}, {"ignore_merges", rule->ignore_merges}}}};
    return parts;
}

enum class Kind { bpe, sentencepiece_bpe, sentencepiece_unigram };
Kind kind_of(const GgufFile& file) {
    const std::string model = file.text("tokenizer.ggml.model").value_or("");
    if (model == "gpt2") return Kind::bpe;
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

}  // namespace

GgufValues tokenizer_values(const fs::path& source, std::int64_t vocab_size) {
    if (is_gguf(source)) return passed_on(source);
    const std::unique_ptr<Tokenizer> tokenizer =
        open_tokenizer(source);  // which of the two files counts, and all checks
    GgufValues values = std::string_view(tokenizer->kind()) == "sentencepiece"
                            ? sentencepiece_values(source / "tokenizer.model", vocab_size)
                            : bpe_values(source / "tokenizer.json", vocab_size);
    put_special(values, *tokenizer, source);
    return values;
}

bool known_elsewhere(const GgufValues& values) {
    bool bpe = false, unknown = false;
    for (const auto& [key, value] : values) {
        const std::string* const text = std::get_if<std::string>(&value);
        if (!text) continue;
        bpe = bpe || (key == "tokenizer.ggml.model" && *text == "gpt2");
        unknown = unknown || (key == "tokenizer.ggml.pre" && *text == unknown_rule);
    }
    return !(bpe && unknown);
}

std::unique_ptr<Tokenizer> open_gguf_tokenizer(const fs::path& path) {
    const GgufFile file = GgufFile::open(path);
    const Kind kind = kind_of(file);
    const bool llama = kind == Kind::sentencepiece_bpe;
    std::unique_ptr<Tokenizer> tokenizer;
    if (kind == Kind::bpe)
        tokenizer = std::make_unique<BpeTokenizer>(bpe_of(file), path.string());
    else
        tokenizer = std::make_unique<SentencePieceTokenizer>(write_sentencepiece_proto(sentencepiece_of(file, llama)),
                                                             path.string());
    const std::size_t count = tokens_of(file).size();
    tokenizer->bos_id = id_of(file, "tokenizer.ggml.bos_token_id", count);
    tokenizer->eos_id = id_of(file, "tokenizer.ggml.eos_token_id", count);
    // Left out, it is the model's habit: Llama's tokenizers begin with it.
    const bool habit = llama || file.text("tokenizer.ggml.pre").value_or("").starts_with("llama");
    tokenizer->add_bos = tokenizer->bos_id && file.boolean("tokenizer.ggml.add_bos_token").value_or(habit);
    tokenizer->chat_template = file.text("tokenizer.chat_template").value_or("");
    return tokenizer;
}

void unpack_tokenizer(const fs::path& path, const fs::path& folder) {
    const GgufFile file = GgufFile::open(path);
    const std::unique_ptr<Tokenizer> tokenizer = open_gguf_tokenizer(path);
    const Kind kind = kind_of(file);
    if (kind == Kind::bpe) {
        TokenizerFile parts = bpe_of(file);
        Json vocabulary = Json::object(), merges = Json::array();
        // Straight into the list behind the object: no search for an equal key, which would be quadratic.
        auto& members = vocabulary.get_ref<Json::object_t&>();
        for (auto& [text, id] : parts.vocabulary) members.emplace_back(std::move(text), id);
        for (auto& [left, right] : parts.merges) merges.push_back({std::move(left), std::move(right)});
        Json& model = parts.rest["model"];
        model["type"] = parts.type;
        model["vocab"] = std::move(vocabulary);
        model["merges"] = std::move(merges);
        write_file(folder / "tokenizer.json", parts.rest.dump());
    } else {
        write_file(folder / "tokenizer.model",
                   write_sentencepiece_proto(sentencepiece_of(file, kind == Kind::sentencepiece_bpe)));
    }
    const std::vector<std::string_view> tokens = tokens_of(file);
    const auto named = [&](std::optional<int> id) {
        return id ? Json(std::string(tokens[static_cast<std::size_t>(*id)])) : Json();
    };
    Json config = {{"bos_token", named(tokenizer->bos_id)},
                   {"eos_token", named(tokenizer->eos_id)},
                   {"add_bos_token", tokenizer->add_bos}};
    if (!tokenizer->chat_template.empty()) config["chat_template"] = tokenizer->chat_template;
    write_json(folder / "tokenizer_config.json", config);
}

}  // namespace bitdistill
