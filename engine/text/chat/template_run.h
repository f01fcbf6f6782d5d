// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a parsed chat template. Called by ChatTemplate. Any one thread.
#pragma once

#include <string>

#include "engine/text/chat/template_tree.h"

namespace bitdistill::chat {

// The text that the template writes with these variables. Bounded in steps, depth and size, so that a hostile template
// ends within a second or so. Throws Error naming `where` and the line.
std::string run_template(const Body& body, const Dict& variables, const std::string& where);

}  // namespace bitdistill::chat
