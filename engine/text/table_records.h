// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in text files, row by row, in memory of a row: TSV as GLUE writes it, CSV as RFC 4180 has it. For the readers
// of task data and corpora. Any thread, one at a time.
#pragma once

#include <cstddef>
#include <filesystem>
#include <streambuf>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

// tsv: one line, one row; a tab separates and nothing quotes. csv: commas; fields in double quotes may hold commas,
// line ends and doubled quotes.
enum class TableKind { tsv, csv };

struct TableRecord {
    std::vector<std::string> fields;
    std::size_t line = 0;  // 1-based, where it begins
};

// A text in memory as the bytes of a file. It must outlive this.
class TextBuffer : public std::streambuf {
  public:
    explicit TextBuffer(std::string_view text) {
        char* const begin = const_cast<char*>(text.data());  // a streambuf that is only read writes nothing
        setg(begin, begin, begin + text.size());
    }
};

class TableRecords {
  public:
    // Reads the header; a byte order mark before it is passed over. path: for errors. `bytes` must outlive this. Throws
    // Error: no header, and as next().
    TableRecords(std::streambuf& bytes, TableKind kind, std::filesystem::path path);

    const std::vector<std::string>& header() const { return header_; }  // trimmed
    std::string columns() const;                                        // the same in a line for errors, cut where long
    // The next row, or false at the end; empty lines are no rows. Throws Error that names file and line: a row with
    // more fields than the header names (a separator within a text), a quote that is never closed, text behind a quote,
    // a row of more than 64 MiB or 1,048,576 fields; and what `bytes` throws.
    bool next(TableRecord& record);
    // The field of a column of header(). Throws Error where the row is shorter.
    const std::string& field(const TableRecord& record, std::size_t column) const;
    std::string place(std::size_t line) const;  // "items.csv, line 3"
    // What helps where the header lacks a column because it was cut at another separator than the file's, or because a
    // spreadsheet's line "sep=," stands before it. Empty: neither is so.
    std::string separator_remedy() const;

  private:
    bool read(TableRecord& record);
    bool read_tsv(TableRecord& record);
    bool read_csv(TableRecord& record);
    void begin_field(TableRecord& record) const;
    void add(std::string& field, char c, std::size_t line);

    std::streambuf& bytes_;
    TableKind kind_;
    std::filesystem::path path_;
    std::vector<std::string> header_;
    std::size_t named_ = 0;  // columns of the header without the empty ones at its end
    std::size_t line_ = 1, size_ = 0;
};

}  // namespace bitdistill
