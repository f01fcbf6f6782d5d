// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_table.h"

#include <algorithm>
#include <cmath>

#include "app/cli/terminal.h"
#include "engine/base/list_text.h"
#include "engine/base/machine.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/run/metric.h"
#include "engine/run/paired.h"

namespace bitdistill {

namespace {

// The keys of all rows' metrics, in order of their first appearance.
std::vector<std::string> metric_names(const Results& results) {
    std::vector<std::string> names;
    for (const ModelResult& model : results.models)
        for (const Metric& metric : model.metrics)
            if (std::string key = metric_key(metric); std::ranges::find(names, key) == names.end())
                names.push_back(std::move(key));
    return names;
}

}  // namespace

std::string spread_text(const Spread& spread) {
    if (!(spread.low < spread.high)) return count_text(spread.median);  // measured once
    return count_text(spread.median) + " (" + count_text(spread.low) + "-" + count_text(spread.high) + ")";
}

Json result_rows(const Results& results) {
    Json rows = to_json(results)["models"];
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ModelResult& model = results.models[i];
        for (const Metric& metric : model.metrics) {
            if (!std::isfinite(metric.value)) continue;
            rows[i][metric_key(metric)] = metric.value;
            if (&metric == find_metric(model.metrics, metric.name)) rows[i][metric.name] = metric.value;
        }
        if (const std::int64_t items = items_of(model.metrics); items > 0) rows[i]["items"] = items;
        add_accuracy_by_label(rows[i], model.confusion);
        if (const Spread speed = results.tokens_per_second(model.row); speed.median > 0) {
            rows[i]["tokens_per_second"] = speed.median;
            rows[i]["tokens_per_second_low"] = speed.low;
            rows[i]["tokens_per_second_high"] = speed.high;
        }
    }
    return rows;
}

std::string result_table(const Results& results) {
    const std::vector<std::string> metrics = metric_names(results);
    std::vector<std::vector<std::string>> rows(1);
    rows[0].emplace_back();
    for (const std::string& name : metrics) rows[0].push_back(printable_line(metric_words(name)));
    for (const char* heading : {"ternary body", "other body", "embedding+head", "total", "in the file", "tokens/s"})
        rows[0].emplace_back(heading);
    for (const ModelResult& model : results.models) {
        std::vector<std::string>& row = rows.emplace_back();
        row.push_back(model.row);
        for (const std::string& name : metrics) row.push_back(metric_text(name, metric_value(model.metrics, name)));
        const ModelSize size = model.bytes.value_or(ModelSize());
        row.push_back(model.ternary ? bytes_text(size.body) : "-");
        row.push_back(bytes_text(size.norms + (model.ternary ? 0 : size.body)));
        row.push_back(bytes_text(size.embedding_and_head));
        row.push_back(bytes_text(size.total()));
        row.push_back(model.file_bytes > 0 ? bytes_text(model.file_bytes) : "-");
        const Spread speed = results.tokens_per_second(model.row);
        row.push_back(speed.median > 0 ? spread_text(speed) : count_text(not_measured));
    }
    return table_text(rows);
}

std::string label_text(const Confusion& confusion, const Task* task) {
    constexpr std::size_t most_labels = 6;
    const std::vector<double> shares = accuracy_by_label(confusion);
    if (shares.empty() || shares.size() > most_labels) return {};
    std::string text;
    for (std::size_t label = 0; label < shares.size(); ++label) {
        const bool named = task && task->answers.size() == shares.size();
        const std::string name = named ? std::string(trimmed(task->answers[label])) : std::to_string(label);
        add_to_list(text, printable_line(name) + " " + metric_text("accuracy", shares[label]));
    }
    return "; by label: " + text;
}

std::string chance_text(double share) { return "Always the most frequent class: " + metric_text("accuracy", share); }

std::string result_sentences(const Results& results) {
    const std::string teacher = stage_info(Stage::teacher).row;
    std::string text;
    double most_frequent = not_measured;
    for (const ModelResult& model : results.models) {
        if (model.metrics.empty()) continue;
        std::string figures;
        for (const Metric& metric : model.metrics) add_to_list(figures, printable_line(metric_text(metric)));
        text += (text.empty() ? "" : "\n") + printable_line(model.row) + ": " + figures;
        if (model.to_teacher) text += "; " + difference_text(*model.to_teacher, teacher);
        text += label_text(model.confusion, find_task(results.task));
        if (only_answer(model.confusion)) text += "; it answers every item alike";
        if (model.cut_prompts > 0)
            text += "; " + whole_text(model.cut_prompts) + (model.cut_prompts == 1 ? " prompt" : " prompts") + " cut";
        const Metric& first = model.metrics.front();
        if (!first.engine.empty())
            text += "; by the " + first.engine + " engine" + (first.format.empty() ? "" : ", " + first.format);
        most_frequent = chance(model.confusion);
    }
    if (std::isfinite(most_frequent)) text += "\n" + chance_text(most_frequent);
    if (const std::string held_out = held_out_text(results.held_out); !held_out.empty())
        text += (text.empty() ? "" : "\n") + printable_line(held_out);
    return text;
}

std::string headline_text(const Comparison& comparison) {
    const std::optional<Headline> headline = headline_of(comparison);
    if (!headline) {
        const std::optional<std::size_t> untimed = untimed_model(comparison);
        return untimed ? "\n" + untimed_text(printable_line(comparison.models[*untimed].name)) : std::string();
    }
    std::string text = "\n" + printable_line(comparison.models[headline->student].name) + " against " +
                       printable_line(comparison.models[headline->teacher].name) + ": " + to_string(*headline);
    for (const Doubt& doubt : headline->doubts) text += "\n  doubtful: " + to_string(doubt);
    return text;
}

std::string compared_texts(const Results& results) {
    const std::optional<Comparison>& compared = results.comparison;
    if (!compared || compared->models.empty()) return {};
    std::string text = "\nPrompt: " + compared->prompt;
    for (const ComparedModel& model : compared->models)
        if (!model.earlier)  // that one was asked something else
            text += "\n" + printable_line(model.name) + " writes:" + model.text;
    text += headline_text(*compared);
    text += "\nMeasured on " + compared->cpu + " with " + threads_text(compared->models.front().threads) + ", " +
            std::to_string(compared->repeats) + " interleaved repeats, power: " + to_string(compared->under.power);
    return text;
}

}  // namespace bitdistill
