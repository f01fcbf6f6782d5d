// SPDX-License-Identifier: GPL-3.0-or-later
// Which tensors of two models differ, and by how much. The work is a Job; closing the dialog stops it. GUI thread.
#pragma once

#include <QDialog>
#include <QTimer>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

#include "engine/base/job.h"
#include "engine/model/statistics/model_difference.h"

class QCheckBox;
class QProgressBar;
class QTreeWidget;

namespace bitdistill {

class Caption;

class DifferenceDialog : public QDialog {
    Q_OBJECT
  public:
    DifferenceDialog(const QString& first, const QString& second, QWidget* parent = nullptr);
    ~DifferenceDialog() override;  // stops and waits

    void done(int result) override;  // a comparison under way is stopped first
    bool busy() const { return busy_; }
    QString summary() const;
    QTreeWidget* table() const { return table_; }

  private:
    struct Shared {
        std::mutex mutex;
        std::optional<ModelDifference> difference;
        std::atomic<double> share{0};
    };
    void pull();
    void ended(JobState state);
    void fill();
    QTreeWidget* table_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QCheckBox* all_ = nullptr;
    Caption* summary_ = nullptr;
    QTimer timer_;
    std::shared_ptr<Shared> shared_;
    std::optional<ModelDifference> difference_;
    std::unique_ptr<Job> job_;
    bool busy_ = true;
};

}  // namespace bitdistill
