// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/ghost_choice.h"

#include <QSignalBlocker>
#include <algorithm>
#include <utility>

#include "app/runs/run_overlay.h"
#include "engine/run/overview/run_frames.h"

namespace bitdistill {

GhostChoice::GhostChoice(RunOverlay& overlay, QWidget* parent) : QComboBox(parent), overlay_(overlay) {
    setObjectName(QStringLiteral("ghostRun"));
    setAccessibleName(tr("Run behind the histogram"));
    setToolTip(tr("Runs that are ticked on Home, or added on the Run page, can stand behind the histogram"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    offer();
    connect(this, &QComboBox::activated, this, &GhostChoice::choose);
    connect(&overlay_, &RunOverlay::changed, this, &GhostChoice::offer);
}

// The chosen one stays as long as it is among them.
void GhostChoice::offer() {
    int place = 0;
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("none"), QString());
        for (const OverlaidRun& run : overlay_.runs()) addItem(run.name, QString::fromStdString(run.path.string()));
        place = findData(path_);
        setCurrentIndex(std::max(place, 0));
    }
    setEnabled(count() > 1);
    if (place < 0) choose();
}

void GhostChoice::choose() {
    path_ = currentData().toString();
    run_ = path_.isEmpty() ? QString() : currentText();
    frames_.clear();
    reading_.drop();
    emit ghostChanged();
    if (path_.isEmpty()) return;
    reading_.ask(
        this,
        [path = path_] {
            FrameHistory frames;
            frames.append(read_frames(path.toStdString()));
            return frames;
        },
        [this](FrameHistory frames) {
            frames_ = std::move(frames);
            emit ghostChanged();
        },
        [this](const QString& sentence) {
            path_.clear();
            run_.clear();
            setCurrentIndex(0);
            emit failed(sentence);
        });
}

}  // namespace bitdistill
