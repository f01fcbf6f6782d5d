// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the kernel table at run time. Any thread.
#pragma once

#include <string>
#include <vector>

#include "engine/infer/kernels/kernels.h"

namespace bitdistill {

std::vector<const Kernels*> available_kernels();  // best first, scalar last
// By name; empty = the best. Throws Error that names the choices.
const Kernels& choose_kernels(const std::string& isa);

}  // namespace bitdistill
