// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/gguf_export.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <system_error>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/machine.h"
#include "engine/base/number_text.h"
#include "engine/base/publish.h"
#include "engine/infer/export_target.h"
#include "engine/infer/pool/worker_pool.h"
#include "engine/infer/pool_failure.h"
#include "engine/model/finite_weights.h"
#include "engine/model/gemma.h"
#include "engine/model/gguf_model.h"
#include "engine/model/kept_weights.h"
#include "engine/model/ternary_matrix.h"
#include "engine/model/weight_file.h"

namespace bitdistill {
namespace {

[[noreturn]] void refuse_not_finite(const std::string& tensor) {
    throw Error("holds values that are not finite numbers", tensor, not_finite_remedy);
}

namespace fs = std::filesystem;

// Thrown through the writer when the job is stopped; it leaves no file.
struct Stopped {};

// One matrix or vector on its way into the file.
class TensorWriter {
  public:
    TensorWriter(WorkerPool& pool, const StoredWeight& stored, BlockType type, RowOrder order, bool ternary,
                 const Quantizer& quantizer, ScalePlace scales, std::shared_ptr<float> scale)
        : pool_(&pool),
          stored_(stored),
          type_(type),
          order_(order),
          ternary_(ternary),
          quantizer_(quantizer),
          scales_(scales),
          scale_(std::move(scale)) {}

    void operator()(std::span<std::byte> out) {
        if (ternary_)
            write_ternary(out);
        else
            write_rows(out);
    }

  private:
    std::span<std::byte> target(std::span<std::byte> out, std::int64_t row) const {
        const std::size_t size = row_bytes(type_, stored_.columns);
        return out.subspan(static_cast<std::size_t>(row) * size, size);
    }

    void write_rows(std::span<std::byte> out) const {
        PoolFailure failure;
        pool_->run(stored_.rows, 64, [&](std::int64_t begin, std::int64_t end, int) {
            failure.guard([&] {
                std::vector<float> weights(static_cast<std::size_t>(stored_.columns));
                for (std::int64_t row = begin; row < end; ++row) {
                    read_row(stored_, order_.ours(row), weights);
                    for (const float w : weights)
                        if (!std::isfinite(w)) refuse_not_finite(stored_.name);
                    const std::span<std::byte> bytes = target(out, row);
                    quantize_row(type_, weights, bytes);
                    // A value, or the scale of a block, that has become infinite.
                    dequantize_row(type_, bytes, weights);
                    for (const float w : weights)
                        if (!std::isfinite(w))
                            throw Error(std::string("holds values that ") + to_string(type_) + " cannot hold",
                                        stored_.name, "Choose BF16 or F32");
                }
            });
        });
        failure.rethrow(stored_.name);
    }

    void write_ternary(std::span<std::byte> out) {
        const TernaryMatrix matrix(stored_, quantizer_);
        const WeightScales& scales = matrix.scales();
        check_scales(scales.granularity);
        *scale_ = scales.values.front();
        std::vector<std::int8_t> codes(static_cast<std::size_t>(stored_.columns));
        for (std::int64_t row = 0; row < stored_.rows; ++row) {
            const std::int64_t ours = order_.ours(row);
            matrix.codes(ours, codes);
            const std::span<std::byte> bytes = target(out, row);
            for_each_scaled_part(scales, ours, ours + 1, 0, [&](const ScaledPart& part) {
                pack_ternary_row(type_, std::span(codes).subspan(static_cast<std::size_t>(part.column), part.size()),
                                 scales_ == ScalePlace::separate ? 1.0f : scales.values[part.scale],
                                 bytes.subspan(row_bytes(type_, part.column), row_bytes(type_, part.count)));
            });
        }
        if (type_ == BlockType::i2_s) set_i2_s_scale(out, scales_ == ScalePlace::separate ? 1.0f : *scale_);
    }

    // What is stored as codes may have other scales than its model says.
    void check_scales(ScaleGranularity granularity) const {
        if (!holds_scales(type_, granularity))
            throw Error(std::string("has ") + scales_text(granularity) + ", which " + to_string(type_) + " cannot hold",
                        stored_.name, "Choose F16");
        if (scales_ == ScalePlace::separate && granularity != ScaleGranularity::tensor)
            throw Error(std::string("has ") + scales_text(granularity) + ", and a tensor \".scale\" holds one number",
                        stored_.name, "Choose folded scales");
    }

    WorkerPool* pool_;
    StoredWeight stored_;
    BlockType type_;
    RowOrder order_;
    bool ternary_;
    Quantizer quantizer_;
    ScalePlace scales_;
    std::shared_ptr<float> scale_;
};

std::vector<float> vector_in_file_order(const StoredWeight& stored, RowOrder order) {
    const std::vector<float> ours = read_factors(stored);
    if (!all_finite(ours)) refuse_not_finite(stored.name);
    std::vector<float> values(ours.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = ours[static_cast<std::size_t>(order.ours(static_cast<std::int64_t>(i)))];
    return values;
}

void fill_floats(std::span<const float> values, std::span<std::byte> out) {
    std::memcpy(out.data(), values.data(), out.size());
}

class Plan {
  public:
    Plan(const WeightFile& source, Exported& exported, int threads, const ExportProgress& progress, JobControl* control)
        : source_(source), exported_(exported), pool_(threads_for(threads)), progress_(progress), control_(control) {}

    std::vector<GgufSource> tensors() {
        const std::vector<TensorSpec> specs = tensor_specs(source_.config());
        const ModelConfig& config = source_.config();
        const Rotary& rotary = config.every_layer.rotary;
        if (rotary.scaling.kind == RopeScaling::Kind::llama3)
            put({rope_divisors_name,
                 BlockType::f32,
                 {config.head_dim / 2},
                 [&config, rotary](std::span<std::byte> out) {
                     fill_floats(rotary_divisors(rotary, config.head_dim), out);
                 }},
                exported_.norm_bytes);
        for (const TensorSpec& spec : specs) add(spec);
        total_ = sources_.size();
        return std::move(sources_);
    }

    // After writing: has an embedding or head in F32 other values in the file?
    bool rounds_table() const { return rounds_table_; }

  private:
    // A finished student's folder holds what its type keeps.
    static bool holds_all(const StoredWeight& stored, BlockType type, RowOrder order,
                          std::span<const std::byte> written) {
        std::vector<float> ours(static_cast<std::size_t>(stored.columns)), theirs(ours.size());
        const std::size_t bytes = row_bytes(type, stored.columns);
        for (std::int64_t row = 0; row < stored.rows; ++row) {
            read_row(stored, order.ours(row), ours);
            dequantize_row(type, written.subspan(static_cast<std::size_t>(row) * bytes, bytes), theirs);
            if (ours != theirs) return false;
        }
        return true;
    }

    void add(const TensorSpec& spec) {
        const StoredWeight stored = source_.at(spec);
        const RowOrder order = row_order(exported_.architecture, source_.config(), spec);
        if (spec.shape.size() == 1) {
            put({spec.gguf_name, BlockType::f32, spec.shape,
                 [stored, order](std::span<std::byte> out) { fill_floats(vector_in_file_order(stored, order), out); }},
                exported_.norm_bytes);
            return;
        }
        const BlockType type = spec.projection                 ? projection_type(source_.config(), spec, exported_.type)
                               : spec.role == TensorRole::head ? exported_.head_type
                                                               : exported_.embedding_type;
        exported_.kept_in_f16 += spec.projection && type != exported_.type;
        const bool ternary = spec.projection && source_.config().ternary;
        const auto scale = std::make_shared<float>(1.0f);
        std::function<void(std::span<std::byte>)> write =
            TensorWriter(pool_, stored, type, order, ternary, source_.config().quantizer, exported_.scales, scale);
        if (!spec.projection && stored.type == BlockType::f32 && type != BlockType::f32)
            write = [this, write, stored, type, order](std::span<std::byte> out) {
                write(out);
                rounds_table_ = rounds_table_ || !holds_all(stored, type, order, out);
            };
        put({spec.gguf_name, type, spec.shape, write},
            spec.projection ? exported_.body_bytes : exported_.embedding_bytes);
        if (ternary && exported_.scales == ScalePlace::separate)  // known once the weight is written, just before it
            put({scale_name(spec, FileKind::gguf),
                 BlockType::f32,
                 {1},
                 [scale](std::span<std::byte> out) {
                     fill_floats({scale.get(), 1}, out);
                 }},
                exported_.body_bytes);
    }

    void put(GgufSource source, std::uint64_t& part) {
        part += bytes_of(source);
        auto fill = [this, work = std::move(source.fill)](std::span<std::byte> out) {
            if (control_ && !control_->at_boundary()) throw Stopped{};
            try {
                work(out);
            } catch (const Error& error) {
                throw of_file(error, source_.path().string());
            }
            if (progress_) progress_("write", static_cast<double>(++done_) / static_cast<double>(total_));
        };
        source.fill = std::move(fill);
        sources_.push_back(std::move(source));
    }

    const WeightFile& source_;
    Exported& exported_;
    WorkerPool pool_;
    const ExportProgress& progress_;
    JobControl* control_;
    std::vector<GgufSource> sources_;
    std::size_t done_ = 0, total_ = 0;
    bool rounds_table_ = false;
};

std::vector<int> ids_for(const ExportOptions& options, const fs::path& path, const ModelConfig& config) {
    std::vector<int> ids = options.tokenize ? options.tokenize(path) : std::vector<int>{};
    if (ids.empty())
        for (std::int64_t i = 0; i < 64; ++i)
            ids.push_back(static_cast<int>((i * 2654435761ll + 17) % config.vocab_size));
    constexpr std::size_t enough = 96;
    ids.resize(std::min({ids.size(), enough, static_cast<std::size_t>(config.max_positions)}));
    return ids;
}

// A sentence on what llama.cpp multiplies the embedding by, where that is another number; empty: it is the same.
std::string embedding_scale_note(const ModelConfig& config, const std::string& architecture) {
    if (architecture != "gemma3") return {};
    const double exact = gemma3_embedding_scale(config.hidden_size, BlockType::f64);
    if (static_cast<float>(exact) == static_cast<float>(config.embedding_scale)) return {};
    return "the source multiplies its embedding by " + number_text(config.embedding_scale) +
           ", as transformers rounds it; the file by " + number_text(exact) +
           ", as llama.cpp does; the check took the former on both sides";
}

// A sentence on the scales of a student that the file's type rounds; empty: it has one a matrix, which the check finds
// near enough for all programs, or they stay what they are.
std::string scales_note(const ModelConfig& config, BlockType type, ScalePlace place) {
    const ScaleGranularity granularity = config.quantizer.weight_scale;
    if (!config.ternary || place == ScalePlace::separate || granularity == ScaleGranularity::tensor ||
        type == BlockType::f32)
        return {};
    return std::string("the student has ") + scales_text(granularity) + ", and " + to_string(type) +
           " rounds them to " + (type == BlockType::bf16 ? "BF16" : "F16") +
           "; the check states what that costs, and F32 and hf-2bit keep them as they are";
}

const char* to_string(ScalePlace place) { return place == ScalePlace::separate ? "separate" : "folded"; }

}  // namespace

std::string Exported::table_types() const {
    const std::string embedding = to_string(embedding_type), head = to_string(head_type);
    return embedding == head ? embedding : embedding + ", " + head;
}

BlockType default_embedding_type(const ModelConfig& config, BlockType type, TensorRole role) {
    if (const std::optional<BlockType> own = own_kept_type(config, tensor_spec(config, {role}))) return *own;
    const bool small = type == BlockType::q4_0 || type == BlockType::q4_1;
    for (const BlockType wanted : {small ? BlockType::q6_k : type, BlockType::q8_0})
        if (!is_ternary(type) && holds_row(wanted, config.hidden_size)) return wanted;
    return BlockType::f16;
}

std::optional<Exported> export_gguf(const fs::path& source, const fs::path& out, const ExportOptions& options,
                                    const ExportProgress& progress, JobControl* control) {
    const fs::path receipt_file = out.string() + ".receipt.json";
    check_export_target(source, out, receipt_file);
    const WeightFile file = WeightFile::open(source);
    const ModelConfig& config = file.config();
    if (const std::optional<Error> obstacle = export_obstacle(config, options.type))
        throw obstacle->subject() == "model" ? Error(obstacle->problem(), source.string(), obstacle->remedy())
                                             : of_file(*obstacle, source.string());
    verify_if_done(file.path(), control);
    Exported exported;
    exported.file = out;
    exported.receipt = receipt_file;
    exported.architecture = gguf_architecture(config);
    exported.type = options.type;
    exported.embedding_type =
        options.embedding_type.value_or(default_embedding_type(config, options.type, TensorRole::embedding));
    exported.head_type =
        config.tie_embeddings
            ? exported.embedding_type
            : options.embedding_type.value_or(default_embedding_type(config, options.type, TensorRole::head));
    exported.scales = options.scales.value_or(default_scale_place(config, options.type));
    exported.weight_scale = config.quantizer.weight_scale;
    exported.notes = file.notes();
    if (std::string note = scales_note(config, options.type, exported.scales); !note.empty())
        exported.notes.push_back(std::move(note));
    if (std::string note = embedding_scale_note(config, exported.architecture); !note.empty())
        exported.notes.push_back(std::move(note));
    exported.readers = export_readers(config, options.type, exported.scales);
    if (!options.tokenizer_difference.empty() && !exported.readers.starts_with("Only this program"))
        exported.readers +=
            " But only this program reads every text as the source does. " + options.tokenizer_difference;
    if (is_ternary(exported.embedding_type))
        throw Error(std::string(to_string(exported.embedding_type)) + " cannot hold an embedding", "embedding type",
                    "Choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1");
    if (!holds_row(exported.embedding_type, config.hidden_size))
        throw Error("rows of " + std::to_string(config.hidden_size) + " weights are no multiple of " +
                        std::to_string(block_weights(exported.embedding_type)) + ", as " +
                        to_string(exported.embedding_type) + " needs",
                    name_in(FileKind::folder, {TensorRole::embedding}), "Choose F16 for the embedding");

    remove_abandoned(out);
    remove_abandoned(exported.receipt);
    NewFile made(out), receipt(exported.receipt);  // neither stays unless the check is passed
    try {
        ModelConfig kept = config;
        kept.quantizer.embedding_type = kept_type_of(exported.embedding_type);
        kept.quantizer.head_type = kept_type_of(exported.head_type);
        GgufValues values = gguf_values(kept, options.type, options.name);
        values.insert(values.end(), options.tokenizer.begin(), options.tokenizer.end());
        Plan plan(file, exported, options.threads, progress, control);
        write_gguf(made, values, plan.tensors());
        if (!options.embedding_type && plan.rounds_table())
            exported.notes.push_back(std::string("embedding and head are rounded from F32 to ") +
                                     exported.table_types() + "; --embedding-type f32 keeps them as they are");
    } catch (const Stopped&) {
        return std::nullopt;
    }

    if (progress) progress("check", 0);
    const std::vector<int> ids = ids_for(options, source, config), again = ids_for(options, made.path(), config);
    if (ids != again)
        throw Error("its tokenizer gives other token ids for the fixed text than the source's", out.string(),
                    "The file was not kept; please report this");
    try {
        exported.parity = check_parity(source, made.path(), ids, options.threads, control);
    } catch (const Error& error) {
        throw named_as_target(error, made.path(), out);
    }
    if (exported.parity.stopped) return std::nullopt;
    exported.parity.tokens_compared = static_cast<bool>(options.tokenize);
    std::error_code ignored;
    exported.bytes = fs::file_size(made.path(), ignored);
    receipt.write(json_text(to_json(exported)));
    made.publish();
    receipt.publish();
    if (progress) progress("check", 1);
    return exported;
}

Json to_json(const Exported& exported) {
    return {{"file", exported.file.filename().string()},
            {"architecture", exported.architecture},
            {"type", to_string(exported.type)},
            {"matrices_kept_in_f16", exported.kept_in_f16},
            {"embedding_type", to_string(exported.embedding_type)},
            {"head_type", to_string(exported.head_type)},
            {"scales", to_string(exported.scales)},
            {"weight_scale", to_string(exported.weight_scale)},
            {"opened_by", exported.readers},
            {"bytes",
             {{"file", exported.bytes},
              {"body", exported.body_bytes},
              {"embedding_and_head", exported.embedding_bytes},
              {"norms", exported.norm_bytes}}},
            {"parity", to_json(exported.parity)}};
}

}  // namespace bitdistill
