// SPDX-License-Identifier: GPL-3.0-or-later
// What a model is and how large it would be, from its headers alone (milliseconds; no tensor data is touched, but where
// a file holds a head beside a configuration that ties it): for `bitdistill inspect` and the Models page. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/model/model_config.h"
#include "engine/model/safetensors.h"

namespace bitdistill {

struct InspectedTensor {
    std::string name;
    std::string type;  // "F32", "BF16", "TQ2_0", ...
    std::vector<std::int64_t> shape;
    std::uint64_t bytes = 0;       // in the file
    int layer = -1;                // -1 outside the layers
    bool becomes_ternary = false;  // one of the seven projections
    // What the 1.58-bit student keeps of it: 2 bits a weight and its scales, or the embedding's type.
    std::uint64_t student_bytes = 0;
    bool weights = true;  // false: of a type that this program does not compute with
    std::string kept =
        {};  // what the CPU engine keeps it in, floats in 16 bits: "Q4_K", "1.58-bit"; empty: it has no use for it
};

// Bytes of a model in memory, without KV cache, buffers and the head's screen. Memory is always stated in these parts,
// and always by one account: a ternary matrix has 2 bits a weight, although a CPU with AVX-512 VBMI packs 1.6, so that
// every machine and every page state the same.
struct ModelSize {
    std::uint64_t body = 0;                // the seven projections of every layer
    std::uint64_t embedding_and_head = 0;  // a tied head counts once
    std::uint64_t norms = 0;               // gains and biases, kept in FP32
    std::uint64_t total() const { return body + embedding_and_head + norms; }
};

struct Inspection {
    std::filesystem::path path;            // the folder or file that was read
    std::optional<ModelConfig> config;     // none when a lone .safetensors has no config.json beside it
    std::vector<InspectedTensor> tensors;  // file order
    std::int64_t parameters = 0, ternary_parameters = 0;
    std::uint64_t file_bytes = 0;       // tensor data as stored
    ModelSize teacher, student;         // projected: as the two functions below say
    ModelSize memory;                   // as the CPU engine keeps the model, floats in 16 bits: CpuModel::stated_size()
    std::vector<std::string> problems;  // missing tensors, shapes against config.json, tensors nobody asks for
    std::vector<std::string> notes;     // as WeightFile::notes()
};

// A Hugging Face folder, one .safetensors or .gguf file, or a run folder (its newest finished model folder is taken).
// Throws Error as SafetensorsModel::open, read_model_config, GgufFile::open and config_from_gguf do; what a whole
// header says about a wrong model is in problems.
Inspection inspect_model(const std::filesystem::path& path);
// Sizes from a shape alone: teacher in F16; student in 2 bits, with embedding and head in the types that its
// configuration says, or of a full-precision model those that a recipe takes by default.
ModelSize teacher_size(const ModelConfig& config);
ModelSize student_size(const ModelConfig& config);

// Which member of the family a student is, where it is not the plain one: "activation hadamard-absmax8, sparsity 6:8,
// embedding_type q8_0". Empty for others.
std::string member_text(const ModelConfig& config);
Json to_json(const Inspection& inspection);
// {"body", "embedding_and_head", "norms", "total"} in bytes: how every file of this program states a size.
Json to_json(const ModelSize& size);

}  // namespace bitdistill
