// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/kernels/dispatch.h"

#include "engine/base/error.h"
#include "engine/base/machine.h"

namespace bitdistill {

std::vector<const Kernels*> available_kernels() {
    std::vector<const Kernels*> tables;
#if defined(__x86_64__)
    const Machine& m = machine();
    const bool avx2 = m.avx2 && m.fma && m.f16c;
    const bool avx512 = avx2 && m.avx512f && m.avx512bw && m.avx512vl && m.avx512_vnni;
    if (avx512 && m.avx512_vbmi) tables.push_back(&avx512vbmi_kernels);
    if (avx512) tables.push_back(&avx512vnni_kernels);
    if (avx2 && m.avx_vnni) tables.push_back(&avxvnni_kernels);
    if (avx2) tables.push_back(&avx2_kernels);
    if (m.sse41) tables.push_back(&sse41_kernels);
#elif defined(__aarch64__)
    if (machine().neon_dotprod) tables.push_back(&neondot_kernels);
    if (machine().neon) tables.push_back(&neon_kernels);
#endif
    tables.push_back(&scalar_kernels);
    return tables;
}

const Kernels& choose_kernels(const std::string& isa) {
    const std::vector<const Kernels*> tables = available_kernels();
    if (isa.empty()) return *tables.front();
    std::string names;
    for (const Kernels* table : tables) {
        if (isa == table->name) return *table;
        names += (names.empty() ? "" : ", ") + std::string(table->name);
    }
    throw Error("instruction set \"" + isa + "\" is unknown or not there on this machine (" + features(machine()) + ")",
                "isa", "Choose one of " + names);
}

}  // namespace bitdistill
