// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program's own data lies: beside an installed program (../share/bitdistill), or in the source tree that it
// was built from. Any thread.
#pragma once

#include <filesystem>
#include <string>

namespace bitdistill {

// The folder that holds the running program.
std::filesystem::path program_folder();
// A file or folder below resources/, "sample/teacher". BITDISTILL_RESOURCES names another root. Throws Error naming the
// places looked into.
std::filesystem::path resource(const std::string& name);

}  // namespace bitdistill
