// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/data_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <istream>
#include <memory>
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
    require_utf8(text, path);
    return text;
}

std::string read_first_values(const std::filesystem::path& path, std::size_t most) {
    constexpr std::size_t piece = std::size_t{1} << 16;
    refuse_other_data(path);
    JsonLengthWatch watch(path);
    const std::unique_ptr<std::istream> stream = open_data(path);
    std::string text, bytes(piece, '\0');
    while (*stream && watch.values() < most) {
        stream->read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        const std::string_view came(bytes.data(), static_cast<std::size_t>(stream->gcount()));
        text += came.substr(0, watch.look(came, most));
    }
    if (watch.is_list() && watch.values() >= most && text.ends_with(',')) text.back() = ']';
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    require_utf8(text, path);
    return text;
}

void require_utf8(std::string_view text, const std::filesystem::path& path, std::size_t line) {
    std::size_t bad = 0;
    if (is_utf8(text, &bad)) return;
    if (text.find('\0') != text.npos)
        throw Error("is no text: it holds bytes of zero", path.string(),
                    "Give a .tsv, .csv, .jsonl or .json file, as it is or packed as .gz or .zst.");
    line += static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n'));
    throw Error("is not UTF-8", path.string() + ", line " + std::to_string(line), "Convert the file to UTF-8.");
}

std::string halves_text(const std::filesystem::path& path, std::size_t halves) {
    return path.string() + ": " + std::to_string(halves) +
           (halves == 1 ? " half of a surrogate pair (half an emoji) was"
                        : " halves of surrogate pairs (half an emoji each) were") +
           " read as U+FFFD";
}

}  // namespace bitdistill
