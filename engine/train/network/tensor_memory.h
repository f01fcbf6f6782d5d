// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of LibTorch's CPU tensors. A training step allocates and frees the same large tensors again and again; asked
// for anew, each costs a page fault every 4 KiB. Here large tensors come from segments that stay with the program, in
// huge pages where the system gives them, and a freed piece serves the next tensor. Any thread.
#pragma once

#include <cstdint>

namespace bitdistill {

// From now on; calling it again does nothing. Tensors made before stay valid.
void recycle_tensor_memory();

struct TensorMemory {
    std::int64_t used = 0, peak = 0;  // bytes in tensors of 64 KiB and more; peak since the last reset
    std::int64_t held = 0;            // bytes of the segments
};
TensorMemory tensor_memory();
void reset_tensor_memory_peak();
// Gives whole unused segments, and what malloc holds unused, back to the system: after a stage or a run.
void release_tensor_memory();

}  // namespace bitdistill
