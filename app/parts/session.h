// SPDX-License-Identifier: GPL-3.0-or-later
// The run that the window shows: one for all pages. Owns the RunLog and the Job that fills it, either by training here
// or by following a folder that another process writes. State changes are pushed as signals; rows, frames and events
// are pulled every 33 ms and handed on in pieces small enough for one frame of the screen. The queue of runs has one of
// its own, for a run that trains while another one is looked at. GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "engine/base/job.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_log.h"

namespace bitdistill {

class Session : public QObject {
    Q_OBJECT
  public:
    enum class State {
        empty,     // no run open
        opening,   // reading the folder
        idle,      // unfinished, nobody works on it: can be resumed
        finished,  // all planned stages are done
        watching,  // another process writes it
        running,   // trains here
        pausing,   // asked to pause, still in a micro-batch
        paused,
        stopping,  // asked to stop, saves
        failed,    // ended with errorText()
    };
    Q_ENUM(State)

    explicit Session(QObject* parent = nullptr);
    ~Session() override;  // stops at the next boundary, which saves, and waits for it

    // Each replaces the run that is shown; refused with refused() while it trains here. What starts training is refused
    // while the session beside this one trains, too.
    void openRun(const std::filesystem::path& folder);
    void startRun(const RunParams& params, const std::filesystem::path& folder);
    // One of several runs that share stages: begun, or gone on with. What one of `makers`, run folders, has made
    // already is taken over. A run that began with something else fails.
    void startPoint(const RunParams& params, const std::filesystem::path& folder,
                    const std::vector<std::filesystem::path>& makers);
    void startSample(const std::filesystem::path& folder);
    // Where the recipe or its files are not those that the run began with, nothing is started, and changed() says what;
    // with `acceptChanges` it goes on with them.
    void resumeRun(const std::filesystem::path& folder, bool acceptChanges = false);
    void closeRun();
    // The run that another session has open, with the work on it; that one has none afterwards.
    void take(Session& other);
    // The two know of each other from then on: one of them trains at a time.
    void setBeside(Session* other);
    Session* beside() const { return beside_; }

    void pause();
    void pauseAndFree();  // saves, and holds no memory until resume()
    void resume();        // after a pause; resumeRun() is for a run that has ended
    void stop();
    void runSteps(int steps);  // that many optimizer steps more, then pause

    State state() const { return state_; }
    bool freesMemory() const;                     // the pause that was asked for, or has begun, is pauseAndFree()'s
    bool trainingHere() const;                    // running, pausing, paused or stopping
    const Session* trainer() const;               // this one or the one beside it, whichever trains; null: neither
    QString errorText() const { return error_; }  // whole sentences, the reason first
    bool hasRun() const { return folder_.has_value(); }
    bool hasCaughtUp() const { return announcedCaughtUp_; }  // caughtUp() has been emitted for the open run
    const RunFolder& folder() const { return *folder_; }     // only when hasRun()
    std::filesystem::path path() const { return path_; }     // also while opening
    QString name() const;
    const std::array<StageProgress, stage_count>& progress() const { return progress_; }
    static QString stateText(State state);  // "Running", for people

    // For tests: time that one pull and its receivers took on this thread, the longest since the last call, in ms.
    double takeLongestPull();

  signals:
    void runChanged();  // another run, or none: forget everything
    void stateChanged();
    void restarted();  // the same run, its log starts anew: forget rows, frames and events
    void rowsArrived(const std::vector<bitdistill::StepRow>& rows);
    void framesArrived(const std::vector<std::shared_ptr<const bitdistill::HistogramFrame>>& frames);
    void activationsArrived(const std::vector<std::shared_ptr<const bitdistill::ActivationFrame>>& frames);
    void eventsArrived(const std::vector<bitdistill::Event>& events);
    void progressChanged();
    void caughtUp();                        // everything that was on disk at opening has been handed on
    void refused(const QString& sentence);  // a request that cannot be met now
    void changed(const QString& what);      // resumeRun() waits for the user's word

  private:
    // What a job's thread tells the session that has the job by then.
    struct Teller {
        std::shared_ptr<QPointer<Session>> owner;  // looked at on the GUI thread
        std::uint64_t serial = 0;
        void post(std::function<void(Session&)> tell) const;
        void opened(const RunFolder& folder, State state) const;
    };
    using Work = std::function<bool(RunLog&, JobControl&, const Teller&)>;
    void begin(const std::filesystem::path& folder, State first, bool trains, Work work);
    void retireJob();
    void setState(State state);
    void jobChanged(JobState job);
    void opened(const RunFolder& folder, State state);
    void forget();
    void pull();
    bool refuseWhileTraining(bool starts);
    std::array<StageProgress, stage_count> settled(std::array<StageProgress, stage_count> stages) const;

    QTimer timer_;
    std::shared_ptr<RunLog> log_;
    std::unique_ptr<Job> job_;
    Teller teller_;  // of job_; every job has a serial of its own, in whichever session
    QPointer<Session> beside_;
    std::vector<std::unique_ptr<Job>> retired_;  // asked to stop, not joined yet: joining could wait
    std::optional<RunFolder> folder_;
    std::filesystem::path path_;
    QString error_;
    State state_ = State::empty;
    bool trains_ = false, announcedCaughtUp_ = false;
    RunLog::Cursor cursor_;
    RunLog::News backlog_;
    std::size_t rowsGiven_ = 0, framesGiven_ = 0, activationsGiven_ = 0, eventsGiven_ = 0;
    std::array<StageProgress, stage_count> progress_{};
    double longestPull_ = 0;
};

}  // namespace bitdistill
