// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/data_preview.h"
#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

// The first byte says the kind of file. What can be looked at can be guessed about.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    if (size == 0) return 0;
    const char* const name = bytes[0] == 't' ? "data.tsv" : bytes[0] == 'c' ? "data.csv" : "data.jsonl";
    const auto file = fuzz::folder().write(name, fuzz::text_of(bytes + 1, size - 1));
    fuzz::may_refuse([&] {
        const DataPreview preview = preview_data(file);
        for (const auto& row : preview.rows)
            if (row.size() != preview.columns.size()) std::abort();
        if (const auto guess = guess_task(preview)) proposal(preview, with_guess(*guess, RunParams()));
    });
    return 0;
}
