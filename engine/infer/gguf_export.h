// SPDX-License-Identifier: GPL-3.0-or-later
// A model as one .gguf file, and the proof that it is the same model: after writing, the file is opened again and its
// weights, shape and predictions are held against the source (parity.h). Only a file that passed gets its name. For
// `bitdistill export` and the window, on the thread of a Job.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/base/json_file.h"
#include "engine/infer/parity.h"
#include "engine/model/exchange/gguf_readers.h"
#include "engine/model/gguf.h"

namespace bitdistill {

struct ExportOptions {
    BlockType type = BlockType::f16;
    std::optional<BlockType> embedding_type;  // of embedding and head; none = default_embedding_type()
    std::optional<ScalePlace> scales;         // of a student; none = default_scale_place()
    std::string name;                         // general.name
    GgufValues tokenizer;  // tokenizer_values() of engine/text/tokenizer/gguf_tokenizer.h; empty = none
    // read_elsewhere() of the tokenizer: why other programs do not read texts as this one does; empty = they do.
    std::string tokenizer_difference;
    // The ids of the fixed text by the tokenizer of a folder or file; empty when there is no tokenizer. Called for the
    // source and for the written file.
    std::function<std::vector<int>(const std::filesystem::path&)> tokenize;
    int threads = 0;  // 0 = all cores
};

// Of embedding or head: what the student's configuration says; else F16 for ternary bodies, the body's own type where
// the rows allow it, Q6_K or Q8_0 beside four bits.
BlockType default_embedding_type(const ModelConfig& config, BlockType type, TensorRole role = TensorRole::embedding);

struct Exported {
    std::filesystem::path file, receipt;
    std::string architecture, readers;  // readers: export_readers(), or why there are none
    BlockType type = BlockType::f16, embedding_type = BlockType::f16, head_type = BlockType::f16;
    ScalePlace scales = ScalePlace::folded;
    ScaleGranularity weight_scale = ScaleGranularity::tensor;  // of the model, as its config says
    std::int64_t kept_in_f16 = 0;    // matrices of the layers whose rows do not fill the type's blocks
    std::vector<std::string> notes;  // of the source: WeightFile::notes()
    std::uint64_t bytes = 0, body_bytes = 0, embedding_bytes = 0, norm_bytes = 0;  // in the file
    Parity parity;

    std::string table_types() const;  // "Q8_0"; of an embedding and a head that differ "Q4_0, F16"
};

// source: a model folder or a .gguf file. Writes `out` and `out`.receipt.json. Returns nothing when stopped. Throws
// Error: check_export_target(), export_obstacle(), values that the type cannot hold, an unwritable place, a full disk,
// a failed parity check (which names the first tensor that differs; neither file exists then, and an older `out`
// stays).
using ExportProgress = std::function<void(const char* part, double share)>;
std::optional<Exported> export_gguf(const std::filesystem::path& source, const std::filesystem::path& out,
                                    const ExportOptions& options, const ExportProgress& progress = {},
                                    JobControl* control = nullptr);
Json to_json(const Exported& exported);

}  // namespace bitdistill
