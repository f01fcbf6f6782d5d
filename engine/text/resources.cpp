// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/resources.h"

#include <cstdlib>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/list_text.h"

namespace bitdistill {
namespace fs = std::filesystem;

fs::path program_folder() {
    std::error_code ignored;
    return fs::read_symlink("/proc/self/exe", ignored).parent_path();
}

fs::path resource(const std::string& name) {
    std::vector<fs::path> roots;
    if (const char* named = std::getenv("BITDISTILL_RESOURCES")) roots.push_back(named);
    roots.push_back(program_folder() / ".." / "share" / "bitdistill");
    roots.push_back(WORKBENCH_RESOURCES);  // the source tree, or what a package names
    std::string tried;
    for (const fs::path& root : roots) {
        const fs::path path = (root / name).lexically_normal();
        std::error_code ignored;
        if (fs::exists(path, ignored)) return path;
        add_to_list(tried, path.string());
    }
    throw Error("the program's own data was not found (looked for " + tried + ")", name, "Install the program again.");
}

}  // namespace bitdistill
