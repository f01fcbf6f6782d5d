// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/backend.h"

#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <dlfcn.h>
#include <malloc.h>
#include <torch/torch.h>
#include <torch/version.h>

#include <algorithm>
#include <exception>
#include <limits>

#include "engine/base/error.h"
#include "engine/base/machine.h"
#include "engine/train/api/engine.h"
#include "engine/train/network/tensor_memory.h"

namespace bitdistill {

int use_threads(std::int64_t threads) {
    const int cores = machine().cores,
              count = static_cast<int>(threads > 0 ? std::min<std::int64_t>(threads, cores) : cores);
    at::set_num_threads(count);
    recycle_tensor_memory();
    // The same for what is no tensor of LibTorch's: oneDNN's and OpenBLAS's working memory, and small tensors.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);  // the largest that glibc takes
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    // Debian's OpenBLAS has a pool of its own, which LibTorch does not tell.
    using SetThreads = void (*)(int);
    if (const auto set = reinterpret_cast<SetThreads>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))) set(count);
    return count;
}

int worthwhile_threads(const ModelConfig& config, int cores) {
    // Small products cost more to share than to do. A step on two threads of Zen 5 took 0.85 of one thread's time with
    // hidden 64 and 172, 0.70 with 96 and 256, 0.67 with 128 and 344, 0.59 with 256 and 688. That is on an idle
    // machine: threads wait for each other at each product, and where another program has a core every such wait lasts
    // until that program's turn is over. Rounding with hidden 64 took 7 s on two idle cores and over 120 s beside
    // one other program.
    constexpr std::int64_t weights_of_a_thread = 20000;
    const std::int64_t shares = config.hidden_size * config.intermediate_size / weights_of_a_thread;
    return static_cast<int>(std::clamp<std::int64_t>(shares, 1, cores));
}

int choose_threads(std::int64_t wish, const ModelConfig& config) {
    return use_threads(wish > 0 ? wish : worthwhile_threads(config, machine().cores));
}

bool bf16_matmul_runs() {
    static const bool runs = [] {
        try {
            torch::NoGradGuard no_grad;
            const at::Tensor x = at::ones({64, 64}, at::kBFloat16);
            return at::matmul(x, x.t()).sum().item<double>() > 0;
        } catch (const std::exception&) {  // oneDNN's own kind of error among them
            return false;
        }
    }();
    return runs;
}

Precision faster_precision(const Machine& machine, const ModelConfig& config) {
    // Measured with oneDNN 2.7 on Zen 5: hidden 48 with 96 takes 0.78 of FP32's time, 64 with 172 takes 0.62, 256 with
    // 704 takes 0.34. Below, the conversions around a product cost more than it saves. Without such instructions
    // oneDNN computes in FP32 and converts besides.
    constexpr std::int64_t smallest_product = 48 * 96;
    const bool instructions = machine.avx512_bf16 || machine.amx_bf16;
    return instructions && config.hidden_size * config.intermediate_size >= smallest_product ? Precision::bf16
                                                                                             : Precision::fp32;
}

Precision choose_precision(WantedPrecision wish, const ModelConfig& config, const OperatorDevice& device) {
    if (wish == WantedPrecision::fp32) return Precision::fp32;
    if (device && device->is_cuda()) return Precision::bf16;  // what the processor can says nothing about a GPU
    if (wish == WantedPrecision::automatic)
        return bf16_matmul_runs() ? faster_precision(machine(), config) : Precision::fp32;
    if (!bf16_matmul_runs())
        throw Error("LibTorch has no BF16 products on this computer", "precision", "Set it to fp32 or auto");
    return Precision::bf16;
}

void check_device(WantedDevice device) { choose_device(device, 0); }

OperatorDevice choose_device(WantedDevice wish, int local_rank) {
    if (wish == WantedDevice::cpu_operators) return at::Device(at::kCPU);
    const bool there = wish != WantedDevice::cpu && torch::cuda::is_available();
    if (!there && wish == WantedDevice::cuda)
        throw Error("CUDA was asked for, but this LibTorch was built without it or finds no GPU", "",
                    "Set it to auto or cpu, or install a LibTorch with CUDA and build again.");
    if (!there) return std::nullopt;
    const auto count = static_cast<int>(torch::cuda::device_count());
    return at::Device(at::kCUDA, static_cast<at::DeviceIndex>(local_rank % count));
}

void take_device(const OperatorDevice& device) {
    if (!device || !device->is_cuda()) return;
    c10::impl::getDeviceGuardImpl(device->type())->setDevice(*device);
#if TORCH_VERSION_MAJOR >= 2
    // Sums of ternary products are exact in FP32; cuBLAS would add parts of them in BF16.
    at::globalContext().setAllowBF16ReductionCuBLAS(false);
#endif
}

void wait_for(const OperatorDevice& device) {
    if (device && device->is_cuda()) torch::cuda::synchronize(device->index());
}

WantedDevice kind_of(const OperatorDevice& device) {
    return !device ? WantedDevice::cpu : device->is_cuda() ? WantedDevice::cuda : WantedDevice::cpu_operators;
}

}  // namespace bitdistill
