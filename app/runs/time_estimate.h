// SPDX-License-Identifier: GPL-3.0-or-later
// The line on the Recipe page that says how long the recipe will take on this computer. A moment after the last edit
// three steps of each kind of stage are timed in the background; what only changes numbers of steps is said at once.
// Nothing is timed while a run trains. GUI thread; reading and timing belong to a Job.
#pragma once

#include <QString>
#include <QTimer>
#include <memory>
#include <mutex>
#include <optional>

#include "app/parts/card.h"
#include "engine/base/job.h"
#include "engine/train/api/run_estimate.h"

namespace bitdistill {

// "about 14 min on this computer: Teacher 2 min, Distill 4 min; 3.10 GB of tensors at the peak"; empty: not known.
QString estimateText(const RunEstimate& estimate);

class TimeEstimate : public Caption {
    Q_OBJECT
  public:
    explicit TimeEstimate(QWidget* parent = nullptr);
    ~TimeEstimate() override;  // waits for the step that is being timed

    // ready: nothing stands against a start.
    void setRecipe(const RunParams& params, bool ready);
    void setTrainingBusy(bool busy);  // stops what is being timed
    const std::optional<RunEstimate>& estimate() const { return estimate_; }
    bool timing() const { return job_ != nullptr; }
    void setTimer(StepTimer timer, int delay);  // in place of the training engine, for tests

  protected:
    void hideEvent(QHideEvent* event) override;  // another page may measure speeds: nothing is timed beside it

  private:
    // What the job's thread has found; read on the GUI thread once it has ended.
    struct Found {
        std::mutex mutex;
        std::string key;       // of the data
        std::string question;  // of the recipe
        DataLengths data;
        SpeedProbe probe;
        QString problem;
    };
    void start();
    void ended(const std::shared_ptr<Found>& found);
    void refresh();
    bool known() const;

    QTimer timer_;
    StepTimer steps_;
    RunParams params_;
    bool ready_ = false, busy_ = false;
    std::string dataKey_;  // of data_
    DataLengths data_;
    SpeedProbe probe_;
    QString problem_;  // of the recipe with this text
    std::string problemOf_;
    std::optional<RunEstimate> estimate_;
    std::unique_ptr<Job> job_;
    std::uint64_t serial_ = 0;
};

}  // namespace bitdistill
