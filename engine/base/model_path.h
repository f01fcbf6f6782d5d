// SPDX-License-Identifier: GPL-3.0-or-later
// Where the model lies that a path means: people point at the folder of a download as well as at the model in it. Used
// first thing by whatever opens a model, its configuration or its tokenizer. Any thread.
#pragma once

#include <filesystem>
#include <vector>

namespace bitdistill {

// The path itself, but for
//   a folder of Hugging Face's cache (`models--ORG--NAME` with `snapshots` in it): the snapshot that refs/main names,
//   or the only one; a folder without config.json and safetensors that holds one .gguf file, or the parts of one
//   model: that file, or the first part.
// Throws Error where a cache folder leaves a choice or holds no snapshot, and for the cache itself.
std::filesystem::path model_at(const std::filesystem::path& path);

// What makes a folder a run's: the file that holds its recipe and facts (engine/run/run_folder.h).
inline constexpr const char* run_file_name = "run.json";
// Is it there? What cannot be looked at is no run's folder.
bool is_run_folder(const std::filesystem::path& path);

// Large models are published in several files by llama.cpp's scheme, NAME-00001-of-00003.gguf and so on. All of them in
// order, whether they are there or not, where the file's name is one of such a series; else nothing.
std::vector<std::filesystem::path> split_parts(const std::filesystem::path& file);

}  // namespace bitdistill
