// SPDX-License-Identifier: GPL-3.0-or-later
// Where a model's weights come from: a model folder or a .gguf file, seen alike by training, CPU inference, export and
// the Weights page. Every weight goes by its Hugging Face name, in our order of rows, with what is needed to read it.
// Nothing is copied here. Const after opening, so any number of threads may read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/model/block_types.h"
#include "engine/model/gguf.h"
#include "engine/model/row_order.h"
#include "engine/model/safetensors.h"
#include "engine/model/tensor_roles.h"

namespace bitdistill {

struct StoredWeight {
    std::string name;  // Hugging Face's
    BlockType type = BlockType::f32;
    std::int64_t rows = 0, columns = 0;  // a vector is one row
    std::span<const std::byte> bytes;    // in the mapped file
    RowOrder order = {};                 // of the file's rows; of a vector, its elements
    float scale = 1;                     // what every weight is multiplied by besides: F32 ".scale", I2_S's own
    // Of gains that a norm adds 1 to (TensorSpec::one_plus): what is stored plus `to_value` are the gains, plus
    // `to_factor` what the norm multiplies by. GGUF holds the latter, a folder the former.
    float to_value = 0, to_factor = 0;
    bool latent = false;  // a student's weights before ternarisation
    // Of a student's matrix whose scales are known; nothing: they are computed from the latent weights.
    //   latent: stored beside the matrix (frozen weights), to divide by before rounding.
    //   else, where the values are ternary to the bit: the magnitude that weights have where they are not zero (0 where
    //   all are), of the whole, its rows or its blocks, as coarse as the values allow; `scale` applied. Nothing where
    //   the weights of a block of 128 differ.
    std::optional<WeightScales> scales = std::nullopt;
    bool codes_apart = false;  // the bytes hold codes alone, and each is multiplied by its scale of `scales`
    // Hugging Face's packed form: a byte holds code + 1 of rows r, r + rows/4, r + 2 rows/4, r + 3 rows/4 from the low
    // bits up, so a row of bytes serves four rows; `type` has no meaning then.
    bool packed_rows = false;
    std::string_view stored_type() const { return packed_rows ? "U8" : to_string(type); }

    std::span<const std::byte> row(std::int64_t row) const;  // its bytes; row in our order; not if packed_rows
};

class WeightFile {
  public:
    // Throws Error as read_model_config, SafetensorsModel::open, GgufFile::open and config_from_gguf do, and where the
    // file lacks a tensor of its model or holds one that no role claims (tensor_claims.h).
    static WeightFile open(const std::filesystem::path& path);

    const ModelConfig& config() const { return config_; }
    // Sentences for people about what the file holds and its model does not use, or uses against its configuration.
    const std::vector<std::string>& notes() const { return notes_; }
    // Throws Error: missing, another shape, an integer type.
    StoredWeight at(const TensorSpec& spec) const;
    // Where the bytes of a weight lie on disk.
    FilePlace place(const StoredWeight& weight) const;
    const std::filesystem::path& path() const { return path_; }
    FileKind kind() const { return gguf_ ? FileKind::gguf : FileKind::folder; }  // whose names its tensors go by

  private:
    std::filesystem::path path_;
    std::string architecture_;  // of a GGUF file
    ModelConfig config_;
    std::optional<SafetensorsModel> folder_;
    std::optional<GgufFile> gguf_;
    std::vector<std::string> notes_;
};

// The shape alone, as WeightFile::config() has it: config.json of a folder, which needs no weights, or what a .gguf
// file says of itself, and whether the head is tied. Throws Error as read_model_config, SafetensorsModel::open and
// config_from_gguf do.
ModelConfig model_config_of(const std::filesystem::path& path);

// One row as floats, scale or scales applied; of latent weights the latent ones. out.size() == columns.
void read_row(const StoredWeight& weight, std::int64_t row, std::span<float> out);
// All rows. out.size() == rows * columns.
void read_all(const StoredWeight& weight, std::span<float> out);
std::vector<float> read_all(const StoredWeight& weight);
// A vector; of gains what their norm multiplies by.
std::vector<float> read_factors(const StoredWeight& weight);

// The scales that a frozen folder keeps beside a matrix, "NAME.scale", F32 in the shape of their granularity: the
// codes are those of the stored weights over these, whatever their absmean is. Of a student that trains no folder has
// them.
TensorSource scales_tensor(const TensorSpec& projection, const WeightScales& scales);

// One row of a matrix that is ternary to the bit as codes. Throws Error naming the weight for codes that no ternary
// weight has.
void read_codes(const StoredWeight& weight, std::int64_t row, std::span<std::int8_t> codes);

}  // namespace bitdistill
