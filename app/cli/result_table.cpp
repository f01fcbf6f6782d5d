// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_table.h"

#include "app/cli/terminal.h"
#include "engine/base/error.h"
#include "engine/base/number_text.h"

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
    const Json compared = results.value("duel", Json::object());
    for (Json& row : rows) {
        if (compared.contains("models") && compared["models"].is_array())
            for (const Json& one : compared["models"])
                if (json_string(one, "name", where, "") == json_string(row, "row", where, "") &&
                    one.contains("generation_tokens_per_second"))
                    row["tokens_per_second"] = json_double(one["generation_tokens_per_second"], "median", where, 0);
    }
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
    const std::string where = run.results_file().string();
    const Json compared = read_json(run.results_file()).value("duel", Json::object());
    if (!compared.is_object() || !compared.contains("models") || !compared["models"].is_array()) return {};
    std::string text = "\nPrompt: " + json_string(compared, "prompt", where, "");
    for (const Json& model : compared["models"])
        if (!model.contains("earlier"))  // that one was asked something else
            text += "\n" + json_string(model, "name", where, "") + " writes:" + json_string(model, "text", where, "");
    text += "\nMeasured on " + json_string(compared, "cpu", where, "") + " with " +
            (compared["models"].empty() ? "" : std::to_string(json_int(compared["models"][0], "threads", where, 0))) +
            " thread(s), FP16 against 1.58-bit, " + std::to_string(json_int(compared, "repeats", where, 0)) +
            " interleaved runs";
    return text;
}

}  // namespace bitdistill
