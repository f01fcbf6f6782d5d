// SPDX-License-Identifier: GPL-3.0-or-later
// GGUF, the only packed format of this program: a list of named values, a table of tensors, and their data. Reading
// maps the file and checks all of its tables before any data is touched; writing streams tensor by tensor. What the
// values mean stands in gguf_model.h and engine/text/tokenizer/gguf_tokenizer.h. Readers are const and may be shared by
// threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/base/mapped_file.h"
#include "engine/base/publish.h"
#include "engine/model/block_types.h"

namespace bitdistill {

// The numbers are those of the file.
enum class GgufType : std::uint32_t { u8, i8, u16, i16, u32, i32, f32, boolean, text, array, u64, i64, f64 };
const char* to_string(GgufType type);  // "an unsigned integer of 32 bits", for messages

struct GgufTensor {
    std::string name;
    BlockType type = BlockType::f32;
    // The name elsewhere of a BlockType::foreign; its bytes reach to the next tensor or the end of the file.
    std::string_view foreign = {};
    std::vector<std::int64_t> shape;  // row-major, as everywhere in this program (the file has them the other way)
    std::span<const std::byte> bytes = {};  // in the mapped file
    std::string_view type_name() const { return foreign.empty() ? to_string(type) : foreign; }
    std::int64_t columns() const { return shape.empty() ? 1 : shape.back(); }
    std::int64_t rows() const;  // product of all but the last extent
};

struct GgufEntry {
    std::string key;
    GgufType type = GgufType::u32;  // of the value, or of the members of an array
    bool array = false;
    std::uint64_t count = 1;           // members of an array
    std::span<const std::byte> bytes;  // the value as it lies in the file; of an array, its members
};

class GgufFile {
  public:
    // Versions 2 and 3. The first part of a split model stands for the whole: its values, and the tensors of all parts.
    // Throws Error naming file and place: another format or version, big-endian, truncated, counts beyond the file,
    // names that are not UTF-8 or come twice, unknown types of values or tensors, arrays of arrays, an impossible
    // alignment, tensors outside the data or over each other; another part than the first, a part that is missing or
    // another model's. Types that nobody here computes with are no error: what can be computed with is is_weights() of
    // the type.
    static GgufFile open(const std::filesystem::path& path);
    // One file by itself, a part of a model as well.
    static GgufFile open_part(const std::filesystem::path& path);
    std::int64_t part_count() const { return integer("split.count").value_or(1); }  // that the file names; 0, 1: whole

    const std::vector<GgufTensor>& tensors() const { return tensors_; }  // file order
    const GgufTensor* find(const std::string& name) const;
    // Throws Error naming the tensor and, with a shape, both shapes.
    const GgufTensor& at(const std::string& name) const;
    const GgufTensor& at(const std::string& name, const std::vector<std::int64_t>& shape) const;

    // Values. Nothing when the key is missing; Error when it holds something of another kind.
    std::optional<std::string> text(const std::string& key) const;
    std::optional<std::int64_t> integer(const std::string& key) const;  // any integer type that fits
    std::optional<double> number(const std::string& key) const;         // any integer or float type
    std::optional<bool> boolean(const std::string& key) const;
    std::optional<std::vector<std::string_view>> texts(const std::string& key) const;  // views into the file
    std::optional<std::vector<std::int64_t>> integers(const std::string& key) const;
    std::optional<std::vector<double>> numbers(const std::string& key) const;
    std::optional<std::vector<bool>> flags(const std::string& key) const;  // a list of truth values or of integers
    bool holds_list(const std::string& key) const;                         // false too when the key is missing
    bool has(const std::string& key) const { return keys_.contains(key); }
    const std::vector<GgufEntry>& entries() const { return entries_; }  // file order

    std::uint32_t version() const { return version_; }
    std::uint64_t alignment() const { return alignment_; }
    std::uint64_t total_bytes() const;  // of tensor data
    const std::filesystem::path& path() const { return path_; }
    std::span<const Mapping> mappings() const { return mappings_; }  // one a part

  private:
    void add_part(const std::filesystem::path& path, std::int64_t number);
    const GgufEntry* entry(const std::string& key, bool array, bool (*fits)(GgufType), const char* wanted) const;
    std::filesystem::path path_;
    std::vector<Mapping> mappings_;
    std::uint32_t version_ = 0;
    std::uint64_t alignment_ = 32;
    std::vector<GgufEntry> entries_;
    std::vector<GgufTensor> tensors_;
    std::map<std::string, std::size_t> keys_, names_;
};

// True when the path is a file, or a folder that means one (model_path.h), that begins with GGUF's magic or that of
// what came before, which GgufFile::open() refuses by its name, or is named .gguf.
bool is_gguf(const std::filesystem::path& path);

// A value to write.
using GgufValue =
    std::variant<std::uint32_t, std::int32_t, float, bool, std::string, std::uint64_t, std::vector<std::string>,
                 std::vector<std::int32_t>, std::vector<float>, std::vector<std::uint8_t>>;
using GgufValues = std::vector<std::pair<std::string, GgufValue>>;  // in file order

// A tensor to write: bytes are asked for when its turn comes, so a model never stands in memory twice.
struct GgufSource {
    std::string name;
    BlockType type = BlockType::f32;
    std::vector<std::int64_t> shape;  // row-major
    std::function<void(std::span<std::byte>)> fill;
};
std::uint64_t bytes_of(const GgufSource& tensor);

// Writes version 3 under a temporary name, syncs and renames. Throws Error: "disk is full", a row that is no whole
// number of blocks, a name twice.
void write_gguf(const std::filesystem::path& path, const GgufValues& values, const std::vector<GgufSource>& tensors);
// The same into a file that is to be looked at before it is published.
void write_gguf(NewFile& file, const GgufValues& values, const std::vector<GgufSource>& tensors);

}  // namespace bitdistill
