// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/time_estimate.h"

#include <QHideEvent>
#include <cmath>
#include <utility>

#include "app/parts/training.h"
#include "widgets/plot_style.h"
#include "widgets/texts/engine_text.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

constexpr int quietMilliseconds = 1500;  // after the last edit, before steps are timed

// Everything that what was found depends on.
std::string questionOf(const RunParams& params) { return data_key(params) + probe_key(params); }

}  // namespace

QString estimateText(const RunEstimate& estimate) {
    const double seconds = estimate.seconds();
    if (estimate.stages.empty() || !std::isfinite(seconds)) return {};
    QStringList stages;
    for (const StageEstimate& stage : estimate.stages)
        stages << style::stageLabel(stage.stage) + QLatin1Char(' ') + style::duration(stage.seconds);
    const QString text = (estimate.rough ? TimeEstimate::tr("roughly %1 on this computer: %2")
                                         : TimeEstimate::tr("about %1 on this computer: %2"))
                             .arg(style::duration(seconds), joinedByCommas(stages));
    if (estimate.peak_bytes == 0) return text;
    return TimeEstimate::tr("%1; %2 of tensors at the peak")
        .arg(text, style::bytes(static_cast<double>(estimate.peak_bytes)));
}

TimeEstimate::TimeEstimate(QWidget* parent) : Caption({}, style::Text::small, false, false, parent) {
    setObjectName(QStringLiteral("timeEstimate"));
    setAccessibleName(tr("How long it will take"));
    setWordWrap(true);
    hide();
    timer_.setSingleShot(true);
    timer_.setInterval(quietMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &TimeEstimate::start);
    // The engine is opened on the thread of the work.
    steps_ = [](const ModelConfig& config, const TrainingSpeedOptions& options) {
        return training_engine().training_speed(config, options);
    };
}

TimeEstimate::~TimeEstimate() {
    ++serial_;
    job_.reset();
}

void TimeEstimate::setTimer(StepTimer timer, int delay) {
    steps_ = std::move(timer);
    timer_.setInterval(delay);
}

// Data and steps of this recipe are known, or it is known that they cannot be.
bool TimeEstimate::known() const {
    if (problemOf_ == questionOf(params_)) return true;
    return dataKey_ == data_key(params_) && missing_steps(params_, data_, probe_).empty();
}

void TimeEstimate::setRecipe(const RunParams& params, bool ready) {
    params_ = params;
    ready_ = ready;
    timer_.stop();
    if (ready_ && !busy_ && !known() && trainingAvailable()) timer_.start();
    refresh();
}

void TimeEstimate::setTrainingBusy(bool busy) {
    if (std::exchange(busy_, busy) == busy) return;
    if (busy) {
        timer_.stop();
        if (job_) job_->stop();
    } else {
        setRecipe(params_, ready_);
    }
}

void TimeEstimate::hideEvent(QHideEvent* event) {
    Caption::hideEvent(event);
    if (!parentWidget() || parentWidget()->isVisible()) return;  // it has only nothing to say
    timer_.stop();
    if (job_) job_->stop();
}

void TimeEstimate::start() {
    if (job_) {  // of an earlier recipe; its end asks again
        job_->stop();
        return;
    }
    const bool behind = parentWidget() && !parentWidget()->isVisible();
    if (!ready_ || busy_ || behind || known()) return;
    auto found = std::make_shared<Found>();
    const std::uint64_t serial = ++serial_;
    job_ = std::make_unique<Job>([this, serial, found](JobState state) {
        if (state != JobState::finished && state != JobState::stopped && state != JobState::failed) return;
        QMetaObject::invokeMethod(
            this,
            [this, serial, found] {
                if (serial == serial_) ended(found);
            },
            Qt::QueuedConnection);
    });
    const bool sameData = dataKey_ == data_key(params_);
    job_->start(
        [params = params_, steps = steps_, found, sameData, before = data_, probe = probe_](JobControl& control) {
            const std::string key = data_key(params);
            DataLengths lengths = before;
            SpeedProbe timed;
            QString problem;
            bool read = sameData;
            try {
                if (!sameData) lengths = data_lengths(params);
                read = true;
                timed = timed_steps(params, lengths, probe, control, steps);
            } catch (const std::exception& error) {
                problem = spokenError(error);
            }
            const std::lock_guard lock(found->mutex);
            found->key = read ? key : std::string();
            found->question = questionOf(params);
            found->data = lengths;
            found->probe = timed;
            found->problem = problem;
        });
    refresh();
}

void TimeEstimate::ended(const std::shared_ptr<Found>& found) {
    job_.reset();
    {
        const std::lock_guard lock(found->mutex);
        dataKey_ = found->key;
        data_ = found->data;
        if (!found->probe.steps.empty()) probe_ = found->probe;
        problem_ = found->problem;
        problemOf_ = problem_.isEmpty() ? std::string() : found->question;
    }
    setRecipe(params_, ready_);  // which may be another one by now
}

void TimeEstimate::refresh() {
    estimate_.reset();
    const bool read = !dataKey_.empty() && dataKey_ == data_key(params_);
    if (ready_ && read) estimate_ = estimate_run(params_, data_, probe_);
    QString text = estimate_ ? estimateText(*estimate_) : QString();
    if (text.isEmpty()) estimate_.reset();
    if (ready_ && text.isEmpty()) {
        if (problemOf_ == questionOf(params_))
            text = tr("How long it takes is not known: %1").arg(problem_);
        else if (job_ || timer_.isActive())
            text = tr("How long it takes: three steps of each kind are being timed");
    }
    setText(text);
    setVisible(!text.isEmpty());
}

}  // namespace bitdistill
