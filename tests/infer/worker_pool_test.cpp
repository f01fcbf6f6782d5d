// SPDX-License-Identifier: GPL-3.0-or-later
// The pool covers every range exactly once, wakes from sleep, takes turns between callers and ends cleanly.
#include "engine/infer/pool/worker_pool.h"

#include <sched.h>

#include <QtTest>
#include <atomic>
#include <chrono>
#include <numeric>

#include "tests/infer/model_fixture.h"

using namespace bitdistill;

class WorkerPoolTest : public QObject {
    Q_OBJECT

  private slots:
    void everyIndexIsDoneExactlyOnce() {
        for (const int threads : {1, 2, 3, 8}) {
            WorkerPool pool(threads);
            QCOMPARE(pool.threads(), threads);
            Random random(static_cast<std::uint64_t>(threads));
            for (int round = 0; round < 300; ++round) {
                const auto count = static_cast<std::int64_t>(random.next() % 1000),
                           grain = static_cast<std::int64_t>(1 + random.next() % 40);
                std::vector<std::atomic<int>> done(static_cast<std::size_t>(count));
                std::atomic<int> wrong{0};
                pool.run(count, grain, [&](std::int64_t begin, std::int64_t end, int thread) {
                    if (thread < 0 || thread >= threads || begin >= end || begin % grain != 0) ++wrong;
                    if (end != count && (end - begin) % grain != 0) ++wrong;
                    for (std::int64_t i = begin; i < end; ++i) ++done[static_cast<std::size_t>(i)];
                });
                QCOMPARE(wrong.load(), 0);
                for (const auto& times : done) QCOMPARE(times.load(), 1);
            }
        }
    }

    // Many short jobs back to back, as a model's layers are, with what one job wrote read by the next.
    void jobsFollowEachOtherWithoutMixing() {
        WorkerPool pool(4);
        std::vector<std::int64_t> values(64, 0);
        constexpr int jobs = 20000;
        for (int job = 0; job < jobs; ++job)
            pool.run(64, 1, [&](std::int64_t begin, std::int64_t end, int) {
                for (std::int64_t i = begin; i < end; ++i) {
                    auto& value = values[static_cast<std::size_t>(i)];
                    value = value == job ? job + 1 : -1;
                }
            });
        for (const std::int64_t value : values) QCOMPARE(value, std::int64_t{jobs});
    }

    void sleepersWakeUp() {
        WorkerPool pool(3);
        for (int round = 0; round < 5; ++round) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));  // long enough that the workers sleep
            std::atomic<std::int64_t> sum{0};
            pool.run(1000, 10, [&](std::int64_t begin, std::int64_t end, int) {
                for (std::int64_t i = begin; i < end; ++i) sum += i;
            });
            QCOMPARE(sum.load(), std::int64_t{499500});
        }
    }

    void workIsShared() {
        WorkerPool pool(2);
        std::atomic<bool> other{false};
        // Each piece waits until a second thread has arrived: one thread alone would never finish in time.
        std::atomic<int> inside{0};
        pool.run(8, 1, [&](std::int64_t, std::int64_t, int thread) {
            if (thread == 1) other = true;
            ++inside;
            for (int i = 0; i < 2000 && !other; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        });
        QVERIFY(other);
        QVERIFY(inside >= 2);
    }

    // A worker that is off its core shortens the waiting of all; once it is in time again, they wait as before.
    void waitingAdaptsToLateThreads() {
        WorkerPool pool(2);
        QCOMPARE(pool.spins(), WorkerPool::most_spins);
        std::atomic<std::int64_t> done{0};
        const auto run = [&](int late) {
            std::atomic<bool> other{false};
            pool.run(2, 1, [&](std::int64_t begin, std::int64_t end, int thread) {
                done += end - begin;
                if (late == 0) return;
                // The caller leaves a piece to the worker, which then takes its time.
                if (thread == 1) {
                    other = true;
                    std::this_thread::sleep_for(std::chrono::milliseconds(late));
                }
                for (int i = 0; i < 2000 && thread == 0 && !other; ++i)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
            });
        };
        // On a busy machine the caller may be late too, and then nobody was.
        int rounds = 0;
        for (; pool.spins() > WorkerPool::least_spins && rounds < 500; ++rounds) run(5);
        QCOMPARE(pool.spins(), WorkerPool::least_spins);
        for (; pool.spins() < 2 * WorkerPool::least_spins && rounds < 100000; ++rounds) run(0);
        QVERIFY(pool.spins() >= 2 * WorkerPool::least_spins);
        QCOMPARE(done.load(), std::int64_t{2} * rounds);
    }

    // A worker steps aside for the caller, but may run where it might before; where there is one core, all run on it.
    void workersKeepTheCoresThatTheyMayUse() {
        cpu_set_t all;
        QCOMPARE(sched_getaffinity(0, sizeof all, &all), 0);
        const auto run = [&](const cpu_set_t& expected) {
            WorkerPool pool(2);
            std::atomic<int> jobs{0}, shared{0}, other_cores{0};
            std::atomic<int> cores[2] = {-1, -2};
            for (int job = 0; job < 2000; ++job) {
                pool.run(64, 1, [&](std::int64_t begin, std::int64_t end, int thread) {
                    cores[thread] = sched_getcpu();
                    cpu_set_t now;
                    if (begin % 16 == 0 && sched_getaffinity(0, sizeof now, &now) == 0 && !CPU_EQUAL(&now, &expected))
                        ++other_cores;
                    jobs += static_cast<int>(end - begin);
                });
                shared += cores[0] == cores[1];
            }
            QCOMPARE(jobs.load(), 2000 * 64);
            QCOMPARE(other_cores.load(), 0);
            qInfo("%d core(s): both threads on one after %d of 2000 jobs", CPU_COUNT(&expected), shared.load());
        };
        run(all);
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(sched_getcpu(), &one);
        QCOMPARE(sched_setaffinity(0, sizeof one, &one), 0);
        run(one);
        sched_setaffinity(0, sizeof all, &all);
    }

    void callersTakeTurns() {
        WorkerPool pool(3);
        std::vector<std::thread> callers;
        std::atomic<int> wrong{0};
        for (int caller = 0; caller < 4; ++caller)
            callers.emplace_back([&] {
                for (int round = 0; round < 200; ++round) {
                    std::atomic<std::int64_t> sum{0};
                    pool.run(100, 1, [&](std::int64_t begin, std::int64_t end, int) { sum += end - begin; });
                    if (sum != 100) ++wrong;
                }
            });
        for (std::thread& caller : callers) caller.join();
        QCOMPARE(wrong.load(), 0);
    }

    void poolsEndWhateverTheirWorkersDo() {
        for (int round = 0; round < 200; ++round) {
            WorkerPool pool(1 + round % 5);
            if (round % 2) pool.run(50, 1, [](std::int64_t, std::int64_t, int) {});
            if (round % 50 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        QVERIFY(has(message_of([] { WorkerPool pool(0); }), "at least one thread"));
    }
};

QTEST_GUILESS_MAIN(WorkerPoolTest)
#include "worker_pool_test.moc"
