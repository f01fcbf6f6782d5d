// SPDX-License-Identifier: GPL-3.0-or-later
// The queue as Home shows it: a line for each entry with how far it is, buttons that move and remove it, and one that
// pauses the queue or lets it go on. Hidden while nothing waits. GUI thread.
#pragma once

#include "app/parts/card.h"
#include "app/runs/queue_runner.h"

class QVBoxLayout;

namespace bitdistill {

// "Sweep, 3 of 9 runs, 1 failed", "Run, waiting".
QString queueText(const QueueRunner::Item& item, bool running);

class QueueCard : public Card {
    Q_OBJECT
  public:
    explicit QueueCard(QueueRunner& queue, QWidget* parent = nullptr);

  signals:
    void openRequested(const QString& path);  // an entry's folder

  private:
    void refresh();
    QWidget* row(std::size_t place);

    QueueRunner& queue_;
    QPushButton* pause_ = nullptr;
    Caption* state_ = nullptr;
    QVBoxLayout* rows_ = nullptr;
};

}  // namespace bitdistill
