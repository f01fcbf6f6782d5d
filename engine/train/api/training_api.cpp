// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "engine/base/error.h"
#include "engine/base/machine.h"
#include "engine/base/module.h"
#include "engine/base/number_text.h"
#include "engine/train/api/engine.h"

namespace bitdistill {

namespace {

// What a build without LibTorch lacks, and a package of its own brings.
constexpr const char* module_name = "bitdistill_training.so";

// Below, with LibTorch 1.13, OpenBLAS tries for ever to map its memory when it is loaded (0.6 GB), and oneDNN writes to
// memory that it did not get (1.2 GB); 1.6 GB were enough.
constexpr std::uint64_t addresses_of_libtorch = std::uint64_t{3} << 29;

const TrainingEngine* open_engine() {
    if (address_space() < addresses_of_libtorch)
        throw Error("this shell lets a process map " + bytes_text(address_space()) + ", and training needs " +
                        bytes_text(addresses_of_libtorch) + " for its libraries alone",
                    {}, "Raise the limit (ulimit -v unlimited)");
    using Getter = const TrainingEngine* (*)();
    const auto getter =
        reinterpret_cast<Getter>(open_module(module_name, "bitdistill_training_engine", "libtorch-dev", false));
    const TrainingEngine* engine = getter();
    if (engine->layout != training_engine_layout)
        throw Error("belongs to another build of this program", module_name, "Build or install the program again.");
    return engine;
}

}  // namespace

bool training_built() { return module_there(module_name); }

const TrainingEngine& training_engine() {
    if (!training_built())
        throw Error("the training engine is not installed (LibTorch was left out)", {},
                    "Install the package bitdistill-training, or LibTorch and build with -DWORKBENCH_TORCH=ON");
    static const TrainingEngine* engine = open_engine();  // a failure is tried again by the next caller
    return *engine;
}

void prepare_for_training() {
    // Between two parallel regions OpenMP's threads by default wait by spinning. The GUI, the compared models and
    // OpenBLAS's own threads want those cores; sleeping threads cost a few microseconds per region, spinning ones up to
    // two thirds of a step. A wish of the user comes first.
    setenv("OMP_WAIT_POLICY", "passive", 0);
}

}  // namespace bitdistill
