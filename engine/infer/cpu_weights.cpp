// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/cpu_weights.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/base/error.h"
#include "engine/base/float16.h"
#include "engine/infer/finite_logits.h"
#include "engine/infer/head_screen.h"
#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/kernels.h"
#include "engine/infer/kernels/plane_weights.h"
#include "engine/infer/pool/worker_pool.h"
#include "engine/infer/pool_failure.h"
#include "engine/infer/ternary_product.h"
#include "engine/model/finite_weights.h"
#include "engine/model/ternary.h"
#include "engine/model/ternary_matrix.h"

namespace bitdistill {
namespace {

constexpr std::size_t line = 64;
std::size_t whole_lines(std::uint64_t bytes) { return (bytes + line - 1) / line * line; }

// The type a tensor is kept in.
BlockType kept_type(const StoredWeight& stored, WeightFormat format) {
    if (format == WeightFormat::f32) return BlockType::f32;
    if (format == WeightFormat::q8) return BlockType::q8_0;
    if (format == WeightFormat::q4) return BlockType::q4_0;
    return kept_type(stored.type, format == WeightFormat::half, stored.scale != 1);
}

void set_type(Matrix& matrix, BlockType kept) {
    if (const std::optional<BlockForm> form = block_form(kept)) {
        matrix.type = WeightType::blocks;
        matrix.form = *form;
    } else {
        matrix.type = kept == BlockType::f32    ? WeightType::f32
                      : kept == BlockType::bf16 ? WeightType::bf16
                                                : WeightType::f16;
    }
}

bool same_as_stored(BlockType stored, WeightType kept) {
    return (stored == BlockType::f32 && kept == WeightType::f32) ||
           (stored == BlockType::f16 && kept == WeightType::f16) ||
           (stored == BlockType::bf16 && kept == WeightType::bf16);
}

// Pages of the file that are not needed again go back to the page cache.
void forget_pages(const StoredWeight& stored) {
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(stored.bytes.data());
    const std::uintptr_t first = (begin + page - 1) / page * page, last = (begin + stored.bytes.size()) / page * page;
    if (last > first) madvise(reinterpret_cast<void*>(first), last - first, MADV_DONTNEED);
}

// Reads one byte of every page, so that a first run does not pay for the disk.
void touch(const Matrix& matrix, WorkerPool& pool) {
    const auto bytes = static_cast<std::int64_t>(matrix.stored_bytes());
    pool.run((bytes + 4095) / 4096, 256, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t page = begin; page < end; ++page)
            static_cast<void>(*reinterpret_cast<const volatile std::byte*>(matrix.data + page * 4096));
    });
}

// Where a matrix comes from and how it gets into memory.
struct Pending {
    StoredWeight stored;
    Matrix* matrix;
    std::size_t offset = 0;  // in CpuWeights::own; unused when mapped
    bool mapped = false;
    ScaleGranularity granularity = ScaleGranularity::tensor;  // of a ternary matrix
    FileKind kind = FileKind::folder;                         // that the weight is stored in
};

std::uint8_t* group_of(const Matrix& matrix, std::int64_t panel, std::int64_t row, std::byte* to) {
    return reinterpret_cast<std::uint8_t*>(to) + matrix.panel_offset(panel) +
           row / packed_rows * packed_group_bytes(matrix.panel_columns(panel), matrix.packing);
}

// From a scale for each block of each row to [panels][rows]; a panel may be half a block.
void set_scales(Matrix& matrix, const WeightScales& found) {
    if (found.granularity == ScaleGranularity::tensor) {
        matrix.scale = found.values.front() > 0 ? found.values.front() : smallest_scale;
        return;
    }
    matrix.scales.resize(static_cast<std::size_t>(matrix.panels() * matrix.rows));
    for_each_scaled_part(found, 0, matrix.rows, matrix.panel, [&](const ScaledPart& part) {
        matrix.scales[static_cast<std::size_t>(part.column / matrix.panel * matrix.rows + part.row)] =
            found.values[part.scale];
    });
}

// One row of one panel.
void pack_panel_row(const Pending& pending, std::int64_t panel, std::int64_t row, std::span<const std::int8_t> codes,
                    std::byte* to) {
    const Matrix& matrix = *pending.matrix;
    if (const std::int64_t misfit = first_misfit(codes, matrix.packing); misfit >= 0)
        throw Error("row " + std::to_string(row) + " breaks the model's sparsity in the columns from " +
                        std::to_string(panel * matrix.panel + misfit) + " on",
                    pending.stored.name,
                    pending.kind == FileKind::gguf
                        ? "Set the file's key bitdistill.sparsity to what its weights keep, or to none"
                        : "Set sparsity in the model's config.json to what its weights keep, or to none");
    pack_row(codes, row % packed_rows, group_of(matrix, panel, row, to), matrix.packing);
}

void pack_codes(const Pending& pending, std::byte* to) {
    Matrix& matrix = *pending.matrix;
    set_scales(matrix, *pending.stored.scales);
    std::vector<std::int8_t> codes(static_cast<std::size_t>(matrix.columns));
    for (std::int64_t r = 0; r < matrix.rows; ++r) {
        read_codes(pending.stored, r, codes);
        for (std::int64_t p = 0; p < matrix.panels(); ++p)
            pack_panel_row(pending, p, r,
                           std::span(codes).subspan(static_cast<std::size_t>(p * matrix.panel),
                                                    static_cast<std::size_t>(matrix.panel_columns(p))),
                           to);
    }
}

// latent: room for the matrix as floats, kept from one to the next.
void ternarise(const Pending& pending, const Quantizer& quantizer, std::byte* to, std::vector<float>& latent,
               const Kernels& kernels) {
    Matrix& matrix = *pending.matrix;
    const auto size = static_cast<std::size_t>(matrix.rows * matrix.columns);
    if (latent.size() < size) latent.resize(size);
    const WeightScales scales = read_for_codes(pending.stored, quantizer, {latent.data(), size});
    set_scales(matrix, scales);
    const bool sparse = matrix.packing != kernels.packing;
    std::vector<std::int8_t> codes(static_cast<std::size_t>(sparse ? matrix.panel : 0));
    float scale = 0, threshold = 0;
    for_each_scaled_part(scales, 0, matrix.rows, matrix.panel, [&](const ScaledPart& part) {
        const float own = scales.values[part.scale];
        if (sparse) {
            const auto row = std::span(codes).first(part.size());
            ternarize({latent.data() + part.first(matrix.columns), part.size()}, own, row, quantizer.threshold());
            return pack_panel_row(pending, part.column / matrix.panel, part.row, row, to);
        }
        if (own != scale) threshold = ternary_threshold(scale = own, quantizer.threshold());
        kernels.pack_ternary(latent.data() + part.first(matrix.columns), part.count, threshold, part.row % packed_rows,
                             group_of(matrix, part.column / matrix.panel, part.row, to));
    });
}

Error scale_too_large(const StoredWeight& stored) {
    return Error("holds values whose scale F16 cannot hold", stored.name,
                 "Open the model with its weights as they are stored (format as-stored)");
}

void convert_row(const Pending& pending, std::int64_t r, std::vector<float>& row, std::byte* to) {
    const Matrix& matrix = *pending.matrix;
    if (matrix.type == WeightType::planes) {
        std::byte *const high = to + matrix.high_plane_offset(r), *const low = to + matrix.low_plane_offset(r);
        if (pending.stored.type == BlockType::q8_0 && pending.stored.scale == 1)
            return place_plane_row(pending.stored.row(r), r % group_rows, high, low);
        read_row(pending.stored, r, row);
        if (!store_plane_row(row, r % group_rows, high, low)) throw scale_too_large(pending.stored);
        return;
    }
    if (matrix.type == WeightType::blocks) {
        std::byte* const group = to + r / group_rows * group_rows * matrix.row_bytes();
        if (pending.stored.type == block_type_of(matrix.form) &&
            pending.stored.scale == 1)  // the same blocks, elsewhere
            return place_row(matrix.form, pending.stored.row(r), r % group_rows, group);
        read_row(pending.stored, r, row);
        if (!store_row(matrix.form, row, r % group_rows, group)) throw scale_too_large(pending.stored);
        return;
    }
    std::byte* const target = to + r * matrix.row_bytes();
    if (same_as_stored(pending.stored.type, matrix.type) && pending.stored.scale == 1) {  // only in another order
        std::memcpy(target, pending.stored.row(r).data(), static_cast<std::size_t>(matrix.row_bytes()));
        return;
    }
    read_row(pending.stored, r, row);
    if (matrix.type == WeightType::f32) {
        std::memcpy(target, row.data(), row.size() * sizeof(float));
        return;
    }
    for (std::size_t c = 0; c < row.size(); ++c) {
        const bool brain = matrix.type == WeightType::bf16;
        const std::uint16_t half = brain ? float_to_bf16(row[c]) : float_to_f16(row[c]);
        if (!brain && (half & 0x7fffu) == 0x7c00u && std::isfinite(row[c]))
            throw Error("holds values that F16 cannot hold", pending.stored.name,
                        "Open the model with its weights as they are stored (format as-stored)");
        std::memcpy(target + 2 * c, &half, sizeof half);
    }
}

void convert(const Pending& pending, std::byte* to, const std::filesystem::path& path, WorkerPool& pool) {
    PoolFailure failure;
    pool.run(pending.matrix->rows, 64, [&](std::int64_t begin, std::int64_t end, int) {
        failure.guard([&] {
            std::vector<float> row(static_cast<std::size_t>(pending.matrix->columns));
            for (std::int64_t r = begin; r < end; ++r) convert_row(pending, r, row, to);
        });
    });
    failure.rethrow(path.string());
    forget_pages(pending.stored);
}

// Ternary tensors are packed several at a time, one thread each, because a scale is one sum in order; the others are
// split by rows.
class Loading {
  public:
    Loading(CpuWeights& weights, WeightFormat format, const Kernels& kernels, WorkerPool& pool)
        : weights_(weights),
          config_(weights.file->config()),
          format_(format),
          kernels_(kernels),
          pool_(pool),
          packing_(packing_of(config_.quantizer.sparsity, kernels)),
          scratch_(static_cast<std::size_t>(pool.threads())) {}

    // A matrix to come, in the type that it will be kept in.
    void expect(const StoredWeight& stored, const TensorSpec& spec, Matrix& target) {
        Pending p{stored, &target};
        p.kind = weights_.file->kind();
        target.rows = stored.rows;
        target.columns = stored.columns;
        set_type(target, own_kept_type(config_, spec).value_or(kept_type(stored, format_)));
        const bool is_head =
            spec.role == TensorRole::head || (spec.role == TensorRole::embedding && config_.tie_embeddings);
        if (weights_.screen_head && is_head && target.type == WeightType::blocks && HeadScreen::pays(target))
            target.type = WeightType::planes;
        // A matrix whose blocks are not ternary (a file of another program) keeps its weights.
        if (spec.projection && config_.ternary && (stored.latent || stored.scales)) {
            target.type = WeightType::ternary;
            target.packing = packing_;
            target.panel = target.columns;
            p.granularity = stored.scales ? stored.scales->granularity : config_.quantizer.weight_scale;
            const std::int64_t block = scale_columns(p.granularity, target.columns);
            if (block < target.columns) weights_.panel = weights_.panel > 0 ? std::min(weights_.panel, block) : block;
        }
        // F32 in our order is read in place, by the same kernel.
        if (weights_.read_as_floats && target.type != WeightType::ternary) {
            const std::optional<BlockType> own = own_kept_type(config_, spec);
            const bool rounded = own && *own != stored.type;
            target.type = stored.type == BlockType::f32 && stored.order.is_ours() && stored.scale == 1 && !rounded
                              ? WeightType::f32
                              : WeightType::rows;
            target.source = std::make_shared<RowSource>(RowSource{stored, rounded ? own : std::nullopt});
        }
        p.mapped = same_as_stored(stored.type, target.type) && stored.order.is_ours() && stored.scale == 1;
        pending_.push_back(std::move(p));
    }

    // Memory for all that is not mapped.
    void reserve() {
        std::uint64_t needed = 0;
        for (Pending& p : pending_) {
            // One width of panels for all, so that an input is cut up in one way.
            if (p.matrix->type == WeightType::ternary &&
                scale_columns(p.granularity, p.matrix->columns) < p.matrix->columns)
                p.matrix->panel = weights_.panel;
            p.offset = static_cast<std::size_t>(needed);
            if (!p.mapped && p.matrix->type != WeightType::rows) needed += whole_lines(p.matrix->stored_bytes());
        }
        if (needed > 0) weights_.own.push_back(std::make_unique<Pages>(static_cast<std::size_t>(needed)));
    }

    // False when stopped.
    bool fill(const CpuModel::Progress& progress, JobControl* control) {
        std::size_t done = 0;
        for (Pending& p : pending_) {
            if (control && !control->at_boundary()) return false;
            if (p.matrix->type == WeightType::ternary) {
                batch_.push_back(&p);
                if (batch_.size() == scratch_.size()) pack_batch();
            } else if (p.mapped) {
                map(p);
            } else if (p.matrix->type == WeightType::rows) {
                // stays in the file
            } else {
                p.matrix->data = weights_.own.back()->data() + p.offset;
                convert(p, weights_.own.back()->data() + p.offset, weights_.file->path(), pool_);
            }
            if (progress) progress(static_cast<double>(++done) / static_cast<double>(pending_.size()));
        }
        if (!batch_.empty()) pack_batch();
        return true;
    }

  private:
    void map(const Pending& p) {
        p.matrix->data = p.stored.bytes.data();
        touch(*p.matrix, pool_);
        if (p.matrix == &weights_.head || (p.matrix == &weights_.embedding && config_.tie_embeddings))
            weights_.mapped_head = p.stored;
    }

    void pack_batch() {
        PoolFailure failure;
        pool_.run(static_cast<std::int64_t>(batch_.size()), 1, [&](std::int64_t begin, std::int64_t end, int thread) {
            failure.guard([&] {
                for (std::int64_t i = begin; i < end; ++i) {
                    const Pending& p = *batch_[static_cast<std::size_t>(i)];
                    std::byte* const to = weights_.own.back()->data() + p.offset;
                    p.matrix->data = to;
                    if (p.stored.latent)
                        ternarise(p, config_.quantizer, to, scratch_[static_cast<std::size_t>(thread)], kernels_);
                    else
                        pack_codes(p, to);
                    forget_pages(p.stored);
                }
            });
        });
        batch_.clear();
        failure.rethrow(weights_.file->path().string());
    }

    CpuWeights& weights_;
    const ModelConfig& config_;
    WeightFormat format_;
    const Kernels& kernels_;
    WorkerPool& pool_;
    TernaryPacking packing_;  // of ternary matrices
    std::vector<Pending> pending_;
    std::vector<Pending*> batch_;
    std::vector<std::vector<float>> scratch_;  // one a thread
};

}  // namespace

Matrix* CpuWeights::matrix_of(TensorId id) {
    if (id.role == TensorRole::embedding) return &embedding;
    if (id.role == TensorRole::head) return &head;
    if (id.layer < 0) return nullptr;
    LayerWeights& layer = layers.at(static_cast<std::size_t>(id.layer));
    switch (id.role) {
        case TensorRole::q:
            return &layer.q;
        case TensorRole::k:
            return &layer.k;
        case TensorRole::v:
            return &layer.v;
        case TensorRole::o:
            return &layer.o;
        case TensorRole::gate:
            return &layer.gate;
        case TensorRole::up:
            return &layer.up;
        case TensorRole::down:
            return &layer.down;
        default:
            return nullptr;
    }
}

std::vector<float>* CpuWeights::vector_of(TensorId id) {
    if (id.role == TensorRole::final_norm) return &final_norm;
    if (id.layer < 0) return nullptr;
    LayerWeights& layer = layers.at(static_cast<std::size_t>(id.layer));
    switch (id.role) {
        case TensorRole::attention_norm:
            return &layer.input_norm;
        case TensorRole::feed_forward_norm:
            return &layer.post_norm;
        case TensorRole::attention_post_norm:
            return &layer.behind_attention;
        case TensorRole::feed_forward_post_norm:
            return &layer.behind_mlp;
        case TensorRole::q_norm:
            return &layer.q_norm;
        case TensorRole::k_norm:
            return &layer.k_norm;
        case TensorRole::attention_sub_norm:
            return &layer.attn_sub_norm;
        case TensorRole::feed_forward_sub_norm:
            return &layer.ffn_sub_norm;
        case TensorRole::q_sub_norm:
            return &layer.q_sub_norm;
        case TensorRole::k_sub_norm:
            return &layer.k_sub_norm;
        case TensorRole::v_sub_norm:
            return &layer.v_sub_norm;
        case TensorRole::gate_sub_norm:
            return &layer.gate_sub_norm;
        case TensorRole::up_sub_norm:
            return &layer.up_sub_norm;
        case TensorRole::q_bias:
            return &layer.q.bias;
        case TensorRole::k_bias:
            return &layer.k.bias;
        case TensorRole::v_bias:
            return &layer.v.bias;
        case TensorRole::o_bias:
            return &layer.o.bias;
        default:
            return nullptr;
    }
}

bool CpuWeights::load(WeightFile source, WeightFormat format, const Kernels& kernels, WorkerPool& pool,
                      const CpuModel::Progress& progress, JobControl* control) {
    file = std::move(source);
    const ModelConfig& config = file->config();
    // Every shape and type is checked before work begins.
    const std::vector<TensorSpec> specs = tensor_specs(config);
    std::vector<StoredWeight> stored;
    for (const TensorSpec& spec : specs) stored.push_back(file->at(spec));

    layers.resize(static_cast<std::size_t>(config.layers));
    Loading loading(*this, format, kernels, pool);
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (Matrix* const matrix = matrix_of(specs[i].id()))
            loading.expect(stored[i], specs[i], *matrix);
        else if (std::vector<float>* const values = vector_of(specs[i].id())) {
            *values = read_factors(stored[i]);
            // Of norms and biases it is known without a token, and what is rounded behind them would lose the trace.
            if (!all_finite(*values)) refuse_not_finite(*file, place_of(specs[i]), {}, false);
        } else
            throw Error("CPU inference has no place for this tensor", specs[i].name, "Please report this");
    }
    loading.reserve();
    if (!loading.fill(progress, control)) return false;
    if (config.tie_embeddings) head = embedding;
    return true;
}

void CpuWeights::read_head_from_file() {
    if (!mapped_head) return;
    forget_pages(*mapped_head);
    const std::byte* const data = head.data;
    for (Matrix* matrix : {&head, &embedding})
        if (matrix->data == data) matrix->place = file->place(*mapped_head);
}

ModelSize CpuWeights::size(const ModelConfig& config) {
    ModelSize size;
    for (const TensorSpec& spec : tensor_specs(config)) {
        if (const std::vector<float>* const values = vector_of(spec.id()))
            size.norms += values->size() * sizeof(float);
        else if (const Matrix* const matrix = matrix_of(spec.id()))
            (spec.projection ? size.body : size.embedding_and_head) += matrix->bytes();
    }
    return size;
}

}  // namespace bitdistill
