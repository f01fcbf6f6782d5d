// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's own small world: a little English made by rules. Stories to pre-train on; short reviews whose sentiment
// one finds only by reading the whole text (negation, contrast, whose opinion counts, what was expected). Called by the
// sample recipe and by whoever remakes its teacher. The same seed gives the same bytes on every machine. Any thread.
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

// Which construction carries the sentiment, from easy to hard.
enum class ReviewKind { plain, contrast, distraction, expectation, comparison, report, aspect, holder };
inline constexpr int review_kinds = 8;
const char* to_string(ReviewKind kind);

struct SampleReview {
    std::string text;
    int label = 0;  // 1 good, 0 bad
    ReviewKind kind = ReviewKind::plain;
};
SampleReview make_sample_review(SampleRandom& random, int label);

// A review is a train or a dev review by its text, so no text is in both, whatever the seeds and counts.
enum class SampleSplit { train, dev };

// `count` different reviews, half of them good: a header and text<TAB>label for .tsv, {"text", "label"} objects for
// .jsonl. Throws Error: unwritable, another kind of file, more reviews asked for than the rules can tell apart.
void write_sample_reviews(const std::filesystem::path& path, SampleSplit split, std::uint64_t seed, std::int64_t count);

// Stories of at least `sentences` sentences in all, one story a paragraph, blank lines between.
void write_sample_stories(const std::filesystem::path& path, std::uint64_t seed, std::int64_t sentences);

// tokenizer.model and tokenizer_config.json for this world, trained on its stories and reviews.
void write_sample_tokenizer(const std::filesystem::path& folder, std::uint64_t seed, int vocab_size = 768);

}  // namespace bitdistill
