// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/engine_choice.h"

#include <limits>

#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/run/tasks.h"

namespace bitdistill {
namespace {

constexpr const char *figures_key = "dev_figures", *by_cpu = "cpu", *by_training = "training";

template <Choice Enum>
Enum choice_in(const Json& json, const char* key, const std::string& where, Enum otherwise) {
    const Enum value =
        required_choice<Enum>(json_string(json, key, where, std::string(word_of(otherwise))), key, where);
    if (value == Enum::automatic) throw Error(std::string(key) + " is automatic, expected what was chosen", where);
    return value;
}

void require_some(std::int64_t count, const char* key, const std::string& where) {
    if (count < 1 || count > std::numeric_limits<int>::max())
        throw Error(std::string(key) + " is " + std::to_string(count) + ", expected a number from 1 on", where);
}

// Throws Error: not as write_engine_choice() writes it.
void read_choice(const Json& json, const std::string& where, EngineChoice& choice) {
    choice.precision = choice_in(json, "precision", where, choice.precision);
    choice.threads = json_int(json, "threads", where);
    choice.device = choice_in(json, "device", where, choice.device);
    require_some(choice.threads, "threads", where);
    const std::int64_t processes = json_int(json, "processes", where, 1);
    require_some(processes, "processes", where);
    choice.processes = static_cast<int>(processes);
    const std::string figures = json_string(json, figures_key, where, by_training);
    if (figures != by_cpu && figures != by_training)
        throw Error(std::string(figures_key) + " is \"" + figures + "\", expected " + by_cpu + " or " + by_training,
                    where);
    choice.classes_by_cpu = figures == by_cpu;
}

}  // namespace

std::optional<EngineChoice> read_engine_choice(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return std::nullopt;
    const std::string where = file.string();
    EngineChoice choice;
    try {
        read_choice(read_json(file), where, choice);
    } catch (const Error& error) {
        throw Error(error.problem(), where,
                    "Remove this file: the run then goes on with what this machine would choose for a new one, so its "
                    "last digits may differ");
    }
    return choice;
}

void write_engine_choice(const std::filesystem::path& file, const EngineChoice& choice, std::string_view libtorch) {
    Json json{
        {"precision", word_of(choice.precision)}, {"threads", choice.threads}, {"device", word_of(choice.device)}};
    if (choice.processes > 1) json["processes"] = choice.processes;
    json[figures_key] = choice.classes_by_cpu ? by_cpu : by_training;
    json["libtorch"] = libtorch;
    write_json(file, json);
}

bool dev_figures_by_cpu(const RunFolder& run, Stage stage) {
    if (stage == Stage::pretrain) return false;
    const TaskKind kind = task_kind(run.params());
    if (kind != TaskKind::classify) return kind == TaskKind::generate;
    try {
        const std::optional<EngineChoice> begun = read_engine_choice(run.engine_file());
        return begun && begun->classes_by_cpu;
    } catch (const Error&) {
        return false;  // whoever resumes the run says it
    }
}

}  // namespace bitdistill
