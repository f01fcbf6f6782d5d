// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/start/run_start.h"

#include <string>
#include <utility>

#include "engine/base/file.h"
#include "engine/train/start/student_start.h"

namespace bitdistill {
namespace {

// Beside the checkpoints of stages that train, whose names end in a step.
std::filesystem::path place_of(const RunFolder& folder) {
    return folder.path() / "checkpoints" / to_string(Stage::refine);
}

}  // namespace

bool start_run_student(const RunFolder& folder, RunRecorder& recorder, JobControl& control, Transformer& student,
                       const std::vector<Sequence>& texts) {
    const RunParams& params = folder.params();
    if (const auto wished = static_cast<std::size_t>(params.calibration); texts.size() < wished)
        recorder.event(Severity::info, "start", Stage::refine, 0,
                       "The training data has " + std::to_string(texts.size()) +
                           " texts, fewer than calibration asks "
                           "for: all of them calibrate the start.");
    recorder.check_place();
    StartOptions options;
    options.keep = place_of(folder);
    options.say = [&](const std::string& text) {
        recorder.event(Severity::warning, "warning", Stage::refine, 0, text);
    };
    bool told = false;
    options.done = [&](const StartProgress& progress) {
        recorder.set_progress(Stage::refine, {StageState::running, static_cast<std::int64_t>(progress.done),
                                              static_cast<std::int64_t>(progress.all), progress.seconds_left});
        if (std::exchange(told, true) || progress.layers_resumed == 0) return;
        recorder.event(Severity::info, "resume", Stage::refine, 0,
                       "The start goes on after layer " + std::to_string(progress.layers_resumed) + ".");
    };
    const auto report = start_student(student, params.student_start, texts, &control, options);
    if (!report) return false;
    write_start_report(folder.path(), *report);
    recorder.event(Severity::info, "start", Stage::refine, 0, to_sentence(*report));
    return true;
}

void forget_start(const RunFolder& folder) { remove_quietly(place_of(folder)); }

}  // namespace bitdistill
