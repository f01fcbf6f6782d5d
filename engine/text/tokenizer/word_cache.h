// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a tokenizer has already cut into ids. In running text nine words of ten are found here. Split by hash, so
// that threads rarely meet. Any thread.
#pragma once

#include <array>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bitdistill {

class WordCache {
  public:
    static constexpr std::size_t longest = 64;  // bytes; longer words seldom come twice

    // Appends the word's ids, if they are known.
    bool find(std::string_view word, std::vector<int>& ids) {
        Shard& shard = of(word);
        const std::lock_guard lock(shard.mutex);
        const auto found = shard.words.find(word);
        if (found == shard.words.end()) return false;
        ids.insert(ids.end(), found->second.begin(), found->second.end());
        return true;
    }
    // Does nothing once a part is full: the frequent words come first.
    void keep(std::string_view word, const int* begin, const int* end) {
        Shard& shard = of(word);
        const std::lock_guard lock(shard.mutex);
        if (shard.words.size() < words_per_shard) shard.words.emplace(word, std::vector<int>(begin, end));
    }

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    static constexpr std::size_t shards = 16, words_per_shard = 4096;
    struct Shard {
        std::mutex mutex;
        std::unordered_map<std::string, std::vector<int>, Hash, std::equal_to<>> words;
    };
    Shard& of(std::string_view word) {
        const std::size_t hash = Hash{}(word);
        return parts_[(hash ^ hash >> 32) % shards];
    }
    std::array<Shard, shards> parts_;
};

}  // namespace bitdistill
