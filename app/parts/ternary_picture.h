// SPDX-License-Identifier: GPL-3.0-or-later
// The picture on Home: full-precision weights as a bell, the same weights as three bars, the thresholds between them.
// What the program does, drawn in its own colours. GUI thread.
#pragma once

#include <QWidget>

namespace bitdistill {

class TernaryPicture : public QWidget {
    Q_OBJECT
  public:
    explicit TernaryPicture(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace bitdistill
