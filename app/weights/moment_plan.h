// SPDX-License-Identifier: GPL-3.0-or-later
// Which moments of a run "before and after" shows, and where the weights of each come from: frames that the run has
// recorded, where these are the same weights, else a model folder. GUI thread; looks at the run's folder.
#pragma once

#include <QString>
#include <filesystem>
#include <optional>
#include <vector>

#include "engine/run/run_folder.h"
#include "widgets/plots/frame_history.h"

namespace bitdistill {

struct PlannedMoment {
    QString title;
    QString source;                         // said below the title
    QString missing;                        // why there is nothing; the other two are empty then
    std::optional<FramePosition> recorded;  // in the run's frames
    std::filesystem::path folder;           // to be read, if nothing is recorded
    QString brief = {};                     // the source where it has less room; empty: there is nothing shorter
};

// The teacher, the refined student, the pre-trained one and the finished one, in this order. `recorded` are the run's
// frames. A stage under way stands where its newest frames are.
std::vector<PlannedMoment> planMoments(const RunFolder& run, const FrameHistory& recorded);

}  // namespace bitdistill
