// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of chat templates: the subset of Jinja that the templates of the supported families use. What is outside
// of it is refused by name and line when the template is opened. Any thread.
#pragma once

#include <string>
#include <string_view>

#include "engine/text/chat/template_tree.h"

namespace bitdistill::chat {

// Throws Error naming `where` and the line.
Body parse_template(std::string_view source, const std::string& where);

}  // namespace bitdistill::chat
