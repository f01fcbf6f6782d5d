// SPDX-License-Identifier: GPL-3.0-or-later
// Small models for the tests of CPU inference: random ones written to a folder, and the shared golden ones.
#pragma once

#include <QtTest>
#include <cmath>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/random.h"
#include "engine/infer/gguf_export.h"
#include "engine/model/model_config.h"
#include "tests/error_text.h"
#include "tests/shared_data.h"

namespace bitdistill {

// Widths that are multiples of nothing: hidden 52, queries 6 x 10, MLP 89.
inline ModelConfig odd_config(Architecture architecture, bool ternary, bool tied = true) {
    ModelConfig config;
    config.architecture = architecture;
    config.hidden_size = 52;
    config.intermediate_size = 89;
    config.layers = 2;
    config.heads = 6;
    config.kv_heads = 2;
    config.head_dim = 10;
    config.vocab_size = 211;
    config.max_positions = 300;
    config.tie_embeddings = tied;
    config.every_layer.attention_bias = architecture == Architecture::qwen2;
    config.every_layer.qk_norm = architecture == Architecture::qwen3;
    config.ternary = config.sub_norm = ternary;
    return config;
}

// Rows of 256, which every type can hold.
inline ModelConfig wide_config(Architecture architecture, bool ternary, bool sub_norm) {
    ModelConfig config = odd_config(architecture, ternary, true);
    config.hidden_size = 256;
    config.intermediate_size = 512;
    config.heads = 4;
    config.kv_heads = 2;
    config.head_dim = 64;
    config.vocab_size = 97;
    config.sub_norm = sub_norm;
    return config;
}

// Kept weights in patterns, with scales of blocks: rows of 300 and 140 are no whole blocks of 128.
inline ModelConfig sparse_config(Sparsity sparsity) {
    ModelConfig config = odd_config(Architecture::llama, true);
    config.hidden_size = 140;
    config.heads = 8;
    config.kv_heads = 4;
    config.intermediate_size = 300;
    config.quantizer.weight_scale = ScaleGranularity::block128;
    config.quantizer.sparsity = sparsity;
    return config;
}

// For an export that is to hold its values: the embedding in F32.
inline ExportOptions export_options(BlockType type) {
    ExportOptions options;
    options.type = type;
    options.embedding_type = BlockType::f32;
    options.threads = 1;
    return options;
}

inline std::vector<int> random_ids(std::size_t count, std::int64_t vocabulary, std::uint64_t seed = 1) {
    Random random(seed, "ids");
    std::vector<int> ids(count);
    for (int& id : ids) id = static_cast<int>(random.next() % static_cast<std::uint64_t>(vocabulary));
    return ids;
}

}  // namespace bitdistill
