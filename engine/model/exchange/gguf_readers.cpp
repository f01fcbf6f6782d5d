// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/exchange/gguf_readers.h"

#include <algorithm>

#include "engine/base/list_text.h"
#include "engine/model/gemma.h"
#include "engine/model/gguf_model.h"

namespace bitdistill {

const char* scales_text(ScaleGranularity granularity) {
    switch (granularity) {
        case ScaleGranularity::tensor:
            return "one scale for a matrix";
        case ScaleGranularity::row:
            return "a scale for each row of a matrix";
        case ScaleGranularity::block128:
            return "a scale for every 128 neighbours of a row";
        case ScaleGranularity::block256:
            return "a scale for every 256 neighbours of a row";
    }
    return "";
}

ScalePlace default_scale_place(const ModelConfig& config, BlockType type) {
    const std::string architecture = gguf_architecture(config);
    const bool folded = !config.ternary || type == BlockType::i2_s || is_bitnet_architecture(architecture) ||
                        architecture == "gemma3" || config.quantizer.weight_scale != ScaleGranularity::tensor;
    return folded ? ScalePlace::folded : ScalePlace::separate;
}

BlockType projection_type(const ModelConfig& config, const TensorSpec& spec, BlockType type) {
    return config.ternary || holds_row(type, spec.shape[1]) ? type : BlockType::f16;
}

bool holds_scales(BlockType type, ScaleGranularity granularity) {
    if (granularity == ScaleGranularity::tensor) return true;
    if (type == BlockType::i2_s) return false;
    return granularity == ScaleGranularity::row || scale_columns(granularity, 0) % block_weights(type) == 0;
}

namespace {

// Types that hold all scales and rows of a student: "TQ2_0, Q8_0 or F16". F16 holds any.
std::string types_for_student(const ModelConfig& config) {
    const std::vector<TensorSpec> specs = tensor_specs(config);
    std::string text;
    for (const BlockType type : {BlockType::tq2_0, BlockType::q8_0})
        if (holds_scales(type, config.quantizer.weight_scale) &&
            std::ranges::all_of(
                specs, [&](const TensorSpec& spec) { return !spec.projection || holds_row(type, spec.shape[1]); }))
            add_to_list(text, to_string(type));
    return text.empty() ? "F16" : text + " or F16";
}

}  // namespace

std::optional<Error> export_obstacle(const ModelConfig& config, BlockType type) {
    const std::string name = to_string(type);
    if (is_ternary(type) && !config.ternary)
        return Error("is a full-precision model, and " + name + " holds only -1, 0 and 1", "model",
                     "Distill it first, or choose F16, BF16, Q8_0, Q6_K, Q4_0 or Q4_1");
    if (config.ternary && !holds_scales(type, config.quantizer.weight_scale))
        return Error(
            std::string("has ") + scales_text(config.quantizer.weight_scale) + ", and " + name + " has one for " +
                (type == BlockType::i2_s ? "a whole matrix" : std::to_string(block_weights(type)) + " neighbours"),
            "model", "Choose " + types_for_student(config));
    const std::vector<TensorSpec> specs = tensor_specs(config);
    const bool some = std::any_of(specs.begin(), specs.end(), [&](const TensorSpec& spec) {
        return spec.projection && holds_row(type, spec.shape[1]);
    });
    const auto holds_every_row = [&](BlockType other) {
        return std::ranges::all_of(
            specs, [&](const TensorSpec& spec) { return !spec.projection || holds_row(other, spec.shape[1]); });
    };
    for (const TensorSpec& spec : specs) {
        if (!spec.projection || holds_row(type, spec.shape[1]) || (some && !config.ternary)) continue;
        std::string others;
        for (const BlockType other : {BlockType::i2_s, BlockType::q8_0, BlockType::f16})
            if (other != type && (config.ternary || !is_ternary(other)) && holds_every_row(other) &&
                holds_scales(other, config.quantizer.weight_scale))
                others += (others.empty() ? "" : " or ") + std::string(to_string(other));
        return Error("rows of " + std::to_string(spec.shape[1]) + " weights are no multiple of " +
                         std::to_string(block_weights(type)) + ", as " + name + " needs",
                     spec.name, "Choose " + others + ", or a model of other widths");
    }
    return std::nullopt;
}

namespace {

// What llama.cpp's graph of this name lacks, found by trying (v0.5.0): it refuses such a file for the number or the
// shape of its tensors, and so do the programs that come from it. Empty where it opens the file.
std::string_view missing_elsewhere(const ModelConfig& config) {
    const LayerConfig& layer = config.every_layer;
    const bool biases = layer.attention_bias || layer.output_bias;
    if (config.architecture == Architecture::qwen3 && biases) return "biases beside q/k norms";
    if (config.architecture == Architecture::gemma3 && biases) return "biases in Gemma 3";
    if (config.architecture == Architecture::qwen2 && config.query_width() != config.hidden_size)
        return "heads x head_dim other than the hidden size in Qwen2";
    return {};
}

}  // namespace

std::string export_readers(const ModelConfig& config, BlockType type, ScalePlace scales) {
    const LayerConfig& layer = config.every_layer;
    const std::string architecture = gguf_architecture(config);
    const bool ternary_type = is_ternary(type), separate = config.ternary && scales == ScalePlace::separate;
    if (is_own_architecture(architecture))
        return "Only this program opens it: no released program has this graph (" +
               std::string(has_other_activations(config)
                               ? "activations by " + std::string(word_of(config.quantizer.activation))
                           : config.norm_before_every_linear() ? "a norm before every linear layer"
                           : layer.rotary.scaling.kind == RopeScaling::Kind::llama3
                               ? "RoPE scaling of the llama3 kind beside sub-norms"
                           : !config.sub_norm       ? beyond_gemma3_of_llama_cpp(config)
                           : layer.qk_norm          ? "sub-norms beside q/k norms"
                           : !config.tie_embeddings ? "sub-norms with a head of its own"
                                                    : "sub-norms in this shape") +
               "), so the architecture is called " + architecture + ".";
    if (const std::string_view missing = missing_elsewhere(config); !missing.empty())
        return "Only this program opens it: no released program has " + std::string(missing) + ".";
    if (architecture == "bitnet-b1.58") {
        if (type == BlockType::i2_s) return "bitnet.cpp opens it; llama.cpp and ik_llama.cpp do not.";
        return separate || ternary_type ? "bitnet.cpp opens it." : "bitnet.cpp and ik_llama.cpp open it.";
    }
    if (type == BlockType::i2_s) {
        if (architecture == "bitnet")
            return "bitnet.cpp opens it; ik_llama.cpp after requantising it to IQ2_BN; llama.cpp refuses I2_S.";
        if (architecture == "llama") return "bitnet.cpp opens it; llama.cpp refuses I2_S.";
        return "Only this program opens it: bitnet.cpp has no " + architecture + ", and llama.cpp refuses I2_S.";
    }
    if (architecture == "bitnet") {
        if (separate || ternary_type) return "llama.cpp and bitnet.cpp open it; ik_llama.cpp does not.";
        return "llama.cpp, bitnet.cpp and ik_llama.cpp open it.";
    }
    if (separate || ternary_type)
        return "llama.cpp opens it; ik_llama.cpp does not" +
               std::string(ternary_type ? " (it opens F16 with folded scales)." : " (it wants folded scales).");
    return "llama.cpp, ik_llama.cpp and programs built on them open it.";
}

std::optional<std::string> export_limits(const ModelConfig& student) {
    const bool own = is_own_architecture(gguf_architecture(student)) || !missing_elsewhere(student).empty();
    const auto readers = [&](BlockType type) {
        return export_readers(student, type, default_scale_place(student, type));
    };
    const bool blocks_of_256 = !export_obstacle(student, BlockType::tq2_0);
    if (student.quantizer.weight_scale != ScaleGranularity::tensor) {
        const std::string has = std::string("The student has ") + scales_text(student.quantizer.weight_scale) + ". ";
        if (blocks_of_256)
            return has + "GGUF's TQ1_0 and TQ2_0 hold it, with the scales in F16: " + readers(BlockType::tq2_0) +
                   " I2_S cannot: it has one scale for a matrix.";
        return has + "None of GGUF's ternary types holds it: " +
               (holds_scales(BlockType::tq2_0, student.quantizer.weight_scale)
                    ? "its rows are no multiples of 256, as TQ1_0 and TQ2_0 need"
                    : "TQ1_0 and TQ2_0 have one scale for 256 neighbours") +
               ", and I2_S has one for a matrix. F16 can: " + readers(BlockType::f16);
    }
    if (blocks_of_256) {
        if (!own) return std::nullopt;
        return "As GGUF file: " + readers(BlockType::tq2_0);
    }
    if (!export_obstacle(student, BlockType::i2_s))
        return "GGUF's TQ1_0 and TQ2_0 cannot hold the student's rows, which are no multiples of 256; I2_S can: " +
               readers(BlockType::i2_s);
    return "GGUF's ternary types cannot hold the student's rows, which are no multiples of 256 (TQ1_0, TQ2_0) or 128 "
           "(I2_S); F16 can: " +
           readers(BlockType::f16);
}

}  // namespace bitdistill
