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
constexpr std::int64_t context = 128;
// The teacher reads each of these twice: among its text, and as a task.
constexpr std::uint64_t review_seed = 3;
constexpr std::int64_t reviews = 80000;

Json teacher_config() {
    return {{"architectures", {"LlamaForCausalLM"}},
            {"model_type", "llama"},
            {"hidden_size", 128},
            {"intermediate_size", 384},
            {"num_hidden_layers", 6},
            {"num_attention_heads", 4},
            {"num_key_value_heads", 2},
            {"head_dim", 32},
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
        write_sample_reviews(made / "train.tsv", SampleSplit::train, 11, 6000);
        write_sample_reviews(made / "dev.tsv", SampleSplit::dev, 12, 400);
        write_sample_stories(made / "stories.txt", 13, 8000);
    });
    RunParams params;
    params.teacher = resource("sample/teacher").string();
    params.task = "sample";
    params.train_data = (data / "train.tsv").string();
    params.dev_data = data_list({data / "dev.tsv"});
    params.corpus = (data / "stories.txt").string();
    params.max_length = context;
    params.batch_size = 32;
    params.micro_batch_size = 16;
    params.teacher_steps = 60;
    params.sft_steps = 60;
    params.pretrain_steps = 50;
    params.distill_steps = 80;
    params.teacher_learning_rate = 3e-4;
    params.sft_learning_rate = 5e-4;
    params.pretrain_learning_rate = 2e-3;
    params.distill_learning_rate = 5e-4;
    params.balance = Balance::first_steps;
    params.eval_every = 20;
    params.checkpoint_every = 20;
    return params;
}

RunParams sample_pretraining_recipe(const fs::path& folder) {
    const fs::path start = folder / "start";
    make_own(start, {"stories.txt", "reviews.jsonl", "corpus.txt"}, [](const fs::path& made) {
        write_sample_tokenizer(made, 1, vocabulary);
        write_random_folder(made, model_config_from_json(teacher_config(), "sample teacher"), 1, DType::f32, 0.04f);
        // Stories, and reviews with their verdict: like the text of the wide world, it holds the task among other
        // things.
        write_sample_stories(made / "stories.txt", 2, 120000);
        write_sample_reviews(made / "reviews.jsonl", SampleSplit::train, review_seed, reviews);
        std::string text = read_file(made / "stories.txt");
        const std::string reviews = read_file(made / "reviews.jsonl");
        for (std::size_t begin = 0; begin < reviews.size();) {
            const std::size_t end = std::min(reviews.find('\n', begin), reviews.size());
            if (end > begin) {
                const Json review = Json::parse(reviews.substr(begin, end - begin));
                const bool good = review["label"].dump().find('1') != std::string::npos;
                text += "\n" + review["text"].get<std::string>() + " Verdict: " + (good ? "good" : "bad") + "\n";
            }
            begin = end + 1;
        }
        write_file_atomically(made / "corpus.txt", text);
    });
    RunParams params;
    params.teacher = start.string();
    params.task = "sample";
    params.corpus = (start / "corpus.txt").string();
    params.max_length = context;
    params.batch_size = 16;
    params.micro_batch_size = 16;
    params.teacher_steps = 6000;
    params.teacher_learning_rate = 3e-3;
    params.weight_decay = 0.05;
    params.eval_every = 500;
    params.checkpoint_every = 500;
    params.precision = WantedPrecision::fp32;
    params.threads = 1;
    params.bitnet_sft = params.continual_pretraining = params.distillation = false;
    return params;
}

RunParams sample_verdict_recipe(const fs::path& folder, const fs::path& pretrained) {
    const fs::path start = folder / "start";
    write_sample_reviews(start / "verdicts.tsv", SampleSplit::train, review_seed, reviews);
    write_sample_reviews(start / "verdicts-dev.tsv", SampleSplit::dev, 12, 400);
    RunParams params;
    params.teacher = pretrained.string();
    params.task = "sample";
    params.train_data = (start / "verdicts.tsv").string();
    params.dev_data = data_list({start / "verdicts-dev.tsv"});
    params.max_length = context;
    params.batch_size = 64;
    params.micro_batch_size = 32;
    params.teacher_steps = 800;
    params.teacher_learning_rate = 1e-3;
    params.eval_every = 200;
    params.checkpoint_every = 200;
    params.precision = WantedPrecision::fp32;
    params.threads = 1;
    params.bitnet_sft = params.continual_pretraining = params.distillation = false;
    return params;
}

}  // namespace bitdistill
