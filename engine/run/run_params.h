// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe: one plain struct with defaults and one constexpr table of its rows. The table feeds the form, the command
// line, the JSON recipe, validation and the reference page. A new parameter is one member, one row and the code that
// uses it. Plain data: any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/json_file.h"

namespace bitdistill {

struct RunParams {
    // Model and data
    std::string teacher;  // Hugging Face folder of the full-precision base model
    std::string task = "sst2";
    std::string train_data, dev_data;  // GLUE TSV, CSV or JSON lines
    std::string corpus;                // plain text or JSON lines {"text"}, for continual pre-training
    std::string prompt_template;       // empty = the task's; {column} stands for a field
    std::string answers;               // empty = the task's; "label=word,label=word"
    std::int64_t sampled_tokens = 0;   // no corpus: so many tokens of text are sampled from the teacher; 0 = none
    double sampling_temperature = 1.0;
    std::int64_t sampling_length = 0;  // tokens of a sampled document, 0 = max_length
    std::int64_t max_length = 512;     // tokens; context length of packed text, cut of prompts
    std::int64_t train_limit = 0;      // use only the first N training items, 0 = all
    std::int64_t eval_limit = 0;       // likewise for dev items

    // Stages
    bool fine_tune_teacher = true;  // off = `teacher` is already fine-tuned on the task
    bool bitnet_sft = true;         // the direct 1.58-bit baseline
    bool continual_pretraining = true;
    bool distillation = true;
    std::int64_t teacher_steps = 500, sft_steps = 500, pretrain_steps = 1000, distill_steps = 500;
    double teacher_learning_rate = 5e-5, sft_learning_rate = 5e-5, pretrain_learning_rate = 5e-5,
           distill_learning_rate = 5e-5;
    std::int64_t base_width = 0;  // hidden size that the four rates are for; 0 = rates are taken as they are

    // Optimizer
    std::int64_t batch_size = 32;       // sequences an optimizer step
    std::int64_t micro_batch_size = 8;  // sequences a forward and backward pass
    std::string schedule = "cosine";
    double warmup = 0.05;        // share of a stage's steps
    double weight_decay = 0.01;  // not on norms and embeddings
    double beta1 = 0.9, beta2 = 0.95, epsilon = 1e-8;
    double clip_norm = 1.0;  // 0 = off
    double z_loss = 0;       // weight of log(Z)^2, Z = sum of exp(logits); 0 = off
    std::int64_t seed = 1;

    // Quantization
    std::string weight_scale = "tensor";         // which weights share an absmean scale (ScaleGranularity)
    std::string sub_norm_placement = "paper";    // where refinement inserts SubLN (SubNormPlacement)
    std::string sub_norm_gains = "one";          // with which refinement inserts them: one, calibrated
    std::int64_t quantization_warmup_steps = 0;  // s of w + s (Q(w) - w) goes 0 -> 1 over so many steps

    // Distillation
    double lambda = 10.0;  // weight of LD
    double gamma = 1e5;    // weight of AD
    double tau = 5.0;
    bool tau_squared = false;
    std::string relation = "scaled-dot";
    double relation_temperature = 1.0;  // cosine relations only
    std::int64_t relation_heads = 0;    // 0 = the model's own number of key/value heads
    std::int64_t relation_layer = -1;   // 0-based; -1 = four fifths of the depth
    std::string balance = "off";
    double balance_ld = 1.0, balance_ad = 1.0;  // multiples of CE that the weighted terms start at
    std::string teacher_cache = "off";
    std::int64_t teacher_cache_k = 128;  // logits kept of a position, top-k only

    // Running
    std::string device = "auto";
    std::int64_t threads = 0;  // 0 = all cores
    std::string precision = "auto";
    bool activation_checkpointing = false;
    std::int64_t eval_every = 100;        // steps, 0 = only at the end of a stage
    std::int64_t checkpoint_every = 100;  // steps, 0 = only on stop
    std::int64_t keep_checkpoints = 2;
    std::string best_checkpoint = "off";
    double checkpoint_budget = 0;  // GB that a run's checkpoints may take, 0 = no limit
    std::string guards = "warn";
    double histogram_share = 0.02;  // part of a step's time that histograms may take, 0 = none
};

enum class Group { model, stages, optimizer, quantization, distillation, running };
const char* to_string(Group group);  // heading: "Model and data", ...

// Which form control and file dialog fit a text parameter.
enum class TextKind { plain, model_folder, file, choice };

struct Param {
    using Member =
        std::variant<bool RunParams::*, std::int64_t RunParams::*, double RunParams::*, std::string RunParams::*>;
    const char* name;  // JSON key and --set key; the option is the same with dashes
    Member member;
    Group group;
    bool basic;  // shown without unfolding
    const char* label;
    const char* help;         // one or two plain sentences
    double min = 0, max = 0;  // for numbers; min == max means no range
    const char* unit = "";
    TextKind text = TextKind::plain;
    std::span<const std::string_view> choices = {};
    const char* stages = "";  // space-separated stage words that use it; empty = all
};

std::span<const Param> parameters();
const Param* find_parameter(std::string_view name);
// The known name with the smallest edit distance, for "unknown key X, did you mean Y?".
std::string nearest_parameter(std::string_view name);
// Letters to insert, drop, change or swap with their neighbour to make one of the other.
std::size_t edit_distance(std::string_view a, std::string_view b);

// Values as text, the same in the form, in --set and in tables. Doubles print shortest round-trip.
std::string get_text(const RunParams& params, const Param& param);
// Throws Error that names the parameter and its range or choices.
void set_text(RunParams& params, const Param& param, std::string_view text);
bool is_default(const RunParams& params, const Param& param);

// Throws Error: unknown key (naming the nearest), wrong type, out of range. `where` names the file.
RunParams params_from_json(const Json& json, const std::string& where);
Json to_json(const RunParams& params);  // every parameter, in table order

// A red or amber field. param is the name of the parameter, or empty for the whole recipe.
struct Problem {
    std::string param, text;
    bool fatal = true;
};
// Ranges, choices and combinations that need no file to be opened. Files are checked in engine/train/api/engine.h.
std::vector<Problem> range_problems(const RunParams& params);

std::string parameters_markdown();  // the reference page
// A word as a POSIX shell reads it back: quoted where it needs to be.
std::string shell_quoted(const std::string& text);
std::string command_line(const RunParams& params,
                         const std::string& out);  // "bitdistill run ... --set ..." that does the same

}  // namespace bitdistill
