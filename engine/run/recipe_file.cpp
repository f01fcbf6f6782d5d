// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/recipe_file.h"

#include "engine/run/data/data_files.h"

namespace bitdistill {
namespace {

// A parameter beside the recipe would be passed over.
void check_run_members(const Json& run, const std::string& where) {
    for (const auto& [key, value] : run.items())
        if (key != "format" && key != "recipe" && key != "facts")
            throw Error("\"" + key + "\" stands beside recipe, and only format and facts do", where,
                        "Move it into recipe, or remove it");
}

}  // namespace

bool names_files(const Param& param) { return param.text != TextKind::plain; }

std::vector<std::filesystem::path> files_named(const RunParams& params, const Param& param) {
    if (!names_files(param)) return {};
    const std::string text = get_text(params, param);
    if (param.text == TextKind::files) return data_files(text);
    return text.empty() ? std::vector<std::filesystem::path>() : std::vector<std::filesystem::path>{text};
}

std::string absolute_text(const RunParams& params, const Param& param) {
    std::vector<std::filesystem::path> files = files_named(params, param);
    for (std::filesystem::path& file : files) file = std::filesystem::absolute(file).lexically_normal();
    if (param.text == TextKind::files) return data_list(files);
    return files.empty() ? get_text(params, param) : files.front().string();
}

void check_run_format(const Json& run, const std::string& where) {
    if (const std::int64_t format = json_int(run, "format", where); format != run_file_format)
        throw Error("format " + std::to_string(format) + " is not known", where, "A newer version wrote it: update");
    check_run_members(run, where);
}

RunParams recipe_of_run(const Json& recipe, const std::string& where) {
    RunParams params = params_from_json(recipe, where);
    if (!recipe.contains("embedding_type")) params.embedding_type = params.head_type = WantedKept::f16;
    return params;
}

RunParams read_recipe(const std::filesystem::path& file) {
    const Json json = read_json(file);
    if (!json.is_object() || !json.contains("recipe")) return params_from_json(json, file.string());
    json.contains("format") ? check_run_format(json, file.string()) : check_run_members(json, file.string());
    return params_from_json(json["recipe"], file.string());
}

void write_recipe(const std::filesystem::path& file, const RunParams& params) { write_json(file, to_json(params)); }

}  // namespace bitdistill
