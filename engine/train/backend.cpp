// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/backend.h"

#include <dlfcn.h>
#include <malloc.h>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <limits>

#include "engine/core/machine.h"

namespace bitdistill {

int use_threads(std::int64_t threads) {
    const int count = threads > 0 ? static_cast<int>(threads) : machine().cores;
    at::set_num_threads(count);
    // A step allocates and frees the same large tensors again and again; by default glibc gives each back to the
    // system, and every step pays for its pages anew.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);  // the largest that glibc takes
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    // Debian's OpenBLAS has a pool of its own, which LibTorch does not tell.
    using SetThreads = void (*)(int);
    if (const auto set = reinterpret_cast<SetThreads>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))) set(count);
    return count;
}

Precision choose_precision(const std::string& wish, const ModelConfig& config) {
    if (wish == "fp32") return Precision::fp32;
    if (wish == "bf16") return Precision::bf16;
    torch::NoGradGuard no_grad;
    const at::Tensor x = at::randn({512, config.hidden_size}),
                     w = at::randn({config.intermediate_size, config.hidden_size});
    const at::Tensor w16 = w.to(at::kBFloat16);
    const auto seconds = [&](const auto& product) {
        double best = 1e9;
        for (int repeat = 0; repeat < 5; ++repeat) {
            const auto start = std::chrono::steady_clock::now();
            product();
            best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        }
        return best;
    };
    const double fp32 = seconds([&] { return at::matmul(x, w.t()); });
    // With the conversions that a layer pays for in BF16.
    const double bf16 = seconds([&] { return at::matmul(x.to(at::kBFloat16), w16.t()).to(at::kFloat); });
    return bf16 < 0.9 * fp32 ? Precision::bf16 : Precision::fp32;
}

}  // namespace bitdistill
