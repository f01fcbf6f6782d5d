// SPDX-License-Identifier: GPL-3.0-or-later
// Small run folders that version 0.1.0 left before results.json had metrics in lists: one that is finished, one that
// was stopped in its distillation at step 4 of 6. tests/run/data keeps them, with @FOLDER@ where paths were.
#pragma once

#include <filesystem>
#include <string>

#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/run/run_folder.h"
#include "tests/places.h"

namespace bitdistill {

// A copy below `folder`, with its base model and data; name: "finished", "paused".
inline RunFolder run_of_before(const std::filesystem::path& folder, const std::string& name) {
    namespace fs = std::filesystem;
    const fs::path source = source_path("tests/run/data");
    for (const char* part : {"base", "train.tsv", "dev.tsv", name.c_str()})
        fs::copy(source / part, folder / part, fs::copy_options::recursive | fs::copy_options::skip_existing);
    for (const char* file : {"run.json", "results.json"}) {
        const fs::path path = folder / name / file;
        if (!fs::exists(path)) continue;
        std::string text = read_file(path);
        const std::string mark = "@FOLDER@";
        for (std::size_t at; (at = text.find(mark)) != std::string::npos;)
            text.replace(at, mark.size(), folder.string());
        write_file_atomically(path, text);
    }
    return RunFolder::open(folder / name);
}

}  // namespace bitdistill
