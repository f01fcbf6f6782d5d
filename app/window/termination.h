// SPDX-License-Identifier: GPL-3.0-or-later
// A polite kill (SIGTERM, SIGINT, SIGHUP: log-out, Ctrl+C in the terminal) is a wish to close: the window saves a
// running training first. The signal handler only writes to a pipe; everything else happens on the GUI thread.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace bitdistill {

class Termination : public QObject {
    Q_OBJECT
  public:
    explicit Termination(QObject* parent = nullptr);  // one per process
    ~Termination() override;

  signals:
    void requested();

  private:
    QSocketNotifier* notifier_ = nullptr;
};

}  // namespace bitdistill
