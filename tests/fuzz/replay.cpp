// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a harness over files, for compilers without libFuzzer: every file of the folders and files that are named, and
// of each all its beginnings of an eighth and its copies with one byte changed here and there, so that a small corpus
// shows a little more than itself. A crash ends the process, after the name of the file was written.
#include <algorithm>
#include <cstdio>
#include <iterator>
#include <vector>

#include "tests/fuzz/fuzz.h"

namespace fs = std::filesystem;

namespace {

void run(const std::string& bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<fs::path> files;
    for (int i = 1; i < argc; ++i) {
        if (!fs::is_directory(argv[i])) {
            files.emplace_back(argv[i]);
            continue;
        }
        for (const fs::directory_entry& entry : fs::directory_iterator(argv[i]))
            if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    std::size_t runs = 0;
    for (const fs::path& file : files) {
        std::printf("%s\n", file.c_str());
        std::fflush(stdout);
        std::ifstream stream(file, std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
        run(bytes);
        for (std::size_t eighth = 0; eighth < 8; ++eighth) run(bytes.substr(0, bytes.size() * eighth / 8));
        for (std::size_t i = 0; i < 64 && !bytes.empty(); ++i) {
            std::string changed = bytes;
            char& one = changed[(i * 2654435761u) % changed.size()];
            one = static_cast<char>(one ^ (i % 3 == 0 ? 0xff : i % 3 == 1 ? 0x01 : 0x80));
            run(changed);
        }
        runs += 73;
    }
    std::printf("%zu inputs from %zu files\n", runs, files.size());
    return files.empty() ? 1 : 0;
}
