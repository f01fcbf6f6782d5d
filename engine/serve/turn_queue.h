// SPDX-License-Identifier: GPL-3.0-or-later
// Who may use the model next: requests take a place when they arrive and get their turn in that order, one at a time.
// Any thread.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace bitdistill {

class TurnQueue {
  public:
    // A place in the row. Whoever is at its front has the turn; it ends with the place.
    class Place {
      public:
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;
        // Waits for the turn. False: wanted(), asked ten times a second, said no.
        bool wait(const std::function<bool()>& wanted);

      private:
        friend class TurnQueue;
        Place(TurnQueue& queue, std::uint64_t number) : queue_(queue), number_(number) {}
        TurnQueue& queue_;
        std::uint64_t number_;
    };

    // most: places at once. The queue outlives its places.
    explicit TurnQueue(std::size_t most) : most_(most) {}
    // Null: all places are taken.
    std::unique_ptr<Place> enter();
    std::size_t length() const;

  private:
    const std::size_t most_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::uint64_t> row_;
    std::uint64_t next_ = 0;
};

}  // namespace bitdistill
