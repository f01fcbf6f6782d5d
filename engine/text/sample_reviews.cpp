// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_set>

#include "engine/base/checksum.h"
#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/base/split_mix.h"
#include "engine/text/sample_phrases.h"
#include "engine/text/sample_world.h"
#include "engine/text/task.h"

namespace bitdistill {

namespace {

// A sentence that says nothing about the thing itself.
std::string remark(SampleRandom& random, const sample::Thing& thing) {
    constexpr std::array<std::string_view, 7> days = {"on Monday",   "on Sunday",   "last week",   "in May",
                                                      "in the rain", "one evening", "after school"};
    constexpr std::array<std::string_view, 6> company = {"with my brother", "with my sister", "with two friends",
                                                         "alone",           "with our dog",   "with the whole class"};
    constexpr std::array<std::string_view, 6> plain = {"It took two hours.",      "There were many people.",
                                                       "We came by train.",       "It was raining all day.",
                                                       "We sat near the window.", "Children pay half."};
    if (random.chance(25)) return random.pick(plain);
    std::string text = (random.chance(50) ? "we " : "I ") + std::string(thing.visited);
    if (random.chance(60)) text += " " + random.pick(company);
    if (random.chance(60)) text += " " + random.pick(days);
    return sample::sentence(text);
}

bool is_dev(const std::string& text) { return split_mix(fnv1a64(text)) % 8 == 0; }

}  // namespace

SampleRandom::SampleRandom(std::uint64_t seed, std::uint64_t stream)
    : key_(split_mix(split_mix(seed) ^ (stream * 0xd1342543de82ef95ull))) {}

std::uint64_t SampleRandom::next() { return split_mix(key_ ^ split_mix(counter_++)); }

std::uint32_t SampleRandom::below(std::uint32_t n) { return static_cast<std::uint32_t>(((next() >> 32) * n) >> 32); }

const char* to_string(ReviewKind kind) {
    switch (kind) {
        case ReviewKind::plain:
            return "plain";
        case ReviewKind::contrast:
            return "contrast";
        case ReviewKind::distraction:
            return "distraction";
        case ReviewKind::expectation:
            return "expectation";
        case ReviewKind::comparison:
            return "comparison";
        case ReviewKind::report:
            return "report";
        case ReviewKind::aspect:
            return "aspect";
        case ReviewKind::holder:
            return "holder";
    }
    return "";
}

SampleReview make_sample_review(SampleRandom& random, int label) {
    const sample::Thing& thing = sample::pick_thing(random);
    SampleReview review;
    review.label = label;
    if (random.chance(65)) review.text = remark(random, thing) + " ";
    const sample::Verdict verdict = sample::verdict(random, thing, label == 1);
    review.text += verdict.text;
    review.kind = verdict.kind;
    if (random.chance(20)) {
        constexpr std::array<std::string_view, 5> ends = {"That is all.", "I went home late.", "It closed at ten.",
                                                          "My friend took a picture.", "We will write again."};
        review.text += " " + random.pick(ends);
    }
    return review;
}

void write_sample_reviews(const std::filesystem::path& path, SampleSplit split, std::uint64_t seed,
                          std::int64_t count) {
    const std::string extension = path.extension().string();
    if (extension != ".tsv" && extension != ".jsonl") {
        throw Error("has an unknown kind \"" + extension + "\"", path.string(), "Name a .tsv or .jsonl file.");
    }
    if (count < 1) throw Error("at least one review must be asked for", path.string());
    std::string bytes = extension == ".tsv" ? "text\tlabel\n" : "";
    std::unordered_set<std::string> seen;
    std::uint64_t stream = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        // Labels come in pairs of both, in either order: every even prefix of the file is balanced.
        const bool first_good = SampleRandom(seed, ~static_cast<std::uint64_t>(i / 2)).chance(50);
        const int label = first_good == (i % 2 == 0) ? 1 : 0;
        for (int attempt = 0;; ++attempt) {
            if (attempt == 10000) {
                throw Error("the rules do not give " + std::to_string(count) + " different reviews", path.string(),
                            "Ask for fewer.");
            }
            SampleRandom random(seed, stream++);
            const SampleReview review = make_sample_review(random, label);
            if (is_dev(review.text) != (split == SampleSplit::dev) || !seen.insert(review.text).second) continue;
            if (extension == ".tsv") {
                bytes += review.text + "\t" + std::to_string(label) + "\n";
            } else {
                Json item;
                item["text"] = review.text;
                item["label"] = label;
                bytes += item.dump() + "\n";
            }
            break;
        }
    }
    write_file_atomically(path, bytes);
}

}  // namespace bitdistill
