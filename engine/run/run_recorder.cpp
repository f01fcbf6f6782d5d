// SPDX-License-Identifier: GPL-3.0-or-later
// The writing side of a run folder. Each of the logs is an append-only file whose good length is known: what a
// killed process left behind a whole line or frame is cut off before anything is added.
#include "engine/run/run_recorder.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <set>
#include <utility>
#include <vector>

#include "engine/base/file.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/base/publish.h"
#include "engine/run/activation_frame.h"
#include "engine/run/log_file.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_inputs.h"
#include "engine/run/run_lock.h"
#include "engine/run/run_records.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

double unix_time() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

// Frames wait in memory while the disk is full; of a run that goes on for days that must have an end.
constexpr std::size_t most_waiting_frames = std::size_t{64} << 20;

std::string counted(std::size_t number, const char* thing) {
    return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}
// "this 1 byte was cut off."
std::string cut_off(std::size_t bytes) {
    return (bytes == 1 ? "this " : "these ") + counted(bytes, "byte") + (bytes == 1 ? " was" : " were") + " cut off.";
}

std::vector<std::string> missing_logs(const RunFolder& run) {
    std::vector<std::string> names;
    std::error_code error;
    for (const fs::path& file : {run.metrics_file(), run.histograms_file(), run.events_file()})
        if (!fs::exists(fs::symlink_status(file, error))) names.push_back(file.filename().string());
    return names;
}

// A stage may have been trained with another number of steps than the recipe says by now.
std::int64_t last_step(const RunFolder& run, const RunLog::News& read, Stage stage) {
    const std::string word = to_string(stage);
    const auto counts = [&](const Event& event) {
        return event.stage == word && event.step > 0 && (event.kind == "time" || event.kind == "checkpoint");
    };
    const auto last = std::find_if(read.events.rbegin(), read.events.rend(), counts);
    return last != read.events.rend() ? last->step : planned_steps(run, stage);
}

// What the logs should hold of stages that are done and do not: somebody removed or shortened a file between two
// sittings. A sentence each. missing: names of logs that were not there.
std::vector<std::string> lost_records(const RunFolder& run, const RunLog::News& read,
                                      const std::vector<std::string>& missing) {
    std::vector<std::string> sentences;
    if (!run.begun()) return sentences;
    const auto is_missing = [&](const std::filesystem::path& file) {
        return std::ranges::find(missing, file.filename().string()) != missing.end();
    };
    for (const std::string& name : missing)
        sentences.push_back(name + " was not there any more: what it held of this run is lost.");
    for (const Stage stage : run.planned_stages()) {
        if (!stage_info(stage).steps || !run.stage_done(stage)) continue;
        const std::int64_t last = last_step(run, read, stage);
        const std::string word = to_string(stage);
        std::set<std::int64_t> steps;
        for (const StepRow& row : read.rows)
            if (row.stage == stage && row.step >= 1 && row.step <= last) steps.insert(row.step);
        const auto found = static_cast<std::int64_t>(steps.size());
        if (found < last && !is_missing(run.metrics_file()))
            sentences.push_back(run.metrics_file().filename().string() + " has " + std::to_string(found) + " of the " +
                                std::to_string(last) + " rows of " + word + ": the others are lost.");
        // The last step counts every weight, whatever share of the time histograms may take.
        const bool frames_end = std::ranges::any_of(
            read.frames, [&](const auto& frame) { return frame->stage == stage && frame->step == last; });
        if (stage_info(stage).makes != StageProduct::teacher && run.params().histogram_share > 0 && !frames_end &&
            !is_missing(run.histograms_file()))
            sentences.push_back(run.histograms_file().filename().string() + " has no histograms of the end of " + word +
                                ": they are lost.");
    }
    return sentences;
}

}  // namespace

struct RunRecorder::Files {
    explicit Files(const RunFolder& run)
        : folder(run),
          lock(run.path()),
          missing(missing_logs(run)),
          metrics(run.metrics_file()),
          histograms(run.histograms_file()),
          activations(run.activations_file()),
          events(run.events_file()) {}

    RunFolder folder;
    RunLock lock;
    std::vector<std::string> missing;  // names of logs that are made new
    LogFile metrics, histograms, activations, events;
    std::vector<const LogFile*> in_trouble, leaves_out;  // that were told of
    bool progress_in_trouble = false;
    PipelineProgress progress{};
    std::chrono::steady_clock::time_point progress_written{};

    // Derived, so a failure ends nothing: it is said once, and who watches the run sees it move by its logs.
    void write_progress(RunLog& log) {
        progress_written = std::chrono::steady_clock::now();
        try {
            lock.check_place();
        } catch (const Error&) {
            return;  // the next checkpoint says it
        }
        const bool emptied = !is_run_folder(folder.path());  // as above; nothing is left in the way of another run
        if (emptied) return;
        try {
            write_file_atomically(folder.path() / run_name::progress, to_text(progress), false);
            progress_in_trouble = false;
        } catch (const Error& error) {
            if (!std::exchange(progress_in_trouble, true))
                say(log, Severity::warning, std::string(error.what()) + ". The run goes on without this file.");
        }
    }
    void say(RunLog& log, Severity severity, const std::string& text) {
        Event event{unix_time(), severity, "warning", "", 0, text};
        log.append(event);
        events.append(to_json_line(event));
    }
    // To a log; the first failure in a row is said.
    void append(LogFile& file, std::string_view bytes, RunLog& log) {
        const bool written = file.append(bytes);
        const auto told = std::ranges::find(in_trouble, &file);
        if (written && told != in_trouble.end()) in_trouble.erase(told);
        if (written || told != in_trouble.end()) return;
        in_trouble.push_back(&file);
        say(log, Severity::warning,
            file.trouble() +
                ". What belongs there waits in memory and is written as soon as that is possible, at the "
                "latest before the next checkpoint.");
    }
    // What a killed process or a full disk left behind the last whole row, frame or line.
    void keep_whole(LogFile& file, std::size_t good, std::size_t all, const char* piece, RunLog& log) {
        file.keep(good);
        if (good < all)
            say(log, Severity::info,
                file.path().filename().string() + " ended in the middle of a " + piece + "; " + cut_off(all - good));
    }
    // What a resume takes out of a log goes to the end of another file beside it, before it is cut.
    static void keep_beside(const fs::path& path, std::string_view head, std::string_view bytes) {
        LogFile beside(path);
        const std::string before = beside.content();
        beside.keep(before.size());
        if (before.empty()) beside.append(head);
        beside.append(bytes);
        beside.sync();
    }
    static fs::path copy_aside(const LogFile& file) {
        const fs::path copy = file.path().string() + run_name::damaged_ending;
        std::error_code error;
        fs::copy_file(file.path(), copy, fs::copy_options::overwrite_existing, error);
        if (error) throw file_error("cannot copy", copy, error.value());
        return copy;
    }
    // A log with a line or frame that cannot be read: the whole file is kept under another name, its good part goes on.
    void set_aside(LogFile& file, std::uint64_t good, RunLog& log) {
        const fs::path copy = copy_aside(file);
        file.keep(good);
        say(log, Severity::warning,
            file.path().filename().string() + " was damaged after " + std::to_string(good) +
                " bytes; the whole file was kept as " + copy.filename().string());
    }
    // Into the log what is whole.
    template <class Frame>
    void load_frames(LogFile& file, RunLog& log) {
        constexpr std::string_view magic = frame_magic<Frame>;
        const std::string bytes = file.content();
        std::size_t at = magic.size();
        if (bytes.size() < at) {
            keep_whole(file, 0, bytes.size(), "frame", log);
            return append(file, magic, log);
        }
        if (!bytes.starts_with(magic)) {
            set_aside(file, 0, log);
            return append(file, magic, log);
        }
        try {
            for (;;) {
                auto frame = std::make_shared<Frame>();
                const std::size_t used = read_frame(std::string_view(bytes).substr(at), *frame);
                if (used == 0) break;
                log.publish(std::move(frame));
                at += used;
            }
            keep_whole(file, at, bytes.size(), "frame", log);
        } catch (const Error&) {
            set_aside(file, at, log);
        }
    }
    template <class Frame>
    void append_frame(LogFile& file, const Frame& frame, RunLog& log) {
        const auto told = std::ranges::find(leaves_out, &file);
        if (file.waiting() < most_waiting_frames) {
            if (told != leaves_out.end()) leaves_out.erase(told);
            std::string bytes;
            write_frame(bytes, frame);
            append(file, bytes, log);
        } else if (told == leaves_out.end()) {
            leaves_out.push_back(&file);
            say(log, Severity::warning,
                "No more frames of " + file.path().filename().string() +
                    " can wait in memory: further ones are left out until there is room.");
        }
    }
    // Somebody may empty the folder that a run is written to, cut its logs, or put links in their place. The log in
    // memory has all that they held, so nothing of them is lost; what a resume reads cannot be made again.
    void check_files(RunLog& log) {
        if (!is_run_folder(folder.path()))
            throw Error("run.json was removed while the run was being written", folder.path().string(),
                        "Bring the folder's files back, from a copy, and resume the run");
        for (const auto& [file, kind] :
             {std::pair(&events, LogKind::events), std::pair(&metrics, LogKind::metrics),
              std::pair(&histograms, LogKind::histograms), std::pair(&activations, LogKind::activations)}) {
            const LogFile::Harm harm = file->harm();
            if (harm == LogFile::Harm::none) continue;
            file->replace(file_of(log, kind));
            say(log, Severity::warning,
                file->path().filename().string() +
                    (harm == LogFile::Harm::removed ? " was removed" : " was shortened by another program") +
                    " while it was being written, and was made again.");
        }
        folder.refuse_links();
    }
    void load(RunLog& log);
    void load_events(RunLog& log);
    void tell_losses(RunLog& log);
};

// Lines that cannot be read go, with the rest of the file, into a copy.
void RunRecorder::Files::load_events(RunLog& log) {
    const std::string text = events.content();
    std::size_t at = 0, first_bad = std::string::npos, bad = 0;
    std::string after;  // the good lines behind the first that is not
    for (std::size_t end; (end = text.find('\n', at)) != std::string::npos; at = end + 1) {
        const std::string_view line = std::string_view(text).substr(at, end - at);
        if (auto event = parse_event(line)) {
            log.append(std::move(*event));
            if (bad > 0) after.append(line).append("\n");
        } else {
            if (bad++ == 0) first_bad = at;
        }
    }
    if (bad == 0) return keep_whole(events, at, text.size(), "line", log);
    copy_aside(events);
    events.keep(first_bad);
    events.append(after);
    say(log, Severity::warning,
        counted(bad, "line") + " of events.jsonl could not be read and " + (bad == 1 ? "was" : "were") +
            " taken out; the whole file was kept as events.jsonl.damaged");
    if (at < text.size())
        say(log, Severity::info, "events.jsonl ended in the middle of a line; " + cut_off(text.size() - at));
}

// Each loss once: a resume later on finds the same hole.
void RunRecorder::Files::tell_losses(RunLog& log) {
    RunLog::Cursor cursor;
    const RunLog::News read = log.read_since(cursor);
    for (const std::string& sentence : lost_records(folder, read, missing))
        if (std::ranges::find(read.events, sentence, &Event::text) == read.events.end())
            say(log, Severity::warning, sentence);
}

void RunRecorder::Files::load(RunLog& log) {
    log.clear();
    load_events(log);
    {
        const std::string text = metrics.content();
        const std::size_t end_of_header = text.find('\n');
        if (end_of_header == std::string::npos) {
            keep_whole(metrics, 0, text.size(), "row", log);
            append(metrics, metrics_header(), log);
        } else {
            const auto columns = parse_metrics_header(std::string_view(text).substr(0, end_of_header));
            std::size_t at = columns ? end_of_header + 1 : 0;
            bool whole = columns.has_value();
            std::string rewritten = metrics_header();
            for (std::size_t end; whole && (end = text.find('\n', at)) != std::string::npos;) {
                const auto row = parse_row(std::string_view(text).substr(at, end - at), *columns);
                if (!row) {
                    whole = false;
                    break;
                }
                log.append(*row);
                rewritten += to_csv(*row);
                at = end + 1;
            }
            if (!whole)
                set_aside(metrics, at, log);
            else
                keep_whole(metrics, at, text.size(), "row", log);
            if (text.compare(0, end_of_header + 1, metrics_header()) != 0) {  // another version's columns
                metrics.replace(rewritten);
            }
        }
    }
    load_frames<HistogramFrame>(histograms, log);
    load_frames<ActivationFrame>(activations, log);
    progress = folder.progress();
    for (int i = 0; i < stage_count; ++i)
        log.set_progress(static_cast<Stage>(i), progress[static_cast<std::size_t>(i)]);
    write_progress(log);
}

RunRecorder::RunRecorder(const RunFolder& folder, RunLog& log) : log_(log) {
    folder.refuse_links();
    files_ = std::make_unique<Files>(folder);
    files_->load(log);
    files_->tell_losses(log);
}

RunRecorder::RunRecorder(RunLog& log) : log_(log) {}

RunRecorder::~RunRecorder() {
    if (!files_) return;
    try {
        check_place();  // of what was done to the logs since the last checkpoint
    } catch (const std::exception&) {
        // The run is over. What is wrong is said by whoever opens it next.
    }
    for (LogFile* file : {&files_->metrics, &files_->histograms, &files_->activations, &files_->events})
        file->write_waiting();
    files_->write_progress(log_);
}

void RunRecorder::append(const StepRow& row) {
    log_.append(row);
    if (files_) files_->append(files_->metrics, to_csv(row), log_);
}

void RunRecorder::publish(std::shared_ptr<const HistogramFrame> frame) {
    if (files_) files_->append_frame(files_->histograms, *frame, log_);
    log_.publish(std::move(frame));
}

void RunRecorder::publish(std::shared_ptr<const ActivationFrame> frame) {
    if (files_) files_->append_frame(files_->activations, *frame, log_);
    log_.publish(std::move(frame));
}

void RunRecorder::event(Severity severity, const std::string& kind, Stage stage, std::int64_t step,
                        const std::string& text) {
    Event event{unix_time(), severity, kind, to_string(stage), step, text};
    log_.append(event);
    if (files_) files_->append(files_->events, to_json_line(event), log_);
}

void RunRecorder::set_progress(Stage stage, const StageProgress& progress) {
    if (!files_) return log_.set_progress(stage, progress);
    StageProgress& known = files_->progress[static_cast<std::size_t>(stage)];
    const bool news = known.state != progress.state;
    const std::int64_t steps = known.steps;
    known = progress;
    if (known.state == StageState::done && known.steps == 0) known.step = known.steps = steps;
    log_.set_progress(stage, known);
    if (news || std::chrono::steady_clock::now() - files_->progress_written >= std::chrono::seconds(1))
        files_->write_progress(log_);
}

namespace {

// How the sentence ends. Names only the files that got something.
struct CutRecords {
    std::size_t count;
    const char* noun;
    fs::path kept_in;
};
std::string cut_text(std::initializer_list<CutRecords> all) {
    std::vector<std::string> counts, in;
    for (const CutRecords& one : all) {
        if (one.count == 0) continue;
        counts.push_back(counted(one.count, one.noun));
        in.push_back(one.kept_in.filename().string());
    }
    return counts.empty() ? "." : "; " + joined(counts, " and ") + " past it are kept in " + joined(in, " and ") + ".";
}

}  // namespace

void RunRecorder::cut(Stage stage, std::int64_t step, std::optional<std::int64_t> frames) {
    if (!files_) return log_.cut(stage, step, frames);
    flush();  // a cut rewrites files: nothing may wait for them
    // Rows and frames of a stage mostly are the end of the file. Where later stages stand behind them, the rest is
    // written again.
    const auto filter = [&](LogFile& file, const fs::path& beside, const std::string& bytes, std::size_t start,
                            auto&& next) {
        std::string kept = bytes.substr(0, start), gone;
        std::size_t prefix = start, count = 0;
        for (std::size_t at = start; at < bytes.size();) {
            const auto [used, drop] = next(std::string_view(bytes).substr(at));
            if (used == 0) break;
            (drop ? gone : kept).append(bytes, at, used);
            if (!drop && gone.empty()) prefix = at + used;
            count += drop;
            at += used;
        }
        if (count == 0) return count;
        Files::keep_beside(beside, std::string_view(bytes).substr(0, start), gone);
        if (kept.size() == prefix)
            file.keep(prefix);
        else
            file.replace(kept);
        return count;
    };
    std::int64_t last = 0, kept_rows = 0;
    const std::string rows = files_->metrics.content();
    const std::size_t end_of_header = rows.find('\n');
    const auto columns = parse_metrics_header(std::string_view(rows).substr(0, end_of_header));
    std::size_t rows_cut = 0;
    if (columns && end_of_header != std::string::npos)
        rows_cut = filter(files_->metrics, files_->folder.cut_metrics_file(), rows, end_of_header + 1,
                          [&](std::string_view rest) -> std::pair<std::size_t, bool> {
                              const std::size_t end = rest.find('\n');
                              if (end == std::string_view::npos) return {0, false};
                              const auto row = parse_row(rest.substr(0, end), *columns);
                              const bool drop = !row || (row->stage == stage && row->step > step);
                              if (!drop && row->stage == stage) {
                                  last = std::max(last, row->step);
                                  ++kept_rows;
                              }
                              return {end + 1, drop};
                          });
    const auto cut_frames = [&]<class Frame>(const Frame&, LogFile& file, const fs::path& beside,
                                             std::int64_t last_kept) {
        return filter(file, beside, file.content(), frame_magic<Frame>.size(),
                      [&](std::string_view rest) -> std::pair<std::size_t, bool> {
                          Frame frame;
                          const std::size_t used = read_frame(rest, frame);
                          return {used, used > 0 && frame.stage == stage && frame.step > last_kept};
                      });
    };
    const std::size_t frames_cut = cut_frames(HistogramFrame(), files_->histograms,
                                              files_->folder.cut_histograms_file(), frames.value_or(step)),
                      activations_cut =
                          cut_frames(ActivationFrame(), files_->activations, files_->folder.cut_activations_file(),
                                     std::min(step, frames.value_or(step)));
    log_.cut(stage, step, frames);
    const std::string word = to_string(stage);
    // The checkpoint's step: the row of one that was not evaluated yet is still to come.
    const std::int64_t from = std::max(step, frames.value_or(step));
    if (rows_cut + frames_cut + activations_cut > 0 || from > 0)
        event(Severity::info, "resume", stage, from,
              (from > 0 ? word + " goes on after step " + std::to_string(from) : word + " starts anew") +
                  cut_text({{rows_cut, "row", files_->folder.cut_metrics_file()},
                            {frames_cut, "frame", files_->folder.cut_histograms_file()},
                            {activations_cut, "activation frame", files_->folder.cut_activations_file()}}));
    if (last < step)
        event(Severity::warning, "warning", stage, step,
              "metrics.csv has the rows of " + word + " up to step " + std::to_string(last) +
                  " only: those up to step " + std::to_string(step) + " are lost.");
    else if (kept_rows < step)
        event(Severity::warning, "warning", stage, step,
              "metrics.csv has " + std::to_string(kept_rows) + " of the " + std::to_string(step) + " rows of " + word +
                  " up to step " + std::to_string(step) + ": the others are lost.");
}

void RunRecorder::flush() {
    if (!files_) return;
    files_->metrics.sync();
    files_->histograms.sync();
    files_->activations.sync();
    files_->events.sync();
    files_->in_trouble.clear();
}

bool RunRecorder::flush_if_possible() {
    try {
        flush();
        return true;
    } catch (const Error&) {  // append() has said it
        return false;
    }
}

void RunRecorder::check_place() const {
    if (!files_) return;
    files_->lock.check_place();
    files_->check_files(log_);
}

}  // namespace bitdistill
