// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/preflight.h"

#include <QCoreApplication>
#include <algorithm>

#include "engine/base/machine.h"
#include "engine/train/api/run_needs.h"
#include "widgets/plot_style.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {
struct PreflightText {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

Check roomCheck(const QString& title, const Room& room, const char* sentence) {
    return {room.ample()    ? Light::green
            : room.enough() ? Light::amber
                            : Light::red,
            title,
            QCoreApplication::translate("Preflight", sentence)
                .arg(style::bytes(static_cast<double>(room.needed)), style::bytes(static_cast<double>(room.free)))};
}
}  // namespace

std::vector<Check> preflight(const RunParams& params, const fs::path& runs) {
    std::vector<Check> checks;
    const Machine& host = machine();
    const bool wide = host.avx512f || host.amx_bf16;
    if (host.avx2 || host.neon)
        checks.push_back(
            {Light::green, PreflightText::tr("Processor"),
             PreflightText::tr("%1 cores with %2%3")
                 .arg(host.cores)
                 .arg(spoken(features(host)),
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
        const RunNeeds needs = run_needs(params, runs);
        checks.push_back(roomCheck(PreflightText::tr("Memory"), needs.memory, memory_sentence(needs.memory)));
        checks.push_back(roomCheck(PreflightText::tr("Disk"), needs.disk, disk_sentence(needs.disk)));
        if (params.distillation || params.continual_pretraining)
            checks.push_back(
                {needs.export_limits ? Light::amber : Light::green, PreflightText::tr("Export"),
                 needs.export_limits
                     ? spoken(*needs.export_limits)
                     : PreflightText::tr("rows are multiples of 256: every ternary GGUF type can hold them")});
    } catch (const std::exception& error) {
        checks.push_back({Light::red, PreflightText::tr("Teacher"), spokenError(error)});
    }
    return checks;
}

}  // namespace bitdistill
