// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/sweep.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <utility>

#include "engine/base/checksum.h"
#include "engine/base/csv.h"
#include "engine/base/doubled_member.h"
#include "engine/base/file.h"
#include "engine/base/model_path.h"
#include "engine/base/number_text.h"
#include "engine/run/recipe_file.h"
#include "engine/run/results.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_tail.h"
#include "engine/run/stage_chain.h"

namespace bitdistill {

namespace {

const Param& known_parameter(std::string key, std::string_view where) {
    std::ranges::replace(key, '-', '_');
    const Param* param = find_parameter(key);
    if (!param)
        throw Error("unknown parameter \"" + key.substr(0, 100) + "\"", std::string(where),
                    "Did you mean " + nearest_parameter(key) + "?");
    return *param;
}

void add_setting(SweepPoint& point, const Param& param, const std::string& text, const std::string& where) {
    for (const auto& [known, value] : point.settings)
        if (known == &param) throw Error(std::string(param.name) + " is given twice", where, "Leave one of them out");
    set_text(point.params, param, text);
    point.settings.emplace_back(&param, get_text(point.params, param));  // 1e5 and 100000 are one value
}

// A folder name: what a file system or a shell would not like is replaced, and a checksum keeps such names apart.
std::string folder_name(const SweepPoint& point) {
    std::string exact, name;
    for (const auto& [param, value] : point.settings)
        exact += (exact.empty() ? "" : ",") + std::string(param->name) + "=" + value;
    for (const char c : exact) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           std::string_view("=,._-").find(c) != std::string_view::npos;
        name += plain ? c : '_';
    }
    if (name == exact && name.size() <= 120) return name.empty() ? "recipe" : name;
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(fnv1a64(exact)));
    return name.substr(0, 100) + "," + digits;
}

void name_points(std::vector<SweepPoint>& points, const std::string& where) {
    std::set<std::string> names;
    for (SweepPoint& point : points) {
        point.name = folder_name(point);
        if (!names.insert(point.name).second)
            throw Error("the point " + point.name + " is there twice", where, "Leave one of them out");
    }
}

// Names in order of their first appearance.
template <typename Items, typename Name>
std::vector<std::string> names_of(const Items& items, const Name& list) {
    std::vector<std::string> names;
    for (const auto& item : items)
        for (const std::string& name : list(item))
            if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    return names;
}

std::vector<std::string> setting_names(const std::vector<SweepPoint>& points) {
    return names_of(points, [](const SweepPoint& point) {
        std::vector<std::string> names;
        for (const auto& [param, value] : point.settings) names.emplace_back(param->name);
        return names;
    });
}

std::vector<std::string> value_names(const std::vector<SweepResult>& results) {
    return names_of(results, [](const SweepResult& result) {
        std::vector<std::string> names;
        for (const SweepValue& one : result.values) names.push_back(one.row);
        return names;
    });
}

Metric figure_of(const SweepResult& result, const std::string& row) {
    const auto found = std::ranges::find(result.values, row, &SweepValue::row);
    return found == result.values.end() ? Metric() : found->figure;
}

double value_of(const SweepResult& result, const std::string& row) { return figure_of(result, row).value; }

// All runs of a sweep have one task, so a row has one metric.
std::string metric_of(const std::vector<SweepResult>& results, const std::string& row) {
    for (const SweepResult& result : results)
        if (const auto found = std::ranges::find(result.values, row, &SweepValue::row); found != result.values.end())
            return found->figure.name;
    return {};
}

bool is_share(const std::string& metric) {
    const MetricInfo* row = find_metric(metric);
    return row && row->form == MetricForm::share;
}

std::string heading(const SweepGroup::Value& value) {
    if (value.metric == "accuracy") return value.name + " %";
    return value.name + " " + value.metric + (is_share(value.metric) ? " %" : "");
}

std::string cell(const SweepGroup::Value& value) {
    const bool share = is_share(value.metric);
    const auto text = [&](double number) { return number_text((share ? 100 : 1) * number, share ? 1 : 3); };
    return text(value.mean) + (std::isfinite(value.spread) ? " ± " + text(value.spread) : "") +
           (std::isfinite(value.low) ? " (" + text(value.low) + " to " + text(value.high) + ")" : "");
}

}  // namespace

std::vector<SweepPoint> grid_points(const RunParams& recipe, const std::vector<std::string>& grid) {
    std::vector<SweepPoint> points{{{}, recipe, {}}};
    for (const std::string& axis : grid) {
        const std::size_t equals = axis.find('=');
        if (equals == std::string::npos || equals + 1 == axis.size())
            throw Error("\"" + axis + "\" names no values", "--grid", "Write --grid key=value,value");
        const std::string key(trimmed(axis.substr(0, equals)));
        const Param* const param = &known_parameter(key, "--grid");
        std::vector<SweepPoint> longer;
        for (const SweepPoint& point : points)
            for (std::size_t begin = equals + 1; begin <= axis.size();) {
                const std::size_t end = std::min(axis.find(',', begin), axis.size());
                longer.push_back(point);
                add_setting(longer.back(), *param, axis.substr(begin, end - begin), "--grid");
                begin = end + 1;
            }
        points = std::move(longer);
    }
    name_points(points, "--grid");
    return points;
}

std::vector<SweepPoint> listed_points(const RunParams& recipe, const std::filesystem::path& list) {
    std::vector<SweepPoint> points;
    const std::string text = read_file(list);
    std::int64_t line = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view content = trimmed(std::string_view(text).substr(begin, end - begin));
        begin = end + 1;
        ++line;
        if (content.empty()) continue;
        const std::string where = list.string() + ", line " + std::to_string(line);
        const Json settings = parse_json(content);
        if (!settings.is_object())
            throw Error("is not a JSON object", where, "Write one point a line, such as {\"gamma\": 60, \"seed\": 2}");
        if (const std::optional<DoubledMember> doubled = doubled_member(content, settings))
            throw Error(doubled_text(*doubled), where, doubled_remedy);
        SweepPoint point{{}, recipe, {}};
        for (const auto& [key, value] : settings.items()) {
            if (value.is_structured() || value.is_null())
                throw Error(
                    key + " is no single value", where,
                    value.is_null() ? "Leave it out, or give it a value" : "Write a line for each of its values");
            try {
                add_setting(point, known_parameter(key, where),
                            value.is_string() ? value.get<std::string>() : value.dump(), where);
            } catch (const Error& error) {
                if (error.subject() == where) throw;
                throw Error(error.subject() + " " + error.problem(), where,
                            error.remedy().empty() ? "Correct the value" : error.remedy());
            }
        }
        points.push_back(std::move(point));
    }
    if (points.empty()) throw Error("holds no point", list.string(), "Write one JSON object of parameters a line");
    name_points(points, list.string());
    return points;
}

SweepResult read_result(const std::filesystem::path& path) {
    SweepResult result;
    if (!is_run_folder(path)) return result;
    const RunFolder run = RunFolder::open(path);
    result.state = run.finished() ? "finished" : "stopped";
    RunLog log;
    RunTail tail(path, log);
    while (tail.poll()) {
    }
    RunLog::Cursor cursor;
    const RunLog::News news = log.read_since(cursor);
    std::array<double, stage_count> seconds{};
    for (const StepRow& row : news.rows) seconds[static_cast<std::size_t>(row.stage)] = row.seconds;
    for (const double stage : seconds) result.seconds += stage;
    for (const Event& event : news.events)
        if (Stage stage{}; event.kind == taken_event && stage_from_string(event.stage, stage))
            result.taken_seconds += std::exchange(seconds[static_cast<std::size_t>(stage)], 0.0);
    if (result.state != "finished") {
        for (const Event& event : news.events)
            if (event.kind == "failure") {
                result.state = "failed";
                result.note = event.text;
            } else if (event.kind == "start") {
                result.state = "stopped";
                result.note.clear();
            }
        return result;
    }
    if (run.stage_done(Stage::evaluate))
        for (const ModelResult& model : read_results(run.results_file()).models)
            if (!model.metrics.empty()) result.values.push_back({model.row, model.metrics.front()});
    return result;
}

void check_same_recipe(const SweepPoint& point, const std::filesystem::path& path) {
    const RunParams there = RunFolder::open(path).params();
    for (const Param& param : parameters()) {
        const std::string was = get_text(there, param), is = get_text(point.params, param);
        if (was == is || (names_files(param) && absolute_text(point.params, param) == was)) continue;
        throw Error(std::string(param.name) + " is \"" + was + "\" there and \"" + is + "\" in the sweep now",
                    path.string(), "Give the sweep another folder, or remove this one");
    }
}

std::vector<SweepGroup> sweep_groups(const std::vector<SweepPoint>& points, const std::vector<SweepResult>& results) {
    std::vector<SweepGroup> groups;
    std::vector<std::vector<const SweepResult*>> members;
    const std::vector<std::string> names = setting_names(points);
    for (std::size_t i = 0; i < points.size(); ++i) {
        std::vector<std::pair<std::string, std::string>> settings;
        for (const std::string& name : names)
            if (find_parameter(name)->member != Member(&RunParams::seed))
                settings.emplace_back(name, get_text(points[i].params, *find_parameter(name)));
        const auto found = std::ranges::find(groups, settings, &SweepGroup::settings);
        const auto at = static_cast<std::size_t>(found - groups.begin());
        if (found == groups.end()) {
            groups.push_back({settings, 0, {}, 0});
            members.emplace_back();
        }
        if (results[i].state == "finished") members[at].push_back(&results[i]);
    }
    for (std::size_t g = 0; g < groups.size(); ++g) {
        SweepGroup& group = groups[g];
        group.runs = static_cast<std::int64_t>(members[g].size());
        const auto count = static_cast<double>(group.runs);
        for (const std::string& name : value_names(results)) {
            double sum = 0, squares = 0;
            for (const SweepResult* one : members[g]) sum += value_of(*one, name);
            const double mean = sum / count;
            for (const SweepResult* one : members[g]) squares += std::pow(value_of(*one, name) - mean, 2);
            SweepGroup::Value value{name, metric_of(results, name), mean};
            value.spread = count > 1 ? std::sqrt(squares / (count - 1)) : not_measured;
            if (group.runs == 1) {
                const Metric figure = figure_of(*members[g].front(), name);
                value.low = figure.low;
                value.high = figure.high;
            }
            group.values.push_back(std::move(value));
        }
        for (const SweepResult* one : members[g]) group.seconds += one->seconds / count;
    }
    return groups;
}

std::vector<std::vector<std::string>> sweep_table(const std::vector<SweepGroup>& groups) {
    std::vector<std::vector<std::string>> rows(1);
    for (const SweepGroup& group : groups) {
        std::vector<std::string> row;
        for (const auto& [name, value] : group.settings) {
            if (&group == &groups.front()) rows[0].push_back(name);
            row.push_back(value);
        }
        if (row.empty()) {  // only seeds differ
            if (&group == &groups.front()) rows[0].emplace_back("recipe");
            row.emplace_back("all seeds");
        }
        row.push_back(std::to_string(group.runs));
        for (const SweepGroup::Value& value : group.values) {
            row.push_back(std::isfinite(value.mean) ? cell(value) : "-");
        }
        row.push_back(group.runs > 0 ? number_text(group.seconds, 1) : "-");
        rows.push_back(std::move(row));
    }
    rows[0].emplace_back("runs");
    if (!groups.empty())
        for (const SweepGroup::Value& value : groups.front().values) rows[0].push_back(heading(value));
    rows[0].emplace_back("seconds");
    return rows;
}

std::string sweep_markdown(const std::vector<SweepGroup>& groups) {
    std::string text;
    bool heading = true;
    for (const std::vector<std::string>& row : sweep_table(groups)) {
        for (const std::string& one : row) text += "| " + markdown_cell(one) + " ";
        text += "|\n";
        if (heading)
            for (const std::string& one : row) text += &one == &row.front() ? "|---" : "|--:";
        if (heading) text += "|\n";
        heading = false;
    }
    return text;
}

std::string sweep_csv(const std::vector<SweepPoint>& points, const std::vector<SweepResult>& results) {
    const std::vector<std::string> settings = setting_names(points), values = value_names(results);
    std::vector<std::string> head{"point", "state"};
    head.insert(head.end(), settings.begin(), settings.end());
    for (const std::string& name : values)
        head.insert(head.end(), {name, name + " low", name + " high", name + " items"});
    head.insert(head.end(), {"seconds", "note"});
    std::string text = csv_row(head);
    for (std::size_t i = 0; i < points.size(); ++i) {
        std::vector<std::string> row{points[i].name, results[i].state};
        for (const std::string& name : settings) row.push_back(get_text(points[i].params, *find_parameter(name)));
        for (const std::string& name : values) {
            const Metric figure = figure_of(results[i], name);
            for (const double value : {figure.value, figure.low, figure.high})
                row.push_back(std::isfinite(value) ? number_text(value) : "");
            row.push_back(figure.count > 0 ? std::to_string(figure.count) : "");
        }
        row.insert(row.end(), {number_text(results[i].seconds), results[i].note});
        text += csv_row(row);
    }
    return text;
}

Json sweep_json(const std::vector<SweepPoint>& points, const std::vector<SweepResult>& results) {
    const auto number = [](double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); };
    Json json{{"points", Json::array()}, {"groups", Json::array()}};
    for (std::size_t i = 0; i < points.size(); ++i) {
        Json point{{"folder", points[i].name}, {"state", results[i].state}, {"settings", Json::object()}};
        const Json all = to_json(points[i].params);
        for (const auto& [param, value] : points[i].settings) point["settings"][param->name] = all[param->name];
        for (const SweepValue& one : results[i].values) {
            point[one.figure.name][one.row] = number(one.figure.value);
            point["intervals"][one.figure.name][one.row] = {{"low", number(one.figure.low)},
                                                            {"high", number(one.figure.high)},
                                                            {"count", one.figure.count},
                                                            {"engine", one.figure.engine},
                                                            {"format", one.figure.format}};
        }
        point["seconds"] = number(results[i].seconds);
        if (!results[i].note.empty()) point["note"] = results[i].note;
        json["points"].push_back(point);
    }
    for (const SweepGroup& group : sweep_groups(points, results)) {
        Json one{{"settings", Json::object()}, {"runs", group.runs}};
        for (const auto& [name, value] : group.settings) one["settings"][name] = value;
        for (const SweepGroup::Value& value : group.values)
            one[value.metric][value.name] = {{"mean", number(value.mean)}, {"spread", number(value.spread)}};
        json["groups"].push_back(one);
    }
    return json;
}

}  // namespace bitdistill
