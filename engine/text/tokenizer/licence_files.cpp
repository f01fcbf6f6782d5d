// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/licence_files.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <system_error>

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t longest_licence = 4u << 20;  // bytes

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

bool is_licence_name(std::string name) {
    for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (name == "use_policy.md") return true;
    for (const std::string_view stem : {"license", "licence", "copying", "notice"})
        if (name.starts_with(stem) && (name.size() == stem.size() || !is_letter(name[stem.size()]))) return true;
    return false;
}

LicenceFiles licence_files(const fs::path& folder) {
    LicenceFiles found;
    std::error_code error;
    std::vector<fs::path> named;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (is_licence_name(entry->path().filename().string())) named.push_back(entry->path());
    std::sort(named.begin(), named.end());
    for (const fs::path& file : named) {
        std::error_code unknown;
        const fs::file_status status = fs::status(file, unknown);
        if (fs::is_regular_file(status)) {
            const std::uintmax_t size = fs::file_size(file, unknown);
            if (!unknown && size <= longest_licence)
                found.files.push_back(file);
            else
                found.left.push_back(file.string() + " has more than 4 MB and does not travel with the model");
        } else if (status.type() == fs::file_type::not_found) {  // of what a folder lists: a link to nothing
            found.left.push_back(file.string() + " is a link that leads nowhere and does not travel with the model");
        }
    }
    return found;
}

}  // namespace bitdistill
