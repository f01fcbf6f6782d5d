// SPDX-License-Identifier: GPL-3.0-or-later
// The reading side of a run folder that some process may be writing. Nothing here takes part in a protocol: files are
// followed by length, and the last bytes that were read are compared again at each poll, so that a file that was cut
// and has grown past the old length in between is noticed.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>

#include "engine/base/file.h"
#include "engine/run/activation_frame.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_records.h"
#include "engine/run/run_tail.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// A poll reads at most so much of a file, so that a huge log does not hold up the window's timer.
constexpr std::size_t most_per_poll = std::size_t{8} << 20;
constexpr std::size_t remembered = 256;

class Follower {
  public:
    explicit Follower(fs::path path) : path_(std::move(path)) {}

    // Fills fresh with bytes past what was consumed. Returns false when the file is not the one that was read before.
    bool read(std::string& fresh) {
        fresh.clear();
        const int fd = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (fd < 0) return offset_ == 0;
        const bool same_file = read_from(fd, fresh);
        ::close(fd);
        return same_file;
    }
    void consume(std::string_view bytes) {
        offset_ += bytes.size();
        tail_ += bytes.size() > remembered ? bytes.substr(bytes.size() - remembered) : bytes;
        if (tail_.size() > remembered) tail_.erase(0, tail_.size() - remembered);
    }
    void restart() {
        offset_ = 0;
        tail_.clear();
    }
    std::uint64_t offset() const { return offset_; }
    const fs::path& path() const { return path_; }

  private:
    bool read_from(int fd, std::string& fresh) const {
        struct stat status {};
        if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return true;
        const auto size = static_cast<std::uint64_t>(status.st_size);
        if (size < offset_) return false;
        if (size == offset_ && tail_.empty()) return true;
        std::string bytes(tail_.size() + std::min<std::uint64_t>(size - offset_, most_per_poll), '\0');
        std::size_t used = 0;
        while (used < bytes.size()) {
            const ssize_t got = ::pread(fd, bytes.data() + used, bytes.size() - used,
                                        static_cast<off_t>(offset_ - tail_.size() + used));
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) break;
            used += static_cast<std::size_t>(got);
        }
        bytes.resize(used);
        if (!bytes.starts_with(tail_)) return false;
        fresh = bytes.substr(tail_.size());
        return true;
    }

    fs::path path_;
    std::uint64_t offset_ = 0;
    std::string tail_;
};

}  // namespace

struct RunTail::State {
    State(const fs::path& folder, RunLog& run_log)
        : run(RunFolder::open(folder)),
          log(run_log),
          metrics(run.metrics_file()),
          histograms(run.histograms_file()),
          activations(run.activations_file()),
          events(run.events_file()) {}

    RunFolder run;
    RunLog& log;
    Follower metrics, histograms, activations, events;
    std::optional<MetricsColumns> columns;
    bool histograms_damaged = false, activations_damaged = false;
    std::size_t histograms_read = 0, activations_read = 0;
    PipelineProgress progress{}, on_disk{};
    std::array<std::int64_t, stage_count> last_step{};
    std::chrono::steady_clock::time_point disk_looked_at{};
    bool written_now = false;

    void restart() {
        log.clear();
        for (Follower* file : {&metrics, &histograms, &activations, &events}) file->restart();
        columns.reset();
        histograms_damaged = activations_damaged = false;
        histograms_read = activations_read = 0;
        last_step = {};
        progress = {};
        disk_looked_at = {};
    }
    void warn(const Follower& file, const std::string& what) {
        const double now = std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
        log.append(Event{now, Severity::warning, "warning", "", 0, file.path().filename().string() + ": " + what});
    }
    bool take_rows(std::string_view fresh);
    bool take_events(std::string_view fresh);
    template <class Frame>
    bool take_frames(Follower& file, bool& damaged, std::size_t& read, std::string_view fresh);
    bool take_progress();
};

bool RunTail::State::take_rows(std::string_view fresh) {
    std::size_t at = 0, bad = 0;
    for (std::size_t end; (end = fresh.find('\n', at)) != std::string_view::npos; at = end + 1) {
        const std::string_view line = fresh.substr(at, end - at);
        if (!columns && metrics.offset() + at == 0) {
            columns = parse_metrics_header(line);
            if (!columns) warn(metrics, "has no header that can be read");
            continue;
        }
        const auto row = columns ? parse_row(line, *columns) : std::nullopt;
        if (row) {
            log.append(*row);
            last_step[static_cast<std::size_t>(row->stage)] = row->step;
        } else if (columns) {
            ++bad;
        }
    }
    if (bad > 0)
        warn(metrics, std::to_string(bad) + (bad == 1 ? " row cannot be read and is left out."
                                                      : " rows cannot be read and are left out."));
    metrics.consume(fresh.substr(0, at));
    return at > 0;
}

bool RunTail::State::take_events(std::string_view fresh) {
    std::size_t at = 0;
    for (std::size_t end; (end = fresh.find('\n', at)) != std::string_view::npos; at = end + 1)
        if (auto event = parse_event(fresh.substr(at, end - at))) log.append(std::move(*event));
    events.consume(fresh.substr(0, at));
    return at > 0;
}

template <class Frame>
bool RunTail::State::take_frames(Follower& file, bool& damaged, std::size_t& read, std::string_view fresh) {
    constexpr std::string_view magic = frame_magic<Frame>;
    if (damaged) return false;
    std::size_t at = 0;
    try {
        if (file.offset() == 0) {
            if (fresh.size() < magic.size()) return false;
            if (!fresh.starts_with(magic)) throw Error("is not a file of such frames");
            at = magic.size();
        }
        for (;;) {
            auto frame = std::make_shared<Frame>();
            const std::size_t used = read_frame(fresh.substr(at), *frame);
            if (used == 0) break;
            log.publish(std::move(frame));
            ++read;
            at += used;
        }
    } catch (const Error& error) {
        damaged = true;  // lengths cannot be trusted from here on
        warn(file, error.problem() + " (number " + std::to_string(read + 1) + "); it and what follows are left out.");
    }
    file.consume(fresh.substr(0, at));
    return at > 0;
}

// What the writer says, unless the disk knows better: DONE markers decide what is done, and without a writer nothing
// is running.
bool RunTail::State::take_progress() {
    const auto now = std::chrono::steady_clock::now();
    if (now - disk_looked_at >= std::chrono::seconds(1) || disk_looked_at == decltype(now){}) {
        disk_looked_at = now;
        on_disk = run.progress();
        written_now = run.locked();
    }
    PipelineProgress next = on_disk;
    std::optional<PipelineProgress> said;
    try {
        said = parse_progress(read_file(run.path() / run_name::progress, 1 << 16));
    } catch (const Error&) {  // not written yet
    }
    for (std::size_t i = 0; said && i < next.size(); ++i) {
        StageProgress& stage = next[i];
        const StageProgress& word = (*said)[i];
        if (stage.state != StageState::waiting) continue;
        if (written_now || word.state == StageState::failed) stage = word;
        if (stage.state == StageState::off || (stage.state == StageState::done && !written_now))
            stage.state = StageState::waiting;
        if (stage.state == StageState::running) stage.step = std::max(stage.step, last_step[i]);
    }
    bool news = false;
    for (std::size_t i = 0; i < next.size(); ++i)
        if (!same(next[i], progress[i])) {
            news = true;
            log.set_progress(static_cast<Stage>(i), next[i]);
        }
    progress = next;
    return news;
}

RunTail::RunTail(fs::path folder, RunLog& log) : state_(std::make_unique<State>(folder, log)) { log.clear(); }
RunTail::~RunTail() = default;

bool RunTail::poll() {
    State& state = *state_;
    std::error_code error;
    if (!fs::is_directory(state.run.path(), error))
        throw Error("the run folder has vanished", state.run.path().string(), "Open it again where it is now");
    std::string rows, frames, activations, events;
    bool news = false;
    if (!state.metrics.read(rows) || !state.histograms.read(frames) || !state.activations.read(activations) ||
        !state.events.read(events)) {
        state.restart();
        news = true;
        state.metrics.read(rows);
        state.histograms.read(frames);
        state.activations.read(activations);
        state.events.read(events);
    }
    news |= state.take_rows(rows);
    news |=
        state.take_frames<HistogramFrame>(state.histograms, state.histograms_damaged, state.histograms_read, frames);
    news |= state.take_frames<ActivationFrame>(state.activations, state.activations_damaged, state.activations_read,
                                               activations);
    news |= state.take_events(events);
    news |= state.take_progress();
    return news;
}

}  // namespace bitdistill
