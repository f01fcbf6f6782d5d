// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a model as one bar in parts: body, embedding and head, the rest; with the figures written out below. Several
// bars share one scale, so that their lengths can be compared. Used by CompareView and ModelCard. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "widgets/plot_style.h"

namespace bitdistill {

// Letters for a room, on a screen that has no room for them at their full size (style::presentedFont). share: of that
// size; they stay legible however small it is.
QFont presentedFont(style::Text text, const QFont& base, bool bold, double share);

class SizeBar : public QWidget {
    Q_OBJECT
  public:
    struct Sizes {
        double body = 0, embedding = 0, other = 0;  // bytes
        bool ternary = false;                       // the body is ternary: its name and colour say so
        double total() const { return body + embedding + other; }
    };
    explicit SizeBar(QWidget* parent = nullptr);

    void setSizes(const QString& name, const Sizes& sizes);
    void setScale(double bytes);                          // the full width; 0 = its own total
    void setPresented(bool presented, double share = 1);  // in letters for a room: the bar and its sum alone
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    QFont small() const;
    QFont bold() const;
    QString name_;
    Sizes sizes_;
    double scale_ = 0, share_ = 1;
    bool presented_ = false;
};

}  // namespace bitdistill
