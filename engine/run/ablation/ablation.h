// SPDX-License-Identifier: GPL-3.0-or-later
// Ablations: tables of the paper, and of the family of quantizers, as points of one recipe. A table says which
// parameters each point sets, which of them is the reference that the others are tested against, and what the paper
// reached. Every point and seed is a run folder of a sweep. For `bitdistill ablate`; plain data, any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/run_params.h"

namespace bitdistill {

enum class AblationTable { stages, terms, quantizers, layers, activations, sparsity };
template <>
struct Spelling<AblationTable> {
    static constexpr auto words = spelled<AblationTable>({{AblationTable::stages, "stages"},
                                                          {AblationTable::terms, "terms"},
                                                          {AblationTable::quantizers, "quantizers"},
                                                          {AblationTable::layers, "layers"},
                                                          {AblationTable::activations, "activations"},
                                                          {AblationTable::sparsity, "sparsity"}});
};

struct TableInfo {
    AblationTable id;
    const char* title;   // "Stages", translatable (context Ablation)
    const char* points;  // for the help: which points it has, what each sets
    // Of the paper's numbers: "MNLI, Qwen3-0.6B (arXiv 2510.13998, table 5)"; empty: none are known.
    const char* paper;
};
const TableInfo& table_info(AblationTable table);

struct AblationPoint {
    std::string name;                   // of its folder, before the seed: "S1-S2"
    std::string label;                  // "S1 + S2"
    std::vector<std::string> settings;  // "key=value": what it sets
    std::optional<double> paper;        // share, of the student's row
    bool reference = false;             // exactly one point is
};

// The points in the table's order, for a recipe and a model of so many layers whose recipe compares relation_layer.
// Throws Error: two points of this recipe would be the same.
std::vector<AblationPoint> ablation_points(AblationTable table, const RunParams& recipe, std::int64_t layers,
                                           std::int64_t relation_layer);

// One run: a point with a seed.
struct AblationRun {
    std::size_t point = 0;  // place among the points
    std::int64_t seed = 0;
    RunParams params;
    std::string folder;  // "S1-S2,seed=2", in the ablation's folder
};
// In the order in which they are run: seed by seed, the reference first, so that what points share is there early and
// each further run can be tested against something. Throws Error: a seed twice, a setting that cannot be.
std::vector<AblationRun> ablation_runs(const std::vector<AblationPoint>& points, const RunParams& recipe,
                                       const std::vector<std::int64_t>& seeds);

}  // namespace bitdistill
