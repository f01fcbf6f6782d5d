// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/table_records.h"

#include "engine/base/list_text.h"
#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const fuzz::Chosen input(bytes, size, 2);
    const TableKind kind = input.which == 0 ? TableKind::tsv : TableKind::csv;
    fuzz::may_refuse([&] {
        TextBuffer text(input.rest);
        TableRecords table(text, kind, "table");
        TableRecord record;
        for (std::size_t last = 0; table.next(record); last = record.line) {
            // A row begins behind the one before it, and behind the header's columns it has nothing.
            if (record.line <= last) std::abort();
            for (std::size_t i = table.header().size(); i < record.fields.size(); ++i)
                if (!trimmed(record.fields[i]).empty()) std::abort();
            fuzz::may_refuse([&] {
                for (std::size_t column = 0; column < table.header().size(); ++column) table.field(record, column);
            });
        }
    });
    return 0;
}
