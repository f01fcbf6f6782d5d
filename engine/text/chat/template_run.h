// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a parsed chat template. Called by ChatTemplate. Any one thread.
#pragma once

#include <string>
#include <vector>

#include "engine/text/chat/template_tree.h"
#include "engine/text/tokenizer/span.h"

namespace bitdistill::chat {

// The text that the template writes with these variables. Bounded in steps, depth and size, so that a hostile template
// ends within a second or so. generated: becomes the bytes that {% generation %} blocks wrote, if asked for. Throws
// Error naming `where` and the line; where those are asked for, also of a block inside of a macro or a {% set %} block:
// what becomes of its text is not known there.
std::string run_template(const Body& body, const Dict& variables, const std::string& where,
                         std::vector<Span>* generated = nullptr);

}  // namespace bitdistill::chat
