// SPDX-License-Identifier: GPL-3.0-or-later
// Text for continual pre-training where the user has none: the teacher writes it. Engine thread.
#pragma once

#include "engine/base/job.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/train/network/backend.h"

namespace bitdistill {

// Writes at least params.sampled_tokens tokens of documents into folder.sampled_corpus(), published with DONE; nothing
// to do when it is there. Documents begin after BOS (or EOS, where there is no BOS) and end with EOS or after
// sampling_length tokens. A batch of documents is a function of seed and batch number and is kept as soon as it is
// written, so an interrupted call goes on and ends with the same text. device: where the run computes; none: the CPU.
// False when stopped. Throws Error.
bool sample_corpus(const RunFolder& folder, Precision precision, const OperatorDevice& device, RunRecorder& recorder,
                   JobControl& control);

}  // namespace bitdistill
