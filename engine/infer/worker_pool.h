// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of CPU inference. run() cuts a range into chunks that the caller and the workers take in turn, and
// returns when all are done. A worker spins briefly after a job, because the next one comes within microseconds while a
// model runs, then sleeps. Any thread may call run(); calls take turns.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

namespace bitdistill {

class WorkerPool {
  public:
    explicit WorkerPool(int threads);  // counts the calling thread: threads - 1 are started
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;
    int threads() const { return static_cast<int>(workers_.size()) + 1; }

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
    void take_chunks(int thread);

    std::mutex turn_;  // one run() at a time
    // The job, written before generation_ is raised.
    void* body_ = nullptr;
    Call call_ = nullptr;
    std::int64_t count_ = 0, chunk_ = 1;
    alignas(64) std::atomic<std::int64_t> next_{0};
    alignas(64) std::atomic<int> busy_{0};  // workers that have not finished the current job
    alignas(64) std::atomic<std::uint32_t> generation_{0};
    alignas(64) std::atomic<int> sleeping_{0};
    std::atomic<bool> ending_{false};
    std::mutex sleep_;
    std::condition_variable wake_;
    std::vector<std::thread> workers_;
};

}  // namespace bitdistill
