// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/conversation_records.h"

#include "tests/fuzz/fuzz.h"

using namespace bitdistill;

// Whoever is read ends with an answer that says something.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = fuzz::folder().write("chats.jsonl", fuzz::text_of(bytes, size));
    fuzz::may_refuse([&] {
        for (const ConversationRecord& record : read_conversations(file))
            if (record.messages.empty() || !record.messages.back().is_answer() ||
                record.messages.back().content.empty())
                std::abort();
    });
    return 0;
}
