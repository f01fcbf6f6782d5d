// SPDX-License-Identifier: GPL-3.0-or-later
// Where the programs that people run language models with keep them on this computer, and which models lie there. Only
// names and sizes of files are read here; what the models are is local_models.h. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "engine/base/choice.h"

namespace bitdistill {

enum class ModelKeeper { hugging_face, lm_studio, gpt4all, jan, ollama, llama_cpp };
template <>
struct Spelling<ModelKeeper> {
    static constexpr auto words = spelled<ModelKeeper>({{ModelKeeper::hugging_face, "Hugging Face"},
                                                        {ModelKeeper::lm_studio, "LM Studio"},
                                                        {ModelKeeper::gpt4all, "GPT4All"},
                                                        {ModelKeeper::jan, "Jan"},
                                                        {ModelKeeper::ollama, "Ollama"},
                                                        {ModelKeeper::llama_cpp, "llama.cpp"}});
};

struct KeptPlace {
    ModelKeeper keeper = ModelKeeper::hugging_face;
    std::filesystem::path folder;
};

struct FoundModel {
    ModelKeeper keeper = ModelKeeper::hugging_face;
    std::string name;            // as its keeper calls it: "org/name", "llama3:latest", "publisher/model/file.gguf"
    std::filesystem::path path;  // what a field for a model takes
    std::uint64_t bytes = 0;     // of its weights on the disk
    std::string damage;          // why nothing of it can be read: a sentence without full stop; empty: nothing is known
};

// Those that are there, by the environment variables of each program (HF_HOME and its kin, OLLAMA_MODELS, LLAMA_CACHE)
// and its default folders on Linux.
std::vector<KeptPlace> model_places();

// Every model of a place, by name. What is damaged is listed with its damage; nothing throws. Folders are looked into
// as deep as their program nests them. go_on: asked between two of them; false ends the search early.
std::vector<FoundModel> models_in(const KeptPlace& place, const std::function<bool()>& go_on = {});

}  // namespace bitdistill
