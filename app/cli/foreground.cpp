// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/foreground.h"

#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <utility>

#include "engine/base/error.h"

namespace bitdistill {

namespace {

// The handler may run on any thread (libraries start theirs before main), so it only sets a flag.
std::atomic<bool> signalled{false};
std::atomic<int> suspensions{0};
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

class SuspendSignal {
  public:
    explicit SuspendSignal(bool wanted) : wanted_(wanted) {
        suspensions = 0;
        if (!wanted) return;
        ::sigaction(SIGTSTP, nullptr, &before_);
        wanted_ = before_.sa_handler != SIG_IGN;  // a shell without job control
        if (!wanted_) return;
        struct sigaction action {};
        action.sa_handler = [](int) { ++suspensions; };
        action.sa_flags = SA_RESTART;
        ::sigaction(SIGTSTP, &action, nullptr);
    }
    ~SuspendSignal() {
        if (wanted_) ::sigaction(SIGTSTP, &before_, nullptr);
    }
    SuspendSignal(const SuspendSignal&) = delete;
    SuspendSignal& operator=(const SuspendSignal&) = delete;

  private:
    bool wanted_;
    struct sigaction before_ {};
};

// Returns when SIGCONT has come.
void suspend() {
    suspensions = 0;
    ::kill(::getpid(), SIGSTOP);
}

}  // namespace

bool run_in_foreground(Job::Work work, const std::function<void()>& tick, const std::function<void()>& on_stop,
                       const std::function<void(Suspension)>& on_suspend) {
    StopSignals signals;
    const SuspendSignal suspend_signal(static_cast<bool>(on_suspend));
    std::mutex mutex;
    std::condition_variable changed;
    bool ended = false, paused = false;
    Job job([&](JobState state) {
        // A pause with the memory free: SIGTSTP asked for it, SIGCONT ends it. Nobody here can press "go on" for
        // another one, so a pause that the work itself asked for (a guard, a full disk) ends it.
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
    bool stopping = false, suspending = false;
    for (bool over = false; !over;) {
        bool pausing = false;
        {
            std::unique_lock lock(mutex);
            changed.wait_for(lock, std::chrono::milliseconds(100), [&] { return ended || paused; });
            over = ended;
            pausing = std::exchange(paused, false);
        }
        if (job.control().freed() && !stopping) {
            if (tick) tick();
            on_suspend(Suspension::suspended);
            suspend();
            suspending = false;
            if (!signalled) job.resume();
        } else if (pausing && !job.control().freeing()) {
            job.stop();
        }
        if (suspensions > 0 && !stopping && !over) {
            if (suspending && suspensions > 1) {
                suspend();  // it is still saving; once awake it goes on with that
                ++suspensions;
            } else if (!std::exchange(suspending, true)) {
                on_suspend(Suspension::saving);
                job.pause_and_free();
            }
        }
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
