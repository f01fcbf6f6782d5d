// SPDX-License-Identifier: GPL-3.0-or-later
// Which hub is asked, in whose name, and where this computer keeps what came from it: by the environment variables of
// the hub's own library, so that every tool of a user means the same. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace bitdistill {

struct HubPlace {
    std::string endpoint;  // without a slash at its end
    std::string token;     // a secret: never in a message, a log or a file; empty: none
    std::filesystem::path cache;
};

// HF_ENDPOINT, else https://huggingface.co. HF_TOKEN, else the file that `hf auth login` writes (HF_TOKEN_PATH, else
// token in HF_HOME). hub_cache_folder(). Throws Error: an endpoint that is no address, a token that could not stand in
// a header, one that would travel readable (http to another computer), and where HF_HUB_OFFLINE forbids the network.
HubPlace hub_place();

// HF_HUB_CACHE, else HUGGINGFACE_HUB_CACHE, else hub in HF_HOME, else in $XDG_CACHE_HOME/huggingface, else in
// ~/.cache/huggingface: as src/huggingface_hub/constants.py of huggingface_hub says. Empty without a home folder.
std::filesystem::path hub_cache_folder();

// The certificates by which servers are trusted: SSL_CERT_FILE, else the first of the usual places of distributions
// that is there. libcurl knows only the place of the system that it was built on. Empty: none is there.
std::filesystem::path certificate_file();

// A variable of the environment; empty where it is not set.
std::string environment(const char* name);
// $HOME. A path that begins with "~" is below it.
std::filesystem::path home_folder();
std::filesystem::path below_home(const std::string& path);

// Do two addresses mean one server: scheme, host and port?
bool same_server(std::string_view one, std::string_view other);
// An address that no other computer can listen on: localhost, 127.x.y.z, [::1].
bool is_loopback(std::string_view url);

}  // namespace bitdistill
