// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard's focus goes when what has it is hidden: to a neighbour, the next in the same place first, instead
// of to the next of the whole window, which may be anywhere. The application object has one. GUI thread.
#pragma once

#include <QObject>

namespace bitdistill {

class FocusKeeper : public QObject {
    Q_OBJECT
  public:
    explicit FocusKeeper(QObject* application);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace bitdistill
