// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/chat_template.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const Json messages = Json::parse(R"([
        {"role": "system", "content": "Be brief.\n"},
        {"role": "user", "content": "  H\u00e4llo <|im_end|> "},
        {"role": "assistant", "content": "", "tool_calls": [{"function": {"name": "f", "arguments": {"a": [1, 2.5]}}}]},
        {"role": "user", "content": "x"}])");
    static const Json variables = {{"bos_token", "<s>"}, {"eos_token", "</s>"}, {"enable_thinking", false}};
    fuzz::may_refuse([&] {
        const ChatTemplate chat(std::string(fuzz::text_of(bytes, size)), "fuzz");
        // What it writes, it writes in bounds.
        if (chat.render(messages, true, variables).size() > std::size_t{1} << 24) std::abort();
    });
    return 0;
}
