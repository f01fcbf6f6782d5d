// SPDX-License-Identifier: GPL-3.0-or-later
// Where an export may be written: never over the model that it reads, nor over anything but an earlier export. Called
// first thing by export_gguf() and export_packed(), so for the command line and the window. Any thread.
#pragma once

#include <filesystem>

#include "engine/base/error.h"

namespace bitdistill {

// `out` must be a new name or a .gguf file (known by its first bytes; an empty file is one to be). Throws Error, that
// names the path and says what to do, for: a file of the model `source` (also by another name of it), any name in the
// source's folder that does not end in .gguf, another kind of file, a folder, a pipe or a device, and a link, with the
// place that it leads to. The same for the receipt's place, which may be an earlier receipt.
void check_export_target(const std::filesystem::path& source, const std::filesystem::path& out,
                         const std::filesystem::path& receipt);

// The same for a folder that is made new: nothing may stand there, not even a link to nothing.
void check_export_folder(const std::filesystem::path& out, const std::filesystem::path& receipt);

// What a failed check says, by the name that was to be made instead of the one that it was written under.
Error named_as_target(const Error& error, const std::filesystem::path& made, const std::filesystem::path& out);

}  // namespace bitdistill
