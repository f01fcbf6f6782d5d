// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of JSON that name a member twice. The parser keeps the last one in silence, other programs the first one or
// none: here such a file, line or record is refused. Called by read_json() and by who reads JSON line by line. Any
// thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/json_file.h"

namespace bitdistill {

struct DoubledMember {
    std::string name;
    std::size_t offset = 0;  // in the text, where its second name begins
};

// The first one of a text that is JSON and has been read as `value`; nothing: every name of each object is its own.
std::optional<DoubledMember> doubled_member(std::string_view text, const Json& value);
std::string doubled_text(const DoubledMember& doubled);  // names the member "gamma" twice
inline constexpr const char* doubled_remedy = "Leave one of the two out: programs disagree about which one counts";

}  // namespace bitdistill
