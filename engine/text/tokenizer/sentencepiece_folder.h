// SPDX-License-Identifier: GPL-3.0-or-later
// A folder's tokenizer.model with what the files beside it add. For open_tokenizer() and the writing of GGUF. Any
// thread.
#pragma once

#include <filesystem>
#include <vector>

#include "engine/text/tokenizer/added_tokens.h"
#include "engine/text/tokenizer/sentencepiece_proto.h"

namespace bitdistill {

struct SentencePieceFolder {
    SentencePieceProto proto;
    std::vector<AddedToken> added;
    bool prefix_each = true;  // the space before a text stands behind added tokens too
};

// Throws Error: a damaged file, files that contradict each other.
SentencePieceFolder read_sentencepiece_folder(const std::filesystem::path& folder);

}  // namespace bitdistill
