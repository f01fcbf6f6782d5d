// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presets.h"

#include <QCoreApplication>

namespace bitdistill {

namespace {
struct PresetsText {
    Q_DECLARE_TR_FUNCTIONS(Presets)
};
}  // namespace

std::vector<Preset> presets() {
    const RunParams paper;  // the parameter table's defaults are the paper's for classification
    RunParams summarization = paper;
    summarization.lambda = 1;
    summarization.gamma = 1e3;
    RunParams quick = paper;
    quick.max_length = 128;
    quick.teacher_steps = quick.sft_steps = quick.distill_steps = 60;
    quick.pretrain_steps = 100;
    quick.eval_every = 30;
    quick.checkpoint_every = 50;
    quick.eval_limit = 200;
    return {{"paper-classification", PresetsText::tr("Paper, classification"),
             PresetsText::tr("λ 10, γ 100,000, τ 5, 512 tokens"), paper},
            {"paper-summarization", PresetsText::tr("Paper, summarization"), PresetsText::tr("λ 1, γ 1,000"),
             summarization},
            {"quick-look", PresetsText::tr("Quick look"),
             PresetsText::tr("Few steps and few dev items: does everything fit together?"), quick}};
}

RunParams withPreset(const Preset& preset, const RunParams& user) {
    RunParams params = preset.params;
    for (const Param& param : parameters())
        // What the model and the data are belongs to the user; how long a text may be is part of the way of training.
        if (param.group == Group::model && param.text != TextKind::choice &&
            std::string_view(param.name) != "max_length" && std::string_view(param.name) != "eval_limit")
            set_text(params, param, get_text(user, param));
    params.task = user.task;
    params.threads = user.threads;
    params.precision = user.precision;
    params.seed = user.seed;
    return params;
}

}  // namespace bitdistill
