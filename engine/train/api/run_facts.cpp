// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/run_facts.h"

#include "engine/train/api/engine.h"

namespace bitdistill {

Json run_facts(const char* program) {
    Json facts{{"program", program}, {"version", WORKBENCH_VERSION}};
    if (training_built()) facts["libtorch"] = training_engine().libtorch;
    return facts;
}

}  // namespace bitdistill
