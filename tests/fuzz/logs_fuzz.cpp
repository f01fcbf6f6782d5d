// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run_recorder.h"
#include "engine/run/run_records.h"
#include "engine/run/run_tail.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    // The four logs and progress.json, as a reader and as a resume find them.
    const fuzz::Chosen input(bytes, size, 5);
    static const std::array names{"metrics.csv", "histograms.bin", "events.jsonl", "progress.json", "activations.bin"};
    for (const char* name : names) std::filesystem::remove(fuzz::folder().path() / name);
    fuzz::folder().write("run.json", "{\"format\": 1, \"recipe\": {}}");
    fuzz::folder().write(names[input.which], input.rest);
    fuzz::may_refuse([&] {
        const RunFolder run = RunFolder::open(fuzz::folder().path());
        RunLog log;
        fuzz::may_refuse([&] {
            RunTail tail(run.path(), log);
            tail.poll();
        });
        RunRecorder recorder(run, log);
        recorder.cut(Stage::distill, 1);
        recorder.flush();
    });
    return 0;
}
