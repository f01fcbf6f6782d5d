// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/gguf.h"
#include "engine/model/inspect.h"
#include "engine/model/ternary_matrix.h"
#include "engine/model/weight_file.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

namespace {

// Every weight of a small model, and a student's codes by its own quantizer.
void read_weights(const WeightFile& file) {
    constexpr std::int64_t most_weights = 1 << 16;
    const ModelConfig& config = file.config();
    if (config.layers > 4) return;
    for (const TensorSpec& spec : tensor_specs(config)) {
        const StoredWeight weight = file.at(spec);
        if (weight.rows > most_weights || weight.columns > most_weights / std::max<std::int64_t>(1, weight.rows))
            continue;
        read_all(weight);
        if (!config.ternary || !spec.projection) continue;
        const TernaryMatrix matrix(weight, config.quantizer);
        std::vector<std::int8_t> codes(static_cast<std::size_t>(weight.columns));
        for (std::int64_t row = 0; row < weight.rows; ++row) {
            matrix.codes(row, codes);
            for (const std::int8_t code : codes)
                if (code < -1 || code > 1) std::abort();
        }
    }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::folder().write("model.gguf", fuzz::text_of(bytes, size));
    fuzz::may_refuse([&] { GgufFile::open(file); });
    fuzz::may_refuse([&] { read_weights(WeightFile::open(file)); });
    fuzz::may_refuse([&] { inspect_model(file); });
    return 0;
}
