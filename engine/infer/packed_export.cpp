// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/packed_export.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <system_error>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/float16.h"
#include "engine/base/free_place.h"
#include "engine/base/model_path.h"
#include "engine/base/publish.h"
#include "engine/infer/export_target.h"
#include "engine/model/families.h"
#include "engine/model/finite_weights.h"
#include "engine/model/kept_weights.h"
#include "engine/model/ternary_matrix.h"
#include "engine/model/weight_file.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t rows_per_byte = 4;

// Thrown through the writer when the job is stopped; it leaves no folder.
struct Stopped {};

// Byte (r, c) holds code + 1 of rows r, r + rows/4, r + 2 rows/4, r + 3 rows/4 from the low bits up.
void pack(const StoredWeight& stored, const Quantizer& quantizer, std::span<std::byte> out) {
    const TernaryMatrix matrix(stored, quantizer);
    const std::int64_t shared = (stored.rows + rows_per_byte - 1) / rows_per_byte;
    std::vector<std::int8_t> codes(static_cast<std::size_t>(stored.columns));
    std::ranges::fill(out, std::byte{0});
    for (std::int64_t row = 0; row < stored.rows; ++row) {
        matrix.codes(row, codes);
        const std::span<std::byte> bytes = out.subspan(static_cast<std::size_t>(row % shared * stored.columns));
        for (std::size_t i = 0; i < codes.size(); ++i)
            bytes[i] |= static_cast<std::byte>((codes[i] + 1) << 2 * (row / shared));
    }
}

void write_floats(const StoredWeight& stored, DType type, std::span<std::byte> out) {
    const std::vector<float> values = read_all(stored);
    constexpr float largest_half = 65504;
    for (const float value : values) {
        if (!std::isfinite(value))
            throw Error("holds values that are not finite numbers", stored.name, not_finite_remedy);
        if (type == DType::f16 && std::fabs(value) > largest_half)
            throw Error("holds values that F16 cannot hold", stored.name, "Choose --embedding-type bf16 or f32");
    }
    if (type == DType::f32) {
        std::memcpy(out.data(), values.data(), out.size());
        return;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::uint16_t half = type == DType::bf16 ? float_to_bf16(values[i]) : float_to_f16(values[i]);
        std::memcpy(out.data() + i * sizeof half, &half, sizeof half);
    }
}

// Does transformers read the folder by code of its own?
bool is_native(const Json& config) { return !given(config, "auto_map"); }

DType default_embedding_type(const WeightFile& file, const Json& config) {
    if (is_native(config)) return DType::f32;  // the type that it computes in
    // What blocks of 8 or 4 bits hold, F16 does not: a scale of 11 bits times a code.
    if (own_kept_type(file.config(), tensor_spec(file.config(), {TensorRole::embedding}))) return DType::f32;
    const StoredWeight stored = file.at(tensor_spec(file.config(), {TensorRole::embedding}));
    return stored.type == BlockType::bf16 ? DType::bf16 : DType::f16;
}

// The shape of the tensor of scales.
std::vector<std::int64_t> scales_shape(const WeightScales& scales) {
    if (scales.granularity == ScaleGranularity::tensor) return {1};
    if (scales.granularity == ScaleGranularity::row) return {scales.rows};
    return {scales.rows, scales.blocks()};
}

class Plan {
  public:
    Plan(const WeightFile& source, PackedExported& exported, std::function<void(double)> progress, JobControl* control)
        : source_(source), exported_(exported), progress_(std::move(progress)), control_(control) {}

    std::vector<TensorSource> tensors() {
        for (const TensorSpec& spec : tensor_specs(source_.config())) add(spec);
        return std::move(sources_);
    }

  private:
    void add(const TensorSpec& spec) {
        const StoredWeight stored = source_.at(spec);
        const bool matrix = spec.shape.size() > 1;
        if (!spec.projection) {
            const DType type = matrix ? exported_.embedding_type : DType::f32;
            put({spec.name, type, spec.shape,
                 [stored, type](std::span<std::byte> out) { write_floats(stored, type, out); }},
                matrix ? exported_.embedding_bytes : exported_.norm_bytes);
            return;
        }
        const Quantizer& quantizer = source_.config().quantizer;
        put({spec.name,
             DType::u8,
             {(spec.shape[0] + rows_per_byte - 1) / rows_per_byte, spec.shape[1]},
             [stored, quantizer](std::span<std::byte> out) { pack(stored, quantizer, out); }},
            exported_.body_bytes);
        const WeightScales scales = scales_of(stored);
        put({packed_scale_name(spec), DType::f32, scales_shape(scales),
             [values = scales.values](std::span<std::byte> out) {
                 std::memcpy(out.data(), values.data(), out.size());
             }},
            exported_.body_bytes);
    }

    // As fine as the model says: a matrix stored as codes may know fewer, where they are equal.
    WeightScales scales_of(const StoredWeight& stored) const {
        const WeightScales found = TernaryMatrix(stored, source_.config().quantizer).scales();
        const ScaleGranularity wanted = source_.config().quantizer.weight_scale;
        if (found.granularity == wanted || found.granularity == ScaleGranularity::tensor) return found;
        WeightScales scales = empty_scales(wanted, stored.rows, stored.columns);
        if (found.block() < scales.block())
            throw Error("has finer scales than its configuration says", stored.name,
                        "Export from the student's folder");
        for_each_scaled_part(scales, [&](const ScaledPart& part) {
            scales.values[part.scale] = found.at(part.row, part.column / found.block());
        });
        return scales;
    }

    void put(TensorSource source, std::uint64_t& part) {
        std::uint64_t bytes = size_of(source.dtype);
        for (const std::int64_t extent : source.shape) bytes *= static_cast<std::uint64_t>(extent);
        part += bytes;
        source.fill = [this, work = std::move(source.fill)](std::span<std::byte> out) {
            if (control_ && !control_->at_boundary()) throw Stopped{};
            try {
                work(out);
            } catch (const Error& error) {
                throw of_file(error, source_.path().string());
            }
            progress_(static_cast<double>(++done_));
        };
        sources_.push_back(std::move(source));
    }

    const WeightFile& source_;
    PackedExported& exported_;
    std::function<void(double)> progress_;
    JobControl* control_;
    std::vector<TensorSource> sources_;
    std::size_t done_ = 0;
};

Json packed_config(const ModelConfig& config) {
    Json json = to_json(config);
    Json& quantization = json["quantization_config"];
    quantization["linear_class"] = "autobitlinear";  // whose weight_scale is the scale itself
    quantization["quantization_mode"] = "offline";
    // transformers' AutoBitLinear multiplies the bias by the scale, too.
    if (config.every_layer.attention_bias || config.every_layer.output_bias)
        name_as_own_student(json, config.architecture);
    return json;
}

// Of the fixed text, or made up.
std::vector<int> ids_for(const PackedOptions& options, const fs::path& path, const ModelConfig& config) {
    std::vector<int> ids = options.tokenize ? options.tokenize(path) : std::vector<int>{};
    for (std::int64_t i = 0; !options.tokenize && i < 64; ++i)
        ids.push_back(static_cast<int>((i * 2654435761ll + 17) % config.vocab_size));
    constexpr std::size_t enough = 96;
    ids.resize(std::min({ids.size(), enough, static_cast<std::size_t>(config.max_positions)}));
    return ids;
}

}  // namespace

std::optional<Error> packed_obstacle(const ModelConfig& config) {
    if (!config.ternary)
        return Error("is a full-precision model, and hf-2bit holds only -1, 0 and 1", {},
                     "Distill it first, or choose F16, BF16 or Q8_0");
    for (const TensorSpec& spec : tensor_specs(config))
        if (spec.projection && spec.shape[0] % rows_per_byte != 0)
            return Error("has " + std::to_string(spec.shape[0]) + " rows, and a packed folder holds multiples of " +
                             std::to_string(rows_per_byte),
                         spec.name, "Choose F16 or I2_S, or a model of other widths");
    return {};
}

std::string packed_readers(const ModelConfig& config) {
    const Quantizer& quantizer = config.quantizer;
    if (quantizer.embedding_type == KeptType::q6_k || quantizer.head_type == KeptType::q6_k)
        return "Only this program opens it: the code for transformers does not compute an embedding or head in Q6_K.";
    return is_native(packed_config(config))
               ? "transformers opens it (4.57 and 5)."
               : "transformers opens it (4.57 and 5) with trust_remote_code=True; the code lies beside it.";
}

std::optional<PackedExported> export_packed(const fs::path& source, const fs::path& wanted,
                                            const PackedOptions& options,
                                            const std::function<void(const char*, double)>& progress,
                                            JobControl* control) {
    const fs::path out = wanted.has_filename() ? wanted : wanted.parent_path();  // without a slash at its end
    const fs::path receipt_file = out.string() + ".receipt.json";
    check_export_folder(out, receipt_file);
    refuse_place_in_model(out, source, "the model that is to be exported");
    refuse_place_in_model(out, model_at(source), "the model that is to be exported");
    const WeightFile file = WeightFile::open(source);
    const ModelConfig& config = file.config();
    if (const std::optional<Error> obstacle = packed_obstacle(config))
        throw Error(obstacle->problem(), obstacle->subject().empty() ? source.string() : obstacle->subject(),
                    obstacle->remedy());
    verify_if_done(file.path(), control);
    const Json json = packed_config(config);
    PackedExported exported;
    exported.folder = out;
    exported.receipt = receipt_file;
    exported.model_type = json["model_type"].get<std::string>();
    exported.readers = packed_readers(config);
    exported.embedding_type = options.embedding_type.value_or(default_embedding_type(file, json));
    if (is_native(json) && exported.embedding_type != DType::f32)
        throw Error(std::string("cannot keep its embedding in ") + to_string(exported.embedding_type) +
                        ": transformers 5 converts nothing beside packed weights and then multiplies two types",
                    source.string(), "Choose F32 for the embedding");
    exported.notes = file.notes();
    exported.notes.insert(exported.notes.end(), options.notes.begin(), options.notes.end());
    const auto all = static_cast<double>(tensor_specs(config).size() +
                                         ternary_roles().size() * static_cast<std::size_t>(config.layers));
    const auto say = [&](const char* part, double share) {
        if (progress) progress(part, share);
    };
    remove_abandoned(out);
    remove_abandoned(exported.receipt);
    NewFile receipt(exported.receipt);
    try {
        publish_folder(out, [&](const fs::path& folder) {
            Plan plan(
                file, exported, [&](double done) { say("write", done / all); }, control);
            const fs::path weights = folder / "model.safetensors";
            write_safetensors(weights, plan.tensors());
            exported.bytes = fs::file_size(weights);
            if (options.write_tokenizer) options.write_tokenizer(folder);
            write_model_config(folder, json);
            say("check", 0);
            const std::vector<int> ids = ids_for(options, source, config);
            if (ids != ids_for(options, folder, config))
                throw Error("its tokenizer gives other token ids for the fixed text than the source's", out.string(),
                            "The folder was not kept; please report this");
            try {
                exported.parity = check_parity(source, folder, ids, options.threads, control);
            } catch (const Error& error) {
                throw named_as_target(error, folder, out);
            }
            if (exported.parity.stopped) throw Stopped{};
            exported.parity.tokens_compared = static_cast<bool>(options.tokenize);
            receipt.write(json_text(to_json(exported)));  // while a full disk can still leave nothing behind
        });
    } catch (const Stopped&) {
        return std::nullopt;
    }
    receipt.publish();
    say("check", 1);
    return exported;
}

Json to_json(const PackedExported& exported) {
    return {{"folder", exported.folder.filename().string()},
            {"model_type", exported.model_type},
            {"type", "hf-2bit"},
            {"embedding_type", to_string(exported.embedding_type)},
            {"opened_by", exported.readers},
            {"bytes",
             {{"weights", exported.bytes},
              {"body", exported.body_bytes},
              {"embedding_and_head", exported.embedding_bytes},
              {"norms", exported.norm_bytes}}},
            {"parity", to_json(exported.parity)}};
}

}  // namespace bitdistill
