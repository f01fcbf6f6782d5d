// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of gguf_tokenizer.h.
#include <algorithm>
#include <limits>
#include <map>
#include <system_error>
#include <unordered_map>
#include <unordered_set>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/base/utf8.h"
#include "engine/model/gguf_model.h"
#include "engine/text/tokenizer/added_token_files.h"
#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/gguf_vocabulary.h"
#include "engine/text/tokenizer/sentencepiece_folder.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"
#include "engine/text/tokenizer/tokenizer_file.h"
#include "engine/text/tokenizer/word_rules.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr const char* prefix = "tokenizer.";
constexpr const char* unknown_rule = default_word_rule;  // that of the file itself stands in our words
constexpr const char* only_ours = "only_ours";

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

PieceType type_of(const AddedToken& token) { return token.special ? PieceType::control : PieceType::user_defined; }

GgufValues sentencepiece_values(const fs::path& folder, std::int64_t vocab_size, Json& own) {
    const SentencePieceFolder source = read_sentencepiece_folder(folder);
    const SentencePieceProto& proto = source.proto;
    const std::string where = (folder / "tokenizer.model").string();
    require_room(static_cast<std::int64_t>(proto.pieces.size()), vocab_size, where);
    TokenList list{std::vector<std::string>(static_cast<std::size_t>(vocab_size)),
                   std::vector<std::int32_t>(static_cast<std::size_t>(vocab_size))};
    std::vector<float> scores(list.texts.size(), -10000.0f);
    for (std::size_t id = 0; id < proto.pieces.size(); ++id) {
        list.texts[id] = proto.pieces[id].text;
        list.types[id] = number_of(proto.pieces[id].type);
        scores[id] = proto.pieces[id].score;
    }
    for (const AddedToken& token : source.added) {
        if (token.content.empty() || token.id == proto.unk_id) continue;
        require_room(std::int64_t{token.id} + 1, vocab_size, folder.string() + " with its added tokens");
        const auto at = static_cast<std::size_t>(token.id);
        const bool piece = at < proto.pieces.size();
        list.texts[at] = token.content;
        // A piece keeps its type unless it is special: merges may need it.
        if (!piece || token.special || proto.pieces[at].text != token.content)
            list.types[at] = number_of(type_of(token));
        if (!piece) scores[at] = -1000.0f;  // as llama.cpp's converter gives added tokens
        own["added_tokens"].push_back(to_json(token));
    }
    own[workbench_key]["rules"] = "source";  // read by them, not by llama.cpp's
    if (!source.prefix_each) own[workbench_key]["prefix_each"] = false;
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

// How a tokenizer.json of words that are not bytes says what sentencepiece's settings say. Nothing: it says more.
struct SpaceRule {
    bool marks = false;   // spaces become U+2581
    bool prefix = false;  // one stands before the text
};
std::optional<SpaceRule> space_rule(const Json& rest) {
    SpaceRule rule;
    bool known = true;
    const auto member = [](const Json& part, const char* key) {
        const auto found = part.find(key);
        return found == part.end() ? Json() : *found;
    };
    const auto normalizer = [&](const Json& part) {
        if (member(part, "type") == "Prepend" && member(part, "prepend") == space_mark)
            rule.prefix = true;
        else if (member(part, "type") == "Replace" && member(part, "content") == space_mark &&
                 member(part, "pattern") == Json{{"String", " "}})
            rule.marks = true;
        else
            known = false;
    };
    if (const Json all = member(rest, "normalizer"); member(all, "type") == "Sequence") {
        for (const Json& part : member(all, "normalizers")) normalizer(part);
    } else if (!all.is_null()) {
        normalizer(all);
    }
    const Json cut = member(rest, "pre_tokenizer");
    if (member(cut, "type") == "Metaspace" && member(cut, "replacement") == space_mark) {
        rule.marks = true;
        const Json scheme = member(cut, "prepend_scheme");
        rule.prefix = scheme.is_null() ? member(cut, "add_prefix_space") != false : scheme != "never";
    } else if (!cut.is_null() &&
               !(member(cut, "type") == "Split" && rule.marks && member(cut, "pattern") == Json{{"String", " "}})) {
        known = false;  // a cut at spaces finds none once they are marks
    }
    return known && rule.marks ? std::optional(rule) : std::nullopt;
}

// A score for every token that falls with the rank of the merge that makes it, so that joining the pair of highest
// score is joining the pair of lowest rank. Counts in `others` the pairs that only a program with scores would join.
std::vector<float> scores_by_rank(const TokenizerFile& file, std::size_t count, std::size_t& others) {
    std::unordered_map<std::string, int> ids;
    for (const auto& [text, id] : file.vocabulary) ids.insert_or_assign(text, id);
    std::vector<float> scores(count, -static_cast<float>(file.merges.size()));
    std::vector<bool> ranked(count, false);
    std::unordered_set<std::string> merges;
    for (std::size_t rank = 0; rank < file.merges.size(); ++rank) {
        const auto& [left, right] = file.merges[rank];
        merges.insert(left + " " + right);
        const auto made = ids.find(left + right);
        if (made == ids.end() || static_cast<std::size_t>(made->second) >= count) continue;
        const auto at = static_cast<std::size_t>(made->second);
        if (!ranked[at]) scores[at] = -static_cast<float>(rank);
        ranked[at] = true;
    }
    others = 0;
    for (const auto& [text, id] : ids) {
        if (byte_of_name(text) || text.empty()) continue;
        for (std::size_t at = code_point_at(text, 0).bytes; at < text.size(); at += code_point_at(text, at).bytes) {
            const std::string left = text.substr(0, at), right = text.substr(at);
            others += ids.contains(left) && ids.contains(right) && !merges.contains(left + " " + right);
        }
    }
    return scores;
}

GgufValues bpe_values(const fs::path& path, std::int64_t vocab_size, Json& own) {
    TokenizerFile file = read_tokenizer_file(path);
    require_bpe(file, path.string());
    add_tokens_beside(file.added, path.string(), path.parent_path(), file.vocabulary);
    // Some tokenizers serve models of text and of pictures (Gemma 3): special tokens beyond the rows of this one's
    // embedding are for the others, and no file of it can hold them.
    std::erase_if(file.added, [&](const AddedToken& token) { return token.special && token.id >= vocab_size; });
    const bool bytes = file.byte_level();
    TokenList list{std::vector<std::string>(static_cast<std::size_t>(vocab_size)),
                   std::vector<std::int32_t>(static_cast<std::size_t>(vocab_size))};
    const auto put = [&](const std::string& text, std::int64_t id, PieceType type) {
        require_room(id + 1, vocab_size, path.string());
        list.texts[static_cast<std::size_t>(id)] = text;
        list.types[static_cast<std::size_t>(id)] = number_of(type);
    };
    for (const auto& [text, id] : file.vocabulary)
        put(text, id, !bytes && byte_of_name(text) ? PieceType::byte : PieceType::normal);
    for (const AddedToken& token : file.added)
        if (!token.content.empty()) put(token.content, token.id, type_of(token));
    std::size_t others = 0;
    std::vector<float> scores;
    if (!bytes) scores = scores_by_rank(file, list.texts.size(), others);
    const auto member = [&](const char* key) {
        const auto found = file.rest.find(key);
        return found == file.rest.end() ? Json() : *found;
    };
    const std::string unknown = json_string(file.rest["model"], "unk_token", path.string(), "");
    std::optional<int> unknown_id;
    if (!bytes && !unknown.empty())
        for (std::size_t id = 0; id < list.texts.size() && !unknown_id; ++id)
            if (list.texts[id] == unknown) unknown_id = static_cast<int>(id);
    if (unknown_id) list.types[static_cast<std::size_t>(*unknown_id)] = number_of(PieceType::unknown);
    const bool has_bytes =
        std::find(list.types.begin(), list.types.end(), number_of(PieceType::byte)) != list.types.end();

    std::vector<std::string> merges;
    merges.reserve(file.merges.size());
    for (const auto& [left, right] : file.merges) merges.push_back(left + " " + right);
    GgufValues values{{"tokenizer.ggml.model", std::string(bytes ? "gpt2" : "llama")},
                      {"tokenizer.ggml.pre", bytes ? word_rule_name(member("pre_tokenizer")).value_or(unknown_rule)
                                                   : std::string(unknown_rule)}};
    put_lists(values, std::move(list));
    values.emplace_back("tokenizer.ggml.merges", std::move(merges));
    file.rest.erase("post_processor");  // what it says stands in the keys of bos
    file.rest.erase("added_tokens");
    own = file.rest;
    for (const AddedToken& token : file.added) own["added_tokens"].push_back(to_json(token));
    if (!bytes) {
        const std::optional<SpaceRule> rule = space_rule(file.rest);
        values.emplace_back("tokenizer.ggml.scores", std::move(scores));
        values.emplace_back("tokenizer.ggml.add_space_prefix", rule && rule->prefix);
        if (unknown_id) values.emplace_back("tokenizer.ggml.unknown_token_id", static_cast<std::uint32_t>(*unknown_id));
        if (!rule || others > 0 || !has_bytes) own[workbench_key][only_ours] = true;
    }
    return values;
}

void put_special(GgufValues& values, const Tokenizer& tokenizer, const fs::path& folder) {
    const auto put_id = [&](const char* key, std::optional<int> id) {
        if (id) values.emplace_back(key, static_cast<std::uint32_t>(*id));
    };
    put_id("tokenizer.ggml.bos_token_id", tokenizer.bos_id);
    put_id("tokenizer.ggml.eos_token_id", tokenizer.eos_id);
    // Two further end tokens have keys of their own; our list holds all of them.
    std::vector<int> others;
    for (const int id : tokenizer.end_ids)
        if (id != tokenizer.eos_id) others.push_back(id);
    if (!others.empty()) put_id("tokenizer.ggml.eot_token_id", others[0]);
    if (others.size() > 1) put_id("tokenizer.ggml.eom_token_id", others[1]);
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

}  // namespace

GgufValues tokenizer_values(const fs::path& path, std::int64_t vocab_size) {
    const fs::path source = model_at(path);
    if (is_gguf(source)) return passed_on(source);
    const std::unique_ptr<Tokenizer> tokenizer =
        open_tokenizer(source);  // which of the two files counts, and all checks
    Json own = Json::object();
    GgufValues values = std::string_view(tokenizer->kind()) == "sentencepiece"
                            ? sentencepiece_values(source, vocab_size, own)
                            : bpe_values(source / "tokenizer.json", vocab_size, own);
    put_special(values, *tokenizer, source);
    if (tokenizer->end_ids.size() > 3) own[workbench_key]["end_ids"] = tokenizer->end_ids;
    if (!own.empty()) values.emplace_back(tokenizer_key, own.dump());
    return values;
}

namespace {

// What a tokenizer.json's normalizer does to texts, which a byte-level vocabulary of GGUF has no key for.
void add_rewritten(const Json& normalizer, std::vector<std::string>& texts) {
    if (!normalizer.is_object()) return;
    const auto text = [](const Json& part, const char* key) {
        const auto found = part.find(key);
        return found != part.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    const std::string type = text(normalizer, "type");
    if (type == "Sequence") {
        if (const auto parts = normalizer.find("normalizers"); parts != normalizer.end() && parts->is_array())
            for (const Json& part : *parts) add_rewritten(part, texts);
    } else if (type == "NFC") {
        texts.emplace_back("letters whose accents stand apart, which this tokenizer composes (NFC)");
    } else if (type == "NFD") {
        texts.emplace_back("letters with accents, which this tokenizer takes apart (NFD)");
    } else if (type == "NFKC" || type == "NFKD") {
        texts.emplace_back("accents, ligatures, full-width letters and the like, which this tokenizer rewrites (" +
                           type + ")");
    } else if (type == "Lowercase") {
        texts.emplace_back("capital letters, which this tokenizer makes small");
    } else if (type == "Strip") {
        texts.emplace_back("spaces at an end, which this tokenizer drops");
    } else if (type == "Replace" || type == "Prepend") {
        texts.emplace_back("what this tokenizer's normalizer rewrites (" + type + ")");
    } else if (type != "ByteLevel") {
        texts.emplace_back("what this tokenizer's normalizer rewrites (" + (type.empty() ? "of no type" : type) + ")");
    }
}

// Of a byte-level vocabulary that this program wrote.
std::vector<std::string> otherwise_by_bytes(const Json& own, const std::vector<std::string>& tokens,
                                            const std::vector<std::int32_t>& types) {
    std::vector<std::string> texts;
    if (const auto normalizer = own.find("normalizer"); normalizer != own.end()) add_rewritten(*normalizer, texts);
    std::vector<std::string> names = control_by_name(tokens, types);
    constexpr std::size_t shown = 3;
    const bool more = names.size() > shown;
    if (more) names.resize(shown);
    if (!names.empty())
        texts.push_back(joined(names) + (more ? " and others" : "") +
                        ", which llama.cpp takes for special tokens by their names");
    return texts;
}

std::string said_of(const std::vector<std::string>& texts) {
    return texts.empty() ? std::string() : "llama.cpp reads texts with " + joined(texts, "; or ") + " as other tokens.";
}

}  // namespace

std::string read_elsewhere(const GgufValues& values) {
    const auto get = [&]<class T>(const char* key, T otherwise) {
        for (const auto& [name, value] : values)
            if (name == key)
                if (const T* const found = std::get_if<T>(&value)) return *found;
        return otherwise;
    };
    const std::string kind = get("tokenizer.ggml.model", std::string());
    const std::string words = get(tokenizer_key, std::string());
    const Json own = words.empty() ? Json::object() : parse_json(words);
    if (workbench_words(own).contains(only_ours) ||
        (kind == "gpt2" && !own.empty() && get("tokenizer.ggml.pre", std::string()) == unknown_rule))
        return "Other programs do not know how this tokenizer cuts words: they may read some texts as other tokens.";
    if (kind == "gpt2" && !own.empty())
        return said_of(otherwise_by_bytes(own, get("tokenizer.ggml.tokens", std::vector<std::string>()),
                                          get("tokenizer.ggml.token_type", std::vector<std::int32_t>())));
    if ((kind != "llama" && kind != "t5") || own.contains("model")) return {};
    const bool bpe = kind == "llama";
    const bool charsmap = !get("tokenizer.ggml.precompiled_charsmap", std::vector<std::uint8_t>()).empty();
    const auto types = get("tokenizer.ggml.token_type", std::vector<std::int32_t>());
    const auto any = [&](PieceType type) { return std::ranges::find(types, number_of(type)) != types.end(); };
    const auto tokens = get("tokenizer.ggml.tokens", std::vector<std::string>());
    const bool bytes = any(PieceType::byte) || std::ranges::find(tokens, byte_name('\n')) != tokens.end();
    const bool ours = !own.empty() || charsmap;  // a file of others is read as llama.cpp reads it
    std::vector<std::string> texts;
    if (ours && bpe && charsmap)
        texts.emplace_back("line breaks, tabs or characters such as \uFB01 and \u00BD, which this tokenizer rewrites");
    if (ours && bpe && get("tokenizer.ggml.remove_extra_whitespaces", false))
        texts.emplace_back("spaces in a row or at an end, which this tokenizer drops");
    if (ours && bpe && any(PieceType::user_defined))
        texts.emplace_back("user-defined tokens, behind which llama.cpp puts a space");
    if (ours && bpe && own.contains("added_tokens") &&
        !json_bool(workbench_words(own), "prefix_each", tokenizer_key, true))
        texts.emplace_back("special tokens, behind which llama.cpp puts a space");
    if (ours && !bpe && bytes) texts.emplace_back("characters that the vocabulary lacks, which are bytes here alone");
    if (bpe && !bytes)
        return "llama.cpp ends with an error at the first character that the vocabulary lacks, such as a line break: "
               "the tokenizer has no bytes to fall back on.";
    return said_of(texts);
}

}  // namespace bitdistill
