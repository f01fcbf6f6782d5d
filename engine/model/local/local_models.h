// SPDX-License-Identifier: GPL-3.0-or-later
// The models on this computer, whoever keeps them, and what this program can do with each: by their headers alone, some
// milliseconds a model. For `bitdistill models` and the list beside every field for a model. Any thread, not the GUI's.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/model/local/local_places.h"

namespace bitdistill {

struct LocalModel {
    FoundModel found;
    std::string family;     // "qwen3", or what the file calls an architecture that this program does not know
    std::string type;       // what most of its bytes are kept in: "BF16", "Q4_K"; empty: not known
    bool student = false;   // 1.58-bit already
    bool converts = false;  // it can be a teacher
    bool compares = false;  // it can write text here
    std::string reason;     // why it cannot do one of the two, or both, without full stop; empty: it can do both
};

// Never throws: what cannot be opened says why.
LocalModel judged(const FoundModel& found);

// All of them: places in the order of model_places(), names in order. go_on: asked before each model with how many are
// known so far; false ends the search early.
std::vector<LocalModel> local_models(const std::function<bool(std::size_t)>& go_on = {});

// "convert and compare", "compare", "neither": for tables.
std::string uses_text(const LocalModel& model);

Json to_json(const LocalModel& model);

}  // namespace bitdistill
