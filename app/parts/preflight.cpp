// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/preflight.h"

#include <QCoreApplication>
#include <algorithm>

#include "engine/base/machine.h"
#include "engine/model/gguf_model.h"
#include "engine/model/weight_file.h"
#include "engine/run/student_config.h"
#include "engine/train/api/engine.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {
struct PreflightText {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};
}  // namespace

Needs estimateNeeds(const ModelConfig& config, const RunParams& params) {
    const double parameters = static_cast<double>(parameter_count(config));
    const bool students = params.bitnet_sft || params.continual_pretraining || params.distillation;
    // FP32 master weights, gradients and AdamW's two moments: 16 bytes a parameter; a teacher beside the student in
    // distillation 4 more, a quantized copy of the projections another 4.
    double memory = 16 * parameters + (students ? 4 * parameters : 0) + (params.distillation ? 4 * parameters : 0);
    // What the backward pass keeps of one micro-batch: per token and layer the inputs of the seven projections and the
    // norms (about 14 widths and 5 inner widths), the attention weights of every head, and the logits with their
    // gradient.
    const double tokens = static_cast<double>(params.micro_batch_size * params.max_length);
    const double perLayer = static_cast<double>(14 * config.hidden_size + 5 * config.intermediate_size) +
                            2.0 * static_cast<double>(config.heads * params.max_length);
    memory +=
        4 * tokens * (perLayer * static_cast<double>(config.layers) + 3.0 * static_cast<double>(config.vocab_size));

    // A checkpoint holds weights and both moments; every stage leaves a model folder.
    const auto models = static_cast<double>(
        std::ranges::count_if(planned_stages(params), [](Stage stage) { return stage_info(stage).folder != nullptr; }));
    const double disk = static_cast<double>(params.keep_checkpoints + 1) * 12 * parameters + 4.0 * models * parameters;
    return {memory, disk};
}

std::vector<Check> preflight(const RunParams& params, const fs::path& runs) {
    std::vector<Check> checks;
    const Machine& host = machine();
    const bool wide = host.avx512f || host.amx_bf16;
    if (host.avx2 || host.neon)
        checks.push_back(
            {Light::green, PreflightText::tr("Processor"),
             PreflightText::tr("%1 cores with %2%3")
                 .arg(host.cores)
                 .arg(QString::fromStdString(features(host)),
                      wide ? QString() : PreflightText::tr("; without AVX-512 training is slower but the same"))});
    else
        checks.push_back({Light::amber, PreflightText::tr("Processor"),
                          PreflightText::tr("no AVX2: a slower path that works everywhere is used")});

    if (params.teacher.empty()) {
        checks.push_back({Light::open, PreflightText::tr("Memory and disk"),
                          PreflightText::tr("known as soon as a teacher is chosen")});
        return checks;
    }
    try {
        const ModelConfig config = model_config_of(params.teacher);
        Needs needs = estimateNeeds(config, params);
        if (!params.train_data.empty()) needs.disk += static_cast<double>(teacher_cache_bytes(params));
        const double memory = static_cast<double>(free_memory());
        const auto light = [](double need, double have) {
            return need < 0.8 * have ? Light::green : need < have ? Light::amber : Light::red;
        };
        checks.push_back({light(needs.memory, memory), PreflightText::tr("Memory"),
                          needs.memory < memory
                              ? PreflightText::tr("about %1 at the peak, %2 free")
                                    .arg(style::bytes(needs.memory), style::bytes(memory))
                              : PreflightText::tr(
                                    "about %1 at the peak, only %2 free: use a smaller micro-batch or a shorter length")
                                    .arg(style::bytes(needs.memory), style::bytes(memory))});
        fs::path existing = runs;
        std::error_code error;
        while (!existing.empty() && !fs::exists(existing, error) && existing != existing.parent_path())
            existing = existing.parent_path();
        const double disk = static_cast<double>(free_disk(existing.empty() ? fs::path(".") : existing));
        checks.push_back(
            {light(needs.disk, disk), PreflightText::tr("Disk"),
             needs.disk < disk
                 ? PreflightText::tr("about %1 in the run's folder, %2 free")
                       .arg(style::bytes(needs.disk), style::bytes(disk))
                 : PreflightText::tr(
                       "about %1 in the run's folder, only %2 free: keep fewer checkpoints or choose another "
                       "folder")
                       .arg(style::bytes(needs.disk), style::bytes(disk))});
        const std::optional<std::string> limits = export_limits(student_of(config, params, true));
        checks.push_back({limits ? Light::amber : Light::green, PreflightText::tr("Export"),
                          limits
                              ? QString::fromStdString(*limits)
                              : PreflightText::tr("rows are multiples of 256: every ternary GGUF type can hold them")});
    } catch (const std::exception& error) {
        checks.push_back({Light::red, PreflightText::tr("Teacher"), QString::fromStdString(error.what())});
    }
    return checks;
}

}  // namespace bitdistill
