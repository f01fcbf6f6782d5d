// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/queue/run_queue.h"

#include <system_error>

#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/run/recipe_file.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t queue_format = 1;
const char* const remedy = "Move the file away; the runs' folders stay as they are";

// A member that must be a list, or be absent.
const Json& list_in(const Json& object, const char* key, const std::string& where) {
    static const Json none = Json::array();
    if (!object.contains(key)) return none;
    const Json& list = object[key];
    if (!list.is_array()) throw Error(std::string(key) + " is no list", where, remedy);
    return list;
}

std::vector<std::string> texts_in(const Json& object, const char* key, const std::string& where) {
    std::vector<std::string> texts;
    for (const Json& one : list_in(object, key, where)) {
        if (!one.is_string()) throw Error(std::string(key) + " holds something that is no text", where, remedy);
        texts.push_back(one.get<std::string>());
    }
    return texts;
}

AblationPoint point_from_json(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("a point is no object", where, remedy);
    AblationPoint point;
    point.name = json_string(json, "name", where, {});
    point.label = json_string(json, "label", where, {});
    point.settings = texts_in(json, "settings", where);
    point.reference = json_bool(json, "reference", where, false);
    if (json.contains("paper")) point.paper = json_double(json, "paper", where, 0);
    return point;
}

Json to_json(const AblationPoint& point) {
    Json json{
        {"name", point.name}, {"label", point.label}, {"settings", point.settings}, {"reference", point.reference}};
    if (point.paper) json["paper"] = *point.paper;
    return json;
}

Json to_json(const QueueEntry& entry) {
    Json json{{"kind", std::string(word_of(entry.kind))},
              {"folder", entry.folder.string()},
              {"recipe", bitdistill::to_json(entry.recipe)}};
    if (!entry.grid.empty()) json["grid"] = entry.grid;
    if (!entry.factors.empty()) json["factors"] = entry.factors;
    if (!entry.table.empty()) json["table"] = entry.table;
    for (const AblationPoint& point : entry.points) json["points"].push_back(to_json(point));
    if (!entry.seeds.empty()) json["seeds"] = entry.seeds;
    for (const auto& [name, reason] : entry.failed) json["failed"][name] = reason;
    if (entry.done) json["done"] = true;
    return json;
}

QueueEntry entry_from_json(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("an entry is no object", where, remedy);
    QueueEntry entry;
    entry.kind = required_choice<QueueKind>(json_string(json, "kind", where, {}), "kind", where);
    entry.folder = json_string(json, "folder", where, {});
    if (!entry.folder.is_absolute()) throw Error("folder is no absolute path", where, remedy);
    if (!json.contains("recipe")) throw Error("recipe is missing", where, remedy);
    entry.recipe = params_from_json(json["recipe"], where);
    entry.grid = texts_in(json, "grid", where);
    for (const Json& factor : list_in(json, "factors", where)) {
        if (!factor.is_number() || !(factor.get<double>() > 0))
            throw Error("factors holds something that is no number above 0", where, remedy);
        entry.factors.push_back(factor.get<double>());
    }
    entry.table = json_string(json, "table", where, {});
    if (entry.kind == QueueKind::ablation) required_choice<AblationTable>(entry.table, "table", where);
    for (const Json& point : list_in(json, "points", where)) entry.points.push_back(point_from_json(point, where));
    for (const Json& seed : list_in(json, "seeds", where)) {
        if (!seed.is_number_integer()) throw Error("seeds holds something that is no whole number", where, remedy);
        entry.seeds.push_back(seed.get<std::int64_t>());
    }
    entry.done = json_bool(json, "done", where, false);
    if (json.contains("failed")) {
        if (!json["failed"].is_object()) throw Error("failed is no object", where, remedy);
        for (const auto& [name, reason] : json["failed"].items())
            entry.failed[name] = reason.is_string() ? reason.get<std::string>() : std::string();
    }
    return entry;
}

}  // namespace

Json to_json(const RunQueue& queue) {
    Json json{{"format", queue_format}, {"paused", queue.paused}, {"entries", Json::array()}};
    for (const QueueEntry& entry : queue.entries) json["entries"].push_back(to_json(entry));
    return json;
}

RunQueue queue_from_json(const Json& json, const std::string& where) {
    if (!json.is_object()) throw Error("is no object", where, remedy);
    if (const std::int64_t format = json_int(json, "format", where); format != queue_format)
        throw Error("format " + std::to_string(format) + " is not known", where, remedy);
    RunQueue queue;
    queue.paused = json_bool(json, "paused", where, false);
    for (const Json& entry : list_in(json, "entries", where)) queue.entries.push_back(entry_from_json(entry, where));
    return queue;
}

RunQueue read_queue(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error)) return {};
    try {
        return queue_from_json(read_json(file), file.string());
    } catch (const Error& read) {
        const Error named = of_file(read, file.string());
        throw Error(named.problem(), named.subject(), named.remedy().empty() ? remedy : named.remedy());
    }
}

void write_queue(const fs::path& file, const RunQueue& queue) {
    write_file_atomically(file, json_text(to_json(queue)), false);
}

}  // namespace bitdistill
