// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/gguf.h"
#include "engine/model/inspect.h"
#include "engine/model/weight_file.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::folder().write("model.gguf", fuzz::text_of(bytes, size));
    fuzz::may_refuse([&] { GgufFile::open(file); });
    fuzz::may_refuse([&] { WeightFile::open(file); });
    fuzz::may_refuse([&] { inspect_model(file); });
    return 0;
}
