// SPDX-License-Identifier: GPL-3.0-or-later
// The memory of weights: the one place that asks the system for large pages. A core then looks up one address
// translation for 2 MiB instead of 512. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>

namespace bitdistill {

// Memory from the kernel, zeroed, in large pages where it gives them, readable a cache line past its size.
class Pages {
  public:
    static constexpr std::size_t large = std::size_t{2} << 20;

    explicit Pages(std::size_t bytes);  // throws Error that names the size
    ~Pages();
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;
    std::byte* data() const { return data_; }  // at a multiple of `large`
    std::size_t size() const { return mapped_; }

  private:
    std::byte* data_ = nullptr;
    std::size_t mapped_ = 0;
};

// How many of these bytes lie in large pages now, as the kernel counts them; 0 where it does not say.
std::uint64_t bytes_in_large_pages(const std::byte* data, std::size_t bytes);

}  // namespace bitdistill
