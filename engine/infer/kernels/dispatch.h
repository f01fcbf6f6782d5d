// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the kernel table at run time. Any thread.
#pragma once

#include <string>
#include <vector>

#include "engine/infer/kernels/kernels.h"

namespace bitdistill {

std::vector<const Kernels*> available_kernels();  // best first, scalar last
// The widest table that needs no more than this instruction set (a name of engine/base/instruction_set.h); empty = the
// best. Throws Error that names the choices.
const Kernels& choose_kernels(const std::string& isa);

}  // namespace bitdistill
