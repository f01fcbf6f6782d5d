// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page of a running window, as files: for the README and for the test that looks at all pages. Waits
// until the open run has been read and the plots have drawn. GUI thread.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace bitdistill {

class MainWindow;

class Screenshots : public QObject {
    Q_OBJECT
  public:
    // Files are named FOLDER/<page>-<theme>.png.
    Screenshots(MainWindow& window, const QString& folder, const QString& theme);
    void start();
    QStringList files() const { return files_; }

  signals:
    void done(bool whole);

  private:
    void next();
    MainWindow& window_;
    QString folder_, theme_;
    QStringList pages_, files_;
    QTimer timer_;
    int waited_ = 0;
    qsizetype page_ = 0;
    bool whole_ = true, shown_ = false;
};

}  // namespace bitdistill
