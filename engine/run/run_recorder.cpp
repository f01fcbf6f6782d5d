// SPDX-License-Identifier: GPL-3.0-or-later
// The writing side of a run folder. Each of the three logs is an append-only file whose good length is known: what a
// killed process left behind a whole line or frame is cut off before anything is added.
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <thread>

#include "engine/base/file.h"
#include "engine/base/publish.h"
#include "engine/run/run_recorder.h"
#include "engine/run/run_records.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

double unix_time() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

class AppendFile {
  public:
    explicit AppendFile(fs::path path) : path_(std::move(path)) {
        fd_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
        if (fd_ < 0) throw file_error("cannot open", path_, errno);
        struct stat status {};
        regular_ = ::fstat(fd_, &status) == 0 && S_ISREG(status.st_mode);
    }
    ~AppendFile() { ::close(fd_); }
    AppendFile(const AppendFile&) = delete;
    AppendFile& operator=(const AppendFile&) = delete;

    const fs::path& path() const { return path_; }
    std::string content() const { return regular_ ? read_file(path_, std::uint64_t{1} << 40) : std::string(); }

    // Keeps the first `length` bytes.
    void keep(std::uint64_t length) {
        if (regular_ && ::ftruncate(fd_, static_cast<off_t>(length)) != 0) throw file_error("cannot cut", path_, errno);
        length_ = length;
    }
    void append(std::string_view bytes) {
        try {
            write_all(fd_, bytes, path_);
            length_ += bytes.size();
        } catch (...) {
            // Half a row on a full disk: take it back, so that the file stays whole for readers and for a resume.
            if (regular_ && ::ftruncate(fd_, static_cast<off_t>(length_)) != 0) errno = 0;  // the next opening cuts it
            throw;
        }
    }
    void sync() {
        if (regular_ && ::fdatasync(fd_) != 0) throw file_error("cannot write", path_, errno);
    }
    std::uint64_t length() const { return length_; }

  private:
    fs::path path_;
    int fd_ = -1;
    bool regular_ = true;
    std::uint64_t length_ = 0;
};

bool goes(Stage stage, std::int64_t step, Stage cut_stage, std::int64_t cut_step) {
    return stage > cut_stage || (stage == cut_stage && step > cut_step);
}

}  // namespace

struct RunRecorder::Files {
    explicit Files(const RunFolder& run)
        : folder(run),
          lock(take_lock(run.path())),
          metrics(run.metrics_file()),
          histograms(run.histograms_file()),
          events(run.events_file()) {}
    ~Files() { ::close(lock); }

    static int take_lock(const fs::path& run) {
        const fs::path path = run / "lock";
        const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (fd < 0) throw file_error("cannot open", path, errno);
        // A reader that looks whether the lock is taken holds it for an instant: that is worth a second try.
        bool taken = false;
        for (int attempt = 0; attempt < 20 && !taken; ++attempt) {
            if (attempt > 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
            taken = ::flock(fd, LOCK_EX | LOCK_NB) == 0;
            if (!taken && errno != EWOULDBLOCK && errno != EINTR) {
                const int failed = errno;
                ::close(fd);
                throw file_error("cannot lock", path, failed);
            }
        }
        if (!taken) {
            ::close(fd);
            const std::string holder = lock_holder(run).value_or("");
            throw Error(
                "another process is writing here" + (holder.empty() ? "" : " (process and host: " + holder + ")"),
                run.string(), "Wait for its end or stop it");
        }
        const std::string text = lock_text() + "\n";  // only a courtesy: the lock holds without it
        if (::ftruncate(fd, 0) == 0 && ::pwrite(fd, text.data(), text.size(), 0) < 0) errno = 0;
        return fd;
    }

    RunFolder folder;
    int lock;
    AppendFile metrics, histograms, events;
    PipelineProgress progress{};
    std::chrono::steady_clock::time_point progress_written{};

    void write_progress() {
        write_file_atomically(folder.path() / "progress.json", to_text(progress), false);
        progress_written = std::chrono::steady_clock::now();
    }
    // A log with a line or frame that cannot be read: the whole file is kept under another name, its good part goes on.
    void set_aside(AppendFile& file, std::uint64_t good, RunLog& log) {
        const fs::path copy = file.path().string() + ".damaged";
        std::error_code error;
        fs::copy_file(file.path(), copy, fs::copy_options::overwrite_existing, error);
        if (error) throw file_error("cannot copy", copy, error.value());
        file.keep(good);
        Event event{unix_time(),
                    Severity::warning,
                    "warning",
                    "",
                    0,
                    file.path().filename().string() + " was damaged after " + std::to_string(good) +
                        " bytes; the whole file was kept as " + copy.filename().string()};
        events.append(to_json_line(event));
        log.append(event);
    }
    void load(RunLog& log);
};

void RunRecorder::Files::load(RunLog& log) {
    log.clear();
    {
        const std::string text = events.content();
        std::size_t at = 0;
        for (std::size_t end; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
            if (auto event = parse_event(std::string_view(text).substr(at, end - at))) log.append(std::move(*event));
        events.keep(at);
    }
    {
        const std::string text = metrics.content();
        const std::size_t end_of_header = text.find('\n');
        if (end_of_header == std::string::npos) {
            metrics.keep(0);
            metrics.append(metrics_header());
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
                metrics.keep(at);
            if (text.compare(0, end_of_header + 1, metrics_header()) != 0) {  // another version's columns
                metrics.keep(0);
                metrics.append(rewritten);
            }
        }
    }
    {
        const std::string bytes = histograms.content();
        std::size_t at = histogram_magic.size();
        if (bytes.size() < at) {
            histograms.keep(0);
            histograms.append(histogram_magic);
        } else if (!bytes.starts_with(histogram_magic)) {
            set_aside(histograms, 0, log);
            histograms.append(histogram_magic);
        } else {
            try {
                for (;;) {
                    auto frame = std::make_shared<HistogramFrame>();
                    const std::size_t used = read_frame(std::string_view(bytes).substr(at), *frame);
                    if (used == 0) break;
                    log.publish(std::move(frame));
                    at += used;
                }
                histograms.keep(at);
            } catch (const Error&) {
                set_aside(histograms, at, log);
            }
        }
    }
    progress = folder.progress();
    for (int i = 0; i < stage_count; ++i)
        log.set_progress(static_cast<Stage>(i), progress[static_cast<std::size_t>(i)]);
    write_progress();
}

RunRecorder::RunRecorder(const RunFolder& folder, RunLog& log) : files_(std::make_unique<Files>(folder)), log_(log) {
    files_->load(log);
}

RunRecorder::RunRecorder(RunLog& log) : log_(log) {}

RunRecorder::~RunRecorder() {
    try {
        if (files_) files_->write_progress();
    } catch (const Error&) {  // progress.json is derived; the reader does without
    }
}

void RunRecorder::append(const StepRow& row) {
    if (files_) files_->metrics.append(to_csv(row));
    log_.append(row);
}

void RunRecorder::publish(std::shared_ptr<const HistogramFrame> frame) {
    if (files_) {
        std::string bytes;
        write_frame(bytes, *frame);
        files_->histograms.append(bytes);
    }
    log_.publish(std::move(frame));
}

void RunRecorder::event(Severity severity, const std::string& kind, Stage stage, std::int64_t step,
                        const std::string& text) {
    Event event{unix_time(), severity, kind, to_string(stage), step, text};
    log_.append(event);  // first: a failure caused by a full disk must be seen in the window
    if (files_) files_->events.append(to_json_line(event));
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
        files_->write_progress();
}

void RunRecorder::cut(Stage stage, std::int64_t step) {
    if (!files_) return log_.cut(stage, step);
    bool cut = false;
    // Rows and frames were appended in the order of the pipeline, so what stays is the beginning of the file. Should a
    // file be in another order, its later part is kept too, by writing it again.
    const auto filter = [&](AppendFile& file, const std::string& bytes, std::size_t start, auto&& next) {
        std::string kept = bytes.substr(0, start);
        std::size_t prefix = start;
        bool gap = false;
        for (std::size_t at = start; at < bytes.size();) {
            const auto [used, drop] = next(std::string_view(bytes).substr(at));
            if (used == 0) break;
            if (!drop) kept.append(bytes, at, used);
            if (!drop && !gap) prefix = at + used;
            gap = gap || drop;
            at += used;
        }
        if (!gap) return;
        cut = true;
        file.keep(prefix);
        if (kept.size() > prefix) file.append(std::string_view(kept).substr(prefix));
    };
    const std::string rows = files_->metrics.content();
    const std::size_t end_of_header = rows.find('\n');
    const auto columns = parse_metrics_header(std::string_view(rows).substr(0, end_of_header));
    if (columns && end_of_header != std::string::npos)
        filter(files_->metrics, rows, end_of_header + 1, [&](std::string_view rest) -> std::pair<std::size_t, bool> {
            const std::size_t end = rest.find('\n');
            if (end == std::string_view::npos) return {0, false};
            const auto row = parse_row(rest.substr(0, end), *columns);
            return {end + 1, !row || goes(row->stage, row->step, stage, step)};
        });
    filter(files_->histograms, files_->histograms.content(), histogram_magic.size(),
           [&](std::string_view rest) -> std::pair<std::size_t, bool> {
               HistogramFrame frame;
               const std::size_t used = read_frame(rest, frame);
               return {used, used > 0 && goes(frame.stage, frame.step, stage, step)};
           });
    log_.cut(stage, step);
    if (cut || step > 0)
        event(Severity::info, "resume", stage, step,
              step > 0 ? std::string(to_string(stage)) + " goes on after step " + std::to_string(step)
                       : std::string(to_string(stage)) + " starts anew");
}

void RunRecorder::flush() {
    if (!files_) return;
    files_->metrics.sync();
    files_->histograms.sync();
    files_->events.sync();
}

}  // namespace bitdistill
