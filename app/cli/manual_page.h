// SPDX-License-Identifier: GPL-3.0-or-later
// `bitdistill help --man`: the manual page, made of the commands as they are declared and of the parameter table. The
// build installs what this prints. Main thread.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace bitdistill {

std::string manual_page(const CLI::App& program);

}  // namespace bitdistill
