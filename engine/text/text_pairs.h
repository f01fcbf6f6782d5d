// SPDX-License-Identifier: GPL-3.0-or-later
// Files of generated texts with what they should have been, for `bitdistill score`. Any thread.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace bitdistill {

struct TextPair {
    std::string prediction;
    std::vector<std::string> references;  // at least one
    std::size_t line = 0;                 // 1-based, where it begins
};

// JSON, one object {"prediction": "...", "reference": "..."} a line or a list of such objects, as it is or packed (.gz,
// .zst); "reference" may be a list of texts. Other members are passed over. Texts may be empty. Throws Error naming
// file and line: no such member, or twice; a member that is no text; an empty list of references; no pairs; bytes that
// are not UTF-8. notes: sentences for people about what was read otherwise than it stands there.
std::vector<TextPair> read_text_pairs(const std::filesystem::path& path, std::vector<std::string>* notes = nullptr);

}  // namespace bitdistill
