// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/machine.h"

#include <sched.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>
#include <system_error>

#if defined(__x86_64__)
#include <cpuid.h>
#elif defined(__aarch64__)
#include <sys/auxv.h>
#endif

#include "engine/base/error.h"

namespace bitdistill {
namespace {

#if defined(__x86_64__)
// A feature counts only when the operating system also saves its registers (XCR0), or its first use would fault.
void detect_features(Machine& m) {
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (!__get_cpuid(1, &a, &b, &c, &d)) return;
    m.sse41 = c & (1u << 19);
    if (!(c & (1u << 27))) return;  // no OSXSAVE
    unsigned low = 0, high = 0;
    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    const bool ymm = (low & 0x6) == 0x6, zmm = ymm && (low & 0xe0) == 0xe0, tiles = (low & 0x60000) == 0x60000;
    m.avx = ymm && (c & (1u << 28));
    m.fma = ymm && (c & (1u << 12));
    m.f16c = ymm && (c & (1u << 29));
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return;
    const unsigned subleaves = a;
    m.avx2 = ymm && (b & (1u << 5));
    m.avx512f = zmm && (b & (1u << 16));
    m.bmi = b & (1u << 3);
    m.bmi2 = b & (1u << 8);
    m.avx512cd = zmm && (b & (1u << 28));
    m.avx512dq = zmm && (b & (1u << 17));
    m.avx512bw = zmm && (b & (1u << 30));
    m.avx512vl = zmm && (b & (1u << 31));
    m.avx512_vnni = zmm && (c & (1u << 11));
    m.avx512_vbmi = zmm && (c & (1u << 1));
    m.amx_bf16 = tiles && (d & (1u << 22));
    m.amx_int8 = tiles && (d & (1u << 25));
    if (subleaves >= 1 && __get_cpuid_count(7, 1, &a, &b, &c, &d)) {
        m.avx_vnni = ymm && (a & (1u << 4));
        m.avx512_bf16 = zmm && (a & (1u << 5));
    }
}
#elif defined(__aarch64__)
void detect_features(Machine& m) {
    const unsigned long capabilities = getauxval(AT_HWCAP);
    m.neon = capabilities & HWCAP_ASIMD;
    m.neon_dotprod = capabilities & HWCAP_ASIMDDP;
}
#else
void detect_features(Machine&) {}
#endif

std::string cpu_name() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(':');
        if (line.rfind("model name", 0) == 0 && colon != std::string::npos && colon + 2 <= line.size())
            return line.substr(colon + 2);
    }
    return "unknown CPU";
}

// One file of the control group that this process lives in (version 2), empty if there is none.
std::string control_group_value(const char* name) {
    std::ifstream membership("/proc/self/cgroup");
    for (std::string line; std::getline(membership, line);) {
        if (line.rfind("0::", 0) != 0) continue;
        std::ifstream file("/sys/fs/cgroup" + line.substr(3) + "/" + name);
        std::string value;
        std::getline(file, value);
        return value;
    }
    return {};
}

int usable_cores() {
    cpu_set_t set;
    CPU_ZERO(&set);
    int cores =
        sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN));
    std::istringstream quota(control_group_value("cpu.max"));  // "max 100000" or "150000 100000"
    double share = 0, period = 0;
    if (quota >> share >> period && share > 0 && period > 0)
        cores = std::min(cores, static_cast<int>(std::ceil(share / period)));
    return std::max(cores, 1);
}

std::uint64_t usable_memory() {
    std::uint64_t memory =
        static_cast<std::uint64_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    std::istringstream limit(control_group_value("memory.max"));
    std::uint64_t bytes = 0;
    if (limit >> bytes && bytes > 0) memory = std::min(memory, bytes);
    return memory;
}

// "VmHWM:   1234 kB" -> bytes; 0 when the line is missing.
std::uint64_t kilobyte_line(const char* path, const std::string& key) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        if (line.rfind(key, 0) == 0) return std::strtoull(line.c_str() + key.size(), nullptr, 10) * 1024;
    return 0;
}

Machine detect() {
    Machine m;
    m.cpu = cpu_name();
    char name[256] = {};
    if (gethostname(name, sizeof name - 1) == 0) m.host = name;
    m.cores = usable_cores();
    m.memory = usable_memory();
    detect_features(m);
    return m;
}

}  // namespace

const Machine& machine() {
    static const Machine found = detect();
    return found;
}

int threads_for(std::int64_t wish) {
    const std::int64_t cores = machine().cores;
    return static_cast<int>(wish > 0 ? std::min(wish, cores) : cores);
}

std::optional<std::string> threads_beyond_cores(std::int64_t threads) {
    const int cores = machine().cores;
    if (threads <= cores) return std::nullopt;
    return "threads is " + std::to_string(threads) + ", but this machine has " + std::to_string(cores) +
           (cores == 1 ? " core, so 1 is used" : " cores, so " + std::to_string(cores) + " are used");
}

std::string threads_text(std::int64_t threads) {
    return std::to_string(threads) + (threads == 1 ? " thread" : " threads");
}

std::uint64_t memory_and_swap() {
    return std::min(address_space(), machine().memory + kilobyte_line("/proc/meminfo", "SwapTotal:"));
}

std::uint64_t address_space() {
    struct rlimit limit {};
    if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return UINT64_MAX;
    return limit.rlim_cur;
}

std::string features(const Machine& m) {
    const struct {
        bool present;
        const char* name;
    } all[] = {{m.sse41 && !m.avx, "SSE4.1"},
               {m.avx && !m.avx2, "AVX"},
               {m.avx2, "AVX2"},
               {m.fma, "FMA"},
               {m.f16c, "F16C"},
               {m.avx_vnni, "AVX-VNNI"},
               {m.avx512f && m.avx512bw && m.avx512vl, "AVX-512"},
               {m.avx512_vnni, "AVX-512 VNNI"},
               {m.avx512_vbmi, "AVX-512 VBMI"},
               {m.avx512_bf16, "AVX-512 BF16"},
               {m.amx_int8, "AMX int8"},
               {m.amx_bf16, "AMX BF16"},
               {m.neon, "NEON"},
               {m.neon_dotprod, "dot product"}};
    std::string text;
    for (const auto& feature : all)
        if (feature.present) text += (text.empty() ? "" : " ") + std::string(feature.name);
    return text.empty() ? "no vector extensions" : text;
}

std::uint64_t free_disk(const std::filesystem::path& path) {
    // The folder may not be there yet: ask for the nearest one that is.
    std::error_code ignored;
    std::filesystem::path place = std::filesystem::absolute(path, ignored);
    while (!std::filesystem::exists(place, ignored) && place.has_parent_path() && place != place.parent_path())
        place = place.parent_path();
    struct statvfs found {};
    if (statvfs(place.c_str(), &found) != 0)
        throw Error("free disk space cannot be read: " + std::generic_category().message(errno), place.string());
    return std::uint64_t{found.f_bavail} * found.f_frsize;
}

std::uint64_t free_memory() {
    std::uint64_t available = kilobyte_line("/proc/meminfo", "MemAvailable:");
    std::istringstream limit(control_group_value("memory.max")), used(control_group_value("memory.current"));
    std::uint64_t most = 0, now = 0;
    if (limit >> most && used >> now) available = std::min(available, most > now ? most - now : 0);
    return available;
}

std::uint64_t resident_memory() {
    std::ifstream file("/proc/self/statm");
    std::uint64_t size = 0, resident = 0;
    file >> size >> resident;
    return resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

std::uint64_t peak_memory() { return std::max(kilobyte_line("/proc/self/status", "VmHWM:"), resident_memory()); }

void reset_peak_memory() {
    std::ofstream file("/proc/self/clear_refs");
    file << "5";
}

}  // namespace bitdistill
