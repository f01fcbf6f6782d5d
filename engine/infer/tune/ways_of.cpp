// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/tune/ways_of.h"

#include <utility>

namespace bitdistill {
namespace {

constexpr const char* block_names[] = {"q8_0", "q4_0", "q4_1", "q5_0", "q5_1", "q4_k", "q5_k", "q6_k"};
static_assert(sizeof block_names / sizeof *block_names == block_form_count);

std::string name_of(const Tuned& tuned) {
    const auto operand = [&]() -> std::string {
        switch (tuned.operand) {
            case Operand::ternary:
                return "ternary";
            case Operand::four_of_eight:
                return "4-of-8";
            case Operand::blocks:
                return block_names[static_cast<int>(tuned.form)];
            case Operand::high_plane:
                return "plane";
            case Operand::f32:
                return "f32";
            case Operand::f16:
                return "f16";
            case Operand::bf16:
                return "bf16";
        }
        return {};
    };
    return operand() + (tuned.prompt ? "-prompt" : "-token");
}

int chosen_way_of(const Tuned& tuned) { return __atomic_load_n(tuned.chosen, __ATOMIC_RELAXED); }
void choose(const Tuned& tuned, int way) { __atomic_store_n(tuned.chosen, way, __ATOMIC_RELAXED); }

}  // namespace

std::vector<NamedProduct> products_with_ways(const Kernels& kernels) {
    std::vector<NamedProduct> products;
    for (const TunedList* const list : kernels.tuned)
        for (int i = 0; list && i < list->count; ++i)
            if (list->of[i].count > 1) products.push_back({name_of(list->of[i]), &list->of[i]});
    return products;
}

TernaryPacking packing_of_way(const Kernels& kernels, const Tuned& tuned, int way) {
    const bool fewer = tuned.operand == Operand::four_of_eight && way == static_cast<int>(PatternWay::in_fewer_bits);
    return fewer ? kernels.four_of_eight : kernels.packing;
}

TernaryPacking chosen_four_of_eight(const Kernels& kernels) {
    for (const auto& [name, tuned] : products_with_ways(kernels))
        if (tuned->operand == Operand::four_of_eight) return packing_of_way(kernels, *tuned, chosen_way_of(*tuned));
    return kernels.four_of_eight;
}

WayNames chosen_ways(const Kernels& kernels) {
    WayNames names;
    for (const auto& [name, tuned] : products_with_ways(kernels)) names[name] = tuned->ways[chosen_way_of(*tuned)].name;
    return names;
}

bool choose_ways(const Kernels& kernels, const WayNames& names) {
    std::vector<std::pair<const Tuned*, int>> found;
    for (const auto& [name, tuned] : products_with_ways(kernels)) {
        const auto wanted = names.find(name);
        if (wanted == names.end()) return false;
        int way = 0;
        while (way < tuned->count && wanted->second != tuned->ways[way].name) ++way;
        if (way == tuned->count) return false;
        found.emplace_back(tuned, way);
    }
    for (const auto& [tuned, way] : found) choose(*tuned, way);
    return true;
}

void choose_defaults(const Kernels& kernels) {
    for (const auto& [name, tuned] : products_with_ways(kernels)) choose(*tuned, 0);
}

}  // namespace bitdistill
