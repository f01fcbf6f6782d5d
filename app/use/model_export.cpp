// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/model_export.h"

#include "engine/model/weight_file.h"
#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

ModelConfig exportedConfig(const std::filesystem::path& source) { return model_config_of(source); }

ExportOptions exportOptions(const std::filesystem::path& source, BlockType type) {
    ExportOptions options;
    options.type = type;
    options.tokenizer = tokenizer_values(source, exportedConfig(source).vocab_size);
    options.tokenize = [](const std::filesystem::path& model) { return open_tokenizer(model)->encode(parity_text()); };
    return options;
}

std::string exportRemark(const ExportOptions& options) {
    if (!options.tokenize || known_elsewhere(options.tokenizer)) return {};
    return "Other programs do not know how this tokenizer cuts words: they may read some texts as other tokens.";
}

}  // namespace bitdistill
