// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/sentencepiece_proto.h"
#include "engine/text/tokenizer/tokenizer.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::may_refuse([&] { read_sentencepiece_proto(fuzz::text_of(bytes, size), "tokenizer.model"); });
    const auto file = fuzz::folder().write("tokenizer.model", fuzz::text_of(bytes, size));
    fuzz::may_refuse([&] {
        const auto tokenizer = open_tokenizer(file.parent_path());
        tokenizer->decode(tokenizer->encode("Once upon a time, naïve 1,234 {日本語} <s>"));
    });
    return 0;
}
