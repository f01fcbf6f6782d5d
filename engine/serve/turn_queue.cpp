// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/serve/turn_queue.h"

#include <chrono>

namespace bitdistill {

TurnQueue::Place::~Place() {
    const std::lock_guard lock(queue_.mutex_);
    std::erase(queue_.row_, number_);
    queue_.changed_.notify_all();
}

bool TurnQueue::Place::wait(const std::function<bool()>& wanted) {
    for (;;) {
        {
            std::unique_lock lock(queue_.mutex_);
            const auto in_front = [&] { return queue_.row_.front() == number_; };
            if (queue_.changed_.wait_for(lock, std::chrono::milliseconds(100), in_front)) return true;
        }
        if (!wanted()) return false;
    }
}

std::unique_ptr<TurnQueue::Place> TurnQueue::enter() {
    const std::lock_guard lock(mutex_);
    if (row_.size() >= most_) return nullptr;
    row_.push_back(next_);
    return std::unique_ptr<Place>(new Place(*this, next_++));
}

std::size_t TurnQueue::length() const {
    const std::lock_guard lock(mutex_);
    return row_.size();
}

}  // namespace bitdistill
