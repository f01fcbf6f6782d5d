// SPDX-License-Identifier: GPL-3.0-or-later
// Runs what waits in the queue, one run after the other, in the window's Session: what it trains is what the Run page
// shows. Where somebody has another run open meanwhile, that one stays, and the queue's run trains in a Session beside
// it. The queue is kept as a file at each change. One for the window. GUI thread; folders are looked at off it.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/parts/background.h"
#include "app/parts/session.h"
#include "engine/run/queue/queue_points.h"
#include "engine/run/queue/run_queue.h"

namespace bitdistill {

class QueueRunner : public QObject {
    Q_OBJECT
  public:
    // Reads the file. A queue that was left with something to do waits for resume(): a window that opens trains nothing
    // by itself. A file that cannot be read is said by failed(), and put aside when something is added. One that
    // another window has changed is not written over.
    QueueRunner(Session& session, const QString& file, QObject* parent = nullptr);

    struct Item {
        QueueEntry entry;
        std::optional<QueueStand> stand;  // nothing: not looked at yet
        QString problem;                  // why it cannot be run
    };
    const std::vector<Item>& items() const { return items_; }
    bool paused() const { return paused_; }
    // The place of the entry whose run trains here now.
    std::optional<std::size_t> running() const;
    // Whether the folder is an entry's, or of one of its runs: moved away, it would be run again.
    bool holds(const std::filesystem::path& folder) const;
    // The folder of the run that trains here while another one is open; empty: none.
    std::filesystem::path behind() const;
    void bringForward();                                   // that run is shown from now on, in place of the open one
    bool waiting() const { return looking_.isWaiting(); }  // for tests

    // At the end; checked off this thread, and said by failed() where it cannot be run.
    void add(const QueueEntry& entry);
    void remove(std::size_t place);  // not the one that is running; its folder stays
    void move(std::size_t place, int by);
    void pause();  // the present run goes on; nothing follows it
    void resume();
    void look();  // looks at the folders again, and goes on where it can

  signals:
    void changed();
    void failed(const QString& sentence);                    // an entry, or the file of the queue
    void runFailed(const QString& run, const QString& why);  // one of its runs; the next follows
    void finished();                                         // nothing is left to do
    void startedBehind(const QString& run);                  // the run that is open stays

  private:
    void start(std::size_t place);
    void sessionChanged();
    Session* free();  // where a run would not take the place of one that somebody has opened
    void keep();
    void writeTables(const QueueEntry& entry);
    std::optional<std::size_t> placeOf(const std::filesystem::path& folder) const;

    Session& session_;
    std::filesystem::path file_;
    bool readable_ = true;  // the file that is there is ours
    std::string kept_;      // its text as this window read or wrote it; another one: another window's
    std::vector<Item> items_;
    bool paused_ = false, busy_ = false;  // busy_: something was left to do when it was last looked at
    // The run that it has started: its entry's folder, its own, its name.
    struct Current {
        std::filesystem::path entry, run;
        std::string name;
    };
    std::optional<Current> current_;
    Session* works_ = nullptr;     // has it
    std::filesystem::path shown_;  // the last run that it showed by itself
    Session behind_;
    LatestInBackground looking_;
    QTimer again_;  // of an entry with a problem that may end by itself, as the work of another process
};

}  // namespace bitdistill
