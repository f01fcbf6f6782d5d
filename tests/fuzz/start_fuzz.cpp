// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run_folder.h"
#include "engine/train/api/engine_choice.h"
#include "engine/train/api/start_report.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    // What a run keeps of its beginning: the start's report, and with what it computes.
    const fuzz::Chosen input(bytes, size, 2);
    const auto file = fuzz::folder().write(input.which == 0 ? run_name::start : run_name::engine, input.rest);
    fuzz::may_refuse_by_name(file.string(), [&] {
        if (input.which == 0) {
            const StartReport report = read_start_report(file.parent_path()).value();
            to_sentence(report);
            start_table(report);
            if (to_json(start_report_from_json(to_json(report), "what was written")) != to_json(report)) std::abort();
            return;
        }
        const EngineChoice choice = read_engine_choice(file).value();
        if (choice.precision == WantedPrecision::automatic || choice.device == WantedDevice::automatic ||
            choice.threads < 1 || choice.processes < 1)
            std::abort();
    });
    return 0;
}
