// SPDX-License-Identifier: GPL-3.0-or-later
// The duel behind the Compare page: owns the Job that loads two or more models, lets them answer the same prompt one
// after the other, and compares what they say. Tokens are written into a buffer that the window empties every 33 ms, so
// a fast model never floods the event loop. GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <mutex>
#include <vector>

#include "app/duel.h"
#include "engine/core/job.h"
#include "widgets/compare_view.h"

namespace bitdistill {

// All that came of one contender.
struct DuelResult {
    CompareNumbers numbers;
    std::vector<double> seconds;  // of its median run: when each token was known
    std::vector<QString> pieces;  // and what it added to the text
};

class CompareSession : public QObject {
    Q_OBJECT
  public:
    explicit CompareSession(QObject* parent = nullptr);
    ~CompareSession() override;  // stops and waits

    void start(const DuelPlan& plan);  // refused while one is under way
    void stop();
    bool busy() const { return busy_; }

  signals:
    void busyChanged(bool busy);
    void statusChanged(const QString& text);  // "Loading the student, 40 %"
    void panesKnown(const std::vector<bitdistill::ComparePane>& panes, const QString& conditions);
    void textArrived(int pane, const QString& text);
    void activeChanged(int pane);
    void finished(const std::vector<bitdistill::DuelResult>& results, const QString& remark);
    void failed(const QString& sentence);

  private:
    // What the job's thread has written and the window has not read yet.
    struct Buffer {
        std::mutex mutex;
        QString status;
        std::vector<ComparePane> panes;
        QString conditions;
        std::vector<QString> texts;
        std::vector<DuelResult> results;
        QString remark;
        int active = -1;
        bool newStatus = false, newPanes = false, done = false;
    };
    static void duel(const DuelPlan& plan, Buffer& buffer, JobControl& control);
    void pull();
    void setBusy(bool busy);

    QTimer timer_;
    std::shared_ptr<Buffer> buffer_;
    std::unique_ptr<Job> job_;
    int active_ = -1;
    bool busy_ = false;
};

}  // namespace bitdistill
