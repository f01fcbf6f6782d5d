// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/model_path.h"

#include <algorithm>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/folder_entries.h"
#include "engine/base/list_text.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view cached_model = "models--";

std::string names_of(const std::vector<fs::path>& paths) {
    constexpr std::size_t most = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, paths.size()); ++i) add_to_list(text, paths[i].filename().string());
    return paths.size() > most ? text + ", ..." : text;
}

// Layout of huggingface_hub's cache: snapshots/COMMIT holds links to blobs/, refs/BRANCH names a commit.
fs::path snapshot_in(const fs::path& cached) {
    std::error_code ignored;
    const fs::path main = cached / "refs" / "main", snapshots = cached / "snapshots";
    const std::vector<fs::path> all = entries_of(snapshots);
    if (fs::is_regular_file(main, ignored)) {
        const std::string commit(trimmed(read_file(main, 4096)));
        const auto named = std::ranges::find(all, fs::path(commit), [](const fs::path& one) { return one.filename(); });
        if (named != all.end()) return *named;
        throw Error("has no snapshot \"" + commit + "\", which refs/main names", cached.string(),
                    all.empty() ? "The download has not finished: fetch the model again"
                                : "Fetch the model again, or choose one of " + names_of(all) + " in snapshots/");
    }
    if (all.size() == 1) return all.front();
    throw Error(all.empty() ? "holds no snapshot" : "holds several snapshots: " + names_of(all), cached.string(),
                all.empty() ? "The download has not finished: fetch the model again"
                            : "Choose one of the folders in snapshots/");
}

}  // namespace

bool is_run_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path / run_file_name, ignored);
}

fs::path model_at(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_directory(path, ignored)) return path;
    for (const char* const own : {"config.json", run_file_name})  // a model's folder; a run's, which is no download
        if (fs::exists(fs::symlink_status(path / own, ignored))) return path;
    if (fs::is_directory(path / "snapshots", ignored) &&
        (fs::is_directory(path / "refs", ignored) || fs::is_directory(path / "blobs", ignored)))
        return model_at(snapshot_in(path));
    std::vector<fs::path> gguf, cached;
    for (const fs::path& entry : entries_of(path)) {
        if (entry.extension() == ".safetensors") return path;
        if (entry.extension() == ".gguf") gguf.push_back(entry);
        if (entry.filename().string().starts_with(cached_model)) cached.push_back(entry);
    }
    if (gguf.size() == 1) return gguf.front();
    if (const std::vector<fs::path> parts = gguf.empty() ? gguf : split_parts(gguf.front());
        !parts.empty() && std::ranges::includes(parts, gguf))
        return gguf.front();
    if (gguf.size() > 1)
        throw Error("holds " + std::to_string(gguf.size()) + " .gguf files: " + names_of(gguf), path.string(),
                    "Choose one of them");
    if (!cached.empty())
        throw Error("is a cache of several models: " + names_of(cached), path.string(), "Choose one of its folders");
    return path;
}

std::vector<fs::path> split_parts(const fs::path& file) {
    constexpr std::string_view between = "-of-", ending = ".gguf";
    constexpr std::size_t digits = 5, marked = 1 + digits + between.size() + digits + ending.size();
    const std::string name = file.filename().string();
    if (name.size() <= marked || !name.ends_with(ending)) return {};
    const std::string stem = name.substr(0, name.size() - marked), mark = name.substr(stem.size());
    const auto number = [&](std::size_t at) {
        int value = 0;
        for (const char c : mark.substr(at, digits)) {
            if (c < '0' || c > '9') return 0;
            value = 10 * value + (c - '0');
        }
        return value;
    };
    const auto text = [](int value) {
        const std::string all = std::to_string(value);
        return std::string(digits - all.size(), '0') + all;
    };
    const int own = number(1), count = number(1 + digits + between.size());
    if (mark.front() != '-' || mark.substr(1 + digits, between.size()) != between || own < 1 || own > count) return {};
    std::vector<fs::path> parts;
    for (int i = 1; i <= count; ++i)
        parts.push_back(file.parent_path() /
                        (stem + "-" + text(i) + std::string(between) + text(count) + std::string(ending)));
    return parts;
}

}  // namespace bitdistill
