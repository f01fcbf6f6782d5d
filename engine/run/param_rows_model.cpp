// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the parameter table: model and data.
#include <array>

#include "engine/run/param_rows.h"

namespace bitdistill {

namespace {

using P = RunParams;

constexpr auto model_table = std::to_array<Param>({
    {
        .name = "teacher",
        .member = &P::teacher,
        .label = TEXT("Teacher"),
        .help = TEXT("Hugging Face folder of the full-precision model to convert: config.json, *.safetensors and "
                     "its tokenizer. Llama, Mistral, Qwen2, Qwen3 and Gemma 3 families. Or a .gguf file of one."),
        .basic = true,
        .text = TextKind::model_folder,
    },
    {
        .name = "student",
        .member = &P::student,
        .label = TEXT("Begin with student"),
        .help =
            TEXT("A 1.58-bit model of the teacher's vocabulary to train on, in place of one that refinement makes of "
                 "the teacher: a student of another run, a published ternary model. Its scales, norms and sparsity "
                 "stay. With every training stage off it is evaluated as it is. Empty: refine the teacher."),
        .text = TextKind::model_folder,
        .stages = {Stage::pretrain, Stage::distill, Stage::evaluate},
    },
    {
        .name = "task",
        .member = &P::task,
        .label = TEXT("Task"),
        .help =
            TEXT("What the model is distilled for. \"own\" takes the prompt and the answers, or the column of the text "
                 "that is to be written, from the fields below."),
        .basic = true,
    },
    {
        .name = "train_data",
        .member = &P::train_data,
        .label = TEXT("Training data"),
        .help =
            TEXT("Items with labels or texts to train on: GLUE .tsv, .csv or .jsonl with the task's columns. Of the "
                 "task chat: conversations in .jsonl, as messages, ShareGPT or Alpaca."),
        .basic = true,
        .text = TextKind::file,
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::refine, Stage::distill},
    },
    {
        .name = "dev_data",
        .member = &P::dev_data,
        .label = TEXT("Evaluation data"),
        .help =
            TEXT("Items that accuracy is measured on (of texts ROUGE and BLEU, of chats perplexity), in the same form. "
                 "Several files with commas between them (\\, is a comma of a name): each has figures of its own, and "
                 "models are compared by the first. Empty: nothing is evaluated."),
        .basic = true,
        .text = TextKind::files,
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::distill, Stage::evaluate},
    },
    {
        .name = "corpus",
        .member = &P::corpus,
        .label = TEXT("Corpus"),
        .help = TEXT("Raw text for continual pre-training: .txt (a blank line ends a document) or .jsonl with a "
                     "\"text\" member. The paper uses 10 billion tokens of web text."),
        .basic = true,
        .text = TextKind::file,
        .stages = {Stage::pretrain},
    },
    {
        .name = "sampled_tokens",
        .member = &P::sampled_tokens,
        .label = TEXT("Sampled tokens"),
        .help = TEXT("Without a corpus: continual pre-training reads so many tokens of text that the teacher "
                     "writes itself. The text stays in the run folder as sampled/corpus.jsonl and can be the "
                     "corpus of other runs. 0: none."),
        .min = 0,
        .max = 1e12,
        .unit = TEXT("tokens"),
        .stages = {Stage::pretrain},
        .only_when = only_if_empty(&P::corpus),
    },
    {
        .name = "sampling_temperature",
        .member = &P::sampling_temperature,
        .label = TEXT("Sampling temperature"),
        .help = TEXT("Of the text that the teacher writes. 1: as likely as the teacher finds it; lower is plainer."),
        .min = 0.01,
        .max = 100,
        .stages = {Stage::pretrain},
        .only_when = only_if_given(&P::sampled_tokens),
    },
    {
        .name = "sampling_length",
        .member = &P::sampling_length,
        .label = TEXT("Sampling length"),
        .help = TEXT("Longest document that the teacher writes; it may end sooner. 0: the length above."),
        .min = 0,
        .max = 131072,
        .unit = TEXT("tokens"),
        .stages = {Stage::pretrain},
        .only_when = only_if_given(&P::sampled_tokens),
    },
    {
        .name = "prompt_template",
        .member = &P::prompt_template,
        .label = TEXT("Prompt template"),
        .help = TEXT("Text of the prompt; {column} stands for a field of the data. Empty: the task's own."),
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::refine, Stage::distill,
                   Stage::evaluate},
    },
    {
        .name = "prompt_form",
        .member = &P::prompt_form,
        .label = TEXT("Form of the prompt"),
        .help = TEXT("raw: the text alone. chat: the text as a user's message in the model's chat template, and the "
                     "answer as the assistant's. For instruct models."),
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::refine, Stage::distill,
                   Stage::evaluate},
    },
    {
        .name = "answers",
        .member = &P::answers,
        .label = TEXT("Answers"),
        .help = TEXT("One answer word per class as label=word,label=word. Empty: the task's own."),
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::refine, Stage::distill,
                   Stage::evaluate},
        .only_when = only_with_classes(),
    },
    {
        .name = "target_column",
        .member = &P::target_column,
        .label = TEXT("Target column"),
        .help = TEXT("Column of the text that is to be written, such as a summary; with answers, of the class. Empty: "
                     "the task's own. A task \"own\" with a target column and without answers writes texts."),
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::refine, Stage::distill,
                   Stage::evaluate},
    },
    {
        .name = "max_new_tokens",
        .member = &P::max_new_tokens,
        .label = TEXT("New tokens"),
        .help = TEXT("Longest text that is written or learnt; it may end sooner. Its room is kept free within the "
                     "length. 0: the task's own, 128."),
        .min = 0,
        .max = 131072,
        .unit = TEXT("tokens"),
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::refine, Stage::distill,
                   Stage::evaluate},
        .only_when = only_with_texts(),
    },
    {
        .name = "stop",
        .member = &P::stop,
        .label = TEXT("Stop texts"),
        .help =
            TEXT("Texts that end an answer when it is written, with | between them; they are no part of it. \\n is a "
                 "line feed, \\t a tab, \\| a bar, \\\\ a backslash. Empty: only the model's end token."),
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::distill, Stage::evaluate},
        .only_when = only_with_texts(),
    },
    {
        .name = "rouge_split",
        .member = &P::rouge_split,
        .label = TEXT("Sentences of ROUGE-Lsum"),
        .help =
            TEXT("sentences: written texts and references are put one sentence on a line first. none: a sentence ends "
                 "at the line feeds that the texts have."),
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::distill, Stage::evaluate},
        .only_when = only_with_texts(),
    },
    {
        .name = "rouge_stemmer",
        .member = &P::rouge_stemmer,
        .label = TEXT("Stems in ROUGE"),
        .help = TEXT("Compare words by their stems (Porter's stemmer), as some papers do. Off: as they stand."),
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::distill, Stage::evaluate},
        .only_when = only_with_texts(),
    },
    {
        .name = "max_length",
        .member = &P::max_length,
        .label = TEXT("Length"),
        .help = TEXT("Longest sequence: packed text has this length, longer prompts are cut. 512 in the paper."),
        .basic = true,
        .min = 8,
        .max = 131072,
        .unit = TEXT("tokens"),
    },
    {
        .name = "train_limit",
        .member = &P::train_limit,
        .label = TEXT("Training items"),
        .help = TEXT("Use only the first so many items of the training data. 0: all."),
        .min = 0,
        .max = 1e12,
        .unit = TEXT("items"),
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::refine, Stage::distill},
    },
    {
        .name = "eval_limit",
        .member = &P::eval_limit,
        .label = TEXT("Evaluation items"),
        .help = TEXT("Use only the first so many items of each file of the evaluation data. 0: all."),
        .min = 0,
        .max = 1e12,
        .unit = TEXT("items"),
        .stages = {Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::distill, Stage::evaluate},
    },
});
}  // namespace

std::span<const Param> model_rows() { return model_table; }

}  // namespace bitdistill
