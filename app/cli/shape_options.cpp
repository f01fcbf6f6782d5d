// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shape_options.h"

#include <algorithm>
#include <vector>

#include "app/cli/command.h"

namespace bitdistill {

namespace {

template <Choice Enum>
std::vector<std::string> words() {
    return {Spelling<Enum>::words.begin(), Spelling<Enum>::words.end()};
}

struct OfStudent {
    const char* key;
    const std::string& word;
};
std::vector<OfStudent> of_student(const ShapeOptions& options) {
    return {{"activation", options.activation},
            {"sparsity", options.sparsity},
            {"weight_scale", options.weight_scale},
            {"embedding_type", options.embedding_type},
            {"head_type", options.embedding_type}};
}

std::string option_of(std::string key) {
    if (key == "head_type") key = "embedding_type";  // one option for both
    std::ranges::replace(key, '_', '-');
    return "--" + key;
}

}  // namespace

void add_shape_options(CLI::App& command, ShapeOptions& options) {
    command.add_option("--vocabulary", options.vocabulary, "Tokens of the vocabulary [the configuration's]")
        ->check(whole_number(1, 1 << 24));
    const auto choice = [&](const char* name, std::string& value, const char* help, std::vector<std::string> allowed) {
        command.add_option(name, value, help)->check(CLI::IsMember(std::move(allowed)));
    };
    choice("--activation", options.activation, "Of a student: how inputs become codes", words<ActivationRule>());
    choice("--sparsity", options.sparsity, "Of a student: which weights may differ from zero", words<Sparsity>());
    choice("--weight-scale", options.weight_scale, "Of a student: which weights share a scale",
           words<ScaleGranularity>());
    choice("--embedding-type", options.embedding_type, "Of a student: what embedding and head are kept in",
           words<KeptType>());
}

std::string student_option(const ShapeOptions& options) {
    for (const OfStudent& one : of_student(options))
        if (!one.word.empty()) return option_of(one.key);
    return {};
}

void apply(const ShapeOptions& options, bool student, ForwardPass pass, const std::string& where, ModelConfig& config) {
    if (student) config.ternary = config.sub_norm = true;
    if (options.vocabulary > 0) config.vocab_size = options.vocabulary;
    for (const OfStudent& one : of_student(options)) {
        if (one.word.empty()) continue;
        if (!config.ternary) throw UsageError("is for students", option_of(one.key), "Give --student as well");
        choose(config.quantizer, one.key, one.word, "", option_of(one.key));
    }
    if (const auto lack = obstacle(config, pass, where)) throw UsageError(*lack);
}

}  // namespace bitdistill
