// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/publish.h"
#include "engine/base/split_mix.h"
#include "engine/text/sample_people.h"
#include "engine/text/sample_world.h"

namespace bitdistill {

SampleRandom::SampleRandom(std::uint64_t seed, std::uint64_t stream)
    : key_(split_mix(split_mix(seed) ^ (stream * 0xd1342543de82ef95ull))) {}

std::uint64_t SampleRandom::next() { return split_mix(key_ ^ split_mix(counter_++)); }

std::uint32_t SampleRandom::below(std::uint32_t n) { return static_cast<std::uint32_t>(((next() >> 32) * n) >> 32); }

SampleSplit sample_split(int person) {
    return split_mix(static_cast<std::uint64_t>(person) ^ 0x5eed) % 4 == 0 ? SampleSplit::dev : SampleSplit::train;
}

SampleItem sample_item(int person, int kind) {
    const sample::Person one = sample::person(person);
    switch (kind) {
        case 0:
            return {person, one.name() + " lives in", std::string(one.town)};
        case 1:
            return {person, one.name() + " has a", std::string(one.animal)};
        default:
            return {person, one.name() + " is a", std::string(one.craft)};
    }
}

void write_sample_items(const std::filesystem::path& path, SampleSplit split, std::uint64_t seed, std::int64_t count) {
    if (count < 1) throw Error("at least one item must be asked for", path.string());
    std::vector<std::pair<int, int>> all;
    for (int person = 0; person < sample_people; ++person)
        for (int kind = 0; kind < sample_item_kinds; ++kind)
            if (sample_split(person) == split) all.emplace_back(person, kind);
    if (count > static_cast<std::int64_t>(all.size()))
        throw Error("there are " + std::to_string(all.size()) + " different items, not " + std::to_string(count),
                    path.string(), "Ask for fewer.");
    std::string bytes = "text\tlabel\n";
    SampleRandom random(seed);
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        std::swap(all[i], all[i + random.below(static_cast<std::uint32_t>(all.size() - i))]);
        const SampleItem item = sample_item(all[i].first, all[i].second);
        bytes += item.text + "\t" + item.answer + "\n";
    }
    write_file_atomically(path, bytes);
}

}  // namespace bitdistill
