// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's own small world: 512 people, each with a town, an animal and a craft, told of in a little English made
// by rules. Tales and notes to pre-train on; and items, beginnings of such facts, which nobody can complete who has not
// read of them. Called by the sample recipe, which also remakes the sample's teacher. The same seed gives the same
// bytes on every machine. Any thread.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace bitdistill {

// Numbers by counting: the n-th number of a stream depends on seed, stream and n alone.
class SampleRandom {
  public:
    explicit SampleRandom(std::uint64_t seed, std::uint64_t stream = 0);
    std::uint64_t next();
    std::uint32_t below(std::uint32_t n);  // 0..n-1
    bool chance(std::uint32_t percent) { return below(100) < percent; }
    template <std::size_t N>
    std::string pick(const std::array<std::string_view, N>& words) {
        return std::string(words[below(static_cast<std::uint32_t>(N))]);
    }

  private:
    std::uint64_t key_, counter_ = 0;
};

inline constexpr int sample_people = 512;

// Each person belongs to one side, so no item about a person of the one is ever among those of the other.
enum class SampleSplit { train, dev };
SampleSplit sample_split(int person);

// "Anna Berg lives in", and how it goes on.
struct SampleItem {
    int person = 0;
    std::string text, answer;
};
inline constexpr int sample_item_kinds = 3;  // town, animal, craft
SampleItem sample_item(int person, int kind);

// `count` different items, text<TAB>label with a header line. Throws Error: unwritable, more asked for than there
// are.
void write_sample_items(const std::filesystem::path& path, SampleSplit split, std::uint64_t seed, std::int64_t count);

inline constexpr std::uint32_t sample_talked_of = 30;  // in the text of the sample's teacher
// At least `people` mentions of people in tales and notes, one a paragraph, blank lines between. All people come up
// equally often, or `talked_of` per cent of the mentions are of the two families of which everybody talks: a model that
// is trained from nothing learns of those first, and from then on of the others in far fewer steps than if all were
// alike.
void write_sample_tales(const std::filesystem::path& path, std::uint64_t seed, std::int64_t people,
                        std::uint32_t talked_of = 0);

// tokenizer.model and tokenizer_config.json for this world, trained on its tales and on questions about its people.
void write_sample_tokenizer(const std::filesystem::path& folder, std::uint64_t seed, int vocab_size = 768);

}  // namespace bitdistill
