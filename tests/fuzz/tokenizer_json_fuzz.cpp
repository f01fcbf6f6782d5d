// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/tokenizer.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::folder().write("tokenizer.json", fuzz::text_of(bytes, size));
    fuzz::may_refuse([&] {
        const auto tokenizer = open_tokenizer(file.parent_path());
        const std::vector<int> ids = tokenizer->encode("Once upon a time, naïve 1,234 {日本語}\n\n <s>aab");
        tokenizer->decode(ids);
        for (const int id : {-1, 0, 1, tokenizer->vocab_size(), 1 << 30}) tokenizer->token_bytes(id);
    });
    return 0;
}
