// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tests find models, data and golden files: BITDISTILL_SHARED, or ../shared beside the project. Each test
// asks for what it needs; without it the test fails where CI is set and is skipped elsewhere.
#pragma once

#include <QtTest>
#include <filesystem>
#include <string>

#include "tests/places.h"

#include "tests/places.h"

inline std::filesystem::path shared_path(const std::string& relative) {
    const std::string set = qEnvironmentVariable("BITDISTILL_SHARED").toStdString();
    return (set.empty() ? std::filesystem::path(source_path("../shared")) : std::filesystem::path(set)) / relative;
}

#define NEED_SHARED(relative)                                                                \
    do {                                                                                     \
        if (!std::filesystem::exists(shared_path(relative))) {                               \
            if (qEnvironmentVariableIsSet("CI")) QFAIL("shared data is missing: " relative); \
            QSKIP("shared data is missing: " relative);                                      \
        }                                                                                    \
    } while (false)
