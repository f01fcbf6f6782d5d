// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several processes this one is, when torchrun, srun or mpirun started them to train one model together. Reads
// the variables that these set; opens nothing. Any thread.
#pragma once

#include <functional>
#include <string>

namespace bitdistill {

struct World {
    int rank = 0, size = 1;              // among all processes
    int local_rank = 0, local_size = 1;  // among those of this machine
    std::string host;                    // of rank 0, where the others find it
    int port = 0;
    std::string launcher;  // "torchrun" (or whatever sets RANK), "mpirun", "srun"; empty: started alone

    bool alone() const { return size == 1; }
    bool first() const { return rank == 0; }
};

// variable(name) gives a variable's value or null. RANK and WORLD_SIZE count first, then Open MPI's variables, then
// those of a Slurm step (a batch script by itself is no step). Throws Error that names the variable at fault.
World world_from(const std::function<const char*(const char*)>& variable);
World world_of_environment();

}  // namespace bitdistill
