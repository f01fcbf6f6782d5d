// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/corpus.h"

#include <algorithm>
#include <istream>
#include <memory>
#include <utility>

#include "engine/base/compressed_file.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/list_text.h"
#include "engine/base/utf8.h"
#include "engine/text/json_records.h"
#include "engine/text/other_data.h"
#include "engine/text/table_records.h"

namespace bitdistill {

namespace {

// A document longer than this is ended at its next line, or within the line if that is as long, so that a file without
// blank lines, or of one line, needs no memory of its size. JSON must be read in one piece.
constexpr std::size_t longest_document = std::size_t{4} << 20;

std::string place(const std::filesystem::path& path, std::int64_t line) {
    return path.string() + ", line " + std::to_string(line);
}

// Up to the next line end, which is left out; of a longer line a piece of about `most` bytes that ends with a whole
// character. False at the end of the file. Throws what the file's buffer throws: Error, when reading failed.
bool next_piece(std::streambuf& bytes, std::size_t most, std::string& line, bool& whole) {
    line.clear();
    whole = true;
    for (;;) {
        const int next = bytes.sgetc();
        if (next == std::char_traits<char>::eof()) return !line.empty();
        const bool begins_character = (next & 0xC0) != 0x80;
        constexpr std::size_t longest_character = 4;  // where it is no UTF-8 there need not be a beginning
        whole = next == '\n' || line.size() < most || (!begins_character && line.size() < most + longest_character);
        if (!whole) return true;
        bytes.sbumpc();
        if (next == '\n') return true;
        line += static_cast<char>(next);
    }
}

// The member "text" of a document's object, or the document where it is a text itself.
std::string text_of(const Json& value, const std::string& where) {
    constexpr const char* remedy = "Write one object a line, such as {\"text\": \"...\"}, or a list [...] of objects.";
    if (value.is_string()) return value.get<std::string>();
    if (!value.is_object()) throw Error("is not a JSON object", where, remedy);
    const auto text = value.find("text");
    if (text == value.end()) throw Error("has no member \"text\"", where, remedy);
    if (text->is_null()) return {};  // a document without a text
    if (!text->is_string()) throw Error("the member \"text\" is not a text", where, remedy);
    return text->get<std::string>();
}

bool begins_list(std::string_view line) {
    if (line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    const std::size_t at = line.find_first_not_of(" \t");
    return at != line.npos && line[at] == '[';
}

// A file that is one list of documents is read whole. False: asked to stop.
bool each_of_list(const std::filesystem::path& path, const std::function<bool(const std::string&)>& each) {
    JsonLengthWatch watch(path);
    const std::string bytes =
        read_data(path, std::uint64_t{1} << 32, [&](std::string_view piece) { watch.look(piece); });
    std::string_view text = bytes;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (!is_utf8(text)) throw Error("is not UTF-8", path.string(), "Convert the file to UTF-8.");
    JsonRecords records(text, path);
    for (Json value; records.next(value);)
        if (const std::string document = text_of(value, records.place()); !document.empty() && !each(document))
            return false;
    return true;
}

// The column "text" of each row. False: asked to stop.
bool each_of_table(std::streambuf& bytes, TableKind kind, const std::filesystem::path& path,
                   const std::function<bool(const std::string&)>& each) {
    TableRecords records(bytes, kind, path);
    const std::vector<std::string>& header = records.header();
    const auto refuse_other_bytes = [&](const std::string& text, std::size_t line) {
        if (!is_utf8(text)) throw Error("is not UTF-8", records.place(line), "Convert the file to UTF-8.");
    };
    for (const std::string& name : header) refuse_other_bytes(name, 1);
    const auto count = std::ranges::count(header, "text");
    if (const std::string remedy = records.separator_remedy(); count == 0 && !remedy.empty())
        throw Error("has no column \"text\" (columns: " + records.columns() + ")", records.place(1), remedy);
    if (count != 1)
        throw Error(
            count > 1 ? "has the column \"text\" twice" : "has no column \"text\" (columns: " + records.columns() + ")",
            records.place(1),
            count > 1 ? "Give one of the two another name."
                      : "Name the column of the texts \"text\" in the first line; a file that is no table may "
                        "be called .txt.");
    const auto column = static_cast<std::size_t>(std::ranges::find(header, "text") - header.begin());
    for (TableRecord record; records.next(record);) {
        const std::string& document = records.field(record, column);
        refuse_other_bytes(document, record.line);
        if (!trimmed(document).empty() && !each(document)) return false;
    }
    return true;
}

bool blank(std::string_view line) { return line.find_first_not_of(" \t\r\f\v") == line.npos; }

}  // namespace

void read_documents(const std::filesystem::path& path, const std::function<bool(const std::string&)>& each) {
    std::error_code status;
    if (std::filesystem::is_directory(path, status))
        throw Error("is a folder", path.string(), "Give a text or JSON-lines file.");
    refuse_other_data(path);
    const std::unique_ptr<std::istream> file = open_data(path);
    const std::string extension = data_extension(path);
    const bool json = extension == ".jsonl" || extension == ".json" || extension == ".ndjson";

    std::string line, document;
    std::int64_t number = 0, documents = 0;
    bool whole_line = true, line_goes_on = false;
    const auto deliver = [&](const std::string& text) {
        ++documents;
        return each(text);
    };
    const std::size_t most = json ? longest_json_value : longest_document;
    const bool table = extension == ".csv" || extension == ".tsv";
    if (table && !each_of_table(*file->rdbuf(), extension == ".csv" ? TableKind::csv : TableKind::tsv, path, deliver))
        return;
    while (!table && next_piece(*file->rdbuf(), most, line, whole_line)) {
        if (json && documents == 0 && begins_list(line)) {
            if (!each_of_list(path, deliver)) return;
            break;
        }
        if (!whole_line && json)
            throw Error("is longer than " + std::to_string(longest_json_value >> 20) + " MiB", place(path, number + 1),
                        "Write one object a line, or break its text into several.");
        if (std::exchange(line_goes_on, !whole_line)) --number;
        ++number;
        if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!is_utf8(line)) throw Error("is not UTF-8", place(path, number), "Convert the file to UTF-8.");
        if (json) {
            if (blank(line)) continue;
            const std::string text = text_of(parse_json_value(line, place(path, number)), place(path, number));
            if (!text.empty() && !deliver(text)) return;
            continue;
        }
        if (!blank(line)) {
            if (!document.empty()) document += '\n';
            document += line;
            if (document.size() < longest_document) continue;
        }
        if (document.empty()) continue;
        if (!deliver(document)) return;
        document.clear();
    }
    if (!document.empty() && !deliver(document)) return;
    if (documents == 0) throw Error("holds no text", path.string(), "Give a file with text in it.");
}

}  // namespace bitdistill
