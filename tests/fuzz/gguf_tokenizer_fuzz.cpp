// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/tokenizer.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::folder().write("tokenizer.gguf", fuzz::text_of(bytes, size));
    fuzz::may_refuse([&] {
        const auto tokenizer = open_gguf_tokenizer(file);
        tokenizer->decode(tokenizer->encode("Once upon a time, naïve 1,234 {日本語} <s>"));
    });
    return 0;
}
