// SPDX-License-Identifier: GPL-3.0-or-later
// Small models that talk, for the tests of conversations and of the server: stories260K with a chat template, and one
// with random weights that writes on and on.
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "engine/base/error.h"
#include "engine/infer/cpu_model.h"
#include "engine/model/random_model.h"
#include "engine/talk/talker.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "tests/shared_data.h"

namespace bitdistill {

// Without a blank behind the colon, so that an answer comes back as it was written.
inline constexpr const char* simple_template =
    "{% for message in messages %}{{ message['role'] }}:{{ message['content'] }}\n{% endfor %}"
    "{% if add_generation_prompt %}assistant:{% endif %}";

inline void write_template(const std::filesystem::path& folder, const std::string& text = simple_template) {
    std::ofstream(folder / "chat_template.jinja") << text;
}

// A copy of the shared model, which a test may add files to.
inline void copy_stories(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    for (const auto& entry : std::filesystem::directory_iterator(shared_path("models/stories260K")))
        std::filesystem::copy_file(entry.path(), folder / entry.path().filename());
}

inline std::shared_ptr<const CpuModel> open_one(const std::filesystem::path& folder) {
    CpuOptions options;
    options.threads = 1;
    return CpuModel::open(folder, options);
}

inline Talker talker_of(const std::filesystem::path& folder, TalkDrafts drafts = {}, std::int64_t context = 0) {
    return Talker(open_one(folder), open_tokenizer(folder), std::move(drafts), context);
}

// Random weights behind the tokenizer of stories260K, with room for 200,000 tokens, drawn until greedy text after each
// of the prompts that tests give it goes on for 4,000 tokens and more.
inline void write_endless(const std::filesystem::path& folder) {
    ModelConfig config;
    config.architecture = Architecture::llama;
    config.hidden_size = 32;
    config.intermediate_size = 64;
    config.layers = 1;
    config.heads = 2;
    config.kv_heads = 1;
    config.head_dim = 16;
    config.vocab_size = 512;
    config.max_positions = 200'000;
    config.tie_embeddings = true;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        std::filesystem::remove_all(folder);
        write_random_folder(folder, config, seed, DType::f32, 0.1f);
        for (const char* const file : {"tokenizer.model", "tokenizer_config.json"})
            std::filesystem::copy_file(shared_path("models/stories260K") / file, folder / file);
        Talker talker = talker_of(folder);
        AnswerOptions options;
        options.max_tokens = 4000;
        bool ends = false;
        for (const char* const prompt : {"Once", "Once upon a time"})
            ends = ends || talker.write(talker.plain_prompt(prompt), options).ended_by != AnswerEnd::length;
        if (!ends) return;
    }
    throw Error("twenty models all came to an end", folder.string());
}

}  // namespace bitdistill
