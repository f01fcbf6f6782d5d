// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the parameter table: quantization and distillation.
#include <array>

#include "engine/run/param_rows.h"

namespace bitdistill {

namespace {

using P = RunParams;

constexpr auto quantization_table = std::to_array<Param>({
    {
        .name = "weight_scale",
        .member = &P::weight_scale,
        .label = TEXT("Weight scale"),
        .help = TEXT("Which weights share a scale. tensor: all of a matrix, as in the paper. row: those of one "
                     "output. block128, block256: 128 or 256 neighbours in a row. Finer scales follow the weights "
                     "closer and take more memory; fewer other programs open the result."),
        .stages = {Stage::bitnet_sft, Stage::refine},
    },
    {
        .name = "sub_norm_placement",
        .member = &P::sub_norm_placement,
        .label = TEXT("Sub-norms"),
        .help = TEXT("Where refinement inserts norms (SubLN). paper: before o_proj and down_proj. every-linear: "
                     "before each of the seven projections of a layer, as the authors' code is configured; only "
                     "this program opens the result."),
        .stages = {Stage::refine},
        .only_when = only_if_given(&P::refinement),
    },
    {
        .name = "sub_norm_gains",
        .member = &P::sub_norm_gains,
        .label = TEXT("Gains of new norms"),
        .help =
            TEXT("With which gains refinement inserts norms. one: 1, as in the paper; the model has to learn its "
                 "function anew. calibrated: the usual size of the values that a norm divides by, measured on training "
                 "texts, so that the function stays close to the teacher's; goes well with a quantization warm-up."),
        .stages = {Stage::refine},
        .only_when = only_if_given(&P::refinement),
    },
    {
        .name = "quantization_warmup_steps",
        .member = &P::quantization_warmup_steps,
        .label = TEXT("Quantization warm-up"),
        .help = TEXT("Steps over which weights pass from full precision to ternary in a student's first stage: w + "
                     "s (Q(w) - w), s from 0 to 1. 0: ternary from the first step, as in the paper."),
        .min = 0,
        .max = 1e9,
        .unit = TEXT("steps"),
        .stages = {Stage::bitnet_sft, Stage::pretrain, Stage::distill},
    },
    {
        .name = "student_start",
        .member = &P::student_start,
        .label = TEXT("Start"),
        .help =
            TEXT("What the student's latent weights begin as. absmean: the teacher's, as in the paper. ls: codes and "
                 "scale of least squares. gptq: codes whose rounding errors later columns take over. awq: factors "
                 "for columns with large inputs, folded into the norm before them. All three look at training "
                 "texts; a start costs minutes, and published ablations found no gain."),
        .stages = {Stage::refine},
    },
    {
        .name = "calibration",
        .member = &P::calibration,
        .label = TEXT("Calibration texts"),
        .help = TEXT("With a start other than absmean: so many training texts are looked at."),
        .min = 1,
        .max = 100000,
        .unit = TEXT("texts"),
        .stages = {Stage::refine},
        .only_when = only_with_any(&P::student_start, StudentStart::ls, StudentStart::awq),
    },
    {
        .name = "activation",
        .member = &P::activation,
        .label = TEXT("Activations"),
        .help = TEXT("How the inputs of the seven projections become codes. absmax8: 8 bits over the token's largest "
                     "value, as in the paper. hadamard-...: o_proj and down_proj read their input through a Hadamard "
                     "transform, which spreads outliers (BitNet v2). absmean4: 4 bits over the token's mean "
                     "magnitude; without the transform it tends to diverge. Only this program opens a student with "
                     "other activations than absmax8."),
        .stages = {Stage::bitnet_sft, Stage::refine, Stage::pretrain, Stage::distill},
    },
    {
        .name = "a4_share",
        .member = &P::a4_share,
        .label = TEXT("Share in 4 bits"),
        .help = TEXT("With activations of 4 bits: the last share of a student's last stage that takes them; before, 8 "
                     "bits are taken. 1: from the start."),
        .min = 0.001,
        .max = 1,
        .stages = {Stage::bitnet_sft, Stage::refine, Stage::pretrain, Stage::distill},
        .only_when = only_with_any(&P::activation, ActivationRule::hadamard_absmean4, ActivationRule::absmean4),
    },
    {
        .name = "sparsity",
        .member = &P::sparsity,
        .label = TEXT("Sparsity"),
        .help = TEXT("Which weights of a row may differ from zero. N:M: of every M neighbours at most the N largest, "
                     "chosen anew in each step. 3:4-exact: of every four exactly three, by their signs. On the CPU "
                     "3:4-exact takes 1.25 bits a weight, 2:4 and 4:8 take 1.375 where that is quicker; the others, "
                     "6:8 among them, save no bytes there."),
        .stages = {Stage::bitnet_sft, Stage::refine},
    },
    {
        .name = "arenas",
        .member = &P::arenas,
        .label = TEXT("Arenas"),
        .help = TEXT("With 3:4-exact: in a student's first stage the weights are Q(w) + e w, where e rises to this "
                     "over a tenth of the steps and falls to 0 by a cosine (Sherry), against collapse early on. 0: "
                     "off."),
        .min = 0,
        .max = 1,
        .stages = {Stage::bitnet_sft, Stage::pretrain, Stage::distill},
        .only_when = only_with(&P::sparsity, Sparsity::exactly_3_of_4),
    },
    {
        .name = "embedding_type",
        .member = &P::embedding_type,
        .label = TEXT("Embedding"),
        .help = TEXT("What a student keeps its embedding in: on the CPU, in exports, in every size shown. Its last "
                     "stage trains through the rounding. auto: q8_0, or f16 where rows are no multiple of 32. q4_0 "
                     "is half as large and costs more accuracy; q6_k needs rows that are multiples of 256."),
        .stages = {Stage::bitnet_sft, Stage::pretrain, Stage::distill},
    },
    {
        .name = "head_type",
        .member = &P::head_type,
        .label = TEXT("Head"),
        .help = TEXT("The same for the head. Where it is tied to the embedding both are one matrix: give it the same "
                     "type, or auto."),
        .stages = {Stage::bitnet_sft, Stage::pretrain, Stage::distill},
    },
});

constexpr auto distillation_table = std::to_array<Param>({
    {
        .name = "lambda",
        .member = &P::lambda,
        .label = TEXT("Lambda"),
        .help = TEXT("Weight of LD, the divergence between the teacher's and the student's logits. Paper: 10 for "
                     "classification, 1 for summarization."),
        .basic = true,
        .min = 0,
        .max = 1e12,
        .stages = {Stage::distill},
        .only_when = only_with(&P::balance, Balance::off),
    },
    {
        .name = "gamma",
        .member = &P::gamma,
        .label = TEXT("Gamma"),
        .help = TEXT("Weight of AD, the divergence of attention relations. Paper: 1e5 for classification, 1e3 for "
                     "summarization; watch the weighted terms, or let balance choose."),
        .basic = true,
        .min = 0,
        .max = 1e12,
        .stages = {Stage::distill},
        .only_when = only_with(&P::balance, Balance::off),
    },
    {
        .name = "tau",
        .member = &P::tau,
        .label = TEXT("Tau"),
        .help = TEXT("Temperature that softens both models' logits before LD. 5 in the paper."),
        .min = 0.01,
        .max = 1000,
        .stages = {Stage::distill},
    },
    {
        .name = "tau_squared",
        .member = &P::tau_squared,
        .label = TEXT("Times tau squared"),
        .help = TEXT("Multiply LD by tau squared, as the authors' code does and the paper does not."),
        .stages = {Stage::distill},
    },
    {
        .name = "pretrain_ld",
        .member = &P::pretrain_ld,
        .label = TEXT("LD in pre-training"),
        .help = TEXT("Weight of LD in continual pre-training: the divergence of the student's logits from those of the "
                     "teacher that the run begins with, before it is fine-tuned on the task, at temperature 1. A model "
                     "says more about a token than the text does, so fewer tokens may do. 0: off, as in the paper."),
        .min = 0,
        .max = 1e6,
        .stages = {Stage::pretrain},
    },
    {
        .name = "pretrain_ce",
        .member = &P::pretrain_ce,
        .label = TEXT("CE in pre-training"),
        .help = TEXT("Weight of next-token cross-entropy in continual pre-training. 1 in the paper; 0 with LD in "
                     "pre-training: the student learns from the teacher's logits alone."),
        .min = 0,
        .max = 1e6,
        .stages = {Stage::pretrain},
    },
    {
        .name = "relation",
        .member = &P::relation,
        .label = TEXT("Relation"),
        .help = TEXT("How attention relations are made: scaled dot products (the paper's equation) or cosines (its "
                     "algorithm 1)."),
        .stages = {Stage::distill},
    },
    {
        .name = "relation_temperature",
        .member = &P::relation_temperature,
        .label = TEXT("Relation temperature"),
        .help = TEXT("Divides cosine relations before the softmax. Scaled dot products do not use it."),
        .min = 1e-4,
        .max = 1000,
        .stages = {Stage::distill},
        .only_when = only_with(&P::relation, RelationKind::cosine),
    },
    {
        .name = "relation_heads",
        .member = &P::relation_heads,
        .label = TEXT("Relation heads"),
        .help = TEXT("Heads that the concatenated states are split into again; must divide their widths. 0: the "
                     "student's number of key/value heads, or where that does not divide a distillation teacher's "
                     "widths, the greatest number that divides both. 32 in the authors' code."),
        .min = 0,
        .max = 65536,
        .unit = TEXT("heads"),
        .stages = {Stage::distill},
    },
    {
        .name = "relation_layer",
        .member = &P::relation_layer,
        .label = TEXT("Relation layer"),
        .help = TEXT("The student's layer whose relations are distilled, counted from 0. -1: at four fifths of the "
                     "depth. The authors' code takes 22 or 24 of 28. A teacher of another depth is compared at the "
                     "same relative depth, rounded."),
        .min = -1,
        .max = 65535,
        .stages = {Stage::distill},
    },
    {
        .name = "balance",
        .member = &P::balance,
        .label = TEXT("Balance"),
        .help = TEXT("first-steps: set lambda and gamma in the first steps so that the weighted terms start at the "
                     "multiples of CE below. off: take lambda and gamma as they are."),
        .stages = {Stage::distill},
    },
    {
        .name = "balance_ld",
        .member = &P::balance_ld,
        .label = TEXT("LD starts at"),
        .help = TEXT("With balance: the weighted LD starts at so many times CE."),
        .min = 0,
        .max = 1e6,
        .unit = TEXT("x CE"),
        .stages = {Stage::distill},
        .only_when = only_with(&P::balance, Balance::first_steps),
    },
    {
        .name = "balance_ad",
        .member = &P::balance_ad,
        .label = TEXT("AD starts at"),
        .help = TEXT("With balance: the weighted AD starts at so many times CE."),
        .min = 0,
        .max = 1e6,
        .unit = TEXT("x CE"),
        .stages = {Stage::distill},
        .only_when = only_with(&P::balance, Balance::first_steps),
    },
    {
        .name = "distillation_teacher",
        .member = &P::distillation_teacher,
        .label = TEXT("Distillation teacher"),
        .help =
            TEXT("Another full-precision model of the same vocabulary that the student learns from in distillation, "
                 "a larger one for example. The student is still made from the teacher above. Empty: the teacher "
                 "itself."),
        .text = TextKind::model_folder,
        .stages = {Stage::distillation_teacher, Stage::distill, Stage::evaluate},
        .only_when = only_if_given(&P::distillation),
    },
    {
        .name = "fine_tune_distillation_teacher",
        .member = &P::fine_tune_distillation_teacher,
        .label = TEXT("Fine-tune the distillation teacher"),
        .help = TEXT("Train the distillation teacher on the task first, as the teacher is. Off: it already knows the "
                     "task."),
        .stages = {Stage::distillation_teacher, Stage::distill},
        .only_when = only_if_given(&P::distillation_teacher),
    },
    {
        .name = "distillation_teacher_steps",
        .member = &P::distillation_teacher_steps,
        .label = TEXT("Distillation teacher steps"),
        .help = TEXT("Optimizer steps of the distillation teacher's fine-tuning."),
        .min = 0,
        .max = 1e9,
        .unit = TEXT("steps"),
        .stages = {Stage::distillation_teacher},
        .only_when = only_if_empty(&P::distillation_teacher_epochs),
    },
    {
        .name = "distillation_teacher_epochs",
        .member = &P::distillation_teacher_epochs,
        .label = TEXT("Distillation teacher epochs"),
        .help = TEXT("Length of the distillation teacher's fine-tuning as passes over the training items, in place of "
                     "steps; 0.5 is half of one. Worked out when the run begins. 0: the steps count."),
        .min = 0,
        .max = 1e6,
        .unit = TEXT("epochs"),
        .stages = {Stage::distillation_teacher},
        .only_when = only_if_given(&P::fine_tune_distillation_teacher),
    },
    {
        .name = "distillation_teacher_learning_rate",
        .member = &P::distillation_teacher_learning_rate,
        .label = TEXT("Distillation teacher learning rate"),
        .help = TEXT("Peak learning rate of the distillation teacher's fine-tuning. A larger model wants a lower one."),
        .min = 0,
        .max = 1,
        .stages = {Stage::distillation_teacher},
        .only_when = only_if_given(&P::fine_tune_distillation_teacher),
    },
    {
        .name = "teacher_cache",
        .member = &P::teacher_cache,
        .label = TEXT("Teacher cache"),
        .help = TEXT("Keep the teacher's outputs for each item on disk while distilling, so that later epochs read "
                     "them instead of computing them again. exact: as computed. top-k: only the largest logits, "
                     "and attention states in the precision of the products. With LD in pre-training it keeps those of "
                     "each row of text too."),
        .stages = {Stage::pretrain, Stage::distill},
    },
    {
        .name = "teacher_cache_k",
        .member = &P::teacher_cache_k,
        .label = TEXT("Cached logits"),
        .help = TEXT("With a top-k cache: so many of a position's logits are kept, in 16 bits each, and one share "
                     "for all others."),
        .min = 1,
        .max = 1e6,
        .unit = TEXT("logits"),
        .stages = {Stage::pretrain, Stage::distill},
        .only_when = only_with(&P::teacher_cache, TeacherCache::top_k),
    },
});
}  // namespace

std::span<const Param> quantization_rows() { return quantization_table; }
std::span<const Param> distillation_rows() { return distillation_table; }

}  // namespace bitdistill
