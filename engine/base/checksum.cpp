// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/checksum.h"

// The whole of xxHash in this file: nothing to link, and the same code on every processor.
#define XXH_INLINE_ALL
#include <unistd.h>
#include <xxhash.h>

#include <cerrno>
#include <cstdio>

#include "engine/base/file.h"

namespace bitdistill {

std::uint64_t fnv1a64(std::string_view bytes, std::uint64_t seed) {
    for (const char c : bytes) {
        seed ^= static_cast<unsigned char>(c);
        seed *= 0x100000001b3ull;
    }
    return seed;
}

struct Xxh3::State {
    XXH3_state_t sum;
};

Xxh3::Xxh3() : state_(std::make_unique<State>()) { XXH3_64bits_reset(&state_->sum); }
Xxh3::~Xxh3() = default;
void Xxh3::add(std::string_view bytes) { XXH3_64bits_update(&state_->sum, bytes.data(), bytes.size()); }
std::uint64_t Xxh3::value() const { return XXH3_64bits_digest(&state_->sum); }

std::string hex_text(std::uint64_t value) {
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
    return text;
}

std::string file_sum(const std::filesystem::path& path) {
    const Descriptor file(open_to_read(path));
    std::string buffer(std::size_t{1} << 20, '\0');
    Xxh3 sum;
    for (;;) {
        const ssize_t got = ::read(file.fd, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw file_error("cannot read", path, errno);
        if (got == 0) return hex_text(sum.value());
        sum.add(std::string_view(buffer).substr(0, static_cast<std::size_t>(got)));
    }
}

}  // namespace bitdistill
