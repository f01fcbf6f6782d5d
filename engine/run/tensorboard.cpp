// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/tensorboard.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <map>

#include "engine/base/error.h"
#include "engine/base/publish.h"
#include "engine/base/varint.h"
#include "engine/run/run_tail.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::uint32_t, 256> crc_table() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) value = value & 1 ? value >> 1 ^ 0x82f63b78u : value >> 1;
        table[i] = value;
    }
    return table;
}

template <class Integer>
void append_little_endian(std::string& to, Integer value) {
    for (std::size_t byte = 0; byte < sizeof(Integer); ++byte) to += static_cast<char>(value >> (8 * byte) & 0xff);
}

// Protocol buffers' wire format: a field is its number and wire type as one varint, then the value.
enum class Wire : std::uint32_t { varint = 0, fixed64 = 1, bytes = 2, fixed32 = 5 };

void append_key(std::string& to, std::uint32_t field, Wire wire) {
    append_varint(to, field << 3 | static_cast<std::uint32_t>(wire));
}
void append_double(std::string& to, std::uint32_t field, double value) {
    append_key(to, field, Wire::fixed64);
    append_little_endian(to, std::bit_cast<std::uint64_t>(value));
}
void append_float(std::string& to, std::uint32_t field, float value) {
    append_key(to, field, Wire::fixed32);
    append_little_endian(to, std::bit_cast<std::uint32_t>(value));
}
void append_bytes(std::string& to, std::uint32_t field, std::string_view bytes) {
    append_key(to, field, Wire::bytes);
    append_varint(to, bytes.size());
    to += bytes;
}
std::string packed(const std::vector<double>& values) {
    std::string bytes;
    for (const double value : values) append_little_endian(bytes, std::bit_cast<std::uint64_t>(value));
    return bytes;
}

// message Event { double wall_time = 1; int64 step = 2; string file_version = 3; Summary summary = 5; }
std::string event(double wall_time, std::int64_t step, const std::string& summary) {
    std::string bytes;
    append_double(bytes, 1, wall_time);
    append_key(bytes, 2, Wire::varint);
    append_varint(bytes, static_cast<std::uint64_t>(step));
    append_bytes(bytes, 5, summary);
    return bytes;
}

// message HistogramProto { double min = 1, max = 2, num = 3, sum = 4, sum_squares = 5;
//                          repeated double bucket_limit = 6 [packed], bucket = 7 [packed]; }
// The counts are exact; sums are taken at the bins' middles, as all that is kept of a weight is its bin.
std::string histogram(const HistogramFrame& frame) {
    const auto edge = [](int bin) { return HistogramFrame::lowest + HistogramFrame::width * bin; };
    int first = 0, last = HistogramFrame::bins - 1;
    while (first < last && frame.counts[static_cast<std::size_t>(first)] == 0) ++first;
    while (last > first && frame.counts[static_cast<std::size_t>(last)] == 0) --last;
    double number = 0, sum = 0, squares = 0;
    std::vector<double> limits, counts;
    for (int bin = first; bin <= last; ++bin) {
        const auto count = static_cast<double>(frame.counts[static_cast<std::size_t>(bin)]);
        const double middle = edge(bin) - HistogramFrame::width / 2;  // bin i ends at edge(i)
        number += count;
        sum += count * middle;
        squares += count * middle * middle;
        limits.push_back(edge(bin));
        counts.push_back(count);
    }
    std::string bytes;
    append_double(bytes, 1, edge(first) - HistogramFrame::width);
    append_double(bytes, 2, edge(last));
    append_double(bytes, 3, number);
    append_double(bytes, 4, sum);
    append_double(bytes, 5, squares);
    append_bytes(bytes, 6, packed(limits));
    append_bytes(bytes, 7, packed(counts));
    return bytes;
}

// When the run began, as near as the folder says: its first event, else the age of run.json.
double begin_of(const RunFolder& run, const std::vector<Event>& events) {
    if (!events.empty()) return events.front().unix_time;
    const auto written = fs::last_write_time(run.path() / "run.json");
    return std::chrono::duration<double>(std::chrono::file_clock::to_sys(written).time_since_epoch()).count();
}

}  // namespace

std::uint32_t crc32c(std::string_view bytes) {
    static constexpr auto table = crc_table();
    std::uint32_t value = 0xffffffffu;
    for (const char byte : bytes) value = value >> 8 ^ table[(value ^ static_cast<unsigned char>(byte)) & 0xff];
    return ~value;
}

std::uint32_t masked_crc32c(std::string_view bytes) { return std::rotr(crc32c(bytes), 15) + 0xa282ead8u; }

void append_record(std::string& file, std::string_view bytes) {
    std::string length;
    append_little_endian(length, std::uint64_t{bytes.size()});
    file += length;
    append_little_endian(file, masked_crc32c(length));
    file += bytes;
    append_little_endian(file, masked_crc32c(bytes));
}

std::string file_version_event(double wall_time) {
    std::string bytes;
    append_double(bytes, 1, wall_time);
    append_bytes(bytes, 3, "brain.Event:2");
    return bytes;
}

// message Summary { repeated Value value = 1; message Value { string tag = 1; float simple_value = 2; ... } }
std::string scalars_event(const StepRow& row, double wall_time) {
    std::string summary;
    for (const StepColumn& column : step_columns) {
        const double value = column.of(row);
        if (std::isnan(value)) continue;
        std::string one;
        append_bytes(one, 1, column.name);
        append_float(one, 2, static_cast<float>(value));
        append_bytes(summary, 1, one);
    }
    return event(wall_time, row.step, summary);
}

// HistogramProto is field 5 of a Value.
std::string histogram_event(const HistogramFrame& frame, double wall_time) {
    std::string one, summary;
    append_bytes(one, 1, "weights/" + frame.tensor);
    append_bytes(one, 5, histogram(frame));
    append_bytes(summary, 1, one);
    return event(wall_time, frame.step, summary);
}

std::filesystem::path tensorboard_folder(const RunFolder& run) { return run.path() / "report" / "tensorboard"; }

TensorboardFiles write_tensorboard(const RunFolder& run, const std::filesystem::path& out) {
    RunLog log;
    RunTail tail(run.path(), log);
    while (tail.poll()) {
    }
    RunLog::Cursor cursor;
    const RunLog::News news = log.read_since(cursor);
    if (news.rows.empty()) throw Error("has no step yet", run.path().string(), "Start the run first");

    TensorboardFiles written;
    std::map<Stage, std::string> files;
    std::map<std::pair<Stage, std::int64_t>, double> times;
    double stage_begin = begin_of(run, news.events), now = stage_begin;
    Stage stage = news.rows.front().stage;
    for (const StepRow& row : news.rows) {
        if (row.stage != stage) stage_begin = now, stage = row.stage;
        std::string& file = files[row.stage];
        if (file.empty()) append_record(file, file_version_event(stage_begin));
        now = stage_begin + row.seconds;
        times[{row.stage, row.step}] = now;
        append_record(file, scalars_event(row, now));
        ++written.rows;
    }
    for (const auto& frame : news.frames) {
        const auto file = files.find(frame->stage);
        const auto time = times.find({frame->stage, frame->step});
        if (file == files.end()) continue;  // a stage whose steps a resume has taken back
        append_record(file->second, histogram_event(*frame, time == times.end() ? stage_begin : time->second));
        ++written.frames;
    }
    for (const auto& [of, bytes] : files) {
        const fs::path folder = out / to_string(of);
        std::error_code failed;
        fs::create_directories(folder, failed);
        if (failed) throw Error("cannot be made: " + failed.message(), folder.string(), "Choose another folder");
        write_file_atomically(folder / "events.out.tfevents.0.bitdistill", bytes);
        ++written.files;
    }
    return written;
}

}  // namespace bitdistill
