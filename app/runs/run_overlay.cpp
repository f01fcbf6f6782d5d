// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_overlay.h"

#include <QDateTime>
#include <QFileInfo>
#include <algorithm>
#include <utility>

#include "app/parts/background.h"
#include "engine/base/model_path.h"
#include "engine/run/overview/run_rows.h"
#include "widgets/plots/loss_data.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

fs::path placeOf(const QString& path) { return fs::absolute(path.toStdString()).lexically_normal(); }

// Another one when there is more to read.
qint64 stampOf(const fs::path& run) {
    qint64 stamp = 1;
    for (const char* file : {run_file_name, run_name::metrics, run_name::results}) {
        const QFileInfo info(QString::fromStdString((run / file).string()));
        if (info.exists()) stamp = 31 * stamp + info.size() + info.lastModified().toMSecsSinceEpoch();
    }
    return stamp;
}

std::shared_ptr<const OverlaidRun> readRun(const fs::path& path) {
    const RunFolder folder = RunFolder::open(path);
    auto run = std::make_shared<OverlaidRun>();
    run->path = path;
    run->name = QString::fromStdString(path.filename().string());
    run->params = folder.params();
    run->figures = final_figures(folder);
    auto series = std::make_shared<GhostSeries>();
    for (const StepRow& row : read_rows(path)) series->at(static_cast<std::size_t>(row.stage)).append(row);
    for (StepSeries& one : *series)
        if (one.size() >= loss::pointsToSmooth)
            one.setSmoothing(loss::usualSmoothing / 100.0 * static_cast<double>(one.size()));
    run->series = std::move(series);
    return run;
}

}  // namespace

RunOverlay::RunOverlay(QObject* parent) : QObject(parent) {}

RunOverlay::Entry* RunOverlay::entryOf(const fs::path& path) {
    const auto found = std::ranges::find(entries_, path, &Entry::path);
    return found == entries_.end() ? nullptr : &*found;
}

bool RunOverlay::contains(const QString& path) const {
    return std::ranges::find(entries_, placeOf(path), &Entry::path) != entries_.end();
}

bool RunOverlay::add(const QString& path) {
    const fs::path place = placeOf(path);
    if (entryOf(place)) return true;
    if (!is_run_folder(place)) {
        emit failed(
            tr("%1 is not a run folder, run.json is missing. Choose a folder that a run was started in.").arg(path));
        return false;
    }
    if (entries_.size() >= most) {
        emit failed(tr("No more than %n run(s) are shown beside the open one. Take another one away first.", nullptr,
                       static_cast<int>(most)));
        return false;
    }
    entries_.push_back({place, 0, nullptr});
    read(entries_.back());
    emit chosenChanged();
    return true;
}

void RunOverlay::remove(const QString& path) {
    if (std::erase_if(entries_, [place = placeOf(path)](const Entry& entry) { return entry.path == place; }) == 0)
        return;
    emit chosenChanged();
    emit changed();
}

void RunOverlay::clear() {
    if (entries_.empty()) return;
    entries_.clear();
    emit chosenChanged();
    emit changed();
}

std::vector<OverlaidRun> RunOverlay::runs() const {
    std::vector<OverlaidRun> read;
    for (const Entry& entry : entries_)
        if (entry.run) read.push_back(*entry.run);
    return read;
}

void RunOverlay::refresh() {
    for (Entry& entry : entries_)
        if (entry.stamp != stampOf(entry.path)) read(entry);
}

void RunOverlay::read(Entry& entry) {
    entry.stamp = stampOf(entry.path);
    inBackground(
        this, [path = entry.path] { return readRun(path); },
        [this, path = entry.path, stamp = entry.stamp](std::shared_ptr<const OverlaidRun> run) {
            take(path, stamp, std::move(run));
        },
        [this, path = entry.path, stamp = entry.stamp](const QString& sentence) {
            if (const Entry* const now = entryOf(path); !now || now->stamp != stamp) return;
            remove(QString::fromStdString(path.string()));
            emit failed(sentence);
        });
}

void RunOverlay::take(const fs::path& path, qint64 stamp, std::shared_ptr<const OverlaidRun> run) {
    Entry* const entry = entryOf(path);
    if (!entry || entry->stamp != stamp) return;  // taken away, or being read again meanwhile
    entry->run = std::move(run);
    emit changed();
}

}  // namespace bitdistill
