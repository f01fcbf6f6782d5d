// SPDX-License-Identifier: GPL-3.0-or-later
// What a student's latent weights begin as: the teacher's own (absmean), or such that their codes come from least
// squares, GPTQ or AWQ on calibration texts. Layer by layer, each on the outputs of the layers before it as they are
// then. Called by refinement and by `quantize`. Engine thread.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/text/task.h"
#include "engine/train/api/start_report.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

struct StartProgress {
    std::size_t done = 0, all = 0;  // groups
    double seconds_left = 0;        // NaN until this sitting has done a layer
    int layers_resumed = 0;         // that an earlier sitting had done
};

struct StartOptions {
    bool rounded_inputs = true;  // false: for weights alone, projections read their inputs as they are
    // Where layers that are done are kept, so that a later call with the same student, texts and options goes on with
    // the next one and ends in the same bits. Empty: nowhere. Whoever publishes the student removes the folder.
    std::filesystem::path keep;
    std::function<void(const std::string&)> say;     // what is passed over in that folder
    std::function<void(const StartProgress&)> done;  // after each group
};

// Sets the student's latent weights and, for AWQ, the gains in front of them. texts: of calibration, each a row of ids.
// Nothing when stopped, at the next text: the student's values are then of no use. Throws Error: no texts, sparse
// students, scales of blocks with GPTQ, a full disk.
std::optional<StartReport> start_student(Transformer& student, StudentStart method, const std::vector<Sequence>& texts,
                                         JobControl* control, const StartOptions& options = {});

}  // namespace bitdistill
