// SPDX-License-Identifier: GPL-3.0-or-later
// How LibTorch uses this machine: device, threads, precision of the matrix products, memory allocation. Engine thread.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/machine.h"
#include "engine/model/model_config.h"
#include "engine/run/choices.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

// Sets LibTorch's and OpenBLAS's number of threads, 0 = all cores, never more than there are cores, and keeps freed
// memory for the next step. Returns the number of threads.
int use_threads(std::int64_t threads);
// How many of the cores products of this shape keep busy, by the shape alone: sums depend on the number of threads, and
// equal recipes on equal machines shall compute alike, however busy the machines are.
int worthwhile_threads(const ModelConfig& config, int cores);
// use_threads() with a wish of 0 = the worthwhile ones.
int choose_threads(std::int64_t wish, const ModelConfig& config);
// Whether LibTorch multiplies BF16 matrices here; tried once. oneDNN may be told to use fewer instructions than
// LibTorch thinks it has (ONEDNN_MAX_CPU_ISA).
bool bf16_matmul_runs();
// What is faster for products of this shape, by the processor's features: equal recipes on equal machines compute
// alike.
Precision faster_precision(const Machine& machine, const ModelConfig& config);

// How much faster than this processor a device multiplies, reckoned high: shares of a step's time that the processor
// spends beside it, for figures to watch, are counted in operations. Not measured.
inline constexpr double device_factor = 100;
// Where models compute by LibTorch's operators (Transformer::compute_on); none: the CPU with this program's kernels.
using OperatorDevice = std::optional<at::Device>;
// automatic: BF16 on a GPU; else faster_precision(), and FP32 where BF16 does not run. Throws Error: BF16 was asked for
// and does not run.
Precision choose_precision(WantedPrecision wish, const ModelConfig& config, const OperatorDevice& device = {});
// automatic: CUDA where this LibTorch has it and a GPU is there. local_rank: of several processes on one machine each
// takes its own GPU. Throws Error: no CUDA.
OperatorDevice choose_device(WantedDevice wish, int local_rank);
// What this thread allocates without a word goes there: of several processes none takes memory of another's GPU. BF16
// products are summed in FP32 from then on.
void take_device(const OperatorDevice& device);
// Until all that was asked of the device is done, so that a stopwatch measures it.
void wait_for(const OperatorDevice& device);
// The wish that leads to the same kind of device: cpu, cuda or cpu_operators.
WantedDevice kind_of(const OperatorDevice& device);

}  // namespace bitdistill
