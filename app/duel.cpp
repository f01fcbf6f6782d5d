// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/duel.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/core/json_file.h"
#include "engine/infer/benchmark.h"
#include "engine/text/task.h"
#include "engine/text/text_prompt.h"

namespace bitdistill {

namespace {

constexpr int tokensAfterRun = 32;

struct FirstItem {
    Task task;
    Example item;
};

FirstItem firstItem(const RunFolder& run) {
    const fs::path file = run.params().dev_data;
    Task task = make_task(run.params());
    std::vector<Example> items = read_examples(file, task, 1);
    if (items.empty()) throw Error("has no item", file.string(), "Give the run items to evaluate");
    return {std::move(task), std::move(items.front())};
}

std::vector<DuelModel> modelsOf(const RunFolder& run, const Json& results) {
    const std::string where = run.results_file().string();
    const auto rows = results.is_object() ? results.find("models") : results.end();
    if (!results.is_object() || rows == results.end() || !rows->is_array()) throw Error("models is not a list", where);
    std::vector<DuelModel> models;
    for (const Json& row : *rows) {
        const fs::path folder = json_string(row, "folder", where, "");
        models.push_back({json_string(row, "row", where, ""), folder.is_absolute() ? folder : run.path() / folder});
    }
    return models;
}

}  // namespace

std::string Duel::text(const Comparison& comparison, std::size_t contender) const {
    return written_text(*tokenizers.at(contender), comparison.contenders.at(contender).ids);
}

std::optional<Duel> openDuel(const DuelPlan& plan, JobControl& control, const OnDuelLoading& loading) {
    Duel duel;
    duel.options.repeats = plan.repeats;
    duel.options.generate.max_tokens = plan.tokens;
    duel.options.generate.sampler.temperature = plan.temperature;
    duel.options.generate.sampler.seed = plan.seed;
    for (std::size_t i = 0; i < plan.models.size(); ++i) {
        const DuelModel& model = plan.models[i];
        const auto say = [&](double share) {
            if (loading) loading(i, share);
        };
        say(0);
        Contender contender{model.name, {}, {}};
        if (plan.randomPrompt == 0) {
            duel.tokenizers.push_back(open_tokenizer(model.folder));
            contender.prompt = plan.prompt(*duel.tokenizers.back());
        }
        CpuOptions cpu;
        cpu.threads = plan.threads;
        cpu.format = plan.format;
        cpu.isa = plan.isa;
        cpu.screen_head = plan.temperature == 0;
        contender.model = CpuModel::open(model.folder, cpu, say, &control);
        if (!contender.model) return {};
        if (plan.randomPrompt > 0)
            contender.prompt = random_prompt(plan.randomPrompt, contender.model->config().vocab_size);
        const std::int64_t most = contender.model->config().max_positions;
        const std::int64_t room = std::max<std::int64_t>(1, most - std::ssize(contender.prompt));
        if (most > 0 && room < duel.options.generate.max_tokens)
            duel.options.generate.max_tokens = static_cast<int>(room);
        duel.contenders.push_back(std::move(contender));
    }
    return duel;
}

std::string duelPrompt(const RunFolder& run) {
    const FirstItem first = firstItem(run);
    return prompt_text(first.task, first.item);
}

bool measureDuel(const RunFolder& run, JobControl& control) {
    Json results = read_json(run.results_file());
    const FirstItem first = firstItem(run);
    DuelPlan plan;
    plan.models = modelsOf(run, results);
    plan.prompt = [&](const Tokenizer& tokenizer) {
        return prompt_ids(tokenizer, first.task, first.item, run.params().max_length);
    };
    plan.tokens = tokensAfterRun;
    plan.threads = static_cast<int>(run.params().threads);
    if (plan.models.empty()) return true;
    const std::optional<Duel> duel = openDuel(plan, control);
    if (!duel) return false;
    const Comparison comparison = compare(duel->contenders, duel->options, &control);
    if (!comparison.complete) return false;
    Json& kept = results["duel"] = to_json(comparison);
    kept["prompt"] = prompt_text(first.task, first.item);
    for (std::size_t i = 0; i < comparison.contenders.size(); ++i)
        kept["models"][i]["text"] = duel->text(comparison, i);
    write_json(run.results_file(), results);
    return true;
}

}  // namespace bitdistill
