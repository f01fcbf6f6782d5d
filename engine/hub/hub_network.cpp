// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/hub_network.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/module.h"

namespace bitdistill {

namespace {

constexpr int most_redirects = 10;

bool is_redirect(long status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

// Without what may be secret: addresses of a content network carry signatures behind the question mark.
std::string shown(const std::string& url) { return url.substr(0, std::min(url.find('?'), url.size())); }

}  // namespace

std::unique_ptr<HubNetwork> open_hub_network() {
    using Maker = HubNetwork* (*)(int layout);
    static const auto make =
        reinterpret_cast<Maker>(open_module("bitdistill_hub.so", "bitdistill_hub_network", "libcurl4", false));
    std::unique_ptr<HubNetwork> network(make(hub_network_layout));
    if (!network)
        throw Error("belongs to another build of this program", "bitdistill_hub.so",
                    "Build or install the program again.");
    return network;
}

std::string redirected(const std::string& url, const std::string& location) {
    const std::size_t scheme = url.find("://");
    if (location.starts_with("http://") || location.starts_with("https://")) return location;
    if (scheme != url.npos && location.starts_with("//")) return url.substr(0, scheme + 1) + location;
    if (scheme != url.npos && location.starts_with("/"))
        return url.substr(0, std::min(url.find('/', scheme + 3), url.size())) + location;
    throw Error("redirects to \"" + shown(location).substr(0, 200) + "\", which is no address", shown(url),
                "Check HF_ENDPOINT");
}

HubResponse get_followed(HubNetwork& network, const HubPlace& place, HubRequest request, const HubNetwork::Take& take) {
    std::map<std::string, std::string> first;
    const auto keep = [&](const HubResponse& response) {
        for (const char* name : {"x-repo-commit", "x-linked-etag", "x-linked-size"})
            if (const std::string value = response.header(name); !value.empty()) first.emplace(name, value);
    };
    for (int i = 0; i <= most_redirects; ++i) {
        request.token = same_server(request.url, place.endpoint) ? place.token : std::string();
        request.direct = is_loopback(request.url);
        request.certificates = certificate_file().string();
        HubResponse response = network.get(request, [&](const HubResponse& head, std::string_view piece) {
            // Of a redirect only the headers count; but whoever wants to stop is heard then, too.
            return is_redirect(head.status) ? take({}, {}) : take(head, piece);
        });
        keep(response);
        if (!is_redirect(response.status) || response.stopped || !response.failure.empty()) {
            for (const auto& [name, value] : first) response.headers.emplace(name, value);
            return response;
        }
        const std::string next = redirected(request.url, response.header("location"));
        if (request.url.starts_with("https://") && !next.starts_with("https://"))
            throw Error("redirects to an address without https, which is not followed", shown(request.url),
                        "Check HF_ENDPOINT");
        request.url = next;
    }
    throw Error("redirects without an end", shown(request.url), "Check HF_ENDPOINT");
}

}  // namespace bitdistill
