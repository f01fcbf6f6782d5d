// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/results.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/publish.h"
#include "engine/run/paired.h"

namespace bitdistill {

namespace {

constexpr const char* remedy = "Remove the file and resume the run: its models are then evaluated anew";

// A member that must be a list, if it is there.
const Json* list_of(const Json& object, const char* key, const std::string& where) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return nullptr;
    if (!found->is_array()) throw Error(std::string(key) + " is not a list", where);
    return &*found;
}

void require_object(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("is not an object", where);
}

std::string place(const std::string& where, const char* list, std::size_t at) {
    return where + ", " + list + "[" + std::to_string(at) + "]";
}

Metric metric_from(const Json& json, const std::string& where) {
    require_object(json, where);
    Metric metric;
    metric.name = json_string(json, "name", where, "");
    if (metric.name.empty()) throw Error("has no name", where);
    metric.value = json_double(json, "value", where, not_measured);
    metric.low = json_double(json, "low", where, not_measured);
    metric.high = json_double(json, "high", where, not_measured);
    metric.count = json_int(json, "count", where, 0);
    metric.engine = json_string(json, "engine", where, "");
    metric.format = json_string(json, "format", where, "");
    metric.data = json_string(json, "data", where, "");
    const MetricInfo* row = find_metric(metric.name);
    if (row && row->form == MetricForm::share && (metric.value < 0 || metric.value > 1))
        throw Error("value is outside 0 to 1", where);
    if (row && row->form == MetricForm::score && (metric.value < 0 || metric.value > 100))
        throw Error("value is outside 0 to 100", where);
    return metric;
}

// A file of before metrics were a list. What was measured then came from the training engine.
std::vector<Metric> metrics_of_before(const Json& json, const std::string& where) {
    std::vector<Metric> metrics;
    const std::int64_t items = json_int(json, "items", where, 0);
    for (const char* name : {"accuracy", "exact_match"}) {
        if (!json.contains(name)) continue;
        Metric metric;
        metric.name = name;
        metric.value = json_double(json, name, where, not_measured);
        metric.count = items;
        if (metric.value < 0 || metric.value > 1) throw Error(std::string(name) + " is outside 0 to 1", where);
        if (items > 0 && std::isfinite(metric.value)) {
            const Interval interval = wilson_interval(metric.value, items);
            metric.low = interval.low;
            metric.high = interval.high;
        }
        metric.engine = "training";
        metrics.push_back(std::move(metric));
    }
    return metrics;
}

std::vector<std::vector<std::int64_t>> confusion_from(const Json& rows, const std::string& where) {
    std::vector<std::vector<std::int64_t>> counts;
    for (const Json& row : rows) {
        if (!row.is_array()) throw Error("confusion is not a list of lists", where);
        counts.emplace_back();
        for (const Json& cell : row) {
            if (!cell.is_number_integer()) throw Error("confusion has a cell that is no whole number", where);
            counts.back().push_back(cell.get<std::int64_t>());
        }
        if (counts.back().size() != rows.size()) throw Error("confusion is not square", where);
    }
    return counts;
}

std::uint64_t size_from(const Json& bytes, const char* key, const std::string& where) {
    const std::int64_t size = json_int(bytes, key, where, 0);
    if (size < 0) throw Error(std::string(key) + " is negative", where);
    return static_cast<std::uint64_t>(size);
}

PairedDifference difference_from(const Json& json, const std::string& where) {
    require_object(json, where);
    PairedDifference difference;
    difference.metric = json_string(json, "metric", where, "");
    difference.value = json_double(json, "difference", where, not_measured);
    difference.low = json_double(json, "low", where, not_measured);
    difference.high = json_double(json, "high", where, not_measured);
    difference.p = json_double(json, "p", where, not_measured);
    difference.count = json_int(json, "count", where);
    const double most = is_score(difference.metric) ? 100 : 1;
    if (!(difference.p >= 0 && difference.p <= 1) || !(std::abs(difference.value) <= most))
        throw Error("holds a difference or p that the metric cannot have", where);
    return difference;
}

ModelResult model_from(const Json& json, const std::string& where) {
    require_object(json, where);
    ModelResult model;
    model.row = json_string(json, "row", where, "");
    if (model.row.empty()) throw Error("has no row", where);
    const std::string word = json_string(json, "stage", where, "");
    Stage stage{};
    model.stage = stage_from_string(word, stage) ? std::optional(stage) : stage_of_row(model.row);
    model.folder = json_string(json, "folder", where, "");
    if (const Json* metrics = list_of(json, "metrics", where))
        for (std::size_t i = 0; i < metrics->size(); ++i)
            model.metrics.push_back(metric_from((*metrics)[i], place(where, "metrics", i)));
    else
        model.metrics = metrics_of_before(json, where);
    model.ternary = json_bool(json, "ternary", where, false);
    if (const auto bytes = json.find("bytes"); bytes != json.end()) {
        require_object(*bytes, where + ", bytes");
        ModelSize& size = model.bytes.emplace();
        size.body = size_from(*bytes, "body", where);
        size.embedding_and_head = size_from(*bytes, "embedding_and_head", where);
        size.norms = size_from(*bytes, "norms", where);
        model.file_bytes = size_from(*bytes, "file", where);
    }
    if (const Json* confusion = list_of(json, "confusion", where)) model.confusion = confusion_from(*confusion, where);
    model.cut_prompts = static_cast<std::int64_t>(size_from(json, "cut_prompts", where));
    model.seconds = json_double(json, "seconds", where, not_measured);
    if (const auto paired = json.find("to_teacher"); paired != json.end())
        model.to_teacher = difference_from(*paired, where + ", to_teacher");
    return model;
}

HeldOutText held_out_from(const Json& json, const std::string& where) {
    require_object(json, where);
    HeldOutText held_out;
    held_out.text = json_string(json, "text", where, "");
    const Json* models = list_of(json, "models", where);
    if (!models) throw Error("has no models", where);
    for (std::size_t i = 0; i < models->size(); ++i) {
        const std::string here = place(where, "models", i);
        require_object((*models)[i], here);
        HeldOutText::Row& row = held_out.models.emplace_back();
        row.model = json_string((*models)[i], "model", here, "");
        if (row.model.empty()) throw Error("has no model", here);
        if (const Json* metrics = list_of((*models)[i], "metrics", here))
            for (std::size_t m = 0; m < metrics->size(); ++m)
                row.metrics.push_back(metric_from((*metrics)[m], place(here, "metrics", m)));
    }
    return held_out;
}

}  // namespace

const Metric* HeldOutText::perplexity(std::string_view model) const& {
    const auto row = std::ranges::find(models, model, &Row::model);
    return row == models.end() ? nullptr : find_metric(row->metrics, "perplexity");
}

std::string held_out_text(const HeldOutText& held_out) {
    std::string figures;
    std::int64_t tokens = 0;
    for (const HeldOutText::Row& row : held_out.models)
        if (const Metric* perplexity = held_out.perplexity(row.model)) {
            add_to_list(figures, row.model + " " + metric_text(perplexity->name, perplexity->value));
            tokens = perplexity->count;
        }
    if (figures.empty()) return {};
    return "Perplexity on held-out text: " + figures + ", over " + std::to_string(tokens) + " tokens";
}

std::optional<std::filesystem::path> finished_student(const RunFolder& run) {
    if (run.recorded()) return std::nullopt;
    for (const Stage stage : student_stages) {
        if (!has_result_row(run.params(), stage)) continue;
        if (stage == Stage::refine) return run.params().student;
        if (run.stage_done(stage)) return run.model_folder(stage);
    }
    return std::nullopt;
}

std::optional<std::size_t> only_answer(const Confusion& confusion) {
    std::optional<std::size_t> only;
    std::int64_t items = 0;
    for (const std::vector<std::int64_t>& of_label : confusion)
        for (std::size_t answer = 0; answer < of_label.size(); ++answer)
            if (of_label[answer] > 0) {
                if (only && *only != answer) return {};
                only = answer;
                items += of_label[answer];
            }
    return items > 1 ? only : std::nullopt;
}

double chance(const Confusion& confusion) {
    std::int64_t all = 0, most = 0;
    for (const std::vector<std::int64_t>& of_label : confusion) {
        const std::int64_t items = std::accumulate(of_label.begin(), of_label.end(), std::int64_t{0});
        all += items;
        most = std::max(most, items);
    }
    return all > 0 ? static_cast<double>(most) / static_cast<double>(all) : not_measured;
}

std::vector<double> accuracy_by_label(const Confusion& confusion) {
    std::vector<double> shares;
    for (std::size_t label = 0; label < confusion.size(); ++label) {
        const std::vector<std::int64_t>& answers = confusion[label];
        const auto items = static_cast<double>(std::accumulate(answers.begin(), answers.end(), std::int64_t{0}));
        const bool any = items > 0 && label < answers.size();
        shares.push_back(any ? static_cast<double>(answers[label]) / items : not_measured);
    }
    return shares;
}

void add_accuracy_by_label(Json& json, const Confusion& confusion) {
    for (const double share : accuracy_by_label(confusion))
        json["accuracy_by_label"].push_back(std::isfinite(share) ? Json(share) : Json());
}

const ModelResult* Results::of(Stage stage) const& {
    const auto found = std::ranges::find(models, std::optional(stage), &ModelResult::stage);
    return found == models.end() ? nullptr : &*found;
}

Spread Results::tokens_per_second(const std::string& row) const {
    if (comparison)
        for (const ComparedModel& model : comparison->models)
            if (model.name == row) return model.generation_tokens_per_second;
    return {};
}

Results results_from_json(const Json& json, const std::string& where) {
    require_object(json, where);
    Results results;
    results.task = json_string(json, "task", where, "");
    results.data = json_string(json, "data", where, "");
    results.data_sum = json_string(json, "data_xxh3_64", where, "");
    const Json* models = list_of(json, "models", where);
    if (!models) throw Error("has no models", where);
    for (std::size_t i = 0; i < models->size(); ++i)
        results.models.push_back(model_from((*models)[i], place(where, "models", i)));
    if (const auto held_out = json.find("held_out"); held_out != json.end())
        results.held_out = held_out_from(*held_out, where + ", held_out");
    results.comparison = comparison_in(json, where);
    return results;
}

Results read_results(const std::filesystem::path& file) {
    try {
        return results_from_json(read_json(file), file.string());
    } catch (const Error& error) {
        // What the system refuses has a remedy of its own; of what can be read, the contents are damaged.
        if (::access(file.c_str(), R_OK) != 0) throw;
        throw Error(error.problem(), error.subject(), remedy);
    }
}

Json to_json(const Metric& metric) {
    Json json{{"name", metric.name}, {"value", std::isfinite(metric.value) ? Json(metric.value) : Json(nullptr)}};
    if (std::isfinite(metric.low) && std::isfinite(metric.high)) {
        json["low"] = metric.low;
        json["high"] = metric.high;
    }
    json["count"] = metric.count;
    json["engine"] = metric.engine;
    json["format"] = metric.format;
    if (!metric.data.empty()) json["data"] = metric.data;
    return json;
}

Json to_json(const HeldOutText& held_out) {
    Json json{{"text", held_out.text}, {"models", Json::array()}};
    for (const HeldOutText::Row& row : held_out.models) {
        Json metrics = Json::array();
        for (const Metric& metric : row.metrics) metrics.push_back(to_json(metric));
        json["models"].push_back({{"model", row.model}, {"metrics", std::move(metrics)}});
    }
    return json;
}

HeldOutText read_held_out(const std::filesystem::path& file) {
    try {
        return held_out_from(read_json(file), file.string());
    } catch (const Error& error) {
        if (::access(file.c_str(), R_OK) != 0) throw;
        throw Error(error.problem(), error.subject(), "Remove the file: the results then have no figures of this text");
    }
}

void write_held_out(const std::filesystem::path& file, const HeldOutText& held_out) {
    write_json(file, to_json(held_out));
}

HeldOutText held_out_of(const RunFolder& run) {
    std::error_code ignored;
    const bool there = run.params().continual_pretraining && std::filesystem::exists(run.held_out_file(), ignored);
    return there ? read_held_out(run.held_out_file()) : HeldOutText();
}

Json to_json(const PairedDifference& difference) {
    return {{"metric", difference.metric},
            {"difference", difference.value},
            {"low", difference.low},
            {"high", difference.high},
            {"p", difference.p},
            {"count", difference.count},
            {"distinguishable", difference.distinguishable()}};
}

Json to_json(const Results& results) {
    Json json{{"task", results.task}, {"data", results.data}};
    if (!results.data_sum.empty()) json["data_xxh3_64"] = results.data_sum;
    json["models"] = Json::array();
    for (const ModelResult& model : results.models) {
        Json one{{"row", model.row}};
        if (model.stage) one["stage"] = to_string(*model.stage);
        one["folder"] = model.folder;
        one["ternary"] = model.ternary;
        if (model.bytes) one["bytes"] = to_json(*model.bytes);
        if (model.bytes && model.file_bytes > 0) one["bytes"]["file"] = model.file_bytes;
        one["metrics"] = Json::array();
        for (const Metric& metric : model.metrics) one["metrics"].push_back(to_json(metric));
        if (!model.confusion.empty()) one["confusion"] = model.confusion;
        if (const double share = chance(model.confusion); std::isfinite(share)) one["chance"] = share;
        if (const auto only = only_answer(model.confusion)) one["only_answer"] = *only;
        if (model.cut_prompts > 0) one["cut_prompts"] = model.cut_prompts;
        if (std::isfinite(model.seconds)) one["seconds"] = model.seconds;
        if (model.to_teacher) one["to_teacher"] = to_json(*model.to_teacher);
        json["models"].push_back(std::move(one));
    }
    if (!results.held_out.empty()) json["held_out"] = to_json(results.held_out);
    if (results.comparison) set_comparison(json, *results.comparison);
    return json;
}

void write_results(const std::filesystem::path& file, const Results& results) { write_json(file, to_json(results)); }

std::filesystem::path model_path(const ModelResult& model, const std::filesystem::path& run) {
    return run / model.folder;  // an absolute folder stays what it is
}

namespace {

// Of two figures that the same program makes of the same counts; another machine may round the last bit otherwise.
bool agree(double one, double other) { return (std::isnan(one) && std::isnan(other)) || std::abs(one - other) <= 1e-9; }

// Is a score of texts the one that they give? Of texts whose figures were not kept, as in a file of before, it is.
bool is_of_texts(const Metric& metric, const std::string& row, const std::vector<AnsweredItem>& answers) {
    std::vector<TextFigures> texts;
    for (const AnsweredItem& item : answers) {
        if (item.row != row || item.data != metric.data) continue;
        if (!item.figures) return true;
        texts.push_back(*item.figures);
    }
    constexpr double most = 100;  // as the metric has it: BLEU of equal texts is a rounding above
    return texts.empty() || agree(metric.value, std::min(most, text_figure(metric.name, texts)));
}

// What a row states against what its answers give by the functions that made it: "BitDistill: accuracy is not that of
// its answers". Nothing where they agree.
std::optional<std::string> contradiction(const ModelResult& model, const std::vector<AnsweredItem>& answers) {
    struct Counts {
        std::int64_t all = 0, right = 0, exact = 0;
    };
    std::map<std::string, Counts> of_data;
    const std::string compared = compared_data(answers);  // whose the confusion is
    Confusion confusion(model.confusion.size(), std::vector<std::int64_t>(model.confusion.size(), 0));
    bool known = true;  // the classes
    const auto is_class = [&](int one) { return one >= 0 && static_cast<std::size_t>(one) < confusion.size(); };
    for (const AnsweredItem& item : answers) {
        if (item.row != model.row) continue;
        Counts& counts = of_data[item.data];
        ++counts.all;
        counts.right += item.predicted == item.label ? 1 : 0;
        counts.exact += item.exact ? 1 : 0;
        if (confusion.empty() || item.data != compared) continue;  // empty: a task without classes
        known = known && is_class(item.label) && is_class(item.predicted);
        if (known) ++confusion[static_cast<std::size_t>(item.label)][static_cast<std::size_t>(item.predicted)];
    }
    if (!known || confusion != model.confusion) return model.row + ": confusion is not that of its answers";
    for (const Metric& metric : model.metrics) {
        if (is_text_figure(metric.name) && !is_of_texts(metric, model.row, answers))
            return model.row + ": " + metric_key(metric) + " is not that of its texts";
        const bool accuracy = metric.name == "accuracy";
        if (!accuracy && metric.name != "exact_match") continue;
        const Counts& counts = of_data[metric.data];
        const Metric made = share_metric(metric.name, accuracy ? counts.right : counts.exact, counts.all);
        if (metric.count != made.count || !agree(metric.value, made.value) || !agree(metric.low, made.low) ||
            !agree(metric.high, made.high))
            return model.row + ": " + metric_key(metric) + " is not that of its answers";
    }
    if (model.to_teacher) {
        const PairedDifference& stated = *model.to_teacher;
        const auto made = paired_difference(stated.metric, answers, model.row, stage_info(Stage::teacher).row);
        if (!made || stated.count != made->count || !agree(stated.value, made->value) ||
            !agree(stated.low, made->low) || !agree(stated.high, made->high) || !agree(stated.p, made->p))
            return model.row + ": to_teacher is not that of their answers";
    }
    return {};
}

// A median or value outside its own range. All 0: not measured; a file of before may have the median alone.
std::optional<std::string> outside_itself(const Results& results) {
    for (const ModelResult& model : results.models)
        for (const Metric& metric : model.metrics) {
            // A score of texts may be: its interval is that of other samples.
            const MetricInfo* row = find_metric(metric.name);
            if (row && row->form == MetricForm::score) continue;
            if (metric.value < metric.low - 1e-9 || metric.value > metric.high + 1e-9)
                return model.row + ": " + metric.name + " is outside its own interval";
        }
    if (!results.comparison) return {};
    for (const ComparedModel& model : results.comparison->models)
        for (const Spread* speed :
             {&model.prompt_tokens_per_second, &model.generation_tokens_per_second, &model.first_token_seconds})
            if ((speed->low != 0 || speed->high != 0) && !(speed->low <= speed->median && speed->median <= speed->high))
                return "comparison, " + model.name + ": a median is outside its own range";
    return {};
}

}  // namespace

std::optional<std::string> damage_of(const std::filesystem::path& results_file,
                                     const std::filesystem::path& items_file) {
    const auto sentence = [](const Error& error) { return error.subject() + " " + error.problem(); };
    std::error_code ignored;
    try {
        const Results results = read_results(results_file);
        if (const auto outside = outside_itself(results))
            return results_file.string() + " contradicts itself: " + *outside;
        std::map<std::string, std::int64_t> expected;
        for (const ModelResult& model : results.models) {
            std::map<std::string, std::int64_t> of_data;
            for (const Metric& metric : model.metrics) {
                const MetricInfo* row = find_metric(metric.name);
                const bool of_items = row && row->form == MetricForm::share && !metric.format.empty();
                if (of_items) of_data[metric.data] = metric.count;
            }
            for (const auto& [data, count] : of_data) expected[model.row] += count;
        }
        if (expected.empty()) return {};
        if (!std::filesystem::exists(items_file, ignored)) return items_file.string() + " is missing";
        const std::vector<AnsweredItem> answers = read_items(items_file);
        for (const AnsweredItem& item : answers) --expected[item.row];
        for (const auto& [row, missing] : expected)
            if (missing != 0)
                return items_file.string() + " has " + std::to_string(std::abs(missing)) +
                       (missing > 0 ? " answers of " + row + " too few" : " answers of " + row + " too many");
        for (const ModelResult& model : results.models)
            if (const auto other = expected.contains(model.row) ? contradiction(model, answers) : std::nullopt)
                return results_file.string() + " and " + items_file.filename().string() +
                       " contradict each other: " + *other;
    } catch (const Error& error) {
        return sentence(error);
    }
    return {};
}

}  // namespace bitdistill
