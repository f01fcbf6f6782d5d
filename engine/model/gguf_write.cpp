// SPDX-License-Identifier: GPL-3.0-or-later
// Writing GGUF: the tables are made in memory, the tensors pass through one buffer of the largest tensor's size.
#include <algorithm>
#include <map>

#include "engine/base/error.h"
#include "engine/base/publish.h"
#include "engine/base/utf8.h"
#include "engine/model/gguf.h"
#include "engine/model/tensor_text.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view magic = "GGUF";
constexpr std::uint64_t default_alignment = 32;

class Table {
  public:
    template <typename Number>
    void number(Number value) {
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void type(GgufType type) { number(static_cast<std::uint32_t>(type)); }
    void text(std::string_view text) {
        number(static_cast<std::uint64_t>(text.size()));
        bytes_ += text;
    }
    void operator()(std::uint32_t v) { type(GgufType::u32), number(v); }
    void operator()(std::int32_t v) { type(GgufType::i32), number(v); }
    void operator()(std::uint64_t v) { type(GgufType::u64), number(v); }
    void operator()(float v) { type(GgufType::f32), number(v); }
    void operator()(bool v) { type(GgufType::boolean), number(static_cast<std::uint8_t>(v)); }
    void operator()(const std::string& v) { type(GgufType::text), text(v); }
    void operator()(const std::vector<std::string>& v) {
        list(GgufType::text, v.size());
        for (const std::string& member : v) text(member);
    }
    void operator()(const std::vector<std::int32_t>& v) {
        list(GgufType::i32, v.size());
        for (const std::int32_t member : v) number(member);
    }
    void operator()(const std::vector<float>& v) {
        list(GgufType::f32, v.size());
        for (const float member : v) number(member);
    }
    void operator()(const std::vector<std::uint8_t>& v) {
        list(GgufType::u8, v.size());
        for (const std::uint8_t member : v) number(member);
    }
    void pad(std::uint64_t alignment) { bytes_.append((alignment - bytes_.size() % alignment) % alignment, '\0'); }
    void raw(std::string_view bytes) { bytes_ += bytes; }
    const std::string& bytes() const { return bytes_; }

  private:
    void list(GgufType member, std::size_t size) {
        type(GgufType::array);
        type(member);
        number(static_cast<std::uint64_t>(size));
    }
    std::string bytes_;
};

std::uint64_t aligned(std::uint64_t size) {
    return (size + default_alignment - 1) / default_alignment * default_alignment;
}

}  // namespace

std::uint64_t bytes_of(const GgufSource& tensor) {
    GgufTensor facts{tensor.name, tensor.type, {}, tensor.shape, {}};
    for (const std::int64_t extent : tensor.shape)
        if (extent < 0 || extent > (std::int64_t{1} << 40))
            throw Error("impossible shape " + shape_text(tensor.shape), tensor.name);
    if (!holds_row(tensor.type, facts.columns()))
        throw Error("rows of " + std::to_string(facts.columns()) + " weights are no multiple of " +
                        std::to_string(block_weights(tensor.type)) + ", as " + to_string(tensor.type) + " needs",
                    tensor.name, "Choose another type");
    return tensor_bytes(tensor.type, facts.rows(), facts.columns());
}

void write_gguf(const fs::path& path, const GgufValues& values, const std::vector<GgufSource>& tensors) {
    remove_abandoned(path);
    NewFile file(path);
    write_gguf(file, values, tensors);
    file.publish();
}

void write_gguf(NewFile& file, const GgufValues& values, const std::vector<GgufSource>& tensors) {
    std::map<std::string, int> seen;
    const auto once = [&](const std::string& name, const char* what) {
        if (!is_utf8(name)) throw Error(std::string(what) + " is not UTF-8", file.target().string());
        if (++seen[what + name] > 1)
            throw Error(std::string(what) + "\"" + name + "\" would be written twice", file.target().string());
    };
    Table table;
    table.raw(magic);
    table.number(std::uint32_t{3});
    table.number(static_cast<std::uint64_t>(tensors.size()));
    table.number(static_cast<std::uint64_t>(values.size()));
    for (const auto& [key, value] : values) {
        once(key, "key ");
        table.text(key);
        std::visit([&](const auto& v) { table(v); }, value);
    }
    std::uint64_t offset = 0, largest = 0;
    for (const GgufSource& tensor : tensors) {
        once(tensor.name, "tensor ");
        const std::uint64_t bytes = bytes_of(tensor);
        table.text(tensor.name);
        table.number(static_cast<std::uint32_t>(tensor.shape.size()));
        for (auto extent = tensor.shape.rbegin(); extent != tensor.shape.rend(); ++extent)
            table.number(static_cast<std::uint64_t>(*extent));
        table.number(static_cast<std::uint32_t>(tensor.type));
        table.number(offset);
        offset += aligned(bytes);
        largest = std::max(largest, aligned(bytes));
    }
    table.pad(default_alignment);

    file.reserve(table.bytes().size() + offset);
    file.write(table.bytes().data(), table.bytes().size());
    std::vector<std::byte> buffer(largest);
    for (const GgufSource& tensor : tensors) {
        const std::uint64_t bytes = bytes_of(tensor), with_padding = aligned(bytes);
        tensor.fill({buffer.data(), bytes});
        std::fill(buffer.begin() + static_cast<std::ptrdiff_t>(bytes),
                  buffer.begin() + static_cast<std::ptrdiff_t>(with_padding), std::byte{0});
        file.write(buffer.data(), with_padding);
    }
}

}  // namespace bitdistill
