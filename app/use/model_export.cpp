// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/model_export.h"

#include "engine/base/error.h"
#include "engine/base/model_path.h"
#include "engine/model/gguf.h"
#include "engine/model/weight_file.h"
#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/licence_files.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

ModelConfig exportedConfig(const std::filesystem::path& source) { return model_config_of(source); }

ExportOptions exportOptions(const std::filesystem::path& source, BlockType type) {
    ExportOptions options;
    options.type = type;
    options.tokenizer = tokenizer_values(source, exportedConfig(source).vocab_size);
    options.tokenizer_difference = read_elsewhere(options.tokenizer);
    options.tokenize = [](const std::filesystem::path& model) { return open_tokenizer(model)->encode(parity_text()); };
    return options;
}

bool hasTokenizer(const std::filesystem::path& path) {
    const std::filesystem::path source = model_at(path);
    if (is_gguf(source)) return GgufFile::open(source).text("tokenizer.ggml.model").value_or("no_vocab") != "no_vocab";
    std::error_code ignored;
    return std::filesystem::exists(source / "tokenizer.json", ignored) ||
           std::filesystem::exists(source / "tokenizer.model", ignored);
}

PackedOptions packedOptions(const std::filesystem::path& path, bool tokenizer) {
    namespace fs = std::filesystem;
    const fs::path source = model_at(path);
    PackedOptions options;
    if (!tokenizer) return options;
    options.write_tokenizer = [source](const fs::path& folder) {
        if (is_gguf(source)) return unpack_tokenizer(source, folder);
        for (const fs::path& file : tokenizer_files(source)) {
            std::error_code failure;
            fs::copy_file(file, folder / file.filename(), fs::copy_options::overwrite_existing, failure);
            if (failure) throw Error("cannot be copied beside the model: " + failure.message(), file.string());
        }
    };
    options.tokenize = [](const fs::path& model) { return open_tokenizer(model)->encode(parity_text()); };
    options.notes = licence_files(source).left;
    return options;
}

}  // namespace bitdistill
