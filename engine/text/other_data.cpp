// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/other_data.h"

#include <array>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

#include "engine/base/compressed_file.h"
#include "engine/base/error.h"
#include "engine/base/shell_text.h"
#include "engine/base/utf8.h"

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

struct OtherKind {
    std::string_view extension;  // empty: told by its bytes alone
    std::size_t offset;          // of the magic
    std::string_view magic;
    const char* name;
    const char* remedy;  // FILE and, behind it, OUT stand for the paths
};

constexpr const char* export_as_csv =
    "Export it as CSV in the program that made it, or convert it: python3 -c \"import pandas, sys; "
    "pandas.read_excel(sys.argv[1]).to_json(sys.argv[2], orient='records', lines=True)\" FILE OUT";

constexpr const char* save_as_jsonl =
    "Write its items with the program that made it as JSON, one object a line; with pandas: "
    "to_json(path, orient=\"records\", lines=True)";

// Magics: of each format's own description; bzip2's is that of its first block.
constexpr OtherKind kinds[] = {
    {".parquet", 0, "PAR1", "a Parquet file",
     "Convert it: python3 -c \"import pandas, sys; "
     "pandas.read_parquet(sys.argv[1]).to_json(sys.argv[2], orient='records', lines=True)\" FILE OUT"},
    {".feather", 0, "ARROW1", "a Feather file (Arrow)",
     "Convert it: python3 -c \"import pandas, sys; "
     "pandas.read_feather(sys.argv[1]).to_json(sys.argv[2], orient='records', lines=True)\" FILE OUT"},
    {".arrow", 0, "\xFF\xFF\xFF\xFF", "an Arrow file",
     "Convert it: python3 -c \"import datasets, sys; "
     "datasets.Dataset.from_file(sys.argv[1]).to_json(sys.argv[2], force_ascii=False)\" FILE OUT"},
    {".xlsx", 30, "[Content_Types].xml", "a spreadsheet", export_as_csv},
    {".xls", 0, "\xD0\xCF\x11\xE0", "a spreadsheet", export_as_csv},
    {".ods", 30, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "a spreadsheet", export_as_csv},
    {".pkl", 0, "\x80\x04\x95", "a Python pickle", save_as_jsonl},
    {".pickle", 0, "\x80\x05\x95", "a Python pickle", save_as_jsonl},
    {".npy", 0, "\x93NUMPY", "a NumPy array", save_as_jsonl},
    {".sqlite", 0, "SQLite format 3", "an SQLite database",
     "Export the table as CSV: sqlite3 -header -csv FILE 'select * from NAME' > NEW_FILE.csv"},
    {".zip", 0, "PK\x03\x04", "a zip archive", "Unpack it: unzip FILE"},
    {".7z", 0, "7z\xBC\xAF\x27\x1C", "a 7z archive", "Unpack it: 7z x FILE"},
    {".rar", 0, "Rar!\x1A", "a RAR archive", "Unpack it: unrar x FILE"},
    {".tar", 257, "ustar", "a tar archive", "Unpack it: tar -xkf FILE"},
    {".xz", 0,
     "\xFD"
     "7zXZ",
     "packed by xz", "Unpack it: xz -dk FILE"},
    {".bz2", 4, "1AY&SY", "packed by bzip2", "Unpack it: bzip2 -dk FILE"},
    {".lz4", 0, "\x04\x22\x4D\x18", "packed by lz4", "Unpack it: lz4 -d FILE"},
    {".lz", 0, "LZIP\x01", "packed by lzip", "Unpack it: lzip -dk FILE"},
    // open_data() has taken one packing off.
    {"", 0, "\x1F\x8B", "packed twice, the second time by gzip", "Unpack it once, and give what comes out"},
    {"", 0, "\x28\xB5\x2F\xFD", "packed twice, the second time by Zstandard",
     "Unpack it once, and give what comes out"}};

std::string filled_in(std::string text, const fs::path& path, const fs::path& out) {
    // The last one first: a path may hold the other's word.
    for (const auto& [word, value] : {std::pair{std::string_view("OUT"), out}, {"FILE", path}})
        if (const std::size_t at = text.find(word); at != text.npos)
            text.replace(at, word.size(), shell_quoted(value.string()));
    return text;
}

// Where the result may go: path with another extension, or one with a number before it, so that no command that is
// copied from a message overwrites a file, least of all its own source.
fs::path new_name_for(const fs::path& path, const std::string& extension) {
    std::error_code ignored;
    fs::path out = fs::path(path).replace_extension(extension);
    for (int number = 2; fs::exists(fs::symlink_status(out, ignored)); ++number)
        out = fs::path(path).replace_extension("." + std::to_string(number) + extension);
    return out;
}

// Unpacking programs take the new name from the old one's extension: where that is another one, the name is given.
std::string remedy_for(const OtherKind& kind, const fs::path& path) {
    std::string text = kind.remedy;
    std::string extension = ".jsonl";
    for (const std::string_view unpacks : {" -dk FILE", " -d FILE"})
        if (const std::size_t at = text.find(unpacks); at != text.npos && data_extension(path) != kind.extension) {
            text.replace(at, unpacks.size(), " -dc < FILE > OUT");
            extension = data_extension(path);
        }
    return filled_in(std::move(text), path, new_name_for(path, extension));
}

}  // namespace

void refuse_other_data(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) return;
    std::array<char, 512> begin{};
    const std::unique_ptr<std::istream> stream = open_data(path);
    stream->read(begin.data(), begin.size());
    const std::string_view read(begin.data(), static_cast<std::size_t>(stream->gcount()));
    const std::string extension = data_extension(path);
    const auto has_magic = [&](const OtherKind& kind) {
        return read.size() >= kind.offset && read.substr(kind.offset).starts_with(kind.magic);
    };
    const auto refuse = [&](const OtherKind& kind) {
        throw Error(std::string("is ") + kind.name + ", which is not read", path.string(), remedy_for(kind, path));
    };
    // A spreadsheet may be any zip archive: then its name says so.
    for (const OtherKind& kind : kinds)
        if (kind.remedy == export_as_csv && extension == kind.extension) refuse(kind);
    for (const OtherKind& kind : kinds)
        if (has_magic(kind)) refuse(kind);
    for (const OtherKind& kind : kinds)
        if (!kind.extension.empty() && extension == kind.extension) refuse(kind);
    if (const std::string_view encoding = wide_encoding(read); !encoding.empty())
        throw Error("is " + std::string(encoding) + ", not UTF-8", path.string(),
                    "Convert it: iconv -f " + std::string(encoding) + " -t UTF-8 " + shell_quoted(path.string()) +
                        " > NEW_FILE (of a packed file unpack it first)");
}

}  // namespace bitdistill
