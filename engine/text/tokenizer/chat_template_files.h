// SPDX-License-Identifier: GPL-3.0-or-later
// Where a model's files keep its chat template. Tokenizers take the default one; the error of a model that has only
// others names them. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/json_file.h"

namespace bitdistill {

// A chat_template.jinja replaces what tokenizer_config.json says, as in transformers; a chat_template.json of older
// processors only stands in for it. config: tokenizer_config.json, or null. Empty: the folder has no default one.
std::string chat_template_in(const std::filesystem::path& folder, const Json& config);

// The names of the chat templates of a folder or .gguf file that go by a name of their own, sorted.
std::vector<std::string> named_chat_templates(const std::filesystem::path& model);

}  // namespace bitdistill
