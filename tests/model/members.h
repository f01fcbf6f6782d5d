// SPDX-License-Identifier: GPL-3.0-or-later
// Members of the family of quantizers for tests: "activation=absmean4 sparsity=4:8" as a Quantizer, and a student's
// folder with them in its configuration.
#pragma once

#include <filesystem>
#include <sstream>
#include <string>

#include "engine/base/json_file.h"
#include "engine/model/model_config.h"
#include "engine/model/quantizer.h"

namespace bitdistill {

inline Quantizer member_of_family(const std::string& words, Quantizer quantizer = {}) {
    std::istringstream stream(words);
    for (std::string word; stream >> word;) {
        const std::size_t equals = word.find('=');
        choose(quantizer, word.substr(0, equals), word.substr(equals + 1), "", "test");
    }
    return quantizer;
}

// A copy of a student's folder that says so.
inline std::filesystem::path with_member(const std::filesystem::path& student, const std::filesystem::path& copy,
                                         const std::string& words) {
    std::filesystem::copy(student, copy, std::filesystem::copy_options::recursive);
    Json config = read_json(copy / "config.json");
    std::istringstream stream(words);
    for (std::string word; stream >> word;) {
        const std::size_t equals = word.find('=');
        config["quantization_config"][word.substr(0, equals)] = word.substr(equals + 1);
    }
    if (config["model_type"] == "bitnet") name_as_own_student(config, Architecture::llama);  // which no member is
    std::filesystem::permissions(copy / "config.json", std::filesystem::perms::owner_write,
                                 std::filesystem::perm_options::add);
    write_json(copy / "config.json", config);
    return copy;
}

}  // namespace bitdistill
