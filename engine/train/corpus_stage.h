// SPDX-License-Identifier: GPL-3.0-or-later
// A stage that learns from raw text: the corpus in token ids, its last rows held out, and the loss. In continual
// pre-training that may be, beside cross-entropy, the KL from the logits of the teacher that the run begins with,
// before it is fine-tuned on the task (parameters pretrain_ce and pretrain_ld). At its end held-out text says how well
// that teacher and the student predict it. Called by stages.cpp. Engine thread.
#pragma once

#include <filesystem>
#include <functional>

#include "engine/base/job.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/train/network/backend.h"
#include "engine/train/process_group.h"

namespace bitdistill {

// What such a stage takes from its run.
struct CorpusStage {
    Stage stage;
    const RunFolder& folder;
    RunRecorder& recorder;
    JobControl& control;
    ProcessGroup& group;
    Precision precision;
    OperatorDevice device;
    std::function<void()> layer_check;  // of models; may be empty
};

// Trains the model on the text. All ranks call it at the same time. Of Stage::pretrain it leaves held-out.json in the
// run's folder, unless the text is too short to hold any of it out. False when stopped: a checkpoint has the steps that
// are done, and the corpus stays in the run's folder in token ids. Throws Error.
bool train_on_corpus(const CorpusStage& run, const std::filesystem::path& text, Transformer& model);

}  // namespace bitdistill
