// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model_config.h"

#include <optional>

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::folder().write("config.json", fuzz::text_of(bytes, size));
    std::optional<ModelConfig> config;
    fuzz::may_refuse([&] { config = read_model_config(file.parent_path()); });
    if (!config) return 0;
    // What was taken can be written, is taken again, and means the same.
    const Json written = to_json(*config);
    const ModelConfig again = model_config_from_json(written, "what was written");
    if (again.ternary != config->ternary || again.quantizer != config->quantizer || to_json(again) != written)
        std::abort();
    return 0;
}
