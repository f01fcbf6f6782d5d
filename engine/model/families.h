// SPDX-License-Identifier: GPL-3.0-or-later
// The families of models: what config.json calls them, and one function each that reads how their layers compute. Used
// by model_config.cpp alone. Any thread.
#pragma once

#include <string>

#include "engine/model/model_config.h"

namespace bitdistill {

struct Family {
    Architecture architecture;
    const char *model_type, *class_name;
    std::int64_t head_dim;  // of a config.json that gives none; 0: hidden_size / heads
    // Sets every_layer and, where layers differ, own_layers. Everything else of the model is known by then. Throws
    // Error.
    void (*read_layers)(ModelConfig& config, const Json& json, const std::string& where);
    bool always_sub_norms = false;  // a student under this name is never without SubLN
    bool own = false;  // a name of ours, for students that no other program computes by itself (write_model_config)
};

// Of model_type or, without one, `architectures`. Throws Error that names the supported ones.
const Family& family_of(const Json& json, const std::string& where);
// The one under whose names a full-precision model is written.
const Family& family_of(Architecture architecture);
// The one under whose names this model is written: a student as "bitnet" where is_bitnet_of_transformers(), else under
// a name of ours, so that no program takes it for its teacher's architecture.
const Family& family_of(const ModelConfig& config);

const Family& own_family_of(Architecture architecture);

// Is there a value? A null stands for "not given", as in Hugging Face's files.
bool given(const Json& object, const char* key);

}  // namespace bitdistill
