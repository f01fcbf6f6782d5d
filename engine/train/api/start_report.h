// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of a student cost and won, projection by projection: start.json of a run, and the same of `quantize`.
// Made by the training engine, shown by window and command line. Plain data: any thread.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/run/choices.h"

namespace bitdistill {

// Projections that read one input. Lost: the share of an output's energy that rounding costs, plainly by the absmean
// and with the method; of the projections' own outputs, with AWQ of the block's around them.
struct GroupStart {
    int layer = 0;
    std::string group;  // "q, k, v"
    double before = 0, after = 0;
    std::optional<double> ratio;  // AWQ: chosen r; none where nothing takes factors back
    bool by_weights = false;      // AWQ: in the form that divides by the columns' mean weight
};
struct StartReport {
    StudentStart method = StudentStart::absmean;
    std::size_t texts = 0, tokens = 0;  // of calibration
    int layers_resumed = 0;             // that an earlier sitting had done; not in files
    std::vector<GroupStart> groups;     // layer by layer, in the order in which they were set
    std::size_t searched() const;       // AWQ: groups with a norm in front, which can take factors back
    std::size_t zero_won() const;       // of them those that no factors were better for
    double mean_before() const;         // over the groups
    double mean_after() const;
};

const char* lost_of(StudentStart method);  // "the projections' outputs"
Json to_json(const GroupStart& group);
Json to_json(const StartReport& report);
// Throw Error that names file and member.
GroupStart group_from_json(const Json& json, const std::string& where);
StartReport start_report_from_json(const Json& json, const std::string& where);
// start.json in the run's folder; nothing where there is none. Throws Error.
std::optional<StartReport> read_start_report(const std::filesystem::path& run);
void write_start_report(const std::filesystem::path& run, const StartReport& report);
std::string to_sentence(const StartReport& report);

// The report as a table: a row a layer, a column a group; "31.2 % -> 12.4 %", with AWQ "(r 0.35)" behind it, "(r
// 0.35/w)" by weights.
struct StartTable {
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;
};
StartTable start_table(const StartReport& report);

}  // namespace bitdistill
