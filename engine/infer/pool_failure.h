// SPDX-License-Identifier: GPL-3.0-or-later
// Work on a WorkerPool must not throw: the first exception of its threads is kept here and thrown by the caller.
// Internal to this folder.
#pragma once

#include <exception>
#include <mutex>
#include <new>
#include <string>

#include "engine/base/error.h"

namespace bitdistill {

class PoolFailure {
  public:
    template <typename Work>
    void guard(const Work& work) noexcept {
        try {
            work();
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!first_) first_ = std::current_exception();
        }
    }
    // what: the file or folder that was worked on, for want of memory.
    void rethrow(const std::string& what) const {
        if (!first_) return;
        try {
            std::rethrow_exception(first_);
        } catch (const Error& error) {
            throw of_file(error, what);
        } catch (const std::bad_alloc&) {
            throw Error("not enough memory for its weights", what, "Close other programs");
        }
    }

  private:
    std::mutex mutex_;
    std::exception_ptr first_;
};

}  // namespace bitdistill
