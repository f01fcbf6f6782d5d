// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run_controls.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include "widgets/plot_style.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

RunControls::RunControls(QWidget* parent) : QWidget(parent) {
    auto* row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    main_ = new QPushButton(this);
    pauses_ = new QToolButton(this);
    pauses_->setArrowType(Qt::DownArrow);
    pauses_->setAutoRaise(true);
    pauses_->setAccessibleName(tr("Other ways to pause"));
    pauses_->setAccessibleDescription(tr("A pause can also give the memory back that training takes"));
    pauses_->setToolTip(pauses_->accessibleDescription());
    auto* menu = new QMenu(pauses_);
    menu->setAccessibleName(pauses_->accessibleName());
    menu->setToolTipsVisible(true);
    QAction* free = menu->addAction(tr("Pause and free memory"), this, &RunControls::pauseAndFreeRequested);
    free->setToolTip(
        tr("Saves a checkpoint and gives the memory back to other programs; Continue loads the checkpoint"));
    // Not setMenu(): the style would draw its own, tiny arrow in the corner.
    connect(pauses_, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(pauses_->mapToGlobal(QPoint(0, pauses_->height()))); });
    stop_ = new QPushButton(tr("Stop and save"), this);
    stop_->setAccessibleName(stop_->text());
    stop_->setAccessibleDescription(
        tr("Ends after the present micro-batch and writes a checkpoint; the run can be resumed"));
    stop_->setToolTip(stop_->accessibleDescription());
    more_ = new QPushButton(tr("Run"), this);
    more_->setAccessibleName(tr("Run so many steps, then pause"));
    more_->setAccessibleDescription(tr("Trains the number of steps beside it and pauses"));
    more_->setToolTip(more_->accessibleDescription());
    steps_ = new QSpinBox(this);
    steps_->setRange(1, 1000000);
    steps_->setValue(10);
    steps_->setSuffix(tr(" more steps"));
    steps_->setGroupSeparatorShown(true);
    steps_->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    steps_->setAccessibleName(tr("Steps to run"));
    steps_->setAccessibleDescription(tr("How many steps to train before pausing"));
    status_ = new QLabel(this);
    status_->setAccessibleName(tr("State of the run"));
    status_->setTextFormat(Qt::PlainText);
    status_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(main_);
    row->addWidget(pauses_);
    row->addWidget(stop_);
    row->addWidget(more_);
    row->addWidget(steps_);
    row->addWidget(status_, 1);
    setAccessibleName(tr("Run controls"));

    connect(main_, &QPushButton::clicked, this, [this] {
        switch (state_) {
            case JobState::running:
                emit pauseRequested();
                break;
            case JobState::paused:
                emit continueRequested();
                break;
            default:
                emit startRequested();
        }
    });
    connect(stop_, &QPushButton::clicked, this, &RunControls::stopRequested);
    connect(more_, &QPushButton::clicked, this, [this] { emit runMoreRequested(steps_->value()); });
    update_();
}

void RunControls::setState(JobState state) {
    state_ = state;
    update_();
}

void RunControls::setCanStart(bool can, const QString& reason) {
    canStart_ = can;
    reason_ = reason;
    update_();
}

void RunControls::setResumeStep(std::int64_t step) {
    resumeStep_ = step;
    update_();
}

void RunControls::setResumable(bool resumable) {
    resumable_ = resumable;
    update_();
}

void RunControls::setMemoryFreed(bool freed) {
    freed_ = freed;
    update_();
}

void RunControls::setWatching(bool watching) {
    watching_ = watching;
    update_();
}

void RunControls::setStatus(const QString& text) {
    statusText_ = text;
    update_();
}

void RunControls::setStatusVisible(bool visible) { status_->setVisible(visible); }

int RunControls::stepsToRun() const { return steps_->value(); }

void RunControls::update_() {
    const QPalette p = palette();
    const bool running = state_ == JobState::running, paused = state_ == JobState::paused,
               stopping = state_ == JobState::stopping;
    const bool active = running || paused || stopping;
    QString name, description;
    if (running) {
        name = tr("Pause");
        description = tr("Freezes after the present micro-batch; everything stays in memory");
    } else if (paused) {
        name = tr("Continue");
        description = freed_ ? tr("Loads the checkpoint and goes on, exactly as if it had never paused")
                             : tr("Goes on where the run was frozen");
    } else if (resumable_) {
        name = resumeStep_ > 0 ? tr("Resume from step %1").arg(style::integer(resumeStep_)) : tr("Resume");
        description = tr("Goes on from the newest checkpoint, exactly as if it had never stopped");
    } else {
        name = tr("Start");
        description = tr("Runs every planned stage that is not done yet");
    }
    main_->setText(name);
    main_->setAccessibleName(name);
    main_->setIcon(style::icon(running ? style::Mark::pause : style::Mark::play, p,
                               active ? style::Role::text : style::Role::accent));
    const bool blocked = !active && !canStart_;
    main_->setAccessibleDescription(blocked && !reason_.isEmpty() ? reason_ : description);
    main_->setToolTip(main_->accessibleDescription());
    main_->setEnabled(!watching_ && !stopping && !blocked);
    main_->setDefault(!active);
    pauses_->setEnabled(!watching_ && (running || (paused && !freed_)));
    stop_->setIcon(style::icon(style::Mark::stop, p));
    stop_->setEnabled(!watching_ && (running || paused));
    more_->setIcon(style::icon(style::Mark::step, p));
    more_->setEnabled(!watching_ && !running && !stopping && !blocked);
    steps_->setEnabled(more_->isEnabled());

    QString words = statusText_;
    if (watching_)
        words = tr("Another process trains here; this window watches.");
    else if (blocked && !reason_.isEmpty())
        words = reason_;
    else if (words.isEmpty()) {
        switch (state_) {
            case JobState::idle:
                words = resumable_ ? tr("Stopped; can be resumed") : tr("Ready");
                break;
            case JobState::running:
                words = tr("Training");
                break;
            case JobState::paused:
                words = freed_ ? tr("Paused; the memory is free") : tr("Paused; memory is kept");
                break;
            case JobState::stopping:
                words = tr("Stopping: saves a checkpoint");
                break;
            case JobState::finished:
                words = tr("Finished");
                break;
            case JobState::stopped:
                words = tr("Stopped and saved");
                break;
            case JobState::failed:
                words = tr("Failed; the events say why");
                break;
        }
    }
    status_->setText(words);
    status_->setToolTip(words);
    QPalette ink = p;
    ink.setColor(QPalette::WindowText,
                 state_ == JobState::failed ? style::ink(style::Role::bad, p) : style::color(style::Role::muted, p));
    status_->setPalette(ink);
    if (accessibleDescription() != words) setAccessibleDescription(words);
}

void RunControls::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && main_) update_();
}

}  // namespace bitdistill
