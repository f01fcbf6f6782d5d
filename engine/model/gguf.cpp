// SPDX-License-Identifier: GPL-3.0-or-later
// The format, all numbers little-endian: "GGUF", version (32 bits), number of tensors and of values (64 bits each); the
// values: key, type, value; the tensors: name, number of extents, extents with the innermost first, type, offset; then
// the data, from the next multiple of the alignment on. A text is its length in 64 bits and its bytes.
#include "engine/model/gguf.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>

#include "engine/base/error.h"
#include "engine/base/model_path.h"
#include "engine/base/utf8.h"
#include "engine/model/tensor_text.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr char magic[4] = {'G', 'G', 'U', 'F'};
// What llama.cpp wrote before GGUF; the bytes as they stand in a file.
struct OlderFormat {
    char magic[4];
    const char* name;
};
constexpr OlderFormat older_formats[] = {{{'l', 'm', 'g', 'g'}, "ggml"},
                                         {{'f', 'm', 'g', 'g'}, "ggmf"},
                                         {{'t', 'j', 'g', 'g'}, "ggjt"},
                                         {{'a', 'l', 'g', 'g'}, "ggla"}};
template <class Bytes>
const char* older_format(const Bytes& begin) {  // null: none
    for (const OlderFormat& one : older_formats)
        if (std::memcmp(std::data(begin), one.magic, sizeof one.magic) == 0) return one.name;
    return nullptr;
}
constexpr std::uint64_t longest_name = 65535, most_extents = 4;
constexpr const char* fetch_again = "The file is truncated or damaged; fetch it again";

struct TypeRow {
    GgufType type;
    const char* name;
    std::size_t size;  // 0: varies
};
constexpr TypeRow types[] = {
    {GgufType::u8, "an integer", 1},  {GgufType::i8, "an integer", 1},         {GgufType::u16, "an integer", 2},
    {GgufType::i16, "an integer", 2}, {GgufType::u32, "an integer", 4},        {GgufType::i32, "an integer", 4},
    {GgufType::f32, "a number", 4},   {GgufType::boolean, "true or false", 1}, {GgufType::text, "a text", 0},
    {GgufType::array, "a list", 0},   {GgufType::u64, "an integer", 8},        {GgufType::i64, "an integer", 8},
    {GgufType::f64, "a number", 8}};

const TypeRow* type_row(std::uint32_t number) {
    for (const TypeRow& row : types)
        if (static_cast<std::uint32_t>(row.type) == number) return &row;
    return nullptr;
}

template <typename Number>
Number number_at(const std::byte* at) {
    Number value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

// Takes the tables apart from front to back and never reads past the end.
class Cursor {
  public:
    Cursor(std::span<const std::byte> bytes, std::string where) : bytes_(bytes), where_(std::move(where)) {}

    std::uint64_t position() const { return at_; }
    std::uint64_t left() const { return bytes_.size() - at_; }
    const std::string& where() const { return where_; }

    std::span<const std::byte> take(std::uint64_t size, const std::string& what) {
        if (size > left())
            throw Error(what + " needs " + std::to_string(size) + " bytes at byte " + std::to_string(at_) +
                            ", the file has " + std::to_string(left()) + " more",
                        where_, fetch_again);
        const auto part = bytes_.subspan(at_, size);
        at_ += size;
        return part;
    }
    template <typename Number>
    Number number(const std::string& what) {
        return number_at<Number>(take(sizeof(Number), what).data());
    }
    std::string_view text(const std::string& what) {
        const auto length = number<std::uint64_t>("the length of " + what);
        const auto bytes = take(length, what);
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }
    std::string name(const std::string& what) {
        const std::uint64_t begin = at_;
        const std::string_view found = text(what);
        if (found.size() > longest_name)
            throw Error(what + " at byte " + std::to_string(begin) + " has " + std::to_string(found.size()) + " bytes",
                        where_, fetch_again);
        if (!is_utf8(found))
            throw Error(what + " at byte " + std::to_string(begin) + " is not UTF-8", where_, fetch_again);
        return std::string(found);
    }

  private:
    std::span<const std::byte> bytes_;
    std::uint64_t at_ = 0;
    std::string where_;
};

std::string key_text(const std::string& key) { return "key \"" + key.substr(0, 120) + "\""; }

const TypeRow& read_type(Cursor& cursor, const std::string& what) {
    const auto number = cursor.number<std::uint32_t>("the type of " + what);
    if (const TypeRow* row = type_row(number)) return *row;
    throw Error(what + " has the unknown type " + std::to_string(number), cursor.where(), fetch_again);
}

void read_members(Cursor& cursor, GgufEntry& entry, const std::string& what) {
    const TypeRow& member = *type_row(static_cast<std::uint32_t>(entry.type));
    if (member.size != 0) {
        if (entry.count > cursor.left() / member.size)
            throw Error(what + " claims " + std::to_string(entry.count) + " members, more than the file has bytes for",
                        cursor.where(), fetch_again);
        entry.bytes = cursor.take(entry.count * member.size, what);
        return;
    }
    if (entry.count > cursor.left() / 8)  // every text has at least its length
        throw Error(what + " claims " + std::to_string(entry.count) + " texts, more than the file has bytes for",
                    cursor.where(), fetch_again);
    Cursor ahead = cursor;
    for (std::uint64_t i = 0; i < entry.count; ++i) ahead.text(what);
    entry.bytes = cursor.take(ahead.position() - cursor.position(), what);
}

GgufEntry read_entry(Cursor& cursor) {
    GgufEntry entry;
    entry.key = cursor.name("a key");
    const std::string what = key_text(entry.key);
    entry.type = read_type(cursor, what).type;
    if (entry.type == GgufType::array) {
        entry.array = true;
        entry.type = read_type(cursor, "a member of " + what).type;
        if (entry.type == GgufType::array)
            throw Error(what + " is a list of lists, which no program writes", cursor.where(), fetch_again);
        entry.count = cursor.number<std::uint64_t>("the length of " + what);
    }
    read_members(cursor, entry, what);
    if (entry.type == GgufType::boolean)
        for (const std::byte b : entry.bytes)
            if (b > std::byte{1}) throw Error(what + " is neither true nor false", cursor.where(), fetch_again);
    if (entry.type == GgufType::text && !entry.array &&
        !is_utf8({reinterpret_cast<const char*>(entry.bytes.data()) + 8, entry.bytes.size() - 8}))
        throw Error(what + " holds a text that is not UTF-8", cursor.where(), fetch_again);
    return entry;
}

struct Placed {
    GgufTensor tensor;
    std::uint64_t offset = 0, size = 0;
};

Placed read_tensor(Cursor& cursor) {
    Placed placed;
    GgufTensor& tensor = placed.tensor;
    tensor.name = cursor.name("a tensor's name");
    const std::string what = tensor_text(tensor.name);
    const auto extents = cursor.number<std::uint32_t>("the number of extents of " + what);
    if (extents > most_extents)
        throw Error(what + " has " + std::to_string(extents) + " extents, at most 4 are possible", cursor.where(),
                    fetch_again);
    std::uint64_t elements = 1;  // as if no extent were 0, so that no product of some of them overflows
    for (std::uint32_t i = 0; i < extents; ++i) {
        const auto extent = cursor.number<std::uint64_t>("the shape of " + what);
        // An extent of 0 must not hide that the product of the others, rows(), is too large.
        if (extent > (std::uint64_t{1} << 56) ||
            __builtin_mul_overflow(elements, std::max<std::uint64_t>(extent, 1), &elements) ||
            elements > (std::uint64_t{1} << 56))
            throw Error(what + ": shape overflows", cursor.where(), fetch_again);
        tensor.shape.insert(tensor.shape.begin(), static_cast<std::int64_t>(extent));
    }
    while (tensor.shape.size() > 2 && tensor.shape.front() == 1)
        tensor.shape.erase(tensor.shape.begin());  // no extents
    const auto number = cursor.number<std::uint32_t>("the type of " + what);
    const std::optional<BlockType> type = block_type(number);
    tensor.foreign = type ? std::string_view() : foreign_block_name(number);
    if (!type && tensor.foreign.empty())
        throw Error(what + " has the unknown type " + std::to_string(number), cursor.where(), fetch_again);
    tensor.type = type.value_or(BlockType::foreign);
    if (!holds_row(tensor.type, tensor.columns()))
        throw Error(what + ": rows of " + std::to_string(tensor.columns()) + " weights are no whole number of " +
                        to_string(tensor.type) + " blocks of " + std::to_string(block_weights(tensor.type)),
                    cursor.where(), fetch_again);
    placed.size = tensor_bytes(tensor.type, tensor.rows(), tensor.columns());
    placed.offset = cursor.number<std::uint64_t>("the offset of " + what);
    return placed;
}

void place(std::vector<Placed>& placed, std::span<const std::byte> data, std::uint64_t alignment,
           const std::string& where) {
    std::vector<Placed*> order;
    for (Placed& p : placed) {
        const std::string what = tensor_text(p.tensor.name);
        if (p.offset % alignment != 0)
            throw Error(what + ": offset " + std::to_string(p.offset) + " is no multiple of the alignment " +
                            std::to_string(alignment),
                        where, fetch_again);
        if (p.offset > data.size() || p.size > data.size() - p.offset)
            throw Error(what + ": its " + std::to_string(p.size) + " bytes at " + std::to_string(p.offset) +
                            " lie outside the file's " + std::to_string(data.size()) + " bytes of data",
                        where, fetch_again);
        order.push_back(&p);
    }
    std::sort(order.begin(), order.end(), [](const Placed* a, const Placed* b) {
        return std::pair(a->offset, a->size) < std::pair(b->offset, b->size);
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        Placed& p = *order[i];
        const std::uint64_t next = i + 1 < order.size() ? order[i + 1]->offset : data.size();
        if (p.tensor.type == BlockType::foreign) p.size = next - p.offset;
        if (i + 1 < order.size() && p.offset + p.size > next)
            throw Error(tensor_text(order[i + 1]->tensor.name) + " overlaps " + tensor_text(p.tensor.name), where,
                        p.tensor.type == BlockType::mxfp4
                            ? "If bitnet.cpp made this file, it holds TL2, which has MXFP4's number and is not read: "
                              "convert the model to I2_S; else fetch it again"
                            : fetch_again);
        p.tensor.bytes = data.subspan(p.offset, p.size);
    }
}

bool is_integer(GgufType type) { return std::string_view(to_string(type)) == "an integer"; }
bool is_number(GgufType type) { return is_integer(type) || type == GgufType::f32 || type == GgufType::f64; }
bool is_boolean(GgufType type) { return type == GgufType::boolean; }
bool is_text(GgufType type) { return type == GgufType::text; }

std::int64_t integer_of(GgufType type, const std::byte* at) {
    switch (type) {
        case GgufType::u8:
            return number_at<std::uint8_t>(at);
        case GgufType::i8:
            return number_at<std::int8_t>(at);
        case GgufType::u16:
            return number_at<std::uint16_t>(at);
        case GgufType::i16:
            return number_at<std::int16_t>(at);
        case GgufType::u32:
            return number_at<std::uint32_t>(at);
        case GgufType::i32:
            return number_at<std::int32_t>(at);
        case GgufType::u64:
            return static_cast<std::int64_t>(std::min<std::uint64_t>(number_at<std::uint64_t>(at), INT64_MAX));
        default:
            return number_at<std::int64_t>(at);
    }
}

double double_of(GgufType type, const std::byte* at) {
    if (type == GgufType::f32) return static_cast<double>(number_at<float>(at));
    if (type == GgufType::f64) return number_at<double>(at);
    return static_cast<double>(integer_of(type, at));
}

template <typename Value, typename Read>
std::vector<Value> members_of(const GgufEntry& entry, Read read) {
    std::vector<Value> members;
    members.reserve(entry.count);
    const std::size_t size = type_row(static_cast<std::uint32_t>(entry.type))->size;
    for (std::size_t at = 0; at < entry.bytes.size(); at += size)
        members.push_back(read(entry.type, entry.bytes.data() + at));
    return members;
}

}  // namespace

const char* to_string(GgufType type) { return type_row(static_cast<std::uint32_t>(type))->name; }

std::int64_t GgufTensor::rows() const {
    std::int64_t count = 1;
    for (std::size_t i = 0; i + 1 < shape.size(); ++i) count *= shape[i];
    return count;
}

GgufFile GgufFile::open_part(const fs::path& given) {
    const fs::path path = model_at(given);
    GgufFile file;
    file.path_ = path;
    const std::string where = path.string();
    const Mapping mapping = file.mappings_.emplace_back(map_file(path, 24, "GGUF"));
    Cursor cursor(mapping.bytes, where);
    const std::span<const std::byte> magic_bytes = cursor.take(4, "the magic");
    if (const char* const older = older_format(magic_bytes))
        throw Error(std::string("is a file of the form ") + older + ", which llama.cpp left for GGUF in 2023", where,
                    "Fetch the model as .gguf, or convert it by a llama.cpp of that time "
                    "(convert-llama-ggml-to-gguf.py)");
    if (std::memcmp(magic_bytes.data(), magic, 4) != 0)
        throw Error("does not begin with \"GGUF\"", where, "Choose a .gguf file");
    file.version_ = cursor.number<std::uint32_t>("the version");
    if (file.version_ != 2 && file.version_ != 3) {
        const bool swapped = file.version_ != 0 && (file.version_ & 0xffffu) == 0;
        throw Error(swapped ? "is a big-endian GGUF file" : "is GGUF version " + std::to_string(file.version_), where,
                    swapped ? "Take the little-endian file, or convert it" : "Readable are versions 2 and 3");
    }
    const auto tensors = cursor.number<std::uint64_t>("the number of tensors");
    const auto values = cursor.number<std::uint64_t>("the number of values");
    // The shortest entries: a key and a byte take 13 bytes, a tensor without a name 24.
    if (values > cursor.left() / 13 || tensors > cursor.left() / 24)
        throw Error("claims " + std::to_string(tensors) + " tensors and " + std::to_string(values) +
                        " values, more than its " + std::to_string(mapping.bytes.size()) + " bytes can hold",
                    where, fetch_again);
    for (std::uint64_t i = 0; i < values; ++i) {
        GgufEntry entry = read_entry(cursor);
        if (!file.keys_.emplace(entry.key, file.entries_.size()).second)
            throw Error(key_text(entry.key) + " stands twice", where, fetch_again);
        file.entries_.push_back(std::move(entry));
    }
    if (const auto alignment = file.integer("general.alignment")) {
        if (*alignment < 1 || *alignment > (std::int64_t{1} << 30) || (*alignment & (*alignment - 1)) != 0)
            throw Error("general.alignment is " + std::to_string(*alignment) + ", expected a power of two", where,
                        fetch_again);
        file.alignment_ = static_cast<std::uint64_t>(*alignment);
    }
    std::vector<Placed> placed;
    for (std::uint64_t i = 0; i < tensors; ++i) {
        placed.push_back(read_tensor(cursor));
        if (!file.names_.emplace(placed.back().tensor.name, i).second)
            throw Error(tensor_text(placed.back().tensor.name) + " stands twice", where, fetch_again);
    }
    const std::uint64_t begin = (cursor.position() + file.alignment_ - 1) / file.alignment_ * file.alignment_;
    place(placed, mapping.bytes.subspan(std::min<std::uint64_t>(begin, mapping.bytes.size())), file.alignment_, where);
    for (Placed& p : placed) file.tensors_.push_back(std::move(p.tensor));
    return file;
}

const GgufTensor* GgufFile::find(const std::string& name) const {
    const auto found = names_.find(name);
    return found == names_.end() ? nullptr : &tensors_[found->second];
}

const GgufTensor& GgufFile::at(const std::string& name) const {
    if (const GgufTensor* tensor = find(name)) return *tensor;
    throw Error(tensor_text(name) + " is missing", path_.string(), "The file does not hold a whole model");
}

const GgufTensor& GgufFile::at(const std::string& name, const std::vector<std::int64_t>& shape) const {
    const GgufTensor& tensor = at(name);
    if (tensor.shape != shape)
        throw Error(
            name + ": shape " + shape_text(tensor.shape) + " in the file, its keys ask for " + shape_text(shape),
            path_.string(), "A key of its sizes is wrong; convert the model again, or fetch the file again");
    return tensor;
}

std::uint64_t GgufFile::total_bytes() const {
    std::uint64_t total = 0;
    for (const GgufTensor& tensor : tensors_) total += tensor.bytes.size();
    return total;
}

const GgufEntry* GgufFile::entry(const std::string& key, bool array, bool (*fits)(GgufType), const char* wanted) const {
    const auto found = keys_.find(key);
    if (found == keys_.end()) return nullptr;
    const GgufEntry& entry = entries_[found->second];
    if (entry.array == array && fits(entry.type)) return &entry;
    throw Error(key_text(key) + " is " + (entry.array ? "a list" : to_string(entry.type)) + ", expected " + wanted,
                path_.string(), fetch_again);
}

bool GgufFile::holds_list(const std::string& key) const {
    const auto found = keys_.find(key);
    return found != keys_.end() && entries_[found->second].array;
}

std::optional<std::string> GgufFile::text(const std::string& key) const {
    const GgufEntry* const found = entry(key, false, is_text, "a text");
    if (!found) return std::nullopt;
    return std::string(reinterpret_cast<const char*>(found->bytes.data()) + 8, found->bytes.size() - 8);
}

std::optional<std::int64_t> GgufFile::integer(const std::string& key) const {
    const GgufEntry* const found = entry(key, false, is_integer, "an integer");
    if (!found) return std::nullopt;
    return integer_of(found->type, found->bytes.data());
}

std::optional<double> GgufFile::number(const std::string& key) const {
    const GgufEntry* const found = entry(key, false, is_number, "a number");
    if (!found) return std::nullopt;
    return double_of(found->type, found->bytes.data());
}

std::optional<bool> GgufFile::boolean(const std::string& key) const {
    const GgufEntry* const found = entry(key, false, is_boolean, "true or false");
    if (!found) return std::nullopt;
    return found->bytes.front() == std::byte{1};
}

std::optional<std::vector<std::string_view>> GgufFile::texts(const std::string& key) const {
    const GgufEntry* const found = entry(key, true, is_text, "a list of texts");
    if (!found) return std::nullopt;
    std::vector<std::string_view> members;
    members.reserve(found->count);
    Cursor cursor(found->bytes, path_.string());
    for (std::uint64_t i = 0; i < found->count; ++i) members.push_back(cursor.text(key));
    return members;
}

std::optional<std::vector<std::int64_t>> GgufFile::integers(const std::string& key) const {
    const GgufEntry* const found = entry(key, true, is_integer, "a list of integers");
    if (!found) return std::nullopt;
    return members_of<std::int64_t>(*found, integer_of);
}

std::optional<std::vector<double>> GgufFile::numbers(const std::string& key) const {
    const GgufEntry* const found = entry(key, true, is_number, "a list of numbers");
    if (!found) return std::nullopt;
    return members_of<double>(*found, double_of);
}

std::optional<std::vector<bool>> GgufFile::flags(const std::string& key) const {
    const auto fits = [](GgufType type) { return is_boolean(type) || is_integer(type); };
    const GgufEntry* const found = entry(key, true, fits, "a list of true and false");
    if (!found) return std::nullopt;
    return members_of<bool>(*found, [](GgufType type, const std::byte* at) {
        return is_boolean(type) ? *at == std::byte{1} : integer_of(type, at) != 0;
    });
}

bool is_gguf(const fs::path& given) {
    fs::path path;
    try {
        path = model_at(given);
    } catch (const Error&) {
        return false;  // who opens it will say so
    }
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return false;
    if (path.extension() == ".gguf") return true;
    char found[4] = {};
    return fs::is_regular_file(path, ignored) && std::ifstream(path, std::ios::binary).read(found, 4) &&
           (std::memcmp(found, magic, 4) == 0 || older_format(found));
}

}  // namespace bitdistill
