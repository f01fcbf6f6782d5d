// SPDX-License-Identifier: GPL-3.0-or-later
// Records of a run that could not be read: who draws them says so beside the drawing. GUI thread.
#pragma once

#include <QString>
#include <string_view>

#include "engine/run/run_log.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

// The sentence of an event that tells of damaged or lost records of a file, "metrics.csv" or "histograms.bin"; empty:
// it tells of something else. Engine and readers name the file first.
inline QString damageOf(const Event& event, std::string_view file) {
    const bool tells = event.severity == Severity::warning && event.kind == "warning" && event.text.starts_with(file);
    return tells ? spoken(event.text) : QString();
}

}  // namespace bitdistill
