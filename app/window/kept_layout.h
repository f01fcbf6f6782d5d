// SPDX-License-Identifier: GPL-3.0-or-later
// What stays as one left it when the program is started again: where splitters stand, the logarithmic axis and the
// smoothing of the curves, the models and numbers of the comparison and of the conversation, and the page in front.
// Made before the window is shown; what changes is kept at once or when this is destroyed, before the window. For
// main(). GUI thread.
#pragma once

#include <QObject>
#include <QString>

namespace bitdistill {

class MainWindow;
class Settings;

class KeptLayout : public QObject {
    Q_OBJECT
  public:
    KeptLayout(MainWindow& window, Settings& settings);
    ~KeptLayout() override;

    QString page() const;  // that was in front; empty: none is known

  private:
    void followSplitters();
    void followCurves();
    void restoreNumbers();
    void restoreModels();
    void keepAll();
    MainWindow& window_;
    Settings& settings_;
};

}  // namespace bitdistill
