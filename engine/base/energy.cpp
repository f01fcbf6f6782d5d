// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/energy.h"

#include <fstream>
#include <string>

namespace bitdistill {
namespace {

std::optional<std::uint64_t> number_in(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::uint64_t number = 0;
    if (!(stream >> number)) return {};
    return number;
}

}  // namespace

EnergyCounter::EnergyCounter(const std::filesystem::path& folder) {
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        std::string name;
        std::ifstream(entry.path() / "name") >> name;
        if (!name.starts_with("package")) continue;  // the parts of a package are in it already
        Package package{entry.path() / "energy_uj"};
        const auto now = number_in(package.file), range = number_in(entry.path() / "max_energy_range_uj");
        if (!now || !range) return;
        package.last = *now;
        package.range = *range;
        packages_.push_back(package);
    }
    readable_ = !packages_.empty();
}

std::optional<double> EnergyCounter::joules() {
    if (!readable_) return {};
    for (Package& package : packages_) {
        const auto now = number_in(package.file);
        if (!now) {
            readable_ = false;
            return {};
        }
        const std::uint64_t used = *now >= package.last ? *now - package.last : *now + package.range - package.last;
        total_ += static_cast<double>(used) / 1e6;
        package.last = *now;
    }
    return total_;
}

}  // namespace bitdistill
