// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_table.h"

#include <algorithm>

#include "app/cli/terminal.h"
#include "app/cli/text_prompt.h"
#include "engine/infer/compare.h"
#include "engine/text/task.h"
#include "engine/text/tokenizer.h"

namespace bitdistill {

namespace {

constexpr int duel_tokens = 32, duel_repeats = 3;

fs::path folder_of(const RunFolder& run, const Json& row, const std::string& where) {
    const fs::path folder = json_string(row, "folder", where, "");
    return folder.is_absolute() ? folder : run.path() / folder;
}

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
    const Json duel = results.value("duel", Json::object());
    for (Json& row : rows) {
        if (duel.contains("models") && duel["models"].is_array())
            for (const Json& one : duel["models"])
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

std::string duel_texts(const RunFolder& run) {
    const std::string where = run.results_file().string();
    const Json duel = read_json(run.results_file()).value("duel", Json::object());
    if (!duel.is_object() || !duel.contains("models") || !duel["models"].is_array()) return {};
    std::string text = "\nPrompt: " + json_string(duel, "prompt", where, "");
    for (const Json& model : duel["models"])
        text += "\n" + json_string(model, "name", where, "") + " writes:" + json_string(model, "text", where, "");
    text += "\nMeasured on " + json_string(duel, "cpu", where, "") + " with " +
            (duel["models"].empty() ? "" : std::to_string(json_int(duel["models"][0], "threads", where, 0))) +
            " thread(s), FP16 against 1.58-bit, " + std::to_string(json_int(duel, "repeats", where, 0)) +
            " interleaved runs";
    return text;
}

bool measure_duel(const RunFolder& run, JobControl& control) {
    const std::string where = run.results_file().string();
    Json results = read_json(run.results_file());
    const auto tokenizer = open_tokenizer(run.params().teacher);
    const Task task = make_task(run.params());  // the first item to evaluate is as good a text as any
    const std::vector<Example> items = read_examples(run.params().dev_data, task, 1);
    const std::vector<int> prompt = prompt_ids(*tokenizer, task, items.at(0), run.params().max_length);
    std::vector<Contender> contenders;
    CompareOptions options;
    options.generate.max_tokens = duel_tokens;
    options.repeats = duel_repeats;
    for (const Json& row : models_of(results, where)) {
        CpuOptions cpu;
        cpu.threads = static_cast<int>(run.params().threads);
        cpu.format = WeightFormat::half;
        auto model = CpuModel::open(folder_of(run, row, where), cpu, {}, &control);
        if (!model) return false;
        const std::int64_t room = model->config().max_positions - static_cast<std::int64_t>(prompt.size());
        if (model->config().max_positions > 0 && room < options.generate.max_tokens)
            options.generate.max_tokens = static_cast<int>(std::max<std::int64_t>(room, 1));
        contenders.push_back({json_string(row, "row", where, ""), std::move(model), prompt});
    }
    if (contenders.empty()) return true;
    const Comparison comparison = compare(contenders, options, &control);
    if (!comparison.complete) return false;
    Json& duel = results["duel"] = to_json(comparison);
    duel["prompt"] = prompt_text(task, items.at(0));
    for (std::size_t i = 0; i < comparison.contenders.size(); ++i)
        duel["models"][i]["text"] = written_text(*tokenizer, comparison.contenders[i].ids);
    write_json(run.results_file(), results);
    return true;
}

}  // namespace bitdistill
