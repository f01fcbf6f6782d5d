// SPDX-License-Identifier: GPL-3.0-or-later
// The row above a plot: its heading on the left, options on the right. Plots add their own options to it. Where there
// is no room for all, the heading ends in an ellipsis and options go on in a second line. GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace bitdistill {

class WrapLayout;

class PlotHeader : public QWidget {
    Q_OBJECT
  public:
    explicit PlotHeader(QWidget* parent);

    void setTitle(const QString& title);
    virtual void restyle();  // after a change of font or palette
    // A button that stays down. The description is what its tool tip says, too.
    QToolButton* addSwitch(const QString& text, const QString& name, const QString& description, bool on = false);
    void addOption(QWidget* option);

  private:
    QLabel* title_ = nullptr;
    WrapLayout* row_ = nullptr;
};

}  // namespace bitdistill
