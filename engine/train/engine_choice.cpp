// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/engine_choice.h"

#include <torch/version.h>

#include "engine/base/error.h"
#include "engine/base/json_file.h"

namespace bitdistill {
namespace {

template <Choice Enum>
Enum choice_in(const Json& json, const char* key, const std::string& where, Enum otherwise) {
    return required_choice<Enum>(json_string(json, key, where, std::string(word_of(otherwise))), key, where);
}

// Throws Error: not as write_engine_choice() writes it.
void read_choice(const Json& json, const std::string& where, EngineChoice& choice) {
    choice.precision = choice_in(json, "precision", where, choice.precision);
    choice.threads = json_int(json, "threads", where);
    choice.device = choice_in(json, "device", where, choice.device);
    choice.processes = static_cast<int>(json_int(json, "processes", where, 1));
    if (choice.threads < 1)
        throw Error("threads is " + std::to_string(choice.threads) + ", expected at least 1", where);
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

void write_engine_choice(const std::filesystem::path& file, const EngineChoice& choice) {
    Json json{
        {"precision", word_of(choice.precision)}, {"threads", choice.threads}, {"device", word_of(choice.device)}};
    if (choice.processes > 1) json["processes"] = choice.processes;
    json["libtorch"] = TORCH_VERSION;
    write_json(file, json);
}

}  // namespace bitdistill
