// SPDX-License-Identifier: GPL-3.0-or-later
// safetensors: map, read, write; single files and shards with an index. Headers are checked in full before any byte of
// data is touched. Readers are const and may be shared by threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/base/mapped_file.h"

namespace bitdistill {

// Weights are F32, F16, BF16 or F64 (packed ternary ones U8); the others are listed and refused where one is needed.
enum class DType {
    f32,
    f16,
    bf16,
    f64,
    i64,
    i32,
    i16,
    i8,
    u64,
    u32,
    u16,
    u8,
    boolean,
    c64,
    f8_e4m3,
    f8_e5m2,
    f8_e8m0,
    f8_e4m3fnuz,
    f8_e5m2fnuz,
    f6_e2m3,
    f6_e3m2,
    f4
};
std::size_t bits_of(DType dtype);
std::size_t size_of(DType dtype);    // whole bytes; 0 for F6 and F4
const char* to_string(DType dtype);  // "F32", "BF16", ...

struct TensorView {
    std::string name;
    DType dtype = DType::f32;
    std::vector<std::int64_t> shape;   // row-major
    std::span<const std::byte> bytes;  // in the mapped file; not necessarily aligned
    std::int64_t elements() const;
};

// All tensors of a model folder (model.safetensors, or model.safetensors.index.json and its shards) or of one file.
class SafetensorsModel {
  public:
    // Throws Error naming file and tensor: header truncated or longer than the file or than 100 MB, malformed JSON,
    // unknown dtype, offsets out of range, overlapping or against the shape, holes at the end, duplicate names, an
    // index that names a missing shard or leaves the folder.
    static SafetensorsModel open(const std::filesystem::path& folder_or_file);

    const std::vector<TensorView>& tensors() const { return tensors_; }  // file order
    const TensorView* find(const std::string& name) const;
    const TensorView& at(const std::string& name) const;  // throws Error naming the tensor
    // Checks the shape too: "model.norm.weight: shape [32] in the file, config.json asks for [64]".
    const TensorView& at(const std::string& name, const std::vector<std::int64_t>& shape) const;
    // From here on tensors whose names begin with `from` have `to` there. Throws Error: two of one name.
    void rename_prefix(std::string_view from, std::string_view to);
    std::uint64_t total_bytes() const;
    const std::map<std::string, std::string>& metadata() const { return metadata_; }
    const std::filesystem::path& path() const { return path_; }
    std::span<const Mapping> mappings() const { return mappings_; }

  private:
    std::filesystem::path path_;
    std::vector<Mapping> mappings_;
    std::vector<TensorView> tensors_;
    std::map<std::string, std::size_t> index_;
    std::map<std::string, std::string> metadata_;
};

// Floating-point tensor -> float. out.size() must equal elements(). Throws Error for integer types.
void to_float(const TensorView& tensor, std::span<float> out);
// Rows [first_row, first_row + rows) of a 2-D tensor.
void to_float(const TensorView& tensor, std::int64_t first_row, std::int64_t rows, std::span<float> out);

// One tensor to write: bytes are asked for when its turn comes, so a model never stands in memory twice.
struct TensorSource {
    std::string name;
    DType dtype = DType::f32;
    std::vector<std::int64_t> shape;
    std::function<void(std::span<std::byte>)> fill;
};
// Writes path atomically (temporary name, sync, rename), data 8-byte aligned. Throws Error ("disk is full", ...).
void write_safetensors(const std::filesystem::path& path, const std::vector<TensorSource>& tensors,
                       const std::map<std::string, std::string>& metadata = {{"format", "pt"}});

}  // namespace bitdistill
