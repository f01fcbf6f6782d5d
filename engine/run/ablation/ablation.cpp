// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/ablation/ablation.h"

#include <algorithm>
#include <array>
#include <set>

#include "engine/base/error.h"

namespace bitdistill {

namespace {

// Marks texts for translations/update.
#define TEXT(text) text

constexpr const char* table_5 = "MNLI, Qwen3-0.6B (arXiv 2510.13998, table 5)";
constexpr const char* table_6 = "MNLI, Qwen3-0.6B (arXiv 2510.13998, table 6)";

constexpr std::array<TableInfo, 6> tables{{
    {AblationTable::stages, TEXT("Stages"),
     "none, S1, S2, S3, S1-S2, S1-S3, S2-S3, S1-S2-S3: refinement (S1), continual pre-training (S2) and distillation "
     "(S3) off and on. S3 off is plain fine-tuning of the student on the task. Reference: all three. The paper's "
     "table 5.",
     table_5},
    {AblationTable::terms, TEXT("Terms of the loss"),
     "CE, LD, AD, LD-AD: CE alone, with LD, with AD, with both; what is left out has weight 0. Reference: both. The "
     "paper's table 6.",
     table_6},
    {AblationTable::quantizers, TEXT("Scales and starts"),
     "absmean, row, block128, block256, ls, gptq, awq: absmean over the tensor, rows, blocks of 128 and of 256; starts "
     "by least squares, GPTQ and AWQ. Reference: absmean. The paper's table 4.",
     ""},
    {AblationTable::layers, TEXT("Layer of the relations"),
     "layer0, layer1, ...: relation_layer at up to eight places from the first layer to the last. Reference: the "
     "recipe's own. The paper's figure 3b.",
     ""},
    {AblationTable::activations, TEXT("Activations"),
     "absmax8, hadamard-absmax8, hadamard-absmean4, absmean4. Reference: absmax8.", ""},
    {AblationTable::sparsity, TEXT("Sparsity"), "none, 2:4, 4:8, 5:8, 6:8, 3:4-exact. Reference: none.", ""},
}};
static_assert([] {
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (tables[i].id != static_cast<AblationTable>(i)) return false;
    return true;
}());

using Points = std::vector<AblationPoint>;

// What leaves a term out: its weight, or, where weights are found in the first steps, what it would start at.
std::string without(const RunParams& recipe, const char* weight, const char* start) {
    return std::string(recipe.balance == Balance::off ? weight : start) + "=0";
}
std::string without_ld(const RunParams& recipe) { return without(recipe, "lambda", "balance_ld"); }
std::string without_ad(const RunParams& recipe) { return without(recipe, "gamma", "balance_ad"); }

Points stage_points(const RunParams& recipe) {
    // arXiv 2510.13998, table 5.
    constexpr double none = 0.7409, s1 = 0.7630, s1_s2 = 0.8673, s1_s3 = 0.8804, all = 0.8817;
    Points points;
    const auto add = [&](bool refined, bool pretrained, bool distilled, std::optional<double> paper) {
        AblationPoint& point = points.emplace_back();
        const auto part = [&](bool on, const char* word) {
            if (!on) return;
            point.name += (point.name.empty() ? "" : "-") + std::string(word);
            point.label += (point.label.empty() ? "" : " + ") + std::string(word);
        };
        part(refined, "S1");
        part(pretrained, "S2");
        part(distilled, "S3");
        if (point.name.empty()) point.name = point.label = "none";
        const auto word = [](bool on) { return on ? "true" : "false"; };
        point.settings = {std::string("refinement=") + word(refined),
                          std::string("continual_pretraining=") + word(pretrained), "distillation=true"};
        if (!distilled) point.settings.insert(point.settings.end(), {without_ld(recipe), without_ad(recipe)});
        point.paper = paper;
        point.reference = refined && pretrained && distilled;
    };
    add(false, false, false, none);
    add(true, false, false, s1);
    add(false, true, false, {});
    add(false, false, true, {});
    add(true, true, false, s1_s2);
    add(true, false, true, s1_s3);
    add(false, true, true, {});
    add(true, true, true, all);
    return points;
}

Points term_points(const RunParams& recipe) {
    // arXiv 2510.13998, table 6.
    return {{"CE", "CE", {"distillation=true", without_ld(recipe), without_ad(recipe)}, 0.8673, false},
            {"LD", "CE + LD", {"distillation=true", without_ad(recipe)}, 0.8732, false},
            {"AD", "CE + AD", {"distillation=true", without_ld(recipe)}, 0.8767, false},
            {"LD-AD", "CE + LD + AD", {"distillation=true"}, 0.8817, true}};
}

Points quantizer_points() {
    Points points;
    const auto add = [&](const char* name, const char* label, const char* scale, const char* start) {
        points.push_back({name,
                          label,
                          {std::string("weight_scale=") + scale, std::string("student_start=") + start},
                          {},
                          points.empty()});
    };
    add("absmean", "absmean", "tensor", "absmean");
    add("row", "absmean of rows", "row", "absmean");
    add("block128", "absmean of blocks, 128", "block128", "absmean");
    add("block256", "absmean of blocks, 256", "block256", "absmean");
    add("ls", "least squares", "tensor", "ls");
    add("gptq", "GPTQ", "tensor", "gptq");
    add("awq", "AWQ", "tensor", "awq");
    return points;
}

Points layer_points(std::int64_t layers, std::int64_t relation_layer) {
    constexpr std::int64_t most = 8;
    std::set<std::int64_t> chosen{relation_layer};
    const std::int64_t count = std::min(layers, most);
    for (std::int64_t i = 0; i < count; ++i) chosen.insert(count > 1 ? i * (layers - 1) / (count - 1) : 0);
    Points points;
    for (const std::int64_t layer : chosen) {
        const std::string number = std::to_string(layer);
        points.push_back({"layer" + number,
                          "layer " + number + " of " + std::to_string(layers),
                          {"distillation=true", "relation_layer=" + number},
                          {},
                          layer == relation_layer});
    }
    return points;
}

template <Choice Enum>
Points choice_points(const char* key) {
    Points points;
    for (const std::string_view word : Spelling<Enum>::words) {
        std::string name(word);
        std::ranges::replace(name, ':', '-');
        points.push_back({name, std::string(word), {std::string(key) + "=" + std::string(word)}, {}, points.empty()});
    }
    return points;
}

Points points_of(AblationTable table, const RunParams& recipe, std::int64_t layers, std::int64_t relation_layer) {
    switch (table) {
        case AblationTable::stages:
            return stage_points(recipe);
        case AblationTable::terms:
            return term_points(recipe);
        case AblationTable::quantizers:
            return quantizer_points();
        case AblationTable::layers:
            return layer_points(layers, relation_layer);
        case AblationTable::activations:
            return choice_points<ActivationRule>("activation");
        case AblationTable::sparsity:
            return choice_points<Sparsity>("sparsity");
    }
    return {};
}

RunParams params_of(const AblationPoint& point, RunParams params) {
    for (const std::string& setting : point.settings) {
        const std::size_t equals = setting.find('=');
        set_text(params, *find_parameter(setting.substr(0, equals)), setting.substr(equals + 1));
    }
    return params;
}

}  // namespace

const TableInfo& table_info(AblationTable table) { return tables.at(static_cast<std::size_t>(table)); }

std::vector<AblationPoint> ablation_points(AblationTable table, const RunParams& recipe, std::int64_t layers,
                                           std::int64_t relation_layer) {
    Points points = points_of(table, recipe, layers, relation_layer);
    std::vector<Json> known;
    for (std::size_t i = 0; i < points.size(); ++i) {
        known.push_back(to_json(params_of(points[i], recipe)));
        for (std::size_t other = 0; other < i; ++other)
            if (known[other] == known[i])
                throw Error("has the points \"" + points[other].label + "\" and \"" + points[i].label +
                                "\", and with this recipe both are the same run: it leaves out already what one of "
                                "them leaves out",
                            "the table " + std::string(word_of(table)),
                            "Give lambda and gamma, or balance_ld and balance_ad, values above 0");
    }
    return points;
}

std::vector<AblationRun> ablation_runs(const std::vector<AblationPoint>& points, const RunParams& recipe,
                                       const std::vector<std::int64_t>& seeds) {
    std::vector<AblationRun> runs;
    std::set<std::int64_t> known;
    for (const std::int64_t seed : seeds) {
        if (!known.insert(seed).second) throw Error(std::to_string(seed) + " is given twice", "seeds");
        RunParams seeded = recipe;
        set_text(seeded, row_of(&RunParams::seed), std::to_string(seed));
        const auto add = [&](bool reference) {
            for (std::size_t i = 0; i < points.size(); ++i)
                if (points[i].reference == reference)
                    runs.push_back(
                        {i, seed, params_of(points[i], seeded), points[i].name + ",seed=" + std::to_string(seed)});
        };
        add(true);
        add(false);
    }
    return runs;
}

}  // namespace bitdistill
