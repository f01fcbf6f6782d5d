// SPDX-License-Identifier: GPL-3.0-or-later
// Work that can be paused, resumed and stopped; its states arrive in order and its failures are kept as text.
#include "engine/base/job.h"

#include <QtTest>
#include <atomic>
#include <chrono>
#include <vector>

#include "engine/base/error.h"

using namespace bitdistill;
using namespace std::chrono_literals;

namespace {

// Waits for a condition that another thread brings about; false after ten seconds.
template <typename Condition>
bool soon(Condition condition) {
    for (int i = 0; i < 10000; ++i) {
        if (condition()) return true;
        std::this_thread::sleep_for(1ms);
    }
    return false;
}

struct States {
    std::mutex mutex;
    std::vector<JobState> seen;
    std::function<void(JobState)> recorder() {
        return [this](JobState state) {
            const std::lock_guard lock(mutex);
            seen.push_back(state);
        };
    }
    std::vector<JobState> all() {
        const std::lock_guard lock(mutex);
        return seen;
    }
};

}  // namespace

class JobTest : public QObject {
    Q_OBJECT

  private slots:
    void workThatReturnsIsFinished() {
        States states;
        Job job(states.recorder());
        QVERIFY(job.state() == JobState::idle);
        job.start([](JobControl&) {});
        job.wait();
        QVERIFY(job.state() == JobState::finished);
        QVERIFY(job.error().empty());
        QVERIFY((states.all() == std::vector{JobState::running, JobState::finished}));
    }

    void anErrorIsKeptAndTheJobCanStartAgain() {
        Job job;
        job.start([](JobControl&) { throw Error("is broken", "file"); });
        job.wait();
        QVERIFY(job.state() == JobState::failed);
        QCOMPARE(job.error(), std::string("file: is broken"));
        job.start([](JobControl&) { throw std::bad_alloc(); });
        job.wait();
        QVERIFY(job.error().starts_with("memory ran out"));
        job.start([](JobControl&) { throw 7; });
        job.wait();
        QVERIFY(job.state() == JobState::failed);
        QVERIFY(!job.error().empty());
        job.start([](JobControl&) {});
        job.wait();
        QVERIFY(job.state() == JobState::finished);
        QVERIFY(job.error().empty());
    }

    void pauseHoldsTheWorkAtABoundaryAndResumeLetsItGo() {
        States states;
        Job job(states.recorder());
        std::atomic<long> rounds{0};
        job.start([&](JobControl& control) {
            while (control.at_boundary()) ++rounds;
        });
        QVERIFY(soon([&] { return rounds > 100; }));
        job.pause();
        QVERIFY(soon([&] { return job.state() == JobState::paused; }));
        QVERIFY(job.control().paused());
        const long held = rounds;
        std::this_thread::sleep_for(30ms);
        QCOMPARE(rounds.load(), held);
        job.resume();
        QVERIFY(soon([&] { return rounds > held; }));
        QVERIFY(soon([&] { return job.state() == JobState::running; }));
        job.stop();
        job.wait();
        QVERIFY(job.state() == JobState::stopped);
        QVERIFY((states.all() == std::vector{JobState::running, JobState::paused, JobState::running, JobState::stopping,
                                             JobState::stopped}));
    }

    void stopWinsOverPause() {
        Job job;
        job.start([](JobControl& control) {
            while (control.at_boundary()) {
            }
        });
        job.pause();
        QVERIFY(soon([&] { return job.state() == JobState::paused; }));
        job.stop();
        job.wait();
        QVERIFY(job.state() == JobState::stopped);
    }

    void destructionStopsEvenPausedWork() {
        std::atomic<bool> left{false};
        {
            Job job;
            job.start([&](JobControl& control) {
                while (control.at_boundary()) {
                }
                left = true;
            });
            job.pause();
            QVERIFY(soon([&] { return job.state() == JobState::paused; }));
        }
        QVERIFY(left);
    }

    void nMoreStepsThenPause() {
        Job job;
        std::atomic<int> steps{0};
        job.start([&](JobControl& control) {
            while (control.at_boundary()) {
                ++steps;
                control.step_done();
            }
        });
        job.pause();
        QVERIFY(soon([&] { return job.state() == JobState::paused; }));
        const int before = steps;
        job.control().pause_after(5);
        QVERIFY(soon([&] { return steps == before + 5 && job.state() == JobState::paused; }));
        std::this_thread::sleep_for(20ms);
        QCOMPARE(steps.load(), before + 5);
        job.resume();
        QVERIFY(soon([&] { return steps > before + 6; }));
        job.control().pause_after(0);  // no more steps: at once
        QVERIFY(soon([&] { return job.state() == JobState::paused; }));
    }

    // The work's own loop: it leaves its inner one as for a stop, waits without what it held, and begins again.
    void aPauseThatFreesMemoryLetsTheWorkLeaveWaitAndBeginAgain() {
        Job job;
        std::atomic<int> begun{0}, left{0};
        job.start([&](JobControl& control) {
            do {
                ++begun;
                while (control.at_boundary()) {
                }
                ++left;
            } while (control.wait_freed());
        });
        for (int turn = 1; turn <= 2; ++turn) {
            job.pause_and_free();
            QVERIFY(soon([&] { return job.state() == JobState::paused; }));
            QVERIFY(job.control().freed() && job.control().freeing() && job.control().leaving());
            QCOMPARE(left.load(), turn);
            QVERIFY(job.control().resident_before_freeing() > 0);
            job.pause();  // pauses already, and with less
            std::this_thread::sleep_for(20ms);
            QVERIFY(job.control().freed());
            job.resume();
            QVERIFY(!job.control().freed());  // at once
            QVERIFY(soon([&] { return begun == turn + 1 && job.state() == JobState::running; }));
            QVERIFY(!job.control().freeing());
        }
        // From a pause that keeps the memory, and for some steps more.
        job.pause();
        QVERIFY(soon([&] { return job.state() == JobState::paused; }));
        job.pause_and_free();
        QVERIFY(soon([&] { return job.control().freed(); }));
        job.control().pause_after(3);
        QVERIFY(soon([&] { return begun == 4 && job.state() == JobState::running; }));
        job.pause_and_free();
        QVERIFY(soon([&] { return job.control().freed(); }));
        job.stop();
        job.wait();
        QVERIFY(job.state() == JobState::stopped);
        QCOMPARE(left.load(), 4);
    }

    void workThatCannotFreeItsMemoryIsStopped() {
        Job job;
        job.start([](JobControl& control) {
            while (control.at_boundary()) {
            }
        });
        job.pause_and_free();
        job.wait();
        QVERIFY(job.state() == JobState::stopped);
    }

    void aSecondStartWhileWorkingIsRefused() {
        Job job;
        job.start([](JobControl& control) {
            while (control.at_boundary()) std::this_thread::sleep_for(1ms);
        });
        QVERIFY_EXCEPTION_THROWN(job.start([](JobControl&) {}), Error);
        job.stop();
        job.wait();
        job.start([](JobControl& control) {  // the old stop does not reach the new work
            if (!control.at_boundary()) throw Error("stopped at once");
        });
        job.wait();
        QVERIFY(job.state() == JobState::finished);
    }

    void requestsFromManyThreadsEndInAnOrderlyStop() {
        for (int round = 0; round < 20; ++round) {
            States states;
            {
                Job job(states.recorder());
                job.start([](JobControl& control) {
                    while (control.at_boundary()) control.step_done();
                });
                std::vector<std::thread> people;
                for (int i = 0; i < 3; ++i)
                    people.emplace_back([&job, i] {
                        for (int k = 0; k < 50; ++k) {
                            if ((k + i) % 3 == 0) job.pause();
                            if ((k + i) % 3 == 1) job.resume();
                            if ((k + i) % 3 == 2) job.control().pause_after(2);
                            (void)job.state();
                        }
                        job.stop();
                    });
                for (std::thread& person : people) person.join();
                job.wait();
                QVERIFY(job.state() == JobState::stopped);
            }
            const std::vector<JobState> seen = states.all();
            QVERIFY(seen.front() == JobState::running);
            QVERIFY(seen.back() == JobState::stopped);
            for (std::size_t i = 1; i < seen.size(); ++i) QVERIFY(seen[i] != seen[i - 1]);
        }
    }

    // For people: the reason first, whole sentences, names as they are written.
    void aFailureIsToldWithItsReasonFirst() {
        QCOMPARE(reason_of(Error("the loss is not finite at step 12", "distill", "Lower the learning rate")),
                 std::string("The loss is not finite at step 12 (distill). Lower the learning rate."));
        QCOMPARE(reason_of(Error("is 3, less than the 4 processes", "batch_size")),
                 std::string("batch_size is 3, less than the 4 processes."));
        QCOMPARE(reason_of(Error("the disk is full", {}, "Free some space.")),
                 std::string("The disk is full. Free some space."));
        QCOMPARE(reason_of(std::runtime_error("gone")), std::string("Gone."));
        Job job;
        job.start([](JobControl&) { throw Error("the file is too short", "a.bin", "Fetch it again"); });
        job.wait();
        QCOMPARE(job.reason(), std::string("The file is too short (a.bin). Fetch it again."));
        QCOMPARE(job.error(), std::string("a.bin: the file is too short. Fetch it again"));
    }

    void aWorkCanTellThatItWillPause() {
        Job job;
        std::atomic<bool> before = true, after = false, asked = false;
        job.start([&](JobControl& control) {
            before = control.about_to_pause();
            control.pause();
            after = control.about_to_pause();
            asked = true;
            control.at_boundary();
        });
        QVERIFY(soon([&] { return asked && job.state() == JobState::paused; }));
        QVERIFY(!before && after);
        job.resume();
        job.wait();
        QVERIFY(job.state() == JobState::finished);
    }

    void stopOfAnIdleJobDoesNothing() {
        Job job;
        job.stop();
        job.pause();
        job.wait();
        QVERIFY(job.state() == JobState::idle);
        job.start([](JobControl& control) {
            if (!control.at_boundary()) throw Error("stopped at once");
        });
        job.wait();
        QVERIFY(job.state() == JobState::finished);
    }
};

QTEST_APPLESS_MAIN(JobTest)
#include "job_test.moc"
