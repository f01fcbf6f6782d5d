// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine has: CPU name and features, cores, memory, free disk. For dispatch, pre-flight checks and every
// speed claim. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace bitdistill {

struct Machine {
    std::string cpu, host;
    int cores = 1;  // those that this process may run on
    bool sse41 = false, avx = false, avx2 = false, fma = false, f16c = false, avx_vnni = false, avx512f = false,
         avx512bw = false, avx512vl = false, avx512dq = false, avx512cd = false, bmi = false, bmi2 = false,
         avx512_vnni = false, avx512_bf16 = false, avx512_vbmi = false, amx_int8 = false, amx_bf16 = false,
         neon = false, neon_dotprod = false;
    std::uint64_t memory = 0;
};
const Machine& machine();
// What to say of a wish for more threads than there are cores: no more are taken, since they would wait for each other.
// Nothing for a wish that can be met.
std::optional<std::string> threads_beyond_cores(std::int64_t threads);
int threads_for(std::int64_t wish);                          // 0 = all cores; never more than there are
std::string threads_text(std::int64_t threads);              // "1 thread", "2 threads"
std::uint64_t memory_and_swap();                             // bytes; no process can ever hold more
std::uint64_t address_space();                               // bytes that this process may map (ulimit -v)
std::string features(const Machine& machine);                // "AVX2 FMA AVX-512 VNNI", for people
std::uint64_t free_disk(const std::filesystem::path& path);  // bytes available to this user
std::uint64_t free_memory();
std::uint64_t resident_memory();  // of this process
std::uint64_t peak_memory();      // VmHWM of this process
void reset_peak_memory();         // where the kernel allows it

}  // namespace bitdistill
