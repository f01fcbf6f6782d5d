// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of long work on one thread of its own, that can be paused, resumed and stopped. The GUI and main() hold a
// Job; the work itself sees only its JobControl. Any thread may call the requests; at_boundary() belongs to the worker.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace bitdistill {

enum class JobState { idle, running, paused, stopping, finished, stopped, failed };
const char* to_string(JobState state);

class JobControl {
  public:
    // Called by the work once per micro-batch, tensor loaded, evaluation batch or generated token. Blocks while paused;
    // returns false when the work should save and return.
    bool at_boundary();

    void pause();
    // "Pause and free memory": at_boundary() returns false, as for a stop, so the work saves and lets go of all that it
    // holds; then it waits in wait_freed() and begins again from what it saved. A work that has no such place ends
    // there, stopped.
    void pause_and_free();
    void resume();
    void stop();  // wins over pause
    bool stop_requested() const;
    bool leaving() const;         // at_boundary() returns false now: a stop, or a pause that frees memory
    bool about_to_pause() const;  // at_boundary() would wait now
    bool paused() const;          // the worker has arrived at a boundary, or in wait_freed(), and waits there
    bool freeing() const;         // pause_and_free() was asked for, and nothing has ended that pause yet
    bool freed() const;           // the worker waits in wait_freed(), and nobody has resumed it
    void pause_after(int steps);  // "run N more steps, then pause": goes on if paused, counted by step_done()
    void step_done();             // the work calls this after each optimizer step
    // The work calls this when its memory is free: waits for resume(), true, or stop(), false. Returns at once if no
    // such pause is asked for (any more).
    bool wait_freed();
    // What this process held when at_boundary() first said no to a pause that frees memory.
    std::uint64_t resident_before_freeing() const;
    // A stop, or a pause that frees memory, at the n-th call of at_boundary() from now on: an interruption at a chosen
    // place, for tests of resuming.
    void stop_at_boundary(std::int64_t n);
    void free_at_boundary(std::int64_t n);
    std::int64_t boundaries() const;  // calls of at_boundary() so far

  private:
    friend class Job;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    void reset();              // before a new work starts
    bool ended_early() const;  // asked of a work that has returned
    void wait(std::unique_lock<std::mutex>& lock, const std::function<bool()>& over);
    bool pause_requested_ = false, free_requested_ = false, stop_requested_ = false;
    bool waiting_ = false, freed_ = false;
    bool left_ = false;  // at_boundary() has said no to a pause that frees memory, and the work has not waited yet
    int steps_until_pause_ = -1;
    std::int64_t boundaries_ = 0, stop_at_ = -1, free_at_ = -1;
    std::uint64_t resident_ = 0;
    std::function<void()> on_change_;  // set by Job; called outside the lock
};

class Job {
  public:
    using Work = std::function<void(JobControl&)>;
    // on_state is called on the worker thread or on the requester's, whichever changed the state; it must be quick
    // (post an event). It is never called after ~Job has returned.
    explicit Job(std::function<void(JobState)> on_state = {});
    ~Job();  // stops and joins
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    // Starts the work on a new thread with a lower priority (nice +5, inherited by the threads it starts), so the
    // window stays responsive. Throws Error if work is under way.
    void start(Work work);
    void pause();
    void pause_and_free();
    void resume();
    void stop();
    void wait();  // until the work has returned

    JobState state() const;
    std::string error() const;   // what() of the Error that ended the work, empty otherwise
    std::string reason() const;  // the same as whole sentences, reason_of()
    JobControl& control() { return control_; }

  private:
    void set_state(JobState state);
    void follow_control();          // state from what the control says, while the work is under way
    std::recursive_mutex deliver_;  // keeps the calls of on_state_ in the order of the changes
    mutable std::mutex mutex_;
    std::condition_variable ended_;
    JobControl control_;
    JobState state_ = JobState::idle;
    bool working_ = false;
    std::string error_, reason_;
    std::function<void(JobState)> on_state_;
    std::thread thread_;
};

}  // namespace bitdistill
