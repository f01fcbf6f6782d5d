// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of a run: start or resume, pause (with memory kept, or given back), stop and save, run N more steps then
// pause. Only asks; the session acts and tells the new state with setState(). GUI thread.
#pragma once

#include <QWidget>
#include <cstdint>

#include "engine/base/job.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace bitdistill {

class RunControls : public QWidget {
    Q_OBJECT
  public:
    explicit RunControls(QWidget* parent = nullptr);

    void setState(JobState state);
    JobState state() const { return state_; }
    void setCanStart(bool can, const QString& reason = {});  // reason: tooltip and status while it cannot
    void setResumeStep(std::int64_t step);  // of the checkpoint that a resume goes on from; 0: not known
    void setResumable(bool resumable);      // Start reads "Resume": there is a checkpoint
    void setMemoryFreed(bool freed);        // of a pause: it has saved and holds no memory
    void setWatching(bool watching);        // another process trains: all off, says so
    void setStatus(const QString& text);    // one line beside the buttons; empty = the state's own words
    void setStatusVisible(bool visible);    // off where the words stand elsewhere on the page
    int stepsToRun() const;

  signals:
    void startRequested();  // idle, stopped or failed: start, or resume from the newest checkpoint
    void pauseRequested();
    void pauseAndFreeRequested();      // from running, or from paused with memory kept
    void continueRequested();          // from paused
    void stopRequested();              // stop and save
    void runMoreRequested(int steps);  // run so many, then pause; from paused or idle

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void update_();
    QPushButton* main_ = nullptr;    // Start / Pause / Continue, by state
    QToolButton* pauses_ = nullptr;  // what else a pause can do
    QPushButton* stop_ = nullptr;
    QPushButton* more_ = nullptr;
    QSpinBox* steps_ = nullptr;
    QLabel* status_ = nullptr;
    JobState state_ = JobState::idle;
    bool canStart_ = true, resumable_ = false, watching_ = false, freed_ = false;
    std::int64_t resumeStep_ = 0;
    QString reason_, statusText_;
};

}  // namespace bitdistill
