// SPDX-License-Identifier: GPL-3.0-or-later
// Which items of a run's dev data teacher and student answer alike and which not: four counts that filter a list, and a
// click that hands an item on. Owns the Job that asks both models. GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>
#include <array>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

#include "app/use/disagreement.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace bitdistill {

class Caption;

class DisagreementView : public QWidget {
    Q_OBJECT
  public:
    explicit DisagreementView(QWidget* parent = nullptr);
    ~DisagreementView() override;  // stops and waits

    // Another run, or none: what was judged of the last one is forgotten. `ready`: both models and the data are there.
    void setRun(const std::optional<RunFolder>& run, bool ready);
    void start();  // asks both models; refused while it does so, or when not ready
    bool busy() const { return busy_; }
    void setJudgement(Judgement judgement);
    void setShown(Verdict verdict);
    int shownCount() const;
    int count(Verdict verdict) const { return counts_[static_cast<std::size_t>(verdict)]; }

  signals:
    void itemChosen(const QString& prompt);
    void failed(const QString& sentence);

  private:
    class Items;
    // What the job's thread has written and the window has not read yet.
    struct Buffer {
        std::mutex mutex;
        std::filesystem::path run;
        std::size_t answered = 0, all = 0;
        std::optional<Judgement> judgement;
    };
    void pull();
    void forget();
    void describe();

    QTimer timer_;
    std::shared_ptr<Buffer> buffer_;
    std::unique_ptr<Job> job_;
    std::optional<RunFolder> run_;
    Items* items_ = nullptr;
    QTableView* table_ = nullptr;
    QStackedLayout* stack_ = nullptr;
    Caption* state_ = nullptr;
    QPushButton* start_ = nullptr;
    std::array<QPushButton*, 4> verdicts_{};
    std::array<int, 4> counts_{};
    bool busy_ = false, ready_ = false;
};

}  // namespace bitdistill
