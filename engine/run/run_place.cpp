// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run_place.h"

#include <algorithm>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/run/run_folder.h"
#include "engine/run/stage.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

bool stands(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

// The names in a folder that a run would replace, a few of many.
std::string taken_names(const fs::path& folder) {
    constexpr std::size_t most = 5;
    std::string words;
    std::size_t found = 0;
    for (const RunName& one : run_names())
        if (stands(folder / one.name) && ++found <= most) add_to_list(words, one.name);
    return words + (found > most ? ", ..." : "");
}

// Under a run's own names in another run's folder: that run would replace it.
void refuse_place_in_run(const fs::path& path) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    fs::path run;
    for (const fs::path& part : whole) {
        const bool taken = std::ranges::find(run_names(), part.string(), &RunName::name) != run_names().end();
        if (taken && is_run_folder(run))
            throw Error(
                "lies in the folder of another run, " + run.string() + ", which writes " + part.string() + " itself",
                path.string(), "Choose a folder outside of it");
        run /= part;
    }
}

}  // namespace

void check_run_place(const fs::path& path, const RunParams& params, Probe probe) {
    if (stands(path / run_file_name))
        throw Error("there is a run already", path.string(), "Resume it or choose another folder");
    if (const std::string taken = taken_names(path); !taken.empty())
        throw Error("is no run folder, run.json is missing, and holds " + taken + ", which a run would replace",
                    path.string(), "Choose a new folder; of a run, bring run.json back");
    for (const auto& [model, name] :
         {std::pair(params.teacher, "the teacher"), std::pair(params.student, "the student")}) {
        refuse_place_in_model(path, model, name);
        try {
            refuse_place_in_model(path, model_at(model), name);
        } catch (const Error& error) {
            if (error.subject() == path.string()) throw;  // the others are about the model
        }
    }
    refuse_place_in_run(path);
    check_folder_can_be_made(path, probe);
}

}  // namespace bitdistill
