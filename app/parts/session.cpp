// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

#include "app/parts/training.h"
#include "engine/base/error.h"
#include "engine/base/model_path.h"
#include "engine/run/ablation/shared_stages.h"
#include "engine/run/run_inputs.h"
#include "engine/run/run_tail.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {
constexpr int sessionPullInterval = 33;
// A piece per pull: what all pages together take in well under one frame.
constexpr std::size_t rowsPerPull = 1500, framesPerPull = 64, eventsPerPull = 200;
constexpr auto followInterval = std::chrono::milliseconds(80);
}  // namespace

Session::Session(QObject* parent) : QObject(parent) {
    timer_.setInterval(sessionPullInterval);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &Session::pull);
}

Session::~Session() {
    timer_.stop();
    if (teller_.owner) teller_.owner->clear();  // nothing that still arrives is ours
    if (job_) job_->stop();
    for (auto& job : retired_) job->stop();
    job_.reset();  // joins: a training run writes its checkpoint here
    retired_.clear();
}

bool Session::trainingHere() const {
    return trains_ && (state_ == State::opening || state_ == State::running || state_ == State::pausing ||
                       state_ == State::paused || state_ == State::stopping);
}

QString Session::name() const { return QString::fromStdString(path_.filename().string()); }

QString Session::stateText(State state) {
    switch (state) {
        case State::empty:
            return tr("No run open");
        case State::opening:
            return tr("Opening");
        case State::idle:
            return tr("Stopped");
        case State::finished:
            return tr("Finished");
        case State::watching:
            return tr("Running elsewhere");
        case State::running:
            return tr("Running");
        case State::pausing:
            return tr("Pausing");
        case State::paused:
            return tr("Paused");
        case State::stopping:
            return tr("Saving");
        case State::failed:
            return tr("Failed");
    }
    return {};
}

const Session* Session::trainer() const {
    if (trainingHere()) return this;
    return beside_ && beside_->trainingHere() ? beside_.data() : nullptr;
}

void Session::setBeside(Session* other) {
    beside_ = other;
    other->beside_ = this;
}

bool Session::refuseWhileTraining(bool starts) {
    const Session* const trains = starts ? trainer() : trainingHere() ? this : nullptr;
    if (!trains) return false;
    emit refused(tr("%1 is training. Stop and save it first; it can be resumed later.").arg(trains->name()));
    return true;
}

void Session::Teller::post(std::function<void(Session&)> tell) const {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [owner = owner, serial = serial, tell = std::move(tell)] {
            if (*owner && (*owner)->teller_.serial == serial) tell(**owner);
        },
        Qt::QueuedConnection);
}

void Session::Teller::opened(const RunFolder& folder, State state) const {
    post([folder, state](Session& session) { session.opened(folder, state); });
}

void Session::setState(State state) {
    if (state_ == state) return;
    state_ = state;
    emit stateChanged();
}

void Session::retireJob() {
    if (!job_) return;
    job_->stop();
    retired_.push_back(std::move(job_));
}

// One way in for all: a fresh log, a fresh job, pages told to forget.
void Session::begin(const fs::path& folder, State first, bool trains, Work work) {
    retireJob();
    static std::uint64_t serials = 0;
    const bool sameRun = folder == path_ && folder_.has_value();
    teller_ = {std::make_shared<QPointer<Session>>(this), ++serials};
    path_ = folder;
    trains_ = trains;
    error_.clear();
    cursor_ = {};
    backlog_ = {};
    rowsGiven_ = framesGiven_ = activationsGiven_ = eventsGiven_ = 0;
    announcedCaughtUp_ = false;
    if (!sameRun) {
        folder_.reset();
        progress_ = {};
    }
    log_ = std::make_shared<RunLog>();
    job_ = std::make_unique<Job>(
        [teller = teller_](JobState job) { teller.post([job](Session& session) { session.jobChanged(job); }); });
    state_ = first;
    if (sameRun)
        emit restarted();
    else
        emit runChanged();
    emit stateChanged();
    job_->start(
        [log = log_, teller = teller_, work = std::move(work)](JobControl& control) { work(*log, control, teller); });
    timer_.start();
}

namespace {

// On the job's thread: reads what the run's files hold and then what is appended to them, whoever writes.
template <class Teller>
bool follow(const fs::path& path, RunLog& log, JobControl& control, const Teller& teller) {
    RunFolder folder = RunFolder::open(path);
    const auto stateOf = [&folder] {
        return folder.locked_by_other() ? Session::State::watching
               : folder.finished()      ? Session::State::finished
                                        : Session::State::idle;
    };
    Session::State state = stateOf();
    RunTail tail(path, log);
    tail.poll();
    teller.opened(folder, state);
    while (control.at_boundary()) {
        std::this_thread::sleep_for(followInterval);
        // The state first: what its writer wrote before it let go is then certainly read by the poll that follows.
        const Session::State now = stateOf();
        tail.poll();
        if (now != state) teller.opened(folder, state = now);
    }
    return true;
}

}  // namespace

void Session::openRun(const fs::path& folder) {
    if (refuseWhileTraining(false)) return;
    const fs::path path = fs::absolute(folder).lexically_normal();
    begin(path, State::opening, false, [path](RunLog& log, JobControl& control, const Teller& teller) {
        return follow(path, log, control, teller);
    });
}

void Session::startRun(const RunParams& params, const fs::path& folder) {
    if (refuseWhileTraining(true)) return;
    const fs::path path = fs::absolute(folder).lexically_normal();
    begin(path, State::opening, true, [path, params](RunLog& log, JobControl& control, const Teller& teller) {
        RunFolder run = RunFolder::create(path, params, runFacts());
        teller.opened(run, State::running);
        return runRecipe(run, log, control);
    });
}

void Session::startPoint(const RunParams& params, const fs::path& folder, const std::vector<fs::path>& makers) {
    if (refuseWhileTraining(true)) return;
    const fs::path path = fs::absolute(folder).lexically_normal();
    begin(path, State::opening, true, [path, params, makers](RunLog& log, JobControl& control, const Teller& teller) {
        const bool begun = is_run_folder(path);
        const RunFolder run = begun ? RunFolder::open(path) : RunFolder::create(path, params, runFacts());
        if (const std::vector<InputChange> changes = changes_since_start(run); !changes.empty())
            throw Error("is not what it began with: " + listed(changes), path.string(),
                        "Resume it by hand to accept the change");
        take_stages(run, makers);
        teller.opened(run, State::running);
        return runRecipe(run, log, control);
    });
}

void Session::startSample(const fs::path& folder) {
    if (refuseWhileTraining(true)) return;
    const fs::path path = fs::absolute(folder).lexically_normal();
    begin(path, State::opening, true, [path](RunLog& log, JobControl& control, const Teller& teller) {
        const RunParams params = sampleParams(path);
        RunFolder run = RunFolder::create(path, params, runFacts());
        teller.opened(run, State::running);
        return runRecipe(run, log, control);
    });
}

void Session::resumeRun(const fs::path& folder, bool acceptChanges) {
    if (refuseWhileTraining(true)) return;
    const fs::path path = fs::absolute(folder).lexically_normal();
    begin(path, State::opening, true, [path, acceptChanges](RunLog& log, JobControl& control, const Teller& teller) {
        RunFolder run = RunFolder::open(path);
        const std::vector<InputChange> changes = changes_since_start(run);
        if (!changes.empty() && !acceptChanges) {
            RunTail(path, log).poll();  // what is there can be looked at meanwhile
            teller.opened(run, run.finished() ? State::finished : State::idle);
            teller.post([what = spoken(listed(changes))](Session& session) { emit session.changed(what); });
            return false;
        }
        accept_changes(run, changes);
        teller.opened(run, State::running);
        return runRecipe(run, log, control);
    });
}

void Session::closeRun() {
    if (refuseWhileTraining(false)) return;
    retireJob();
    forget();
}

void Session::forget() {
    teller_ = {};
    log_.reset();
    folder_.reset();
    path_.clear();
    error_.clear();
    backlog_ = {};
    progress_ = {};
    trains_ = false;
    state_ = State::empty;
    emit runChanged();
    emit stateChanged();
}

void Session::take(Session& other) {
    if (refuseWhileTraining(false)) return;
    retireJob();
    teller_ = other.teller_;
    if (teller_.owner) *teller_.owner = this;
    log_ = std::move(other.log_);
    job_ = std::move(other.job_);
    folder_ = other.folder_;
    path_ = other.path_;
    error_ = other.error_;
    trains_ = other.trains_;
    state_ = other.state_;
    // Pages read the log from its beginning.
    cursor_ = {};
    backlog_ = {};
    rowsGiven_ = framesGiven_ = activationsGiven_ = eventsGiven_ = 0;
    announcedCaughtUp_ = false;
    progress_ = {};
    other.forget();
    emit runChanged();
    emit stateChanged();
    timer_.start();
}

void Session::opened(const RunFolder& folder, State state) {
    const bool first = !folder_.has_value();
    folder_ = folder;
    if (first) emit runChanged();
    // A job that was asked to stop or pause at once is not running any more.
    if (!trains_ || state_ == State::opening) setState(state);
}

void Session::jobChanged(JobState job) {
    if (!job_) return;
    if (job == JobState::failed) {
        error_ = spoken(job_->reason());
        setState(State::failed);
        return;
    }
    if (!trains_) return;
    switch (job) {
        case JobState::running:
            if (job_->control().freeing()) break;  // on its way from one kind of pause to the other
            if (state_ == State::paused || state_ == State::pausing) setState(State::running);
            break;
        case JobState::paused:
            setState(State::paused);
            break;
        case JobState::stopping:
            setState(State::stopping);
            break;
        case JobState::stopped:
            setState(State::idle);
            break;
        case JobState::finished:
            setState(folder_ && folder_->finished() ? State::finished : State::idle);
            break;
        default:
            break;
    }
}

void Session::pause() {
    if (!job_ || state_ != State::running) return;
    setState(State::pausing);
    job_->pause();
}

void Session::pauseAndFree() {
    if (!job_ || (state_ != State::running && state_ != State::pausing && state_ != State::paused) || freesMemory())
        return;
    setState(State::pausing);
    job_->pause_and_free();
}

bool Session::freesMemory() const { return job_ && trainingHere() && job_->control().freeing(); }

void Session::resume() {
    if (!job_ || (state_ != State::paused && state_ != State::pausing)) return;
    job_->resume();
    setState(State::running);
}

void Session::stop() {
    if (!job_ || !trainingHere()) return;
    setState(State::stopping);
    job_->stop();
}

void Session::runSteps(int steps) {
    if (!job_ || !trainingHere() || state_ == State::stopping) return;
    job_->control().pause_after(steps);
    if (state_ == State::paused || state_ == State::pausing) resume();
}

void Session::pull() {
    std::erase_if(retired_, [](const std::unique_ptr<Job>& job) {
        const JobState state = job->state();
        return state == JobState::stopped || state == JobState::finished || state == JobState::failed;
    });
    if (!log_ && retired_.empty()) timer_.stop();
    // Pages first learn which run it is (opened()), then what is in it.
    if (!log_ || !folder_) return;
    QElapsedTimer clock;
    clock.start();

    // Everything new moves to the backlog; the pages get it in pieces, so that a run of a hundred thousand steps opens
    // without one long freeze.
    RunLog::News news = log_->read_since(cursor_);
    if (news.restarted) {
        backlog_ = {};
        rowsGiven_ = framesGiven_ = activationsGiven_ = eventsGiven_ = 0;
        emit restarted();
    }
    const auto append = [](auto& to, auto& from, std::size_t& given) {
        if (given == to.size()) {
            to = std::move(from);
            given = 0;
        } else {
            to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
        }
    };
    if (!news.rows.empty()) append(backlog_.rows, news.rows, rowsGiven_);
    if (!news.frames.empty()) append(backlog_.frames, news.frames, framesGiven_);
    if (!news.activations.empty()) append(backlog_.activations, news.activations, activationsGiven_);
    if (!news.events.empty()) append(backlog_.events, news.events, eventsGiven_);

    const auto piece = [](const auto& all, std::size_t& given, std::size_t limit) {
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(given);
        given += std::min(limit, all.size() - given);
        return std::decay_t<decltype(all)>(first, all.begin() + static_cast<std::ptrdiff_t>(given));
    };
    if (rowsGiven_ < backlog_.rows.size()) emit rowsArrived(piece(backlog_.rows, rowsGiven_, rowsPerPull));
    if (framesGiven_ < backlog_.frames.size()) emit framesArrived(piece(backlog_.frames, framesGiven_, framesPerPull));
    if (activationsGiven_ < backlog_.activations.size())
        emit activationsArrived(piece(backlog_.activations, activationsGiven_, framesPerPull));
    if (eventsGiven_ < backlog_.events.size()) emit eventsArrived(piece(backlog_.events, eventsGiven_, eventsPerPull));

    const auto same = [](const StageProgress& a, const StageProgress& b) {
        return a.state == b.state && a.step == b.step && a.steps == b.steps &&
               (a.seconds_left == b.seconds_left || (std::isnan(a.seconds_left) && std::isnan(b.seconds_left)));
    };
    const auto stages = settled(news.stages);
    if (!std::equal(stages.begin(), stages.end(), progress_.begin(), same)) {
        progress_ = stages;
        emit progressChanged();
    }
    const bool allGiven = rowsGiven_ == backlog_.rows.size() && framesGiven_ == backlog_.frames.size() &&
                          activationsGiven_ == backlog_.activations.size() && eventsGiven_ == backlog_.events.size();
    if (allGiven && !announcedCaughtUp_ && folder_ && state_ != State::opening) {
        announcedCaughtUp_ = true;
        emit caughtUp();
    }
    longestPull_ = std::max(longestPull_, static_cast<double>(clock.nsecsElapsed()) * 1e-6);
}

// The log's last word on a stage that was stopped is that it runs.
std::array<StageProgress, stage_count> Session::settled(std::array<StageProgress, stage_count> stages) const {
    if (state_ != State::idle && state_ != State::failed) return stages;
    for (StageProgress& stage : stages) {
        if (stage.state != StageState::running) continue;
        stage.state = state_ == State::failed && trains_ ? StageState::failed : StageState::waiting;
        stage.seconds_left = not_measured;
    }
    return stages;
}

double Session::takeLongestPull() { return std::exchange(longestPull_, 0.0); }

}  // namespace bitdistill
