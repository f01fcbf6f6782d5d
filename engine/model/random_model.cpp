// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/random_model.h"

#include <bit>
#include <cstring>
#include <optional>
#include <system_error>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/float16.h"
#include "engine/base/random.h"
#include "engine/model/kept_rounding.h"
#include "engine/model/tensor_roles.h"

namespace bitdistill {
namespace {

template <typename Value, typename Convert>
void fill_normal(std::span<std::byte> bytes, Random random, float deviation, Convert convert) {
    for (std::size_t at = 0; at < bytes.size(); at += sizeof(Value)) {
        const Value value = convert(deviation * random.normal());
        std::memcpy(bytes.data() + at, &value, sizeof value);
    }
}

// Q6_K's values would be others when they are quantized again, so a folder has them as they were.
bool in_blocks(std::optional<KeptType> kept) { return kept && *kept != KeptType::f16 && *kept != KeptType::q6_k; }

void round_rows_of(std::span<std::byte> bytes, std::int64_t columns, KeptType kept) {
    std::vector<float> row(static_cast<std::size_t>(columns));
    const std::size_t size = row.size() * sizeof(float);
    for (std::size_t at = 0; at + size <= bytes.size(); at += size) {
        std::memcpy(row.data(), bytes.data() + at, size);
        round_kept(kept, row, columns);
        std::memcpy(bytes.data() + at, row.data(), size);
    }
}

void fill_tensor(const TensorSpec& spec, std::optional<KeptType> kept, std::uint64_t seed, DType dtype, float deviation,
                 std::span<std::byte> bytes) {
    if (spec.shape.size() == 1) {
        const float value = spec.norm && !spec.one_plus ? 1.0f : 0.0f;
        const std::uint32_t f32 = std::bit_cast<std::uint32_t>(value);
        const std::uint16_t half = dtype == DType::bf16 ? float_to_bf16(value) : float_to_f16(value);
        const std::size_t width = size_of(dtype);
        const void* const from = dtype == DType::f32 ? static_cast<const void*>(&f32) : &half;
        for (std::size_t at = 0; at < bytes.size(); at += width) std::memcpy(bytes.data() + at, from, width);
        return;
    }
    const Random random(seed, spec.name);
    const auto half = [kept](float v) {
        if (kept == KeptType::f16) round_kept(KeptType::f16, {&v, 1}, 1);
        return v;
    };
    switch (dtype) {
        case DType::f32:
            fill_normal<float>(bytes, random, deviation, half);
            if (in_blocks(kept)) round_rows_of(bytes, spec.shape[1], *kept);
            return;
        case DType::f16:
            return fill_normal<std::uint16_t>(bytes, random, deviation, float_to_f16);
        default:  // a number of F16 is one in BF16's fewer digits, too
            return fill_normal<std::uint16_t>(bytes, random, deviation,
                                              [&](float v) { return float_to_bf16(half(v)); });
    }
}

}  // namespace

void write_random_folder(const std::filesystem::path& folder, const ModelConfig& config, std::uint64_t seed,
                         DType dtype, float deviation) {
    const char* type_name = dtype == DType::f32    ? "float32"
                            : dtype == DType::f16  ? "float16"
                            : dtype == DType::bf16 ? "bfloat16"
                                                   : nullptr;
    if (!type_name) throw Error("random weights are written in F32, F16 or BF16 only", folder.string());
    std::error_code problem;
    const bool made = std::filesystem::create_directories(folder, problem);
    if (problem) throw Error("folder cannot be made: " + problem.message(), folder.string());
    std::vector<TensorSource> tensors;
    for (const TensorSpec& spec : tensor_specs(config)) {
        const std::optional<KeptType> kept = kept_of(config, spec);
        const DType type = in_blocks(kept) ? DType::f32 : dtype;
        if (in_blocks(kept)) type_name = "float32";  // the widest: who loads all in one type loses nothing
        tensors.push_back(
            {spec.name, type, spec.shape, [spec, kept, seed, type, deviation](std::span<std::byte> bytes) {
                 fill_tensor(spec, kept, seed, type, deviation, bytes);
             }});
    }
    try {
        write_safetensors(folder / "model.safetensors", tensors);
        Json json = to_json(config);
        set_stored_type(json, type_name);
        write_model_config(folder, json);
    } catch (...) {
        if (made) std::filesystem::remove_all(folder, problem);  // half a model is none
        throw;
    }
}

}  // namespace bitdistill
