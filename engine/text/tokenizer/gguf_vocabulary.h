// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabulary of a .gguf file as llama.cpp reads it (src/llama-vocab.cpp, release b6990 and later): texts and types
// of the tokens, the ids with a meaning, the tokens that end a text. What our own exports keep beside it comes first
// there, so that a file of ours gives the ids of its source. Called by gguf_tokenizer.cpp. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/model/gguf.h"
#include "engine/text/tokenizer/added_tokens.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"

namespace bitdistill {

// What our own exports say beside the keys that every program knows; an empty object in other files. Throws Error when
// it is no JSON object.
Json own_words(const GgufFile& file);

// The added tokens that it lists. Throws Error: one beyond the tokens.
std::vector<AddedToken> own_added(const Json& own, const GgufFile& file, std::size_t count);
// True for the compiled normalisation of a sentencepiece model.
bool holds_normalization(const GgufFile& file);

// Tokens that llama.cpp makes control tokens because of their names, whatever their type says: what spells one is cut
// otherwise there.
std::vector<std::string> control_by_name(const std::vector<std::string>& tokens,
                                         const std::vector<std::int32_t>& types);

struct GgufVocabulary {
    std::vector<std::string_view> tokens;  // views into the file; may be empty or no UTF-8
    std::vector<std::int64_t> types;       // as PieceType; those of known names as llama.cpp overrides them
    bool ours = false;                     // written by this program: its rules are those of the source
    std::optional<int> bos, eos, unknown, padding;
    std::vector<int> ends;           // ascending, eos among them
    std::vector<std::string> notes;  // for people, on what the file says and means nothing here
};
// Throws Error naming the file: no tokens, fewer types than tokens.
GgufVocabulary read_gguf_vocabulary(const GgufFile& file);

// A vocabulary of kind "llama" (bpe) or "t5" in terms of sentencepiece: added are found before anything else.
struct GgufSentencePiece {
    SentencePieceProto proto;
    std::vector<AddedToken> added;
    bool prefix_each = true;  // as in SentencePieceTokenizer
};
// Throws Error naming the file: fewer scores than tokens, one that is no number.
GgufSentencePiece read_gguf_sentencepiece(const GgufFile& file, const GgufVocabulary& vocabulary, bool bpe);

}  // namespace bitdistill
