// SPDX-License-Identifier: GPL-3.0-or-later
// What the harnesses share. A harness hands bytes of anybody to one reader of the program: it may refuse them with an
// Error, and nothing else. With clang libFuzzer makes the bytes (packaging/fuzz), with gcc replay.cpp takes the corpus.
#pragma once

#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

#include "engine/base/error.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace bitdistill::fuzz {

inline std::string_view text_of(const std::uint8_t* bytes, std::size_t size) {
    return {reinterpret_cast<const char*>(bytes), size};
}

// A folder in memory, of this process.
class Folder {
  public:
    Folder() {
        std::error_code none;
        const std::filesystem::path base = std::filesystem::is_directory("/dev/shm", none) ? "/dev/shm" : "/tmp";
        path_ = base / ("bitdistill-fuzz-" + std::to_string(::getpid()));
        std::filesystem::remove_all(path_, none);
        std::filesystem::create_directories(path_);
    }
    ~Folder() {
        std::error_code none;
        std::filesystem::remove_all(path_, none);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const {
        const std::filesystem::path file = path_ / name;
        std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return file;
    }

  private:
    std::filesystem::path path_;
};

inline const Folder& folder() {
    static const Folder one;
    return one;
}

// Any other exception than Error ends the process, and so is a finding.
template <class Work>
void may_refuse(const Work& work) {
    try {
        work();
    } catch (const Error& error) {
        if (std::string_view(error.what()).empty()) std::abort();  // an Error says something
    }
}

// The same, and an Error names the file (or its folder) and says what to do.
template <class Work>
void may_refuse_by_name(std::string_view name, const Work& work) {
    try {
        work();
    } catch (const Error& error) {
        const bool named = std::string_view(error.what()).find(name) != std::string_view::npos;
        if (named && !error.remedy().empty()) return;
        std::fprintf(stderr, "without %s: %s\n", named ? "a remedy" : "its file", error.what());
        std::abort();
    }
}

// Input of harnesses that read several things: the first byte chooses.
struct Chosen {
    unsigned which = 0;
    std::string_view rest;
    Chosen(const std::uint8_t* bytes, std::size_t size, unsigned choices) : rest(text_of(bytes, size)) {
        if (rest.empty()) return;
        which = static_cast<unsigned char>(rest[0]) % choices;
        rest.remove_prefix(1);
    }
};

}  // namespace bitdistill::fuzz
