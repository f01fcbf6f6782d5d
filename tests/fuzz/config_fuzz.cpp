// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model_config.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::folder().write("config.json", fuzz::text_of(bytes, size));
    fuzz::may_refuse([&] { to_json(read_model_config(file.parent_path())); });
    return 0;
}
