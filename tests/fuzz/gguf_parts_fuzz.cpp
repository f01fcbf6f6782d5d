// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/file.h"
#include "engine/model/gguf_model.h"
#include "engine/model/inspect.h"
#include "engine/model/weight_file.h"

#include <algorithm>
#include <array>

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

namespace {

constexpr unsigned parts = 3;

std::string name_of(unsigned number) { return "m-0000" + std::to_string(number + 1) + "-of-00003.gguf"; }

// A part with a third of the tensors, as llama-gguf-split makes them.
void write_part(const ModelConfig& config, unsigned number) {
    const std::vector<TensorSpec> specs = tensor_specs(config);
    GgufValues values{
        {"split.no", number}, {"split.count", parts}, {"split.tensors.count", static_cast<std::int32_t>(specs.size())}};
    if (number == 0)
        for (auto& value : gguf_values(config, BlockType::f32, "split")) values.push_back(value);
    std::vector<GgufSource> tensors;
    for (std::size_t i = 0; i < specs.size(); ++i)
        if (i * parts / specs.size() == number)
            tensors.push_back({specs[i].gguf_name, BlockType::f32, specs[i].shape,
                               [](std::span<std::byte> out) { std::ranges::fill(out, std::byte{0}); }});
    write_gguf(fuzz::folder().path() / name_of(number), values, tensors);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    // One part of three; the other two are sound.
    const fuzz::Chosen input(bytes, size, parts);
    static const ModelConfig config = model_config_from_json(
        Json::parse(R"({"model_type": "llama", "hidden_size": 8, "intermediate_size": 8, "num_hidden_layers": 1,
            "num_attention_heads": 1, "head_dim": 8, "vocab_size": 4, "max_position_embeddings": 8, "rms_norm_eps": 1e-5,
            "hidden_act": "silu", "tie_word_embeddings": true})"),
        "a small model");
    static const std::array<std::string, parts> sound = [] {
        std::array<std::string, parts> files;
        for (unsigned number = 0; number < parts; ++number) {
            write_part(config, number);
            files[number] = read_file(fuzz::folder().path() / name_of(number));
        }
        return files;
    }();
    fuzz::folder().write(name_of(input.which), input.rest);
    const auto first = fuzz::folder().path() / name_of(0);
    fuzz::may_refuse_by_name("-of-00003.gguf", [&] {
        const GgufFile file = GgufFile::open(first);
        if (file.part_count() > 1 && file.mappings().size() != parts) std::abort();
    });
    fuzz::may_refuse([&] {
        const WeightFile file = WeightFile::open(first);
        if (file.config().layers > 4) return;
        for (const TensorSpec& spec : tensor_specs(file.config())) file.at(spec);
    });
    for (unsigned number = 0; number < parts; ++number)
        fuzz::may_refuse([&] { inspect_model(fuzz::folder().path() / name_of(number)); });
    fuzz::folder().write(name_of(input.which), sound[input.which]);
    return 0;
}
