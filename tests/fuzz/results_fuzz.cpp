// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/results.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const fuzz::Chosen input(bytes, size, 2);
    if (input.which == 0)
        fuzz::may_refuse([&] { to_json(read_results(fuzz::folder().write("results.json", input.rest))); });
    else
        fuzz::may_refuse([&] { read_items(fuzz::folder().write("items.jsonl", input.rest)); });
    return 0;
}
