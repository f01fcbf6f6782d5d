// SPDX-License-Identifier: GPL-3.0-or-later
// A student as a model folder of packed weights, two bits each, in the form that transformers' BitNet integration reads
// (integrations/bitnet.py: pack_weights), and the proof that it is the same model (parity.h). For `bitdistill export
// --type hf-2bit` and the window's export, on the thread of a Job.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/job.h"
#include "engine/base/json_file.h"
#include "engine/infer/parity.h"
#include "engine/model/model_config.h"
#include "engine/model/safetensors.h"

namespace bitdistill {

struct PackedOptions {
    std::optional<DType> embedding_type;  // F32, F16 or BF16, of embedding and head; none: default, see below
    // Writes the tokenizer's files into the new folder; empty when there are none.
    std::function<void(const std::filesystem::path& folder)> write_tokenizer;
    std::function<std::vector<int>(const std::filesystem::path&)> tokenize;  // as ExportOptions::tokenize
    int threads = 0;                                                         // 0 = all cores
    std::vector<std::string> notes;  // of what does not travel with the tokenizer, a licence for one
};

// Why this model cannot be packed; nothing where it can. And the programs that open the folder, and how.
std::optional<Error> packed_obstacle(const ModelConfig& config);
std::string packed_readers(const ModelConfig& config);

struct PackedExported {
    std::filesystem::path folder, receipt;
    std::string model_type, readers;  // readers: packed_readers()
    DType embedding_type = DType::f16;
    std::vector<std::string> notes;  // WeightFile::notes() and the options'
    std::uint64_t bytes = 0, body_bytes = 0, embedding_bytes = 0, norm_bytes = 0;  // of model.safetensors
    Parity parity;
};

// source: a student's folder or .gguf file. Embedding and head: F32 where transformers reads the folder by code of its
// own, which converts nothing; else as stored, of F32 F16. Writes the folder `out`, which must not exist, and
// `out`.receipt.json. Returns nothing when stopped. Throws Error: not a student, rows that are no multiple of four, a
// place that is taken or cannot be written, a failed parity check; the folder does not exist then.
std::optional<PackedExported> export_packed(const std::filesystem::path& source, const std::filesystem::path& out,
                                            const PackedOptions& options,
                                            const std::function<void(const char* part, double share)>& progress = {},
                                            JobControl* control = nullptr);
Json to_json(const PackedExported& exported);

}  // namespace bitdistill
