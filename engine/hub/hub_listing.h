// SPDX-License-Identifier: GPL-3.0-or-later
// What a repository of the hub holds: its files with sizes and checksums, its licence, and which of the files this
// program can use. Nothing of it is fetched here but the list. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/job.h"
#include "engine/base/json_file.h"
#include "engine/hub/hub_address.h"
#include "engine/hub/hub_network.h"

namespace bitdistill {

struct HubFile {
    std::string name;  // with its folders: "onnx/model.onnx"
    std::uint64_t size = 0;
    std::string sha256;  // of a large file, 64 hexadecimal digits; else empty
    std::string git_id;  // of a small one: SHA-1 of "blob SIZE\0" and the bytes, 40 digits
    // The file's name in the cache, which is the hub's ETag.
    const std::string& key() const { return sha256.empty() ? git_id : sha256; }
};

struct HubListing {
    HubRepo repo;
    std::string revision;  // as asked for: "main"
    std::string commit;    // 40 hexadecimal digits
    std::string license;   // "apache-2.0"; empty: the page states none
    bool gated = false;    // only after its licence was accepted on its page
    std::vector<HubFile> files;
    std::vector<std::string> unsafe;  // names that would leave the folder, or that say no checksum: never fetched
};

// Throws Error: no such repository or revision, one that is gated or private (the remedy names its page and HF_TOKEN),
// a hub that does not answer, an answer that is none. Without a commit when `control` was stopped.
HubListing list_repo(HubNetwork& network, const HubPlace& place, const HubRepo& repo,
                     const std::string& revision = "main", JobControl* control = nullptr);
// The same from the text of an answer.
HubListing parse_listing(std::string_view text, const HubRepo& repo, const std::string& revision);

// Throws the Error for an answer that is not 200 or 206. what: "org/name" or a file of it.
[[noreturn]] void refuse_answer(const HubResponse& response, const HubPlace& place, const HubRepo& repo,
                                const std::string& what);

// The files whose name, whole or without its folders, matches one of the patterns (*, ?, [a-z]). Without a pattern what
// this program reads of a model: configuration, tokenizer, licence, and the weights as safetensors, else as the one
// .gguf file; of data everything. Throws Error: a pattern that matches nothing, several .gguf files to choose from,
// weights in other formats alone.
std::vector<HubFile> chosen_files(const HubListing& listing, const std::vector<std::string>& patterns);

Json to_json(const HubListing& listing);

}  // namespace bitdistill
