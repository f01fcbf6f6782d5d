// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file holds the tensors of its model, all of them and no others: what no role claims would be left out of
// the computation without a word. Used by WeightFile, which refuses, and by `inspect`, which lists. Any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/gguf.h"
#include "engine/model/safetensors.h"
#include "engine/model/tensor_roles.h"

namespace bitdistill {

// A tensor of a file as far as claims look at it.
struct StoredTensor {
    std::string name, type;            // type: "F32", "BF16", ...
    std::span<const std::byte> bytes;  // in the mapped file
    bool packed = false;               // codes of four rows a byte (weight_file.h), which need a scale beside them
};

std::vector<StoredTensor> stored_tensors(const SafetensorsModel& folder);
std::vector<StoredTensor> stored_tensors(const GgufFile& file);

// Of the text part of a model that sees pictures too, whose tensors stand behind a prefix, those of transformers 4 or
// of 5: they get the names that they have in a model of text alone. Others stay as they are.
void take_plain_names(SafetensorsModel& folder, const ModelConfig& config);

// Whether a GGUF file may hold one number, ".scale", beside a matrix of this role and type, by which it is multiplied:
// llama.cpp reads it beside every projection of a layer, and beside a head of its own in NVFP4.
bool may_be_scaled(const TensorSpec& spec, std::string_view stored_type);

struct TensorClaims {
    std::vector<std::string> missing;    // names that the file lacks, as it would call them
    std::vector<std::string> unclaimed;  // in the file, and of no role
    std::vector<std::string> notes;      // sentences for people about what is there and not needed
    // Of a model that is there, only not as its configuration says: why tensors are missing, and what to do. Empty: no
    // reason was found.
    std::string reason, remedy;
};
TensorClaims claim_tensors(const std::vector<StoredTensor>& tensors, const ModelConfig& config, FileKind kind);

// Brings a configuration in line with what the file holds, where it leaves that open (below). Returns sentences for
// people about it.
std::vector<std::string> fit_config(const std::vector<StoredTensor>& tensors, ModelConfig& config, FileKind kind);

// Gemma's embedding_scale in a folder that does not say it: rounded to what stores the embedding, as transformers
// computes it. GGUF has the exact root, as llama.cpp does.
void round_embedding_scale(const std::vector<StoredTensor>& tensors, ModelConfig& config, FileKind kind);

// Published ternary Llamas (HF1BitLLM, Falcon3) have no SubLN, and nothing in config.json says so: of a student of a
// family that can be without, whose configuration has no key `sub_norm` and whose file no sub-norm, config.sub_norm
// becomes false. True if it did.
bool drop_missing_sub_norms(const std::vector<StoredTensor>& tensors, ModelConfig& config, FileKind kind);

// A file may hold a head beside a configuration that ties it to the embedding. Where the two differ the file's own is
// the model's, as transformers 5 has it: config.tie_embeddings becomes false and a sentence says so. An equal one is
// a copy. Reads the bytes of both up to the first difference. Returns an empty text if nothing was to be said.
std::string untie_own_head(const std::vector<StoredTensor>& tensors, ModelConfig& config, FileKind kind);

}  // namespace bitdistill
