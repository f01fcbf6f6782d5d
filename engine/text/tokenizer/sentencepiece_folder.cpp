// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/sentencepiece_folder.h"

#include <optional>
#include <system_error>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/text/tokenizer/added_token_files.h"
#include "engine/text/tokenizer/tokenizer_file.h"

namespace bitdistill {

namespace {

namespace fs = std::filesystem;

bool present(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

// tokenizer.json's translation of the model says where the space stands. Nothing: it says nothing about it.
std::optional<bool> prefix_each_of(const Json& part) {
    if (part.is_array()) {
        for (const Json& one : part)
            if (const auto found = prefix_each_of(one)) return found;
        return std::nullopt;
    }
    if (!part.is_object()) return std::nullopt;
    const Json type = part.value("type", Json());
    if (type == "Prepend") return true;
    if (type == "Metaspace" && part.contains("prepend_scheme")) return part["prepend_scheme"] == "always";
    for (const char* list : {"normalizers", "pretokenizers"})
        if (part.contains(list)) return prefix_each_of(part[list]);
    return std::nullopt;
}

}  // namespace

SentencePieceFolder read_sentencepiece_folder(const fs::path& folder) {
    const fs::path model_path = folder / "tokenizer.model", json_path = folder / "tokenizer.json",
                   config_path = folder / "tokenizer_config.json";
    const std::string bytes = read_file(model_path, std::uint64_t{1} << 28);
    if (bytes.empty())
        throw Error("is empty", model_path.string(), "Copy tokenizer.model again from the model's folder.");
    SentencePieceFolder found;
    found.proto = read_sentencepiece_proto(bytes, model_path.string());
    // No program of GGUF has it, and no model of the supported families came with it.
    if (found.proto.space_is_suffix)
        throw Error("was trained with treat_whitespace_as_suffix, which is not supported", model_path.string(),
                    "Use a model whose tokenizer puts spaces before words");
    std::optional<bool> prefix_each;
    if (present(json_path)) {
        const TokenizerFile file = read_tokenizer_file(json_path);
        found.added = file.added;
        for (const char* part : {"normalizer", "pre_tokenizer"})
            if (!prefix_each && file.rest.contains(part)) prefix_each = prefix_each_of(file.rest[part]);
    }
    add_tokens_beside(found.added, json_path.string(), folder);
    // Without a tokenizer.json it is transformers' word for its slow tokenizer: "legacy": false means only the first.
    if (present(config_path)) {
        const bool legacy = json_bool(read_json(config_path), "legacy", config_path.string(), true);
        if (!prefix_each) prefix_each = legacy;
    }
    found.prefix_each = prefix_each.value_or(true);
    return found;
}

}  // namespace bitdistill
