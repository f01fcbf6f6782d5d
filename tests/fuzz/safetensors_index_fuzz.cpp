// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/inspect.h"
#include "engine/model/safetensors.h"

#include <algorithm>

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    // The index of a folder of two shards, of a tensor each.
    static const bool written = [] {
        for (const char* name : {"a", "b"})
            write_safetensors(
                fuzz::folder().path() / (std::string(name) + ".safetensors"),
                {{name, DType::f32, {2}, [](std::span<std::byte> out) { std::ranges::fill(out, std::byte{0}); }}});
        return true;
    }();
    if (!written) std::abort();
    fuzz::folder().write("model.safetensors.index.json", fuzz::text_of(bytes, size));
    fuzz::may_refuse_by_name(fuzz::folder().path().string(), [&] {
        const SafetensorsModel model = SafetensorsModel::open(fuzz::folder().path());
        // Nothing but the folder's own shards.
        if (model.tensors().empty() || model.tensors().size() > 2 || model.total_bytes() > 16) std::abort();
    });
    fuzz::may_refuse([&] { inspect_model(fuzz::folder().path()); });
    return 0;
}
