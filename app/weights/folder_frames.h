// SPDX-License-Identifier: GPL-3.0-or-later
// The histograms of model folders that a view asks for, read one after the other by a Job and kept until another run is
// looked at. GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "engine/base/job.h"
#include "engine/run/run_params.h"
#include "widgets/plots/frame_history.h"

namespace bitdistill {

class FolderFrames : public QObject {
    Q_OBJECT
  public:
    explicit FolderFrames(QObject* parent);
    ~FolderFrames() override;

    // Reads it soon, unless that was done or is under way. student: full-precision weights are counted as this recipe's
    // student would round them.
    void want(const std::filesystem::path& model, const std::optional<RunParams>& student);
    const std::vector<FramePtr>* of(const std::filesystem::path& model) const;  // null: not read
    QString problem(const std::filesystem::path& model) const;                  // why not; empty: there is none
    bool reading() const { return job_ != nullptr || !wanted_.empty(); }
    void forget();  // all of it, and what is under way

  signals:
    void arrived();  // of one folder, or why not

  private:
    struct Entry {
        std::vector<FramePtr> frames;
        QString problem;
    };
    struct Wanted {
        std::filesystem::path model;
        std::optional<RunParams> student;
    };
    void begin();
    void look();
    void dropJob();
    std::map<std::filesystem::path, Entry> known_;
    std::vector<Wanted> wanted_;                     // the first is under way
    std::shared_ptr<std::vector<FramePtr>> frames_;  // the job's until it has ended
    std::unique_ptr<Job> job_;
    QTimer timer_;
};

}  // namespace bitdistill
