// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever scrolls a page changes nothing on it: the mouse wheel turns a choice, a number or a slider only where that
// has the focus, and never gives it the focus. The application object has one. GUI thread.
#pragma once

#include <QObject>

namespace bitdistill {

class WheelGuard : public QObject {
    Q_OBJECT
  public:
    explicit WheelGuard(QObject* application);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace bitdistill
