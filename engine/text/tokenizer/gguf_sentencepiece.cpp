// SPDX-License-Identifier: GPL-3.0-or-later
// llama.cpp's tokenizer for vocabularies of kind "llama" is sentencepiece's BPE without its rules for types: whatever
// has a token's text is joined to that token, bytes are found by their names, and spaces are never trimmed.
#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/model/gguf_model.h"
#include "engine/text/tokenizer/added_token_files.h"
#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/gguf_vocabulary.h"

namespace bitdistill {
namespace {

using Piece = SentencePieceProto::Piece;

std::vector<float> scores_of(const GgufFile& file, std::size_t count) {
    const auto scores = file.numbers("tokenizer.ggml.scores");
    if (!scores) return std::vector<float>(count, 0.0f);
    if (scores->size() < count)
        throw Error("has " + std::to_string(count) + " tokens and a score for " + std::to_string(scores->size()),
                    file.path().string(), "Export the model again");
    std::vector<float> found;
    for (std::size_t id = 0; id < count; ++id) {
        if (!std::isfinite((*scores)[id]))
            throw Error("the score of token " + std::to_string(id) + " is not a finite number", file.path().string(),
                        "The file is damaged, or its conversion went wrong; fetch or convert it again");
        found.push_back(static_cast<float>((*scores)[id]));
    }
    return found;
}

// The types as the file has them, for sentencepiece's own rules.
void take_types(SentencePieceProto& proto, const GgufVocabulary& vocabulary) {
    for (std::size_t id = 0; id < proto.pieces.size(); ++id) {
        Piece& piece = proto.pieces[id];
        const std::int64_t type = vocabulary.types[id];
        piece.type = type >= 1 && type <= 6 ? static_cast<PieceType>(type) : PieceType::normal;
        // Several tokens may be called unknown (padding by older converters): the key says which one stands for it.
        if (piece.type == PieceType::unknown && proto.unk_id < 0) proto.unk_id = static_cast<int>(id);
        if (static_cast<int>(id) == proto.unk_id)
            piece.type = PieceType::unknown;
        else if (piece.type == PieceType::unknown || vocabulary.tokens[id].empty())
            piece.type = PieceType::unused;
    }
}

// Texts that joining two tokens, or a single character, can make.
class Joinable {
  public:
    explicit Joinable(const GgufVocabulary& vocabulary) : texts_(vocabulary.tokens.begin(), vocabulary.tokens.end()) {}
    bool operator()(std::string_view text) const {
        const auto made = [&](std::string_view part) {
            return code_point_at(part, 0).bytes == part.size() || texts_.contains(part);
        };
        std::size_t at = code_point_at(text, 0).bytes;
        if (at == text.size()) return true;
        for (; at < text.size(); at += code_point_at(text, at).bytes)
            if (made(text.substr(0, at)) && made(text.substr(at))) return true;
        return false;
    }

  private:
    std::unordered_set<std::string_view> texts_;
};

// The types so that sentencepiece's BPE cuts as llama.cpp does. One thing stays apart: no joining makes a token that
// begins or ends a text, for words of data must not do that.
void take_types_by_text(GgufSentencePiece& parts, const GgufVocabulary& vocabulary) {
    const Joinable joinable(vocabulary);
    const std::unordered_set<std::string_view> texts(vocabulary.tokens.begin(), vocabulary.tokens.end());
    for (std::size_t i = 0; i < vocabulary.tokens.size(); ++i) {
        const std::string_view text = vocabulary.tokens[i];
        const int id = static_cast<int>(i);
        const std::int64_t type = vocabulary.types[i];
        Piece& piece = parts.proto.pieces[i];
        const auto add = [&](bool special) {
            AddedToken token;
            token.id = id;
            token.content = text;
            token.special = special;
            parts.added.push_back(std::move(token));
        };
        piece.type = PieceType::unused;
        if (text.empty()) continue;
        if (!is_utf8(text)) {
            // No text holds it; a single byte still stands for itself where no name does.
            const std::string name = byte_name(static_cast<unsigned char>(text.front()));
            const bool byte = text.size() == 1 && !texts.contains(name);
            piece.text = byte ? name : "[BYTES_" + std::to_string(id) + "]";
            if (byte) piece.type = PieceType::byte;
        } else if (id == parts.proto.unk_id) {
            piece.type = PieceType::unknown;
        } else if (byte_of_name(text)) {
            piece.type = PieceType::byte;
        } else if (id == vocabulary.bos || id == vocabulary.eos ||
                   (type == number_of(PieceType::control) && std::ranges::binary_search(vocabulary.ends, id))) {
            piece.type = PieceType::control;
        } else if (type == number_of(PieceType::control)) {
            piece.type = joinable(text) ? PieceType::normal : PieceType::control;
            if (piece.type == PieceType::normal) add(true);
        } else if (type == number_of(PieceType::user_defined)) {
            piece.type = PieceType::normal;
            add(false);
        } else if (type == number_of(PieceType::unused) || type == number_of(PieceType::unknown)) {
            if (joinable(text)) piece.type = PieceType::normal;
        } else {
            piece.type = PieceType::normal;
        }
    }
}

}  // namespace

bool holds_normalization(const GgufFile& file) {
    // Its first four bytes are the size of the trie that the strings stand behind.
    const auto map = file.integers("tokenizer.ggml.precompiled_charsmap");
    if (!map || map->size() <= 4) return false;
    std::uint64_t size = 0;
    for (int at = 3; at >= 0; --at) size = size << 8 | ((*map)[static_cast<std::size_t>(at)] & 255);
    return size >= 4 && size + 4 < map->size();
}

GgufSentencePiece read_gguf_sentencepiece(const GgufFile& file, const GgufVocabulary& vocabulary, bool bpe) {
    const std::size_t count = vocabulary.tokens.size();
    const std::vector<float> scores = scores_of(file, count);
    GgufSentencePiece parts;
    SentencePieceProto& proto = parts.proto;
    proto.bpe = bpe;
    proto.unk_id = vocabulary.unknown.value_or(-1);
    proto.bos_id = vocabulary.bos.value_or(-1);
    proto.eos_id = vocabulary.eos.value_or(-1);
    proto.pad_id = vocabulary.padding.value_or(-1);
    proto.add_dummy_prefix = file.boolean("tokenizer.ggml.add_space_prefix").value_or(true);
    for (std::size_t id = 0; id < count; ++id) {
        const std::string_view text = vocabulary.tokens[id];
        // llama.cpp's word for an empty one.
        proto.pieces.push_back(
            {text.empty() ? "[EMPTY_" + std::to_string(id) + "]" : std::string(text), scores[id], PieceType::normal});
    }
    if (bpe && !vocabulary.ours) {
        proto.remove_extra_whitespaces = false;
        take_types_by_text(parts, vocabulary);
    } else {
        for (const std::string_view text : vocabulary.tokens)
            if (!is_utf8(text)) throw Error("holds a token that is not UTF-8", file.path().string(), "Fetch it again");
        take_types(proto, vocabulary);
        proto.remove_extra_whitespaces = file.boolean("tokenizer.ggml.remove_extra_whitespaces").value_or(false);
        if (const auto map = file.integers("tokenizer.ggml.precompiled_charsmap"))
            for (const std::int64_t byte : *map) proto.charsmap += static_cast<char>(byte);
    }
    // llama.cpp's unigram has no bytes to fall back on.
    for (Piece& piece : proto.pieces)
        if (piece.type == PieceType::byte && !bpe && !vocabulary.ours) piece.type = PieceType::unused;
    proto.byte_fallback = std::ranges::any_of(proto.pieces, [](auto& one) { return one.type == PieceType::byte; });
    if (!vocabulary.ours) return parts;
    const Json own = own_words(file);
    parts.prefix_each = json_bool(workbench_words(own), "prefix_each", file.path().string(), true);
    for (AddedToken& token : own_added(own, file, count)) parts.added.push_back(std::move(token));
    return parts;
}

}  // namespace bitdistill
