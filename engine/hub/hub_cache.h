// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's cache on this computer, in the layout of Hugging Face's own library, so that every tool finds what another
// fetched (huggingface_hub, "Understand caching"):
//   models--ORG--NAME/blobs/KEY               the bytes, under the file's ETag; KEY.incomplete while they come
//   models--ORG--NAME/snapshots/COMMIT/FILE   a relative link to its blob; the file itself, and then no blob, on a disk
//                                             that has no such links (exFAT)
//   models--ORG--NAME/refs/REVISION           the commit that a branch or tag meant
//   .locks/models--ORG--NAME/KEY.lock         held (flock) by whoever fetches that file
// Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "engine/base/file.h"
#include "engine/hub/hub_address.h"

namespace bitdistill {

// "models--org--name", "datasets--org--name".
std::string cache_folder_name(const HubRepo& repo);
// Nothing for another folder.
std::optional<HubRepo> repo_of_cache_folder(const std::string& name);

class CachedRepo {
  public:
    CachedRepo(const std::filesystem::path& cache, const HubRepo& repo);

    std::filesystem::path folder() const { return cache_ / name_; }
    std::filesystem::path blob(const std::string& key) const { return folder() / "blobs" / key; }
    std::filesystem::path partial(const std::string& key) const { return folder() / "blobs" / (key + ".incomplete"); }
    std::filesystem::path snapshot(const std::string& commit) const { return folder() / "snapshots" / commit; }

    // The lock of this file, to be kept until it lies in its place. Throws Error where another process holds it.
    std::unique_ptr<Descriptor> lock(const std::string& key) const;
    // The file itself lies in the snapshot, with this size.
    bool is_stored(const std::string& commit, const std::string& file, std::uint64_t size) const;
    // Puts the link of a snapshot; one that leads elsewhere, or a file that another tool wrote there, is replaced.
    // Where the disk has no links the blob moves there.
    void link(const std::string& commit, const std::string& file, const std::string& key) const;
    // refs/REVISION; nothing for a revision that is the commit itself.
    void set_reference(const std::string& revision, const std::string& commit) const;

  private:
    std::filesystem::path cache_;
    std::string name_;
};

}  // namespace bitdistill
