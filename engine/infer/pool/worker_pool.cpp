// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/pool/worker_pool.h"

#include <sched.h>

#include <algorithm>
#include <system_error>

#include "engine/base/error.h"

namespace bitdistill {
namespace {

// A worker that the system puts back at once is not moved again before.
constexpr std::chrono::milliseconds between_moves{5};
constexpr int chunks_per_thread = 8;  // so that a thread that was off the CPU leaves work for the others

inline void pause_briefly() {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

}  // namespace

WorkerPool::WorkerPool(int threads) : shares_(static_cast<std::size_t>(std::max(threads, 1))) {
    if (threads < 1) throw Error("needs at least one thread", "worker pool");
    try {
        for (int thread = 1; thread < threads; ++thread) workers_.emplace_back(&WorkerPool::work, this, thread);
    } catch (const std::system_error& error) {
        ending_ = true;
        for (std::thread& worker : workers_) worker.join();
        throw Error(std::string("threads cannot be started: ") + error.what(), "worker pool", "Ask for fewer threads");
    }
}

WorkerPool::~WorkerPool() {
    {
        const std::lock_guard lock(sleep_);
        ending_ = true;
    }
    wake_.notify_all();
    for (std::thread& worker : workers_) worker.join();
}

void WorkerPool::run_erased(std::int64_t count, std::int64_t grain, void* body, Call call) {
    if (count <= 0) return;
    const std::int64_t threads = this->threads();
    grain = std::max<std::int64_t>(grain, 1);
    if (threads == 1 || count <= grain) {
        call(body, 0, count, 0);
        return;
    }
    const std::lock_guard turn(turn_);
    const std::int64_t pieces =
        std::min((count + grain - 1) / grain, std::min<std::int64_t>(threads * chunks_per_thread, 65535));
    const std::int64_t chunk = ((count + pieces - 1) / pieces + grain - 1) / grain * grain;
    const auto chunks = static_cast<std::uint32_t>((count + chunk - 1) / chunk);
    body_.store(body, std::memory_order_relaxed);
    call_.store(call, std::memory_order_relaxed);
    count_.store(count, std::memory_order_relaxed);
    chunk_.store(chunk, std::memory_order_relaxed);
    finished_.store(0, std::memory_order_relaxed);
    const std::uint64_t generation = (shares_[0].ticket.load(std::memory_order_relaxed) >> 32) + 1;
    for (std::int64_t t = 0; t < threads; ++t) {
        const std::uint64_t begin = static_cast<std::uint64_t>(t) * chunks / static_cast<std::uint64_t>(threads),
                            end = static_cast<std::uint64_t>(t + 1) * chunks / static_cast<std::uint64_t>(threads);
        // sequentially consistent with sleeping_: nobody misses the job and sleeps on
        shares_[static_cast<std::size_t>(t)].ticket.store(generation << 32 | end << 16 | begin);
    }
    if (sleeping_.load() > 0) {
        const std::lock_guard lock(sleep_);
        wake_.notify_all();
    }
    shares_[0].core.store(sched_getcpu(), std::memory_order_relaxed);
    const Clock::time_point begin = Clock::now();
    while (take_chunk(0)) {
    }
    wait_for(chunks, begin);
}

// Threads take from each other, so who is in time is one chunk behind at most. One that needs a good part of the job's
// time besides is off its core: next time this one gives way sooner. Threads that are in time again earn the patience
// back, slowly, as one late thread costs more than many spins.
void WorkerPool::wait_for(std::uint32_t chunks, Clock::time_point begin) {
    if (finished_.load(std::memory_order_acquire) == chunks) return earn();
    const int patience = spins();
    const Clock::time_point waiting = Clock::now();
    int spins = 0;
    while (finished_.load(std::memory_order_acquire) != chunks) {
        pause_briefly();
        if (++spins > patience) std::this_thread::yield();  // the last worker may be waiting for this core
    }
    if (spins > patience && Clock::now() - waiting > (waiting - begin) / 2)
        spins_.store(std::max(patience / 2, least_spins), std::memory_order_relaxed);
    else
        earn();
}

void WorkerPool::earn() {
    if (const int now = spins(); now < most_spins)
        spins_.store(std::min(now + now / 16 + 1, most_spins), std::memory_order_relaxed);
}

// The system moves a thread seldom, and two that share a core take turns of milliseconds where a job takes
// microseconds. A worker steps aside for the threads before it: for a moment it may run on the cores alone that none of
// them is on.
void WorkerPool::keep_apart(int thread, Clock::time_point& moved) {
    const int core = sched_getcpu();
    std::atomic<int>& own = shares_[static_cast<std::size_t>(thread)].core;
    own.store(core, std::memory_order_relaxed);
    const auto on_it = [&](int other) {
        return shares_[static_cast<std::size_t>(other)].core.load(std::memory_order_relaxed) == core;
    };
    bool shared = false;
    for (int other = 0; other < thread; ++other) shared |= on_it(other);
    if (!shared || Clock::now() - moved < between_moves) return;
    moved = Clock::now();
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return;
    cpu_set_t free = allowed;
    for (std::size_t other = 0; other < shares_.size(); ++other) {
        const int taken = shares_[other].core.load(std::memory_order_relaxed);
        if (taken >= 0 && taken < CPU_SETSIZE) CPU_CLR(taken, &free);
    }
    if (CPU_COUNT(&free) == 0 || sched_setaffinity(0, sizeof free, &free) != 0) return;
    sched_setaffinity(0, sizeof allowed, &allowed);
    own.store(sched_getcpu(), std::memory_order_relaxed);
}

bool WorkerPool::take_chunk(int thread) {
    const auto own = static_cast<std::size_t>(thread);
    for (std::size_t i = 0; i < shares_.size(); ++i) {
        std::atomic<std::uint64_t>& share = shares_[(own + i) % shares_.size()].ticket;
        std::uint64_t ticket = share.load(std::memory_order_acquire);
        for (;;) {
            const auto first = static_cast<std::uint16_t>(ticket), end = static_cast<std::uint16_t>(ticket >> 16);
            if (first >= end) break;
            void* const body = body_.load(std::memory_order_relaxed);
            const Call call = call_.load(std::memory_order_relaxed);
            const std::int64_t count = count_.load(std::memory_order_relaxed);
            const std::int64_t chunk = chunk_.load(std::memory_order_relaxed);
            // Winning the chunk proves that this job was still open, so what was read above belongs to it.
            if (!share.compare_exchange_weak(ticket, i == 0 ? ticket + 1 : ticket - (std::uint64_t{1} << 16),
                                             std::memory_order_acq_rel, std::memory_order_acquire))
                continue;
            const std::int64_t begin = (i == 0 ? first : end - 1) * chunk;
            call(body, begin, std::min(begin + chunk, count), thread);
            finished_.fetch_add(1, std::memory_order_acq_rel);
            return true;
        }
    }
    return false;
}

void WorkerPool::work(int thread) {
    const std::atomic<std::uint64_t>& share = shares_[static_cast<std::size_t>(thread)].ticket;
    Clock::time_point moved{};
    for (;;) {
        const std::uint64_t seen = share.load() >> 32;
        keep_apart(thread, moved);
        while (take_chunk(thread)) {
        }
        const int patience = this->spins();
        int spins = 0;
        while ((share.load(std::memory_order_acquire) >> 32) == seen && spins < patience && !ending_) {
            pause_briefly();
            ++spins;
        }
        if (ending_) return;
        if (spins < patience) continue;
        std::unique_lock lock(sleep_);
        ++sleeping_;
        wake_.wait(lock, [&] { return (share.load() >> 32) != seen || ending_; });
        --sleeping_;
    }
}

}  // namespace bitdistill
