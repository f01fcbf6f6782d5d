// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/queue/run_queue.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::folder().write("queue.json", fuzz::text_of(bytes, size));
    fuzz::may_refuse_by_name(file.string(), [&] {
        const RunQueue queue = read_queue(file);
        // What was taken is taken again, and means the same.
        const Json written = to_json(queue);
        if (to_json(queue_from_json(Json::parse(json_text(written)), "what was written")).dump() != written.dump())
            std::abort();
    });
    return 0;
}
