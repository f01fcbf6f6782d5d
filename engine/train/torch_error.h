// SPDX-License-Identifier: GPL-3.0-or-later
// What LibTorch throws, as the program's own Error: in a sentence, without the C++ backtrace, and with a remedy where
// memory ran out. Every function that the training module hands out goes through with_plain_errors(), and so does each
// stage of a run, whose failure is told in the run's events. Any thread.
#pragma once

#include <c10/util/Exception.h>

#include <new>
#include <utility>

#include "engine/base/error.h"

namespace bitdistill {

Error plain_error(const c10::Error& error);
Error plain_error(const std::bad_alloc& error);

// Returns what work() returns. Throws Error for LibTorch's errors and for memory that ran out; other exceptions pass.
template <class Work>
auto with_plain_errors(const Work& work) -> decltype(work()) {
    try {
        return work();
    } catch (const c10::Error& error) {
        throw plain_error(error);
    } catch (const std::bad_alloc& error) {
        throw plain_error(error);
    }
}

// The same for a function with its arguments: PlainErrors<&run_recipe>::call has run_recipe's type.
template <auto function>
struct PlainErrors;
template <class Result, class... Arguments, Result (*function)(Arguments...)>
struct PlainErrors<function> {
    static Result call(Arguments... arguments) {
        return with_plain_errors([&] { return function(std::forward<Arguments>(arguments)...); });
    }
};

}  // namespace bitdistill
