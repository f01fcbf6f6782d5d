// SPDX-License-Identifier: GPL-3.0-or-later
// Raw text for continual pre-training: documents, packed to the context length. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "engine/text/task.h"

namespace bitdistill {

// Calls each(document) in file order. Plain text: paragraphs up to a blank line are one document. JSON lines: the
// "text" member of each line. Return false from `each` to end early. Throws Error naming file and line: empty, not
// UTF-8, no "text" member.
void read_documents(const std::filesystem::path& path, const std::function<bool(const std::string&)>& each);

// A corpus as token ids with an EOS after every document (BOS before, when the tokenizer adds one).
struct PackedCorpus {
    std::vector<int> ids;
    std::int64_t documents = 0;
    // Row `index` of [count(length)] rows of `length` tokens; labels are the next tokens. The first token of a document
    // is not asked for unless across_documents is set.
    std::int64_t count(std::int64_t length) const;
    Sequence row(std::int64_t index, std::int64_t length, bool across_documents = false) const;
    std::vector<bool> document_start;  // parallel to ids
};
// keep_going is asked every few thousand tokens (pause, stop); false ends with what is there.
PackedCorpus pack_corpus(const std::filesystem::path& path, const Tokenizer& tokenizer,
                         const std::function<bool()>& keep_going = {});

}  // namespace bitdistill
