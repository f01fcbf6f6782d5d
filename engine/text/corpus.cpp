// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/corpus.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <istream>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

// A document longer than this is ended at its next line, or within the line if that is as long, so that a file without
// blank lines, or of one line, needs no memory of its size. JSON must be read in one piece.
constexpr std::size_t longest_document = std::size_t{4} << 20, longest_json = std::size_t{64} << 20;

std::string place(const std::filesystem::path& path, std::int64_t line) {
    return path.string() + ", line " + std::to_string(line);
}

// Up to the next line end, which is left out; of a longer line a piece of about `most` bytes that ends with a whole
// character. False at the end of the file, and with badbit when reading failed.
bool next_piece(std::istream& file, std::size_t most, std::string& line, bool& whole) {
    line.clear();
    whole = true;
    std::streambuf& bytes = *file.rdbuf();
    try {
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
    } catch (const std::ios_base::failure&) {
        file.clear(std::ios_base::badbit);
        return false;
    }
}

bool blank(std::string_view line) { return line.find_first_not_of(" \t\r\f\v") == line.npos; }

}  // namespace

void read_documents(const std::filesystem::path& path, const std::function<bool(const std::string&)>& each) {
    std::error_code status;
    if (std::filesystem::is_directory(path, status))
        throw Error("is a folder", path.string(), "Give a text or JSON-lines file.");
    if (std::filesystem::is_fifo(path, status)) const Descriptor refused(open_to_read(path));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(std::string("cannot be opened (") + std::strerror(errno) + ")", path.string(),
                    "Check the path and the permissions.");
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const bool json_lines = extension == ".jsonl" || extension == ".json" || extension == ".ndjson";

    std::string line, document;
    std::int64_t number = 0, documents = 0;
    bool whole_line = true, line_goes_on = false;
    const auto deliver = [&](const std::string& text) {
        ++documents;
        return each(text);
    };
    const std::size_t most = json_lines ? longest_json : longest_document;
    while (next_piece(file, most, line, whole_line)) {
        if (!whole_line && json_lines)
            throw Error("is longer than " + std::to_string(longest_json >> 20) + " MiB", place(path, number + 1),
                        "Write one object a line, or break its text into several.");
        if (std::exchange(line_goes_on, !whole_line)) --number;
        ++number;
        if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!is_utf8(line)) throw Error("is not UTF-8", place(path, number), "Convert the file to UTF-8.");
        if (json_lines) {
            if (blank(line)) continue;
            const Json object = parse_json(line);
            if (!object.is_object()) {
                throw Error(object.is_discarded() ? "is not valid JSON" : "is not a JSON object", place(path, number),
                            "Write one object a line, such as {\"text\": \"...\"}.");
            }
            const auto text = object.find("text");
            if (text == object.end() || !text->is_string()) {
                throw Error(text == object.end() ? "has no member \"text\"" : "the member \"text\" is not a text",
                            place(path, number), "Write one object a line, such as {\"text\": \"...\"}.");
            }
            if (!text->get_ref<const std::string&>().empty() && !deliver(text->get_ref<const std::string&>())) return;
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
    if (file.bad())
        throw Error(std::string("reading failed (") + std::strerror(errno) + ")", place(path, number),
                    "Check the disk.");
    if (!document.empty() && !deliver(document)) return;
    if (documents == 0) throw Error("holds no text", path.string(), "Give a file with text in it.");
}

}  // namespace bitdistill
