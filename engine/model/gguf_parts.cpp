// SPDX-License-Identifier: GPL-3.0-or-later
// Models in several files, as llama-gguf-split writes them: split.no (from 0) and split.count stand in every file, all
// other values in the first, and split.tensors.count is the number of tensors in all of them. The names of the files
// say where the others are.
#include <algorithm>
#include <iterator>

#include "engine/base/error.h"
#include "engine/base/model_path.h"
#include "engine/model/gguf.h"
#include "engine/model/tensor_text.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

constexpr const char* fetch_again = "Fetch all parts of the model again, from one place";

std::string part_text(std::int64_t number, std::int64_t count) {
    return "part " + std::to_string(number + 1) + " of " + std::to_string(count) + " of a split model";
}

}  // namespace

GgufFile GgufFile::open(const fs::path& given) {
    GgufFile whole = open_part(given);
    const std::int64_t count = whole.part_count();
    if (count <= 1) return whole;
    const std::string where = whole.path_.string();
    const std::int64_t number = whole.integer("split.no").value_or(0);
    if (number < 0 || number >= count)
        throw Error("says split.no " + std::to_string(number) + " of split.count " + std::to_string(count), where,
                    fetch_again);
    const std::vector<fs::path> parts = split_parts(whole.path_);
    if (std::ssize(parts) != count || parts[static_cast<std::size_t>(number)].filename() != whole.path_.filename())
        throw Error("is " + part_text(number, count) + ", and its name does not say so", where,
                    "Give all parts the names back under which they are published, ending in -00001-of-00003.gguf and "
                    "so on");
    if (number != 0)
        throw Error("is " + part_text(number, count), where, "Open the first part, " + parts.front().string());
    for (std::int64_t i = 1; i < count; ++i) whole.add_part(parts[static_cast<std::size_t>(i)], i);
    const std::int64_t tensors = whole.integer("split.tensors.count").value_or(std::ssize(whole.tensors_));
    if (tensors != std::ssize(whole.tensors_))
        throw Error("says that all parts have " + std::to_string(tensors) + " tensors, and they have " +
                        std::to_string(whole.tensors_.size()),
                    where, fetch_again);
    return whole;
}

void GgufFile::add_part(const fs::path& path, std::int64_t number) {
    const std::int64_t count = part_count();
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        throw Error("is missing: it is " + part_text(number, count), path.string(),
                    "Fetch it into the folder of the other parts");
    GgufFile part = open_part(path);
    if (part.part_count() != count || part.integer("split.no").value_or(0) != number)
        throw Error("is not " + part_text(number, count), path.string(), fetch_again);
    for (GgufTensor& tensor : part.tensors_) {
        if (!names_.emplace(tensor.name, tensors_.size()).second)
            throw Error(tensor_text(tensor.name) + " stands in a part before it, too", path.string(), fetch_again);
        tensors_.push_back(std::move(tensor));
    }
    mappings_.push_back(std::move(part.mappings_.front()));
}

}  // namespace bitdistill
