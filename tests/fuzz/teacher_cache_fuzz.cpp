// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/teacher_cache_file.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::folder().write("teacher-cache.bin", fuzz::text_of(bytes, size));
    fuzz::may_refuse([&] {
        TeacherCacheFile cache(file, 1, {5, 0, 16});
        for (std::int64_t item = 0; item < cache.items(); ++item)
            if (cache.has(item)) cache.read(item);
    });
    return 0;
}
