// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison behind the Compare page: owns the Job that loads two or more models, lets them answer the same prompt
// one after the other, and compares what they say. Tokens are written into a buffer that the window empties every 33
// ms, so a fast model never floods the event loop. GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "app/parts/comparison_panes.h"
#include "app/use/comparison.h"
#include "engine/base/job.h"

namespace bitdistill {

class CompareSession : public QObject {
    Q_OBJECT
  public:
    explicit CompareSession(QObject* parent = nullptr);
    ~CompareSession() override;  // stops and waits

    // Refused while one is under way. run: the open run. When all models are its own and it keeps no comparison yet, it
    // keeps the outcome; when it keeps one, that stays until keep() is called.
    void start(const ComparisonPlan& plan, const std::optional<RunFolder>& run = {});
    void stop();
    bool canKeep() const { return pending_.has_value(); }
    void withdraw() { offer({}); }  // another run is open: nothing is to be kept
    void keep();                    // in place of the comparison that the run keeps; in the background
    void pull();                    // hands on what the job has written; the timer calls it
    bool busy() const { return busy_; }

  signals:
    void busyChanged(bool busy);
    void statusChanged(const QString& text);  // "Loading the student, 40 %"
    void panesKnown(const std::vector<bitdistill::ComparePane>& panes);
    void textArrived(int pane, const QString& text, bool pastEnd);
    void activeChanged(int pane);
    void paceChanged(int pane, double tokensPerSecond, int tokens);  // of the writing under way; before finished()
    void finished(const bitdistill::ComparisonPanes& view);
    void kept();                     // results.json of the run has it
    void keepOffered(bool offered);  // canKeep() has changed
    void failed(const QString& sentence);

  private:
    // What the job's thread has written and the window has not read yet.
    struct Pace {
        double speed = 0;
        int tokens = 0;
        bool operator==(const Pace&) const = default;
    };
    struct Buffer {
        std::mutex mutex;
        QString status;
        std::vector<ComparePane> panes;
        std::vector<QString> texts, pastEnds;
        std::vector<Pace> paces;
        ComparisonPanes view;
        std::optional<Comparison> keepable;
        int active = -1;
        bool newStatus = false, newPanes = false, done = false, kept = false;
    };
    static void work(const ComparisonPlan& plan, const std::optional<RunFolder>& run, Buffer& buffer,
                     JobControl& control);
    void setBusy(bool busy);
    void offer(std::optional<Comparison> comparison);

    QTimer timer_;
    std::shared_ptr<Buffer> buffer_;
    std::unique_ptr<Job> job_;
    std::optional<RunFolder> run_;
    std::optional<Comparison> pending_;  // could take the place of the one that the run keeps
    std::vector<Pace> paces_;            // as they were handed on
    int active_ = -1;
    bool busy_ = false;
};

}  // namespace bitdistill
