// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/tensorboard/tensorboard.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <map>

#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/free_place.h"
#include "engine/base/model_path.h"
#include "engine/base/open_to_write.h"
#include "engine/base/publish.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_records.h"
#include "engine/run/run_tail.h"
#include "engine/run/tensorboard/event_message.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

std::string packed(const std::vector<double>& values) {
    std::string bytes;
    for (const double value : values) append_little_endian(bytes, std::bit_cast<std::uint64_t>(value));
    return bytes;
}

std::string event(double wall_time, std::int64_t step, const std::string& summary) {
    std::string bytes;
    append_double(bytes, event_field::wall_time, wall_time);
    append_integer(bytes, event_field::step, step);
    append_bytes(bytes, event_field::summary, summary);
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
    const auto written = fs::last_write_time(run.path() / run_file_name);
    return std::chrono::duration<double>(std::chrono::file_clock::to_sys(written).time_since_epoch()).count();
}

// The clock's time of each step. A row says how long its stage has trained; an event says what time it was after a
// step.
class WallTimes {
    static bool begins_stage(const Event& event) {
        return event.step == 0 && (event.kind == "start" || event.kind == "stage" || event.kind == "resume");
    }

  public:
    WallTimes(const std::vector<StepRow>& rows, const std::vector<Event>& events, double begin) : begin_(begin) {
        for (const StepRow& row : rows) trained_[{to_string(row.stage), row.step}] = row.seconds;
        for (const Event& event : events) {
            std::map<std::int64_t, double>& begins = begins_[event.stage];
            // What came behind a resume was taken back.
            if (event.kind == "resume") begins.erase(begins.upper_bound(event.step), begins.end());
            if (const auto found = trained_.find({event.stage, event.step}); found != trained_.end())
                begins[event.step] = event.unix_time - found->second;
            else if (begins_stage(event) && (begins.empty() || begins.rbegin()->first == 0))
                begins[0] = event.unix_time;  // not of a stage's last event, which has step 0, too
        }
    }
    double of_stage(const std::string& stage) const {
        const auto found = begins_.find(stage);
        return found == begins_.end() || found->second.empty() ? begin_ : found->second.begin()->second;
    }
    // By the last event behind an earlier step, and the time trained since.
    double of(const std::string& stage, std::int64_t step) const {
        const auto trained = trained_.find({stage, step});
        double begin = of_stage(stage);
        if (const auto found = begins_.find(stage); found != begins_.end())
            if (const auto later = found->second.lower_bound(step); later != found->second.begin())
                begin = std::prev(later)->second;
        return begin + (trained == trained_.end() ? 0 : trained->second);
    }

  private:
    std::map<std::pair<std::string, std::int64_t>, double> trained_;
    // Of each event, by stage and step: when the stage would have begun, had it trained without a break up to there.
    std::map<std::string, std::map<std::int64_t, double>> begins_;
    double begin_;
};

constexpr const char* event_file_name = "events.out.tfevents.0.bitdistill";

// A link below the place that was asked for would lead a writer to files that nobody meant. In a run's own folder that
// begins with report/.
void refuse_links(const RunFolder& run, const fs::path& out, const fs::path& file) {
    const fs::path in_run = fs::absolute(file).lexically_normal().lexically_relative(run.path());
    const bool own = !in_run.empty() && *in_run.begin() != "..";
    require_own_place(own ? run.path() : out, file, "give --out another folder");
}

}  // namespace

std::string file_version_event(double wall_time) {
    std::string bytes;
    append_double(bytes, event_field::wall_time, wall_time);
    append_bytes(bytes, event_field::file_version, "brain.Event:2");
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

namespace {

// No row was read: the run has none yet, or the file of its rows is damaged, which has another remedy.
[[noreturn]] void refuse_without_rows(const RunFolder& run) {
    const fs::path file = run.metrics_file();
    std::error_code unknown;
    if (fs::is_regular_file(file, unknown)) {
        const std::string text = read_file(file, std::uint64_t{1} << 40);
        const std::size_t header = text.find('\n');
        const bool known =
            header != std::string::npos && parse_metrics_header(std::string_view(text).substr(0, header)).has_value();
        if (!known || text.find('\n', header + 1) != std::string::npos)
            throw Error(text.empty() ? "is empty, and a run's file has a header at least"
                                     : "is damaged: no row of it can be read",
                        file.string(),
                        "Put a copy of it back, or resume the run, which says what is lost and goes on without it");
    }
    throw Error("has no step yet", run.path().string(), "Start the run first");
}

}  // namespace

std::filesystem::path tensorboard_folder(const RunFolder& run) { return run.path() / run_name::report / "tensorboard"; }

TensorboardFiles write_tensorboard(const RunFolder& run, const std::filesystem::path& out) {
    RunLog log;
    RunTail tail(run.path(), log);
    while (tail.poll()) {
    }
    RunLog::Cursor cursor;
    const RunLog::News news = log.read_since(cursor);
    if (news.rows.empty()) refuse_without_rows(run);

    TensorboardFiles written;
    const WallTimes times(news.rows, news.events, begin_of(run, news.events));
    std::map<Stage, std::vector<EventRecord>> files;
    for (const StepRow& row : news.rows) {
        std::vector<EventRecord>& file = files[row.stage];
        if (file.empty()) file.push_back({0, file_version_event(times.of_stage(to_string(row.stage)))});
        file.push_back({row.step, scalars_event(row, times.of(to_string(row.stage), row.step))});
        ++written.rows;
    }
    for (const auto& frame : news.frames) {
        const auto file = files.find(frame->stage);
        if (file == files.end()) continue;  // a stage whose steps a resume has taken back
        file->second.push_back({frame->step, histogram_event(*frame, times.of(to_string(frame->stage), frame->step))});
        ++written.frames;
    }
    // All that can be refused before anything is written.
    for (const auto& [of, records] : files) refuse_links(run, out, out / to_string(of) / event_file_name);
    NewPlaces places;  // part of an export is none
    for (const auto& [of, records] : files) {
        const fs::path folder = out / to_string(of);
        places.folder(folder);
        places.file(folder / event_file_name);
        bring_up_to_date(folder / event_file_name, records);
        ++written.files;
    }
    places.keep();
    return written;
}

}  // namespace bitdistill
