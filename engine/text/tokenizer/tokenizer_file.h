// SPDX-License-Identifier: GPL-3.0-or-later
// tokenizer.json taken apart while it is read: the vocabulary and the merges, which are most of its megabytes, go into
// flat lists; everything else is ordinary JSON. Called when a tokenizer is opened. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/text/tokenizer/added_tokens.h"

namespace bitdistill {

struct TokenizerFile {
    Json rest;                      // the file without model.vocab and model.merges
    std::vector<AddedToken> added;  // in the file's order, numbered as the `tokenizers` library numbers them
    std::vector<std::pair<std::string, int>> vocabulary;
    std::vector<std::pair<std::string, std::string>> merges;  // in rank order
    std::string type;                                         // "BPE", "Unigram", "WordPiece" ...

    bool byte_level() const;  // BPE whose words are written in the byte alphabet
};

// Throws Error with file, line and column: malformed, wrong types, ids that are negative or absurdly large.
TokenizerFile read_tokenizer_file(const std::filesystem::path& path);
// Throws Error that names the model type unless it is BPE.
void require_bpe(const TokenizerFile& file, const std::string& where);

}  // namespace bitdistill
