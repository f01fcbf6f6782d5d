// SPDX-License-Identifier: GPL-3.0-or-later
// A model from the hub: its name or address, the list of its files with sizes and licence, and the download, which can
// be stopped and goes on later where it was. Nothing goes over the network before a button is pressed. Listing and
// download are a Job; closing the dialog stops it. GUI thread.
#pragma once

#include <QDialog>
#include <QTimer>
#include <memory>
#include <mutex>
#include <optional>

#include "engine/base/job.h"
#include "engine/base/stopwatch.h"
#include "engine/hub/hub_fetch.h"

class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace bitdistill {

class Caption;

class HubDialog : public QDialog {
    Q_OBJECT
  public:
    explicit HubDialog(QWidget* parent = nullptr);
    ~HubDialog() override;  // stops; what is under way ends soon after

    void look();   // asks for the files of what the field names
    void fetch();  // the ticked files
    void stop();
    void done(int result) override;  // a work under way is stopped first
    bool busy() const { return busy_; }
    QString statusText() const;
    QTableWidget* files() const { return files_; }

  signals:
    void fetched(const QString& folder);  // the model's folder, or its one .gguf file

  private:
    struct Shared {
        std::mutex mutex;
        std::optional<HubListing> listing;
        std::optional<Fetched> outcome;
        std::string remark;  // why no file is ticked
        std::vector<std::string> proposed;
        FetchProgress progress;
    };
    QLayout* buildAddress();
    QLayout* buildButtons();
    void begin(const QString& what, Job::Work work);
    void pull();
    void ended(JobState state);
    void showListing();
    void showFetched(const Fetched& outcome);
    void filesChanged();
    std::vector<HubFile> ticked() const;

    QLineEdit *address_ = nullptr, *revision_ = nullptr;
    QTableWidget* files_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton *look_ = nullptr, *fetch_ = nullptr, *stop_ = nullptr, *close_ = nullptr;
    Caption *about_ = nullptr, *status_ = nullptr;
    QTimer timer_;
    Stopwatch clock_;
    std::uint64_t missing_ = 0;  // that were to come when the download began
    std::shared_ptr<Shared> shared_;
    std::unique_ptr<Job> job_;
    std::optional<HubListing> listing_;
    bool busy_ = false, filling_ = false;
};

}  // namespace bitdistill
