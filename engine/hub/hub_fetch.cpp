// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/hub_fetch.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <thread>

#include "engine/base/model_path.h"
#include "engine/base/number_text.h"
#include "engine/base/open_to_write.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr int most_attempts = 4;                          // without a byte between them
constexpr std::uint64_t spare = std::uint64_t{64} << 20;  // that a disk should keep

// One file on its way: the bytes that have come, and their checksum so far.
class PartialFile {
  public:
    // control: was it stopped, less than the disk has is known; nothing may be added then.
    PartialFile(HubNetwork& network, const fs::path& path, const HubFile& file, JobControl* control)
        : path_(path), file_(file), out_(open_to_write(path, O_RDWR | O_CREAT, Writable::file)), network_(network) {
        begin_digest();
        continue_from_disk(control);
    }

    std::uint64_t size() const { return size_; }

    void add(std::string_view bytes) {
        write_all(out_.fd, bytes, path_);
        digest_->add(bytes);
        size_ += bytes.size();
    }

    void restart() {
        if (::ftruncate(out_.fd, 0) != 0 || ::lseek(out_.fd, 0, SEEK_SET) < 0)
            throw file_error("cannot be written", path_, errno);
        begin_digest();
    }

    // Syncs, and throws Error, with the file removed, where the bytes are not the hub's.
    void require_whole() {
        std::string why;
        if (size_ != file_.size)
            why = "has " + std::to_string(size_) + " bytes, the hub says " + std::to_string(file_.size);
        else if (digest_->hex() != file_.key())
            why = "has another checksum than the hub says";
        if (!why.empty()) {
            remove_quietly(path_);
            throw Error(why + "; what came was removed", file_.name, "Fetch it again");
        }
        if (::fsync(out_.fd) != 0 || out_.close() != 0) throw file_error("cannot be written", path_, errno);
    }

  private:
    void begin_digest() {
        size_ = 0;
        if (file_.sha256.empty()) {
            digest_ = network_.sha1();
            // Git's name of a file is the checksum of this and the bytes.
            digest_->add("blob " + std::to_string(file_.size) + std::string(1, '\0'));
        } else {
            digest_ = network_.sha256();
        }
    }

    void continue_from_disk(JobControl* control) {
        std::array<char, 1 << 16> piece;
        for (;;) {
            if (control && !control->at_boundary()) return;  // the checksum of gigabytes takes its time
            const ::ssize_t count = ::read(out_.fd, piece.data(), piece.size());
            if (count < 0 && errno == EINTR) continue;
            if (count < 0) throw file_error("cannot be read", path_, errno);
            if (count == 0) break;
            digest_->add({piece.data(), static_cast<std::size_t>(count)});
            size_ += static_cast<std::uint64_t>(count);
        }
        if (size_ > file_.size) restart();  // another file's
    }

    fs::path path_;
    const HubFile& file_;
    Descriptor out_;
    HubNetwork& network_;
    std::unique_ptr<Digest> digest_;
    std::uint64_t size_ = 0;
};

// The first byte of an answer to a request for a range: "bytes 100-199/200". Nothing: it does not say.
std::uint64_t first_byte(const HubResponse& response) {
    const std::string range = response.header("content-range");
    std::uint64_t from = 0;
    if (range.starts_with("bytes ")) parse_number(std::string_view(range).substr(6, range.find('-') - 6), from);
    return from;
}

struct Transfer {
    HubNetwork& network;
    const HubPlace& place;
    const HubListing& listing;
    const HubFile& file;
    FetchProgress* progress;
    JobControl* control;
    std::uint64_t received = 0;

    std::string url() const {
        return hub_page(listing.repo, place.endpoint) + "/resolve/" + listing.commit + "/" + url_part(file.name, true);
    }

    // One request for what is missing. False: stopped. broken: why it ended early, empty where it did not.
    bool attempt(PartialFile& partial, std::string& broken) {
        HubRequest request;
        request.url = url();
        request.from = partial.size();
        bool fresh = true;
        const HubResponse response =
            get_followed(network, place, request, [&](const HubResponse& head, std::string_view piece) {
                if (control && !control->at_boundary()) return false;
                if (piece.empty() || (head.status != 200 && head.status != 206)) return true;
                if (fresh && partial.size() > 0 && (head.status == 200 || first_byte(head) != partial.size())) {
                    if (progress) progress->done -= partial.size();
                    partial.restart();  // the server sends the whole
                    if (head.status == 206) return false;
                }
                fresh = false;
                if (partial.size() + piece.size() > file.size) {
                    partial.restart();  // else the next call would go on from it, and fail like this one
                    throw Error("is longer than the hub says", file.name, "Fetch it again");
                }
                partial.add(piece);
                received += piece.size();
                if (progress) progress->done += piece.size();
                return true;
            });
        if (control && control->leaving()) return false;
        if (response.status == 416) {  // it has no such range: what is on the disk is no beginning of this file
            if (progress) progress->done -= partial.size();
            partial.restart();
            broken = "the hub has no such range";
        } else if (response.status == 200 || response.status == 206) {
            broken = response.stopped ? "the hub sent another range" : response.failure;
        } else if (response.status >= 500 || response.status == 0) {
            broken = response.status == 0 ? response.failure : "the hub answered " + std::to_string(response.status);
            if (broken.empty()) broken = "the hub did not answer";
        } else {
            refuse_answer(response, place, listing.repo, listing.repo.id + ", " + file.name);
        }
        return true;
    }

    // False: stopped.
    bool all(PartialFile& partial) {
        for (int idle = 0; partial.size() < file.size;) {
            const std::uint64_t before = partial.size();
            std::string broken;
            if (!attempt(partial, broken)) return false;
            if (partial.size() >= file.size) break;
            idle = partial.size() > before ? 0 : idle + 1;
            if (idle >= most_attempts)
                throw Error(broken.empty() ? "the hub sent " + std::to_string(partial.size()) + " of " +
                                                 std::to_string(file.size) + " bytes"
                                           : broken,
                            listing.repo.id + ", " + file.name,
                            "Look after the network, then fetch again: what has come is kept");
            for (int i = 0; i < 5 * idle; ++i) {  // a server that is busy gets a moment, longer each time
                if (control && !control->at_boundary()) return false;
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
            }
        }
        return true;
    }
};

std::uint64_t size_on_disk(const fs::path& path) {
    std::error_code error;
    const std::uint64_t size = fs::is_regular_file(path, error) ? fs::file_size(path, error) : 0;
    return error ? 0 : size;
}

bool is_stored(const CachedRepo& cached, const HubListing& listing, const HubFile& file) {
    return cached.is_stored(listing.commit, file.name, file.size);
}

bool has_blob(const CachedRepo& cached, const HubFile& file) {
    std::error_code error;
    return fs::is_regular_file(cached.blob(file.key()), error) && size_on_disk(cached.blob(file.key())) == file.size;
}

void require_room(const CachedRepo& cached, std::uint64_t bytes) {
    std::error_code error;
    const fs::space_info room = fs::space(cached.folder(), error);
    if (!error && bytes > 0 && room.available < bytes + spare)
        throw Error("has room for " + bytes_text(room.available) + ", and " + bytes_text(bytes) + " are to come",
                    cached.folder().string(), "Make room, or set HF_HOME to a place on another disk");
}

}  // namespace

fs::path fetched_model(const fs::path& folder, const std::vector<HubFile>& files) {
    fs::path model;
    for (const HubFile& file : files) {
        if (file.name.ends_with(".safetensors")) return folder;
        if (!file.name.ends_with(".gguf")) continue;
        const std::vector<fs::path> parts = split_parts(folder / file.name);
        const fs::path first = parts.empty() ? folder / file.name : parts.front();
        if (!model.empty() && model != first) return folder;  // several: the user chooses among them
        model = first;
    }
    return model.empty() ? folder : model;
}

std::uint64_t bytes_to_fetch(const HubPlace& place, const HubListing& listing, const std::vector<HubFile>& files) {
    const CachedRepo cached(place.cache, listing.repo);
    std::uint64_t bytes = 0;
    for (const HubFile& file : files)
        if (!has_blob(cached, file) && !is_stored(cached, listing, file)) {
            const std::uint64_t there = size_on_disk(cached.partial(file.key()));
            bytes += there > file.size ? file.size : file.size - there;
        }
    return bytes;
}

Fetched fetch_files(HubNetwork& network, const HubPlace& place, const HubListing& listing,
                    const std::vector<HubFile>& files, FetchProgress* progress, JobControl* control) {
    const CachedRepo cached(place.cache, listing.repo);
    make_folder(cached.folder() / "blobs");
    require_room(cached, bytes_to_fetch(place, listing, files));
    if (progress) {
        std::uint64_t total = 0;
        for (const HubFile& file : files) total += file.size;
        progress->total = total;
        progress->done = 0;
    }
    Fetched fetched;
    fetched.folder = cached.snapshot(listing.commit);
    fetched.files = static_cast<int>(files.size());
    for (const HubFile& file : files) {
        if (control && !control->at_boundary()) {
            fetched.whole = false;
            return fetched;
        }
        if (progress) progress->begin(file.name);
        const std::unique_ptr<Descriptor> lock = cached.lock(file.key());
        if (const bool blob = has_blob(cached, file); blob || is_stored(cached, listing, file)) {
            ++fetched.there;
            if (progress) progress->done += file.size;
            if (!blob) continue;
        } else {
            PartialFile partial(network, cached.partial(file.key()), file, control);
            if (progress) progress->done += partial.size();
            Transfer transfer{network, place, listing, file, progress, control};
            fetched.whole = !(control && control->leaving()) && transfer.all(partial);
            fetched.bytes += transfer.received;
            if (!fetched.whole) return fetched;
            partial.require_whole();
            std::error_code error;
            fs::rename(cached.partial(file.key()), cached.blob(file.key()), error);
            if (error) throw file_error("cannot be written", cached.blob(file.key()), error.value());
            sync_folder(cached.folder() / "blobs");
        }
        cached.link(listing.commit, file.name, file.key());
    }
    cached.set_reference(listing.revision, listing.commit);
    return fetched;
}

}  // namespace bitdistill
