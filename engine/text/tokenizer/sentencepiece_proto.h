// SPDX-License-Identifier: GPL-3.0-or-later
// What a tokenizer.model holds, taken apart and put together without the sentencepiece library: pieces with scores and
// types, and the few settings that decide how a text is cut. Used to carry such a tokenizer in GGUF. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

// The numbers are those of both formats.
enum class PieceType { normal = 1, unknown = 2, control = 3, user_defined = 4, unused = 5, byte = 6 };
constexpr std::int32_t number_of(PieceType type) { return static_cast<std::int32_t>(type); }

// Stands for a space in a piece: U+2581.
inline constexpr std::string_view space_mark = "\xE2\x96\x81";

// The piece of a byte, "<0x0A>", and the byte of such a piece; digits in lower case are read, as tokenizers and
// llama.cpp read them. Nothing: it is no such name.
std::string byte_name(unsigned char byte);
std::optional<unsigned char> byte_of_name(std::string_view piece);

struct SentencePieceProto {
    struct Piece {
        std::string text;
        float score = 0;
        PieceType type = PieceType::normal;
    };
    std::vector<Piece> pieces;  // by id
    bool bpe = false;           // else unigram
    bool byte_fallback = false;
    int unk_id = 0, bos_id = 1, eos_id = 2, pad_id = -1;  // -1: none
    bool add_dummy_prefix = true, remove_extra_whitespaces = true, escape_whitespaces = true;
    bool space_is_suffix = false;  // the mark of a space stands behind a word
    std::string charsmap;          // the compiled normalisation, empty = none
};

// Throws Error naming `where`: bytes that are no such message, models of words or characters.
SentencePieceProto read_sentencepiece_proto(std::string_view bytes, const std::string& where);
// The bytes that the sentencepiece library opens.
std::string write_sentencepiece_proto(const SentencePieceProto& proto);

}  // namespace bitdistill
