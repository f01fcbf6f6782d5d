// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the parameter table: stages, optimizer, running.
#include <array>

#include "engine/run/param_rows.h"

namespace bitdistill {

namespace {

using P = RunParams;

constexpr auto stages_table = std::to_array<Param>({
    {
        .name = "fine_tune_teacher",
        .member = &P::fine_tune_teacher,
        .label = TEXT("Fine-tune the teacher"),
        .help = TEXT("Train the full-precision model on the task first (FP16-SFT). Off: the teacher already knows "
                     "the task."),
        .basic = true,
    },
    {
        .name = "bitnet_sft",
        .member = &P::bitnet_sft,
        .label = TEXT("BitNet-SFT baseline"),
        .help = TEXT("Also fine-tune a 1.58-bit model directly, without the three stages, to compare with."),
        .basic = true,
    },
    {
        .name = "refinement",
        .member = &P::refinement,
        .label = TEXT("Refinement"),
        .help = TEXT("Stage 1: norms (SubLN) go into the student when it is made of the teacher. Off: the student has "
                     "its teacher's form with ternary projections. The stage then makes it without norms; "
                     "activations, starts and sparsity are as the recipe says in both cases."),
        .basic = true,
        .stages = {Stage::refine},
    },
    {
        .name = "continual_pretraining",
        .member = &P::continual_pretraining,
        .label = TEXT("Continual pre-training"),
        .help = TEXT("Stage 2: train the 1.58-bit student on raw text before distillation. The most important "
                     "stage for accuracy in the paper."),
        .basic = true,
    },
    {
        .name = "distillation",
        .member = &P::distillation,
        .label = TEXT("Distillation"),
        .help = TEXT("Stage 3: train the student on the task with the teacher's logits and attention relations."),
        .basic = true,
    },
    {
        .name = "teacher_steps",
        .member = &P::teacher_steps,
        .label = TEXT("Teacher steps"),
        .help = TEXT("Optimizer steps of teacher fine-tuning."),
        .basic = true,
        .min = 0,
        .max = 1e9,
        .unit = TEXT("steps"),
        .stages = {Stage::teacher},
        .only_when = only_if_empty(&P::teacher_epochs),
    },
    {
        .name = "sft_steps",
        .member = &P::sft_steps,
        .label = TEXT("BitNet-SFT steps"),
        .help = TEXT("Optimizer steps of the direct 1.58-bit baseline."),
        .basic = true,
        .min = 0,
        .max = 1e9,
        .unit = TEXT("steps"),
        .stages = {Stage::bitnet_sft},
        .only_when = only_if_empty(&P::sft_epochs),
    },
    {
        .name = "pretrain_steps",
        .member = &P::pretrain_steps,
        .label = TEXT("Pre-training steps"),
        .help = TEXT("Optimizer steps of continual pre-training; each reads batch size x length tokens."),
        .basic = true,
        .min = 0,
        .max = 1e9,
        .unit = TEXT("steps"),
        .stages = {Stage::pretrain},
        .only_when = only_if_empty(&P::pretrain_epochs),
    },
    {
        .name = "distill_steps",
        .member = &P::distill_steps,
        .label = TEXT("Distillation steps"),
        .help = TEXT("Optimizer steps of distillation."),
        .basic = true,
        .min = 0,
        .max = 1e9,
        .unit = TEXT("steps"),
        .stages = {Stage::distill},
        .only_when = only_if_empty(&P::distill_epochs),
    },
    {
        .name = "teacher_epochs",
        .member = &P::teacher_epochs,
        .label = TEXT("Teacher epochs"),
        .help = TEXT("Length of teacher fine-tuning as passes over the training items, in place of steps; 0.5 is half "
                     "of one. Worked out when the run begins. 0: the steps count."),
        .min = 0,
        .max = 1e6,
        .unit = TEXT("epochs"),
        .stages = {Stage::teacher},
    },
    {
        .name = "sft_epochs",
        .member = &P::sft_epochs,
        .label = TEXT("BitNet-SFT epochs"),
        .help = TEXT("Length of the direct 1.58-bit baseline as passes over the training items, in place of steps; 0.5 "
                     "is half of one. Worked out when the run begins. 0: the steps count."),
        .min = 0,
        .max = 1e6,
        .unit = TEXT("epochs"),
        .stages = {Stage::bitnet_sft},
    },
    {
        .name = "pretrain_epochs",
        .member = &P::pretrain_epochs,
        .label = TEXT("Pre-training epochs"),
        .help = TEXT("Length of continual pre-training as passes over the corpus, in place of steps; 0.5 is half of "
                     "one. Worked out when the run begins. 0: the steps count."),
        .min = 0,
        .max = 1e6,
        .unit = TEXT("epochs"),
        .stages = {Stage::pretrain},
    },
    {
        .name = "distill_epochs",
        .member = &P::distill_epochs,
        .label = TEXT("Distillation epochs"),
        .help = TEXT("Length of distillation as passes over the training items, in place of steps; 0.5 is half of one. "
                     "Worked out when the run begins. 0: the steps count."),
        .min = 0,
        .max = 1e6,
        .unit = TEXT("epochs"),
        .stages = {Stage::distill},
    },
    {
        .name = "teacher_learning_rate",
        .member = &P::teacher_learning_rate,
        .label = TEXT("Teacher learning rate"),
        .help = TEXT("Peak learning rate of teacher fine-tuning. The authors' code: 5e-5 for 0.6B, 5e-6 for 1.7B "
                     "parameters."),
        .min = 0,
        .max = 1,
        .stages = {Stage::teacher},
    },
    {
        .name = "sft_learning_rate",
        .member = &P::sft_learning_rate,
        .label = TEXT("BitNet-SFT learning rate"),
        .help = TEXT("Peak learning rate of the direct 1.58-bit baseline."),
        .min = 0,
        .max = 1,
        .stages = {Stage::bitnet_sft},
    },
    {
        .name = "pretrain_learning_rate",
        .member = &P::pretrain_learning_rate,
        .label = TEXT("Pre-training learning rate"),
        .help = TEXT("Peak learning rate of continual pre-training."),
        .min = 0,
        .max = 1,
        .stages = {Stage::pretrain},
    },
    {
        .name = "distill_learning_rate",
        .member = &P::distill_learning_rate,
        .label = TEXT("Distillation learning rate"),
        .help = TEXT("Peak learning rate of distillation. The paper searches it per task."),
        .min = 0,
        .max = 1,
        .stages = {Stage::distill},
    },
    {
        .name = "base_width",
        .member = &P::base_width,
        .label = TEXT("Base width"),
        .help =
            TEXT("Hidden size that the learning rates are for. Another model's teacher learns at base width / hidden "
                 "size times the rate, its students at the square root of that. 0: rates are taken as they are."),
        .min = 0,
        .max = 1e6,
    },
});

constexpr auto optimizer_table = std::to_array<Param>({
    {
        .name = "batch_size",
        .member = &P::batch_size,
        .label = TEXT("Batch size"),
        .help = TEXT("Sequences that one optimizer step learns from. 32 in the paper."),
        .basic = true,
        .min = 1,
        .max = 1e6,
        .unit = TEXT("sequences"),
    },
    {
        .name = "micro_batch_size",
        .member = &P::micro_batch_size,
        .label = TEXT("Micro-batch size"),
        .help = TEXT("Sequences of one forward and backward pass; gradients are summed up to the batch size. "
                     "Smaller needs less memory and pauses sooner."),
        .min = 1,
        .max = 1e6,
        .unit = TEXT("sequences"),
    },
    {
        .name = "schedule",
        .member = &P::schedule,
        .label = TEXT("Schedule"),
        .help = TEXT("How the learning rate falls after the warm-up."),
    },
    {
        .name = "warmup",
        .member = &P::warmup,
        .label = TEXT("Warm-up"),
        .help = TEXT("Share of a stage's steps over which the learning rate rises from 0. 0.05 in the authors' code."),
        .min = 0,
        .max = 1,
        .unit = TEXT("of the steps"),
    },
    {
        .name = "weight_decay",
        .member = &P::weight_decay,
        .label = TEXT("Weight decay"),
        .help = TEXT("AdamW's decoupled decay; norms and embeddings are left out. 0.01 to 0.1 in the authors' code."),
        .min = 0,
        .max = 10,
    },
    {
        .name = "beta1",
        .member = &P::beta1,
        .label = TEXT("Beta 1"),
        .help = TEXT("AdamW's decay of the gradient's mean."),
        .min = 0,
        .max = 1,
    },
    {
        .name = "beta2",
        .member = &P::beta2,
        .label = TEXT("Beta 2"),
        .help = TEXT("AdamW's decay of the gradient's square."),
        .min = 0,
        .max = 1,
    },
    {
        .name = "epsilon",
        .member = &P::epsilon,
        .label = TEXT("Epsilon"),
        .help = TEXT("AdamW's guard against division by zero."),
        .min = 1e-16,
        .max = 1,
    },
    {
        .name = "clip_norm",
        .member = &P::clip_norm,
        .label = TEXT("Clip norm"),
        .help = TEXT("Gradients with a larger norm are scaled down to it. 0: never."),
        .min = 0,
        .max = 1e9,
    },
    {
        .name = "z_loss",
        .member = &P::z_loss,
        .label = TEXT("z-loss"),
        .help = TEXT("Weight of the mean of log(Z)^2 over scored tokens, Z = sum of exp(logits): keeps logits from "
                     "drifting away. 1e-4 is usual where it is used; 0: off, as in the paper."),
        .min = 0,
        .max = 1,
    },
    {
        .name = "seed",
        .member = &P::seed,
        .label = TEXT("Seed"),
        .help = TEXT("Start of the random numbers: order of the data. The same seed on the same machine gives the "
                     "same model."),
        .min = 0,
        .max = 9e15,
    },
});

constexpr auto running_table = std::to_array<Param>({
    {
        .name = "device",
        .member = &P::device,
        .label = TEXT("Device"),
        .help = TEXT("Where models compute while they train. auto: CUDA where LibTorch has it and a GPU is there, "
                     "else the CPU with this program's kernels. cpu-operators: the CPU with LibTorch's operators, "
                     "as on a GPU; slower, to compare with."),
    },
    {
        .name = "host_offload",
        .member = &P::host_offload,
        .label = TEXT("Host offload"),
        .help =
            TEXT("For a GPU with little memory: weights, gradients and optimizer stay in the host's memory, and the "
                 "optimizer works on the processor. A weight then takes about 8 bytes of the GPU's memory instead "
                 "of 20, and each step sends weights down and gradients up. Of no use on the CPU."),
    },
    {
        .name = "threads",
        .member = &P::threads,
        .label = TEXT("Threads"),
        .help = TEXT("Threads for the arithmetic. 0: all cores that the model's size keeps busy; the work has a lower "
                     "priority, so the window stays responsive."),
        .min = 0,
        .max = 4096,
        .unit = TEXT("threads"),
    },
    {
        .name = "precision",
        .member = &P::precision,
        .label = TEXT("Precision"),
        .help = TEXT("Of matrix products; weights and optimizer stay FP32. auto: bf16 where the processor has "
                     "instructions for it."),
    },
    {
        .name = "activation_checkpointing",
        .member = &P::activation_checkpointing,
        .label = TEXT("Activation checkpointing"),
        .help = TEXT("Keep each layer's input alone and compute the layer again on the way back: the same result "
                     "with less memory, and about a third more time a step."),
    },
    {
        .name = "eval_every",
        .member = &P::eval_every,
        .label = TEXT("Evaluate every"),
        .help = TEXT("Measure accuracy, or what the model writes, every so many steps. 0: only at the end of a stage."),
        .min = 0,
        .max = 1e9,
        .unit = TEXT("steps"),
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::pretrain, Stage::distill},
    },
    {
        .name = "checkpoint_every",
        .member = &P::checkpoint_every,
        .label = TEXT("Checkpoint every"),
        .help = TEXT("Save what a resume needs every so many steps. 0: only when the run is stopped."),
        .min = 0,
        .max = 1e9,
        .unit = TEXT("steps"),
    },
    {
        .name = "keep_checkpoints",
        .member = &P::keep_checkpoints,
        .label = TEXT("Keep checkpoints"),
        .help = TEXT("Older checkpoints of a stage are removed."),
        .min = 1,
        .max = 1e6,
        .unit = TEXT("checkpoints"),
    },
    {
        .name = "best_checkpoint",
        .member = &P::best_checkpoint,
        .label = TEXT("Best checkpoint"),
        .help =
            TEXT("keep: the checkpoint with the best accuracy (of texts the best AVG, of chats the lowest perplexity, "
                 "of raw text the lowest dev loss) stays beside the newest ones. use: it also becomes the stage's "
                 "model, instead of the last step. off: neither."),
    },
    {
        .name = "checkpoint_budget",
        .member = &P::checkpoint_budget,
        .label = TEXT("Checkpoint budget"),
        .help = TEXT("Disk space that the checkpoints of a run may take together; the oldest go first, the newest "
                     "always stays. 0: no limit."),
        .min = 0,
        .max = 1e9,
        .unit = TEXT("GB"),
    },
    {
        .name = "guards",
        .member = &P::guards,
        .label = TEXT("Guards"),
        .help = TEXT("Watch for what goes wrong with ternary weights: zeros out of range, a sign that vanishes, "
                     "codes that stop or keep flipping, scales that drift, loss terms out of proportion, jumps. "
                     "warn: an event says it. pause: the run also pauses."),
    },
    {
        .name = "histogram_share",
        .member = &P::histogram_share,
        .label = TEXT("Histogram share"),
        .help =
            TEXT("Part of a step's time that weight histograms may take; half as much may a look at activations. 0: "
                 "neither."),
        .min = 0,
        .max = 0.5,
        .unit = TEXT("of a step"),
    },
});
}  // namespace

std::span<const Param> stages_rows() { return stages_table; }
std::span<const Param> optimizer_rows() { return optimizer_table; }
std::span<const Param> running_rows() { return running_table; }

}  // namespace bitdistill
