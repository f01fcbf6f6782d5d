// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tests of this folder find models, data and golden files: BITDISTILL_SHARED. Each test asks for what it
// needs; without it the test fails where CI is set and is skipped elsewhere.
#pragma once

#include <QtTest>
#include <filesystem>

inline std::filesystem::path shared_path(const char* relative) {
    return std::filesystem::path(qEnvironmentVariable("BITDISTILL_SHARED").toStdString()) / relative;
}

#define NEED_SHARED(relative)                                                                \
    do {                                                                                     \
        if (!std::filesystem::exists(shared_path(relative))) {                               \
            if (qEnvironmentVariableIsSet("CI")) QFAIL("shared data is missing: " relative); \
            QSKIP("shared data is missing: " relative);                                      \
        }                                                                                    \
    } while (false)
