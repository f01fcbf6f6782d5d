// SPDX-License-Identifier: GPL-3.0-or-later
// A config.json of a small Llama, and the same with one key changed.
#pragma once

#include "engine/base/json_file.h"

inline bitdistill::Json llama() {
    return bitdistill::Json::parse(R"({"architectures":["LlamaForCausalLM"],"model_type":"llama","hidden_size":64,
        "intermediate_size":172,"num_hidden_layers":2,"num_attention_heads":8,"num_key_value_heads":4,"head_dim":8,
        "vocab_size":512,"max_position_embeddings":512,"rms_norm_eps":1e-05,"rope_theta":10000.0,"hidden_act":"silu",
        "tie_word_embeddings":true,"attention_bias":false,"bos_token_id":1,"eos_token_id":2,"torch_dtype":"bfloat16",
        "my_own_key":{"z":1,"a":2}})");
}

inline bitdistill::Json changed(const char* key, const bitdistill::Json& value) {
    bitdistill::Json json = llama();
    json[key] = value;
    return json;
}
