// SPDX-License-Identifier: GPL-3.0-or-later
// How much work a run of a chat template may be, and how large its texts and lists: a template comes with a model of
// anybody, and must end. One a run; the run and the words that work on its values count on it. Any one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "engine/base/error.h"

namespace bitdistill::chat {

inline constexpr std::size_t longest_text = std::size_t{1} << 24;  // bytes
inline constexpr std::size_t most_parts = std::size_t{1} << 22;    // members of a list, characters as members

// What helps where a template asks for what the messages have not; without it an Error is the template's own.
inline constexpr const char* other_messages =
    "Give --system, --prompt and the messages that this template asks for, or prompt without --chat.";

inline constexpr const char* supported_templates =
    "Supported are the parts of Jinja that the templates of Llama, Qwen, Mistral, Gemma, SmolLM, Falcon and Phi use.";

// Right in Jinja, but not done here: unlike a mistake of the template it cannot be corrected there.
[[noreturn]] inline void not_supported(const std::string& what) {
    throw Error(what + " is not supported", "", supported_templates);
}

// Throws Error: `bytes` are more than a text may have, `parts` more than a list.
inline void check_text(std::size_t bytes) {
    if (bytes > longest_text) throw Error("a text grows beyond 16 MB");
}
inline void check_parts(std::size_t parts) {
    if (parts > most_parts) throw Error("a value is too large");
}

class Steps {
  public:
    // One step is a node of the template or 16 bytes that are handled; less than 100 ns. Throws Error: too many.
    void take(std::uint64_t steps) {
        taken_ += steps;
        if (taken_ > most) throw Error("the template takes too many steps");
    }
    void take_bytes(std::size_t bytes) { take(1 + bytes / 16); }

  private:
    static constexpr std::uint64_t most = 20'000'000;
    std::uint64_t taken_ = 0;
};

}  // namespace bitdistill::chat
