// SPDX-License-Identifier: GPL-3.0-or-later
// What people write for a model or a set of data on the hub: its name, or the address of one of its pages. Used by
// `bitdistill fetch` and the window's dialog. Pure functions: any thread.
#pragma once

#include <string>
#include <string_view>

namespace bitdistill {

struct HubRepo {
    std::string id;  // "org/name"; the oldest have a name alone
    bool dataset = false;
    bool operator==(const HubRepo&) const = default;
};

struct HubAddress {
    HubRepo repo;
    std::string revision;  // a branch, a tag or a commit; empty: the address names none
    std::string file;      // of an address that points at one file or folder; else empty
};

inline constexpr const char* hub_home = "https://huggingface.co";

// "org/name", "datasets/org/name", "hf://org/name", or a page's address on `endpoint`, huggingface.co or hf.co: with
// /tree/REVISION, /blob/REVISION/FILE or /resolve/REVISION/FILE behind it. dataset: a bare name is one of data.
// Throws Error that says what is wrong with the text: another host, a space, characters that no name has.
HubAddress hub_address(std::string_view text, bool dataset = false, std::string_view endpoint = hub_home);

// The page that people read: its description, its licence, and where a gated one is asked for.
std::string hub_page(const HubRepo& repo, std::string_view endpoint = hub_home);

// A text as one part of an address's path: everything but letters, digits and -._~ becomes %XX; '/' too, unless kept.
std::string url_part(std::string_view text, bool keep_slashes);

}  // namespace bitdistill
