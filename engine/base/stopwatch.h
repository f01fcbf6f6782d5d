// SPDX-License-Identifier: GPL-3.0-or-later
// How long something took. One thread.
#pragma once

#include <chrono>

namespace bitdistill {

class Stopwatch {
  public:
    double seconds() const { return std::chrono::duration<double>(Clock::now() - start_).count(); }  // since the start
    // Seconds since the start or the last lap; the next lap begins.
    double lap() {
        const double passed = seconds();
        restart();
        return passed;
    }
    void restart() { start_ = Clock::now(); }

  private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point start_ = Clock::now();
};

// Adds the seconds of its life to a sum.
class TimedPart {
  public:
    explicit TimedPart(double& sum) : sum_(sum) {}
    ~TimedPart() { sum_ += watch_.seconds(); }
    TimedPart(const TimedPart&) = delete;
    TimedPart& operator=(const TimedPart&) = delete;

  private:
    double& sum_;
    Stopwatch watch_;
};

}  // namespace bitdistill
