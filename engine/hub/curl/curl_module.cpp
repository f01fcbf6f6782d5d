// SPDX-License-Identifier: GPL-3.0-or-later
// The module that alone links libcurl and OpenSSL's checksums (bitdistill_hub.so); engine/hub/hub_network.cpp opens it.
#include <curl/curl.h>
#include <openssl/evp.h>

#include <array>
#include <exception>
#include <memory>
#include <mutex>
#include <string>

#include "engine/base/list_text.h"
#include "engine/hub/hub_network.h"

namespace bitdistill {

namespace {

constexpr long connect_seconds = 20;
// A transfer of less than this many bytes a second over this many seconds has broken down.
constexpr long slow_bytes = 1, slow_seconds = 60;

// What OpenSSL cannot start gives no digits, which equal no checksum.
class EvpDigest : public Digest {
  public:
    explicit EvpDigest(const EVP_MD* kind)
        : context_(EVP_MD_CTX_new()), good_(context_ && EVP_DigestInit_ex(context_, kind, nullptr) == 1) {}
    ~EvpDigest() override { EVP_MD_CTX_free(context_); }
    EvpDigest(const EvpDigest&) = delete;
    EvpDigest& operator=(const EvpDigest&) = delete;

    void add(std::string_view bytes) override {
        good_ = good_ && EVP_DigestUpdate(context_, bytes.data(), bytes.size()) == 1;
    }
    std::string hex() override {
        constexpr const char* digits = "0123456789abcdef";
        std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
        unsigned int size = 0;
        if (!good_ || EVP_DigestFinal_ex(context_, value.data(), &size) != 1) return {};
        std::string text;
        for (unsigned int i = 0; i < size; ++i) {
            text += digits[value[i] >> 4];
            text += digits[value[i] & 15];
        }
        return text;
    }

  private:
    EVP_MD_CTX* context_;
    bool good_;
};

struct Receiver {
    HubResponse response;
    const HubNetwork::Take* take = nullptr;
    CURL* handle = nullptr;
    std::exception_ptr thrown;  // no exception passes through C code

    bool offer(std::string_view piece) {
        if (response.stopped || thrown) return false;
        try {
            if ((*take)(response, piece)) return true;
            response.stopped = true;
        } catch (...) {
            thrown = std::current_exception();
        }
        return false;
    }
};

std::size_t on_header(char* bytes, std::size_t size, std::size_t count, void* to) {
    auto& receiver = *static_cast<Receiver*>(to);
    try {
        const std::string line(bytes, size * count);
        if (line.starts_with("HTTP/")) {  // of the answer after a "100 Continue"
            receiver.response.headers.clear();
            receiver.response.status = 0;
        } else if (const std::size_t colon = line.find(':'); colon != line.npos) {
            receiver.response.headers[ascii_lower(line.substr(0, colon))] = trimmed(line.substr(colon + 1));
        }
    } catch (...) {
        receiver.thrown = std::current_exception();
        return 0;
    }
    return size * count;
}

std::size_t on_bytes(char* bytes, std::size_t size, std::size_t count, void* to) {
    auto& receiver = *static_cast<Receiver*>(to);
    if (receiver.response.status == 0)
        curl_easy_getinfo(receiver.handle, CURLINFO_RESPONSE_CODE, &receiver.response.status);
    return receiver.offer({bytes, size * count}) ? size * count : 0;
}

int on_progress(void* to, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<Receiver*>(to)->offer({}) ? 0 : 1;
}

class CurlNetwork : public HubNetwork {
  public:
    CurlNetwork() {
        static std::once_flag started;
        std::call_once(started, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        handle_ = curl_easy_init();
    }
    ~CurlNetwork() override {
        if (handle_) curl_easy_cleanup(handle_);
    }
    CurlNetwork(const CurlNetwork&) = delete;
    CurlNetwork& operator=(const CurlNetwork&) = delete;

    HubResponse get(const HubRequest& request, const Take& take) override;
    std::unique_ptr<Digest> sha256() override { return std::make_unique<EvpDigest>(EVP_sha256()); }
    std::unique_ptr<Digest> sha1() override { return std::make_unique<EvpDigest>(EVP_sha1()); }

  private:
    CURL* handle_ = nullptr;
};

HubResponse CurlNetwork::get(const HubRequest& request, const Take& take) {
    Receiver receiver;
    if (!handle_) {
        receiver.response.failure = "libcurl could not be started";
        return receiver.response;
    }
    receiver.take = &take;
    receiver.handle = handle_;
    std::array<char, CURL_ERROR_SIZE> why{};
    curl_slist* headers = nullptr;
    curl_easy_reset(handle_);  // connections stay open
    const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(handle_, option, value); };
    set(CURLOPT_URL, request.url.c_str());
    set(CURLOPT_USERAGENT, "bitdistill/" WORKBENCH_VERSION);
#if LIBCURL_VERSION_NUM >= 0x075500
    set(CURLOPT_PROTOCOLS_STR, "http,https");
#else
    set(CURLOPT_PROTOCOLS, static_cast<long>(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
    set(CURLOPT_FOLLOWLOCATION, 0L);
    if (request.direct) set(CURLOPT_PROXY, "");  // else http_proxy and its kin count
    if (!request.certificates.empty()) set(CURLOPT_CAINFO, request.certificates.c_str());
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT, connect_seconds);
    set(CURLOPT_LOW_SPEED_LIMIT, slow_bytes);
    set(CURLOPT_LOW_SPEED_TIME, slow_seconds);
    set(CURLOPT_ERRORBUFFER, why.data());
    set(CURLOPT_HEADERFUNCTION, &on_header);
    set(CURLOPT_HEADERDATA, static_cast<void*>(&receiver));
    set(CURLOPT_WRITEFUNCTION, &on_bytes);
    set(CURLOPT_WRITEDATA, static_cast<void*>(&receiver));
    set(CURLOPT_XFERINFOFUNCTION, &on_progress);
    set(CURLOPT_XFERINFODATA, static_cast<void*>(&receiver));
    set(CURLOPT_NOPROGRESS, 0L);
    // Not CURLOPT_RESUME_FROM: that fails where a server answers with the whole, which is as good.
    const std::string range = std::to_string(request.from) + "-";
    if (request.from > 0) set(CURLOPT_RANGE, range.c_str());
    if (!request.token.empty()) {
        headers = curl_slist_append(headers, ("Authorization: Bearer " + request.token).c_str());
        set(CURLOPT_HTTPHEADER, headers);
    }
    const CURLcode code = curl_easy_perform(handle_);
    curl_easy_getinfo(handle_, CURLINFO_RESPONSE_CODE, &receiver.response.status);
    curl_easy_reset(handle_);  // nothing in it points at this function's variables any more
    curl_slist_free_all(headers);
    if (receiver.thrown) std::rethrow_exception(receiver.thrown);
    if (code != CURLE_OK && !receiver.response.stopped)
        receiver.response.failure = why[0] ? why.data() : curl_easy_strerror(code);
    return receiver.response;
}

}  // namespace

}  // namespace bitdistill

extern "C" __attribute__((visibility("default"))) bitdistill::HubNetwork* bitdistill_hub_network(int layout) {
    if (layout != bitdistill::hub_network_layout) return nullptr;
    return new bitdistill::CurlNetwork;
}
