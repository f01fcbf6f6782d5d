// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/hub_cache.h"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <utility>

#include "engine/base/open_to_write.h"
#include "engine/base/publish.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view models = "models--", datasets = "datasets--", between = "--";

// What file systems without symbolic links answer: Linux' own FAT and exFAT the first, others one of the rest.
bool has_no_links(const std::error_code& error) {
    for (const int number : {EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EINVAL})
        if (error.value() == number) return true;
    return false;
}

}  // namespace

std::string cache_folder_name(const HubRepo& repo) {
    std::string name(repo.dataset ? datasets : models);
    for (const char c : repo.id) name += c == '/' ? std::string(between) : std::string(1, c);
    return name;
}

std::optional<HubRepo> repo_of_cache_folder(const std::string& name) {
    HubRepo repo;
    repo.dataset = name.starts_with(datasets);
    if (!repo.dataset && !name.starts_with(models)) return std::nullopt;
    repo.id = name.substr(repo.dataset ? datasets.size() : models.size());
    if (const std::size_t at = repo.id.find(between); at != repo.id.npos) repo.id.replace(at, between.size(), "/");
    if (repo.id.empty()) return std::nullopt;
    return repo;
}

CachedRepo::CachedRepo(const fs::path& cache, const HubRepo& repo) : cache_(cache), name_(cache_folder_name(repo)) {}

std::unique_ptr<Descriptor> CachedRepo::lock(const std::string& key) const {
    const fs::path file = cache_ / ".locks" / name_ / (key + ".lock");
    make_folder(file.parent_path());
    auto held = lock_file(file, Wait::never);
    if (!held)
        throw Error("is being fetched by another process", blob(key).string(), "Wait for its end, then fetch again");
    return held;
}

void CachedRepo::link(const std::string& commit, const std::string& file, const std::string& key) const {
    const fs::path place = snapshot(commit) / file;
    const fs::path target = blob(key).lexically_relative(place.parent_path());
    std::error_code error;
    if (fs::is_symlink(place, error) && fs::read_symlink(place, error) == target) return;
    make_folder(place.parent_path());
    // Made aside and renamed: whoever reads the snapshot meanwhile sees the old link or the new one.
    const fs::path aside = temporary_name(place);
    fs::create_symlink(target, aside, error);
    const bool linked = !error;
    if (!linked && !has_no_links(error)) throw file_error("cannot be made", aside, error.value());
    fs::rename(linked ? aside : blob(key), place, error);
    if (error) {
        if (linked) remove_quietly(aside);
        throw file_error("cannot be written", place, error.value());
    }
    if (!linked) sync_folder(place.parent_path());
}

bool CachedRepo::is_stored(const std::string& commit, const std::string& file, std::uint64_t size) const {
    const fs::path place = snapshot(commit) / file;
    std::error_code error;
    return fs::is_regular_file(fs::symlink_status(place, error)) && fs::file_size(place, error) == size && !error;
}

void CachedRepo::set_reference(const std::string& revision, const std::string& commit) const {
    if (revision == commit) return;
    const fs::path file = folder() / "refs" / revision;
    make_folder(file.parent_path());
    write_file_atomically(file, commit);
}

}  // namespace bitdistill
