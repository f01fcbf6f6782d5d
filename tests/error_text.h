// SPDX-License-Identifier: GPL-3.0-or-later
// What an Error says, for tests that hold it to its promise: file, place, remedy.
#pragma once

#include <functional>
#include <string>

#include "engine/base/error.h"

// The text of the Error that work throws; empty when it throws none.
inline std::string message_of(const std::function<void()>& work) {
    try {
        work();
    } catch (const bitdistill::Error& error) {
        return error.what();
    }
    return {};
}

inline bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }
