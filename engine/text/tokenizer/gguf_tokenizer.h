// SPDX-License-Identifier: GPL-3.0-or-later
// A tokenizer inside a .gguf file: written from a model folder's tokenizer so that other programs cut texts as we do,
// and read from our own and their files. Called by export, by open_tokenizer(), and when a model trained from a file is
// saved. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "engine/base/json_file.h"
#include "engine/model/gguf.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

// In the JSON of tokenizer_key our exports keep, beside the parts of a tokenizer.json, what only this program says: all
// end_ids, only_ours (other programs cut some texts otherwise), prefix_each. It stands under one key, because Hugging
// Face's tokenizers refuses a tokenizer.json with any key that it does not know. In older files it stands beside the
// parts.
inline constexpr const char* workbench_key = "bitdistill";
const Json& workbench_words(const Json& own);

// The tokenizer's keys. vocab_size: rows of the model's embedding; ids that no token has become unused ones
// ("[PAD300]"), as other programs expect. source: a folder, or a .gguf file, whose keys are then passed on. Throws
// Error: no tokenizer in the folder, more tokens than vocab_size (special ones of a tokenizer.json aside, which are
// left out: no row of the model stands for them), a BPE that is not byte-level (GGUF has no form for it).
GgufValues tokenizer_values(const std::filesystem::path& source, std::int64_t vocab_size);
// One sentence: which texts other programs cut otherwise, or where llama.cpp ends with an error, as it was tried with
// such files. Empty: they cut every text as we do, as far as is known.
std::string read_elsewhere(const GgufValues& values);
inline bool known_elsewhere(const GgufValues& values) { return read_elsewhere(values).empty(); }

// Throws Error: no tokenizer in the file, a kind or a rule for cutting words ("pre") that is not known.
std::unique_ptr<Tokenizer> open_gguf_tokenizer(const std::filesystem::path& path);

// The tokenizer of a .gguf file as the files of a model folder: tokenizer.json or tokenizer.model, and
// tokenizer_config.json. open_tokenizer(folder) then cuts every text as open_gguf_tokenizer(path) does. The folder
// exists. Throws Error as open_gguf_tokenizer, and for a full disk.
void unpack_tokenizer(const std::filesystem::path& path, const std::filesystem::path& folder);

}  // namespace bitdistill
