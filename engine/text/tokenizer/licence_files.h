// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that say what one may do with a model: they travel with it. The one list of their names. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace bitdistill {

struct LicenceFiles {
    std::vector<std::filesystem::path> files;  // ordinary files of up to 4 MB, by name
    // A sentence for each that has such a name and stays behind: it is too large, or a link that leads nowhere. A
    // folder or a pipe of that name is nobody's licence.
    std::vector<std::string> left;
};

// LICENSE, LICENCE, COPYING and NOTICE with any ending that does not go on as a word (LICENSE.txt, LICENSE-MIT,
// COPYING3), and USE_POLICY.md, in any case.
bool is_licence_name(std::string name);
// Those of a folder; none where it is no folder or cannot be read, which is said of the model.
LicenceFiles licence_files(const std::filesystem::path& folder);

}  // namespace bitdistill
