// SPDX-License-Identifier: GPL-3.0-or-later
// How the hub is reached: one interface over the module that alone links libcurl and OpenSSL (engine/hub/curl), opened
// when something is first asked for, so that a program that fetches nothing loads neither. Redirects are followed here,
// where it is decided who sees the token. Any thread; an object of HubNetwork belongs to one at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "engine/hub/hub_place.h"

namespace bitdistill {

struct HubRequest {
    std::string url;
    std::string token;         // sent as "Authorization: Bearer ..." where it is not empty
    std::uint64_t from = 0;    // the first byte that is wanted
    bool direct = false;       // through no proxy, whatever the environment names
    std::string certificates;  // a file; empty: those that libcurl was built to look for
};

struct HubResponse {
    long status = 0;                             // 0: no answer came
    std::map<std::string, std::string> headers;  // names in small letters
    std::string failure;                         // why the transfer broke, as a sentence; empty: it is whole
    bool stopped = false;                        // the receiver wanted no more
    std::string header(const std::string& name) const {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
};

// A checksum of bytes that come piece by piece.
class Digest {
  public:
    virtual ~Digest() = default;
    virtual void add(std::string_view bytes) = 0;
    virtual std::string hex() = 0;  // once, at the end
};

class HubNetwork {
  public:
    virtual ~HubNetwork() = default;
    // The body piece by piece, with status and headers as they came before it; false ends the transfer. Called also
    // without bytes, several times a second, while nothing comes. What take throws comes out of get(). Follows nothing.
    using Take = std::function<bool(const HubResponse& head, std::string_view piece)>;
    virtual HubResponse get(const HubRequest& request, const Take& take) = 0;
    virtual std::unique_ptr<Digest> sha256() = 0;
    virtual std::unique_ptr<Digest> sha1() = 0;
};

inline constexpr int hub_network_layout = 3;  // of the interface above, for the module's check
// Throws Error: this build has no such module, or one of its libraries is missing.
std::unique_ptr<HubNetwork> open_hub_network();

// get() with redirects: at most ten, never from https to http, and the token goes to the endpoint's own server alone.
// This computer itself is reached through no proxy, which would read the token of an address without https.
// take sees the last answer only; the response has the headers x-repo-commit and x-linked-* of the first that had them.
// Throws Error for a redirect that is not followed.
HubResponse get_followed(HubNetwork& network, const HubPlace& place, HubRequest request, const HubNetwork::Take& take);
// The address that `location` means in an answer from `url`. Throws Error for what is no address of the web.
std::string redirected(const std::string& url, const std::string& location);

}  // namespace bitdistill
