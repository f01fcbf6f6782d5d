// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/start_report.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/number_text.h"
#include "engine/run/run_folder.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_layers = 65536;  // a table has a row for each
constexpr std::size_t most_groups = 16;     // and a column for each; a block has seven projections

double share_of(const Json& json, const char* key, const std::string& where) {
    if (!json.contains(key)) throw Error(std::string(key) + " is missing", where);
    return json_double(json, key, where, 0);
}

std::size_t count_of(const Json& json, const char* key, const std::string& where) {
    const std::int64_t count = json_int(json, key, where);
    if (count < 0) throw Error(std::string(key) + " is negative", where);
    return static_cast<std::size_t>(count);
}

}  // namespace

const char* lost_of(StudentStart method) {
    return method == StudentStart::awq ? "the blocks' outputs" : "the projections' outputs";
}

std::size_t StartReport::searched() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(groups, [](const GroupStart& one) { return one.ratio.has_value(); }));
}
std::size_t StartReport::zero_won() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        groups, [](const GroupStart& one) { return one.ratio && *one.ratio == 0 && !one.by_weights; }));
}
double StartReport::mean_before() const {
    double sum = 0;
    for (const GroupStart& one : groups) sum += one.before;
    return groups.empty() ? 0 : sum / static_cast<double>(groups.size());
}
double StartReport::mean_after() const {
    double sum = 0;
    for (const GroupStart& one : groups) sum += one.after;
    return groups.empty() ? 0 : sum / static_cast<double>(groups.size());
}

Json to_json(const GroupStart& group) {
    Json json = {{"layer", group.layer}, {"group", group.group}, {"before", group.before}, {"after", group.after}};
    if (group.ratio) {
        json["ratio"] = *group.ratio;
        json["by_weights"] = group.by_weights;
    }
    return json;
}

GroupStart group_from_json(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("a group is no object", where);
    GroupStart group;
    const std::size_t layer = count_of(json, "layer", where);
    if (layer >= most_layers) throw Error("layer is " + std::to_string(layer) + ", which no model has", where);
    group.layer = static_cast<int>(layer);
    group.group = json_string(json, "group", where, "");
    if (group.group.empty()) throw Error("group is missing", where);
    group.before = share_of(json, "before", where);
    group.after = share_of(json, "after", where);
    if (json.contains("ratio")) group.ratio = json_double(json, "ratio", where, 0);
    group.by_weights = json_bool(json, "by_weights", where, false);
    return group;
}

Json to_json(const StartReport& report) {
    Json groups = Json::array();
    for (const GroupStart& one : report.groups) groups.push_back(to_json(one));
    Json json = {{"method", word_of(report.method)},
                 {"texts", report.texts},
                 {"tokens", report.tokens},
                 {"lost_of", lost_of(report.method)},
                 {"mean_before", report.mean_before()},
                 {"mean_after", report.mean_after()}};
    if (report.method == StudentStart::awq) {
        json["searched"] = report.searched();
        json["zero_won"] = report.zero_won();
    }
    json["groups"] = std::move(groups);
    return json;
}

std::string to_sentence(const StartReport& report) {
    const std::string lost =
        "Lost by rounding, of the energy of " + std::string(lost_of(report.method)) + ", mean of " +
        std::to_string(report.groups.size()) + " groups: " + number_text(100 * report.mean_before(), 1) +
        " % plainly, " + number_text(100 * report.mean_after(), 1) + " % with " + std::string(word_of(report.method)) +
        " (" + std::to_string(report.texts) + " texts, " + std::to_string(report.tokens) + " tokens of calibration).";
    if (report.method != StudentStart::awq) return lost;
    return lost + " Factors were searched for " + std::to_string(report.searched()) +
           " of them, and none were best in " + std::to_string(report.zero_won()) + ".";
}

StartReport start_report_from_json(const Json& json, const std::string& where) {
    if (!json.is_object() || !json.contains("groups") || !json["groups"].is_array())
        throw Error("is no report of a start: groups is missing", where);
    StartReport report;
    report.method = required_choice<StudentStart>(json_string(json, "method", where, ""), "method", where);
    report.texts = count_of(json, "texts", where);
    report.tokens = count_of(json, "tokens", where);
    std::set<std::string> names;
    std::set<std::pair<int, std::string>> seen;
    for (const Json& one : json["groups"]) {
        const GroupStart& group = report.groups.emplace_back(group_from_json(one, where));
        if (!seen.emplace(group.layer, group.group).second)
            throw Error(
                "has the group " + Json(group.group).dump() + " of layer " + std::to_string(group.layer) + " twice",
                where);
        names.insert(group.group);
    }
    if (names.size() > most_groups)
        throw Error("has " + std::to_string(names.size()) + " groups of a layer, which no model has", where);
    return report;
}

std::optional<StartReport> read_start_report(const fs::path& run) {
    const fs::path file = run / run_name::start;
    std::error_code error;
    if (!fs::exists(file, error)) return std::nullopt;
    try {
        return start_report_from_json(read_json(file), file.string());
    } catch (const Error& damaged) {
        throw Error(damaged.problem(), damaged.subject(),
                    "Remove this file: it tells what the start came to, and the run goes on without it");
    }
}

void write_start_report(const fs::path& run, const StartReport& report) {
    write_json(run / run_name::start, to_json(report));
}

StartTable start_table(const StartReport& report) {
    StartTable table{{"layer"}, {}};
    const auto percent = [](double share) { return number_text(100 * share, 1) + " %"; };
    for (const GroupStart& one : report.groups)
        if (std::ranges::find(table.heads, one.group) == table.heads.end()) table.heads.push_back(one.group);
    for (const GroupStart& one : report.groups) {
        const auto row = static_cast<std::size_t>(one.layer);
        while (table.rows.size() <= row) {
            table.rows.emplace_back(table.heads.size());
            table.rows.back().front() = std::to_string(table.rows.size() - 1);
        }
        const auto column = static_cast<std::size_t>(std::ranges::find(table.heads, one.group) - table.heads.begin());
        std::string& cell = table.rows[row][column];
        cell = percent(one.before) + " -> " + percent(one.after);
        if (one.ratio) cell += " (r " + number_text(*one.ratio, 2) + (one.by_weights ? "/w)" : ")");
    }
    return table;
}

}  // namespace bitdistill
