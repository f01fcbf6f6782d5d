// SPDX-License-Identifier: GPL-3.0-or-later
// Where added tokens stand in a model's folder: the list of tokenizer.json, "added_tokens_decoder" of
// tokenizer_config.json, added_tokens.json. Called when a tokenizer is opened or written into GGUF. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/text/tokenizer/added_tokens.h"

namespace bitdistill {

// Members of tokenizer_config.json and special_tokens_map.json that are one token each.
inline constexpr const char* special_token_names[] = {"bos_token", "eos_token", "unk_token", "sep_token",
                                                      "pad_token", "cls_token", "mask_token"};

// "added_tokens" of a tokenizer.json; null = none. Throws Error naming the entry.
std::vector<AddedToken> added_tokens_of(const Json& list, const std::string& where);
// {"content": ...} with an id that stands elsewhere.
AddedToken read_added_token(const Json& item, std::int64_t id, const std::string& place);
// What added_tokens_of reads.
Json to_json(const AddedToken& token);

// The ids that the `tokenizers` library gives a file's added tokens, in their order: the vocabulary's id of the same
// text; else the next one behind vocabulary and added tokens, whatever the file says. The library counts the entries of
// the vocabulary, not its largest id. Checked against tokenizers 0.23.
void number_as_tokenizers(std::vector<AddedToken>& tokens, const std::vector<std::pair<std::string, int>>& vocabulary);

// Tokens of the folder's small files that `known` lacks, appended to it: tokenizer_config.json first, then
// added_tokens.json. Of one that both have, single_word, lstrip, rstrip and normalized are those of
// added_tokens_decoder, as in transformers 5. vocabulary: of a tokenizer.json whose texts and ids stay as they are; of
// a tokenizer.model none, because there an added token may take the id of a piece. Throws Error naming both places when
// they give one id two texts or one text two ids, and the place of an empty text or of what is no token.
void add_tokens_beside(std::vector<AddedToken>& known, const std::string& known_where,
                       const std::filesystem::path& folder,
                       const std::vector<std::pair<std::string, int>>& vocabulary = {});

// Throws Error naming a special token of tokenizer_config.json or special_tokens_map.json that the tokenizer does not
// have: transformers would give it a new id, for which a model need not have a row. The map counts where
// tokenizer_config.json has no added_tokens_decoder, as in transformers.
void refuse_unknown_special_tokens(const std::filesystem::path& folder,
                                   const std::function<bool(const std::string&)>& known);

}  // namespace bitdistill
