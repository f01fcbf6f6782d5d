// SPDX-License-Identifier: GPL-3.0-or-later
// What a student's latent weights begin as: the teacher's own (absmean), or such that their codes come from least
// squares, GPTQ or AWQ on calibration texts. Layer by layer, each on the outputs of the layers before it as they are
// then. Called by refinement and by `quantize`. Engine thread.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/base/json_file.h"
#include "engine/run/choices.h"
#include "engine/text/task.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

// Projections that read one input.
struct GroupStart {
    int layer = 0;
    std::string group;             // "q, k, v"
    double before = 0, after = 0;  // lost share of the output's energy (AWQ: of the block's), rounded plainly and so
    std::optional<double> ratio;   // AWQ: chosen r
    bool by_weights = false;       // AWQ: the weights' own size is in the factors too, so that r = 0 leaves some
};
struct StartReport {
    StudentStart method = StudentStart::absmean;
    std::size_t texts = 0, tokens = 0;
    std::vector<GroupStart> groups;
    std::size_t zero_won() const;  // AWQ: groups without factors
    double mean_before() const;
    double mean_after() const;
};
Json to_json(const StartReport& report);
std::string to_sentence(const StartReport& report);  // for the run's events

// Sets the student's latent weights and, for AWQ, the gains in front of them. texts: of calibration, each a row of ids.
// done(groups done, groups in all). Nothing when stopped: the student's values are then of no use. Throws Error: no
// texts, sparse students, scales of blocks with GPTQ.
std::optional<StartReport> start_student(Transformer& student, StudentStart method, const std::vector<Sequence>& texts,
                                         JobControl* control,
                                         const std::function<void(std::size_t, std::size_t)>& done = {});

}  // namespace bitdistill
