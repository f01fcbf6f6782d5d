// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run_params.h"
#include "engine/text/task.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const fuzz::Chosen input(bytes, size, 6);
    static const std::array names{"data.tsv", "data.csv", "data.jsonl"};
    static const auto tasks = [] {
        RunParams params;
        params.train_data = params.dev_data = "data.tsv";
        std::array<Task, 2> both{make_task(params), {}};
        params.task = "mnli";
        both[1] = make_task(params);
        return both;
    }();
    const auto file = fuzz::folder().write(names[input.which % 3], input.rest);
    fuzz::may_refuse([&] {
        for (const Example& example : read_examples(file, tasks[input.which / 3]))
            prompt_text(tasks[input.which / 3], example);
    });
    return 0;
}
