// SPDX-License-Identifier: GPL-3.0-or-later
// Where the project's sources and this build's programs lie. One small file is compiled with these names, so that no
// test depends on its folder: a clone elsewhere takes every test from the compiler's cache.
#pragma once

#include <QString>
#include <string>

// Of a file of the project.
std::string source_path(const std::string& relative);
// The command line's program.
QString cli_program();
// Of pictures that tests leave to look at. It is there.
QString screenshots_folder();
