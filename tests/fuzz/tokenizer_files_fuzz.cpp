// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/tokenizer/chat_template_files.h"
#include "engine/text/tokenizer/gguf_tokenizer.h"
#include "engine/text/tokenizer/tokenizer.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

namespace {

// Byte-level BPE, so that it can be written as GGUF too.
constexpr std::string_view tokenizer_json =
    R"({"added_tokens": [{"id": 5, "content": "<s>", "special": true}], "pre_tokenizer": {"type": "ByteLevel"},
        "decoder": {"type": "ByteLevel"}, "model": {"type": "BPE", "merges": ["a b"],
        "vocab": {"a": 0, "b": 1, "ab": 2, "c": 3, "\u0120": 4}}})";

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    // One of the small files beside a tokenizer.json; added_tokens.json takes what is special from another.
    const fuzz::Chosen input(bytes, size, 5);
    static const std::array names{"tokenizer_config.json", "added_tokens.json", "special_tokens_map.json",
                                  "generation_config.json", "chat_template.json"};
    const auto& folder = fuzz::folder();
    for (const char* name : names) std::filesystem::remove(folder.path() / name);
    folder.write("tokenizer.json", tokenizer_json);
    if (input.which == 2) folder.write("added_tokens.json", R"({"<x>": 6})");
    folder.write(names[input.which], input.rest);
    fuzz::may_refuse_by_name(names[input.which], [&] {
        const auto tokenizer = open_tokenizer(folder.path());
        tokenizer->decode(tokenizer->encode("ab c <s> <x> </s> <unk>"));
        for (const int id : tokenizer->end_ids)
            if (id < 0 || id >= tokenizer->vocab_size()) std::abort();
        if (tokenizer->bos_id && (*tokenizer->bos_id < 0 || *tokenizer->bos_id >= tokenizer->vocab_size()))
            std::abort();
    });
    fuzz::may_refuse_by_name(names[input.which], [&] { chat_template_of(folder.path()); });
    fuzz::may_refuse_by_name(names[input.which], [&] { named_chat_templates(folder.path()); });
    // What another model's rows have no room for is refused.
    fuzz::may_refuse([&] { tokenizer_values(folder.path(), 64); });
    return 0;
}
