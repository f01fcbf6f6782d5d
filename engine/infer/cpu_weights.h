// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of a CpuModel as the kernels read them: mapped from the file where the stored type serves, else in memory
// of our own. Filled while loading, const afterwards. Internal to this folder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/base/mapped_file.h"
#include "engine/infer/cpu_model.h"
#include "engine/infer/pool/pages.h"
#include "engine/model/kept_weights.h"
#include "engine/model/ternary.h"
#include "engine/model/weight_file.h"

namespace bitdistill {

// planes: Q8_0 blocks whose high and low bits lie apart (kernels/planes.h). rows: as stored, each row read as floats
// whenever it is multiplied.
enum class WeightType { f32, f16, bf16, blocks, planes, ternary, rows };

// What a matrix of WeightType::rows is read from.
struct RowSource {
    StoredWeight stored;
    std::optional<BlockType> rounded;  // to what its model keeps it in, where that is another type

    void read(std::int64_t row, std::span<float> values) const;
};

// A linear layer's weight, [rows][columns], rows back to back; blocks in groups of 16 rows (block_forms.h), their
// planes and ternary codes likewise (kernels/planes.h, engine/model/ternary.h).
struct Matrix {
    WeightType type = WeightType::f32;
    BlockForm form = BlockForm::q8_0;  // of blocks and planes
    std::int64_t rows = 0, columns = 0;
    const std::byte* data = nullptr;
    std::vector<float> bias;                            // empty = none
    TernaryPacking packing = TernaryPacking::quarters;  // of a ternary matrix: what the kernels read
    // Ternary: absmean of the latent weights, or as stored. One scale for all, or one for each row of each panel,
    // [panels][rows]. Where blocks of a row have scales, the columns are cut into panels of that width (the last may be
    // narrower), each packed like a matrix of its own, one behind the other; else one panel has all columns.
    float scale = 1;
    std::vector<float> scales;  // empty = `scale` for all
    std::int64_t panel = 0;     // columns

    std::shared_ptr<const RowSource> source;  // of WeightType::rows

    // Of a mapped matrix of which few rows are read from now on: where it lies in its file.
    FilePlace place;

    const char* type_name() const;  // "F32", "F16", "BF16", "Q4_K", "1.58-bit"
    bool in_blocks() const { return type == WeightType::blocks || type == WeightType::planes; }
    std::int64_t panels() const { return panel > 0 ? (columns + panel - 1) / panel : 1; }
    std::int64_t panel_columns(std::int64_t index) const;
    std::size_t panel_offset(std::int64_t index) const;

    std::int64_t row_bytes() const;      // of groups, a 16th of a group
    std::uint64_t stored_bytes() const;  // codes and scales that lie among them
    std::uint64_t bytes() const;         // as in ModelSize: with the scales of a ternary matrix
    // Where row `first` begins, for the kernels; `first` is a multiple of 16 where rows lie in groups.
    const std::byte* row(std::int64_t first) const { return data + first * row_bytes(); }
    // One row of a matrix whose rows do not lie in groups: in place, or, with `place`, a copy out of the file, whose
    // pages then stay the page cache's alone.
    const std::byte* fetch_row(std::int64_t row, std::vector<std::byte>& copy) const;
    void read_row(std::int64_t row, std::span<float> values) const;  // as floats; not of a ternary matrix
    // Of planes: the high plane of the group of `row`, and the low plane of the row.
    const std::byte* high_plane(std::int64_t row) const { return data + high_plane_offset(row); }
    const std::byte* low_plane(std::int64_t row) const { return data + low_plane_offset(row); }
    std::int64_t high_plane_offset(std::int64_t row) const;
    std::int64_t low_plane_offset(std::int64_t row) const;
};

struct LayerWeights {
    std::vector<float> input_norm, post_norm;
    std::vector<float> behind_attention, behind_mlp;  // norms before the residual sums; empty = none
    std::vector<float> q_norm, k_norm;                // empty = none
    std::vector<float> attn_sub_norm, ffn_sub_norm;   // empty = none
    std::vector<float> q_sub_norm, k_sub_norm, v_sub_norm, gate_sub_norm, up_sub_norm;  // before every linear layer
    Matrix q, k, v, o, gate, up, down;
};

struct CpuWeights {
    std::optional<WeightFile> file;
    std::vector<std::unique_ptr<Pages>> own;
    Matrix embedding, head;  // head == embedding when tied
    std::vector<float> final_norm;
    std::vector<LayerWeights> layers;
    std::int64_t panel = 0;  // width of the panels of those matrices that have several; 0 = none has

    // Before load(): a head in Q8_0 that a screen will read lies in planes.
    bool screen_head = false;
    bool read_as_floats = false;  // as in CpuOptions

    // Takes what the file holds. Returns false when `control` was stopped. Throws Error as CpuModel::open says.
    bool load(WeightFile source, WeightFormat format, const Kernels& kernels, WorkerPool& pool,
              const CpuModel::Progress& progress, JobControl* control);
    ModelSize size(const ModelConfig& config);
    // Where a tensor is kept; null: it is none of these.
    Matrix* matrix_of(TensorId id);
    std::vector<float>* vector_of(TensorId id);  // gains and biases
    // For a head of which few rows will be read: the pages of a mapped one go back to the page cache, and its rows, as
    // those of the embedding that it may be, are read from the file.
    void read_head_from_file();

    std::optional<StoredWeight> mapped_head;  // nothing: in memory of our own
};

}  // namespace bitdistill
