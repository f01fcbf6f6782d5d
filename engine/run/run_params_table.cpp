// SPDX-License-Identifier: GPL-3.0-or-later
// The table of parameters: everything the form, the command line, the recipe and the reference page say about them.
#include <array>

#include "engine/run/run_params.h"

// Marks labels and help for lupdate; the window looks them up, the command line prints them as they are.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace bitdistill {

namespace {

constexpr std::array<std::string_view, 5> tasks{"sst2", "qnli", "mnli", "sample", "own"};
constexpr std::array<std::string_view, 3> schedules{"cosine", "linear", "constant"};
constexpr std::array<std::string_view, 4> weight_scales{"tensor", "row", "block128", "block256"};
constexpr std::array<std::string_view, 2> sub_norm_placements{"paper", "every-linear"};
constexpr std::array<std::string_view, 2> sub_norm_gains{"one", "calibrated"};
constexpr std::array<std::string_view, 2> relations{"scaled-dot", "cosine"};
constexpr std::array<std::string_view, 4> devices{"auto", "cpu", "cuda", "cpu-operators"};
constexpr std::array<std::string_view, 3> precisions{"auto", "fp32", "bf16"};
constexpr std::array<std::string_view, 2> balances{"off", "first-steps"};
constexpr std::array<std::string_view, 3> caches{"off", "exact", "top-k"};
constexpr std::array<std::string_view, 3> bests{"off", "keep", "use"};
constexpr std::array<std::string_view, 3> guard_modes{"off", "warn", "pause"};

constexpr std::span<const std::string_view> no_choices;

#define TEXT(text) QT_TRANSLATE_NOOP("RunParams", text)

using P = RunParams;
// name, member, group, basic, label, help, min, max, unit, kind of text, choices, stages
constexpr auto table = std::to_array<Param>({
    {"teacher", &P::teacher, Group::model, true, TEXT("Teacher"),
     TEXT("Hugging Face folder of the full-precision model to convert: config.json, *.safetensors and its tokenizer. "
          "Llama, Qwen2 and Qwen3 families. Or a .gguf file of one."),
     0, 0, "", TextKind::model_folder},
    {"task", &P::task, Group::model, true, TEXT("Task"),
     TEXT("What the model is distilled for. \"own\" takes the prompt and the answers from the fields below."), 0, 0, "",
     TextKind::choice, tasks},
    {"train_data", &P::train_data, Group::model, true, TEXT("Training data"),
     TEXT("Items with labels to train on: GLUE .tsv, .csv or .jsonl with the task's columns."), 0, 0, "",
     TextKind::file, no_choices, "teacher bitnet-sft distill"},
    {"dev_data", &P::dev_data, Group::model, true, TEXT("Evaluation data"),
     TEXT("Items with labels that accuracy is measured on, in the same form. Empty: nothing is evaluated."), 0, 0, "",
     TextKind::file, no_choices, "teacher bitnet-sft distill evaluate"},
    {"corpus", &P::corpus, Group::model, true, TEXT("Corpus"),
     TEXT("Raw text for continual pre-training: .txt (a blank line ends a document) or .jsonl with a \"text\" member. "
          "The paper uses 10 billion tokens of web text."),
     0, 0, "", TextKind::file, no_choices, "pretrain"},
    {"sampled_tokens", &P::sampled_tokens, Group::model, false, TEXT("Sampled tokens"),
     TEXT("Without a corpus: continual pre-training reads so many tokens of text that the teacher writes itself. The "
          "text stays in the run folder as sampled/corpus.jsonl and can be the corpus of other runs. 0: none."),
     0, 1e12, TEXT("tokens"), TextKind::plain, no_choices, "pretrain"},
    {"sampling_temperature", &P::sampling_temperature, Group::model, false, TEXT("Sampling temperature"),
     TEXT("Of the text that the teacher writes. 1: as likely as the teacher finds it; lower is plainer."), 0.01, 100,
     "", TextKind::plain, no_choices, "pretrain"},
    {"sampling_length", &P::sampling_length, Group::model, false, TEXT("Sampling length"),
     TEXT("Longest document that the teacher writes; it may end sooner. 0: the length above."), 0, 131072,
     TEXT("tokens"), TextKind::plain, no_choices, "pretrain"},
    {"prompt_template", &P::prompt_template, Group::model, false, TEXT("Prompt template"),
     TEXT("Text of the prompt; {column} stands for a field of the data. Empty: the task's own."), 0, 0, "",
     TextKind::plain, no_choices, "teacher bitnet-sft distill evaluate"},
    {"answers", &P::answers, Group::model, false, TEXT("Answers"),
     TEXT("One answer word per class as label=word,label=word. Empty: the task's own."), 0, 0, "", TextKind::plain,
     no_choices, "teacher bitnet-sft distill evaluate"},
    {"max_length", &P::max_length, Group::model, true, TEXT("Length"),
     TEXT("Longest sequence: packed text has this length, longer prompts are cut. 512 in the paper."), 8, 131072,
     TEXT("tokens")},
    {"train_limit", &P::train_limit, Group::model, false, TEXT("Training items"),
     TEXT("Use only the first so many items of the training data. 0: all."), 0, 1e12, TEXT("items"), TextKind::plain,
     no_choices, "teacher bitnet-sft distill"},
    {"eval_limit", &P::eval_limit, Group::model, false, TEXT("Evaluation items"),
     TEXT("Use only the first so many items of the evaluation data. 0: all."), 0, 1e12, TEXT("items"), TextKind::plain,
     no_choices, "teacher bitnet-sft distill evaluate"},

    {"fine_tune_teacher", &P::fine_tune_teacher, Group::stages, true, TEXT("Fine-tune the teacher"),
     TEXT("Train the full-precision model on the task first (FP16-SFT). Off: the teacher already knows the task.")},
    {"bitnet_sft", &P::bitnet_sft, Group::stages, true, TEXT("BitNet-SFT baseline"),
     TEXT("Also fine-tune a 1.58-bit model directly, without the three stages, to compare with.")},
    {"continual_pretraining", &P::continual_pretraining, Group::stages, true, TEXT("Continual pre-training"),
     TEXT("Stage 2: train the 1.58-bit student on raw text before distillation. The most important stage for accuracy "
          "in the paper.")},
    {"distillation", &P::distillation, Group::stages, true, TEXT("Distillation"),
     TEXT("Stage 3: train the student on the task with the teacher's logits and attention relations.")},
    {"teacher_steps", &P::teacher_steps, Group::stages, true, TEXT("Teacher steps"),
     TEXT("Optimizer steps of teacher fine-tuning."), 0, 1e9, TEXT("steps"), TextKind::plain, no_choices, "teacher"},
    {"sft_steps", &P::sft_steps, Group::stages, true, TEXT("BitNet-SFT steps"),
     TEXT("Optimizer steps of the direct 1.58-bit baseline."), 0, 1e9, TEXT("steps"), TextKind::plain, no_choices,
     "bitnet-sft"},
    {"pretrain_steps", &P::pretrain_steps, Group::stages, true, TEXT("Pre-training steps"),
     TEXT("Optimizer steps of continual pre-training; each reads batch size x length tokens."), 0, 1e9, TEXT("steps"),
     TextKind::plain, no_choices, "pretrain"},
    {"distill_steps", &P::distill_steps, Group::stages, true, TEXT("Distillation steps"),
     TEXT("Optimizer steps of distillation."), 0, 1e9, TEXT("steps"), TextKind::plain, no_choices, "distill"},
    {"teacher_learning_rate", &P::teacher_learning_rate, Group::stages, false, TEXT("Teacher learning rate"),
     TEXT("Peak learning rate of teacher fine-tuning. The authors' code: 5e-5 for 0.6B, 5e-6 for 1.7B parameters."), 0,
     1, "", TextKind::plain, no_choices, "teacher"},
    {"sft_learning_rate", &P::sft_learning_rate, Group::stages, false, TEXT("BitNet-SFT learning rate"),
     TEXT("Peak learning rate of the direct 1.58-bit baseline."), 0, 1, "", TextKind::plain, no_choices, "bitnet-sft"},
    {"pretrain_learning_rate", &P::pretrain_learning_rate, Group::stages, false, TEXT("Pre-training learning rate"),
     TEXT("Peak learning rate of continual pre-training."), 0, 1, "", TextKind::plain, no_choices, "pretrain"},
    {"distill_learning_rate", &P::distill_learning_rate, Group::stages, false, TEXT("Distillation learning rate"),
     TEXT("Peak learning rate of distillation. The paper searches it per task."), 0, 1, "", TextKind::plain, no_choices,
     "distill"},
    {"base_width", &P::base_width, Group::stages, false, TEXT("Base width"),
     TEXT("Hidden size that the learning rates are for. Another model's teacher learns at base width / hidden size "
          "times the rate, its students at the square root of that. 0: rates are taken as they are."),
     0, 1e6},

    {"batch_size", &P::batch_size, Group::optimizer, true, TEXT("Batch size"),
     TEXT("Sequences that one optimizer step learns from. 32 in the paper."), 1, 1e6, TEXT("sequences")},
    {"micro_batch_size", &P::micro_batch_size, Group::optimizer, false, TEXT("Micro-batch size"),
     TEXT("Sequences of one forward and backward pass; gradients are summed up to the batch size. Smaller needs less "
          "memory and pauses sooner."),
     1, 1e6, TEXT("sequences")},
    {"schedule", &P::schedule, Group::optimizer, false, TEXT("Schedule"),
     TEXT("How the learning rate falls after the warm-up."), 0, 0, "", TextKind::choice, schedules},
    {"warmup", &P::warmup, Group::optimizer, false, TEXT("Warm-up"),
     TEXT("Share of a stage's steps over which the learning rate rises from 0. 0.05 in the authors' code."), 0, 1,
     TEXT("of the steps")},
    {"weight_decay", &P::weight_decay, Group::optimizer, false, TEXT("Weight decay"),
     TEXT("AdamW's decoupled decay; norms and embeddings are left out. 0.01 to 0.1 in the authors' code."), 0, 10},
    {"beta1", &P::beta1, Group::optimizer, false, TEXT("Beta 1"), TEXT("AdamW's decay of the gradient's mean."), 0, 1},
    {"beta2", &P::beta2, Group::optimizer, false, TEXT("Beta 2"), TEXT("AdamW's decay of the gradient's square."), 0,
     1},
    {"epsilon", &P::epsilon, Group::optimizer, false, TEXT("Epsilon"), TEXT("AdamW's guard against division by zero."),
     1e-16, 1},
    {"clip_norm", &P::clip_norm, Group::optimizer, false, TEXT("Clip norm"),
     TEXT("Gradients with a larger norm are scaled down to it. 0: never."), 0, 1e9},
    {"z_loss", &P::z_loss, Group::optimizer, false, TEXT("z-loss"),
     TEXT("Weight of the mean of log(Z)^2 over scored tokens, Z = sum of exp(logits): keeps logits from drifting away. "
          "1e-4 is usual where it is used; 0: off, as in the paper."),
     0, 1},
    {"seed", &P::seed, Group::optimizer, false, TEXT("Seed"),
     TEXT("Start of the random numbers: order of the data. The same seed on the same machine gives the same model."), 0,
     9e15},

    {"weight_scale", &P::weight_scale, Group::quantization, false, TEXT("Weight scale"),
     TEXT("Which weights share a scale. tensor: all of a matrix, as in the paper. row: those of one output. block128, "
          "block256: 128 or 256 neighbours in a row. Finer scales follow the weights closer and take more memory; "
          "fewer other programs open the result."),
     0, 0, "", TextKind::choice, weight_scales, "bitnet-sft refine"},
    {"sub_norm_placement", &P::sub_norm_placement, Group::quantization, false, TEXT("Sub-norms"),
     TEXT(
         "Where refinement inserts norms (SubLN). paper: before o_proj and down_proj. every-linear: before each of the "
         "seven projections of a layer, as the authors' code is configured; only this program opens the result."),
     0, 0, "", TextKind::choice, sub_norm_placements, "refine"},
    {"sub_norm_gains", &P::sub_norm_gains, Group::quantization, false, TEXT("Gains of new norms"),
     TEXT("With which gains refinement inserts norms. one: 1, as in the paper; the model has to learn its function "
          "anew. calibrated: the usual size of the values that a norm divides by, measured on training texts, so that "
          "the function stays close to the teacher's; goes well with a quantization warm-up."),
     0, 0, "", TextKind::choice, sub_norm_gains, "refine"},
    {"quantization_warmup_steps", &P::quantization_warmup_steps, Group::quantization, false,
     TEXT("Quantization warm-up"),
     TEXT("Steps over which weights pass from full precision to ternary in a student's first stage: "
          "w + s (Q(w) - w), s from 0 to 1. 0: ternary from the first step, as in the paper."),
     0, 1e9, TEXT("steps"), TextKind::plain, no_choices, "bitnet-sft pretrain distill"},

    {"lambda", &P::lambda, Group::distillation, true, TEXT("Lambda"),
     TEXT(
         "Weight of LD, the divergence between the teacher's and the student's logits. Paper: 10 for classification, 1 "
         "for summarization."),
     0, 1e12, "", TextKind::plain, no_choices, "distill"},
    {"gamma", &P::gamma, Group::distillation, true, TEXT("Gamma"),
     TEXT("Weight of AD, the divergence of attention relations. Paper: 1e5 for classification, 1e3 for summarization; "
          "watch the weighted terms, or let balance choose."),
     0, 1e12, "", TextKind::plain, no_choices, "distill"},
    {"tau", &P::tau, Group::distillation, false, TEXT("Tau"),
     TEXT("Temperature that softens both models' logits before LD. 5 in the paper."), 0.01, 1000, "", TextKind::plain,
     no_choices, "distill"},
    {"tau_squared", &P::tau_squared, Group::distillation, false, TEXT("Times tau squared"),
     TEXT("Multiply LD by tau squared, as the authors' code does and the paper does not."), 0, 0, "", TextKind::plain,
     no_choices, "distill"},
    {"relation", &P::relation, Group::distillation, false, TEXT("Relation"),
     TEXT("How attention relations are made: scaled dot products (the paper's equation) or cosines (its algorithm 1)."),
     0, 0, "", TextKind::choice, relations, "distill"},
    {"relation_temperature", &P::relation_temperature, Group::distillation, false, TEXT("Relation temperature"),
     TEXT("Divides cosine relations before the softmax. Scaled dot products do not use it."), 1e-4, 1000, "",
     TextKind::plain, no_choices, "distill"},
    {"relation_heads", &P::relation_heads, Group::distillation, false, TEXT("Relation heads"),
     TEXT("Heads that the concatenated states are split into again; must divide their widths. 0: the model's number of "
          "key/value heads. 32 in the authors' code."),
     0, 65536, TEXT("heads"), TextKind::plain, no_choices, "distill"},
    {"relation_layer", &P::relation_layer, Group::distillation, false, TEXT("Relation layer"),
     TEXT("The layer whose relations are distilled, counted from 0. -1: at four fifths of the depth. The authors' code "
          "takes 22 or 24 of 28."),
     -1, 65535, "", TextKind::plain, no_choices, "distill"},
    {"balance", &P::balance, Group::distillation, false, TEXT("Balance"),
     TEXT(
         "first-steps: set lambda and gamma in the first steps so that the weighted terms start at the multiples of CE "
         "below. off: take lambda and gamma as they are."),
     0, 0, "", TextKind::choice, balances, "distill"},
    {"balance_ld", &P::balance_ld, Group::distillation, false, TEXT("LD starts at"),
     TEXT("With balance: the weighted LD starts at so many times CE."), 0, 1e6, TEXT("x CE"), TextKind::plain,
     no_choices, "distill"},
    {"balance_ad", &P::balance_ad, Group::distillation, false, TEXT("AD starts at"),
     TEXT("With balance: the weighted AD starts at so many times CE."), 0, 1e6, TEXT("x CE"), TextKind::plain,
     no_choices, "distill"},

    {"teacher_cache", &P::teacher_cache, Group::distillation, false, TEXT("Teacher cache"),
     TEXT(
         "Keep the teacher's outputs for each item on disk while distilling, so that later epochs read them instead of "
         "computing them again. exact: as computed. top-k: only the largest logits, and attention states in the "
         "precision of the products."),
     0, 0, "", TextKind::choice, caches, "distill"},
    {"teacher_cache_k", &P::teacher_cache_k, Group::distillation, false, TEXT("Cached logits"),
     TEXT(
         "With a top-k cache: so many of a position's logits are kept, in 16 bits each, and one share for all others."),
     1, 1e6, TEXT("logits"), TextKind::plain, no_choices, "distill"},

    {"device", &P::device, Group::running, false, TEXT("Device"),
     TEXT("Where models compute while they train. auto: CUDA where LibTorch has it and a GPU is there, else the CPU "
          "with this program's kernels. cpu-operators: the CPU with LibTorch's operators, as on a GPU; slower, to "
          "compare with."),
     0, 0, "", TextKind::choice, devices},
    {"threads", &P::threads, Group::running, false, TEXT("Threads"),
     TEXT("Threads for the arithmetic. 0: all cores; the work has a lower priority, so the window stays responsive."),
     0, 4096, TEXT("threads")},
    {"precision", &P::precision, Group::running, false, TEXT("Precision"),
     TEXT("Of matrix products; weights and optimizer stay FP32. auto: bf16 where a probe finds it faster."), 0, 0, "",
     TextKind::choice, precisions},
    {"activation_checkpointing", &P::activation_checkpointing, Group::running, false, TEXT("Activation checkpointing"),
     TEXT(
         "Keep each layer's input alone and compute the layer again on the way back: the same result with less memory, "
         "and about a third more time a step.")},
    {"eval_every", &P::eval_every, Group::running, false, TEXT("Evaluate every"),
     TEXT("Measure accuracy every so many steps. 0: only at the end of a stage."), 0, 1e9, TEXT("steps"),
     TextKind::plain, no_choices, "teacher bitnet-sft distill"},
    {"checkpoint_every", &P::checkpoint_every, Group::running, false, TEXT("Checkpoint every"),
     TEXT("Save what a resume needs every so many steps. 0: only when the run is stopped."), 0, 1e9, TEXT("steps")},
    {"keep_checkpoints", &P::keep_checkpoints, Group::running, false, TEXT("Keep checkpoints"),
     TEXT("Older checkpoints of a stage are removed."), 1, 1e6, TEXT("checkpoints")},
    {"best_checkpoint", &P::best_checkpoint, Group::running, false, TEXT("Best checkpoint"),
     TEXT("keep: the checkpoint with the best accuracy (or the lowest dev loss) stays beside the newest ones. use: it "
          "also becomes the stage's model, instead of the last step. off: neither."),
     0, 0, "", TextKind::choice, bests},
    {"checkpoint_budget", &P::checkpoint_budget, Group::running, false, TEXT("Checkpoint budget"),
     TEXT("Disk space that the checkpoints of a run may take together; the oldest go first, the newest always stays. "
          "0: no limit."),
     0, 1e9, TEXT("GB")},
    {"guards", &P::guards, Group::running, false, TEXT("Guards"),
     TEXT(
         "Watch for what goes wrong with ternary weights: zeros out of range, a sign that vanishes, codes that stop or "
         "keep flipping, scales that drift, loss terms out of proportion, jumps. warn: an event says it. pause: the "
         "run "
         "also pauses."),
     0, 0, "", TextKind::choice, guard_modes},
    {"histogram_share", &P::histogram_share, Group::running, false, TEXT("Histogram share"),
     TEXT("Part of a step's time that weight histograms may take. 0: no histograms."), 0, 0.5, TEXT("of a step")},
});

constexpr bool every_row_is_complete() {
    for (const Param& row : table)
        if (!row.name || !row.label || !row.help || (row.text == TextKind::choice) == row.choices.empty()) return false;
    return true;
}
static_assert(every_row_is_complete());

}  // namespace

const char* to_string(Group group) {
    switch (group) {
        case Group::model:
            return TEXT("Model and data");
        case Group::stages:
            return TEXT("Stages");
        case Group::optimizer:
            return TEXT("Optimizer");
        case Group::quantization:
            return TEXT("Quantization");
        case Group::distillation:
            return TEXT("Distillation");
        case Group::running:
            return TEXT("Running");
    }
    return "";
}

std::span<const Param> parameters() { return table; }

}  // namespace bitdistill
