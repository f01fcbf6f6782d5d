// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/instruction_set.h"

#include <algorithm>

namespace bitdistill {
namespace {

bool avx2(const Machine& m) { return m.avx2 && m.fma && m.f16c && m.bmi && m.bmi2; }
bool avx512(const Machine& m) { return avx2(m) && m.avx512f && m.avx512bw && m.avx512vl && m.avx512dq && m.avx512cd; }
bool avx512vnni(const Machine& m) { return avx512(m) && m.avx512_vnni; }

constexpr InstructionSet all[] = {
    {"scalar", "any processor", [](const Machine&) { return true; }},
    {"neon", "64-bit ARM", [](const Machine& m) { return m.neon; }},
    {"neondot", "and the dot product of ARMv8.2", [](const Machine& m) { return m.neon && m.neon_dotprod; }},
    {"sse41", "x86-64 with SSE4.1", [](const Machine& m) { return m.sse41; }},
    {"avx2", "AVX2, FMA, F16C and BMI2", avx2},
    {"avxvnni", "and AVX-VNNI", [](const Machine& m) { return avx2(m) && m.avx_vnni; }},
    {"avx512", "AVX-512 F, BW, VL, DQ and CD", avx512},
    {"avx512vnni", "and VNNI", avx512vnni},
    {"avx512vbmi", "and VBMI", [](const Machine& m) { return avx512vnni(m) && m.avx512_vbmi; }},
    {"avx512bf16", "AVX-512, VNNI and BF16", [](const Machine& m) { return avx512vnni(m) && m.avx512_bf16; }},
};

// Place in the table; its end when the name is not known.
std::size_t place_of_set(std::string_view name) {
    if (name == "baseline") name = "scalar";
    return static_cast<std::size_t>(
        std::ranges::find(all, name, [](const InstructionSet& set) { return std::string_view(set.name); }) -
        std::begin(all));
}

}  // namespace

std::span<const InstructionSet> instruction_sets() { return all; }

bool has_instruction_set(std::string_view name, const Machine& of) {
    const std::size_t place = place_of_set(name);
    return place < std::size(all) && all[place].there(of);
}

std::optional<std::size_t> widest_of(std::span<const std::string_view> offered, std::string_view wish,
                                     const Machine& of) {
    if (!wish.empty() && !has_instruction_set(wish, of)) return std::nullopt;
    const std::size_t limit = wish.empty() ? std::size(all) : place_of_set(wish);
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        if (place_of_set(offered[i]) > limit || !has_instruction_set(offered[i], of)) continue;
        if (!best || place_of_set(offered[i]) > place_of_set(offered[*best])) best = i;
    }
    return best;
}

}  // namespace bitdistill
