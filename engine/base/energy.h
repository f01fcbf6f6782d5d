// SPDX-License-Identifier: GPL-3.0-or-later
// Energy of the processor packages, from the kernel's counters (powercap: RAPL on Intel and AMD). Many systems let only
// root read them, and virtual machines have none. One thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace bitdistill {

class EnergyCounter {
  public:
    explicit EnergyCounter(const std::filesystem::path& folder = "/sys/class/powercap");

    // Joules since this counter was made, all packages together: the whole machine's, not this process's. Nothing when
    // a counter cannot be read. A counter that starts again is followed as long as it is read once a round (a minute
    // under full load).
    std::optional<double> joules();

  private:
    struct Package {
        std::filesystem::path file;
        std::uint64_t last = 0, range = 0;  // microjoules
    };
    std::vector<Package> packages_;
    double total_ = 0;
    bool readable_ = false;
};

}  // namespace bitdistill
