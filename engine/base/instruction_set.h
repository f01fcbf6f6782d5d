// SPDX-License-Identifier: GPL-3.0-or-later
// The instruction sets that kernels are written for, under one set of names for training and inference: `--isa`, the
// environment variable BITDISTILL_ROW_KERNELS, tables and messages. Which of them this processor has is asked here and
// nowhere else. Any thread.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/machine.h"

namespace bitdistill {

// One row; each set holds what the rows above it hold, but for the two processor families.
struct InstructionSet {
    const char* name;  // "avx2"
    const char* what;  // "AVX2, FMA and F16C", for people
    bool (*there)(const Machine& machine);
};
std::span<const InstructionSet> instruction_sets();  // all that are known, narrowest first: "scalar" is always there
bool has_instruction_set(std::string_view name, const Machine& of = machine());

// Which of `offered` to use, by its place: the widest that the machine has and that is no wider than `wish`. An empty
// wish is the widest. "baseline", the name that training had for its plainest kernels, is "scalar". Nothing: the wish
// is not known or not there. offered: names from the table, "scalar" among them.
std::optional<std::size_t> widest_of(std::span<const std::string_view> offered, std::string_view wish,
                                     const Machine& of = machine());

}  // namespace bitdistill
