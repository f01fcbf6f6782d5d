// SPDX-License-Identifier: GPL-3.0-or-later
// What a speed depends on beside the program that is measured: the power source, the processor's clock, and what others
// do on the machine meanwhile. Read from the kernel's files under /sys and /proc, for comparisons and their headline.
// Any thread; a LoadMeter belongs to one.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace bitdistill {

enum class PowerSource { unknown, mains, battery };
const char* to_string(PowerSource source);  // "not known", "mains", "battery"
PowerSource power_source_from(const std::string& word);

// battery: one of the computer's own discharges; those of a mouse or keyboard (scope "Device") say nothing. mains: a
// supply is online, or a battery of the computer charges or is full. unknown: the kernel says neither, as for most
// desktops and virtual machines.
PowerSource power_source(const std::filesystem::path& sys = "/sys");

// Hz of the fastest processor at this moment, which is one that works: cpufreq's scaling_cur_freq, else "cpu MHz" of
// /proc/cpuinfo, which a virtual machine keeps at its nominal value. 0 = not known.
double processor_clock(const std::filesystem::path& sys = "/sys", const std::filesystem::path& proc = "/proc");

// Means over a span of time, in cores.
struct Load {
    int cores = 0;       // of the machine
    double others = 0;   // what other processes kept busy; time that a virtual machine's host took is theirs too
    double waiting = 0;  // threads of this process that were ready and stood in line for a core
};

// The machine's load since it was made: /proc/stat against this process's own time, and the run delay that the kernel
// counts for each of its threads (/proc/self/task/*/schedstat), which also shows other work of this very process.
class LoadMeter {
  public:
    explicit LoadMeter(std::filesystem::path proc = "/proc");
    // Nothing where /proc/stat cannot be read, or when no time has passed on its clock of a hundredth of a second.
    std::optional<Load> load() const;

  private:
    struct Reading {
        int cores = 0;
        double busy = 0, total = 0, own = 0;      // ticks, all cores together
        std::map<std::string, double> run_delay;  // seconds, by thread
    };
    std::optional<Reading> read() const;
    std::filesystem::path proc_;
    std::optional<Reading> start_;
};

}  // namespace bitdistill
