// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/done_folder.h"
#include "engine/base/json_file.h"
#include "engine/run/run_folder.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    // The marker of a checkpoint and the state beside it.
    const fuzz::Chosen input(bytes, size, 2);
    fuzz::folder().write("state.json", "{}");
    const auto file = fuzz::folder().write(input.which == 0 ? "DONE" : "state.json", input.rest);
    if (input.which == 0) {
        fuzz::may_refuse([&] { verify_done(file.parent_path()); });
        has_done(file.parent_path());
    } else {
        fuzz::may_refuse([&] { json_int(read_json(file), "step", "state.json"); });
    }
    return 0;
}
