// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/overview/loss_sketch.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <optional>
#include <string>

#include "engine/run/run_folder.h"
#include "engine/run/run_records.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::streamoff read_whole = std::streamoff{1} << 20;  // a file up to this size is read from end to end
constexpr std::streamoff longest_row = 1 << 12;

std::optional<SketchPoint> point_of(const std::string& line, const MetricsColumns& columns) {
    const std::optional<StepRow> row = parse_row(line, columns);
    if (!row || !std::isfinite(row->loss)) return std::nullopt;
    return SketchPoint{row->stage, row->step, row->loss};
}

// The whole rows from the stream's place on. A last line without an end is still being written.
void take_rows(std::ifstream& file, const MetricsColumns& columns, std::vector<SketchPoint>& points) {
    std::string line;
    while (std::getline(file, line) && !file.eof())
        if (const auto point = point_of(line, columns)) points.push_back(*point);
}

std::vector<SketchPoint> thinned(const std::vector<SketchPoint>& points, std::size_t most) {
    if (points.size() <= most || most < 2) return points;
    std::vector<SketchPoint> kept;
    for (std::size_t i = 0; i < most; ++i) kept.push_back(points[i * (points.size() - 1) / (most - 1)]);
    return kept;
}

// One row after each of `most` places, then the newest.
std::vector<SketchPoint> sampled(std::ifstream& file, const MetricsColumns& columns, std::streamoff begin,
                                 std::streamoff end, std::size_t most) {
    std::vector<SketchPoint> points;
    std::string line;
    for (std::size_t i = 0; i + 1 < most; ++i) {
        const std::streamoff at =
            begin + (end - begin) / static_cast<std::streamoff>(most) * static_cast<std::streamoff>(i);
        file.clear();
        file.seekg(at);
        if (i > 0) std::getline(file, line);  // the rest of a row
        if (!std::getline(file, line) || file.eof()) continue;
        if (const auto point = point_of(line, columns)) points.push_back(*point);
    }
    std::vector<SketchPoint> last;
    file.clear();
    file.seekg(std::max(begin, end - longest_row));
    std::getline(file, line);
    take_rows(file, columns, last);
    if (!last.empty()) points.push_back(last.back());
    return points;
}

}  // namespace

std::vector<SketchPoint> loss_sketch(const fs::path& run, std::size_t most) {
    const fs::path path = run / run_name::metrics;
    std::error_code error;
    if (most == 0 || !fs::is_regular_file(path, error)) return {};
    std::ifstream file(path, std::ios::binary);
    std::string line;
    if (!std::getline(file, line) || file.eof()) return {};
    const std::optional<MetricsColumns> columns = parse_metrics_header(line);
    if (!columns) return {};
    const std::streamoff begin = file.tellg();
    file.seekg(0, std::ios::end);
    const std::streamoff end = file.tellg();
    if (begin < 0 || end <= begin) return {};
    if (end - begin > read_whole) return sampled(file, *columns, begin, end, most);
    file.clear();
    file.seekg(begin);
    std::vector<SketchPoint> points;
    take_rows(file, *columns, points);
    return thinned(points, most);
}

}  // namespace bitdistill
