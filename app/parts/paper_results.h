// SPDX-License-Identifier: GPL-3.0-or-later
// The paper's accuracies (arXiv 2510.13998, table 1, Qwen3), to stand beside a run's own. Plain data: any thread.
#pragma once

#include <array>
#include <string_view>

#include "engine/run/run_log.h"

namespace bitdistill {

struct PaperRow {
    std::string_view task;             // as RunParams::task
    Stage stage = Stage::teacher;      // teacher = FP16-SFT, bitnet_sft, distill = BitDistill
    std::array<double, 3> accuracy{};  // shares, for the sizes below
};
inline constexpr std::array<const char*, 3> paperSizes{"0.6B", "1.7B", "4B"};
inline constexpr std::array<PaperRow, 9> paperRows{{
    {"mnli", Stage::teacher, {0.8801, 0.8961, 0.9148}},
    {"mnli", Stage::bitnet_sft, {0.7409, 0.7527, 0.7611}},
    {"mnli", Stage::distill, {0.8817, 0.8953, 0.9140}},
    {"qnli", Stage::teacher, {0.9372, 0.9500, 0.9602}},
    {"qnli", Stage::bitnet_sft, {0.7832, 0.7954, 0.7997}},
    {"qnli", Stage::distill, {0.9366, 0.9482, 0.9593}},
    {"sst2", Stage::teacher, {0.9421, 0.9543, 0.9657}},
    {"sst2", Stage::bitnet_sft, {0.7992, 0.8137, 0.8207}},
    {"sst2", Stage::distill, {0.9430, 0.9526, 0.9647}},
}};
inline constexpr const char* paperName = "arXiv 2510.13998";

}  // namespace bitdistill
