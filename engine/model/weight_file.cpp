// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/weight_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "engine/base/error.h"
#include "engine/base/float16.h"
#include "engine/model/gguf_model.h"
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

// A packed checkpoint stores the factor itself for "autobitlinear" layers and its inverse for "bitlinear" ones.
float packed_scale(const SafetensorsModel& folder, const ModelConfig& config, const TensorSpec& spec) {
    const std::string name = scale_name(spec, FileKind::folder);
    std::array<float, 1> value{};
    to_float(folder.at(name, {1}), value);
    const auto found = config.raw.find("quantization_config");
    const bool factor = found != config.raw.end() && found->value("linear_class", "bitlinear") == "autobitlinear";
    const float scale = factor ? value[0] : 1.0f / value[0];
    if (!std::isfinite(scale) || scale <= 0) throw Error("is not a positive number", name, "Fetch the model again");
    return scale;
}

StoredWeight from_folder(const SafetensorsModel& folder, const TensorSpec& spec, const ModelConfig& config) {
    const bool ternary = config.ternary;
    const TensorView* const stored = folder.find(spec.name);
    if (ternary && spec.projection && stored && stored->dtype == DType::u8) {
        const TensorView& packed = folder.at(spec.name, {(spec.shape[0] + 3) / 4, spec.shape[1]});
        StoredWeight weight{spec.name, BlockType::f32, spec.shape[0], spec.shape[1], packed.bytes};
        weight.packed_rows = true;
        weight.scale = packed_scale(folder, config, spec);
        weight.magnitudes = WeightScales{ScaleGranularity::tensor, weight.rows, weight.columns, {weight.scale}};
        return weight;
    }
    const TensorView& view = folder.at(spec.name, spec.shape);
    const std::optional<BlockType> type = block_type_of(view.dtype);
    if (!type)
        throw Error(std::string("has type ") + to_string(view.dtype) + ", expected F32, F16, BF16 or F64", spec.name,
                    "This folder does not hold full-precision or latent weights");
    StoredWeight weight{spec.name, *type, 0, 0, view.bytes};
    set_shape(weight, spec.shape);
    weight.latent = ternary && spec.projection;
    return weight;
}

// ".scale" holds one number for the whole matrix.
float separate_scale(const GgufFile& file, const TensorSpec& spec) {
    const GgufTensor* const scale = file.find(scale_name(spec, FileKind::gguf));
    if (!scale) return 1;
    if (scale->type != BlockType::f32 || scale->bytes.size() != sizeof(float))
        throw Error("is not one F32 number", scale->name, "Export the model again");
    float value;
    std::memcpy(&value, scale->bytes.data(), sizeof value);
    return value;
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
    WeightScales scales{granularity, fine.rows, fine.columns, {}};
    scales.values.resize(static_cast<std::size_t>(scale_count(granularity, fine.rows, fine.columns)));
    const std::int64_t width = fine.block(), blocks = scales.blocks();
    for (std::int64_t row = 0; row < fine.rows; ++row)
        for (std::int64_t b = 0; b < fine.blocks(); ++b) {
            const std::int64_t at =
                granularity == ScaleGranularity::tensor ? 0 : row * blocks + b * width / scales.block();
            float& scale = scales.values[static_cast<std::size_t>(at)];
            const float found = fine.at(row, b);
            if (scale != 0 && found != 0 && found != scale) return std::nullopt;
            if (scale == 0) scale = found;
        }
    return scales;
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

// What StoredWeight::magnitudes says; reads the whole matrix.
std::optional<WeightScales> ternary_magnitudes(const StoredWeight& weight) {
    WeightScales fine{ScaleGranularity::block128, weight.rows, weight.columns, {}};
    fine.values.resize(static_cast<std::size_t>(scale_count(fine.granularity, weight.rows, weight.columns)));
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
    StoredWeight weight{spec.name, tensor.type, 0, 0, tensor.bytes};
    set_shape(weight, spec.shape);
    weight.order = row_order(architecture, config, spec);
    if (spec.projection) weight.scale = separate_scale(file, spec);
    if (tensor.type == BlockType::i2_s) weight.scale *= i2_s_scale(tensor.bytes);
    if (!std::isfinite(weight.scale))
        throw Error("its scale is not a finite number", spec.gguf_name, "Export the model again");
    if (config.ternary && spec.projection) {
        weight.magnitudes = ternary_magnitudes(weight);
        weight.latent = is_float(tensor.type) && !weight.magnitudes;
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
    if (!claims.missing.empty())
        throw Error(first(claims.missing, "is missing"), path.string(),
                    "The file does not hold the whole model that its configuration describes");
    if (!claims.unclaimed.empty())
        throw Error(first(claims.unclaimed, "is not part of a model of this configuration"), path.string(),
                    "Without it another function would be computed; use the model's own configuration, or remove the "
                    "tensor if it is not needed");
}

}  // namespace

WeightFile WeightFile::open(const std::filesystem::path& path) {
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
    } else {
        throw Error(std::filesystem::exists(path, ignored) ? "is neither a folder nor a GGUF file" : "no such folder",
                    path.string(), "Choose a Hugging Face model folder with safetensors files, or a .gguf file");
    }
    const FileKind kind = gguf ? FileKind::gguf : FileKind::folder;
    const std::vector<StoredTensor> tensors = gguf ? stored_tensors(*file.gguf_) : stored_tensors(*file.folder_);
    if (std::string note = untie_own_head(tensors, file.config_, kind); !note.empty())
        file.notes_.push_back(std::move(note));
    const TensorClaims claims = claim_tensors(tensors, file.config_, kind);
    refuse_unfitting(claims, path);
    file.notes_.insert(file.notes_.end(), claims.notes.begin(), claims.notes.end());
    return file;
}

ModelConfig model_config_of(const std::filesystem::path& path) {
    return is_gguf(path) ? config_from_gguf(GgufFile::open(path)) : read_model_config(path);
}

StoredWeight WeightFile::at(const TensorSpec& spec) const {
    if (folder_) return from_folder(*folder_, spec, config_);
    return from_gguf(*gguf_, architecture_, config_, spec);
}

FilePlace WeightFile::place(const StoredWeight& weight) const {
    return place_of(weight.bytes, folder_ ? folder_->mappings() : gguf_->mappings());
}

void read_row(const StoredWeight& weight, std::int64_t row, std::span<float> out) {
    if (weight.packed_rows) {
        std::vector<std::int8_t> codes(out.size());
        unpack_shared_bytes(weight, row, codes);
        for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<float>(codes[i]) * weight.scale;
        return;
    }
    dequantize_row(weight.type, weight.row(row), out, weight.scale);
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
