// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hub/hub_address.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/list_text.h"

namespace bitdistill {

namespace {

constexpr const char* remedy = "Give ORG/NAME, as in HuggingFaceTB/SmolLM2-135M, or the address of its page";
constexpr std::size_t longest_name = 96;  // of a repository's id

[[noreturn]] void refuse(std::string_view text, const std::string& why) {
    throw Error(why, "\"" + std::string(text.substr(0, 200)) + "\"", remedy);
}

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool is_name(std::string_view name) {
    const auto is_word = [](char c) { return is_letter_or_digit(c) || c == '_'; };
    return !name.empty() && is_word(name.front()) && is_word(name.back()) && name.find("--") == name.npos &&
           name.find("..") == name.npos &&
           std::ranges::all_of(name, [&](char c) { return is_word(c) || c == '-' || c == '.'; });
}

std::vector<std::string_view> parts_of(std::string_view path) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        if (end > begin) parts.push_back(path.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

// A part of an address with its %XX as the characters that they mean: "refs%2Fpr%2F1".
std::string decoded(std::string_view part) {
    std::string text;
    for (std::size_t i = 0; i < part.size(); ++i) {
        unsigned int byte = 0;
        const char* const digits = part.data() + i + 1;
        if (part[i] == '%' && i + 2 < part.size() && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
            text += static_cast<char>(byte);
            i += 2;
        } else {
            text += part[i];
        }
    }
    return text;
}

std::string_view host_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme != url.npos) url.remove_prefix(scheme + 3);
    return url.substr(0, std::min(url.find('/'), url.size()));
}

// "/mirror" of "https://host/mirror/".
std::string_view path_below_host(std::string_view url) {
    const std::string_view host = host_of(url);
    std::string_view path = url.substr(static_cast<std::size_t>(host.data() + host.size() - url.data()));
    while (path.ends_with('/')) path.remove_suffix(1);
    return path;
}

// The path of an address below the hub's own; the text itself where it is none.
std::string_view path_of(std::string_view text, std::string_view whole, std::string_view endpoint) {
    const std::size_t scheme = text.find("://");
    if (scheme == text.npos) return text;
    const std::string_view kind = text.substr(0, scheme);
    if (kind == "hf") return text.substr(scheme + 3);
    if (kind != "https" && kind != "http") refuse(whole, "is no address of the hub");
    const std::string_view host = host_of(text);
    if (host != host_of(endpoint) && host != "huggingface.co" && host != "www.huggingface.co" && host != "hf.co")
        throw Error("is an address of another host", "\"" + std::string(whole.substr(0, 200)) + "\"",
                    "Set HF_ENDPOINT to the hub that is meant, or give ORG/NAME");
    text.remove_prefix(scheme + 3 + host.size());
    text = text.substr(0, std::min(text.find_first_of("?#"), text.size()));
    // A hub may lie below a path of its server: https://host/mirror.
    if (const std::string_view below = path_below_host(endpoint);
        host == host_of(endpoint) && text.starts_with(below) &&
        (text.size() == below.size() || text[below.size()] == '/'))
        text.remove_prefix(below.size());
    return text;
}

}  // namespace

HubAddress hub_address(std::string_view whole, bool dataset, std::string_view endpoint) {
    whole = trimmed(whole);
    if (whole.empty()) refuse(whole, "names no model");
    std::vector<std::string_view> parts = parts_of(path_of(whole, whole, endpoint));
    HubAddress address;
    address.repo.dataset = dataset;
    if (!parts.empty() && parts.front() == "datasets") {
        address.repo.dataset = true;
        parts.erase(parts.begin());
    } else if (!parts.empty() && parts.front() == "spaces") {
        refuse(whole, "is a space, which holds a program and no model");
    }
    const auto at = std::ranges::find_if(
        parts, [](std::string_view part) { return part == "tree" || part == "blob" || part == "resolve"; });
    const std::size_t names = static_cast<std::size_t>(at - parts.begin());
    if (names < 1 || names > 2) refuse(whole, "is no name of the hub");
    for (std::size_t i = 0; i < names; ++i) {
        if (!is_name(parts[i])) refuse(whole, "is no name of the hub");
        if (i > 0) address.repo.id += '/';
        address.repo.id += parts[i];
    }
    if (address.repo.id.size() > longest_name) refuse(whole, "is longer than a name of the hub can be");
    if (names + 1 < parts.size()) address.revision = decoded(parts[names + 1]);
    for (std::size_t i = names + 2; i < parts.size(); ++i)
        address.file += (address.file.empty() ? "" : "/") + decoded(parts[i]);
    return address;
}

std::string hub_page(const HubRepo& repo, std::string_view endpoint) {
    return std::string(endpoint) + (repo.dataset ? "/datasets/" : "/") + repo.id;
}

std::string url_part(std::string_view text, bool keep_slashes) {
    constexpr const char* digits = "0123456789ABCDEF";
    std::string part;
    for (const char c : text) {
        if (is_letter_or_digit(c) || c == '-' || c == '.' || c == '_' || c == '~' || (c == '/' && keep_slashes)) {
            part += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        part += '%';
        part += digits[byte >> 4];
        part += digits[byte & 15];
    }
    return part;
}

}  // namespace bitdistill
