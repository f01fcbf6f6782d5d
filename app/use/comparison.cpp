// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/comparison.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/json_file.h"
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

std::vector<PlannedModel> modelsOf(const RunFolder& run, const Json& results) {
    const std::string where = run.results_file().string();
    const auto rows = results.is_object() ? results.find("models") : results.end();
    if (!results.is_object() || rows == results.end() || !rows->is_array()) throw Error("models is not a list", where);
    std::vector<PlannedModel> models;
    for (const Json& row : *rows) {
        const fs::path folder = json_string(row, "folder", where, "");
        models.push_back({json_string(row, "row", where, ""), folder.is_absolute() ? folder : run.path() / folder});
    }
    return models;
}

bool samePlace(const fs::path& one, const fs::path& other) {
    std::error_code ignored;
    return fs::equivalent(one, other, ignored);
}

// Rows that a comparison left out keep the speed that an earlier one measured under the same conditions: another
// processor or number of threads would not belong into the same table.
void carryOver(const Json& earlier, const std::vector<PlannedModel>& own, Json& record) {
    const auto models = earlier.is_object() ? earlier.find("models") : earlier.end();
    if (!earlier.is_object() || models == earlier.end() || !models->is_array() || record["models"].empty()) return;
    if (earlier.value("cpu", Json()) != record.value("cpu", Json())) return;
    const auto named = [](const Json& list, const Json& name) {
        return std::any_of(list.begin(), list.end(),
                           [&](const Json& one) { return one.is_object() && one.value("name", Json()) == name; });
    };
    const Json first = record["models"].front();
    for (const Json& model : *models) {
        if (!model.is_object()) continue;
        const Json name = model.value("name", Json());
        const bool row =
            std::any_of(own.begin(), own.end(), [&](const PlannedModel& one) { return Json(one.name) == name; });
        if (!row || named(record["models"], name)) continue;
        if (model.value("threads", Json()) != first.value("threads", Json()) ||
            model.value("isa", Json()) != first.value("isa", Json()))
            continue;
        record["models"].push_back(model);
        record["models"].back()["earlier"] = true;
    }
}

// What each token added to the text; the last piece carries what was still open.
std::vector<std::string> piecesOf(const Tokenizer& tokenizer, const std::vector<int>& ids) {
    StreamDecoder decoder(tokenizer);
    std::vector<std::string> pieces;
    for (const int id : ids) pieces.push_back(decoder.add(id));
    if (!pieces.empty()) pieces.back() += decoder.finish();
    return pieces;
}

}  // namespace

std::string ReadyComparison::text(const Comparison& comparison, std::size_t model) const {
    return written_text(*tokenizers.at(model), comparison.models.at(model).ids);
}

std::optional<ReadyComparison> openComparison(const ComparisonPlan& plan, JobControl& control,
                                              const OnModelLoading& loading) {
    ReadyComparison ready;
    ready.options.repeats = plan.repeats;
    ready.options.generate.max_tokens = plan.tokens;
    ready.options.generate.sampler.temperature = plan.temperature;
    ready.options.generate.sampler.seed = plan.seed;
    for (std::size_t i = 0; i < plan.models.size(); ++i) {
        const PlannedModel& model = plan.models[i];
        const auto say = [&](double share) {
            if (loading) loading(i, share);
        };
        say(0);
        ModelToCompare one{model.name, {}, {}};
        if (plan.randomPrompt == 0) {
            ready.tokenizers.push_back(open_tokenizer(model.folder));
            one.prompt = plan.prompt(*ready.tokenizers.back());
        }
        CpuOptions cpu;
        cpu.threads = plan.threads;
        cpu.format = model.format.value_or(plan.format);
        cpu.isa = plan.isa;
        cpu.screen_head = plan.temperature == 0;
        one.model = CpuModel::open(model.folder, cpu, say, &control);
        if (!one.model) return {};
        if (plan.randomPrompt > 0) one.prompt = random_prompt(plan.randomPrompt, one.model->config().vocab_size);
        const std::int64_t most = one.model->config().max_positions;
        const std::int64_t room = std::max<std::int64_t>(1, most - std::ssize(one.prompt));
        if (most > 0 && room < ready.options.generate.max_tokens)
            ready.options.generate.max_tokens = static_cast<int>(room);
        ready.models.push_back(std::move(one));
    }
    return ready;
}

Json comparisonRecord(const ReadyComparison& ready, const Comparison& comparison, const std::string& prompt) {
    Json record = to_json(comparison);
    record["prompt"] = prompt;
    record["tokens"] = ready.options.generate.max_tokens;
    record["temperature"] = ready.options.generate.sampler.temperature;
    record["seed"] = ready.options.generate.sampler.seed;
    for (std::size_t i = 0; i < comparison.models.size(); ++i) {
        Json& model = record["models"][i];
        model["ternary"] = ready.models[i].model->config().ternary;
        if (i >= ready.tokenizers.size()) continue;
        model["text"] = ready.text(comparison, i);
        model["pieces"] = piecesOf(*ready.tokenizers[i], comparison.models[i].ids);
    }
    return record;
}

bool keepComparison(const RunFolder& run, Json record) {
    if (!record.value("complete", false) || !fs::exists(run.results_file())) return false;
    Json results = read_json(run.results_file());
    const std::vector<PlannedModel> own = modelsOf(run, results);
    std::vector<std::string> names;
    for (Json& model : record["models"]) {
        const fs::path folder = json_string(model, "folder", "comparison", "");
        const std::string now = json_string(model, "name", "comparison", "");
        auto row = std::find_if(own.begin(), own.end(), [&](const PlannedModel& one) {
            return one.name == now && samePlace(one.folder, folder);
        });
        if (row == own.end())
            row = std::find_if(own.begin(), own.end(),
                               [&](const PlannedModel& one) { return samePlace(one.folder, folder); });
        if (row == own.end()) return false;
        // The same model once more, in fewer bits, must not pass for the row itself.
        std::string name = row->name;
        if (std::find(names.begin(), names.end(), name) != names.end())
            name += ", " + json_string(model, "format", "comparison", "");
        names.push_back(row->name);
        model["name"] = name;
        // Named from the run's folder, the model is found again when the run has been moved.
        const fs::path inside = row->folder.lexically_normal().lexically_relative(run.path().lexically_normal());
        if (!inside.empty() && *inside.begin() != "..") model["folder"] = inside.generic_string();
    }
    if (results.contains("duel")) carryOver(results["duel"], own, record);
    results["duel"] = std::move(record);
    write_json(run.results_file(), results);
    return true;
}

std::optional<Json> comparisonOf(const Json& record, const std::vector<fs::path>& folders, const fs::path& run) {
    const auto models = record.is_object() ? record.find("models") : record.end();
    if (!record.is_object() || models == record.end() || !models->is_array()) return {};
    Json part = record;
    part["models"] = part["agreement"] = Json::array();
    for (std::size_t wanted = 0; wanted < folders.size(); ++wanted) {
        std::size_t at = wanted == 0 ? 0 : 1;  // the same model may be compared with itself
        for (; at < models->size(); ++at) {
            const Json& model = (*models)[at];
            const auto folder = model.is_object() ? model.find("folder") : model.end();
            // What an earlier comparison measured was asked something else.
            if (!model.is_object() || model.contains("earlier")) continue;
            if (folder != model.end() && folder->is_string() &&
                samePlace(run / folder->get<std::string>(), folders[wanted]))
                break;
        }
        if (at == models->size() || (wanted == 0) != (at == 0)) return {};
        part["models"].push_back((*models)[at]);
        const auto agreement = record.find("agreement");
        if (at > 0 && agreement != record.end() && agreement->is_array() && at - 1 < agreement->size())
            part["agreement"].push_back((*agreement)[at - 1]);
    }
    return part;
}

std::string comparisonPrompt(const RunFolder& run) {
    const FirstItem first = firstItem(run);
    return prompt_text(first.task, first.item);
}

bool measureComparison(const RunFolder& run, JobControl& control) {
    const Json results = read_json(run.results_file());
    const FirstItem first = firstItem(run);
    ComparisonPlan plan;
    plan.models = modelsOf(run, results);
    plan.prompt = [&](const Tokenizer& tokenizer) {
        return prompt_ids(tokenizer, first.task, first.item, run.params().max_length);
    };
    plan.tokens = tokensAfterRun;
    plan.threads = static_cast<int>(run.params().threads);
    if (plan.models.empty()) return true;
    const std::optional<ReadyComparison> ready = openComparison(plan, control);
    if (!ready) return false;
    const Comparison comparison = compare(ready->models, ready->options, &control);
    if (!comparison.complete) return false;
    return keepComparison(run, comparisonRecord(*ready, comparison, prompt_text(first.task, first.item)));
}

}  // namespace bitdistill
