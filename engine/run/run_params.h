// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe: one plain struct with defaults and one table of its rows (param_rows_*.cpp). The table feeds the form,
// the command line, the JSON recipe, validation and the reference page. A new parameter is one member, one row and the
// code that uses it; one with choices also an enumeration with its words in choices.h. Plain data: any thread.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/model/model_config.h"
#include "engine/run/choices.h"
#include "engine/run/stage.h"

namespace bitdistill {

struct RunParams {
    // Model and data
    std::string teacher;                       // Hugging Face folder of the full-precision base model
    std::string student;                       // 1.58-bit model that the student begins as; empty = made of `teacher`
    std::string task = "sst2";                 // a row of engine/run/tasks.h
    std::string train_data;                    // GLUE TSV, CSV or JSON lines
    std::string dev_data;                      // the same, of several files with commas between them
    std::string corpus;                        // plain text or JSON lines {"text"}, for continual pre-training
    PromptForm prompt_form = PromptForm::raw;  // chat: the prompt as a user's message in the model's chat template
    std::string prompt_template;               // empty = the task's; {column} stands for a field
    std::string answers;                       // empty = the task's; "label=word,label=word"
    std::string target_column;                 // empty = the task's; of the class, or of the text to write
    std::int64_t max_new_tokens = 0;           // of a text to write; 0 = the task's
    std::string stop;                          // texts that end an answer, "one|other"; see stop_texts()
    RougeSplit rouge_split = RougeSplit::sentences;
    bool rouge_stemmer = false;
    std::int64_t sampled_tokens = 0;  // no corpus: so many tokens of text are sampled from the teacher; 0 = none
    double sampling_temperature = 1.0;
    std::int64_t sampling_length = 0;  // tokens of a sampled document, 0 = max_length
    std::int64_t max_length = 512;     // tokens; context length of packed text, cut of prompts
    std::int64_t train_limit = 0;      // use only the first N training items, 0 = all
    std::int64_t eval_limit = 0;       // likewise for dev items

    // Stages
    bool fine_tune_teacher = true;  // off = `teacher` is already fine-tuned on the task
    bool bitnet_sft = true;         // the direct 1.58-bit baseline
    bool refinement = true;         // off = the student has no SubLN
    bool continual_pretraining = true;
    bool distillation = true;
    std::int64_t teacher_steps = 500, sft_steps = 500, pretrain_steps = 1000, distill_steps = 500;
    double teacher_epochs = 0, sft_epochs = 0, pretrain_epochs = 0, distill_epochs = 0;  // above 0: in place of steps
    double teacher_learning_rate = 5e-5, sft_learning_rate = 5e-5, pretrain_learning_rate = 5e-5,
           distill_learning_rate = 5e-5;
    std::int64_t base_width = 0;  // hidden size that the four rates are for; 0 = rates are taken as they are

    // Optimizer
    std::int64_t batch_size = 32;       // sequences an optimizer step
    std::int64_t micro_batch_size = 8;  // sequences a forward and backward pass
    Schedule schedule = Schedule::cosine;
    double warmup = 0.05;        // share of a stage's steps
    double weight_decay = 0.01;  // not on norms and embeddings
    double beta1 = 0.9, beta2 = 0.95, epsilon = 1e-8;
    double clip_norm = 1.0;  // 0 = off
    double z_loss = 0;       // weight of log(Z)^2, Z = sum of exp(logits); 0 = off
    std::int64_t seed = 1;

    // Quantization
    ScaleGranularity weight_scale = ScaleGranularity::tensor;       // which weights share an absmean scale
    SubNormPlacement sub_norm_placement = SubNormPlacement::paper;  // where refinement inserts SubLN
    SubNormGains sub_norm_gains = SubNormGains::one;                // with which refinement inserts them
    std::int64_t quantization_warmup_steps = 0;  // s of w + s (Q(w) - w) goes 0 -> 1 over so many steps
    StudentStart student_start = StudentStart::absmean;
    std::int64_t calibration = 128;  // texts that a start looks at
    ActivationRule activation = ActivationRule::absmax8;
    double a4_share = 0.05;  // of 4 bits: the last share of a student's last stage that takes them
    Sparsity sparsity = Sparsity::none;
    double arenas = 0;  // of 3:4-exact: the largest share e of Q(w) + e w on the way; 0 = off
    WantedKept embedding_type = WantedKept::automatic, head_type = WantedKept::automatic;

    // Distillation
    double lambda = 10.0;  // weight of LD
    double gamma = 1e5;    // weight of AD
    double tau = 5.0;
    bool tau_squared = false;
    // Continual pre-training: weights of next-token CE and of the forward KL from `teacher`'s logits, temperature 1.
    double pretrain_ce = 1.0, pretrain_ld = 0;
    RelationKind relation = RelationKind::scaled_dot;
    double relation_temperature = 1.0;  // cosine relations only
    std::int64_t relation_heads = 0;    // 0 = as distillation_plan() finds them for the pair
    std::int64_t relation_layer = -1;   // 0-based; -1 = four fifths of the depth
    Balance balance = Balance::off;
    double balance_ld = 1.0, balance_ad = 1.0;   // multiples of CE that the weighted terms start at
    std::string distillation_teacher;            // another model that stage 3 learns from; empty = `teacher`
    bool fine_tune_distillation_teacher = true;  // off = it is already fine-tuned on the task
    std::int64_t distillation_teacher_steps = 500;
    double distillation_teacher_epochs = 0;  // above 0: in place of steps
    double distillation_teacher_learning_rate = 5e-5;
    TeacherCache teacher_cache = TeacherCache::off;
    std::int64_t teacher_cache_k = 128;  // logits kept of a position, top-k only

    // Running
    WantedDevice device = WantedDevice::automatic;
    bool host_offload = false;  // weights, gradients and optimizer stay in the host's memory
    std::int64_t threads = 0;   // 0 = all cores
    WantedPrecision precision = WantedPrecision::automatic;
    bool activation_checkpointing = false;
    std::int64_t eval_every = 100;        // steps, 0 = only at the end of a stage
    std::int64_t checkpoint_every = 100;  // steps, 0 = only on stop
    std::int64_t keep_checkpoints = 2;
    BestCheckpoint best_checkpoint = BestCheckpoint::off;
    double checkpoint_budget = 0;  // GB that a run's checkpoints may take, 0 = no limit
    GuardMode guards = GuardMode::warn;
    double histogram_share = 0.02;  // part of a step's time that histograms may take, 0 = none
};

enum class Group { model, stages, optimizer, quantization, distillation, running };
const char* to_string(Group group);  // heading: "Model and data", ...

// The member behind a row. A kind of choice that is new is named here once.
using Member =
    std::variant<bool RunParams::*, std::int64_t RunParams::*, double RunParams::*, std::string RunParams::*,
                 Schedule RunParams::*, ScaleGranularity RunParams::*, SubNormPlacement RunParams::*,
                 SubNormGains RunParams::*, StudentStart RunParams::*, ActivationRule RunParams::*,
                 Sparsity RunParams::*, WantedKept RunParams::*, PromptForm RunParams::*, RougeSplit RunParams::*,
                 RelationKind RunParams::*, Balance RunParams::*, TeacherCache RunParams::*, WantedDevice RunParams::*,
                 WantedPrecision RunParams::*, BestCheckpoint RunParams::*, GuardMode RunParams::*>;

// Which form control and file dialog fit a text parameter.
enum class TextKind { plain, model_folder, file, files };  // files: as data_files() reads them

class StageSet {
  public:
    constexpr StageSet() = default;
    constexpr StageSet(std::initializer_list<Stage> stages) {
        for (const Stage stage : stages) bits_ |= 1u << static_cast<unsigned>(stage);
    }
    constexpr bool has(Stage stage) const { return (bits_ >> static_cast<unsigned>(stage) & 1u) != 0; }
    constexpr bool empty() const { return bits_ == 0; }

  private:
    unsigned bits_ = 0;
};

// What another row must hold for a row to be used at all.
struct Requirement {
    enum class Kind { none, choice, given, empty, classes, texts };
    Kind kind = Kind::none;
    Member member{};  // of the other row
    // Places among the other row's words, from the first to the last that will do; Kind::choice only.
    std::size_t choice = 0, last = 0;
};
// "absmean4", or "hadamard-absmean4 or absmean4" in the given word for or.
std::string choices_text(const Requirement& requirement, std::span<const std::string_view> words,
                         std::string_view between = " or ");
template <Choice Enum>
constexpr Requirement only_with(Enum RunParams::*member, Enum value) {
    return {Requirement::Kind::choice, member, static_cast<std::size_t>(value), static_cast<std::size_t>(value)};
}
// Any of the choices from `first` to `last`.
template <Choice Enum>
constexpr Requirement only_with_any(Enum RunParams::*member, Enum first, Enum last) {
    return {Requirement::Kind::choice, member, static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
}
// given: a text that is not empty, a number above 0, a switch that is on.
constexpr Requirement only_if_given(Member member) { return {Requirement::Kind::given, member}; }
constexpr Requirement only_if_empty(Member member) { return {Requirement::Kind::empty, member}; }
// A task with classes, each with an answer word.
constexpr Requirement only_with_classes() { return {Requirement::Kind::classes, &RunParams::task}; }
// A task that writes texts.
constexpr Requirement only_with_texts() { return {Requirement::Kind::texts, &RunParams::task}; }

struct Param {
    const char* name = "";  // JSON key and --set key; the option is the same with dashes
    Member member{};
    Group group = Group::model;  // of the list that the row stands in; filled in
    const char* label = "";
    const char* help = "";    // one or two plain sentences
    bool basic = false;       // shown without unfolding
    double min = 0, max = 0;  // for numbers; min == max means no range
    const char* unit = "";
    TextKind text = TextKind::plain;
    std::span<const std::string_view> choices = {};  // an enumeration's words, the tasks; filled in
    StageSet stages = {};                            // that use it; empty = all
    Requirement only_when = {};
};

std::span<const Param> parameters();
const Param* find_parameter(std::string_view name);
// The known name with the smallest edit distance, for "unknown key X, did you mean Y?".
std::string nearest_parameter(std::string_view name);

// Values as text, the same in the form, in --set and in tables. Doubles print shortest round-trip.
std::string get_text(const RunParams& params, const Param& param);
// Throws Error that names the parameter and its range or choices.
void set_text(RunParams& params, const Param& param, std::string_view text);
bool is_default(const RunParams& params, const Param& param);

// Why a recipe does not look at one of its parameters.
struct NotUsed {
    // Switches of the stages that would use it, all of them off.
    std::vector<const Param*> switches;
    // Else: the requirement of its row, or of a row that it depends on, and the row that the requirement asks.
    Requirement requirement;
    const Param* asked = nullptr;
};
// Nothing when the parameter is used.
std::optional<NotUsed> not_used(const RunParams& params, const Param& param);
// The row with this member.
const Param& row_of(Member member);

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
std::string command_line(const RunParams& params,
                         const std::string& out);  // "bitdistill run ... --set ..." that does the same

}  // namespace bitdistill
