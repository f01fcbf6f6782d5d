// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/presets.h"

#include "engine/base/error.h"
#include "engine/base/list_text.h"

// Marks names and help for lupdate, as in the table of parameters.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif
#define TEXT(text) QT_TRANSLATE_NOOP("Presets", text)

namespace bitdistill {

namespace {

// For two cores: teacher, stages 2 and 3 take an hour with a model of 135 million parameters. Short texts;
// distillation terms balanced against CE, since the paper's fixed weights belong to its own reduction of AD (with ours
// they make AD some hundred thousand times CE); a student that starts near its teacher and turns ternary over 200
// steps; rates of ten times a teacher's, found at 576 columns. What was measured: resources/docs/results.md.
RunParams laptop() {
    RunParams params;
    params.max_length = 128;
    params.micro_batch_size = 16;
    params.teacher_steps = 400;
    params.sft_steps = params.distill_steps = 1000;
    params.pretrain_steps = 300;
    params.sft_learning_rate = params.pretrain_learning_rate = params.distill_learning_rate = 5e-4;
    params.base_width = 576;
    params.sub_norm_gains = SubNormGains::calibrated;
    params.quantization_warmup_steps = 200;
    params.balance = Balance::first_steps;
    return params;
}

RunParams quick_look() {
    RunParams params;
    params.max_length = 128;
    params.teacher_steps = params.sft_steps = params.distill_steps = 60;
    params.pretrain_steps = 100;
    params.eval_every = 30;
    params.checkpoint_every = 50;
    params.eval_limit = 200;
    params.balance = Balance::first_steps;  // the paper's weights make AD some hundred thousand times CE here
    return params;
}

RunParams summarization() {
    RunParams params;
    params.lambda = 1;
    params.gamma = 1e3;
    return params;
}

}  // namespace

std::vector<Preset> presets() {
    return {
        {"paper-classification", TEXT("Paper, classification"), TEXT("λ 10, γ 100,000, τ 5, 512 tokens"),
         RunParams{}},  // the parameter table's defaults are the paper's for classification
        {"paper-summarization", TEXT("Paper, summarization"), TEXT("λ 1, γ 1,000, τ 5, 512 tokens"), summarization()},
        {"laptop", TEXT("Laptop"), TEXT("For two cores: an hour with 135 million parameters"), laptop()},
        {"quick-look", TEXT("Quick look"), TEXT("Few steps and few dev items: does everything fit together?"),
         quick_look()}};
}

Preset find_preset(std::string_view word) {
    std::string known;
    for (Preset& preset : presets()) {
        if (word == preset.word) return preset;
        add_to_list(known, preset.word);
    }
    throw Error("there is no preset \"" + std::string(word.substr(0, 100)) + "\"", "preset", "Known are: " + known);
}

RunParams with_preset(const Preset& preset, const RunParams& user) {
    RunParams params = preset.params;
    for (const Param& param : parameters())
        // What the model and the data are belongs to the user; how long a text may be is part of the way of training.
        if (param.group == Group::model && param.member != Member(&RunParams::max_length) &&
            param.member != Member(&RunParams::eval_limit))
            set_text(params, param, get_text(user, param));
    params.threads = user.threads;
    params.precision = user.precision;
    params.seed = user.seed;
    return params;
}

}  // namespace bitdistill
