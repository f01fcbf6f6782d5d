// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/corpus.h"
#include "engine/text/packed_corpus.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const fuzz::Chosen input(bytes, size, 5);
    static const std::array names{"corpus.txt", "corpus.jsonl", "corpus.bin", "corpus.csv", "corpus.tsv"};
    const auto file = fuzz::folder().write(names[input.which], input.rest);
    if (input.which != 2) fuzz::may_refuse([&] { read_documents(file, [](const std::string&) { return true; }); });
    fuzz::may_refuse([&] {
        PackedCorpus::is_at(file, 0);
        const PackedCorpus corpus(file);
        for (const std::int64_t length : {1, 7, 64})
            if (corpus.count(length) > 0) corpus.row(corpus.count(length) - 1, length);
    });
    return 0;
}
