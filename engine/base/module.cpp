// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/module.h"

#include <dlfcn.h>

#include <filesystem>
#include <string>

#include "engine/base/error.h"
#include "engine/base/list_text.h"

namespace bitdistill {
namespace fs = std::filesystem;

void* open_module(const char* name, const char* symbol, const char* package, bool own_symbols_first) {
    int flags = RTLD_NOW | RTLD_LOCAL;
    // The sanitizers refuse DEEPBIND; their builds carry no LibTorch, so nothing clashes there.
#if defined(__has_feature)  // clang's word for it
#define WORKBENCH_SANITIZED __has_feature(address_sanitizer)
#else
#define WORKBENCH_SANITIZED 0
#endif
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && !WORKBENCH_SANITIZED
    if (own_symbols_first) flags |= RTLD_DEEPBIND;
#else
    static_cast<void>(own_symbols_first);
#endif
    std::error_code ignored;
    const fs::path folder = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    std::string tried;
    for (const fs::path& path : {folder / name, (folder / ".." / "lib" / "bitdistill" / name).lexically_normal()}) {
        if (!fs::exists(path, ignored)) {
            add_to_list(tried, path.string());
            continue;
        }
        void* module = dlopen(path.c_str(), flags);
        if (!module) {
            const char* why = dlerror();
            throw Error(std::string("cannot be opened (") + (why ? why : "unknown reason") + ")", path.string(),
                        std::string("Install the package ") + package + " and build the program again.");
        }
        if (void* address = dlsym(module, symbol)) return address;
        throw Error("belongs to another version of this program", path.string(), "Build or install the program again.");
    }
    throw Error("was not found (looked for " + tried + ")", name, "Build or install the program again.");
}

}  // namespace bitdistill
