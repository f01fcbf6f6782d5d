// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/module.h"

#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include "engine/base/error.h"
#include "engine/base/list_text.h"

namespace bitdistill {
namespace fs = std::filesystem;

namespace {

std::array<fs::path, 2> places_of(const char* name) {
    std::error_code ignored;
    const fs::path folder = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    return {folder / name, (folder / ".." / "lib" / "bitdistill" / name).lexically_normal()};
}

}  // namespace

bool module_there(const char* name) {
    return std::ranges::any_of(places_of(name), [](const fs::path& path) {
        std::error_code ignored;
        return fs::exists(path, ignored);
    });
}

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
    std::string tried;
    for (const fs::path& path : places_of(name)) {
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
