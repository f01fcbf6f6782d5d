// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/sample_recipe.h"

#include <algorithm>
#include <functional>
#include <initializer_list>

#include "engine/base/done_folder.h"
#include "engine/base/file.h"
#include "engine/base/free_place.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/model/random_model.h"
#include "engine/run/data/data_files.h"
#include "engine/text/resources.h"
#include "engine/text/sample_world.h"

namespace bitdistill {
namespace fs = std::filesystem;
namespace {

constexpr int vocabulary = 768;
constexpr std::int64_t context = 160;

Json teacher_config() {
    return {{"architectures", {"LlamaForCausalLM"}},
            {"model_type", "llama"},
            {"hidden_size", 64},
            {"intermediate_size", 192},
            {"num_hidden_layers", 3},
            {"num_attention_heads", 4},
            {"num_key_value_heads", 2},
            {"head_dim", 16},
            {"vocab_size", vocabulary},
            {"max_position_embeddings", 512},
            {"rms_norm_eps", 1e-5},
            {"rope_theta", 10000.0},
            {"hidden_act", "silu"},
            {"tie_word_embeddings", true},
            {"attention_bias", false},
            {"bos_token_id", 1},
            {"eos_token_id", 2},
            {"torch_dtype", "bfloat16"}};
}

// Makes a folder of the sample's, whole or not at all. One that stands there is replaced only if an earlier call made
// it: then it is whole and holds nothing but what that call wrote, `known` among it.
void make_own(const fs::path& folder, std::initializer_list<const char*> known,
              const std::function<void(const fs::path&)>& fill) {
    std::error_code error;
    make_folder(folder.parent_path());
    const auto is_there = [&](const char* name) { return fs::is_regular_file(folder / name, error); };
    const bool own = std::ranges::all_of(known, is_there) && has_done(folder) && holds_only_marked(folder);
    const bool empty = fs::is_directory(fs::symlink_status(folder, error)) && fs::is_empty(folder, error);
    if (!own && !empty && fs::exists(fs::symlink_status(folder, error)))
        throw Error("is there already, and the sample would replace it with its own", folder.string(),
                    "Choose another --out, or give it another name");
    publish_folder(folder, fill);
}

}  // namespace

RunParams sample_recipe(const fs::path& folder) {
    const fs::path data = folder / "data";
    make_own(data, {"train.tsv", "dev.tsv", "stories.txt"}, [](const fs::path& made) {
        write_sample_items(made / "train.tsv", SampleSplit::train, 11, 1100);
        write_sample_items(made / "dev.tsv", SampleSplit::dev, 12, 360);
        write_sample_tales(made / "stories.txt", 15, 40000);
    });
    RunParams params;
    params.teacher = resource("sample/teacher").string();
    params.task = "sample";
    params.train_data = (data / "train.tsv").string();
    params.dev_data = data_list({data / "dev.tsv"});
    params.corpus = (data / "stories.txt").string();
    params.max_length = context;
    params.batch_size = 8;
    params.micro_batch_size = 8;
    params.teacher_steps = 60;
    params.sft_steps = 300;
    params.pretrain_steps = 1200;
    params.distill_steps = 100;
    // Low where only items are read: a higher rate overwrites what is known of people whom no item is about.
    params.teacher_learning_rate = 1e-4;
    params.sft_learning_rate = 1e-3;
    params.pretrain_learning_rate = 6e-3;
    params.distill_learning_rate = 3e-5;
    params.sub_norm_gains = SubNormGains::calibrated;
    params.quantization_warmup_steps = 100;
    params.balance = Balance::first_steps;
    params.eval_every = 100;
    params.checkpoint_every = 200;
    return params;
}

RunParams sample_pretraining_recipe(const fs::path& folder) {
    const fs::path start = folder / "start";
    make_own(start, {"corpus.txt"}, [](const fs::path& made) {
        write_sample_tokenizer(made, 1, vocabulary);
        write_random_folder(made, model_config_from_json(teacher_config(), "sample teacher"), 1, DType::f32, 0.04f);
        write_sample_tales(made / "corpus.txt", 2, 120000, sample_talked_of);
    });
    RunParams params;
    params.teacher = start.string();
    params.task = "sample";
    params.corpus = (start / "corpus.txt").string();
    params.max_length = context;
    params.batch_size = 8;
    params.micro_batch_size = 8;
    params.teacher_steps = 4000;
    params.teacher_learning_rate = 4e-3;
    params.weight_decay = 0.05;
    params.eval_every = 500;
    params.checkpoint_every = 500;
    params.precision = WantedPrecision::fp32;
    params.threads = 1;
    params.bitnet_sft = params.continual_pretraining = params.distillation = false;
    return params;
}

}  // namespace bitdistill
