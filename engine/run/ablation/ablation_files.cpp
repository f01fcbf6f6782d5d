// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/ablation/ablation_files.h"

#include <algorithm>
#include <cmath>

#include "engine/base/csv.h"
#include "engine/base/error.h"
#include "engine/base/number_text.h"
#include "engine/run/results.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t ablation_format = 1;

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

bool is_share(const std::string& metric) {
    const MetricInfo* row = find_metric(metric);
    return row && row->form == MetricForm::share;
}

Json to_json(const AblationOutcome& run) {
    Json json{{"seed", run.seed}, {"folder", run.folder}, {"state", run.state}};
    if (!run.note.empty()) json["note"] = run.note;
    if (!run.figure.name.empty()) json["figure"] = bitdistill::to_json(run.figure);
    if (run.to_reference) json["to_reference"] = bitdistill::to_json(*run.to_reference);
    if (std::isfinite(run.perplexity)) json["perplexity"] = run.perplexity;
    json["seconds"] = number(run.seconds);
    json["computed_seconds"] = number(run.computed_seconds);
    return json;
}

Json to_json(const AblationRow& row) {
    Json json{{"name", row.name}, {"label", row.label}, {"settings", row.settings}, {"reference", row.reference}};
    if (row.paper) json["paper"] = *row.paper;
    json["finished"] = row.finished;
    json["mean"] = number(row.mean);
    json["spread"] = number(row.spread);
    json["low"] = number(row.low);
    json["high"] = number(row.high);
    if (std::isfinite(row.perplexity)) {
        json["perplexity"] = row.perplexity;
        json["perplexity_spread"] = number(row.perplexity_spread);
    }
    if (row.to_reference) {
        json["to_reference"] = bitdistill::to_json(*row.to_reference);
        json["to_reference"]["adjusted_p"] = number(row.adjusted_p);
        json["to_reference"]["distinguishable"] = row.distinguishable();
    }
    json["seconds"] = number(row.seconds);
    json["runs"] = Json::array();
    for (const AblationOutcome& run : row.runs) json["runs"].push_back(to_json(run));
    return json;
}

const Json& list_of(const Json& json, const char* key, const std::string& where) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_array()) throw Error(std::string(key) + " is not a list", where);
    return *found;
}

void require_object(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("is not an object", where);
}

// A member that is an object; an empty one where it is missing.
Json object_in(const Json& json, const char* key, const std::string& where) {
    Json object = json.value(key, Json::object());
    if (!object.is_object()) throw Error(std::string(key) + " is not an object", where);
    return object;
}

std::int64_t count_in(const Json& json, const char* key, const std::string& where) {
    const std::int64_t count = json_int(json, key, where, 0);
    if (count < 0) throw Error(std::string(key) + " is negative", where);
    return count;
}

// A run lies beside its table: a file that somebody sends leads nowhere else.
std::string folder_in(const Json& json, const std::string& where) {
    std::string folder = json_string(json, "folder", where, "");
    if (folder.find_first_of(std::string_view("/\\\0", 3)) != folder.npos || folder == "." || folder == "..")
        throw Error("folder " + Json(folder).dump() + " is not the name of a folder beside the file", where);
    return folder;
}

std::optional<PairedDifference> difference_in(const Json& json, const std::string& where) {
    const auto found = json.find("to_reference");
    if (found == json.end()) return {};
    const std::string place = where + ", to_reference";
    require_object(*found, place);
    const PairedDifference difference{
        json_string(*found, "metric", place, ""), json_double(*found, "difference", place, 0),
        json_double(*found, "low", place, 0),     json_double(*found, "high", place, 0),
        json_double(*found, "p", place, 1),       count_in(*found, "count", place)};
    if (difference.p < 0 || difference.p > 1) throw Error("p is outside 0 to 1", place);
    return difference;
}

AblationOutcome outcome_from(const Json& json, const std::string& where) {
    require_object(json, where);
    AblationOutcome run;
    run.seed = json_int(json, "seed", where, 0);
    run.folder = folder_in(json, where);
    run.state = json_string(json, "state", where, "waiting");
    run.note = json_string(json, "note", where, "");
    if (const auto figure = json.find("figure"); figure != json.end()) {
        require_object(*figure, where + ", figure");
        run.figure.name = json_string(*figure, "name", where, "");
        run.figure.value = json_double(*figure, "value", where, not_measured);
        run.figure.low = json_double(*figure, "low", where, not_measured);
        run.figure.high = json_double(*figure, "high", where, not_measured);
        run.figure.count = count_in(*figure, "count", where);
    }
    run.to_reference = difference_in(json, where);
    run.perplexity = json_double(json, "perplexity", where, not_measured);
    run.seconds = json_double(json, "seconds", where, 0);
    run.computed_seconds = json_double(json, "computed_seconds", where, 0);
    return run;
}

AblationRow row_from(const Json& json, const std::string& where) {
    require_object(json, where);
    AblationRow row;
    row.name = json_string(json, "name", where, "");
    row.label = json_string(json, "label", where, row.name);
    for (const Json& setting : list_of(json, "settings", where)) {
        if (!setting.is_string()) throw Error("settings holds something other than texts", where);
        row.settings.push_back(setting.get<std::string>());
    }
    row.reference = json_bool(json, "reference", where, false);
    if (json.contains("paper")) row.paper = json_double(json, "paper", where, not_measured);
    row.finished = count_in(json, "finished", where);
    row.mean = json_double(json, "mean", where, not_measured);
    row.spread = json_double(json, "spread", where, not_measured);
    row.low = json_double(json, "low", where, not_measured);
    row.high = json_double(json, "high", where, not_measured);
    row.to_reference = difference_in(json, where);
    row.perplexity = json_double(json, "perplexity", where, not_measured);
    row.perplexity_spread = json_double(json, "perplexity_spread", where, not_measured);
    if (row.to_reference) row.adjusted_p = json_double(json["to_reference"], "adjusted_p", where, not_measured);
    row.seconds = json_double(json, "seconds", where, 0);
    const Json& runs = list_of(json, "runs", where);
    for (std::size_t i = 0; i < runs.size(); ++i)
        row.runs.push_back(outcome_from(runs[i], where + ", runs[" + std::to_string(i) + "]"));
    if (row.finished > static_cast<std::int64_t>(row.runs.size()))
        throw Error("finished is " + std::to_string(row.finished) + " of " + std::to_string(row.runs.size()) + " runs",
                    where);
    return row;
}

// A point of sweep.json as a run: its student, or else the model of the last row that it has.
AblationOutcome outcome_of_sweep(const Json& point, const std::string& where) {
    AblationOutcome run;
    run.folder = folder_in(point, where);
    run.state = json_string(point, "state", where, "waiting");
    run.note = json_string(point, "note", where, "");
    run.seconds = run.computed_seconds = json_double(point, "seconds", where, 0);
    run.seed = json_int(object_in(point, "settings", where), "seed", where, 1);
    const Json intervals = object_in(point, "intervals", where);
    for (const auto& [metric, rows] : intervals.items()) {
        if (!rows.is_object() || rows.empty() || !point.contains(metric)) continue;
        std::string row = stage_info(Stage::distill).row;
        if (!rows.contains(row))
            for (const auto& [name, figure] : rows.items()) row = name;
        run.figure.name = metric;
        run.figure.value = json_double(point[metric], row.c_str(), where, not_measured);
        run.figure.low = json_double(rows[row], "low", where, not_measured);
        run.figure.high = json_double(rows[row], "high", where, not_measured);
        run.figure.count = count_in(rows[row], "count", where);
        break;
    }
    return run;
}

Ablation from_sweep(const Json& json, const std::string& where) {
    Ablation ablation;
    ablation.title = "Sweep";
    const Json& points = list_of(json, "points", where);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::string place = where + ", points[" + std::to_string(i) + "]";
        require_object(points[i], place);
        std::vector<std::string> settings;
        std::string label;
        const Json given = object_in(points[i], "settings", place);
        for (const auto& [key, value] : given.items()) {
            if (key == "seed") continue;
            settings.push_back(key + "=" + (value.is_string() ? value.get<std::string>() : value.dump()));
            label += (label.empty() ? "" : ", ") + settings.back();
        }
        if (label.empty()) label = "recipe";
        auto row = std::ranges::find(ablation.rows, settings, &AblationRow::settings);
        if (row == ablation.rows.end()) {
            row = ablation.rows.insert(row, AblationRow{});
            row->name = row->label = label;
            row->settings = settings;
        }
        row->runs.push_back(outcome_of_sweep(points[i], place));
    }
    for (AblationRow& row : ablation.rows) {
        double sum = 0, squares = 0;
        for (const AblationOutcome& run : row.runs) {
            if (!std::isfinite(run.figure.value)) continue;
            ++row.finished;
            sum += run.figure.value;
            row.seconds += run.seconds;
            row.low = run.figure.low;
            row.high = run.figure.high;
            ablation.metric = run.figure.name;
        }
        if (row.finished == 0) continue;
        const auto count = static_cast<double>(row.finished);
        row.mean = sum / count;
        row.seconds /= count;
        if (row.finished == 1) continue;
        for (const AblationOutcome& run : row.runs)
            if (std::isfinite(run.figure.value)) squares += std::pow(run.figure.value - row.mean, 2);
        row.spread = std::sqrt(squares / (count - 1));
        row.low = row.high = not_measured;  // sweep.json does not say which items were right
    }
    return ablation;
}

std::string value_text(const Ablation& ablation, double value) {
    return number_text((is_share(ablation.metric) ? 100 : 1) * value, is_share(ablation.metric) ? 1 : 3);
}

std::string p_text(double p) { return p < 0.0001 ? "< 0.0001" : number_text(p, p < 0.01 ? 4 : 2); }

std::string listed_seeds(const Ablation& ablation) {
    std::string text;
    for (const std::int64_t seed : ablation.seeds) text += (text.empty() ? "" : ", ") + std::to_string(seed);
    return text;
}

std::string minutes_text(double seconds) {
    if (seconds < 120) return number_text(seconds, 0) + " s";
    return seconds < 7200 ? number_text(seconds / 60, 0) + " min" : number_text(seconds / 3600, 1) + " h";
}

bool has_perplexity(const Ablation& ablation) {
    return std::ranges::any_of(ablation.rows, [](const AblationRow& row) { return std::isfinite(row.perplexity); });
}

std::string perplexity_text(const AblationRow& row) {
    if (!std::isfinite(row.perplexity)) return "-";
    return number_text(row.perplexity, 2) +
           (std::isfinite(row.perplexity_spread) ? " ± " + number_text(row.perplexity_spread, 2) : "");
}

bool has_paper(const Ablation& ablation) {
    return std::ranges::any_of(ablation.rows, [](const AblationRow& row) { return row.paper.has_value(); });
}

}  // namespace

Json to_json(const Ablation& ablation) {
    Json json{{"format", ablation_format},       {"table", ablation.table},
              {"title", ablation.title},         {"metric", ablation.metric},
              {"task", ablation.task},           {"model", ablation.model},
              {"data", ablation.data},           {"command", ablation.command},
              {"program", ablation.program},     {"machine", ablation.machine},
              {"paper", ablation.paper},         {"seeds", ablation.seeds},
              {"test", test_sentence(ablation)}, {"computed_seconds", number(ablation.computed_seconds())},
              {"baselines", Json::array()},      {"points", Json::array()}};
    for (const AblationBaseline& one : ablation.baselines)
        json["baselines"].push_back(
            {{"row", one.row}, {"mean", number(one.mean)}, {"low", number(one.low)}, {"high", number(one.high)}});
    for (const AblationRow& row : ablation.rows) json["points"].push_back(to_json(row));
    return json;
}

Ablation ablation_from_json(const Json& json, const std::string& where) {
    require_object(json, where);
    if (const std::int64_t format = json_int(json, "format", where); format != ablation_format)
        throw Error(
            "has the format " + std::to_string(format) + ", and this version knows " + std::to_string(ablation_format),
            where, "Open it with the version that wrote it, or let bitdistill ablate write it again");
    Ablation ablation;
    ablation.table = json_string(json, "table", where, "");
    ablation.title = json_string(json, "title", where, ablation.table);
    ablation.metric = json_string(json, "metric", where, "");
    ablation.task = json_string(json, "task", where, "");
    ablation.model = json_string(json, "model", where, "");
    ablation.data = json_string(json, "data", where, "");
    ablation.command = json_string(json, "command", where, "");
    ablation.program = json_string(json, "program", where, "");
    ablation.machine = json_string(json, "machine", where, "");
    ablation.paper = json_string(json, "paper", where, "");
    for (const Json& seed : list_of(json, "seeds", where)) {
        if (!seed.is_number_integer()) throw Error("seeds holds something other than whole numbers", where);
        ablation.seeds.push_back(seed.get<std::int64_t>());
    }
    for (const Json& one : list_of(json, "baselines", where)) {
        require_object(one, where + ", baselines");
        ablation.baselines.push_back({json_string(one, "row", where, ""), json_double(one, "mean", where, not_measured),
                                      json_double(one, "low", where, not_measured),
                                      json_double(one, "high", where, not_measured)});
    }
    const Json& points = list_of(json, "points", where);
    for (std::size_t i = 0; i < points.size(); ++i)
        ablation.rows.push_back(row_from(points[i], where + ", points[" + std::to_string(i) + "]"));
    return ablation;
}

bool is_ablation(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / ablation_file, ignored) || fs::is_regular_file(folder / sweep_file, ignored);
}

Ablation read_ablation(const fs::path& folder) {
    std::error_code ignored;
    const bool own = fs::is_regular_file(folder / ablation_file, ignored);
    const fs::path file = folder / (own ? ablation_file : sweep_file);
    const std::string where = file.string();
    try {
        return own ? ablation_from_json(read_json(file), where) : from_sweep(read_json(file), where);
    } catch (const Error& error) {
        if (!error.remedy().empty()) throw;
        throw Error(error.problem(), error.subject(),
                    "Give its command again: it reads the runs and writes this file anew");
    }
}

std::vector<std::vector<std::string>> ablation_table(const Ablation& ablation) {
    const bool share = is_share(ablation.metric), paper = has_paper(ablation), held_out = has_perplexity(ablation);
    const AblationRow* const reference = ablation.reference();
    const bool tested = reference && ablation.rows.size() > 1;
    std::vector<std::string> head{"point", ablation.metric + (share ? " %" : ""), "95 %"};
    if (ablation.seeds.size() > 1) head.emplace_back("spread");
    if (tested) head.insert(head.end(), {"to " + reference->label, "95 %", "p"});
    if (held_out) head.emplace_back("perplexity");
    if (paper) head.emplace_back("paper %");
    head.insert(head.end(), {"runs", "time"});
    std::vector<std::vector<std::string>> rows{head};
    for (const AblationRow& row : ablation.rows) {
        const bool measured = std::isfinite(row.mean);
        std::vector<std::string> cells{
            row.label + (row.reference ? " (reference)" : ""), measured ? value_text(ablation, row.mean) : "-",
            std::isfinite(row.low) ? value_text(ablation, row.low) + " to " + value_text(ablation, row.high) : "-"};
        if (ablation.seeds.size() > 1)
            cells.push_back(std::isfinite(row.spread) ? value_text(ablation, row.spread) : "-");
        if (tested && row.to_reference) {
            const PairedDifference& to = *row.to_reference;
            const auto points = [score = is_score(to.metric)](double value) {
                return std::string(value > 0 ? "+" : "") +
                       (score ? number_text(value, 2) : number_text(100 * value, points_decimals(value)));
            };
            cells.insert(cells.end(), {points(to.value), points(to.low) + " to " + points(to.high),
                                       p_text(row.adjusted_p) + (row.distinguishable() ? " *" : "")});
        } else if (tested) {
            cells.insert(cells.end(), {"-", "-", "-"});
        }
        if (held_out) cells.push_back(perplexity_text(row));
        if (paper) cells.push_back(row.paper ? number_text(100 * *row.paper, 2) : "-");
        const auto all = static_cast<std::int64_t>(row.runs.size());
        cells.push_back(row.finished == all ? std::to_string(all)
                                            : std::to_string(row.finished) + " of " + std::to_string(all));
        cells.push_back(measured ? minutes_text(row.seconds) : "-");
        rows.push_back(std::move(cells));
    }
    return rows;
}

std::string ablation_markdown(const Ablation& ablation) {
    std::string text = "### " + (ablation.title.empty() ? "Ablation" : ablation.title) + "\n\n";
    bool heading = true;
    for (const std::vector<std::string>& row : ablation_table(ablation)) {
        for (const std::string& cell : row) text += "| " + markdown_cell(cell) + " ";
        text += "|\n";
        if (heading)
            for (const std::string& cell : row) text += &cell == &row.front() ? "|---" : "|--:";
        if (heading) text += "|\n";
        heading = false;
    }
    text += "\n";
    const auto line = [&](const std::string& name, const std::string& value) {
        if (!value.empty()) text += "* " + name + ": " + value + "\n";
    };
    line("Command", ablation.command.empty() ? "" : "`" + ablation.command + "`");
    line("Model", ablation.model);
    line("Task", ablation.task + (ablation.data.empty() ? "" : ", " + ablation.data));
    line(ablation.seeds.size() > 1 ? "Seeds" : "Seed", listed_seeds(ablation));
    for (const AblationBaseline& one : ablation.baselines)
        line(one.row, value_text(ablation, one.mean) + (is_share(ablation.metric) ? " %" : "") +
                          (std::isfinite(one.low)
                               ? " (" + value_text(ablation, one.low) + " to " + value_text(ablation, one.high) + ")"
                               : ""));
    line("Test",
         test_sentence(ablation) +
             (std::ranges::any_of(ablation.rows, &AblationRow::distinguishable) ? " A star: p below 0.05." : ""));
    if (has_perplexity(ablation))
        line("Perplexity", "of the student on held-out text of the corpus, behind continual pre-training");
    if (has_paper(ablation)) line("Paper", ablation.paper);
    line("Time", minutes_text(ablation.computed_seconds()) +
                     " of training for all, stages that points share counted once; a row's time is that of its run "
                     "alone");
    line("Program", ablation.program + (ablation.machine.empty() ? "" : ", " + ablation.machine));
    for (const AblationRow& row : ablation.rows)
        for (const AblationOutcome& run : row.runs)
            if (run.state != "finished") line(run.folder, run.state + (run.note.empty() ? "" : ": " + run.note));
    return text;
}

std::string ablation_csv(const Ablation& ablation) {
    std::string text = csv_row(std::vector<std::string>{
        "point", "seed", "state", "settings", "metric", "value", "low", "high", "items", "difference", "difference_low",
        "difference_high", "p", "perplexity", "seconds", "computed_seconds", "folder", "note"});
    const auto cell = [](double value) { return std::isfinite(value) ? number_text(value) : std::string(); };
    for (const AblationRow& row : ablation.rows)
        for (const AblationOutcome& run : row.runs) {
            std::string settings;
            for (const std::string& one : row.settings) settings += (settings.empty() ? "" : " ") + one;
            std::vector<std::string> cells{row.label,
                                           std::to_string(run.seed),
                                           run.state,
                                           settings,
                                           run.figure.name,
                                           cell(run.figure.value),
                                           cell(run.figure.low),
                                           cell(run.figure.high),
                                           run.figure.count > 0 ? std::to_string(run.figure.count) : ""};
            const PairedDifference to = run.to_reference.value_or(
                PairedDifference{"", not_measured, not_measured, not_measured, not_measured, 0});
            for (const double value :
                 {to.value, to.low, to.high, to.p, run.perplexity, run.seconds, run.computed_seconds})
                cells.push_back(cell(value));
            cells.insert(cells.end(), {run.folder, run.note});
            text += csv_row(cells);
        }
    return text;
}

}  // namespace bitdistill
