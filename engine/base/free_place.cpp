// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/free_place.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>
#include <vector>

#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/model_path.h"
#include "engine/base/publish.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

fs::path without_slash(const fs::path& path) {
    return path.has_filename() || !path.has_relative_path() ? path : path.parent_path();
}

// What the links lead to; the part that is not there yet stays as it is.
fs::path real(const fs::path& path) {
    std::error_code error;
    const fs::path whole = without_slash(fs::absolute(path, error).lexically_normal());
    const fs::path found = fs::weakly_canonical(whole, error);
    return error ? whole : without_slash(found);
}

constexpr const char* done_name = "DONE";

// The names in the folder's marker; none where there is no marker that can be read.
Json marked_files(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_regular_file(folder / done_name, error)) return Json::object();
    try {
        const Json marker = read_json(folder / done_name, std::uint64_t{1} << 24);
        if (marker.is_object() && marker.contains("files") && marker["files"].is_object()) return marker["files"];
    } catch (const Error&) {
    }
    return Json::object();
}

}  // namespace

bool lies_in(const fs::path& path, const fs::path& folder) {
    const fs::path inner = real(path), outer = real(folder);
    return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

void refuse_place_in_model(const fs::path& out, const fs::path& model, const std::string& model_name) {
    std::error_code ignored;
    if (model.empty() || !fs::is_directory(model, ignored) || !lies_in(out, model)) return;
    const bool same = lies_in(model, out);
    throw Error((same ? "is the folder of " : "lies in the folder of ") + model_name +
                    (same ? "" : ", " + model.string()) + ", which is only read",
                out.string(), "Choose a folder outside of it");
}

void check_folder_can_be_made(const fs::path& path, Probe probe) {
    const char* const doing = "cannot make the folder";
    fs::path there = without_slash(fs::absolute(path).lexically_normal());
    struct stat status {};
    // Upwards to what is there already.
    while (::stat(there.c_str(), &status) != 0) {
        const int failed = errno;
        std::error_code ignored;
        if (failed != ENOENT && failed != ENOTDIR) throw file_error(doing, path, failed);
        if (fs::is_symlink(there, ignored))
            throw Error("is a link to " + fs::read_symlink(there, ignored).string() + ", which is not there",
                        there.string(), "Make that folder, or remove the link");
        if (!there.has_relative_path()) throw file_error(doing, path, failed);
        there = there.parent_path();
    }
    if (!S_ISDIR(status.st_mode)) {
        if (lies_in(there, path)) throw Error("is not a folder", path.string(), "Choose a new folder");
        throw Error(std::string(doing) + ", " + there.string() + " is not a folder", path.string(),
                    "Choose another place");
    }
    if (::faccessat(AT_FDCWD, there.c_str(), W_OK | X_OK, AT_EACCESS) != 0) throw file_error(doing, path, errno);
    if (probe == Probe::rights) return;
    const fs::path tried = temporary_name(there / "place");
    if (::mkdir(tried.c_str(), 0777) != 0) throw file_error(doing, path, errno);
    ::rmdir(tried.c_str());
}

bool holds_only_marked(const fs::path& folder, const fs::path& successor) {
    const Json marked = marked_files(folder);
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code vanished;
        const fs::file_status found = entry->symlink_status(vanished);
        if (fs::is_directory(found) || is_temporary_name(entry->path())) continue;
        const std::string name = entry->path().lexically_relative(folder).generic_string();
        const bool follows = !successor.empty() && fs::is_regular_file(successor / name, vanished);
        if (!fs::is_regular_file(found) || (name != done_name && !marked.contains(name) && !follows)) return false;
    }
    return !error;
}

NewPlaces::~NewPlaces() {
    std::error_code ignored;
    for (auto path = made_.rbegin(); path != made_.rend(); ++path) fs::remove(*path, ignored);
}

void NewPlaces::folder(const fs::path& path) {
    std::error_code error;
    std::vector<fs::path> missing;
    for (fs::path at = without_slash(path); !at.empty() && !fs::exists(at, error); at = at.parent_path())
        missing.push_back(at);
    for (auto at = missing.rbegin(); at != missing.rend(); ++at) {
        if (fs::create_directory(*at, error))
            made_.push_back(*at);
        else if (error)
            throw file_error("cannot make the folder", path, error.value());
    }
    if (!fs::is_directory(path, error)) throw file_error("cannot make the folder", path, ENOTDIR);
}

void NewPlaces::file(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(path, ignored))) made_.push_back(path);
}

fs::path set_aside(const fs::path& folder) {
    for (int number = 1;; ++number) {
        const fs::path aside = folder.string() + ".before-" + std::to_string(number);
        if (::renameat2(AT_FDCWD, folder.c_str(), AT_FDCWD, aside.c_str(), RENAME_NOREPLACE) == 0) return aside;
        const int failed = errno;
        if (failed == EEXIST) continue;
        // Some file systems know renaming only, which replaces no folder that holds anything.
        std::error_code error;
        if (failed != EINVAL) throw file_error("cannot be set aside", folder, failed);
        if (fs::exists(fs::symlink_status(aside, error))) continue;
        if (::rename(folder.c_str(), aside.c_str()) != 0) throw file_error("cannot be set aside", folder, errno);
        return aside;
    }
}

}  // namespace bitdistill
