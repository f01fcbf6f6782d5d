// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the promise that the window never stalls: every event that the GUI thread handles is timed, and the longest
// is remembered with its receiver. It also tells screen readers what widgets are, and keeps the focus in its place when
// what has it is hidden, and shows names as they are written. main() makes the application; tests read the figure. GUI
// thread.
#pragma once

#include <QApplication>
#include <QString>

namespace bitdistill {

class WorkbenchApplication : public QApplication {
    Q_OBJECT
  public:
    WorkbenchApplication(int& argc, char** argv);
    bool notify(QObject* receiver, QEvent* event) override;

    // The longest single event since reset: time on the clock, and time this thread computed in it. They differ when
    // other programs take the processor away in the middle.
    struct Longest {
        double wallMilliseconds = 0, cpuMilliseconds = 0;
        QString wallReceiver, cpuReceiver;  // class, object name and event type
    };
    const Longest& longest() const { return longest_; }
    void resetLongest() { longest_ = {}; }  // for tests

  private:
    Longest longest_;
    int depth_ = 0;
};

}  // namespace bitdistill
