// SPDX-License-Identifier: GPL-3.0-or-later
// Which run stands as an outline behind the histograms of the Weights page: one of those that are shown beside the open
// run, or none. Its frames are read off the GUI thread. GUI thread.
#pragma once

#include <QComboBox>
#include <QString>

#include "app/parts/background.h"
#include "widgets/plots/frame_history.h"

namespace bitdistill {

class RunOverlay;

class GhostChoice : public QComboBox {
    Q_OBJECT
  public:
    explicit GhostChoice(RunOverlay& overlay, QWidget* parent = nullptr);
    const FrameHistory& frames() const { return frames_; }  // empty: none is chosen, or it is still being read
    QString run() const { return run_; }                    // its name

  signals:
    void ghostChanged();
    void failed(const QString& sentence);

  private:
    void offer();
    void choose();

    RunOverlay& overlay_;
    FrameHistory frames_;
    QString run_, path_;
    LatestInBackground reading_;
};

}  // namespace bitdistill
