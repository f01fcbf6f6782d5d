// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/done_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/checksum.h"
#include "engine/base/file.h"
#include "engine/base/free_place.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr const char *done_name = "DONE", *sum_name = "xxh3_64", *old_sum_name = "fnv1a64";

// Calls each(relative name, path) for every file below the folder, in a fixed order, markers and temporaries left out.
void each_file(const fs::path& folder, const std::function<void(const std::string&, const fs::path&)>& each) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->is_regular_file() && !is_temporary_name(entry->path())) files.push_back(entry->path());
    if (error) throw file_error("cannot list the folder", folder, error.value());
    std::ranges::sort(files);
    for (const fs::path& file : files) {
        const std::string name = file.lexically_relative(folder).generic_string();
        if (name != done_name) each(name, file);
    }
}

// FNV-1a in pieces, for markers of before XXH3.
class Fnv {
  public:
    void add(std::string_view bytes) { value_ = fnv1a64(bytes, value_); }
    std::uint64_t value() const { return value_; }

  private:
    std::uint64_t value_ = fnv1a64({});
};

struct Stopped {};

// Checksum and size of a file, synced on the way if asked for. Throws Stopped when `control` was stopped.
template <typename Sum>
std::pair<std::string, std::uint64_t> sum_of(const fs::path& path, bool sync, JobControl* control = nullptr) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.fd < 0) throw file_error("cannot open", path, errno);
    std::string buffer(std::size_t{1} << 20, '\0');
    Sum sum;
    std::uint64_t size = 0;
    for (;;) {
        if (control && !control->at_boundary()) throw Stopped{};
        const ssize_t got = ::read(file.fd, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw file_error("cannot read", path, errno);
        if (got == 0) break;
        sum.add(std::string_view(buffer).substr(0, static_cast<std::size_t>(got)));
        size += static_cast<std::uint64_t>(got);
    }
    if (sync && ::fsync(file.fd) != 0) throw file_error("cannot write", path, errno);
    return {hex_text(sum.value()), size};
}

Json read_done(const fs::path& folder) {
    Json marker = read_json(folder / done_name, std::uint64_t{1} << 24);
    if (!marker.is_object() || !marker.contains("files") || !marker["files"].is_object())
        throw Error("is not a DONE marker", (folder / done_name).string());
    if (marker["files"].empty())
        throw Error("names no file, so it vouches for nothing", (folder / done_name).string(),
                    "The folder is damaged or unfinished: make it again or restore it");
    return marker;
}

// A name inside the folder: a marker must not send us elsewhere.
bool stays_inside(const fs::path& name) {
    return !name.empty() && name.is_relative() && std::ranges::find(name, fs::path("..")) == name.end();
}

}  // namespace

void write_done(const fs::path& folder) {
    Json marker = {{"files", Json::object()}};
    each_file(folder, [&](const std::string& name, const fs::path& path) {
        const auto [sum, size] = sum_of<Xxh3>(path, true);
        marker["files"][name] = {{"size", size}, {sum_name, sum}};
    });
    sync_folder(folder);
    write_json(folder / done_name, marker);
}

bool has_done(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_regular_file(folder / done_name, error)) return false;
    try {
        const Json marker = read_done(folder);
        for (const auto& [name, facts] : marker["files"].items()) {
            if (!stays_inside(name)) return false;
            const std::uintmax_t size = fs::file_size(folder / name, error);
            if (error || json_int(facts, "size", name) != static_cast<std::int64_t>(size)) return false;
        }
        return true;
    } catch (const Error&) {
        return false;
    }
}

std::string done_mark(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_regular_file(folder / done_name, error)) return {};
    return hex_text(fnv1a64(read_file(folder / done_name, std::uint64_t{1} << 24)));
}

void verify_done(const fs::path& folder, JobControl* control) try {
    const std::string remedy = "The folder is damaged or unfinished: make it again or restore it";
    std::error_code error;
    if (!fs::exists(folder / done_name, error))
        throw Error("has no DONE marker, so it was not written to its end", folder.string(), remedy);
    const Json marker = read_done(folder);
    const std::string where = (folder / done_name).string();
    for (const auto& [name, facts] : marker["files"].items()) {
        if (!stays_inside(name)) throw Error("names a file outside its folder", where, remedy);
        const fs::path path = folder / name;
        if (!fs::exists(path, error)) throw Error("is missing, but its DONE marker names it", path.string(), remedy);
        const bool of_before = !facts.contains(sum_name);
        const auto [sum, size] = of_before ? sum_of<Fnv>(path, false, control) : sum_of<Xxh3>(path, false, control);
        if (json_int(facts, "size", where) != static_cast<std::int64_t>(size))
            throw Error("has " + std::to_string(size) + " bytes, its DONE marker says " +
                            std::to_string(json_int(facts, "size", where)),
                        path.string(), remedy);
        if (json_string(facts, of_before ? old_sum_name : sum_name, where, "") != sum)
            throw Error("has another checksum than its DONE marker says", path.string(), remedy);
    }
} catch (const Stopped&) {
}

void verify_if_done(const fs::path& path, JobControl* control) {
    std::error_code error;
    if (!fs::is_regular_file(path / done_name, error)) return;
    try {
        verify_done(path, control);
    } catch (const Error& damaged) {
        throw Error(damaged.problem(), damaged.subject(),
                    "The file is damaged, or somebody changed it: restore it or make it again; if the change is "
                    "meant, remove DONE beside it");
    }
}

namespace {

// Never more than the last one: a run folder that was moved away meanwhile must not come back.
void make_last_folder(const fs::path& path) {
    std::error_code error;
    fs::create_directory(path, error);
    if (error) throw file_error("cannot make the folder", path, error.value());
}

}  // namespace

void publish_folder(const fs::path& target, const std::function<void(const fs::path&)>& fill) {
    const fs::path parent = target.has_parent_path() ? target.parent_path() : fs::path(".");
    make_last_folder(parent);
    std::error_code ignored;
    if (const fs::file_status there = fs::symlink_status(target, ignored);
        fs::exists(there) && !fs::is_directory(there))
        throw Error(fs::is_symlink(there) ? "is a link, and a folder is to be made in its place" : "is not a folder",
                    target.string(), "Remove it or choose another place");
    const fs::path temporary = temporary_name(target);
    make_last_folder(temporary);
    const Descriptor held(::open(temporary.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    hold(held);
    try {
        fill(temporary);
        write_done(temporary);
        // What nobody can make again is kept.
        if (fs::exists(fs::symlink_status(target, ignored)) && !holds_only_marked(target, temporary)) set_aside(target);
        // An older result is swapped out in one step, so that at no moment there is none.
        if (::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0) {
            sync_folder(parent);
            remove_quietly(temporary);
            return;
        }
        if (errno != ENOENT) {  // a file system that cannot swap: move the old one away first
            const fs::path old = temporary_name(target);
            if (::rename(target.c_str(), old.c_str()) != 0 && errno != ENOENT)
                throw file_error("cannot replace", target, errno);
            if (::rename(temporary.c_str(), target.c_str()) != 0) throw file_error("cannot write", target, errno);
            remove_quietly(old);
        } else if (::rename(temporary.c_str(), target.c_str()) != 0) {
            throw file_error("cannot write", target, errno);
        }
        sync_folder(parent);
    } catch (const fs::filesystem_error& error) {
        remove_quietly(temporary);
        throw file_error("cannot write", error.path1().empty() ? target : error.path1(), error.code().value());
    } catch (...) {
        remove_quietly(temporary);
        throw;
    }
}

}  // namespace bitdistill
