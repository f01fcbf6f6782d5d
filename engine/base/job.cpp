// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/job.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <exception>

#include "engine/base/error.h"
#include "engine/base/machine.h"

namespace bitdistill {

const char* to_string(JobState state) {
    switch (state) {
        case JobState::idle:
            return "idle";
        case JobState::running:
            return "running";
        case JobState::paused:
            return "paused";
        case JobState::stopping:
            return "stopping";
        case JobState::finished:
            return "finished";
        case JobState::stopped:
            return "stopped";
        case JobState::failed:
            return "failed";
    }
    return "";
}

// JobControl: requests set flags and wake the worker; on_change_ runs outside the lock, because it calls back into Job.

bool JobControl::at_boundary() {
    std::unique_lock lock(mutex_);
    if (++boundaries_ == stop_at_) {
        lock.unlock();
        stop();
        lock.lock();
    }
    if (boundaries_ == free_at_) free_requested_ = true;
    if (pause_requested_ && !free_requested_ && !stop_requested_)
        wait(lock, [this] { return !pause_requested_ || free_requested_ || stop_requested_; });
    if (free_requested_ && !stop_requested_ && !left_) {
        left_ = true;
        resident_ = resident_memory();
    }
    return !stop_requested_ && !free_requested_;
}

void JobControl::wait(std::unique_lock<std::mutex>& lock, const std::function<bool()>& over) {
    waiting_ = true;
    lock.unlock();
    if (on_change_) on_change_();
    lock.lock();
    changed_.wait(lock, over);
    waiting_ = freed_ = false;
    lock.unlock();
    if (on_change_) on_change_();
    lock.lock();
}

bool JobControl::wait_freed() {
    std::unique_lock lock(mutex_);
    left_ = false;
    if (free_requested_ && !stop_requested_) {
        freed_ = true;
        wait(lock, [this] { return !free_requested_ || stop_requested_; });
    }
    return !stop_requested_;
}

void JobControl::pause() {
    const std::lock_guard lock(mutex_);
    if (freed_) return;  // it pauses already, and with less
    pause_requested_ = true;
    free_requested_ = false;
    steps_until_pause_ = -1;
}

void JobControl::pause_and_free() {
    const std::lock_guard lock(mutex_);
    pause_requested_ = false;
    free_requested_ = true;
    steps_until_pause_ = -1;
    changed_.notify_all();
}

void JobControl::resume() {
    const std::lock_guard lock(mutex_);
    pause_requested_ = free_requested_ = false;
    changed_.notify_all();
}

void JobControl::stop() {
    {
        const std::lock_guard lock(mutex_);
        stop_requested_ = true;
        changed_.notify_all();
    }
    if (on_change_) on_change_();
}

bool JobControl::stop_requested() const {
    const std::lock_guard lock(mutex_);
    return stop_requested_;
}

bool JobControl::leaving() const {
    const std::lock_guard lock(mutex_);
    return stop_requested_ || free_requested_;
}

bool JobControl::freeing() const {
    const std::lock_guard lock(mutex_);
    return free_requested_;
}

bool JobControl::freed() const {
    const std::lock_guard lock(mutex_);
    return freed_ && free_requested_;  // resume() ends it at once, not when the worker has woken
}

std::uint64_t JobControl::resident_before_freeing() const {
    const std::lock_guard lock(mutex_);
    return resident_;
}

bool JobControl::about_to_pause() const {
    const std::lock_guard lock(mutex_);
    return pause_requested_ && !free_requested_ && !stop_requested_;
}

bool JobControl::paused() const {
    const std::lock_guard lock(mutex_);
    return waiting_;
}

void JobControl::pause_after(int steps) {
    const std::lock_guard lock(mutex_);
    pause_requested_ = steps <= 0;
    free_requested_ = false;
    steps_until_pause_ = steps > 0 ? steps : -1;
    changed_.notify_all();
}

void JobControl::stop_at_boundary(std::int64_t n) {
    const std::lock_guard lock(mutex_);
    stop_at_ = boundaries_ + n;
}

void JobControl::free_at_boundary(std::int64_t n) {
    const std::lock_guard lock(mutex_);
    free_at_ = boundaries_ + n;
}

std::int64_t JobControl::boundaries() const {
    const std::lock_guard lock(mutex_);
    return boundaries_;
}

void JobControl::step_done() {
    const std::lock_guard lock(mutex_);
    if (steps_until_pause_ > 0 && --steps_until_pause_ == 0) {
        pause_requested_ = true;
        steps_until_pause_ = -1;
    }
}

bool JobControl::ended_early() const {
    const std::lock_guard lock(mutex_);
    return stop_requested_ || left_;
}

void JobControl::reset() {
    const std::lock_guard lock(mutex_);
    pause_requested_ = free_requested_ = stop_requested_ = waiting_ = freed_ = left_ = false;
    steps_until_pause_ = -1;
    boundaries_ = 0;
    stop_at_ = free_at_ = -1;
    resident_ = 0;
}

Job::Job(std::function<void(JobState)> on_state) : on_state_(std::move(on_state)) {
    control_.on_change_ = [this] { follow_control(); };
}

Job::~Job() {
    stop();
    wait();
    if (thread_.joinable()) thread_.join();
}

void Job::start(Work work) {
    const std::lock_guard order(deliver_);
    {
        const std::lock_guard lock(mutex_);
        if (working_) throw Error("another job is under way", {}, "Stop it first or wait for its end");
        working_ = true;
        error_.clear();
        reason_.clear();
    }
    if (thread_.joinable()) thread_.join();  // its work has returned, so this does not wait
    control_.reset();
    set_state(JobState::running);
    thread_ = std::thread([this, work = std::move(work)] {
        // Linux keeps a nice value per thread; threads started from here (LibTorch's pool) inherit it.
        ::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), 5);
        std::string error, reason;
        bool failed = true;
        try {
            work(control_);
            failed = false;
        } catch (const std::exception& exception) {
            error = sentence_of(exception);
            reason = reason_of(exception);
        } catch (...) {
            error = "failed with an unknown exception";
            reason = "Failed with an unknown exception.";
        }
        {
            const std::lock_guard lock(mutex_);
            error_ = error;
            reason_ = reason;
        }
        set_state(failed ? JobState::failed : control_.ended_early() ? JobState::stopped : JobState::finished);
        const std::lock_guard lock(mutex_);
        working_ = false;
        ended_.notify_all();
    });
}

void Job::pause() { control_.pause(); }
void Job::pause_and_free() { control_.pause_and_free(); }
void Job::resume() { control_.resume(); }
void Job::stop() {
    const std::lock_guard order(deliver_);  // work that ends at once is told of after "stopping", not before
    control_.stop();
}

void Job::wait() {
    std::unique_lock lock(mutex_);
    ended_.wait(lock, [this] { return !working_; });
}

JobState Job::state() const {
    const std::lock_guard lock(mutex_);
    return state_;
}

std::string Job::error() const {
    const std::lock_guard lock(mutex_);
    return error_;
}

std::string Job::reason() const {
    const std::lock_guard lock(mutex_);
    return reason_;
}

void Job::set_state(JobState state) {
    const std::lock_guard order(deliver_);
    {
        const std::lock_guard lock(mutex_);
        if (state_ == state) return;
        state_ = state;
    }
    if (on_state_) on_state_(state);
}

void Job::follow_control() {
    const std::lock_guard order(deliver_);
    const JobState now = state();
    if (now != JobState::running && now != JobState::paused && now != JobState::stopping) return;
    set_state(control_.stop_requested() ? JobState::stopping
              : control_.paused()       ? JobState::paused
                                        : JobState::running);
}

}  // namespace bitdistill
