// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/hub_place.h"

#include <algorithm>
#include <cstdlib>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/list_text.h"
#include "engine/hub/hub_address.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// "https://host:443", in small letters; empty for what is no address of the web.
std::string server_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == url.npos) return {};
    const std::string kind = ascii_lower(url.substr(0, scheme));
    if (kind != "http" && kind != "https") return {};
    url.remove_prefix(scheme + 3);
    url = url.substr(0, std::min(url.find_first_of("/?#"), url.size()));
    if (const std::size_t user = url.rfind('@'); user != url.npos) url.remove_prefix(user + 1);
    std::string host = ascii_lower(url);
    const std::size_t bracket = host.rfind(']'), colon = host.rfind(':');
    const bool has_port = colon != host.npos && (bracket == host.npos || colon > bracket);
    if (host.empty() || colon == 0) return {};
    return kind + "://" + host + (has_port ? "" : kind == "https" ? ":443" : ":80");
}

fs::path hub_home_folder() {
    if (const std::string home = environment("HF_HOME"); !home.empty()) return below_home(home);
    if (const std::string cache = environment("XDG_CACHE_HOME"); !cache.empty())
        return below_home(cache) / "huggingface";
    const fs::path home = home_folder();
    return home.empty() ? home : home / ".cache" / "huggingface";
}

std::string stored_token() {
    const std::string named = environment("HF_TOKEN_PATH");
    const fs::path home = hub_home_folder();
    if (named.empty() && home.empty()) return {};  // not what lies in the current folder
    const fs::path file = named.empty() ? home / "token" : below_home(named);
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored)) return {};
    return std::string(trimmed(read_file(file, 4096)));
}

bool is_set(const char* name) {
    const std::string word = ascii_lower(environment(name));
    return word == "1" || word == "on" || word == "yes" || word == "true";
}

}  // namespace

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

fs::path certificate_file() {
    if (const std::string named = environment("SSL_CERT_FILE"); !named.empty()) return named;
    for (const char* const usual : {"/etc/ssl/certs/ca-certificates.crt",                 // Debian, Arch, Gentoo
                                    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  // Fedora, Red Hat
                                    "/etc/pki/tls/certs/ca-bundle.crt",                   // older ones of these
                                    "/etc/ssl/ca-bundle.pem",                             // openSUSE
                                    "/etc/ssl/cert.pem"}) {                               // Alpine
        std::error_code error;
        if (fs::is_regular_file(usual, error)) return usual;
    }
    return {};
}

fs::path home_folder() { return environment("HOME"); }

fs::path below_home(const std::string& path) {
    if (path == "~") return home_folder();
    return path.starts_with("~/") ? home_folder() / path.substr(2) : fs::path(path);
}

bool same_server(std::string_view one, std::string_view other) {
    const std::string server = server_of(one);
    return !server.empty() && server == server_of(other);
}

bool is_loopback(std::string_view url) {
    const std::string server = server_of(url);
    const std::size_t at = server.find("://");
    if (at == server.npos) return false;
    const std::string host = server.substr(at + 3, server.rfind(':') - at - 3);
    const bool digits = std::ranges::all_of(host, [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
    return host == "localhost" || host == "[::1]" || (digits && host.starts_with("127."));
}

fs::path hub_cache_folder() {
    for (const char* name : {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"})
        if (const std::string cache = environment(name); !cache.empty()) return below_home(cache);
    const fs::path home = hub_home_folder();
    return home.empty() ? home : home / "hub";
}

HubPlace hub_place() {
    for (const char* name : {"HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"})
        if (is_set(name)) throw Error("forbids the network", name, "Unset it to fetch from the hub");
    HubPlace place;
    place.endpoint = trimmed(environment("HF_ENDPOINT"));
    if (place.endpoint.empty()) place.endpoint = hub_home;
    while (place.endpoint.ends_with('/')) place.endpoint.pop_back();
    if (server_of(place.endpoint).empty())
        throw Error("is \"" + place.endpoint.substr(0, 200) + "\", which is no address", "HF_ENDPOINT",
                    "Set it to something like " + std::string(hub_home) + ", or unset it");
    place.token = trimmed(environment("HF_TOKEN"));
    if (place.token.empty()) place.token = stored_token();
    if (!std::ranges::all_of(place.token, [](char c) { return c > ' ' && c < 127; }))
        throw Error("holds a space or a character that no token has", "HF_TOKEN",
                    "Copy the token once more from " + std::string(hub_home) + "/settings/tokens");
    if (!place.token.empty() && ascii_lower(place.endpoint).starts_with("http:") && !is_loopback(place.endpoint))
        throw Error("has no https, and your token would travel readable", "HF_ENDPOINT",
                    "Give an https address, or unset HF_TOKEN");
    place.cache = hub_cache_folder();
    if (place.cache.empty()) throw Error("is not set, so there is no place for a cache", "HOME", "Set HF_HOME");
    return place;
}

}  // namespace bitdistill
