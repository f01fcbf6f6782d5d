// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/gguf_vocabulary.h"

#include <algorithm>
#include <array>
#include <limits>

#include "engine/base/error.h"
#include "engine/model/gguf_model.h"
#include "engine/text/tokenizer/added_token_files.h"
#include "engine/text/tokenizer/gguf_tokenizer.h"

namespace bitdistill {
namespace {

constexpr std::string_view tool_response = "<|tool_response>", plain_end = "</s>", end_of_part = "<|end|>";

// Names that end a text whatever their type says. From llama.cpp's src/llama-vocab.cpp, its list of end-of-generation
// tokens.
constexpr std::string_view end_names[] = {"<|eot_id|>",
                                          "<|im_end|>",
                                          end_of_part,
                                          "<|return|>",
                                          "<|call|>",
                                          "<|flush|>",
                                          "<|calls|>",
                                          "<end_of_turn>",
                                          "<|endoftext|>",
                                          plain_end,
                                          "<|eom_id|>",
                                          "<EOT>",
                                          "_<EOT>",
                                          "[EOT]",
                                          "[EOS]",
                                          "<|end_of_text|>",
                                          "<end_of_utterance>",
                                          "<eos>",
                                          "<turn|>",
                                          tool_response,
                                          "<\uFF5Cend\u2581of\u2581sentence\uFF5C>",
                                          "[e~["};

// Tokens between the files of a repository, for filling in the middle: a key, or the first of the names, ends a text.
struct FillToken {
    const char* key;
    std::array<std::string_view, 5> names;
};
constexpr FillToken fill_tokens[] = {
    {"tokenizer.ggml.fim_pad_token_id", {"<|fim_pad|>", "<fim-pad>", "<fim_pad>", "<PAD>", "[PAD]"}},
    {"tokenizer.ggml.fim_rep_token_id", {"<|fim_repo|>", "<|repo_name|>", "<fim-repo>", "<REPO>", "<reponame>"}},
    {"tokenizer.ggml.fim_sep_token_id", {"<|file_sep|>", {}, {}, {}, {}}},
};

// Those around a gap to be filled, which end no text. From the same file of llama.cpp, as the ends are.
constexpr std::string_view gap_names[] = {
    "<|fim_prefix|>", "<fim-prefix>", "<fim_prefix>",    "<\uFF5Cfim\u2581begin\uFF5C>",
    "<PRE>",          "\u2581<PRE>",  "<|code_prefix|>", "<|prefix|>",
    "<|fim_suffix|>", "<fim-suffix>", "<fim_suffix>",    "<\uFF5Cfim\u2581hole\uFF5C>",
    "<SUF>",          "\u2581<SUF>",  "<|code_suffix|>", "<|suffix|>",
    "<|fim_middle|>", "<fim-middle>", "<fim_middle>",    "<\uFF5Cfim\u2581end\uFF5C>",
    "<MID>",          "\u2581<MID>",  "<|code_middle|>", "<|middle|>"};

bool is_control(std::int64_t type) { return type == number_of(PieceType::control); }

std::vector<std::string_view> tokens_of(const GgufFile& file) {
    const auto tokens = file.texts("tokenizer.ggml.tokens");
    if (!tokens || tokens->empty())
        throw Error("holds no tokenizer", file.path().string(),
                    "Export the model again, from a folder with its tokenizer");
    if (tokens->size() > (std::size_t{1} << 24)) throw Error("holds too many tokens", file.path().string());
    return *tokens;
}

std::vector<std::int64_t> types_of(const GgufFile& file, std::size_t count) {
    std::vector<std::int64_t> types = file.integers("tokenizer.ggml.token_type").value_or(std::vector<std::int64_t>{});
    if (types.empty()) types.assign(count, number_of(PieceType::normal));
    if (types.size() < count)
        throw Error("has " + std::to_string(count) + " tokens and " + std::to_string(types.size()) + " types of tokens",
                    file.path().string(), "Fetch it again");
    types.resize(count);
    return types;
}

// An id that a key names; one beyond the vocabulary, or none, is `otherwise`, as llama.cpp takes it.
std::optional<int> id_of(const GgufFile& file, const char* key, GgufVocabulary& vocabulary, int otherwise = -1) {
    const auto count = static_cast<std::int64_t>(vocabulary.tokens.size());
    std::optional<int> id;
    if (otherwise >= 0 && otherwise < count) id = otherwise;
    const std::optional<std::int64_t> named = file.integer(key);
    if (!named) return id;
    if (*named >= 0 && *named < count) return static_cast<int>(*named);
    // Some programs write all bits set for "none".
    if (*named >= 0 && *named != std::numeric_limits<std::uint32_t>::max())
        vocabulary.notes.push_back(file.path().string() + ": " + key + " is " + std::to_string(*named) +
                                   ", beyond its " + std::to_string(count) + " tokens: " +
                                   (id ? std::to_string(*id) + ", the default, is used" : "it is passed over"));
    return id;
}

std::string_view text_of(const GgufVocabulary& vocabulary, int id) {
    return vocabulary.tokens[static_cast<std::size_t>(id)];
}

// The ends of a file by its keys and, as llama.cpp has it, by the names of its tokens. In our own files a token that is
// no control token in its source stays what it is.
void take_ends(const GgufFile& file, GgufVocabulary& vocabulary, const Json& own) {
    std::vector<int>& ends = vocabulary.ends;
    if (vocabulary.eos) ends.push_back(*vocabulary.eos);
    for (const char* key : {"tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id"})
        if (const std::optional<int> id = id_of(file, key, vocabulary)) ends.push_back(*id);
    const bool bytes = file.text("tokenizer.ggml.model").value_or("") == "gpt2";
    const auto take_name = [&](int id) {
        std::int64_t& type = vocabulary.types[static_cast<std::size_t>(id)];
        if (vocabulary.ours && !is_control(type)) return;
        // A word of HTML in Qwen's vocabulary. llama.cpp ends there; the model's own program writes on.
        if (bytes && type == number_of(PieceType::normal) && text_of(vocabulary, id) == plain_end) return;
        type = number_of(PieceType::control);
        ends.push_back(id);
    };
    const int count = static_cast<int>(vocabulary.tokens.size());
    for (int id = 0; id < count; ++id)
        if (std::ranges::find(end_names, text_of(vocabulary, id)) != std::end(end_names)) take_name(id);
    for (const FillToken& one : fill_tokens) {
        if (vocabulary.ours) break;  // transformers does not end at them, and neither does the source
        if (const std::optional<int> id = id_of(file, one.key, vocabulary)) {
            ends.push_back(*id);
            continue;
        }
        std::optional<int> found;
        for (const std::string_view name : one.names)
            for (int id = 0; id < count && !found && !name.empty(); ++id)
                if (text_of(vocabulary, id) == name) found = id;
        if (found) take_name(*found);
    }
    const auto has = [&](std::string_view name) {
        return std::ranges::any_of(ends, [&](int id) { return text_of(vocabulary, id) == name; });
    };
    const auto drop = [&](std::string_view name, PieceType type) {
        for (const int id : ends)
            if (text_of(vocabulary, id) == name) vocabulary.types[static_cast<std::size_t>(id)] = number_of(type);
        std::erase_if(ends, [&](int id) { return text_of(vocabulary, id) == name; });
    };
    // Where other tokens end a text, these two separate its parts.
    if ((has("<|return|>") && has("<|call|>")) || ((has("<|call|>") || has("<|calls|>")) && has("<|flush|>")))
        drop(end_of_part, PieceType::user_defined);
    if (!vocabulary.ours && (has(tool_response) || has("<|plamo:eos|>"))) drop(plain_end, PieceType::normal);
    const Json& ours = workbench_words(own);
    if (const auto list = ours.find("end_ids"); list != ours.end() && list->is_array())
        for (const Json& id : *list)
            if (id.is_number_unsigned() && id.get<std::uint64_t>() < vocabulary.tokens.size())
                ends.push_back(id.get<int>());
    std::ranges::sort(ends);
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
}

}  // namespace

std::vector<std::string> control_by_name(const std::vector<std::string>& tokens,
                                         const std::vector<std::int32_t>& types) {
    std::vector<std::string> found;
    for (std::size_t id = 0; id < tokens.size() && id < types.size(); ++id) {
        const auto is = [&](std::string_view name) { return !name.empty() && name == tokens[id]; };
        const bool named =
            std::ranges::any_of(end_names, is) || std::ranges::any_of(gap_names, is) ||
            std::ranges::any_of(fill_tokens, [&](const FillToken& one) { return std::ranges::any_of(one.names, is); });
        if (named && !is_control(types[id])) found.push_back(tokens[id]);
    }
    return found;
}

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

GgufVocabulary read_gguf_vocabulary(const GgufFile& file) {
    GgufVocabulary vocabulary;
    vocabulary.tokens = tokens_of(file);
    vocabulary.types = types_of(file, vocabulary.tokens.size());
    const Json own = own_words(file);
    const std::string kind = file.text("tokenizer.ggml.model").value_or("");
    // Older exports of ours had no words of their own for a plain sentencepiece model; only they keep its normalisation
    // in a file of kind "llama".
    vocabulary.ours = !own.empty() || (kind == "llama" && holds_normalization(file));
    // llama.cpp's defaults by kind; a source that this program wrote names all that it has.
    struct Defaults {
        int bos = -1, eos = -1, unknown = -1, padding = -1;
    } defaults;
    if (kind == "llama" && !vocabulary.ours) defaults = {1, 2, 0, -1};
    if (kind == "t5" && !vocabulary.ours) defaults = {-1, 1, 2, 0};
    vocabulary.bos = id_of(file, "tokenizer.ggml.bos_token_id", vocabulary, defaults.bos);
    vocabulary.eos = id_of(file, "tokenizer.ggml.eos_token_id", vocabulary, defaults.eos);
    vocabulary.unknown = id_of(file, "tokenizer.ggml.unknown_token_id", vocabulary, defaults.unknown);
    vocabulary.padding = id_of(file, "tokenizer.ggml.padding_token_id", vocabulary, defaults.padding);
    take_ends(file, vocabulary, own);
    return vocabulary;
}

}  // namespace bitdistill
