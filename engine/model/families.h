// SPDX-License-Identifier: GPL-3.0-or-later
// The families of models: what config.json calls them, and one function each that reads how their layers compute. Used
// by model_config.cpp and, for keys, by gguf_model.cpp. Any thread.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "engine/model/gguf.h"
#include "engine/model/model_config.h"
#include "engine/model/rope/rope_keys.h"

namespace bitdistill {

// What a config.json that leaves a key out means: the defaults of transformers' configuration class.
struct ConfigDefaults {
    std::int64_t head_dim = 0;  // 0: hidden_size / heads
    std::int64_t max_positions = 2048;
    std::int64_t window = 0;  // sliding_window; a null means none
    double rms_norm_eps = 1e-6, rope_theta = 1e4;
    Activation activation = Activation::silu;
    bool tie_embeddings = false;
    // 0: must be given; of kv_heads: as many as heads
    std::int64_t hidden = 0, intermediate = 0, layers = 0, heads = 0, kv_heads = 0, vocabulary = 0;
};

struct Family {
    Architecture architecture;
    const char *model_type, *class_name;
    ConfigDefaults defaults;
    // Sets every_layer and, where layers differ, own_layers. Everything else of the model is known by then. Throws
    // Error.
    void (*read_layers)(ModelConfig& config, const Json& json, const std::string& where);
    bool always_sub_norms = false;  // a student under this name is never without SubLN
    bool own = false;  // a name of ours, for students that no other program computes by itself (write_model_config)
    // Of a model that sees pictures too: the one that reads text, which alone is computed, in the form of a
    // config.json.
    Json (*text_part)(const Json& json, const std::string& where) = nullptr;
};

// Of model_type or, without one, `architectures`. Throws Error that names the supported ones.
const Family& family_of(const Json& json, const std::string& where);
// The one under whose names a full-precision model is written.
const Family& family_of(Architecture architecture);
// The one under whose names this model is written: a student as "bitnet" where is_bitnet_of_transformers(), else under
// a name of ours, so that no program takes it for its teacher's architecture.
const Family& family_of(const ModelConfig& config);

const Family& own_family_of(Architecture architecture);

// Keys that change what a model computes and that no family here knows: where one asks for more than plain Llama
// arithmetic, the model is refused by the key's name instead of being computed without it. config: what has been read
// of json so far. Throws Error with file, key and value.
void refuse_unknown_arithmetic(const Json& json, const ModelConfig& config, const std::string& where);
// computed: names of keys that this architecture's reader computes.
void refuse_unknown_arithmetic(const GgufFile& file, const std::string& architecture, std::int64_t head_dim,
                               std::initializer_list<std::string_view> computed);

}  // namespace bitdistill
