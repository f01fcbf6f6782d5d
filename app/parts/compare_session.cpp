// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/compare_session.h"

#include <QLocale>
#include <algorithm>
#include <optional>
#include <utility>

#include "app/parts/background.h"
#include "engine/base/error.h"
#include "engine/model/inspect.h"
#include "widgets/plot_style.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {
constexpr int pullInterval = 33;
}

CompareSession::CompareSession(QObject* parent) : QObject(parent) {
    timer_.setInterval(pullInterval);
    connect(&timer_, &QTimer::timeout, this, &CompareSession::pull);
}

CompareSession::~CompareSession() {
    timer_.stop();
    if (job_) job_->stop();
    job_.reset();
}

void CompareSession::setBusy(bool busy) {
    if (busy_ == busy) return;
    busy_ = busy;
    emit busyChanged(busy);
}

void CompareSession::start(const ComparisonPlan& plan, const std::optional<RunFolder>& run) {
    if (busy_) return;
    if (plan.models.size() < 2) {
        emit failed(tr("A comparison needs two models"));
        return;
    }
    job_.reset();  // has ended: joining does not wait
    buffer_ = std::make_shared<Buffer>();
    buffer_->texts.resize(plan.models.size());
    buffer_->pastEnds.resize(plan.models.size());
    buffer_->paces.resize(plan.models.size());
    paces_.assign(plan.models.size(), {});
    offer({});
    run_ = run;
    active_ = -1;
    job_ = std::make_unique<Job>();
    setBusy(true);
    job_->start([plan, run, buffer = buffer_](JobControl& control) { work(plan, run, *buffer, control); });
    timer_.start();
}

void CompareSession::offer(std::optional<Comparison> comparison) {
    const bool could = canKeep();
    pending_ = std::move(comparison);
    if (could != canKeep()) emit keepOffered(canKeep());
}

void CompareSession::keep() {
    if (!run_ || !pending_) return;
    inBackground(
        this, [run = *run_, comparison = *pending_] { return keepComparison(run, comparison); },
        [this](bool written) {
            if (!written) return emit failed(tr("The run could not keep it: its models are no longer there"));
            offer({});
            emit kept();
        },
        [this](const QString& sentence) { emit failed(tr("The run could not keep it: %1").arg(sentence)); });
}

void CompareSession::stop() {
    if (job_ && busy_) job_->stop();
}

// On the job's thread.
void CompareSession::work(const ComparisonPlan& plan, const std::optional<RunFolder>& run, Buffer& buffer,
                          JobControl& control) {
    const auto say = [&buffer](const QString& status) {
        const std::lock_guard lock(buffer.mutex);
        buffer.status = status;
        buffer.newStatus = true;
    };
    const std::optional<ReadyComparison> ready = openComparison(plan, control, [&](std::size_t model, double share) {
        const QString name = QString::fromStdString(plan.models[model].name);
        say(share > 0 ? tr("Loading %1, %2").arg(name, style::percent(share, 0)) : tr("Loading %1").arg(name));
    });
    if (!ready) return;  // stopped
    std::vector<ComparePane> panes;
    for (const ModelToCompare& one : ready->models)
        panes.push_back(comparePane(QString::fromStdString(one.name), QString::fromStdString(one.model->format()),
                                    one.model->config().ternary, one.size(), one.file_bytes, one.model->isa()));
    {
        const std::lock_guard lock(buffer.mutex);
        buffer.panes = panes;
        buffer.newPanes = true;
    }

    int shownRepeat = -1;
    const Comparison comparison = runComparison(*ready, control, [&](const ComparedText& text) {
        {
            const std::lock_guard lock(buffer.mutex);
            (text.pastEnd ? buffer.pastEnds : buffer.texts)[text.model] += QString::fromStdString(text.added);
            buffer.active = static_cast<int>(text.model);
            if (text.tokens > 0) buffer.paces[text.model] = {text.speed, text.tokens};
        }
        // The first round is read, the others only measure: streaming the same text again would tell nothing.
        if (text.repeat <= shownRepeat) return;
        shownRepeat = text.repeat;
        say(text.repeat == 0 ? tr("Writing") : tr("Measuring, round %1 of %2").arg(text.repeat + 1).arg(plan.repeats));
    });

    ComparisonPanes view = comparisonPanes(comparison);
    for (const std::string& note : ready->notes())
        view.remark += (view.remark.isEmpty() ? QString() : QStringLiteral(" ")) + spoken(note);
    bool kept = false;
    std::optional<Comparison> keepable;
    try {
        if (run && keptComparison(*run)) {
            if (bitdistill::canKeep(*run, comparison)) keepable = comparison;
        } else {
            kept = run && keepComparison(*run, comparison);
        }
    } catch (const Error& error) {
        view.remark = tr("Done, but the run could not keep it: %1").arg(spokenError(error));
    }
    const std::lock_guard lock(buffer.mutex);
    buffer.view = std::move(view);
    buffer.kept = kept;
    buffer.keepable = std::move(keepable);
    buffer.active = -1;
    buffer.done = true;
}

void CompareSession::pull() {
    if (!buffer_ || !job_) return;
    const JobState state = job_->state();
    const bool ended = state == JobState::finished || state == JobState::stopped || state == JobState::failed;
    // The state was read first, so after an end nothing more can come into the buffer.
    QString status;
    std::vector<ComparePane> panes;
    std::vector<QString> texts, pastEnds;
    std::vector<Pace> paces;
    std::optional<Comparison> keepable;
    ComparisonPanes view;
    bool newStatus, newPanes, done, wasKept;
    int active;
    {
        const std::lock_guard lock(buffer_->mutex);
        newStatus = std::exchange(buffer_->newStatus, false);
        newPanes = std::exchange(buffer_->newPanes, false);
        status = buffer_->status;
        panes = buffer_->panes;
        texts.swap(buffer_->texts);
        buffer_->texts.resize(texts.size());
        pastEnds.swap(buffer_->pastEnds);
        buffer_->pastEnds.resize(pastEnds.size());
        paces = buffer_->paces;
        // The outcome is written a moment before the job ends: it waits for the pull that sees the end.
        if (ended) {
            std::swap(view, buffer_->view);
            std::swap(keepable, buffer_->keepable);
        }
        wasKept = buffer_->kept;
        done = buffer_->done;
        active = buffer_->active;
    }
    if (newPanes) emit panesKnown(panes);
    if (newStatus && !ended) emit statusChanged(status);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty()) emit textArrived(static_cast<int>(i), texts[i], false);
        if (!pastEnds[i].isEmpty()) emit textArrived(static_cast<int>(i), pastEnds[i], true);
    }
    for (std::size_t i = 0; i < paces.size(); ++i)
        if (paces[i] != std::exchange(paces_[i], paces[i]) && paces[i].speed > 0)
            emit paceChanged(static_cast<int>(i), paces[i].speed, paces[i].tokens);
    if (active != active_) emit activeChanged(active_ = active);
    if (!ended) return;
    timer_.stop();
    setBusy(false);
    if (active_ != -1) emit activeChanged(active_ = -1);
    if (state == JobState::failed)
        emit failed(spoken(job_->error()));
    else if (done) {
        offer(std::move(keepable));
        emit finished(view);
    } else
        emit statusChanged(tr("Stopped"));
    if (done && wasKept) emit kept();
}

}  // namespace bitdistill
