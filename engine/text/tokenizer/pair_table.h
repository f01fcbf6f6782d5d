// SPDX-License-Identifier: GPL-3.0-or-later
// What two neighbouring symbols become, by their numbers: a hash table with open addressing, which byte pair encoding
// asks for every pair of every word. Filled once by a tokenizer's constructor; afterwards const: any thread.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

namespace bitdistill {

template <class Value>
class PairTable {
  public:
    // Room for at most so many pairs; forgets those that are there.
    void reserve(std::size_t pairs) { entries_.assign(std::bit_ceil(pairs * 2 + 1), Entry{}); }

    // left, right: not negative. A pair that is there already takes the new value.
    void put(int left, int right, const Value& value) {
        const std::uint64_t key = key_of(left, right);
        std::size_t at = first_place(key);
        while (entries_[at].key != none && entries_[at].key != key) at = (at + 1) & (entries_.size() - 1);
        entries_[at] = {key, value};
    }

    const Value* find(int left, int right) const {
        const std::uint64_t key = key_of(left, right);
        for (std::size_t at = first_place(key); entries_[at].key != none; at = (at + 1) & (entries_.size() - 1))
            if (entries_[at].key == key) return &entries_[at].value;
        return nullptr;
    }

  private:
    static constexpr std::uint64_t none = ~std::uint64_t{0};
    struct Entry {
        std::uint64_t key = none;
        Value value{};
    };

    static std::uint64_t key_of(int left, int right) {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32 | static_cast<std::uint32_t>(right);
    }
    std::size_t first_place(std::uint64_t key) const {
        key ^= key >> 32;
        key *= 0xd6e8feb86659fd93ull;
        key ^= key >> 32;
        return key & (entries_.size() - 1);
    }

    std::vector<Entry> entries_ = std::vector<Entry>(1);  // a power of two long, never full
};

}  // namespace bitdistill
