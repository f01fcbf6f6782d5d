// SPDX-License-Identifier: GPL-3.0-or-later
// What an export needs besides the model's weights: its tokenizer, as the file keeps it and as the parity check uses
// it. `bitdistill export` and the window both use it, so it knows neither of them and no Qt. May read a vocabulary: not
// for the GUI thread.
#pragma once

#include <filesystem>
#include <string>

#include "engine/infer/gguf_export.h"
#include "engine/infer/packed_export.h"

namespace bitdistill {

ModelConfig exportedConfig(const std::filesystem::path& source);  // of a model folder or a .gguf file

// Options with the source's tokenizer in them. Throws Error as the tokenizer's readers do.
ExportOptions exportOptions(const std::filesystem::path& source, BlockType type);

// The same for a folder of packed weights. Nothing of a tokenizer where the source has none.
PackedOptions packedOptions(const std::filesystem::path& source, bool tokenizer);
bool hasTokenizer(const std::filesystem::path& source);  // reads a .gguf file's header

}  // namespace bitdistill
