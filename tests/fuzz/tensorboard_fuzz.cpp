// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/file.h"
#include "engine/run/tensorboard/event_file.h"
#include "engine/run/tensorboard/tensorboard.h"

#include <algorithm>

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

namespace {

std::vector<EventRecord> some_records() {
    StepRow row;
    std::vector<EventRecord> records{{0, file_version_event(1e9)}};
    for (row.step = 1; row.step <= 3; ++row.step) {
        row.loss = 1.0 / static_cast<double>(row.step);
        records.push_back({row.step, scalars_event(row, 1e9 + static_cast<double>(row.step))});
    }
    return records;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    // 0: a file as it is. 1: records with their checksums, each a byte for its length and what it holds, behind the
    // first `n` of those that are wanted.
    const fuzz::Chosen input(bytes, size, 2);
    static const std::vector<EventRecord> wanted = some_records();
    std::string older(input.rest);
    if (input.which == 1) {
        older.clear();
        std::string_view rest = input.rest;
        const std::size_t n = rest.empty() ? 0 : static_cast<unsigned char>(rest[0]) % (wanted.size() + 1);
        for (std::size_t i = 0; i < n; ++i) append_record(older, wanted[i].bytes);
        for (rest = rest.substr(std::min<std::size_t>(1, rest.size())); !rest.empty();) {
            const std::string_view record = rest.substr(1, static_cast<unsigned char>(rest[0]));
            append_record(older, record);
            rest.remove_prefix(1 + record.size());
        }
    }
    const auto file = fuzz::folder().write("events.out.tfevents.0.bitdistill", older);
    fuzz::may_refuse_by_name("events.out", [&] {
        bring_up_to_date(file, wanted);
        const std::string once = read_file(file);
        // What is up to date lacks nothing and stays as it is.
        if (bring_up_to_date(file, wanted) != 0 || read_file(file) != once) std::abort();
    });
    return 0;
}
