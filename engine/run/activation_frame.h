// SPDX-License-Identifier: GPL-3.0-or-later
// What one input of a student's linear layers looked like at one evaluation: a record of activations.bin. Training
// takes it (engine/train/activation_sampler.h), RunRecorder writes it, RunLog and RunTail hand it on, the Weights page
// shows it. Whole and never changed after publishing. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/model/quantizer.h"
#include "engine/model/rounding/activation_profile.h"
#include "engine/run/stage.h"

namespace bitdistill {

struct ActivationFrame {
    Stage stage = Stage::teacher;
    std::int64_t step = 0;  // 0: before the stage's first step
    int layer = 0;
    std::string readers;  // the projections that read this input, by short_name(): "q_proj,k_proj,v_proj"
    // By what the model quantized this input at that step, and whether it turned it first: of hadamard-... students
    // o_proj and down_proj. For all others `after` says what the transform would make of it.
    ActivationRule rule = ActivationRule::absmax8;
    bool turned = false;
    ActivationProfile profile;

    int bits() const { return with_8_bits(rule) == rule ? 8 : 4; }
};
// True where this projection, "up_proj", reads the input.
bool is_read_by(const ActivationFrame& frame, std::string_view reader);

}  // namespace bitdistill
