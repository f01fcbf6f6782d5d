// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/foreground.h"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <utility>

#include "engine/core/error.h"

namespace bitdistill {

namespace {

// The handler may run on any thread (libraries start theirs before main), so it only sets a flag.
std::atomic<bool> signalled{false};
static_assert(std::atomic<bool>::is_always_lock_free);

constexpr std::array<int, 3> stop_signals{SIGINT, SIGTERM, SIGHUP};

class StopSignals {
  public:
    StopSignals() {
        signalled = false;
        struct sigaction action {};
        action.sa_handler = [](int) { signalled = true; };
        for (std::size_t i = 0; i < stop_signals.size(); ++i) {
            ::sigaction(stop_signals[i], nullptr, &before_[i]);
            if (before_[i].sa_handler == SIG_IGN) continue;  // nohup, or a job in the background of a script
            action.sa_flags = SA_RESTART;
            ::sigaction(stop_signals[i], &action, nullptr);
        }
    }
    ~StopSignals() { restore(); }
    // From now on a signal does what it would do without us: it ends the program.
    void restore() {
        for (std::size_t i = 0; i < stop_signals.size(); ++i) ::sigaction(stop_signals[i], &before_[i], nullptr);
    }

  private:
    std::array<struct sigaction, stop_signals.size()> before_{};
};

}  // namespace

bool run_in_foreground(Job::Work work, const std::function<void()>& tick, const std::function<void()>& on_stop) {
    StopSignals signals;
    std::mutex mutex;
    std::condition_variable changed;
    bool ended = false, paused = false;
    Job job([&](JobState state) {
        // Nobody here can press "go on", so a pause that the work itself asked for (a guard, a full disk) ends it.
        if (state == JobState::paused) {
            const std::lock_guard lock(mutex);
            paused = true;
            changed.notify_all();
            return;
        }
        if (state != JobState::finished && state != JobState::stopped && state != JobState::failed) return;
        const std::lock_guard lock(mutex);
        ended = true;
        changed.notify_all();
    });
    job.start(std::move(work));
    bool stopping = false, pausing = false;
    for (bool over = false; !over;) {
        {
            std::unique_lock lock(mutex);
            changed.wait_for(lock, std::chrono::milliseconds(100), [&] { return ended || paused; });
            over = ended;
            if (std::exchange(paused, false)) pausing = true;
        }
        if (std::exchange(pausing, false)) job.stop();
        if (signalled && !stopping && !over) {
            stopping = true;
            signals.restore();
            job.stop();
            if (on_stop) on_stop();
        }
        if (tick) tick();
    }
    job.wait();
    if (job.state() == JobState::failed) throw Error(job.error());
    return job.state() == JobState::finished;
}

}  // namespace bitdistill
