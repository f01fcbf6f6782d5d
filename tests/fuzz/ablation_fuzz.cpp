// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/ablation/ablation_files.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const fuzz::Chosen input(bytes, size, 2);
    static const std::array names{ablation_file, sweep_file};
    for (const char* name : names) std::filesystem::remove(fuzz::folder().path() / name);
    const auto file = fuzz::folder().write(names[input.which], input.rest);
    fuzz::may_refuse_by_name(file.string(), [&] {
        const Ablation ablation = read_ablation(file.parent_path());
        // What was taken can be shown and written, is taken again, and means the same.
        ablation_markdown(ablation);
        ablation_csv(ablation);
        const Json written = to_json(ablation);
        if (to_json(ablation_from_json(Json::parse(json_text(written)), "what was written")).dump() != written.dump())
            std::abort();
    });
    return 0;
}
