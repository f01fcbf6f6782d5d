// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/data/data_files.h"

#include <algorithm>
#include <system_error>

#include "engine/base/compressed_file.h"
#include "engine/base/error.h"
#include "engine/base/list_text.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr const char* list_remedy = "Write file,file with a comma between two files, and \\, for a comma in a name";

// The parts between commas, and whether there was such a comma at all.
std::vector<std::string> parts_of(const std::string& text) {
    std::vector<std::string> parts(1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == ',')
            parts.back() += text[++at];
        else if (text[at] == ',')
            parts.emplace_back();
        else
            parts.back() += text[at];
    }
    if (parts.size() > 1)
        for (std::string& part : parts) part = trimmed(part);
    return parts;
}

bool is_one_file(const std::string& text) {
    std::error_code ignored;
    return text.find(',') == text.npos || fs::is_regular_file(text, ignored);
}

// "dev" of "data/dev.tsv.gz". An ending that says no kind of data stays: "v1.2".
std::string stem_of(const fs::path& file) {
    fs::path stem = file.filename();
    const std::string kind = data_extension(stem);
    for (const char* known : {".tsv", ".csv", ".jsonl", ".ndjson", ".json"})
        while (kind == known && data_extension(stem) == kind) stem = stem.stem();
    return stem.string();
}

}  // namespace

std::string data_list_problem(const std::string& text) {
    if (is_one_file(text)) return {};
    const std::vector<std::string> parts = parts_of(text);
    for (const std::string& part : parts) {
        if (part.empty()) return "names no file before or behind one of its commas";
        if (std::ranges::count_if(parts, [&](const std::string& other) {
                return fs::path(other).lexically_normal() == fs::path(part).lexically_normal();
            }) > 1)
            return "names " + part + " twice";
    }
    return {};
}

std::vector<fs::path> data_files(const std::string& text) {
    if (text.empty()) return {};
    if (is_one_file(text)) return {text};
    if (const std::string problem = data_list_problem(text); !problem.empty()) throw Error(problem, text, list_remedy);
    const std::vector<std::string> parts = parts_of(text);
    return {parts.begin(), parts.end()};
}

std::string data_list(const std::vector<fs::path>& files) {
    std::string text;
    for (const fs::path& file : files) {
        if (!text.empty()) text += ',';
        for (const char c : file.string()) text += c == ',' ? std::string("\\,") : std::string(1, c);
    }
    return text;
}

std::vector<std::string> data_names(const std::vector<fs::path>& files) {
    if (files.size() < 2) return std::vector<std::string>(files.size());
    std::vector<std::string> names;
    std::vector<fs::path> folders;  // above what stands in the name
    for (const fs::path& file : files) {
        names.push_back(stem_of(file));
        folders.push_back(file.lexically_normal().parent_path());
    }
    for (bool more = true; more;) {
        more = false;
        const std::vector<std::string> before = names;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const fs::path folder = folders[i].filename();
            if (folder.empty() || std::ranges::count(before, before[i]) < 2) continue;
            names[i] = folder.string() + "/" + names[i];
            folders[i] = folders[i].parent_path();
            more = true;
        }
    }
    // Two kinds of one name in one folder: dev.tsv and dev.jsonl.
    const std::vector<std::string> before = names;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (std::ranges::count(before, before[i]) > 1) names[i] = files[i].filename().string();
    return names;
}

}  // namespace bitdistill
