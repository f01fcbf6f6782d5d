// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_table.h"

#include "app/cli/terminal.h"
#include "engine/base/error.h"
#include "engine/base/number_text.h"
#include "engine/model/comparison.h"

namespace bitdistill {

namespace {

const Json& models_of(const Json& results, const std::string& where) {
    const auto found = results.is_object() ? results.find("models") : results.end();
    if (!results.is_object() || found == results.end() || !found->is_array())
        throw Error("models is not a list", where);
    return *found;
}

}  // namespace

Json result_rows(const RunFolder& run) {
    const std::string where = run.results_file().string();
    const Json results = read_json(run.results_file());
    Json rows = models_of(results, where);
    const std::optional<Comparison> compared = comparison_in(results, where);
    for (Json& row : rows)
        if (compared)
            for (const ComparedModel& one : compared->models)
                if (one.name == json_string(row, "row", where, "") && one.generation_tokens_per_second.median > 0)
                    row["tokens_per_second"] = one.generation_tokens_per_second.median;
    return rows;
}

std::string result_table(const RunFolder& run) {
    const std::string where = run.results_file().string();
    std::vector<std::vector<std::string>> rows{
        {"", "accuracy", "exact", "ternary body", "other body", "embedding+head", "total", "tokens/s"}};
    for (const Json& row : result_rows(run)) {
        const Json& bytes = row["bytes"];
        const auto part = [&](const char* name) { return static_cast<std::uint64_t>(json_int(bytes, name, where, 0)); };
        const bool ternary = json_bool(row, "ternary", where, false);
        rows.push_back(
            {json_string(row, "row", where, ""), percent_text(json_double(row, "accuracy", where, not_measured)),
             percent_text(json_double(row, "exact_match", where, not_measured)),
             ternary ? bytes_text(part("body")) : "-", bytes_text(part("norms") + (ternary ? 0 : part("body"))),
             bytes_text(part("embedding_and_head")), bytes_text(part("total")),
             count_text(json_double(row, "tokens_per_second", where, not_measured))});
    }
    return table_text(rows);
}

std::string compared_texts(const RunFolder& run) {
    const std::optional<Comparison> compared =
        comparison_in(read_json(run.results_file()), run.results_file().string());
    if (!compared || compared->models.empty()) return {};
    std::string text = "\nPrompt: " + compared->prompt;
    for (const ComparedModel& model : compared->models)
        if (!model.earlier)  // that one was asked something else
            text += "\n" + model.name + " writes:" + model.text;
    text += "\nMeasured on " + compared->cpu + " with " + std::to_string(compared->models.front().threads) +
            " thread(s), FP16 against 1.58-bit, " + std::to_string(compared->repeats) + " interleaved runs";
    return text;
}

}  // namespace bitdistill
