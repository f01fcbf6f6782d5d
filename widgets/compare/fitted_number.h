// SPDX-License-Identifier: GPL-3.0-or-later
// A number as large as its place: for a speed that is read from the last row of a room. Asks for little, and takes what
// the layout gives. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

namespace bitdistill {

class FittedNumber : public QWidget {
    Q_OBJECT
  public:
    explicit FittedNumber(QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return text_; }
    QFont fitted() const;  // the font that it is painted in

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QString text_;
};

}  // namespace bitdistill
