// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/cpu_weights.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <exception>
#include <mutex>
#include <new>

#include "engine/core/error.h"
#include "engine/core/float16.h"
#include "engine/core/ternary.h"
#include "engine/infer/block_weights.h"
#include "engine/infer/worker_pool.h"

namespace bitdistill {
namespace {

constexpr std::size_t line = 64;
std::size_t whole_lines(std::uint64_t bytes) { return (bytes + line - 1) / line * line; }

std::size_t width_of(WeightType type) { return type == WeightType::f32 ? 4 : 2; }

bool grouped(WeightType type) { return type == WeightType::q8 || type == WeightType::q4; }
BlockBits block_bits(WeightType type) { return type == WeightType::q8 ? BlockBits::eight : BlockBits::four; }

std::uint64_t bytes_of(const Matrix& matrix) {
    if (grouped(matrix.type)) return block_matrix_bytes(block_bits(matrix.type), matrix.rows, matrix.columns);
    return static_cast<std::uint64_t>(matrix.rows) * static_cast<std::uint64_t>(matrix.row_bytes());
}

// The type a tensor is kept in. F64 has no kernel and becomes F32.
WeightType kept_type(DType stored, WeightFormat format) {
    if (format == WeightFormat::f32) return WeightType::f32;
    if (format == WeightFormat::q8) return WeightType::q8;
    if (format == WeightFormat::q4) return WeightType::q4;
    if (stored == DType::f16) return WeightType::f16;
    if (stored == DType::bf16) return WeightType::bf16;
    return format == WeightFormat::half ? WeightType::f16 : WeightType::f32;
}

bool same_as_stored(DType stored, WeightType kept) {
    return (stored == DType::f32 && kept == WeightType::f32) || (stored == DType::f16 && kept == WeightType::f16) ||
           (stored == DType::bf16 && kept == WeightType::bf16);
}

std::vector<float> read_vector(const TensorView& view) {
    std::vector<float> values(static_cast<std::size_t>(view.elements()));
    to_float(view, values);
    return values;
}

// The latent weights of a packed tensor are not needed again; their pages go back to the page cache.
void forget_pages(const TensorView& view) {
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(view.bytes.data());
    const std::uintptr_t first = (begin + page - 1) / page * page, last = (begin + view.bytes.size()) / page * page;
    if (last > first) madvise(reinterpret_cast<void*>(first), last - first, MADV_DONTNEED);
}

// Reads one byte of every page, so that a first run does not pay for the disk.
void touch(const Matrix& matrix, WorkerPool& pool) {
    const auto bytes = static_cast<std::int64_t>(bytes_of(matrix));
    pool.run((bytes + 4095) / 4096, 256, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t page = begin; page < end; ++page)
            static_cast<void>(*reinterpret_cast<const volatile std::byte*>(matrix.data + page * 4096));
    });
}

// Work on the pool must not throw: the first exception is kept here and thrown by the caller.
class Failure {
  public:
    template <typename Work>
    void guard(const Work& work) noexcept {
        try {
            work();
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!first_) first_ = std::current_exception();
        }
    }
    void rethrow(const std::filesystem::path& folder) const {
        if (!first_) return;
        try {
            std::rethrow_exception(first_);
        } catch (const std::bad_alloc&) {
            throw Error("not enough memory to load its weights", folder.string(), "Close other programs");
        }
    }

  private:
    std::mutex mutex_;
    std::exception_ptr first_;
};

}  // namespace

const char* to_string(WeightType type) {
    switch (type) {
        case WeightType::f32:
            return "F32";
        case WeightType::f16:
            return "F16";
        case WeightType::bf16:
            return "BF16";
        case WeightType::q8:
            return "Q8_0";
        case WeightType::q4:
            return "Q4_0";
        case WeightType::ternary:
            return "1.58-bit";
    }
    return "?";
}

std::int64_t Matrix::row_bytes() const {
    if (grouped(type)) return group_bytes(block_bits(type), columns) / group_rows;
    return type == WeightType::ternary ? packed_row_bytes(columns)
                                       : columns * static_cast<std::int64_t>(width_of(type));
}

void Matrix::read_row(std::int64_t index, std::span<float> values) const {
    if (grouped(type))
        return dequantize_row(block_bits(type), row(index / group_rows * group_rows), index % group_rows, values);
    const std::byte* const from = row(index);
    if (type == WeightType::f32) {
        std::memcpy(values.data(), from, values.size() * sizeof(float));
        return;
    }
    for (std::size_t c = 0; c < values.size(); ++c) {
        std::uint16_t bits;
        std::memcpy(&bits, from + 2 * c, sizeof bits);
        values[c] = type == WeightType::f16 ? f16_to_float(bits) : bf16_to_float(bits);
    }
}

std::uint64_t Matrix::bytes() const { return bytes_of(*this) + (type == WeightType::ternary ? sizeof(float) : 0); }

Pages::Pages(std::size_t bytes) {
    constexpr std::size_t huge = std::size_t{2} << 20;
    mapped_ = std::max<std::size_t>((bytes + line + huge - 1) / huge * huge, huge);
    void* const start = mmap(nullptr, mapped_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (start == MAP_FAILED)
        throw Error("not enough memory for " + std::to_string(mapped_ >> 20) + " MiB of weights", "model",
                    "Close other programs or choose a smaller model");
    madvise(start, mapped_, MADV_HUGEPAGE);  // only faster; a kernel without them says no
    data_ = static_cast<std::byte*>(start);
}

Pages::~Pages() { munmap(data_, mapped_); }

void CpuWeights::ternarise(const TensorView& view, Matrix& matrix, std::byte* to, std::vector<float>& scratch) {
    const auto rows = static_cast<std::size_t>(matrix.rows), columns = static_cast<std::size_t>(matrix.columns);
    if (scratch.size() < rows * columns) scratch.resize(rows * columns);
    const std::span<float> latent(scratch.data(), rows * columns);
    to_float(view, latent);
    matrix.scale = absmean(latent);
    if (!std::isfinite(matrix.scale))
        throw Error("holds values that are not finite numbers", view.name, "The training that wrote it has diverged");
    matrix.data = to;
    std::vector<std::int8_t> codes(columns);
    const auto row_bytes = static_cast<std::size_t>(matrix.row_bytes());
    for (std::size_t r = 0; r < rows; ++r) {
        ternarize(latent.subspan(r * columns, columns), matrix.scale, codes);
        pack_row(codes, {reinterpret_cast<std::uint8_t*>(to) + r * row_bytes, row_bytes});
    }
    forget_pages(view);
}

void CpuWeights::convert(const TensorView& view, Matrix& matrix, std::byte* to, WorkerPool& pool) {
    matrix.data = to;
    Failure failure;
    const auto convert_rows = [&](std::int64_t begin, std::int64_t end) {
        std::vector<float> row(static_cast<std::size_t>(matrix.columns));
        for (std::int64_t r = begin; r < end; ++r) {
            to_float(view, r, 1, row);
            if (grouped(matrix.type)) {
                std::byte* const group = to + r / group_rows * group_rows * matrix.row_bytes();
                if (!quantize_row(block_bits(matrix.type), row, r % group_rows, group))
                    throw Error("holds values whose scale F16 cannot hold", view.name,
                                "Open the model with its weights as they are stored");
                continue;
            }
            std::byte* const target = to + r * matrix.row_bytes();
            if (matrix.type == WeightType::f32) {
                std::memcpy(target, row.data(), row.size() * sizeof(float));
                continue;
            }
            for (std::size_t c = 0; c < row.size(); ++c) {
                const std::uint16_t half = float_to_f16(row[c]);
                if ((half & 0x7fffu) == 0x7c00u && std::isfinite(row[c]))
                    throw Error("holds values that F16 cannot hold", view.name,
                                "Open the model with its weights as they are stored");
                std::memcpy(target + 2 * c, &half, sizeof half);
            }
        }
    };
    pool.run(matrix.rows, 64,
             [&](std::int64_t begin, std::int64_t end, int) { failure.guard([&] { convert_rows(begin, end); }); });
    failure.rethrow(file->path());
    forget_pages(view);
}

bool CpuWeights::load(const std::filesystem::path& folder, const ModelConfig& config, WeightFormat format,
                      WorkerPool& pool, const CpuModel::Progress& progress, JobControl* control) {
    file = SafetensorsModel::open(folder);
    // Every name, shape and type is checked before work begins.
    const std::vector<TensorSpec> specs = tensor_specs(config);
    for (const TensorSpec& spec : specs) {
        const TensorView& view = file->at(spec.name, spec.shape);
        if (view.dtype != DType::f32 && view.dtype != DType::f16 && view.dtype != DType::bf16 &&
            view.dtype != DType::f64)
            throw Error(std::string("has type ") + to_string(view.dtype) + ", expected F32, F16, BF16 or F64",
                        spec.name, "This folder does not hold full-precision or latent weights");
    }

    struct Pending {
        const TensorView* view;
        Matrix* matrix;
        std::size_t offset;  // in `own`; unused when mapped
        bool mapped;
    };
    std::vector<Pending> pending;
    std::uint64_t needed = 0;
    const auto matrix = [&](const std::string& name, Matrix& target, bool projection) {
        const TensorView& view = file->at(name);
        target.rows = view.shape[0];
        target.columns = view.shape[1];
        target.type = projection && config.ternary ? WeightType::ternary : kept_type(view.dtype, format);
        const bool mapped = same_as_stored(view.dtype, target.type);
        pending.push_back({&view, &target, static_cast<std::size_t>(needed), mapped});
        if (!mapped) needed += whole_lines(bytes_of(target));
    };
    const auto vector = [&](const std::string& name) { return read_vector(file->at(name)); };

    matrix("model.embed_tokens.weight", embedding, false);
    layers.resize(static_cast<std::size_t>(config.layers));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        LayerWeights& layer = layers[i];
        const std::string prefix = "model.layers." + std::to_string(i) + ".";
        const auto linear = [&](const std::string& name, Matrix& target, bool bias) {
            matrix(prefix + name + ".weight", target, true);
            if (bias) target.bias = vector(prefix + name + ".bias");
        };
        layer.input_norm = vector(prefix + "input_layernorm.weight");
        layer.post_norm = vector(prefix + "post_attention_layernorm.weight");
        if (config.qk_norm) {
            layer.q_norm = vector(prefix + "self_attn.q_norm.weight");
            layer.k_norm = vector(prefix + "self_attn.k_norm.weight");
        }
        if (config.sub_norm) {
            layer.attn_sub_norm = vector(prefix + "self_attn.attn_sub_norm.weight");
            layer.ffn_sub_norm = vector(prefix + "mlp.ffn_sub_norm.weight");
        }
        linear("self_attn.q_proj", layer.q, config.attention_bias);
        linear("self_attn.k_proj", layer.k, config.attention_bias);
        linear("self_attn.v_proj", layer.v, config.attention_bias);
        linear("self_attn.o_proj", layer.o, config.output_bias);
        linear("mlp.gate_proj", layer.gate, false);
        linear("mlp.up_proj", layer.up, false);
        linear("mlp.down_proj", layer.down, false);
    }
    final_norm = vector("model.norm.weight");
    if (!config.tie_embeddings) matrix("lm_head.weight", head, false);

    if (needed > 0) own.push_back(std::make_unique<Pages>(static_cast<std::size_t>(needed)));
    // Ternary tensors are packed several at a time, one thread each, because a scale is one sum in order; the others
    // are split by rows.
    const auto batch_size = static_cast<std::size_t>(pool.threads());
    std::vector<Pending*> batch;
    std::size_t done = 0;
    std::vector<std::vector<float>> scratch(batch_size);
    const auto pack_batch = [&] {
        Failure failure;
        pool.run(static_cast<std::int64_t>(batch.size()), 1, [&](std::int64_t begin, std::int64_t end, int thread) {
            failure.guard([&] {
                for (std::int64_t i = begin; i < end; ++i) {
                    const Pending& p = *batch[static_cast<std::size_t>(i)];
                    ternarise(*p.view, *p.matrix, own.back()->data() + p.offset,
                              scratch[static_cast<std::size_t>(thread)]);
                }
            });
        });
        batch.clear();
        failure.rethrow(folder);
    };
    for (Pending& p : pending) {
        if (control && !control->at_boundary()) return false;
        if (p.matrix->type == WeightType::ternary) {
            batch.push_back(&p);
            if (batch.size() == batch_size) pack_batch();
        } else if (p.mapped) {
            p.matrix->data = p.view->bytes.data();
            touch(*p.matrix, pool);
        } else {
            convert(*p.view, *p.matrix, own.back()->data() + p.offset, pool);
        }
        if (progress) progress(static_cast<double>(++done) / static_cast<double>(pending.size()));
    }
    if (!batch.empty()) pack_batch();
    if (config.tie_embeddings) head = embedding;
    return true;
}

ModelSize CpuWeights::size(const ModelConfig& config) const {
    ModelSize size;
    const auto norm = [&](const std::vector<float>& values) { size.norms += values.size() * sizeof(float); };
    size.embedding_and_head = embedding.bytes() + (config.tie_embeddings ? 0 : head.bytes());
    norm(final_norm);
    for (const LayerWeights& layer : layers) {
        for (const Matrix* m : {&layer.q, &layer.k, &layer.v, &layer.o, &layer.gate, &layer.up, &layer.down}) {
            size.body += m->bytes();
            norm(m->bias);
        }
        for (const auto* values : {&layer.input_norm, &layer.post_norm, &layer.q_norm, &layer.k_norm,
                                   &layer.attn_sub_norm, &layer.ffn_sub_norm})
            norm(*values);
    }
    return size;
}

}  // namespace bitdistill
