// SPDX-License-Identifier: GPL-3.0-or-later
// Where the model lies that a path means: people point at the folder of a download as well as at the model in it. Used
// first thing by whatever opens a model, its configuration or its tokenizer. Any thread.
#pragma once

#include <filesystem>

namespace bitdistill {

// The path itself, but for
//   a folder of Hugging Face's cache (`models--ORG--NAME` with `snapshots` in it): the snapshot that refs/main names,
//   or the only one; a folder without config.json and safetensors that holds one .gguf file: that file.
// Throws Error where a cache folder leaves a choice or holds no snapshot, and for the cache itself.
std::filesystem::path model_at(const std::filesystem::path& path);

}  // namespace bitdistill
