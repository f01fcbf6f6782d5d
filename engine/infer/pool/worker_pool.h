// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of CPU inference. run() cuts a range into chunks and gives each thread a run of neighbouring ones, so
// that each reads memory as one stream; who has none left takes from the end of another's. It returns when all are
// done. A worker spins briefly after a job, because the next one comes within microseconds while a model runs, then
// sleeps. Where cores are shared with other work, and the last thread of a job is often late, waiting gets shorter: who
// spins may hold the core that the late one waits for. And a worker that the system put on another one's core, as it
// does while others are busy, moves away. Any thread may call run(); calls take turns.
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

namespace bitdistill {

// Items that a chunk should have for another thread to be worth waking, when one costs `work` multiply-adds.
constexpr std::int64_t grain_of(std::int64_t work) {
    constexpr std::int64_t work_per_chunk = 1 << 16;
    return std::max<std::int64_t>(1, work_per_chunk / std::max<std::int64_t>(work, 1));
}

class WorkerPool {
  public:
    explicit WorkerPool(int threads);  // counts the calling thread: threads - 1 are started
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;
    int threads() const { return static_cast<int>(workers_.size()) + 1; }
    // How often a thread looks again before it lets others have the core, now.
    int spins() const { return spins_.load(std::memory_order_relaxed); }
    // Longer than the serial pieces between two jobs of a running model, far shorter than a time slice.
    static constexpr int most_spins = 4000;
    static constexpr int least_spins = most_spins / 32;

    // body(begin, end, thread) for disjoint pieces that cover [0, count), each a multiple of `grain` long but for the
    // last; thread is 0 (the caller) to threads() - 1. body must not throw and must not call run().
    template <typename Body>
    void run(std::int64_t count, std::int64_t grain, Body&& body) {
        using Plain = std::remove_reference_t<Body>;
        run_erased(count, grain, const_cast<std::remove_const_t<Plain>*>(&body),
                   [](void* erased, std::int64_t begin, std::int64_t end, int thread) {
                       (*static_cast<Plain*>(erased))(begin, end, thread);
                   });
    }

  private:
    using Call = void (*)(void*, std::int64_t, std::int64_t, int);
    void run_erased(std::int64_t count, std::int64_t grain, void* body, Call call);
    void work(int thread);
    using Clock = std::chrono::steady_clock;
    void wait_for(std::uint32_t chunks, Clock::time_point begin);  // that are done, of a job that began then
    void earn();
    void keep_apart(int thread, Clock::time_point& moved);
    bool take_chunk(int thread);  // false when the current job has none left

    std::mutex turn_;  // one run() at a time
    // The current job. Written by run() while no chunk is open; a worker reads it first and believes what it read only
    // once it has won a chunk of the same generation. So a worker that sleeps or is off the CPU holds nobody up.
    std::atomic<void*> body_{nullptr};
    std::atomic<Call> call_{nullptr};
    std::atomic<std::int64_t> count_{0}, chunk_{1};
    struct alignas(64) Share {
        std::atomic<std::uint64_t> ticket{0};  // generation << 32 | end << 16 | begin: the chunks nobody has taken yet
        std::atomic<int> core{-1};             // that the thread was last seen on
    };
    std::vector<Share> shares_;                           // one a thread
    alignas(64) std::atomic<std::uint32_t> finished_{0};  // chunks done
    alignas(64) std::atomic<int> sleeping_{0};
    std::atomic<bool> ending_{false};
    std::atomic<int> spins_{most_spins};
    std::mutex sleep_;
    std::condition_variable wake_;
    std::vector<std::thread> workers_;
};

}  // namespace bitdistill
