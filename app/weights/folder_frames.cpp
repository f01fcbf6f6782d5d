// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/folder_frames.h"

#include <QThreadPool>
#include <algorithm>

#include "app/use/model_frames.h"
#include "engine/model/weight_file.h"
#include "engine/run/student_config.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {
constexpr int lookInterval = 33;  // ms
}

FolderFrames::FolderFrames(QObject* parent) : QObject(parent) {
    timer_.setInterval(lookInterval);
    connect(&timer_, &QTimer::timeout, this, &FolderFrames::look);
}

FolderFrames::~FolderFrames() { dropJob(); }

// Joining a job waits until it sees the stop, so it is left to a pool thread; the application waits for its pool.
void FolderFrames::dropJob() {
    timer_.stop();
    if (!job_) return;
    job_->stop();
    QThreadPool::globalInstance()->start([job = std::shared_ptr<Job>(std::move(job_))]() mutable { job.reset(); });
}

void FolderFrames::forget() {
    dropJob();
    wanted_.clear();
    known_.clear();
}

const std::vector<FramePtr>* FolderFrames::of(const std::filesystem::path& model) const {
    const auto found = known_.find(model);
    return found == known_.end() || !found->second.problem.isEmpty() ? nullptr : &found->second.frames;
}

QString FolderFrames::problem(const std::filesystem::path& model) const {
    const auto found = known_.find(model);
    return found == known_.end() ? QString() : found->second.problem;
}

void FolderFrames::want(const std::filesystem::path& model, const std::optional<RunParams>& student) {
    if (known_.contains(model)) return;
    if (std::ranges::any_of(wanted_, [&](const Wanted& one) { return one.model == model; })) return;
    wanted_.push_back({model, student});
    if (!job_) begin();
}

void FolderFrames::begin() {
    frames_ = std::make_shared<std::vector<FramePtr>>();
    job_ = std::make_unique<Job>();
    job_->start([wanted = wanted_.front(), frames = frames_](JobControl& control) {
        std::optional<Quantizer> quantizer;
        if (wanted.student)
            quantizer = wanted.student->student.empty()
                            ? student_of(model_config_of(wanted.student->teacher), *wanted.student, true).quantizer
                            : model_config_of(wanted.student->student).quantizer;
        modelFrames(
            wanted.model, control, [&](FramePtr frame, int, int) { frames->push_back(std::move(frame)); },
            quantizer ? &*quantizer : nullptr);
    });
    timer_.start();
}

void FolderFrames::look() {
    const JobState state = job_->state();
    if (state != JobState::finished && state != JobState::stopped && state != JobState::failed) return;
    timer_.stop();
    known_[wanted_.front().model] = {std::move(*frames_), spoken(job_->error())};
    job_.reset();
    wanted_.erase(wanted_.begin());
    if (!wanted_.empty()) begin();
    emit arrived();
}

}  // namespace bitdistill
