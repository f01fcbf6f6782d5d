// SPDX-License-Identifier: GPL-3.0-or-later
// The format: 8 bytes little-endian header length, a JSON header {"name": {"dtype", "shape", "data_offsets"}}, then the
// data, which the tensors cover without gap or overlap.
#include "engine/model/safetensors.h"

#include <algorithm>
#include <cstring>
#include <set>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/float16.h"
#include "engine/base/json_file.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/base/publish.h"
#include "engine/model/tensor_text.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t longest_header = 100'000'000;  // the limit of the reference implementation

struct DTypeRow {
    DType dtype;
    const char* name;
    std::size_t bits;
};
// As the reference implementation's Dtype names and sizes them.
constexpr DTypeRow dtypes[] = {{DType::f32, "F32", 32},
                               {DType::f16, "F16", 16},
                               {DType::bf16, "BF16", 16},
                               {DType::f64, "F64", 64},
                               {DType::i64, "I64", 64},
                               {DType::i32, "I32", 32},
                               {DType::i16, "I16", 16},
                               {DType::i8, "I8", 8},
                               {DType::u64, "U64", 64},
                               {DType::u32, "U32", 32},
                               {DType::u16, "U16", 16},
                               {DType::u8, "U8", 8},
                               {DType::boolean, "BOOL", 8},
                               {DType::c64, "C64", 64},
                               {DType::f8_e4m3, "F8_E4M3", 8},
                               {DType::f8_e5m2, "F8_E5M2", 8},
                               {DType::f8_e8m0, "F8_E8M0", 8},
                               {DType::f8_e4m3fnuz, "F8_E4M3FNUZ", 8},
                               {DType::f8_e5m2fnuz, "F8_E5M2FNUZ", 8},
                               {DType::f6_e2m3, "F6_E2M3", 6},
                               {DType::f6_e3m2, "F6_E3M2", 6},
                               {DType::f4, "F4", 4}};

std::string known_dtypes() {
    std::string names;
    for (const DTypeRow& row : dtypes) add_to_list(names, row.name);
    return names;
}

constexpr const char* broken_header =
    "The file is damaged, or its writer has an error: fetch it again, or write it with the safetensors library";

// Plain nlohmann::json: its sorted map keeps a header of a million names from costing quadratic time; file order comes
// from the offsets. Duplicate keys are refused, because readers disagree about which one counts.
nlohmann::json parse_without_duplicates(std::string_view text, const std::string& where, const char* what) {
    std::vector<std::set<std::string>> open_objects;
    std::string duplicate;
    const auto watch = [&](int depth, nlohmann::json::parse_event_t event, nlohmann::json& value) {
        using Event = nlohmann::json::parse_event_t;
        if (depth > 64) throw Error(std::string(what) + " is nested too deeply", where, broken_header);
        if (event == Event::object_start) open_objects.emplace_back();
        if (event == Event::object_end && !open_objects.empty()) open_objects.pop_back();
        if (event == Event::key && !open_objects.empty()) {
            const auto& key = value.get_ref<const std::string&>();
            if (!open_objects.back().insert(key).second) duplicate = key;
        }
        return true;
    };
    try {
        nlohmann::json json = nlohmann::json::parse(text, watch);
        if (!duplicate.empty())
            throw Error(std::string(what) + " names " + tensor_text(duplicate) + " twice", where, broken_header);
        if (!json.is_object()) throw Error(std::string(what) + " is not a JSON object", where, broken_header);
        return json;
    } catch (const nlohmann::json::exception& error) {
        throw Error(std::string(what) + " is not valid JSON (" + error.what() + ")", where,
                    "The file is damaged or not a safetensors file; fetch it again");
    }
}

std::uint64_t unsigned_number(const nlohmann::json& value, const char* what, const std::string& tensor,
                              const std::string& where) {
    if (!value.is_number_unsigned())
        throw Error(tensor_text(tensor) + ": " + what + " must be non-negative integers", where, broken_header);
    return value.get<std::uint64_t>();
}

struct Placed {
    TensorView view;
    std::uint64_t begin = 0, end = 0;
};

Placed read_entry(const std::string& name, const nlohmann::json& entry, std::uint64_t data_size,
                  const std::string& where) {
    if (!entry.is_object())
        throw Error(tensor_text(name) + ": its header entry is not an object", where, broken_header);
    for (const char* key : {"dtype", "shape", "data_offsets"})
        if (!entry.contains(key))
            throw Error(tensor_text(name) + ": \"" + key + "\" is missing in the header", where, broken_header);
    Placed placed;
    placed.view.name = name;
    const nlohmann::json &dtype = entry["dtype"], &shape = entry["shape"], &offsets = entry["data_offsets"];
    const DTypeRow* row = nullptr;
    for (const DTypeRow& known : dtypes)
        if (dtype.is_string() && dtype == known.name) row = &known;
    if (!row)
        throw Error(tensor_text(name) + ": unknown dtype " +
                        dtype.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).substr(0, 40),
                    where, "Known are " + known_dtypes());
    placed.view.dtype = row->dtype;
    if (!shape.is_array()) throw Error(tensor_text(name) + ": shape is not an array", where, broken_header);
    std::uint64_t bits = row->bits;
    bool empty = false;
    for (const nlohmann::json& value : shape) {
        const std::uint64_t extent = unsigned_number(value, "shape", name, where);
        if (extent > (std::uint64_t{1} << 62))
            throw Error(tensor_text(name) + ": shape overflows", where, broken_header);
        placed.view.shape.push_back(static_cast<std::int64_t>(extent));
        if (extent == 0)
            empty = true;  // a later extent must not overflow what is nothing in the end
        else if (__builtin_mul_overflow(bits, extent, &bits) || bits > (std::uint64_t{1} << 62))
            throw Error(tensor_text(name) + ": shape overflows", where, broken_header);
    }
    if (empty) bits = 0;
    if (bits % 8 != 0)
        throw Error(tensor_text(name) + ": shape " + shape_text(placed.view.shape) + " in " + row->name +
                        " is no whole number of bytes",
                    where, broken_header);
    const std::uint64_t bytes = bits / 8;
    if (!offsets.is_array() || offsets.size() != 2)
        throw Error(tensor_text(name) + ": data_offsets is not a pair", where, broken_header);
    placed.begin = unsigned_number(offsets[0], "data_offsets", name, where);
    placed.end = unsigned_number(offsets[1], "data_offsets", name, where);
    if (placed.begin > placed.end || placed.end > data_size)
        throw Error(tensor_text(name) + ": data_offsets [" + std::to_string(placed.begin) + ", " +
                        std::to_string(placed.end) + "] are outside the file's " + std::to_string(data_size) +
                        " bytes of data",
                    where, "The file is truncated or damaged; fetch it again");
    if (placed.end - placed.begin != bytes)
        throw Error(tensor_text(name) + ": data_offsets span " + std::to_string(placed.end - placed.begin) +
                        " bytes, shape " + shape_text(placed.view.shape) + " in " + row->name + " needs " +
                        std::to_string(bytes),
                    where, broken_header);
    return placed;
}

void read_metadata(const nlohmann::json& entry, std::map<std::string, std::string>& metadata,
                   const std::string& where) {
    if (!entry.is_object()) throw Error("__metadata__ is not an object", where, broken_header);
    for (const auto& [key, value] : entry.items()) {
        if (!value.is_string()) throw Error("__metadata__ holds something other than text", where, broken_header);
        metadata.emplace(key, value.get<std::string>());
    }
}

std::vector<TensorView> read_header(const Mapping& mapping, std::map<std::string, std::string>& metadata,
                                    const std::string& where) {
    std::uint64_t length = 0;
    for (int i = 7; i >= 0; --i)
        length = length << 8 | std::to_integer<std::uint64_t>(mapping.bytes[static_cast<std::size_t>(i)]);
    const std::uint64_t rest = mapping.bytes.size() - 8;
    if (length > longest_header)
        throw Error(
            "header length " + std::to_string(length) + " is above the limit of " + std::to_string(longest_header),
            where, "This is not a safetensors file, or it is damaged");
    if (length > rest)
        throw Error("header of " + std::to_string(length) + " bytes is longer than the file", where,
                    "The file is truncated; fetch it again");
    const std::string_view text(reinterpret_cast<const char*>(mapping.bytes.data()) + 8, length);
    if (text.empty() || text.front() != '{')
        throw Error("header does not start with \"{\"", where, "This is not a safetensors file");
    const nlohmann::json header = parse_without_duplicates(text, where, "header");

    const std::span<const std::byte> data = mapping.bytes.subspan(8 + length);
    std::vector<Placed> placed;
    for (const auto& [name, entry] : header.items()) {
        if (name == "__metadata__")
            read_metadata(entry, metadata, where);
        else
            placed.push_back(read_entry(name, entry, data.size(), where));
    }
    std::sort(placed.begin(), placed.end(),
              [](const Placed& a, const Placed& b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
    std::uint64_t covered = 0;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const Placed& p = placed[i];
        if (p.begin < covered)
            throw Error(tensor_text(p.view.name) + " overlaps " + tensor_text(placed[i - 1].view.name), where,
                        broken_header);
        if (p.begin > covered)
            throw Error("hole of " + std::to_string(p.begin - covered) + " bytes before " + tensor_text(p.view.name),
                        where, broken_header);
        covered = p.end;
    }
    if (covered != data.size())
        throw Error("the tensors end at byte " + std::to_string(covered) + " of " + std::to_string(data.size()) +
                        " bytes of data",
                    where, "The file is damaged; fetch it again");
    std::vector<TensorView> views;
    views.reserve(placed.size());
    for (Placed& p : placed) {
        p.view.bytes = data.subspan(p.begin, p.end - p.begin);
        views.push_back(std::move(p.view));
    }
    return views;
}

// The shard file of every tensor. A shard is named by a plain file name, so that an index cannot reach outside.
std::map<std::string, std::string> read_index(const fs::path& path) {
    const std::string where = path.string();
    const nlohmann::json index = parse_without_duplicates(read_file(path, longest_header), where, "index");
    if (!index.contains("weight_map") || !index["weight_map"].is_object())
        throw Error("weight_map is missing or not an object", where, "Fetch the index again");
    std::map<std::string, std::string> shards;
    for (const auto& [name, value] : index["weight_map"].items()) {
        if (!value.is_string())
            throw Error(tensor_text(name) + ": its shard is not a file name", where, "Fetch the index again");
        const auto& shard = value.get_ref<const std::string&>();
        if (shard.empty() || shard == "." || shard == ".." || shard.find('/') != std::string::npos ||
            shard.find('\\') != std::string::npos || shard.find('\0') != std::string::npos)
            throw Error(tensor_text(name) + ": shard \"" + shard + "\" is not a file name in the model's folder", where,
                        "Only files beside the index are read");
        shards.emplace(name, shard);
    }
    if (shards.empty()) throw Error("weight_map names no tensor", where, "Fetch the index again");
    return shards;
}

std::uint64_t bytes_of(const TensorSource& tensor) {
    std::uint64_t bytes = size_of(tensor.dtype);
    for (const std::int64_t extent : tensor.shape)
        if (extent < 0 || __builtin_mul_overflow(bytes, static_cast<std::uint64_t>(extent), &bytes))
            throw Error("impossible shape " + shape_text(tensor.shape), tensor.name);
    return bytes;
}

template <typename Value, typename Convert>
void convert(std::span<const std::byte> bytes, std::span<float> out, Convert to_float_value) {
    const std::byte* from = bytes.data();
    for (float& value : out) {
        Value raw;
        std::memcpy(&raw, from, sizeof raw);
        value = to_float_value(raw);
        from += sizeof raw;
    }
}

}  // namespace

std::size_t bits_of(DType dtype) {
    for (const DTypeRow& row : dtypes)
        if (row.dtype == dtype) return row.bits;
    return 0;
}
std::size_t size_of(DType dtype) { return bits_of(dtype) % 8 == 0 ? bits_of(dtype) / 8 : 0; }

const char* to_string(DType dtype) {
    for (const DTypeRow& row : dtypes)
        if (row.dtype == dtype) return row.name;
    return "?";
}

std::int64_t TensorView::elements() const {
    std::int64_t count = 1;
    for (const std::int64_t extent : shape) {
        if (extent == 0) return 0;
        count *= extent;
    }
    return count;
}

namespace {

constexpr const char *whole_file = "model.safetensors", *index_file = "model.safetensors.index.json";

// "model-00001-of-00003.safetensors" alone do not say that they are all, nor that they belong together.
void refuse_shards_without_index(const fs::path& folder) {
    std::set<std::string> shards;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with("model-") && name.find("-of-") != name.npos && name.ends_with(".safetensors"))
            shards.insert(name);
    }
    if (shards.empty()) return;
    throw Error(
        "has shards (" + *shards.begin() + (shards.size() > 1 ? ", ..." : "") + ") without their index " + index_file,
        folder.string(), std::string("Fetch ") + index_file + " from the same place as the shards");
}

// Of a tensor that is not what config.json asks for. In a folder with both, transformers reads the whole file as well.
Error misfit(const std::string& problem, const fs::path& folder) {
    std::error_code ignored;
    if (!fs::exists(folder / whole_file, ignored) || !fs::exists(folder / index_file, ignored))
        return Error(problem, folder.string(), "The files do not fit the model's config.json");
    return Error(problem + "; " + whole_file + " is read, not the shards of the " + index_file + " beside it",
                 folder.string(),
                 std::string("Remove ") + whole_file + " if the model is in the shards, else fetch the model again");
}

}  // namespace

SafetensorsModel SafetensorsModel::open(const fs::path& path) {
    const fs::path folder_or_file = model_at(path);
    SafetensorsModel model;
    model.path_ = folder_or_file;
    std::error_code ignored;
    std::vector<fs::path> files;
    std::map<std::string, std::string> shard_of;
    fs::path index;
    if (!is_there(folder_or_file)) throw Error("no such file or folder", folder_or_file.string(), "Correct the path");
    if (!fs::is_directory(folder_or_file, ignored)) {
        files.push_back(folder_or_file);
    } else if (is_there(folder_or_file / whole_file)) {
        files.push_back(folder_or_file / whole_file);
    } else if (index = folder_or_file / index_file; is_there(index)) {
        shard_of = read_index(index);
        std::set<std::string> names;
        for (const auto& [tensor, shard] : shard_of) names.insert(shard);
        for (const std::string& name : names) {
            if (!is_there(folder_or_file / name))
                throw Error("shard " + name + " is missing", index.string(), "Fetch the missing file into the folder");
            files.push_back(folder_or_file / name);
        }
    } else {
        refuse_shards_without_index(folder_or_file);
        throw Error("has neither model.safetensors nor model.safetensors.index.json", folder_or_file.string(),
                    "Choose a Hugging Face model folder with safetensors files (pickled .bin files are never read)");
    }
    for (const fs::path& file : files) {
        const Mapping mapping = map_file(file, 8, "safetensors");
        for (TensorView& view : read_header(mapping, model.metadata_, file.string())) {
            if (!model.index_.emplace(view.name, model.tensors_.size()).second)
                throw Error(tensor_text(view.name) + " stands in more than one shard", file.string(),
                            "Fetch the model's files again, all from one place");
            model.tensors_.push_back(std::move(view));
        }
        model.mappings_.push_back(mapping);
    }
    for (const auto& [tensor, shard] : shard_of) {
        const TensorView* const view = model.find(tensor);
        if (!view)
            throw Error(tensor_text(tensor) + " is not in shard " + shard, index.string(),
                        "Fetch index and shards again, all from one place");
    }
    return model;
}

void SafetensorsModel::rename_prefix(std::string_view from, std::string_view to) {
    std::map<std::string, std::size_t> index;
    for (std::size_t i = 0; i < tensors_.size(); ++i) {
        std::string& name = tensors_[i].name;
        if (name.starts_with(from)) name = std::string(to) + name.substr(from.size());
        if (!index.emplace(name, i).second)
            throw Error("is there twice, once behind \"" + std::string(from) + "\"", path_.string() + ": " + name,
                        "Fetch the model again");
    }
    index_ = std::move(index);
}

const TensorView* SafetensorsModel::find(const std::string& name) const {
    const auto found = index_.find(name);
    return found == index_.end() ? nullptr : &tensors_[found->second];
}

const TensorView& SafetensorsModel::at(const std::string& name) const {
    if (const TensorView* view = find(name)) return *view;
    throw misfit(tensor_text(name) + " is missing", path_);
}

const TensorView& SafetensorsModel::at(const std::string& name, const std::vector<std::int64_t>& shape) const {
    const TensorView& view = at(name);
    if (view.shape != shape)
        throw misfit(
            name + ": shape " + shape_text(view.shape) + " in the file, config.json asks for " + shape_text(shape),
            path_);
    return view;
}

std::uint64_t SafetensorsModel::total_bytes() const {
    std::uint64_t total = 0;
    for (const TensorView& view : tensors_) total += view.bytes.size();
    return total;
}

void to_float(const TensorView& tensor, std::span<float> out) {
    if (out.size() != static_cast<std::size_t>(tensor.elements()))
        throw Error(
            "has " + std::to_string(tensor.elements()) + " elements, " + std::to_string(out.size()) + " were asked for",
            tensor.name);
    switch (tensor.dtype) {
        case DType::f32:
            if (!out.empty()) std::memcpy(out.data(), tensor.bytes.data(), out.size_bytes());
            return;
        case DType::f16:
            return convert<std::uint16_t>(tensor.bytes, out, f16_to_float);
        case DType::bf16:
            return convert<std::uint16_t>(tensor.bytes, out, bf16_to_float);
        case DType::f64:
            return convert<double>(tensor.bytes, out, [](double value) { return static_cast<float>(value); });
        default:
            throw Error(std::string("has type ") + to_string(tensor.dtype) + ", expected floating point", tensor.name);
    }
}

void to_float(const TensorView& tensor, std::int64_t first_row, std::int64_t rows, std::span<float> out) {
    if (tensor.shape.size() != 2) throw Error("is not a matrix", tensor.name);
    if (first_row < 0 || rows < 0 || first_row > tensor.shape[0] || rows > tensor.shape[0] - first_row)
        throw Error("row " + std::to_string(first_row) + " is outside its " + std::to_string(tensor.shape[0]) + " rows",
                    tensor.name);
    const std::size_t row_bytes = static_cast<std::size_t>(tensor.shape[1]) * size_of(tensor.dtype);
    TensorView part{tensor.name, tensor.dtype, {rows, tensor.shape[1]}, {}};
    part.bytes = tensor.bytes.subspan(static_cast<std::size_t>(first_row) * row_bytes,
                                      static_cast<std::size_t>(rows) * row_bytes);
    to_float(part, out);
}

void write_safetensors(const fs::path& path, const std::vector<TensorSource>& tensors,
                       const std::map<std::string, std::string>& metadata) {
    // Wide types first, so that every tensor's data is aligned to its type; the given order holds within a width.
    std::vector<const TensorSource*> order;
    std::set<std::string> names;
    for (const TensorSource& tensor : tensors) {
        if (tensor.name == "__metadata__" || !names.insert(tensor.name).second)
            throw Error(tensor_text(tensor.name) + " would be written twice", path.string());
        order.push_back(&tensor);
    }
    std::stable_sort(order.begin(), order.end(), [](const TensorSource* a, const TensorSource* b) {
        return size_of(a->dtype) > size_of(b->dtype);
    });
    Json header = Json::object();
    if (!metadata.empty()) header["__metadata__"] = metadata;
    // ordered_json searches linearly on operator[]; names are unique here, so they are appended to the array beneath.
    auto& members = header.get_ref<Json::object_t&>();
    std::uint64_t offset = 0, largest = 0;
    for (const TensorSource* tensor : order) {
        const std::uint64_t bytes = bytes_of(*tensor);
        members.push_back({tensor->name, Json{{"dtype", to_string(tensor->dtype)},
                                              {"shape", tensor->shape},
                                              {"data_offsets", {offset, offset + bytes}}}});
        offset += bytes;
        largest = std::max(largest, bytes);
    }
    std::string text;
    try {
        text = header.dump();
    } catch (const nlohmann::json::exception&) {
        throw Error("a tensor name or metadata value is not UTF-8", path.string());
    }
    text.append((8 - text.size() % 8) % 8, ' ');
    if (text.size() > longest_header) throw Error("header would be longer than 100 MB", path.string());
    unsigned char length[8];
    for (std::size_t i = 0; i < 8; ++i) length[i] = static_cast<unsigned char>(text.size() >> (8 * i));

    remove_abandoned(path);
    NewFile file(path);
    file.reserve(8 + text.size() + offset);
    file.write(length, sizeof length);
    file.write(text.data(), text.size());
    std::vector<std::byte> buffer(largest);
    for (const TensorSource* tensor : order) {
        const std::span<std::byte> bytes(buffer.data(), bytes_of(*tensor));
        tensor->fill(bytes);
        file.write(bytes.data(), bytes.size());
    }
    file.publish();
}

}  // namespace bitdistill
