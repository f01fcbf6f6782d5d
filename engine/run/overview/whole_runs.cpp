// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/overview/whole_runs.h"

#include <exception>
#include <system_error>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/base/model_path.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_lock.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// The folder itself, and the runs right in it.
std::vector<fs::path> runs_in(const fs::path& folder) {
    std::vector<fs::path> runs;
    if (is_run_folder(folder)) runs.push_back(folder);
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->is_directory(error) && !entry->is_symlink(error) && is_run_folder(entry->path()))
            runs.push_back(entry->path());
    return runs;
}

// Texts that begin with the old place begin with the new one. True if there was any. A recipe names several files with
// commas between them.
bool follow_folder(Json& json, const std::string& from, const std::string& to) {
    if (json.is_structured()) {
        bool any = false;
        for (Json& member : json) any |= follow_folder(member, from, to);
        return any;
    }
    if (!json.is_string()) return false;
    std::string text = json.get<std::string>();
    const std::string before = from + "/", after = to + "/";
    bool any = false;
    for (std::size_t at = 0; (at = text.find(before, at)) != std::string::npos;) {
        if (at > 0 && text[at - 1] != ',') {
            at += before.size();
            continue;
        }
        text.replace(at, before.size(), after);
        at += after.size();
        any = true;
    }
    if (any) json = text;
    return any;
}

void follow_in_file(const fs::path& file, const std::string& from, const std::string& to) {
    std::error_code error;
    if (!fs::is_regular_file(file, error)) return;
    Json json = read_json(file);
    if (follow_folder(json, from, to)) write_json(file, json);
}

void follow_in_runs(const fs::path& folder, const fs::path& from, const fs::path& to) {
    for (const fs::path& run : runs_in(folder))
        for (const char* file : {run_file_name, run_name::results})
            follow_in_file(run / file, from.string(), to.string());
}

// What has followed so far follows back. A file that cannot be read was not touched.
void take_back(const fs::path& to, const fs::path& from) {
    try {
        follow_in_runs(to, to, from);
    } catch (const std::exception&) {  // the first failure is the one to tell of
    }
    std::error_code ignored;
    fs::rename(to, from, ignored);
}

void check_name(const std::string& name) {
    if (name.empty() || name == "." || name == ".." || name.find('/') != std::string::npos ||
        name.find('\0') != std::string::npos)
        throw Error("cannot be a folder's name", "\"" + name + "\"", "Choose a name without /");
}

}  // namespace

std::uint64_t bytes_below(const fs::path& folder) {
    constexpr int most_files = 20'000;
    std::uint64_t bytes = 0;
    int files = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error), end;
         !error && entry != end && files < most_files; entry.increment(error)) {
        std::error_code vanished;
        if (entry->is_symlink(vanished) || !entry->is_regular_file(vanished)) continue;
        ++files;
        const std::uintmax_t size = entry->file_size(vanished);
        if (!vanished) bytes += size;
    }
    return bytes;
}

bool is_written_now(const fs::path& folder) {
    for (const fs::path& run : runs_in(folder))
        if (lock_holder(run)) return true;
    return false;
}

fs::path rename_run(const fs::path& folder, const std::string& name) {
    check_name(name);
    const fs::path from = fs::absolute(folder).lexically_normal(), to = from.parent_path() / name;
    if (to == from) return from;
    std::error_code error;
    if (fs::exists(fs::symlink_status(to, error))) throw Error("is there already", to.string(), "Choose another name");
    if (is_written_now(from)) throw Error("is being written by a process", from.string(), "Stop the run first");
    fs::rename(from, to, error);
    if (error)
        throw Error("cannot be renamed: " + error.message(), from.string(), "Check the rights of the folder above it");
    try {
        follow_in_runs(to, from, to);
    } catch (const std::exception&) {
        take_back(to, from);
        throw;
    }
    return to;
}

}  // namespace bitdistill
