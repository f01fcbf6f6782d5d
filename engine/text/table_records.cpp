// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/table_records.h"

#include <utility>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

constexpr int end_of_file = std::char_traits<char>::eof();
constexpr std::size_t longest_row = std::size_t{64} << 20, most_fields = std::size_t{1} << 20;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Of a row or header: all but the empty fields at its end, as spreadsheets write them.
std::size_t used_fields(const std::vector<std::string>& fields) {
    std::size_t used = fields.size();
    while (used > 0 && trimmed(fields[used - 1]).empty()) --used;
    return used;
}

}  // namespace

TableRecords::TableRecords(std::streambuf& bytes, TableKind kind, std::filesystem::path path)
    : bytes_(bytes), kind_(kind), path_(std::move(path)) {
    std::size_t same = 0;
    while (same < byte_order_mark.size() && bytes_.sgetc() == static_cast<unsigned char>(byte_order_mark[same])) {
        bytes_.sbumpc();
        ++same;
    }
    for (; same > 0 && same < byte_order_mark.size(); --same) bytes_.sungetc();
    TableRecord record;
    if (!read(record)) throw Error("is empty", path_.string(), "Give a file with a header line and data.");
    for (const std::string& name : record.fields) header_.emplace_back(trimmed(name));
    named_ = used_fields(header_);
    for (const std::string& name : header_)
        if (name.find('\r') != name.npos)
            throw Error("has carriage returns within its first line", place(1),
                        "End lines with a line feed: files of old Macs end them with a carriage return alone.");
}

std::string TableRecords::columns() const {
    constexpr std::size_t most = 200;
    const std::string all = joined(header_);
    return all.size() <= most ? all : all.substr(0, character_boundary(all, most)) + " ...";
}

std::string TableRecords::place(std::size_t line) const { return path_.string() + ", line " + std::to_string(line); }

std::string TableRecords::separator_remedy() const {
    const std::string& first = header_.front();
    if (first.starts_with("sep=")) return "Remove the first line: the names of the columns belong there.";
    if (header_.size() > 1) return {};
    const bool csv = kind_ == TableKind::csv;
    for (const auto& [separator, name] : {std::pair(';', "semicolons"), {'\t', "tabs"}, {',', "commas"}})
        if (separator != (csv ? ',' : '\t') && first.find(separator) != first.npos)
            return std::string("The columns are separated by ") + name +
                   (csv ? "; a .csv has commas: save it with commas, or with tabs as .tsv."
                        : "; a .tsv has tabs: save it with tabs, or with commas as .csv.");
    return {};
}

bool TableRecords::read(TableRecord& record) {
    size_ = 0;
    record.fields.clear();
    return kind_ == TableKind::tsv ? read_tsv(record) : read_csv(record);
}

bool TableRecords::next(TableRecord& record) {
    if (!read(record)) return false;
    // The fields behind a separator within a text are other ones.
    if (const std::size_t used = used_fields(record.fields); used > named_)
        throw Error("has " + std::to_string(used) + " fields, the header names " + std::to_string(named_),
                    place(record.line),
                    kind_ == TableKind::tsv
                        ? "In TSV no tab may stand inside a text; name every column in the first line."
                        : "Put a text that holds a comma into double quotes; name every column in the first line.");
    return true;
}

const std::string& TableRecords::field(const TableRecord& record, std::size_t column) const {
    if (column < record.fields.size()) return record.fields[column];
    throw Error("has no column \"" + header_[column] + "\": " + std::to_string(record.fields.size()) + " of " +
                    std::to_string(header_.size()) + " fields are there",
                place(record.line), "Correct the line.");
}

// An empty field takes memory as well, and a packed file of separators is small.
void TableRecords::begin_field(TableRecord& record) const {
    if (record.fields.size() == most_fields)
        throw Error("has more than " + std::to_string(most_fields) + " fields", place(record.line),
                    "Give a table whose lines are rows, or call a file that is none .txt.");
    record.fields.emplace_back();
}

void TableRecords::add(std::string& field, char c, std::size_t line) {
    if (++size_ > longest_row)
        throw Error("is longer than " + std::to_string(longest_row >> 20) + " MiB", place(line),
                    "Is a quote never closed? Else break the text into several rows.");
    field += c;
}

bool TableRecords::read_tsv(TableRecord& record) {
    for (;;) {
        record.line = line_;
        record.fields.assign(1, {});
        int next = bytes_.sbumpc();
        if (next == end_of_file) return false;
        for (; next != end_of_file && next != '\n'; next = bytes_.sbumpc()) {
            if (next == '\t')
                begin_field(record);
            else
                add(record.fields.back(), static_cast<char>(next), record.line);
        }
        ++line_;
        if (record.fields.back().ends_with('\r')) record.fields.back().pop_back();
        if (record.fields.size() > 1 || !record.fields.front().empty()) return true;
    }
}

bool TableRecords::read_csv(TableRecord& record) {
    while (bytes_.sgetc() != end_of_file) {
        record.fields.assign(1, {});
        record.line = line_;
        bool quoted = false, was_quoted = false;
        for (;;) {
            const int next = bytes_.sbumpc();
            if (next == end_of_file) {
                if (quoted) throw Error("a quoted field is never closed", place(record.line), "Close it with \".");
                break;
            }
            const char c = static_cast<char>(next);
            std::string& field = record.fields.back();
            if (c == '\n') ++line_;
            if (quoted) {
                if (c != '"') {
                    add(field, c, record.line);
                } else if (bytes_.sgetc() == '"') {
                    add(field, static_cast<char>(bytes_.sbumpc()), record.line);
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.empty() && !was_quoted) {
                quoted = was_quoted = true;
            } else if (c == ',') {
                begin_field(record);
                was_quoted = false;
            } else if (c == '\n') {
                break;
            } else if (c == '\r' && (bytes_.sgetc() == end_of_file || bytes_.sgetc() == '\n')) {
                continue;
            } else if (was_quoted) {
                throw Error("text follows a closing quote", place(record.line),
                            "Write a quote inside a quoted field twice (\"\").");
            } else {
                add(field, c, record.line);
            }
        }
        if (record.fields.size() > 1 || !record.fields.front().empty()) return true;
    }
    return false;
}

}  // namespace bitdistill
