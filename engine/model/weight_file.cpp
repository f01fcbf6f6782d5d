// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/weight_file.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/float16.h"
#include "engine/base/model_path.h"
#include "engine/model/gguf_model.h"
#include "engine/model/kept_weights.h"
#include "engine/model/tensor_claims.h"
#include "engine/model/tensor_text.h"

namespace bitdistill {
namespace {

std::optional<BlockType> block_type_of(DType dtype) {
    switch (dtype) {
        case DType::f32:
            return BlockType::f32;
        case DType::f16:
            return BlockType::f16;
        case DType::bf16:
            return BlockType::bf16;
        case DType::f64:
            return BlockType::f64;
        default:
            return std::nullopt;
    }
}

void set_shape(StoredWeight& weight, const std::vector<std::int64_t>& shape) {
    weight.columns = shape.back();
    weight.rows = shape.size() == 1 ? 1 : shape.front();
}

// What a tensor of scales may look like for a matrix of this shape.
std::vector<std::int64_t> shape_of_scales(const WeightScales& scales) {
    if (scales.granularity == ScaleGranularity::tensor) return {1};
    if (scales.granularity == ScaleGranularity::row) return {scales.rows};
    return {scales.rows, scales.blocks()};
}

void check_scales(const WeightScales& scales, const std::string& name, const char* remedy) {
    for (const float scale : scales.values)
        if (!std::isfinite(scale) || scale <= 0)
            throw Error(scales.values.size() == 1 ? "is not a positive number" : "holds a scale that is not positive",
                        name, remedy);
}

// Scales that a folder stores beside a matrix: ours, "NAME.scale", which are those of the codes, or Hugging
// Face's of a packed checkpoint, "NAME.weight_scale", which may be their inverses.
std::optional<WeightScales> stored_scales(const SafetensorsModel& folder, const TensorSpec& spec,
                                          const ModelConfig& config) {
    const std::string ours = scale_name(spec, FileKind::folder), theirs = packed_scale_name(spec);
    const bool own = folder.find(ours);
    if (!own && !folder.find(theirs)) return std::nullopt;
    const std::string& name = own ? ours : theirs;
    const std::vector<std::int64_t>& shape = folder.find(name)->shape;
    const bool one = shape.empty() || shape == std::vector<std::int64_t>{1};
    WeightScales scales =
        empty_scales(one ? ScaleGranularity::tensor : config.quantizer.weight_scale, spec.shape[0], spec.shape[1]);
    to_float(folder.at(name, one ? shape : shape_of_scales(scales)), scales.values);
    if (!own && stores_inverse_scales(config.raw.value("quantization_config", Json::object())))
        for (float& scale : scales.values) scale = 1.0f / scale;
    check_scales(scales, name, "Fetch the model again");
    return scales;
}

// Latent weights are quantized in the forward pass: what says otherwise of them belongs to other weights, and other
// programs would multiply them as they are.
void require_latent_manner(const ModelConfig& config, const std::string& name) {
    const Json said = config.raw.value("quantization_config", Json::object());
    for (const auto& [key, latent] : {std::pair{"linear_class", "autobitlinear"}, {"quantization_mode", "online"}})
        if (said.contains(key) && !said[key].is_null() && said[key] != latent)
            throw Error("holds latent weights, and quantization_config." + std::string(key) + " " + said[key].dump() +
                            " is for packed ones",
                        name, "Write \"" + std::string(latent) + "\" there, or fetch the model again");
}

StoredWeight from_folder(const SafetensorsModel& folder, const TensorSpec& spec, const ModelConfig& config) {
    const bool ternary = config.ternary;
    const TensorView* const stored = folder.find(spec.name);
    if (ternary && spec.projection && stored && stored->dtype == DType::u8) {
        const TensorView& packed = folder.at(spec.name, {(spec.shape[0] + 3) / 4, spec.shape[1]});
        StoredWeight weight{spec.name, BlockType::f32, spec.shape[0], spec.shape[1], packed.bytes};
        weight.packed_rows = weight.codes_apart = true;
        weight.scales = stored_scales(folder, spec, config);
        if (!weight.scales)
            throw Error("is missing, and packed weights need it", packed_scale_name(spec), "Fetch the model again");
        return weight;
    }
    const TensorView& view = folder.at(spec.name, spec.shape);
    const std::optional<BlockType> type = block_type_of(view.dtype);
    if (!type)
        throw Error(
            std::string("has type ") + to_string(view.dtype) + ", expected F32, F16, BF16 or F64", spec.name,
            "This folder does not hold full-precision or latent weights; fetch the model in one of these types");
    StoredWeight weight{spec.name, *type, 0, 0, view.bytes};
    set_shape(weight, spec.shape);
    if (spec.one_plus) weight.to_factor = 1;
    weight.latent = ternary && spec.projection;
    if (weight.latent) weight.scales = stored_scales(folder, spec, config);
    if (weight.latent && !weight.scales) require_latent_manner(config, spec.name);
    return weight;
}

// ".scale" of a GGUF file: what the weights of each part are multiplied by. One number, as other programs have it, or
// as many as the model's scales.
std::optional<WeightScales> separate_scales(const GgufFile& file, const TensorSpec& spec, const ModelConfig& config,
                                            const StoredWeight& weight) {
    const GgufTensor* const tensor = file.find(scale_name(spec, FileKind::gguf));
    if (!tensor) return std::nullopt;
    const bool one = tensor->bytes.size() == sizeof(float);
    WeightScales scales =
        empty_scales(one ? ScaleGranularity::tensor : config.quantizer.weight_scale, weight.rows, weight.columns);
    if (tensor->type != BlockType::f32 || tensor->shape != shape_of_scales(scales))
        throw Error("is neither one F32 number nor one for each scale of the model", tensor->name,
                    "Export the model again");
    const std::size_t line = scales.values.size() / static_cast<std::size_t>(one ? 1 : weight.rows);  // scales of a row
    for (std::size_t at = 0; at < scales.values.size(); at += line) {
        const auto row = static_cast<std::int64_t>(at / line);
        const std::size_t ours = one ? 0 : line * static_cast<std::size_t>(weight.order.ours(row));
        std::memcpy(scales.values.data() + ours, tensor->bytes.data() + at * sizeof(float), line * sizeof(float));
    }
    return scales;
}

[[noreturn]] void rethrow_for(const StoredWeight& weight, const Error& error) {
    throw Error(std::string(weight.stored_type()) + " data " + error.problem(), weight.name, error.remedy());
}

// The magnitude of values that are 0 or of one magnitude; 0 when all are 0, nothing when they differ.
std::optional<float> common_magnitude(std::span<const float> values) {
    float common = 0;
    for (const float value : values) {
        if (value == 0) continue;
        if (common == 0) common = std::fabs(value);
        if (!(std::fabs(value) == common)) return std::nullopt;
    }
    return common;
}

// Scales of blocks of 128 as those of rows or larger blocks, if each of these has one; a block of zeros has any.
std::optional<WeightScales> coarser(const WeightScales& fine, ScaleGranularity granularity) {
    WeightScales scales = empty_scales(granularity, fine.rows, fine.columns);
    bool same = true;
    for_each_scaled_part(fine, [&](const ScaledPart& part) {
        float& scale = scales.values[scales.place(part.row, part.column / scales.block())];
        const float found = fine.values[part.scale];
        same &= scale == 0 || found == 0 || found == scale;
        if (scale == 0) scale = found;
    });
    return same ? std::optional(std::move(scales)) : std::nullopt;
}

// Magnitudes of one row in blocks of 128. False when the weights of a block differ.
bool row_magnitudes(const StoredWeight& weight, std::int64_t row, std::vector<float>& values, std::span<float> found) {
    const auto width = static_cast<std::size_t>(scale_columns(ScaleGranularity::block128, weight.columns));
    if (is_ternary(weight.type)) {
        const auto size = static_cast<std::size_t>(block_weights(weight.type));  // 128 or 256
        std::vector<std::int8_t> codes(values.size());
        std::vector<float> blocks(values.size() / size);
        unpack_ternary_row(weight.type, weight.row(row), codes, blocks);
        for (std::size_t b = 0; b < found.size(); ++b) found[b] = blocks[b * width / size];
    } else {
        dequantize_row(weight.type, weight.row(row), values);
        for (std::size_t b = 0; b < found.size(); ++b) {
            const std::size_t first = b * width;
            const std::optional<float> magnitude =
                common_magnitude(std::span(values).subspan(first, std::min(width, values.size() - first)));
            if (!magnitude) return false;
            found[b] = *magnitude;
        }
    }
    for (float& magnitude : found) {
        if (!std::isfinite(magnitude)) return false;
        magnitude *= std::fabs(weight.scale);
    }
    return true;
}

// What StoredWeight::scales says of values that are ternary to the bit; reads the whole matrix.
std::optional<WeightScales> ternary_magnitudes(const StoredWeight& weight) {
    WeightScales fine = empty_scales(ScaleGranularity::block128, weight.rows, weight.columns);
    std::vector<float> values(static_cast<std::size_t>(weight.columns));
    const auto blocks = static_cast<std::size_t>(fine.blocks());
    try {
        for (std::int64_t row = 0; row < weight.rows; ++row)
            if (!row_magnitudes(weight, row, values,
                                std::span(fine.values).subspan(static_cast<std::size_t>(row) * blocks, blocks)))
                return std::nullopt;
    } catch (const Error& error) {
        rethrow_for(weight, error);
    }
    for (const ScaleGranularity granularity :
         {ScaleGranularity::tensor, ScaleGranularity::row, ScaleGranularity::block256})
        if (std::optional<WeightScales> scales = coarser(fine, granularity)) return scales;
    return fine;
}

// `bitnet` files of other programs may hold latent weights; ours and all that are ternary to the bit do not.
StoredWeight from_gguf(const GgufFile& file, const std::string& architecture, const ModelConfig& config,
                       const TensorSpec& spec) {
    const GgufTensor& tensor = file.at(spec.gguf_name, spec.shape);
    if (!is_weights(tensor.type))
        throw Error("has type " + std::string(tensor.type_name()) + ", which this program does not compute with",
                    spec.gguf_name, "Convert the model to another type with the program that made the file");
    StoredWeight weight{spec.name, tensor.type, 0, 0, tensor.bytes};
    set_shape(weight, spec.shape);
    weight.order = row_order(architecture, config, spec);
    if (spec.one_plus) weight.to_value = -1;
    std::optional<WeightScales> scales;
    if (may_be_scaled(spec, to_string(tensor.type))) scales = separate_scales(file, spec, config, weight);
    if (scales && scales->granularity == ScaleGranularity::tensor) weight.scale = scales->values.front();
    if (tensor.type == BlockType::i2_s) weight.scale *= i2_s_scale(tensor.bytes);
    if (!std::isfinite(weight.scale))
        throw Error("its scale is not a finite number", spec.gguf_name, "Export the model again");
    if (config.ternary && spec.projection) {
        weight.scales = ternary_magnitudes(weight);
        weight.latent = is_float(tensor.type) && !weight.scales;
    }
    if (scales && scales->granularity != ScaleGranularity::tensor) {
        const bool codes = weight.scales && weight.scales->granularity == ScaleGranularity::tensor &&
                           (weight.scales->values.front() == 1 || weight.scales->values.front() == 0);
        if (!codes)
            throw Error("stands beside weights that are no codes -1, 0 and 1", scale_name(spec, FileKind::gguf),
                        "Export the model again");
        check_scales(*scales, scale_name(spec, FileKind::gguf), "Export the model again");
        weight.scales = std::move(scales);
        weight.codes_apart = true;
    }
    return weight;
}

void unpack_shared_bytes(const StoredWeight& weight, std::int64_t row, std::span<std::int8_t> codes) {
    const std::int64_t shared = (weight.rows + 3) / 4, shift = 2 * (row / shared);
    const std::byte* const from = weight.bytes.data() + row % shared * weight.columns;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        codes[i] = static_cast<std::int8_t>((std::to_integer<int>(from[i] >> shift) & 3) - 1);
        if (codes[i] == 2)
            throw Error("holds the code 3, which no ternary weight has", weight.name, "The file is damaged");
    }
}

}  // namespace

std::span<const std::byte> StoredWeight::row(std::int64_t row) const {
    const std::size_t size = row_bytes(type, columns);
    return bytes.subspan(static_cast<std::size_t>(order.in_file(row)) * size, size);
}

namespace {

// Throws Error for the first tensor that the file lacks or that no role claims; the number of the others is told.
void refuse_unfitting(const TensorClaims& claims, const std::filesystem::path& path) {
    const auto first = [](const std::vector<std::string>& names, const char* what) {
        const std::size_t more = names.size() - 1;
        return tensor_text(names.front()) + " " + what + (more > 0 ? ", and " + std::to_string(more) + " more" : "");
    };
    if (!claims.reason.empty()) throw Error(claims.reason, path.string(), claims.remedy);
    if (!claims.missing.empty())
        throw Error(first(claims.missing, "is missing"), path.string(),
                    "The file does not hold the whole model that its configuration describes");
    if (!claims.unclaimed.empty())
        throw Error(first(claims.unclaimed, "is not part of a model of this configuration"), path.string(),
                    "Without it another function would be computed; use the model's own configuration, or remove the "
                    "tensor if it is not needed");
}

}  // namespace

WeightFile WeightFile::open(const std::filesystem::path& given) {
    const std::filesystem::path path = model_at(given);
    WeightFile file;
    file.path_ = path;
    std::error_code ignored;
    const bool gguf = is_gguf(path);
    if (gguf) {
        file.gguf_ = GgufFile::open(path);
        file.config_ = config_from_gguf(*file.gguf_);
        file.architecture_ = *file.gguf_->text("general.architecture");
    } else if (std::filesystem::is_directory(path, ignored)) {
        file.config_ = read_model_config(path);
        file.folder_ = SafetensorsModel::open(path);
        take_plain_names(*file.folder_, file.config_);
    } else {
        throw Error(is_there(path) ? "is neither a folder nor a GGUF file" : "no such folder", path.string(),
                    "Choose a Hugging Face model folder with safetensors files, or a .gguf file");
    }
    const FileKind kind = gguf ? FileKind::gguf : FileKind::folder;
    const std::vector<StoredTensor> tensors = gguf ? stored_tensors(*file.gguf_) : stored_tensors(*file.folder_);
    file.notes_ = fit_config(tensors, file.config_, kind);
    const TensorClaims claims = claim_tensors(tensors, file.config_, kind);
    refuse_unfitting(claims, path);
    file.notes_.insert(file.notes_.end(), claims.notes.begin(), claims.notes.end());
    if (gguf)
        if (std::optional<std::string> note = kept_note(*file.gguf_, file.config_)) file.notes_.push_back(*note);
    return file;
}

ModelConfig model_config_of(const std::filesystem::path& given) {
    const std::filesystem::path path = model_at(given);
    ModelConfig config;
    if (is_gguf(path)) {
        const GgufFile file = GgufFile::open(path);
        config = config_from_gguf(file);
        fit_config(stored_tensors(file), config, FileKind::gguf);
        return config;
    }
    config = read_model_config(path);
    const bool weights = is_there(path / "model.safetensors") || is_there(path / "model.safetensors.index.json");
    if (weights && (config.tie_embeddings || config.embedding_scale != 1 || (config.ternary && config.sub_norm))) {
        SafetensorsModel model = SafetensorsModel::open(path);
        take_plain_names(model, config);
        fit_config(stored_tensors(model), config, FileKind::folder);
    }
    return config;
}

StoredWeight WeightFile::at(const TensorSpec& spec) const {
    try {
        if (folder_) return from_folder(*folder_, spec, config_);
        return from_gguf(*gguf_, architecture_, config_, spec);
    } catch (const Error& error) {
        throw of_file(error, path().string());
    }
}

FilePlace WeightFile::place(const StoredWeight& weight) const {
    return place_of(weight.bytes, folder_ ? folder_->mappings() : gguf_->mappings());
}

void read_row(const StoredWeight& weight, std::int64_t row, std::span<float> out) {
    if (weight.codes_apart) {
        std::vector<std::int8_t> codes(out.size());
        read_codes(weight, row, codes);
        for_each_scaled_part(*weight.scales, row, row + 1, 0, [&](const ScaledPart& part) {
            for (std::int64_t i = part.column; i < part.column + part.count; ++i)
                out[static_cast<std::size_t>(i)] =
                    static_cast<float>(codes[static_cast<std::size_t>(i)]) * weight.scales->values[part.scale];
        });
        return;
    }
    dequantize_row(weight.type, weight.row(row), out, weight.scale);
    if (weight.to_value != 0)
        for (float& value : out) value += weight.to_value;
    if (weight.scale == 1 || weight.type == BlockType::i2_s) return;
    for (float& value : out) value *= weight.scale;
}

void read_all(const StoredWeight& weight, std::span<float> out) {
    if (weight.rows == 1 && !weight.order.is_ours()) {  // a bias of q or k
        std::vector<float> stored(out.size());
        dequantize_row(weight.type, weight.bytes, stored);
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = stored[static_cast<std::size_t>(weight.order.in_file(static_cast<std::int64_t>(i)))];
        return;
    }
    for (std::int64_t row = 0; row < weight.rows; ++row)
        read_row(weight, row,
                 out.subspan(static_cast<std::size_t>(row * weight.columns), static_cast<std::size_t>(weight.columns)));
}

std::vector<float> read_all(const StoredWeight& weight) {
    std::vector<float> values(static_cast<std::size_t>(weight.rows * weight.columns));
    read_all(weight, values);
    return values;
}

std::vector<float> read_factors(const StoredWeight& weight) {
    StoredWeight stored = weight;
    stored.to_value = weight.to_factor;
    return read_all(stored);
}

TensorSource scales_tensor(const TensorSpec& projection, const WeightScales& scales) {
    return {scale_name(projection, FileKind::folder), DType::f32, shape_of_scales(scales),
            [values = scales.values](std::span<std::byte> out) { std::memcpy(out.data(), values.data(), out.size()); }};
}

void read_codes(const StoredWeight& weight, std::int64_t row, std::span<std::int8_t> codes) {
    if (weight.packed_rows) return unpack_shared_bytes(weight, row, codes);
    try {
        if (is_ternary(weight.type)) {
            unpack_ternary_row(weight.type, weight.row(row), codes);
        } else {
            std::vector<float> values(codes.size());
            dequantize_row(weight.type, weight.row(row), values);
            for (std::size_t i = 0; i < codes.size(); ++i)
                codes[i] = static_cast<std::int8_t>((values[i] > 0) - (values[i] < 0));
        }
    } catch (const Error& error) {
        rethrow_for(weight, error);
    }
    if (weight.scale < 0)
        for (std::int8_t& code : codes) code = static_cast<std::int8_t>(-code);
}

}  // namespace bitdistill
