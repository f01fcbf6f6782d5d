// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/overview/run_rows.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <optional>
#include <string>

#include "engine/base/error.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_records.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

bool evaluated(const StepRow& row) {
    for (std::size_t metric = 0; metric < known_metrics.size(); ++metric)
        if (!std::isnan(row.dev.at(metric))) return true;
    return false;
}

void halve(std::vector<StepRow>& rows) {
    const auto found = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), evaluated));
    const bool few = 4 * found < rows.size();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (i % 2 == 0 || (few && evaluated(rows[i]))) rows[kept++] = rows[i];
    rows.resize(kept);
}

}  // namespace

std::vector<StepRow> read_rows(const fs::path& run, std::size_t most) {
    const fs::path path = run / run_name::metrics;
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        throw Error("is missing, so there are no curves", path.string(), "Choose a run that has begun");
    std::ifstream file(path, std::ios::binary);
    std::string line;
    const bool headed = static_cast<bool>(std::getline(file, line));
    const std::optional<MetricsColumns> columns = headed ? parse_metrics_header(line) : std::nullopt;
    if (!columns)
        throw Error("has no header that can be read", path.string(), "Bring the file back from a copy of the run");
    std::vector<StepRow> rows;
    std::optional<StepRow> newest;
    std::size_t stride = 1, seen = 0;
    while (std::getline(file, line) && !file.eof()) {
        const std::optional<StepRow> row = parse_row(line, *columns);
        if (!row) continue;
        newest = row;
        if (seen++ % stride != 0 && !evaluated(*row)) continue;
        rows.push_back(*row);
        newest.reset();
        if (rows.size() < std::max<std::size_t>(most, 4)) continue;
        halve(rows);
        stride *= 2;
    }
    if (newest) rows.push_back(*newest);
    return rows;
}

}  // namespace bitdistill
