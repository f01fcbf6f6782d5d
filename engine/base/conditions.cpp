// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/conditions.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace bitdistill {
namespace {

namespace fs = std::filesystem;

std::string line_of(const fs::path& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

bool is_processor(const std::string& name, const char* prefix) {
    const std::string_view begin(prefix);
    return name.size() > begin.size() && name.starts_with(begin) &&
           std::all_of(name.begin() + static_cast<std::ptrdiff_t>(begin.size()), name.end(),
                       [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

const char* to_string(PowerSource source) {
    switch (source) {
        case PowerSource::mains:
            return "mains";
        case PowerSource::battery:
            return "battery";
        case PowerSource::unknown:
            break;
    }
    return "not known";
}

PowerSource power_source_from(const std::string& word) {
    for (const PowerSource source : {PowerSource::mains, PowerSource::battery})
        if (word == to_string(source)) return source;
    return PowerSource::unknown;
}

// The words are those of Documentation/ABI/testing/sysfs-class-power of the kernel.
PowerSource power_source(const fs::path& sys) {
    bool mains = false;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(sys / "class/power_supply", error)) {
        const fs::path& supply = entry.path();
        if (line_of(supply / "scope") == "Device") continue;
        if (line_of(supply / "type") == "Battery") {
            const std::string status = line_of(supply / "status");
            if (status == "Discharging") return PowerSource::battery;
            mains = mains || status == "Charging" || status == "Full" || status == "Not charging";
        } else if (const std::string online = line_of(supply / "online"); !online.empty() && online != "0") {
            mains = true;
        }
    }
    return mains ? PowerSource::mains : PowerSource::unknown;
}

double processor_clock(const fs::path& sys, const fs::path& proc) {
    double fastest = 0;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(sys / "devices/system/cpu", error)) {
        if (!is_processor(entry.path().filename().string(), "cpu")) continue;
        double kilohertz = 0;
        if (std::ifstream(entry.path() / "cpufreq/scaling_cur_freq") >> kilohertz)
            fastest = std::max(fastest, kilohertz * 1e3);
    }
    if (fastest > 0) return fastest;
    std::ifstream cpus(proc / "cpuinfo");
    for (std::string line; std::getline(cpus, line);) {
        if (!line.starts_with("cpu MHz")) continue;
        double megahertz = 0;
        if (std::istringstream(line.substr(std::min(line.find(':'), line.size() - 1) + 1)) >> megahertz)
            fastest = std::max(fastest, megahertz * 1e6);
    }
    return fastest;
}

LoadMeter::LoadMeter(fs::path proc) : proc_(std::move(proc)), start_(read()) {}

std::optional<LoadMeter::Reading> LoadMeter::read() const {
    Reading reading;
    std::ifstream stat(proc_ / "stat");
    for (std::string line; std::getline(stat, line);) {
        std::istringstream words(line);
        std::string name;
        words >> name;
        if (is_processor(name, "cpu")) ++reading.cores;
        if (name != "cpu") continue;
        // user nice system idle iowait irq softirq steal; the guests' time behind them is within user and nice.
        double ticks[8] = {};
        for (double& tick : ticks) words >> tick;
        for (const double tick : ticks) reading.total += tick;
        reading.busy = reading.total - ticks[3] - ticks[4];
    }
    if (reading.cores == 0 || reading.total <= 0) return std::nullopt;

    // Behind the name, which may hold anything but ends with the last bracket: state is the third word of proc(5),
    // utime and stime the 14th and 15th.
    const std::string self = line_of(proc_ / "self/stat");
    std::istringstream words(self.substr(std::min(self.rfind(')'), self.size() - 1) + 1));
    std::string word;
    for (int i = 3; i < 14; ++i) words >> word;
    double user = 0, system = 0;
    if (!self.empty() && words >> user >> system) reading.own = user + system;

    std::error_code error;
    for (const auto& task : fs::directory_iterator(proc_ / "self/task", error)) {
        double on_core = 0, in_line = 0;  // nanoseconds
        if (std::ifstream(task.path() / "schedstat") >> on_core >> in_line)
            reading.run_delay[task.path().filename().string()] = in_line * 1e-9;
    }
    return reading;
}

std::optional<Load> LoadMeter::load() const {
    const std::optional<Reading> now = read();
    if (!start_ || !now) return std::nullopt;
    const double ticks = (now->total - start_->total) / now->cores;  // that passed on each core
    if (ticks <= 0) return std::nullopt;
    Load load;
    load.cores = now->cores;
    load.others = std::max(0.0, (now->busy - start_->busy - (now->own - start_->own)) / ticks);
    double waited = 0;
    for (const auto& [thread, seconds] : now->run_delay) {
        const auto before = start_->run_delay.find(thread);
        waited += std::max(0.0, seconds - (before == start_->run_delay.end() ? 0 : before->second));
    }
    load.waiting = waited * static_cast<double>(sysconf(_SC_CLK_TCK)) / ticks;
    return load;
}

}  // namespace bitdistill
