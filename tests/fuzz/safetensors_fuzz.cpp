// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/inspect.h"
#include "engine/model/safetensors.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::folder().write("model.safetensors", fuzz::text_of(bytes, size));
    fuzz::may_refuse([&] {
        const SafetensorsModel model = SafetensorsModel::open(file);
        for (const TensorView& tensor : model.tensors()) {
            if (tensor.elements() > 4096) continue;
            std::vector<float> values(static_cast<std::size_t>(tensor.elements()));
            fuzz::may_refuse([&] { to_float(tensor, values); });
        }
    });
    fuzz::may_refuse([&] { inspect_model(file); });
    return 0;
}
