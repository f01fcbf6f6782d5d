// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/data_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/base/compressed_file.h"
#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/json_records.h"
#include "engine/text/other_data.h"

namespace bitdistill {

bool is_json_data(const std::filesystem::path& path) {
    const std::string extension = data_extension(path);
    return extension == ".jsonl" || extension == ".json" || extension == ".ndjson";
}

std::string read_data_text(const std::filesystem::path& path, bool json) {
    refuse_other_data(path);
    JsonLengthWatch watch(path);
    std::string text = read_data(path, std::uint64_t{1} << 32, [&](std::string_view piece) {
        if (json) watch.look(piece);
    });
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    std::size_t bad = 0;
    if (!is_utf8(text, &bad)) {
        if (text.find('\0') != text.npos)
            throw Error("is no text: it holds bytes of zero", path.string(),
                        "Give a .tsv, .csv, .jsonl or .json file, as it is or packed as .gz or .zst.");
        const auto line =
            static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n')) +
            1;
        throw Error("is not UTF-8", path.string() + ", line " + std::to_string(line), "Convert the file to UTF-8.");
    }
    return text;
}

std::string halves_text(const std::filesystem::path& path, std::size_t halves) {
    return path.string() + ": " + std::to_string(halves) +
           (halves == 1 ? " half of a surrogate pair (half an emoji) was"
                        : " halves of surrogate pairs (half an emoji each) were") +
           " read as U+FFFD";
}

}  // namespace bitdistill
