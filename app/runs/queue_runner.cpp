// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/queue_runner.h"

#include <QCoreApplication>
#include <algorithm>
#include <system_error>
#include <utility>

#include "app/parts/training.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/model_path.h"
#include "engine/run/run_folder.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr int againMilliseconds = 10000;  // between looks at an entry that cannot go on

QString nameOf(const QueueEntry& entry) { return QString::fromStdString(entry.folder.filename().string()); }

std::string programName() { return "bitdistill-workbench " + QCoreApplication::applicationVersion().toStdString(); }

// Begun here as well, a run that another window or the command line writes would count as failed.
void refuseWrittenElsewhere(const QueueStand& stand) {
    if (!stand.next || !is_run_folder(stand.next->folder)) return;
    if (RunFolder::open(stand.next->folder).locked_by_other())
        throw Error("is being written by another process", stand.next->folder.string(),
                    "The queue goes on with it once that has ended");
}

// What folders say of each entry. Any thread.
std::vector<QueueRunner::Item> lookedAt(std::vector<QueueEntry> entries) {
    std::vector<QueueRunner::Item> items;
    for (QueueEntry& entry : entries) {
        QueueRunner::Item& item = items.emplace_back();
        item.entry = std::move(entry);
        try {
            QueueStand stand = stand_of(item.entry);
            // What was done once is not done again because its folder was moved or deleted.
            if (item.entry.done) stand.next.reset();
            refuseWrittenElsewhere(stand);
            item.entry.done = stand.done();
            item.stand = std::move(stand);
        } catch (const std::exception& error) {
            item.problem = spokenError(error);
        }
    }
    return items;
}

}  // namespace

QueueRunner::QueueRunner(Session& session, const QString& file, QObject* parent)
    : QObject(parent), session_(session), file_(file.toStdString()) {
    session_.setBeside(&behind_);
    for (const Session* one : {&session_, &behind_})
        connect(one, &Session::stateChanged, this, &QueueRunner::sessionChanged);
    connect(&behind_, &Session::refused, this, &QueueRunner::failed);
    connect(&session_, &Session::runChanged, this, [this] {
        if (session_.path() != shown_) shown_.clear();  // opened again by hand, it is somebody's
    });
    again_.setSingleShot(true);
    again_.setInterval(againMilliseconds);
    connect(&again_, &QTimer::timeout, this, &QueueRunner::look);
    try {
        RunQueue queue = read_queue(file_);
        if (std::error_code missing; fs::exists(file_, missing)) kept_ = read_file(file_);
        for (QueueEntry& entry : queue.entries) items_.push_back({std::move(entry), {}, {}});
        paused_ = std::ranges::any_of(items_, [](const Item& item) { return !item.entry.done; });
    } catch (const std::exception& error) {
        readable_ = false;
        // Whoever shows it is not connected yet.
        QMetaObject::invokeMethod(
            this, [this, sentence = spokenError(error)] { emit failed(sentence); }, Qt::QueuedConnection);
    }
    if (!items_.empty()) look();
}

std::optional<std::size_t> QueueRunner::placeOf(const fs::path& folder) const {
    const auto found = std::ranges::find(items_, folder, [](const Item& item) { return item.entry.folder; });
    if (found == items_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - items_.begin());
}

std::optional<std::size_t> QueueRunner::running() const { return current_ ? placeOf(current_->entry) : std::nullopt; }

bool QueueRunner::holds(const fs::path& folder) const {
    return placeOf(folder).has_value() || placeOf(folder.parent_path()).has_value();
}

void QueueRunner::keep() {
    emit changed();
    if (!readable_) return;
    RunQueue queue;
    queue.paused = paused_;
    for (const Item& item : items_) queue.entries.push_back(item.entry);
    try {  // a small file, written as people add and move entries
        if (std::error_code missing; fs::exists(file_, missing) && read_file(file_) != kept_)
            throw Error("was changed by another window, and is not written over", file_.string(),
                        "Close one of the windows; what this one changes of the queue is not kept");
        make_folder(file_.parent_path());
        write_queue(file_, queue);
        kept_ = json_text(to_json(queue));
    } catch (const std::exception& error) {
        emit failed(spokenError(error));
    }
}

void QueueRunner::add(const QueueEntry& entry) {
    if (placeOf(entry.folder)) {
        emit failed(tr("%1 is in the queue already. Choose another name.").arg(nameOf(entry)));
        return;
    }
    inBackground(
        this,
        [entry] {
            check_entry(entry);
            return true;
        },
        [this, entry](bool) {
            if (placeOf(entry.folder)) return;
            // What somebody adds is worth more than a file that this version cannot read; that one stays beside it.
            if (!std::exchange(readable_, true)) {
                std::error_code ignored;
                fs::rename(file_, file_.string() + run_name::damaged_ending, ignored);
            }
            items_.push_back({entry, {}, {}});
            keep();
            look();
        },
        [this](const QString& sentence) { emit failed(sentence); });
}

void QueueRunner::remove(std::size_t place) {
    if (place >= items_.size() || running() == place) return;
    items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(place));
    keep();
    look();
}

void QueueRunner::move(std::size_t place, int by) {
    const auto to = static_cast<std::ptrdiff_t>(place) + by;
    if (place >= items_.size() || to < 0 || to >= static_cast<std::ptrdiff_t>(items_.size())) return;
    std::swap(items_[place], items_[static_cast<std::size_t>(to)]);
    keep();
    look();
}

void QueueRunner::pause() {
    if (std::exchange(paused_, true)) return;
    keep();
}

void QueueRunner::resume() {
    if (!std::exchange(paused_, false)) return;
    keep();
    look();
}

void QueueRunner::look() {
    std::vector<QueueEntry> entries;
    for (const Item& item : items_) entries.push_back(item.entry);
    looking_.ask(
        this, [entries = std::move(entries)]() mutable { return lookedAt(std::move(entries)); },
        [this](std::vector<Item> found) {
            // What was added or removed meanwhile has asked again; this answer is of the queue as it is.
            const auto done = [](const std::vector<Item>& items) {
                return std::ranges::count_if(items, [](const Item& item) { return item.entry.done; });
            };
            const bool news = done(found) != done(items_);
            items_ = std::move(found);
            news ? keep() : emit changed();
            std::optional<std::size_t> next;
            for (std::size_t i = 0; i < items_.size() && !next; ++i)
                if (items_[i].stand && items_[i].stand->next) next = i;
            const bool allDone =
                std::ranges::all_of(items_, [](const Item& item) { return item.stand && item.stand->done(); });
            if (!next && std::exchange(busy_, false) && allDone) emit finished();
            busy_ = next.has_value();
            const bool stuck = std::ranges::any_of(items_, [](const Item& item) { return !item.problem.isEmpty(); });
            stuck && !paused_ ? again_.start() : again_.stop();
            if (next && !paused_ && !current_ && !session_.trainer() && trainingAvailable()) start(*next);
        },
        [this](const QString& sentence) { emit failed(sentence); });
}

void QueueRunner::start(std::size_t place) {
    const QueueEntry& entry = items_[place].entry;
    const QueueStand& stand = *items_[place].stand;
    current_ = Current{entry.folder, stand.next->folder, stand.next->name};
    std::vector<fs::path> makers = stand.makers;
    std::erase(makers, current_->run);
    works_ = free();
    works_->startPoint(stand.next->params, current_->run, makers);
    if (works_ == &session_)
        shown_ = session_.path();
    else
        emit startedBehind(works_->name());
    emit changed();
}

Session* QueueRunner::free() {
    const bool mine = session_.path().empty() || session_.path() == shown_;
    return mine ? &session_ : &behind_;
}

fs::path QueueRunner::behind() const { return behind_.trainingHere() ? behind_.path() : fs::path(); }

void QueueRunner::bringForward() {
    if (!behind_.trainingHere() || session_.trainingHere()) return;
    works_ = &session_;
    shown_ = behind_.path();
    session_.take(behind_);
}

void QueueRunner::sessionChanged() {
    if (!current_) {
        // Somebody else's run has ended: the queue may go on. It may have been one of a paused queue's, too.
        if (!items_.empty() && !session_.trainer() && !looking_.isWaiting()) look();
        return;
    }
    const bool ours = works_->path() == current_->run;
    if (ours && works_->trainingHere()) return;
    const Current ended = *std::exchange(current_, std::nullopt);
    const auto place = placeOf(ended.entry);
    if (ours && works_->state() == Session::State::failed && place) {
        const QString why = works_->errorText();
        items_[*place].entry.failed[ended.name] = why.toStdString();
        // After what the window says of any run that has failed.
        QMetaObject::invokeMethod(
            this,
            [this, run = QString::fromStdString(ended.run.filename().string()), why] { emit runFailed(run, why); },
            Qt::QueuedConnection);
    } else if (!ours || works_->state() != Session::State::finished) {
        paused_ = true;  // stopped by hand: it waits until somebody lets it go on
    }
    if (place) writeTables(items_[*place].entry);
    keep();
    look();
}

void QueueRunner::writeTables(const QueueEntry& entry) {
    inBackground(
        this,
        [entry, program = programName()] {
            write_queue_tables(entry, program);
            return true;
        },
        [](bool) {}, [this](const QString& sentence) { emit failed(sentence); });
}

}  // namespace bitdistill
