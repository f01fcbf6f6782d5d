// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/kernels/dispatch.h"

#include <optional>
#include <string_view>

#include "engine/base/error.h"
#include "engine/base/instruction_set.h"
#include "engine/base/list_text.h"

namespace bitdistill {

std::vector<const Kernels*> available_kernels() {
    std::vector<const Kernels*> tables;
    for (const Kernels* table : {
#if defined(__x86_64__)
             &avx512vbmi_kernels, &avx512vnni_kernels, &avxvnni_kernels, &avx2_kernels, &sse41_kernels,
#elif defined(__aarch64__)
             &neondot_kernels,
             &neon_kernels,
#endif
                 &scalar_kernels
         })
        if (has_instruction_set(table->name)) tables.push_back(table);
    return tables;
}

const Kernels& choose_kernels(const std::string& isa) {
    const std::vector<const Kernels*> tables = available_kernels();
    std::vector<std::string_view> names;
    for (const Kernels* table : tables) names.emplace_back(table->name);
    if (const std::optional<std::size_t> chosen = widest_of(names, isa)) return *tables[*chosen];
    throw Error("instruction set \"" + isa + "\" is unknown or not there on this machine (" + features(machine()) + ")",
                "isa", "Choose one of " + joined(names));
}

}  // namespace bitdistill
