// SPDX-License-Identifier: GPL-3.0-or-later
// Tool tips show names as they are, whatever tags they hold: only one that begins with <p>, as those with markup of our
// own do, is taken for markup, and a screen reader gets its words. The application object has one. GUI thread.
#pragma once

#include <QObject>

namespace bitdistill {

class PlainTips : public QObject {
    Q_OBJECT
  public:
    explicit PlainTips(QObject* application);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace bitdistill
