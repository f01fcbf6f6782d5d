// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the parameter table, a list per group; run_params.cpp joins them. A row names its fields and leaves
// out what it does not need. Group and choices are filled in when the lists are joined. Included
// by the files of the table only.
#pragma once

#include <span>

#include "engine/run/run_params.h"

// Marks labels and help for lupdate (translations/update reads the files that use it); the window looks them up, the
// command line prints them as they are.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif
#define TEXT(text) QT_TRANSLATE_NOOP("RunParams", text)

namespace bitdistill {

std::span<const Param> model_rows();
std::span<const Param> stages_rows();
std::span<const Param> optimizer_rows();
std::span<const Param> quantization_rows();
std::span<const Param> distillation_rows();
std::span<const Param> running_rows();

}  // namespace bitdistill
